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
        "Thank you for taking the time to talk with me {about} on {day}.",
        "I appreciated our conversation {about} on {day}, thank you for making room for it.",
        "Many thanks for meeting with me on {day} to talk {about}.",
        "It was good to speak with you {about} on {day}, and I am grateful for your time.",
        "I wanted to thank you for the conversation we had {about} on {day}.",
        "Thanks for the thoughtful conversation on {day} {about}.",
        "I enjoyed meeting you on {day}, and thank you for speaking so openly {about}.",
        "Let me say thank you for the time you gave me on {day} for our talk {about}.",
    ),
    topics=(
        "What you told me about {topic} has stayed with me.",
        "I kept thinking about {topic} after we spoke.",
        "Our exchange about {topic} gave me a clearer picture of the work.",
        "I was glad that we had time for {topic}.",
        "Hearing your view on {topic} was a highlight for me.",
        "The part about {topic} was especially useful to me.",
        "Thank you in particular for going into {topic}.",
        "I learned a good deal from what you said on {topic}.",
    ),
    parts=(
        "The {part} part gave me a real sense of how you approach the work.",
        "I found the {part} portion of the day both demanding and enjoyable.",
        "Going through {part} with you showed me what matters to the team.",
        "I liked how concrete our {part} discussion became.",
        "Your questions on {part} made me look at a few things from a new side.",
        "Working through {part} together was a good way to see how you think.",
        "I took several ideas away from the {part} part.",
        "The time we spent on {part} went by quickly.",
    ),
    stages=(
        "Your questions made the {stage} feel like a conversation among colleagues.",
        "I came away from the {stage} with a better idea of what the work asks for.",
        "The {stage} was a good chance to see how you think about the work.",
        "I liked the pace and the openness of the {stage}.",
        "You made it easy to speak plainly in the {stage}.",
        "For me, the {stage} answered several things I had been wondering about.",
        "I valued how much context you gave me during the {stage}.",
        "It helped that you explained so much of the background in the {stage}.",
        "It was good to hear at first hand how you look at the work and at what comes next.",
        "I came away with a clearer picture of the work and of the people behind it.",
        "I liked how openly we could talk, and I took a number of thoughts home with me.",
        "Your account of the work answered several things I had been wondering about.",
        "You made it easy to ask questions, and your answers gave me a good deal to think about.",
        "I was glad to learn how the work looks from your side.",
    ),
    interested=(
        "I would be glad to take on this work, and our talk made me want it more.",
        "The more I hear about what you are building, the more I would like to be part of it.",
        "I left our talk convinced that this is work I want to do.",
        "My interest is real, and speaking with you has only strengthened it.",
        "I can see myself doing this work with you, and I would be happy to.",
        "After our conversation I am certain that I would enjoy contributing.",
        "This is a role I would gladly say yes to.",
        "I am very interested, and I hope that came across.",
    ),
    measured=(
        "I remain interested in the role and in how your team works.",
        "What you described fits well with what I am looking for.",
        "I am interested in taking the conversation further.",
        "It sounds like work I would like to do, with people I could learn from.",
        "I came away with a good impression and would be happy to continue.",
        "The role appeals to me, and I would be glad to hear more.",
        "I would be pleased to keep talking about how I could contribute.",
        "My interest in the role has grown with what I heard.",
    ),
    unsure=(
        "I am still weighing what the role would mean for me, and what you shared helps with that.",
        "I want to think about it carefully, and your account gave me a good deal to go on.",
        "Before I form a view I would like to understand a few things better.",
        "There is still some ground I would like to cover before I can say whether it is the right step.",
        "I am taking some time to think through what I heard.",
        "I would like to be sure that it suits both sides, so a few points are still open for me.",
        "I am not settled in my own mind yet, and I would rather say so plainly.",
        "What I heard gives me plenty to consider.",
    ),
    skills=(
        "My experience with {skill} should be of direct use there.",
        "I believe my background in {skill} would help from the start.",
        "I could bring {skill} to it, which is work I know well.",
        "From what you described, {skill} is a place where I could contribute early.",
        "It is good to know that {skill} matters there, since I have done a lot of it.",
        "I would look forward to putting {skill} to work.",
        "Much of it touches on {skill}, where I feel at home.",
        "I noticed how closely it ties in with {skill}, something I have worked on for some time.",
    ),
    questions=(
        "Could you tell me what the next steps in the process are?",
        "If you can share it, I would like to know how the process continues from here.",
        "May I ask what the next steps look like, and roughly when they happen?",
        "I would also be interested to hear how you plan to proceed.",
        "What should I expect next in the process?",
        "When you have a moment, could you let me know how things continue?",
        "Is there anything you can say about the further steps and their timing?",
        "How does the process usually go on after this conversation?",
    ),
    unsure_questions=(
        "Could you tell me a little more about how the first months would look?",
        "What would you expect from whoever takes this on in the first half year?",
        "How is the work shared out within the team at present?",
        "Would there be a chance to hear from someone who does this work now?",
        "May I ask what you would most want this person to change or keep?",
        "How much of the work is already defined, and how much is still open?",
        "What does a usual week look like for the people closest to this role?",
        "Could you say a few words about how decisions are made in the team?",
    ),
    nods=(
        "Thank you as well for telling me when to expect news, {promised} suits me well.",
        "I have noted {promised} for news from you.",
        "It helps to know that I can expect to hear from you by {promised}.",
        "I look forward to hearing from you by {promised}, as you said.",
        "Good to know that there will be news by {promised}.",
        "As agreed, I will wait to hear from you by {promised}.",
        "I am glad to know about {promised} as the day to look out for.",
        "Your word on {promised} makes it easy for me to plan.",
    ),
    wishes=(
        "It would be good to stay in touch, however things turn out.",
        "I look forward to hearing from you when the time comes.",
        "Please give my regards to everyone who helped to set this up.",
        "I hope that our paths cross again soon.",
        "Please pass my thanks on to your colleagues as well.",
        "It was good to put a face to the name.",
        "I wish you and the team a good continuation of your search.",
        "I will gladly make time if a further conversation is useful.",
    ),
    closes=(
        "If there is anything else you would like to know from me, please just write.",
        "Should anything further from my side be useful, I am happy to send it.",
        "Please let me know if you would like to see anything else from me.",
        "I am glad to answer any further question you or your colleagues may have.",
        "If it helps, I can send more detail on any of the points we touched on.",
        "Do write to me if something is still missing from my side.",
        "I am easy to reach if any question comes up.",
        "Anything you still need from me, I will gladly provide.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        "I am writing about our conversation {about} on {day}.",
        "I hope you are well, and I am coming back to our conversation {about} on {day}.",
        "On {day} we spoke {about}, and I have thought of it often since.",
        "I think back with pleasure to our conversation {about} on {day}.",
    ),
    promised=(
        "You mentioned that there would be news by {promised}, so I wanted to ask how things stand.",
        "You had expected to have news by {promised}, and I would be glad to hear where things are.",
        "When we were last in touch, {promised} was the day for news, and I would like to ask how it looks now.",
        "As {promised} was the date for a decision, may I ask whether there is anything you can share?",
    ),
    asks=(
        "May I ask how things stand with the process?",
        "Is there anything you can share about where things are?",
        "I would be glad to hear how the process is going.",
        "Could you let me know how things look on your side?",
    ),
    interested=(
        "My interest in the role is unchanged.",
        "I remain very interested in the role and in working with you.",
        "I would still be glad to take this on.",
        "The role continues to appeal to me.",
    ),
    skills=(
        "I would be happy to bring my experience with {skill} to it.",
        "I still see where {skill} could be of use to you.",
        "My background in {skill} is something I would gladly put to work there.",
        "Where {skill} is needed, I could help from the start.",
    ),
    offers=(
        "If anything further from me would be useful for your decision, I will gladly send it.",
        "Should you need anything else from my side, please just say so.",
        "I am happy to provide references, examples or anything else that helps.",
        "Please let me know if there is something I can add that would help you.",
    ),
    closes=(
        "Thank you for your time and for a short note when it suits you.",
        "Many thanks for keeping me in mind, and I look forward to hearing from you.",
        "Thank you very much for your time.",
        "With thanks for your effort, I look forward to your reply.",
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        "Thank you for your time and for the open conversation {about} on {day}.",
        "I am grateful for the time you and your colleagues gave me {about} on {day}.",
    ),
    noes=(
        "After careful thought I have decided to withdraw my application.",
        "I have thought it over carefully and have decided not to take my application further.",
    ),
    feedback=("I would like to be open about the reason: {feedback}", "To be open about my reason: {feedback}"),
    closes=(
        "It was a pleasure to get to know you, and I wish you and the team every success in finding the right person. I would be glad if our paths crossed again.",
        "I enjoyed getting to know you and wish you all the best in filling the role. Perhaps our paths will cross again.",
    ),
)
VOICE = Voice(
    about_role="about the {role} role",
    about_company="about the role at {company}",
    greeting="Hi {name},",
    greeting_unknown="Hello,",
    formal_greeting="Dear {name},",
    farewells=("Best regards,", "Kind regards,", "Best wishes,", "With best regards,"),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=("Thank you for the conversation about the {role} role", "Thank you for our conversation"),
    check_in_subjects=("Our conversation about the {role} role", "Our conversation on {day}"),
    withdrawal_subjects=("My application for the {role} role", "My application"),
)
