"""English: sentences a considerate person would type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date


def long_day(day: date) -> str:
    """As in mail: "Tuesday, March 3"."""
    return f"{day:%A}, {day:%B} {day.day}"


_THANK_YOU = ThankYou(
    openings=(
        (
            "Thank you for [taking|making|finding] the time to [talk|speak] with me {about} on {day}[| and for the "
            "conversation itself]."
        ),
        (
            "I [appreciated|valued] our conversation {about} on {day}, and I [am grateful|thank you|am thankful] for "
            "[your time|the time it took]."
        ),
        "[Many|My sincere|Warm] thanks for meeting with me on {day} to [talk|speak] {about}[| and to get acquainted].",
        (
            "It was [good|a pleasure] to [speak|talk] with you {about} on {day}, and I [am grateful|thank you|would "
            "like to thank you] for your time."
        ),
        (
            "I [wanted|would like] to [thank you|say thank you|send you my thanks] for the conversation [we had|that "
            "we had] {about} on {day}."
        ),
        (
            "[Thanks|Thank you] [so much|very much] for [the|our] conversation on {day} {about}, which I [enjoyed|was glad of]."
        ),
        (
            "I [enjoyed|appreciated] [meeting you|our meeting] on {day}, and [thank you|many thanks|thanks] for "
            "[speaking|talking] with me {about}."
        ),
        (
            "Let me [say thank you|thank you|express my thanks] for the time you [gave|offered] me on {day} for our "
            "[talk|conversation] {about}."
        ),
    ),
    topics=(
        (
            "[What you told me|What I heard from you|What you said] about {topic} has [stayed|remained] with me "
            "[since|since then]."
        ),
        (
            "I [kept thinking|have kept thinking|went on thinking] about {topic} [after we spoke|after our "
            "talk|since our conversation|since we spoke]."
        ),
        (
            "Our [exchange|conversation|talk] about {topic} gave me a [clearer|fuller] picture of [the work|what the "
            "work involves]."
        ),
        (
            "I was [glad|pleased|happy] that [we had time for|there was time for|we came to speak of|we could speak "
            "of] {topic}."
        ),
        "[Hearing|Learning] your [view|thoughts|perspective] on {topic} was [useful|valuable] to me.",
        (
            "[The part about|The part on|Our part on|Our part about] {topic} was [especially|particularly] "
            "[useful|helpful] to me."
        ),
        (
            "[Thank you in particular|Thank you especially|My particular thanks] for [going into|taking up|talking "
            "through|discussing] {topic}."
        ),
        (
            "I [took away|carried away|brought home] [a good deal|several thoughts] from [our discussion of|what we "
            "said on] {topic}."
        ),
    ),
    parts=(
        (
            "The {part} part gave me a [real|good|clear] sense of [what the work asks for|how you approach the "
            "work|what the work is like|how the work is done]."
        ),
        (
            "I found the {part} [portion|part] of the day both [demanding|challenging|stimulating] and "
            "[enjoyable|instructive]."
        ),
        (
            "[Going through|Working through|Taking on] {part} with you showed me [what matters|what counts] [in this "
            "work|for this work]."
        ),
        (
            "I was [glad|happy|pleased] that [we could spend|we spent|there was] time on {part} [together|with each "
            "other]."
        ),
        (
            "[The questions on|Your questions on] {part} [gave me|left me with] [something|a good deal|much] to "
            "think about."
        ),
        (
            "[Spending time|Working] on {part} [together|with you] was a good [way|occasion|chance] to [see|learn] "
            "what the work is about."
        ),
        "I [took|carried] [several|a number of|some] [ideas|thoughts] away from the {part} part.",
        (
            "The time [we spent|we had|that we gave] on {part} was [well spent|time well used|worth it] [for me|in "
            "my view]."
        ),
    ),
    stages=(
        "I [came away from|left] the {stage} with a [better|clearer|fuller] idea of what the work [asks for|involves].",
        "The {stage} was a good [chance|opportunity|occasion] to [learn|understand|see] what the work is [about|like].",
        (
            "[For me, the|The] {stage} was [time well spent|a valuable hour|worth every minute|a useful exchange], "
            "and I [learned from it|took a lot from it]."
        ),
        "It was [good|helpful|useful] to [hear|learn] at first hand [how you look at the work|what the work is about].",
        (
            "I came away with a [clearer|better|fuller] picture of [the work and of the people behind it|the work "
            "and of what it asks for|what the work involves|what lies ahead in the work]."
        ),
        "I [took|brought|carried] [a number of|several|quite a few] thoughts home with me[| from it].",
        "I was [glad|pleased|happy] to [learn|hear] how the work looks from your [side|point of view].",
        (
            "It [helped|was useful] to [put|set] the [description of the role|job description] [beside|next to] what "
            "you told me about it."
        ),
        "[Talking|Speaking] with you [made|helped to make] the [role|work|position] more [concrete|tangible] for me.",
        (
            "[Our talk|Our conversation|The conversation] answered [several things|some questions|a few questions] "
            "[I had been|that I had been] wondering about."
        ),
        (
            "I [valued|appreciated|welcomed] the [chance|opportunity] to ask [questions|my questions] and to hear "
            "[your answers|what you think]."
        ),
    ),
    interested=(
        "I would be [glad|happy|pleased] to [take on|do] this work, and our [talk|conversation] made me want it more.",
        (
            "The more I hear about [the work|what you do|this work], the more I would like to [be part of "
            "it|contribute to it|take part in it|join in]."
        ),
        "I left our [talk|conversation|meeting] [convinced|sure|certain] that this is work I [want|would like] to do.",
        (
            "My interest is [real|genuine|sincere], and [speaking|talking] with you has [strengthened it|made it "
            "stronger]."
        ),
        "I can [see|picture|imagine] myself doing this work [with you|at your side], and I would be [happy|glad] to.",
        (
            "[After our conversation|After our talk|Having spoken with you] I am [certain|sure] that I would "
            "[enjoy|like] contributing."
        ),
        "This is [a role|a position|work] [I would|that I would] [gladly|happily] say yes to.",
        "I am [very|truly|most] interested, and I [hope|trust] that [came across|was plain|was clear] in our talk.",
    ),
    measured=(
        "I [remain|am still] interested in the [role|position|work] and in [how your team works|what it involves].",
        "What [you described|I heard] [fits|goes] well with what I am [looking for|hoping to do|after].",
        "I am interested in [taking|carrying] the [conversation|exchange|talk] [further|forward].",
        (
            "It sounds like work I would [like|be glad|be happy] to do, [with people I could learn from|and work I "
            "could learn from|alongside people I could learn from|in a team I could learn from]."
        ),
        (
            "I [came away with|left with|took away] a good impression and would be [happy|glad|pleased] to "
            "[continue|go on]."
        ),
        "The [role|position|work] appeals to me, and I would be [glad|happy] to [hear|learn] more [about it|of it].",
        "I would be [pleased|glad|happy] to [keep|go on] talking about [how|where] I could contribute.",
        (
            "My interest in the [role|position|work] has [grown|increased] [with what I heard|since our talk|since "
            "we spoke]."
        ),
    ),
    unsure=(
        (
            "I am still [weighing|considering|working out] what the [role|position] would mean for me, and [our talk|our conversation] helps with that."
        ),
        (
            "I [want|would like] to think about it [carefully|with care], and our [talk|conversation|exchange] gives "
            "me [a good deal|something] to go on."
        ),
        (
            "Before I [form a view|come to a view|make up my mind], I would like to understand [a few things|some "
            "things|a few points] [better|more fully]."
        ),
        (
            "There is still some ground I would like to [cover|go over] before I can [say|tell] whether it is the "
            "right [step|move] [for me|for both sides|to take]."
        ),
        "I am taking [some|a little|a bit of] time to think [through|over] what I [heard|learned].",
        (
            "I would like to be [sure|certain] that it suits [both sides|us both], so [a few|some|a couple of] "
            "points are still open for me."
        ),
        (
            "I am not [settled|decided|certain] in my own mind yet, and I would rather say so "
            "[plainly|openly|frankly|now]."
        ),
        "What I [heard|learned] [gives|leaves] me [plenty|much|a good deal] to consider.",
    ),
    skills=(
        "My [experience|work] with {skill} should be of [direct|real|some] use [there|in it].",
        "I [believe|think|expect] my [background|experience] in {skill} would [help|be useful].",
        "I [could|would] bring {skill} to it, [which is|and that is] work I [know|am used to|do gladly].",
        "From what [you described|I heard], {skill} is [a place|something|an area] where I could [contribute|help].",
        (
            "It is good to [know|hear|learn] that {skill} [matters|counts|plays a part] there, since I [work with "
            "it|bring it with me]."
        ),
        "I would [gladly|happily|like to] put {skill} to [work|use|good use] [there|in it].",
        (
            "Much of it [touches on|draws on|has to do with] {skill}, [which I bring with me|something I bring "
            "along|which I work with|something I work with]."
        ),
        (
            "I [noticed|saw|could see] how [closely|much] it [ties in|has to do] with {skill}, something I [work "
            "with|bring]."
        ),
    ),
    questions=(
        "[Could|Would] you tell me what the [next|further] steps in the process [are|will be|look like]?",
        (
            "If you can [share|say] it, I would [like|be glad] to [know|hear|understand] how the process [continues|goes on] "
            "from here."
        ),
        (
            "May I ask what the [next|further] steps look like, and [roughly|about] when they [happen|take place|are "
            "planned]?"
        ),
        "I would also be [interested|glad|curious] to [hear|know] how you plan to [proceed|go on].",
        "What [should|can|may] I expect [next|from here] in the [process|procedure]?",
        (
            "When you have a moment, [could|would] you let me know how things [continue|go on|proceed] [from "
            "here|after this]?"
        ),
        (
            "Is there anything you can [say|tell me|share] about the [further|next] steps and [their timing|when "
            "they come]?"
        ),
        "How does the process [usually|normally|generally] [go on|continue] after this [conversation|round]?",
    ),
    unsure_questions=(
        "Could you [tell me|say] a little more about how the first [months|weeks|half year] [would|might] look?",
        (
            "What would you [expect|hope for|wish for] from whoever [takes this on|does this work] in the first "
            "[half year|months]?"
        ),
        "How is the work [shared out|divided|split] [within|across] the team [at present|at the moment]?",
        "Would there be a [chance|way] to [hear from|speak with|talk to] someone who does this work [now|at present]?",
        (
            "May I ask what you would [most|above all|first of all] want this person to [change or keep|keep or change|build or "
            "change]?"
        ),
        "How much of the work is already [defined|settled|laid down], and how much is [still|as yet] [open|undecided]?",
        "What does a [usual|typical|normal] week look like for [the people|those|someone] [closest to|in] this role?",
        (
            "Could you [say a few words|tell me something|tell me a little] about how decisions are [made|taken] in "
            "the [team|group]?"
        ),
    ),
    nods=(
        "{promised} as the [day|date] for [news|an answer|word] [suits me well|is fine with me|suits me].",
        (
            "I have [noted|marked|put down] {promised} [for news|as the day for news|as the date for news] from "
            "[you|your side]."
        ),
        "It [helps|is helpful|is good] to know that I [can expect|may expect] [news|word] from you by {promised}.",
        (
            "I look forward to [hearing from you|your news|news from you] by {promised}, as "
            "[mentioned|agreed|planned|announced]."
        ),
        (
            "[It is good|I am glad|It is helpful] to know that [there will be news|I will have news|there is to be "
            "news|I can count on news] by {promised}."
        ),
        (
            "As [agreed|planned|announced|mentioned], I will [wait for|look out for|expect] your [news|answer] by "
            "{promised}."
        ),
        "I am [glad|happy|pleased] to know about {promised} as the [day|date] to [look out for|bear in mind].",
        "[Knowing of|Counting on|Having] {promised} as the [day|date] for news makes it [easy|easier] for me to plan.",
    ),
    wishes=(
        "It would be [good|nice|a pleasure] to [stay in touch|keep in touch], [however|whichever way] things turn out.",
        (
            "I [look forward|am looking forward] to [hearing from you|your reply|your news] when [the time comes|it "
            "suits you]."
        ),
        (
            "Please give my [regards|best regards|kind regards] to [everyone|all|those] who helped to [set this "
            "up|arrange it]."
        ),
        "I [hope|trust|would like to think] that our paths [cross|will cross] again [before long|in time].",
        "Please [pass|hand] my thanks on to [your colleagues|the others|everyone involved] [as well|too].",
        "It was [good|nice|a pleasure] to [make your acquaintance|get to know you|get acquainted|meet you].",
        (
            "I wish you and [the team|your colleagues] a good [continuation|course] of [your|the] "
            "[search|selection|process]."
        ),
        "I will [gladly|happily|readily] make time if [a further|another] conversation is [useful|of use|wanted].",
    ),
    closes=(
        (
            "If there is anything [else|more|further] you would like to [know|hear] from me, please [just "
            "write|write to me|let me know]."
        ),
        "Should anything [further|more|else] from my side be [useful|of use|needed], I am [happy|glad] to send it.",
        "Please let me know if you would like to [see|have|receive] anything [else|further|more] from me.",
        ("I am [glad|happy] to answer any [further|other] question [you or your colleagues|you or the team] may have."),
        (
            "If it [helps|is useful|is of use], I can send more [detail|information] on any of the [points|things] "
            "we [touched on|spoke of]."
        ),
        (
            "[Do|Please do|Please] [write to me|drop me a line|let me know] if [something|anything] is still "
            "[missing|needed] from my side."
        ),
        (
            "I am [easy to reach|within easy reach|always reachable] [if|in case|whenever] [any|a] question [comes "
            "up|arises]."
        ),
        "[Anything|Whatever] you still [need|would like|want] from me, I will [gladly|happily|readily] [provide|send].",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        (
            "I am [writing|getting in touch|coming back to you] about our [conversation|talk|meeting] {about} on "
            "{day}[|, which I remember well|, which I was glad to have]."
        ),
        (
            "I hope you are [well|keeping well|doing well], and I am [coming back|returning|writing with regard] to "
            "our [conversation|talk|meeting] {about} on {day}."
        ),
        (
            "On {day} we [spoke|talked|met to speak] {about}, and I have [thought of it|come back to it in my thoughts] [often since|since|more than once]."
        ),
        (
            "I think back [with pleasure|gladly|fondly] to our [conversation|talk|meeting|exchange] {about} on "
            "{day}, and am [writing|getting in touch] with a short question."
        ),
        (
            "[Since|After] our [conversation|talk|meeting] {about} on {day}, I have been [thinking about|going "
            "over|considering] what we [spoke of|discussed|talked about]."
        ),
    ),
    promised=(
        (
            "You [mentioned|said|told me] that there [would|might] be news by {promised}, so I [wanted|would "
            "like|thought] to ask how things stand."
        ),
        (
            "You had [expected|hoped|planned] to have news by {promised}, and I would be [glad|happy|grateful] to "
            "hear [where things are|how things look|how matters stand]."
        ),
        (
            "When we were last in touch, {promised} was the [day|date] for [news|an answer|an update], and I would "
            "like to [ask|know|hear] how it looks [now|at this point]."
        ),
        (
            "As {promised} was the [date|day] you [gave|named|mentioned] for [news|an answer], may I ask whether "
            "there is anything you can [share|tell me|say]?"
        ),
        (
            "You had [named|given|mentioned] {promised} for [news|an answer|a reply], and I wonder [how things "
            "stand|where things are|how matters stand] [now|at present|on your side]."
        ),
    ),
    asks=(
        "May I ask how [things|matters] [stand|are going|look] with the [process|selection|search][| at present]?",
        (
            "Is there [anything|something] you can [share|tell me|say] about [where things are|how things stand|how "
            "it is going]?"
        ),
        (
            "I would be [glad|happy|grateful] to [hear|know|learn] how the [process|selection|search] is "
            "[going|coming along]."
        ),
        "[Could|Would] you let me know how [things|matters] [look|stand|are] on your [side|end][| at present]?",
        (
            "If you can [say|share|tell me], I would like to [know|hear|understand] how the "
            "[process|selection|search] [is going|stands|is coming along]."
        ),
    ),
    interested=(
        (
            "My interest in the [role|position|work] [is unchanged|remains the same|is as it was|has not changed][| "
            "since we spoke| since our talk]."
        ),
        (
            "I [remain|am still|continue to be] [very|truly|sincerely] interested in the [role|position|work] and in "
            "working [with you|with your team]."
        ),
        (
            "I would [still|as before|just as before] be [glad|happy|pleased] to [take this on|do this work|take on "
            "this work]."
        ),
        (
            "The [role|position|work] [continues to appeal|still appeals|appeals as before] to me, and I would be "
            "[glad|happy|pleased] to [do it|take it on|go further]."
        ),
        (
            "I would [like|be glad|be happy] to [carry on|continue|go on], since the [role|position|work] "
            "[interests|appeals to] me [as before|as much as it did]."
        ),
    ),
    skills=(
        (
            "I would be [happy|glad|pleased] to [bring|contribute] my [experience with|work with|knowledge of] "
            "{skill}[| to it| there]."
        ),
        "I [still see|can still see|see] where {skill} [could|would|might] be of [use|help|service] to you[| in it].",
        (
            "My [background|experience|work] in {skill} is something I would [gladly|happily|readily] [put to "
            "work|put to use|bring in] [there|in it]."
        ),
        (
            "Where {skill} is [needed|wanted|called for], I [could|would be able to|would like to] "
            "[help|contribute|be of use][| from the start| early on]."
        ),
        (
            "{skill} is [something|one thing|a thing] [I would|that I would] [gladly|happily|readily] "
            "[bring|contribute|add] [to it|to the work]."
        ),
    ),
    offers=(
        (
            "If anything [further|else|more] from me [would|might] be [useful|of use|helpful] for your decision, I "
            "will [gladly|happily] send it."
        ),
        (
            "Should you [need|want|require] anything [else|further|more] from my side, please [just say so|let me "
            "know|tell me]."
        ),
        (
            "I am [happy|glad|pleased] to [provide|send|supply] references, [examples|samples of work|further "
            "documents] or anything else that [helps|is useful]."
        ),
        (
            "Please let me know if there is [something|anything] I can [add|send|provide] that would [help you|be of "
            "use|be useful|help]."
        ),
        (
            "If there is [something|anything] I can [add|send|clear up] in the meantime, I [am glad|am happy|would "
            "be glad] to [do so|do that]."
        ),
    ),
    closes=(
        (
            "Thank you for your time[| and effort| and trouble] and for a [short|brief|quick] [note|reply|line] "
            "when it suits you."
        ),
        (
            "[Many thanks|Thank you|Thanks] for keeping me in mind, and I [look forward|am looking forward] to "
            "[hearing from you|your reply|your answer|your news]."
        ),
        (
            "[Thank you very much|Many thanks|Thank you] for your time[| and effort| and attention][|, I appreciate "
            "it|, it is appreciated]."
        ),
        (
            "With thanks for your [effort|time|trouble|work], I [look forward|am looking forward] to your "
            "[reply|answer|news]."
        ),
        (
            "[Thank you|Many thanks|My thanks] in advance for [a short|a brief|any] [answer|reply|word], "
            "[whenever|when] it [suits you|is convenient]."
        ),
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        (
            "Thank you [very much|sincerely|kindly|so much] for your time and for [the|our] [conversation|talk|exchange] "
            "{about} on {day}."
        ),
        (
            "I am [grateful|thankful|very grateful] for the time that [you|you and your colleagues|you and your team|all of you] [gave|offered] me on {day} to [talk|speak] {about}."
        ),
        (
            "I [enjoyed|appreciated|valued] our [conversation|talk|meeting|exchange] {about} on {day}, and I [thank "
            "you|am grateful] for it."
        ),
        (
            "[Many|My sincere|Warm] thanks for the [time|attention] and for the [conversation|talk|exchange|meeting] "
            "{about} on {day}."
        ),
    ),
    noes=(
        (
            "After [careful|some|long] [thought|consideration] I have decided to withdraw [my application|from the "
            "process|my candidacy]."
        ),
        (
            "I have [thought it over|considered it|weighed it up] [carefully|with care] and have decided not to "
            "[take my application further|pursue my application|continue with my application|go on with my "
            "application]."
        ),
        (
            "Having thought it [through|over|out], I [would like|have decided|wish] to [withdraw my application|step "
            "back from the process|take back my application]."
        ),
        (
            "I have [decided|made the decision|resolved] to withdraw my [application|candidacy], and I [wanted|would "
            "like|prefer] to tell you so [plainly|clearly|openly]."
        ),
    ),
    feedback=(
        "I [would like|want|wish] to be [open|frank|candid] about [the|my] [reason|reasons]: {feedback}",
        "To be [open|frank|candid] [with you |]about my [reason|reasons|decision]: {feedback}",
        (
            "[The reason|My reason|What decided it], [to say it openly|to be open with you|to put it plainly|in plain words], [is|was] this: {feedback}"
        ),
        (
            "[In case it helps|If it is of use to you|In case it is useful|Should it be of use], [the|my] [main |]reason [is this|was this]: {feedback}"
        ),
    ),
    closes=(
        (
            "It was [a pleasure|good] to [get to know you|meet you|talk with you], and I wish you and [the team|your "
            "colleagues|everyone there] [every success|all the best|a good outcome] in finding the right person."
        ),
        (
            "I [enjoyed|appreciated] [getting to know you|meeting you|our meeting] and wish you [all the best|much "
            "success|every success] in filling the [role|position|place]."
        ),
        (
            "I wish you and [your colleagues|the team|everyone involved] [every success|all the best|good fortune] with "
            "the [search|selection|role], and [thank you|thanks] [again for your time|for understanding]."
        ),
        (
            "I [keep|shall keep|will keep] [our talk|our meeting|the conversation] in good memory and wish you [every "
            "success|all the best|good fortune] with the [search|selection|role]."
        ),
    ),
    partings=(
        "I [would be|should be] [glad|happy|pleased] if our paths [crossed again|were to cross again|met again].",
        (
            "Perhaps our paths [will cross|cross|will meet|may cross] again [one day|some day|in the future|at some point]"
            "[|, I would be glad of it|, which would please me]."
        ),
        (
            "It would be [good|nice|a pleasure] to [stay in touch|keep in touch|hear of you again|hear from you again]"
            "[|, if you like|, should you wish to]."
        ),
        (
            "I [hope|would like] to [stay|keep] in touch, and [would be glad|would be happy|should be glad] to [meet|talk|"
            "speak] again on another occasion."
        ),
    ),
)
VOICE = Voice(
    about_role="about the {role} role",
    about_company="about the role at {company}",
    greeting="⟨Dear {name}|Hi {name}⟩,",
    greeting_unknown="Hello,",
    farewells=("Best regards,", "Kind regards,", "Best wishes,", "With best regards,"),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=("Thank you for the conversation about the {role} role", "Thank you for our conversation"),
    check_in_subjects=("Our conversation about the {role} role", "Our conversation on {day}"),
    withdrawal_subjects=("My application for the {role} role", "My application"),
)
