"""German words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "de"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "vorstellungsgespräch", "bewerbungsgespräch", "jobinterview", "job-interview", "telefoninterview",
    "videointerview", "interview", "erstgespräch", "zweitgespräch", "auswahlgespräch", "fachgespräch",
    "probearbeiten", "probetag", "assessment-center", "assessment center", "kennenlerngespräch", "zweites gespräch",
    "erstes gespräch", "drittes gespräch", "technisches interview", "fachinterview", "abschlussgespräch",
    "bewerberinterview",
)  # fmt: skip
EVENT_SURE_INTERVIEW = (
    "vorstellungsgespräch", "bewerbungsgespräch", "jobinterview", "job-interview", "telefoninterview",
    "videointerview", "interview", "auswahlgespräch", "assessment-center", "assessment center", "fachinterview",
)  # fmt: skip
EVENT_NEUTRAL = (
    "kennenlernen", "telefonat", "gespräch", "anruf", "austausch", "kaffee", "termin", "treffen", "call",
    "videocall", "unterhaltung",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "bewerbung", "stelle", "stelle als", "position", "vakanz", "kandidat", "kandidatin", "lebenslauf", "bewerber",
    "bewerberin", "vorstellungsgespräch", "ausschreibung", "recruiting", "rolle",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "keine stelle", "nicht um eine stelle", "keine vakanz",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "informationsgespräch", "karrieregespräch", "berufsgespräch",
)  # fmt: skip
EVENT_HOLD = (
    "blocker", "block", "platzhalter", "freihalten", "reserviert", "geblockt",
)  # fmt: skip
EVENT_LONE = (
    "vorbereitung vorstellungsgespräch", "zug zum vorstellungsgespräch", "anreise vorstellungsgespräch",
    "fahrt zum interview",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "user research": (
        "nutzerinterview", "kundeninterview", "nutzerbefragung", "probandeninterview", "usability-test",
        "kundenbefragung", "nutzertest", "anwenderinterview",
    ),
    "the press or a show": (
        "podcast-interview", "podcast", "presseinterview", "radiointerview", "pressegespräch", "zeitungsinterview",
        "medieninterview",
    ),
    "leaving a job": (
        "austrittsgespräch", "exit-interview", "exitgespräch", "abschiedsgespräch",
    ),
    "practice": (
        "probe-vorstellungsgespräch", "übung", "probeinterview", "bewerbungstraining", "bewerbungscoaching",
        "interviewtraining", "coaching", "mock-interview", "generalprobe", "vorbereitung",
    ),
    "a visa or an office": (
        "visum-interview", "visum", "botschaft", "konsulat", "einbürgerung", "ausländerbehörde", "behörde",
    ),
    "a school": (
        "schulgespräch", "elterngespräch", "aufnahmegespräch", "elternsprechtag", "kita", "kindergarten",
        "hochschule",
    ),
    "a home": (
        "wg-interview", "wg-casting", "wg-besichtigung", "wohnungsbesichtigung", "wg", "mitbewohner",
    ),
    "a talk or meet-up": (
        "podiumsdiskussion", "podium", "stammtisch", "vortrag", "konferenz",
    ),
    "work of a hiring team": (
        "nachbesprechung bewerber", "bewerberrunde", "auswahlrunde", "mitarbeitergespräch", "personalgespräch",
        "jahresgespräch",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": (
        "aufwandsentschädigung", "unserer studie", "studie teil", "probanden", "gutschein",
    ),
    "practice": (
        "wir üben", "zum üben",
    ),
}  # fmt: skip
EVENT_HOSTING = (
    "kandidat:", "kandidatin:", "bewerber:", "bewerberin:", "interviewleitfaden", "bewertungsbogen",
)  # fmt: skip
EVENT_HOSTING_TITLE = (
    "bewerber:", "bewerberin:", "kandidat:", "kandidatin:",
)  # fmt: skip
EVENT_OFFICE = (
    "besprechung", "jour fixe", "team", "planung", "schulung", "retro",
)  # fmt: skip
EVENT_INTERVIEW_CONFIRMED = (
    "ihr vorstellungsgespräch", "bestätigen wir ihnen", "ihr gespräch mit", "ihr interview", "zu ihrer bewerbung",
)  # fmt: skip
PEOPLE_LABELS = (
    "gesprächspartner", "gesprächspartnerin", "gesprächspartner:innen", "gesprächspartner*innen",
    "gesprächspartnerinnen", "interviewer", "interviewerin", "ihre gesprächspartner", "teilnehmer unsererseits",
    "von unserer seite", "ansprechpartner im gespräch",
)  # fmt: skip
PEOPLE_MEET = (
    "sie treffen", "sie sprechen mit", "ihr gespräch führen", "das gespräch führen", "sie werden sprechen mit",
    "du triffst", "du sprichst mit", "gespräch mit", "interview mit", "vorstellungsgespräch mit", "telefonat mit",
)  # fmt: skip
PEOPLE_AND = (
    "und",
)  # fmt: skip
PEOPLE_WITH = (
    "mit",
)  # fmt: skip
PEOPLE_COORDINATOR = (
    "recruiting-koordinatorin", "recruiting-koordinator", "recruiting koordination", "terminkoordination",
    "personalassistenz", "personalabteilung", "bewerbermanagement", "assistenz der geschäftsführung", "sekretariat",
    "talent acquisition",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "ich bin nicht dabei", "ich werde nicht teilnehmen", "ohne mich",
)  # fmt: skip
PEOPLE_BREAKS = (
    "mittagessen", "mittagspause", "pause", "begrüßung", "abschluss", "rundgang", "ende", "beginn", "fragen",
    "kaffee", "führung",
)  # fmt: skip
PEOPLE_ROLE_MAILBOXES = (
    "bewerbung", "bewerbungen", "karriere", "personal", "personalabteilung", "jobs", "stellen", "hr", "kontakt",
    "sekretariat", "termine", "empfang", "recruiting",
)  # fmt: skip
TITLE_ROLE_WORDS = (
    "entwickler", "entwicklerin", "leiter", "leiterin", "projektleiter", "projektleiterin", "projektleitung",
    "ingenieur", "ingenieurin", "berater", "beraterin", "referent", "referentin", "kaufmann", "kauffrau",
    "sachbearbeiter", "sachbearbeiterin", "analyst", "analystin", "manager", "managerin", "werkstudent",
    "werkstudentin", "praktikant", "praktikantin", "softwareentwickler", "softwareentwicklerin", "architekt",
    "architektin", "controller", "controllerin", "redakteur", "redakteurin", "projektmanager", "projektmanagerin",
    "assistenz", "buchhalter", "buchhalterin", "designer", "designerin", "techniker", "technikerin", "pfleger",
    "lehrer", "lehrerin",
)  # fmt: skip
TITLE_STAGES = (
    "telefoninterview", "vorstellungsgespräch", "zweites vorstellungsgespräch", "erstgespräch", "zweitgespräch",
    "fachgespräch", "technisches interview", "kennenlerngespräch", "bewerbungsgespräch", "probearbeiten",
    "videointerview",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "stelle:", "position:", "rolle:", "stelle als", "position als", "bewerbung als", "für die stelle als",
    "bewerbung zur", "bewerbung zum",
)  # fmt: skip
TITLE_ROLE_AFTER = ()
TITLE_AT = (
    "bei", "mit",
)  # fmt: skip
COMPANY_AGENCY = (
    "unser mandant", "unser kunde", "unseres kunden", "unseren mandanten", "im auftrag unseres", "personalberatung",
    "personalvermittlung", "headhunter", "zeitarbeit",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "personalabteilung", "personal", "recruiting", "karriere", "bewerbung", "hr", "team", "bewerbermanagement",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "der",
    "die",
    "das",
    "und",
    "ich",
    "sie",
    "wir",
    "ist",
    "nicht",
    "mit",
    "für",
    "auf",
    "den",
    "dem",
    "ein",
    "eine",
    "zu",
    "von",
    "im",
    "ihnen",
    "ihre",
    "wird",
    "haben",
    "uns",
    "vielen",
    "dank",
    "sehr",
    "bei",
    "dass",
    "am",
    "du",
    "dir",
)
MAIL_CLOSINGS = (
    "mit freundlichen grüßen",
    "mit freundlichen gruessen",
    "freundliche grüße",
    "freundliche gruesse",
    "viele grüße",
    "liebe grüße",
    "beste grüße",
    "herzliche grüße",
    "schöne grüße",
    "mit besten grüßen",
    "mfg",
    "vg",
    "lg",
    "gruß",
    "grüße",
    "vielen dank",
    "danke",
)
MAIL_SPEAKS_TO_YOU = (
    "ihre bewerbung",
    "deine bewerbung",
    "gespräch",
    "entscheidung",
    "melden uns",
)
MAIL_HIRING = (
    "bewerbung",
    "stelle",
    "vorstellungsgespräch",
    "gespräch",
    "kandidat",
    "kandidatin",
    "bewerber",
    "bewerberin",
    "position",
    "interview",
    "zweites gespräch",
    "referenzen",
    "gehaltsvorstellung",
    "kündigungsfrist",
    "lebenslauf",
    "zeugnis",
    "arbeitszeugnis",
    "arbeitsvertrag",
    "entscheidung",
    "unterlagen",
    "rückmeldung",
    "fachbereich",
)
MAIL_ELSEWHERE = (
    "wohnung",
    "kredit",
    "versicherung",
    "paket",
    "rechnung",
    "bestellung",
    "lieferung",
    "miete",
    "ticket",
)
MAIL_REJECTION = (
    r"für\s+(?:eine\s+andere|einen\s+anderen|eine\s+andere|andere|jemand\s+anderen)\s*\w*\s*(?:entschieden)?",
    r"(?:leider|bedauern)\b[^.!?\n]{0,120}\b(?:nicht|absage|absagen|keine|anderen?)\b[^.!?\n]{0,60}(?:berücksichtigen|entschieden|weiterverfolgen|zusage|anbieten|fortsetzen|einladen|weitergehen|positiv|mitteilen|erteilen)",
    r"nicht\s+(?:weiter\s+)?(?:berücksichtigen|verfolgen|in\s+die\s+engere)",
    r"\babsage\b",
    r"(?:müssen|möchten)\s+(?:wir\s+)?ihnen\b[^.!?\n]{0,40}\babsagen",
    r"stelle\s+(?:ist\s+)?(?:bereits\s+)?(?:anderweitig\s+)?(?:besetzt|vergeben)",
    r"andere[nr]?\s+(?:bewerber|kandidat|bewerberin|kandidatin)\w*\s+(?:entschieden|den\s+vorzug)",
    r"nicht\s+(?:zu\s+uns\s+)?gepasst",
)
MAIL_NOT_REJECTION = (
    r"leider\b[^.!?\n]{0,60}\b(?:dauert|verzöger|krank|erst|noch\s+keine|verhindert|länger|noch\s+nicht)",
    r"noch\s+nicht",
    r"noch\s+nichts",
    r"entschieden\s+ist\s+noch",
)
MAIL_OFFER = (
    r"(?:stelle|position)\b[^.!?\n]{0,60}\banbieten",
    r"anbieten\s+zu\s+können",
    r"\bzusage\b",
    r"arbeitsvertrag\b[^.!?\n]{0,40}\b(?:anhang|anbei|beigefügt|finden|senden|geht)",
    "vertragsangebot",
    r"(?:freuen\s+uns|möchten)\b[^.!?\n]{0,60}\b(?:einzustellen|im\s+team\s+begrüßen|willkommen)",
    r"entscheidung\s+ist\s+auf\s+sie\s+gefallen",
)
MAIL_NOT_OFFER = (
    r"termin\w*\b[^.!?\n]{0,20}\banbieten",
    r"anbieten,?\s+(?:einen|am)\b",
)
MAIL_NEXT_ROUND = (
    r"(?:laden|einladen|eingeladen|einladung)\b[^.!?\n]{0,60}",
    r"(?:zweites|zweiten|nächstes|weiteres|persönliches|nächsten)\s+(?:gespräch|vorstellungsgespräch|schritt|runde|termin)",
    r"passt\s+(?:ihnen|dir|es|der)\b",
    r"(?:termin|gespräch)\b[^.!?\n]{0,40}\b(?:vereinbaren|vorschlagen|ausmachen|verschieben|bestätigen)",
    r"persönlich\s+kennenlernen",
    r"wann\s+(?:hätten|haben|würde|passt|können)\b",
    r"(?:probearbeit|aufgabe\s+zu|case\s+study|fallstudie)",
    r"kennenlernen\s+möchten",
)
MAIL_NEXT_STRONG = (
    r"laden\s+(?:wir\s+)?(?:sie|dich)",
    r"zweite[sn]?\s+gespräch",
    r"gespräch\s+mit\s+(?:der|dem|unser)",
)
MAIL_NOT_NEXT_ROUND = (r"vielen\s+dank\s+für\s+ihre\s+einladung",)
MAIL_REMINDER = (
    "erinnerung",
    r"freue\s+mich\s+auf\s+(?:unser|das|ihr)",
    r"freuen\s+uns\s+auf\s+(?:unser|das|ihr)",
)
MAIL_UPDATE = (
    r"melden\s+uns",
    r"melde\s+mich",
    r"noch\s+(?:nicht|nichts|keine)\b[^.!?\n]{0,40}\b(?:entschieden|entscheidung|abgeschlossen)",
    r"(?:dauert|verzögert)\b",
    r"bescheid\b",
    r"(?:sie|du)\s+(?:hören|hörst|erhalten|erhältst|bekommen)\b[^.!?\n]{0,60}\b(?:von\s+(?:uns|mir)|rückmeldung|antwort|nachricht|bescheid)",
    r"rückmeldung\b",
    r"entscheidung\b[^.!?\n]{0,40}\b(?:fällt|fallen|treffen|bis|steht)",
    r"sichtet\b|sichten\b",
    r"auf\s+eis|pausiert|zurückgestellt",
)
MAIL_ACK = (
    r"(?:bewerbung|unterlagen|nachricht|mail)\b[^.!?\n]{0,30}\b(?:erhalten|eingegangen|angekommen)",
    r"(?:vielen\s+)?dank\s+für\s+(?:ihre|deine|die|das)",
    r"danke\s+für",
    r"hat\s+(?:mich|uns)\s+(?:sehr\s+)?gefreut",
)
MAIL_AUTO_SUBJECT = (
    "automatische antwort",
    "abwesenheitsnotiz",
    "abwesend",
    "abwesenheit",
)
MAIL_AUTO_TEXT = (
    r"ich\s+bin\s+(?:derzeit\s+|zurzeit\s+|aktuell\s+|momentan\s+)?(?:nicht\s+im\s+büro|abwesend|im\s+urlaub|nicht\s+erreichbar|in\s+elternzeit|außer\s+haus)",
)
MAIL_BOUNCE = (
    "unzustellbar",
    "konnte nicht zugestellt werden",
    "nicht zustellbar",
    "zustellung fehlgeschlagen",
)
MAIL_ASK = (
    r"(?:könnten|können|würden|könntest|kannst|würdest)\s+(?:sie|du)\b",
    r"bitte\s+(?:schicken|senden|teilen|geben|füllen|bestätigen|nennen|wählen|schick|sende|teil|gib)",
    r"schicken\s+sie\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:bei|falls|wenn)\b[^.!?\n]{0,20}\bfragen\b",
    r"wie\s+geht",
)
MAIL_DONT_CONTACT = (
    r"(?:bitte\s+)?(?:sehen|seh)\s+(?:sie\s+)?von\s+(?:rückfragen|nachfragen)",
    r"von\s+(?:nachfragen|rückfragen)\s+(?:bitte\s+)?ab(?:zu)?sehen",
    r"bitte\s+(?:nicht|keine)\s+(?:nachfragen|rückfragen|nachzufragen)",
)
OWN_WITHDRAW = (
    r"(?:bewerbung|kandidatur)\b[^.!?\n]{0,40}\b(?:zurückziehe?n?|zurück)",
    r"ziehe\b[^.!?\n]{0,40}\bzurück",
    r"nicht\s+weiter\s+(?:verfolgen|teilnehmen)",
    r"anderes\s+angebot\s+angenommen",
)
OWN_CHECK_IN = (
    r"nachfragen\b",
    r"(?:stand|neuigkeiten)\b[^.!?\n]{0,30}\b(?:bewerbung|gibt)?",
    r"gibt\s+es\s+(?:schon\s+)?neu",
    r"noch\s+interesse|weiterhin\s+(?:sehr\s+)?interess",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "montags?|mo",
    "dienstags?|di",
    "mittwochs?|mi",
    "donnerstags?|do",
    "freitags?|fr",
    "samstags?|sonnabends?|sa",
    "sonntags?|so",
)
DATE_MONTHS = (
    "januar|jänner|jan",
    "februar|feb",
    "märz|mrz",
    "april|apr",
    "mai",
    "juni|jun",
    "juli|jul",
    "august|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "dezember|dez",
)
DATE_NUMBERS = {
    "einer": 1,
    "einem": 1,
    "eine": 1,
    "ein": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "zehn": 10,
    "vierzehn": 14,
}
DATE_PHRASES = {
    "new-year": (
        "im neuen jahr",
        "nach den feiertagen",
        "nach weihnachten",
    ),
    "next-week-1": (
        "anfang (?:der )?(?:nächste[rn]?|kommende[rn]?) woche",
        "zu beginn (?:der )?(?:nächsten|kommenden) woche",
    ),
    "next-week-2": ("mitte (?:der )?(?:nächste[rn]?|kommende[rn]?) woche",),
    "next-week-4": (
        "ende (?:der )?(?:nächste[rn]?|kommende[rn]?) woche",
        "(?:nächste|kommende|nächsten|kommenden|nächster|kommender) woche",
        "im laufe der (?:nächsten|kommenden) woche",
    ),
    "week-after-4": ("übernächste[rn]? woche",),
    "this-week-4": (
        "(?:bis )?ende (?:der|dieser) woche",
        "diese woche",
        "dieser woche",
        "zum wochenende",
    ),
    "days-0": (
        "heute",
        "tagesende",
        "ende des tages",
    ),
    "days-1": (r"\bmorgen\b(?! früh)",),
    "business-3": ("(?:in )?(?:den nächsten|wenigen|einigen|ein paar|den kommenden) tagen",),
    "business-2": ("zwei tagen",),
    "days-21": ("einigen wochen",),
    "days-14": (
        "(?:in |innerhalb von )?zwei wochen",
        "vierzehn tagen",
    ),
    "days-7": ("(?:in |innerhalb )?(?:einer|etwa einer|ungefähr einer) woche",),
    "month-end-0": ("(?:bis )?(?:zum )?(?:ende (?:des|dieses) monats|monatsende)",),
    "month-end-1": ("ende (?:des )?nächsten monats",),
    "next-month": ("nächsten monat",),
}
DATE_BUSINESS_DAY = ("(?:arbeits|werk)tag(?:en|e)?",)
DATE_DAY = ("tag(?:en|e)?",)
DATE_WEEK = ("woche(?:n)?",)
DATE_MID = ("mitte ",)
DATE_END = ("ende ",)
DATE_EARLY = ("anfang ",)
PROMISE_NEWS = (
    r"meld(?:en|e|et)\b[^.!?\n]{0,60}\b(?:uns|mich|wir)?|melden\s+uns|(?:wir|ich)\s+meld",
    r"(?:sie|du|ihr)\s+(?:hören|hörst|hört|erhalten|erhältst|bekommen|bekommst)",
    "bescheid",
    "rückmeldung",
    "entscheid",
    "von (?:uns|mir) (?:hören|zu hören)",
    "antwort",
    "nachricht",
    "informieren",
    r"teilen\s+(?:wir\s+)?ihnen",
    "zurückmelden|zurückkommen",
)
PROMISE_NOT = (
    r"\bbitte\b",
    "schicken sie",
    "senden sie",
    "ihre (?:antwort|rückmeldung|entscheidung)",
    "geschlossen",
    "(?:könnten|können) sie",
)
RETURN_WORDS = (
    "wieder",
    "zurück",
    r"\bbis\b",
    r"\bab\b",
    "erreichbar",
)
RETURN_THROUGH = (r"bis (?:einschließlich|inklusive|zum)\s|vom .{3,30} bis\s|bis einschl",)
