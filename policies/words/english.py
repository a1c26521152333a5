"""English words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "en"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "interview", "interviews", "interviewing with", "phone screen", "phone screening", "recruiter screen",
    "recruiter call", "recruiter chat", "recruiter phone", "hiring manager", "hm screen", "hm call", "technical screen",
    "technical screening", "tech screen", "screening call", "screening interview", "onsite", "on-site", "virtual onsite",
    "panel", "final round", "first round", "second round", "third round", "case study presentation", "coding session",
    "coding challenge", "coding exercise", "live coding", "pair programming", "pairing session", "system design",
    "design challenge", "portfolio review", "portfolio presentation", "whiteboard session", "assessment day",
    "assessment centre", "assessment center", "superday", "super day", "loop", "bar raiser", "bar-raiser", "culture fit",
    "values fit", "behavioral", "behavioural", "take-home review", "take home review", "job talk", "screening chat",
    "meet the team", "technical assessment", "technical discussion", "technical round", "hr round",
)  # fmt: skip
EVENT_SURE_INTERVIEW = (
    "interview", "interviews", "phone screen", "phone screening", "recruiter screen", "recruiter call", "hiring manager",
    "technical screen", "tech screen", "screening call", "final round", "assessment centre", "assessment center",
    "assessment day", "bar raiser", "superday", "virtual onsite",
)  # fmt: skip
EVENT_NEUTRAL = (
    "chat", "call", "intro", "introduction", "introductory", "connect", "catch up", "coffee", "meeting", "conversation",
    "discussion", "sync", "meet", "hello", "touch base", "talk", "zoom", "phone call", "video call",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "your application", "your candidacy", "your resume", "your résumé", "your cv", "the role of", "role", "position",
    "candidate", "candidates", "applied for", "you applied", "applying for", "vacancy", "job opening", "opening for",
    "hiring", "hiring process", "interview", "interviews", "interview process", "interviewing", "recruiter", "recruiting",
    "job description", "job", "opportunity at", "join our team", "next round", "onsite", "start date", "salary expectations",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = ("not about a vacancy", "not about a job", "no vacancy", "not a job interview")
EVENT_INFORMATIONAL = (
    "informational interview", "informational chat", "informational call", "informational", "career chat",
    "career conversation", "info interview", "mentoring chat", "career coffee",
)  # fmt: skip
EVENT_HOLD = (
    "hold",
    "block",
    "blocked",
    "blocker",
    "placeholder",
    "tentative hold",
    "busy",
    "reserved",
    "keep free",
    "ooo",
)
EVENT_LONE = (
    "before interview", "after interview", "train to interview", "travel to interview", "drive to interview",
    "flight to interview", "prep for interview", "prepare for interview", "interview clothes", "submit interview feedback",
    "interview feedback for", "lunch for the interview panel", "book club", "haircut",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "user research": (
        "user interview", "user interviews", "user research", "customer interview", "customer interviews",
        "customer discovery", "research session", "usability test", "usability session", "research interview",
        "diary study", "study participant", "participant interview", "screener interview", "product feedback interview",
        "user testing", "market research", "focus group", "research study",
    ),
    "the press or a show": (
        "podcast interview", "press interview", "media interview", "radio interview", "tv interview", "press call",
        "podcast recording", "podcast", "journalist", "newspaper interview", "magazine interview", "oral history",
        "press", "video interview for our blog", "fireside chat", "webinar", "live stream",
    ),
    "leaving a job": ("exit interview", "exit conversation", "offboarding interview", "stay interview"),
    "practice": (
        "mock interview", "mock", "practice interview", "practice session", "interview practice", "interview prep",
        "interview preparation", "prep call", "prep session", "interview coaching", "interview skills", "interview training",
        "interviewer training", "coaching", "coaching session", "career coaching", "rehearsal", "dry run", "interview workshop",
        "how to interview", "how we interview",
    ),
    "a visa or an office": (
        "visa interview", "visa appointment", "embassy", "consulate", "consular", "naturalization interview",
        "citizenship interview", "green card interview", "immigration interview", "uscis", "asylum interview",
        "global entry interview", "passport interview", "court interview", "police interview", "medical interview",
    ),
    "a school": (
        "school interview", "admission interview", "admissions interview", "mba interview", "college interview",
        "university interview", "kindergarten", "parent-teacher", "parent teacher", "alumni interview", "scholarship interview",
        "nursery interview", "tutor interview",
    ),
    "a home": (
        "flat-share", "flatshare", "flat share", "flatmate", "roommate", "housemate", "house share", "room viewing",
        "apartment interview", "tenant interview", "co-op board", "landlord",
    ),
    "a talk or meet-up": (
        "conference panel", "panel discussion", "panel talk", "meetup", "meet-up", "keynote", "speaker panel",
        "panel at", "roundtable", "round table",
    ),
    "work of a hiring team": (
        "debrief", "hiring sync", "hiring committee", "interview debrief", "calibration", "intake meeting", "wash-up",
        "candidate review", "interviewer sync", "interview panel sync", "interview load", "kickoff", "scorecard",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": (
        "gift card", "voucher", "our study", "research study", "user research", "how you use our product", "participant",
        "incentive", "paid research", "usability",
    ),
    "the press or a show": ("we record in", "episode", "for the article", "journalist", "our listeners", "photographer"),
    "practice": ("practice partner", "mock interview", "you interview each other"),
    "a school": ("birth certificate", "admissions office", "both parents"),
    "a home": ("see the room", "meet the housemates", "the flat", "bedroom"),
}  # fmt: skip
EVENT_HOSTING = (
    "scorecard", "interview kit", "interview guide", "candidate:", "candidate name:", "candidate profile", "your feedback on the candidate",
    "submit feedback", "focus area:", "hiring plan", "interview plan",
)  # fmt: skip
EVENT_HOSTING_TITLE = ("interviewing", "candidate", "interview panel for", "candidate interview", "screen candidate")
EVENT_OFFICE = (
    "review",
    "stand-up",
    "standup",
    "retro",
    "planning",
    "offsite",
    "team",
    "1:1",
    "one on one",
    "all hands",
    "training",
)
EVENT_INTERVIEW_CONFIRMED = (
    "your interview", "interview is confirmed", "interview has been scheduled", "scheduled an interview",
    "confirm your interview", "details for your interview", "invited to interview",
)  # fmt: skip

PEOPLE_LABELS = (
    "interviewers", "interviewer", "interviewer(s)", "your interviewers", "your interviewer", "panel", "panelists", "panellists",
    "panel members", "interview panel", "who you'll meet", "who you will meet", "you'll meet", "you will meet", "meeting with",
    "interviewed by", "participants from our side", "hosts", "host",
)  # fmt: skip
PEOPLE_MEET = (
    "you'll meet with", "you will meet with", "you'll be meeting with", "you will be meeting with", "you'll meet", "you will meet",
    "you'll be meeting", "you will be meeting", "you'll be speaking with", "you will be speaking with", "you'll speak with",
    "you will speak with", "you'll talk to", "you will talk to", "you'll chat with", "you'll be interviewed by",
    "you will be interviewed by", "your interview will be with", "your interview is with", "interview with", "conversation with",
    "meeting with", "chat with", "call with", "video meeting with", "video conversation with", "joined by", "speak with",
)  # fmt: skip
PEOPLE_AND = ("and", "&", "plus")
PEOPLE_WITH = ("with", "w/")
PEOPLE_COORDINATOR = (
    "recruiting coordinator", "recruitment coordinator", "interview coordinator", "talent coordinator", "hiring coordinator",
    "talent acquisition", "scheduling", "scheduler", "interview scheduling", "candidate experience", "recruiting operations",
    "talent operations", "people coordinator", "hr coordinator", "coordinator", "recruitment administrator", "recruiting team",
    "executive assistant", "assistant to", "recruiting assistant", "talent team", "hiring team", "recruiting",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "i won't be on the call",
    "i will not be on the call",
    "i won't be joining",
    "i will not be joining",
)
PEOPLE_BREAKS = (
    "lunch", "break", "coffee", "welcome", "close", "closing", "wrap-up", "wrap up", "tour", "office tour", "arrival", "q&a",
    "questions", "end", "start", "debrief", "intro", "introduction", "presentation", "building tour", "buffer",
)  # fmt: skip
PEOPLE_ROLE_MAILBOXES = (
    "no-reply", "noreply", "no_reply", "donotreply", "do-not-reply", "do_not_reply", "recruiting", "recruitment", "recruiter",
    "talent", "talentacquisition", "careers", "career", "jobs", "job", "hr", "humanresources", "people", "peopleops", "interviews",
    "interview", "scheduling", "schedule", "scheduler", "notifications", "notification", "notify", "info", "office", "hello",
    "contact", "team", "support", "admin", "hiring", "hire", "applications", "apply", "reception", "calendar", "events",
    "admissions", "mail", "mailer-daemon", "postmaster", "service", "help", "feedback", "appointments", "bounce", "bounces", "research",
)  # fmt: skip

TITLE_ROLE_WORDS = (
    "engineer", "developer", "designer", "manager", "analyst", "scientist", "architect", "director", "lead", "head", "officer",
    "consultant", "specialist", "associate", "intern", "researcher", "writer", "editor", "accountant", "controller", "administrator",
    "coordinator", "assistant", "representative", "executive", "recruiter", "marketer", "strategist", "technician", "sre", "pm",
    "cto", "ceo", "cfo", "vp", "president", "partner", "nurse", "teacher", "lecturer", "professor", "programmer", "planner",
    "buyer", "auditor", "lawyer", "counsel", "trader", "actuary", "operator", "owner", "founder", "advisor", "adviser", "devops",
    "tester", "qa", "product", "mechanic", "chemist", "biologist", "physicist", "economist", "agent", "clerk", "supervisor", "chef",
)  # fmt: skip
TITLE_STAGES = (
    "recruiter screen", "phone screen", "phone screening", "technical screen", "tech screen", "technical interview", "screening call",
    "hiring manager call", "hiring manager interview", "panel interview", "onsite interview", "onsite", "final round interview",
    "final round", "final interview", "first round interview", "first interview", "second interview", "second stage interview",
    "case interview", "coding interview", "coding session", "live coding", "pairing interview", "pairing session",
    "system design interview", "system design", "portfolio review", "portfolio interview", "competency interview",
    "design challenge", "founder interview", "product sense interview", "behavioral interview", "behavioural interview",
    "informational interview", "career chat", "assessment day", "recruiter call", "interview",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "role:",
    "position:",
    "job:",
    "job title:",
    "for the role of",
    "for the position of",
    "the post of",
)
TITLE_ROLE_AFTER = ("role", "position", "vacancy", "opening", "job")
TITLE_AT = ("at", "@", "with", "for")

COMPANY_AGENCY = (
    "our client", "my client", "the client", "recruitment agency", "recruitment consultant", "recruitment consultancy",
    "executive search", "search firm", "staffing", "talent agency", "headhunter", "headhunting", "principal consultant",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "recruiting", "recruitment", "hiring", "talent", "acquisition", "careers", "career", "jobs", "hr", "people", "team",
    "interviews", "scheduling", "notifications", "human", "resources", "via", "greenhouse", "lever", "ashby", "goodtime", "workday",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "the",
    "and",
    "you",
    "we",
    "to",
    "of",
    "for",
    "is",
    "are",
    "with",
    "your",
    "our",
    "this",
    "that",
    "have",
    "has",
    "will",
    "it",
    "in",
    "on",
    "at",
    "be",
    "was",
    "not",
    "i",
    "my",
    "from",
    "as",
    "us",
)
MAIL_CLOSINGS = (
    "best regards",
    "kind regards",
    "warm regards",
    "warmest regards",
    "many thanks",
    "with best wishes",
    "best wishes",
    "all the best",
    "best",
    "regards",
    "cheers",
    "thanks again",
    "thank you",
    "thanks",
    "thx",
    "sincerely",
    "yours sincerely",
    "yours",
    "warmly",
    "talk soon",
    "speak soon",
    "take care",
    "cordially",
    "respectfully",
    "have a great day",
    "have a great weekend",
)
MAIL_SPEAKS_TO_YOU = (
    "your application",
    "interview",
    "decision",
    "the role",
    "position",
    "we will let you know",
    "hear from us",
    "feedback",
)
MAIL_HIRING = (
    "in the running",
    "the loop",
    "conversation with our",
    "interviews",
    "the process",
    "second round",
    "part 1",
    "part 2",
    "compare notes",
    "vote",
    "application",
    "applied",
    "applying",
    "applicant",
    "applicants",
    "candidate",
    "candidates",
    "candidacy",
    "candidature",
    "interview",
    "interviews",
    "interviewed",
    "interviewing",
    "position",
    "role",
    "hiring",
    "recruiter",
    "recruiting",
    "panel",
    "onsite",
    "next round",
    "final round",
    "next step",
    "next steps",
    "offer letter",
    "offer",
    "references",
    "referees",
    "notice period",
    "salary expectations",
    "resume",
    "résumé",
    "cv",
    "portfolio",
    "take-home",
    "take home",
    "coding round",
    "phone screen",
    "the team enjoyed",
    "enjoyed meeting you",
    "enjoyed your",
    "great meeting you",
    "good to meet you",
    "great chatting",
    "where we landed",
    "debrief",
    "other designers",
    "other people",
    "meeting two more people",
    "decided anything",
    "decision",
    "budget to be signed off",
    "feedback",
    "start date",
    "job",
)
MAIL_ELSEWHERE = (
    "mailbox",
    "ticket",
    "flat",
    "apartment",
    "lease",
    "tenancy",
    "credit card",
    "loan",
    "insurance",
    "refund",
    "dishwasher",
    "parcel",
    "delivery",
    "shipment",
    "order",
    "invoice",
    "subscription",
    "gym",
    "membership",
    "mortgage",
    "rent",
    "landlord",
    "warranty",
    "booking",
    "reservation",
    "password",
    "photo contest",
    "raffle",
    "bank account",
)
MAIL_REJECTION = (
    r"(?:decided|chosen|chose|opted|elected|going|went|gone|go|moving|moved|move|proceed\w*|continu\w+|pursu\w+|offered|settled|select\w+|hired|hiring|picked|appointed)\b[^.!?\n]{0,70}\b(?:another|other|a different|different|someone else|somebody else|someone with|someone who|somebody who|somebody with|an internal|internal|a (?:candidate|designer|developer|engineer|person|colleague) (?:with|from|who|whose)|stronger)\s*(?:candidates?|applicants?|finalists?|engineers?|designers?|person|people|profiles?|direction|option|\w+)?",
    r"(?:not|n't|unable to|cannot|no longer)\s+(?:be\s+)?(?:\w+\s+){0,2}?(?:mov(?:e|ing)\s+(?:\w+\s+)?(?:forward|ahead|on)|progress(?:ing)?|proceed(?:ing)?|continu(?:e|ing)|tak(?:e|ing)\s+(?:it|this|things|you|your\s+(?:application|candidacy))\s+(?:any\s+)?(?:further|forward)|bring(?:ing)?\s+you|advanc(?:e|ing)|offer(?:ing)?\s+you\s+(?:the|a|this)\s+(?:position|role|job|post)|select(?:ed|ing)?\b|shortlist(?:ed|ing)?|pursu(?:e|ing))",
    r"(?:position|role|vacancy|post|job)\s+(?:has\s+(?:now\s+)?been\s+filled|is\s+(?:now\s+)?filled|went\s+to|was\s+filled|has\s+gone\s+to|has\s+been\s+(?:cancelled|closed))",
    r"filled\s+the\s+(?:position|role|vacancy)",
    r"regret\s+to\s+(?:inform|tell|let)",
    r"(?:application|candidacy)\b[^.!?\n]{0,40}\b(?:not\s+(?:been\s+)?successful|unsuccessful|rejected|declined|turned down)",
    r"(?:you\s+(?:were|have|are)|been)\s+(?:not\s+(?:been\s+)?successful|unsuccessful)",
    r"no\s+longer\s+(?:under\s+consideration|being\s+considered|considering)",
    r"not\s+(?:been\s+)?(?:selected|chosen|shortlisted)\b",
    r"decided\s+to\s+pass\b",
    r"(?:we|we're|team)\s+(?:will\s+|are\s+going\s+to\s+)?pass(?:ing)?\s+on\s+(?:your|this)",
    r"it(?:'s|\s+is)\s+a\s+no\b",
    r"not\s+(?:quite\s+)?(?:the\s+right|a\s+(?:good|great|strong|close)?)\s*(?:fit|match)\b",
    r"unable\s+to\s+offer\s+you",
    r"(?:can't|cannot|won't)\s+(?:be\s+)?(?:able\s+to\s+)?offer(?:ing)?\s+you\s+(?:the|this|a)\s+(?:role|position|job|post)",
    r"we(?:'ve|\s+have)?\s+decided\s+(?:that\s+)?not\s+to\b",
    r"(?:closing|close)\s+(?:our|your|the)\s+(?:conversations?|application|process)\b",
    r"isn't\s+going\s+to\s+happen",
    r"chos(?:e|en)\s+a\s+candidate",
    r"selected\s+(?:a|an|the)\s+(?:\w+\s+)?(?:candidate|designer|engineer|person|applicant)",
    r"won't\s+be\s+(?:moving|taking|bringing|progressing|proceeding|continuing|going|able\s+to\s+(?:offer|move|take|progress|proceed))",
    r"will\s+not\s+be\s+(?:moving|taking|bringing|progressing|proceeding|continuing|going|able\s+to\s+(?:offer|move|take|progress|proceed))",
    r"(?:application|candidacy)\s+(?:will\s+)?not\s+(?:be\s+)?(?:taken|progress\w*|mov\w+|considered)",
    r"a\s+close\s+second\b",
    r"(?:team|committee|panel|we)\b[^.!?\n]{0,30}\bdecided\s+against\b",
    r"your\s+(?:background|experience|profile)\s+(?:is|was)\s+not\s+(?:what|a)",
    r"turned?\s+you\s+down\b",
    r"not\s+to\s+(?:move|proceed|continue|progress|take)\b",
    r"our\s+offer\s+to\s+another",
    r"looking\s+for\s+someone\s+(?:with|who)\b[^.!?\n]{0,60}\bso\b",
    r"(?:on|at)\s+this\s+(?:occasion|time)\b[^.!?\n]{0,30}\b(?:not|unable|unsuccessful)",
)
MAIL_NOT_REJECTION = (
    r"(?:may|might)\s+have\s+heard",
    r"not\s+a\s+rejection",
    r"isn't\s+a\s+rejection",
    r"another\s+(?:interview|round|conversation|call|chat|time|slot|date|day|week|meeting|step|stage)",
    r"(?:other|different)\s+(?:time|times|slot|day|date|candidates\s+this\s+week|interviews)",
    r"(?:meet|meeting|interviewing|talking\s+(?:to|with)|speaking\s+(?:to|with)|seeing|finishing)\b[^.!?\n]{0,30}\b(?:other|more|two\s+more|remaining)",
    r"has\s+not\b[^.!?\n]{0,15}(?:filled)?$",
    r"slot\s+was\s+taken",
    r"not\s+(?:yet|moved|made)\b",
    r"not\s+decided",
    r"(?:haven't|hasn't|have\s+not|has\s+not)\b",
    r"with\s+you\b",
    r"move\s+forward\s+with\s+you",
)
MAIL_OFFER = (
    r"offer\s+(?:you|of\s+employment)\b[^.!?\n]{0,50}\b(?:position|role|job|post|employment|contract)",
    r"(?:extend|extending|make|making)\s+(?:you\s+)?an\s+offer\b",
    r"(?:your|the|our|a\s+formal|formal|written)\s+offer(?:\s+letter|\s+package)?\s+(?:is|letter|package|went|attached|of)",
    r"(?:is|here\s+is|attached\s+is|find)\s+(?:your|our|the)\s+(?:formal\s+)?(?:job\s+)?offer\b",
    r"the\s+job\s+is\s+yours",
    r"offer\s+letter",
    r"(?:love|like|thrilled|delighted|want|happy)\s+(?:for\s+)?you\s+(?:to\s+(?:join|be\s+part)|on\s+(?:the|our)\s+team)",
    r"want\s+you\s+on\s+the\s+team",
    r"(?:we'd|we\s+would)\s+(?:love|like)\s+(?:for\s+)?you\s+to\s+join\s+(?:us|\w+)\s*(?:as|$)?",
    r"selected\s+for\s+the\s+(?:post|position|role|job)",
    r"welcome\s+(?:aboard|to\s+the\s+team)",
    r"great\s+pleasure\s+to\s+offer",
    r"offer\s+you\s+the\s+(?:role|job|position|post)",
    r"(?:employment|the)\s+contract\s+(?:is\s+attached|will\s+reach|attached)",
    r"your\s+offer\s+is\s+attached",
    r"offer\s+package",
    r"we\s+are\s+(?:pleased|happy|delighted)\s+to\s+offer\s+you",
)
MAIL_NOT_OFFER = (
    r"offer\s+you\s+(?:a|another|the|two|some|these)?\s*(?:\w+\s+)?(?:slots?|times?|dates?|tips|interviews?|appointments?|discount|feedback|chance|opportunity\s+to\s+(?:meet|interview|speak))",
    r"offer\s+to\s+(?:send|help|do|show)",
    r"(?:accepted|for)\s+your\s+offer",
    r"(?:not|unable|cannot|can't|n't)\b[^.!?\n]{0,25}\boffer",
    r"another\s+(?:finalist|candidate|applicant)",
)
MAIL_NEXT_ROUND = (
    r"(?:invite|inviting|like|love|want|wants|delighted|keen|happy|would\s+you)\b[^.!?\n]{0,50}\b(?:meet|interview|come\s+by|come\s+in|onsite|on-site|second|next|final|speak|talk|pair\s+with|visit|conversation|chat|call\s+with|last\s+step)\b",
    r"next\s+(?:step|stage|round)\s+(?:is|will\s+be|would\s+be|:|-)",
    r"(?:schedule|book|arrange|set\s+up|plan|organi[sz]e|scheduling|arranged|booked|scheduled|set\s+up)\b[^.!?\n]{0,50}\b(?:interview|onsite|on-site|call|conversation|chat|meeting|round|screen|session|time|slot|panel)",
    r"(?:interview|onsite|conversation|session|panel)\b[^.!?\n]{0,40}\b(?:is\s+)?(?:confirmed|scheduled|booked|arranged)",
    r"(?:pick|choose|select|book|offer\s+you)\s+(?:a|another|one\s+of\s+the)?\s*(?:\w+\s+)?(?:slot|time|date)s?\b",
    r"your\s+availability",
    r"(?:are|would)\s+you\s+(?:be\s+)?(?:available|free)\b",
    r"(?:does|would|do|will|could|can)\b[^.!?\n]{0,45}\b(?:work|suit)\b[^.!?\n]{0,15}(?:you|\?)",
    r"(?:can|could|would)\s+(?:you|we)\s+(?:do|make|meet|come|talk|speak|move|also\s+meet)\b[^.!?\n]{0,60}",
    r"move\s+(?:forward|ahead)\s+with\s+you\b",
    r"(?:you(?:'re|\s+are|'ve|\s+have)?|your)\s+(?:\w+\s+)?(?:passed|through\s+to|advanc\w+|made\s+it|progress\w+\s+to)",
    r"(?:selected|shortlisted|chosen)\s+for\s+(?:a|an|the)\s+(?:\w+\s+)?(?:interview|next|second|final|round)",
    r"(?:take-home|take\s+home|coding\s+exercise|case\s+study|assignment|work\s+sample|coding\s+challenge)\b",
    r"(?:team|everyone|they|we|\w+,\s+our\s+[\w\s]+,)\s+(?:would\s+(?:love|like)|wants?|'d\s+(?:love|like))\s+(?:to\s+(?:meet|see|speak|talk)|you\s+(?:onsite|to\s+meet|to\s+come))",
    r"wants?\s+you\s+onsite",
    r"wants?\s+a\s+second\b",
    r"second\s+(?:interview|conversation|round)\b[^.!?\n]{0,60}(?:\?|on\s+|for\s+|with\s+)",
    r"come\s+meet\b",
    r"moved\s+(?:our|the|your)\s+(?:interview|call|chat|meeting|conversation)",
    r"(?:reschedul\w+|postpone\w*|move\s+(?:our|the)\s+(?:interview|call|meeting|chat))",
    r"which\s+(?:of|one|day|time)\b[^.!?\n]{0,60}\b(?:prefer|like|suit|works?)",
    r"invited\s+to\s+(?:schedule|interview|book)",
    r"requested\s+your\s+availability",
)
MAIL_NEXT_STRONG = (
    r"(?:forward|ahead)\s+with\s+you\b",
    r"pair\s+with\s+you",
    r"invit\w+\s+you\b",
    r"(?:second|final|last|next)\s+(?:interview|intervew|conversation|round|step|stage)\b",
    r"choose\s+a\s+time",
    r"come\s+meet",
    r"book\s+a\s+time",
    r"you(?:'re|\s+are)\s+through",
)
MAIL_NOT_NEXT_ROUND = (
    r"(?:looking\s+forward|see\s+you|reminder|remind)\b",
    r"offer\s+of\s+employment",
)
MAIL_REMINDER = (
    "reminder",
    r"looking\s+forward\s+to\s+(?:our|your|seeing|meeting|talking|speaking)",
    r"see\s+you\s+(?:on|at|tomorrow|then|soon)",
    r"your\s+(?:upcoming\s+)?interview\s+(?:is\s+)?(?:tomorrow|on|starts)",
)
MAIL_UPDATE = (
    r"hope\s+to\s+(?:fill|have|decide)",
    r"in\s+the\s+(?:middle\s+of|running)",
    r"talking\s+(?:to|with)\s+(?:\w+\s+)?more",
    r"make\s+up\s+our\s+minds?",
    r"talking\s+it\s+(?:through|over)",
    r"one\s+vote\s+is\s+missing",
    r"comparing\s+notes|compare\s+notes",
    r"still\s+(?:deciding|talking|interviewing|meeting|waiting|discussing|considering|reviewing|in\s+(?:discussion|the\s+process)|being)",
    r"(?:not|n't)\s+(?:yet\s+)?(?:decided|made\s+(?:a|any|our)\s+decision|reached\s+a)",
    r"(?:no|any)\s+(?:news|decision|update)s?\s+(?:yet|so\s+far)",
    r"(?:on\s+hold|paused|pausing|freez\w+|frozen)",
    r"taking\s+(?:a\s+(?:bit|little)\s+)?longer",
    r"waiting\s+(?:for|on)\b[^.!?\n]{0,50}(?:budget|approval|feedback|decision|sign|director|manager|board|finance)",
    r"(?:will|'ll|should|expect\s+to|hope\s+to)\s+(?:\w+\s+){0,2}(?:know\s+more|have\s+(?:news|an?\s+(?:answer|update|decision)|more)|be\s+in\s+touch|get\s+back|come\s+back|let\s+you\s+know|hear\s+from|update\s+you|decide|reach\s+out|write)",
    r"you(?:'ll|\s+will|\s+can\s+expect\s+to|\s+should)\s+hear\b",
    r"(?:delayed?|delay)\b",
    r"bear\s+with\s+us",
    r"(?:finish|finishing|wrapping\s+up|complet\w+)\s+(?:the\s+)?(?:other\s+)?(?:interviews|chats|conversations)",
    r"apologies\s+for\s+the\s+(?:silence|delay|wait)",
    r"(?:remaining|other)\s+candidates\s+are",
)
MAIL_ACK = (
    r"thank(?:s|\s+you)\s+for\s+(?:this|that|it)\b",
    r"thank\s+you,?\s+\w+[,.!]\s+you\s+(?:are|were)",
    r"\ba\s+pleasure\b",
    r"\bappreciated\b",
    r"made\s+my\s+(?:day|morning|week)",
    r"your\s+(?:kind\s+)?note\b",
    r"(?:received|got|have)\s+your\s+(?:application|note|message|mail|email|e-mail|documents|cv|resume)",
    r"thank(?:s|\s+you)\s+for\s+(?:your\s+)?(?:applying|application|(?:kind|lovely|nice|sweet|thoughtful)?\s*(?:note|words|message|mail|email|interest|patience)|(?:the|your)\s+(?:kind|lovely|nice|thoughtful|quick|thank)|reaching|writing|coming|making|sending|taking|submitting|getting|following|letting)",
    r"application\b[^.!?\n]{0,40}\b(?:received|reached|arrived|submitted)",
    r"thanks?\s+(?:so\s+much\s+)?for\s+the\s+\w*\s*(?:note|words|message|mail|email)",
    r"(?:was|it's|is|been)\s+(?:a\s+|great\s+|lovely\s+|good\s+|nice\s+)?(?:pleasure|great|lovely|nice|good|fun)\b[^.!?\n]{0,40}\b(?:meet|meeting|talk|talking|chat|chatting|speak|speaking)",
    r"enjoyed\s+(?:our|the|it|talking|meeting|your)",
    r"much\s+appreciated",
    r"same\s+here",
    r"pleasure\s+was\s+(?:all\s+)?mine",
    r"you're\s+(?:very\s+)?welcome",
)
MAIL_AUTO_SUBJECT = (
    "automatic reply",
    "auto-reply",
    "auto reply",
    "autoreply",
    "out of office",
    "out of the office",
    "away from the office",
    "automatic response",
    "ooo:",
)
MAIL_AUTO_TEXT = (
    r"i(?:'m|\s+am)\s+(?:currently\s+)?(?:out\s+of\s+(?:the\s+)?office|on\s+(?:annual\s+|parental\s+|sick\s+)?(?:leave|vacation|holiday)|away\s+(?:from|until|on))",
    r"thank\s+you\s+for\s+your\s+(?:message|email|e-mail)\.\s+i\s+am",
    r"this\s+is\s+an\s+automat(?:ic|ed)\s+(?:reply|response|message)",
    r"limited\s+access\s+to\s+(?:e-?mail|my\s+inbox)",
)
MAIL_BOUNCE = (
    "undeliverable",
    "undelivered mail",
    "delivery status notification",
    "delivery failure",
    "mail delivery failed",
    "returned mail",
    "failure notice",
    "delivery has failed",
    "could not be delivered",
    "message not delivered",
)
MAIL_ASK = (
    r"(?:could|can|would|will)\s+you\b",
    r"(?:please|kindly)\s+(?:send|share|let|tell|confirm|fill|provide|pick|choose|sign|complete|submit|reply|give|forward|return|upload|advise|select)",
    r"let\s+(?:me|us)\s+know\s+(?:which|what|when|whether|if\s+(?:you\s+can|that|this|it|the|you're|you\s+are|tuesday|monday))",
    r"(?:send|share|tell)\s+(?:me|us)\b",
    r"what\s+(?:are|is)\s+your\b",
    r"(?:which|when|what|where|how)\b[^.!?\n]{0,120}\?",
    r"(?:does|do|is|are|shall|should|have|would|wanna|want\s+to)\b[^.!?\n]{0,160}\?",
    r"needs?\b[^.!?\n]{0,40}\b(?:signed|from\s+you)\b",
)
MAIL_NO_ASK = (
    r"let\s+(?:me|us)\s+know\s+if\s+(?:you\s+have|there|anything|you\s+need)",
    r"if\s+you\s+have\s+any\s+(?:other\s+)?questions",
    r"any\s+questions",
    r"how\s+are\s+you",
    r"hope\s+(?:you|the|your)",
    r"feel\s+free",
    r"don't\s+hesitate",
    r"questions\?\s*$",
    r"how\s+did\s+it\s+go",
    r"how\s+was\b",
)
MAIL_DONT_CONTACT = (
    r"(?:please\s+)?(?:do\s+not|don't|no\s+need\s+to)\s+(?:follow\s+up|contact\s+us|chase|check\s+in|call\s+us|write\s+to\s+us|enquire|inquire|get\s+in\s+touch)",
    r"refrain\s+from\s+(?:contacting|following)",
    r"no\s+(?:follow-?ups?|phone\s+calls|enquiries)\s*(?:,)?\s*please",
)
OWN_WITHDRAW = (
    r"withdraw(?:ing|n)?\b[^.!?\n]{0,40}\b(?:application|candidacy|from|my|process|consideration)",
    r"(?:take|remove)\s+(?:me|myself)\s+out\s+of",
    r"no\s+longer\s+(?:interested|be\s+pursuing|pursuing|wish\s+to)",
    r"(?:accepted|taken|accept)\s+(?:another|a\s+different)\s+(?:offer|role|position|job)",
    r"decided\s+not\s+to\s+(?:continue|proceed|move|pursue|go)",
    r"decline\s+(?:the|your)\s+(?:offer|invitation)",
)
OWN_CHECK_IN = (
    r"check(?:ing)?\s+in\b",
    r"follow(?:ing)?\s+up\b",
    r"any\s+(?:news|update|updates|word)\b",
    r"wanted\s+to\s+(?:ask|see|hear)\b[^.!?\n]{0,60}\b(?:news|update|status|decision|where|how)",
    r"(?:heard|hear)\s+(?:back|anything)",
    r"status\s+of\s+(?:my|the)",
    r"(?:is|are)\s+there\s+(?:any\s+)?(?:news|an?\s+update|a\s+decision)",
    r"still\s+very\s+interested",
    r"news\s+(?:on|about|regarding)",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "monday|mon",
    "tuesday|tues|tue",
    "wednesday|weds|wed",
    "thursday|thurs|thu",
    "friday|fri",
    "saturday|sat",
    "sunday|sun",
)
DATE_MONTHS = (
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sept|sep",
    "october|oct",
    "november|nov",
    "december|dec",
)
DATE_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
    "fourteen": 14,
}
DATE_PHRASES = {
    "new-year": (
        "(?:in|into|early in) the new year",
        "after the (?:christmas |winter |end-of-year )?holidays",
        "after (?:christmas|new year)",
    ),
    "next-week-1": ("(?:early|beginning of|start of|first half of) next week",),
    "next-week-2": (
        "(?:mid|middle of)[- ]?(?:of )?next week",
        "mid[- ]week next week",
    ),
    "next-week-4": (
        "(?:end|late|latter part|second half|back end)(?: of)? next week",
        "(?:late )?next week",
        "week after this",
    ),
    "week-after-4": ("(?:the )?week after next",),
    "this-week-4": (
        "(?:by )?(?:the )?end of (?:the|this) week",
        "later this week",
        "this week",
        "eow",
        "week's end",
    ),
    "days-0": (
        "(?:end of|close of|later) (?:the )?(?:day|business|today)",
        "eod",
        "cob(?! (?:on )?(?:mon|tue|wed|thu|fri))",
        "today",
        "tonight",
    ),
    "days-1": ("tomorrow",),
    "business-3": (
        "(?:in |within )?(?:a|the next) few (?:business |working )?days",
        "the next few days",
        "few days",
    ),
    "business-2": ("(?:a )?couple (?:of )?(?:more )?(?:business |working )?days",),
    "days-21": ("(?:a )?few weeks",),
    "days-14": (
        "(?:a )?couple (?:of )?(?:more )?weeks",
        "fortnight",
        "two weeks",
    ),
    "days-7": (
        "(?:about |around |within |in |take us |in about )?(?:a|one|the next) week(?: or so)?(?! from| after)",
        "a week or so",
        "within the week",
        "this time next week",
    ),
    "month-end-0": (
        "(?:the )?end of (?:the|this) month",
        "eom",
        "month's end",
    ),
    "month-end-1": ("(?:the )?end of next month",),
    "next-month": ("(?:early )?next month",),
}
DATE_BUSINESS_DAY = ("(?:business|working|work) days?",)
DATE_DAY = ("days?",)
DATE_WEEK = ("weeks?",)
DATE_MID = (
    "mid[- ]",
    "(?:the )?middle of ",
)
DATE_END = (
    "(?:the )?end of ",
    "late ",
)
DATE_EARLY = (
    "early ",
    "(?:the )?beginning of ",
    "(?:the )?start of ",
)
PROMISE_NEWS = (
    r"tell\s+(?:you|me)",
    r"ping\s+you",
    r"yes\s+or\s+no",
    r"result\b",
    r"make\s+up\s+our\s+minds?",
    r"decisions?\s+(?:takes?|in)\b",
    r"in\s+the\s+know",
    r"sign(?:ed)?\s+off\b",
    "let(?:ting)? you know",
    "(?:get|getting|come|circle|be|revert) back to you",
    "(?:be|get|keep) in touch",
    r"(?:you(?:'ll|\s+will|\s+can\s+expect\s+to|\s+should)?|to|then\s+you(?:'ll|\s+will))\s+(?:\w+\s+)?hear\b",
    "hear (?:from|back)",
    r"(?:have|having|give you|share|send you|with) (?:\w+\s+){0,2}?(?:answer|news|decision|update|word|feedback|response|more (?:news|information|clarity))",
    "know more",
    "know where",
    "know (?:by|on|before|whether)",
    r"(?:make|made|reach|take|expect|announce|communicate)\w* (?:\w+\s+){0,2}?decision",
    "decisions? (?:is|will be|are|should be|comes?|expected|due|by)",
    r"(?:we|i|they|team)\s*(?:'ll|\s+will|\s+should|\s+plan to|\s+aim to|\s+expect to|\s+hope to|\s+intend to|\s+are going to)\s+(?:\w+\s+){0,2}?(?:decide|write|reach out|follow up|update|respond|reply|call you|contact|email|confirm|inform|notify|tell you|drop you)",
    "(?:won't|will not|can't|not) decide before",
    "where we (?:stand|landed|are)",
    "drop you a line",
    "our answer",
    "an answer for you",
    "reach out",
    "take us",
    "expect (?:an? )?(?:answer|update|news|decision)",
    "don't hear",
    "update you",
    "look for (?:an? )?(?:email|note|message) from",
)
PROMISE_NOT = (
    r"\b(?:please|kindly)\b(?!.{0,12}bear)",
    r"\bsend (?:us|me|it|them)\b",
    r"\bsign\b",
    r"\bpick\b",
    r"\bchoose\b",
    r"\breturn it\b",
    "office (?:is|will be) closed",
    "(?:fill|filled|start(?:ing)?) (?:the |this )?(?:role|position)",
    "let (?:me|us) know",
    r"\byour (?:decision|answer|reply|availability)\b",
    r"out (?:of (?:the )?office|until|on)\b",
    "could you",
    "can you",
    "would you",
)
RETURN_WORDS = (
    r"back\b",
    r"return\w*",
    r"until\b",
    r"till\b",
    r"through\b",
    r"from .{3,30} to\b",
    r"away\b",
    r"leave\b",
    "out of",
)
RETURN_THROUGH = (r"(?:through|thru|up to and including|including|from .{3,40} (?:to|through|-|–))\s",)
