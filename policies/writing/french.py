"""French: sentences a considerate person would type. ⟨…|…⟩ holds the polite and the familiar form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
_WEEKDAYS = (
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
)


def long_day(day: date) -> str:
    """As in mail: "mardi 3 mars"."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


_THANK_YOU = ThankYou(
    openings=(
        "je vous remercie pour notre échange du {day} {about}.",
        "merci beaucoup d'avoir pris le temps d'échanger avec moi le {day} {about}.",
        "je tenais à vous remercier pour l'entretien du {day} {about}.",
        "un grand merci pour la conversation que nous avons eue le {day} {about}.",
        "je vous suis reconnaissant du temps accordé le {day} {about}, merci.",
        "notre entretien du {day} {about} m'a beaucoup plu, et je vous en remercie.",
    ),
    topics=(
        "Ce que vous m'avez dit sur {topic} m'a donné à réfléchir.",
        "J'ai beaucoup apprécié que nous ayons parlé de {topic}.",
        "Notre échange sur {topic} m'a donné une idée plus précise du travail.",
        "J'ai retenu en particulier ce que vous avez expliqué sur {topic}.",
    ),
    parts=(
        "La partie consacrée à {part} m'a donné une bonne idée de votre façon de travailler.",
        "Vos questions sur {part} m'ont fait réfléchir.",
        "J'ai apprécié la partie consacrée à {part}.",
        "Le temps passé sur {part} a été très instructif.",
    ),
    stages=(
        "J'en retire une idée plus claire de ce que demande ce travail.",
        "J'ai apprécié la franchise de nos échanges.",
        "Vos questions m'ont montré ce qui compte pour l'équipe.",
        "Vos explications ont répondu à plusieurs de mes interrogations.",
        "L'échange était à la fois exigeant et agréable.",
        "Je vois maintenant mieux les missions.",
    ),
    interested=(
        "Je serais très heureux de prendre ces fonctions.",
        "Notre échange a renforcé mon envie de vous rejoindre.",
        "Mon intérêt est réel, et notre conversation l'a confirmé.",
        "Je me vois bien travailler avec vous, et j'en serais ravi.",
        "C'est un poste auquel je dirais oui avec plaisir.",
        "Je souhaite vivement contribuer à votre travail.",
    ),
    measured=(
        "Le poste m'intéresse toujours, et je poursuivrais volontiers l'échange.",
        "Ce que vous avez décrit correspond bien à ce que je cherche.",
        "J'en garde une bonne impression et serais content de continuer.",
        "Ces missions me parlent, et j'aimerais en savoir davantage.",
        "Mon intérêt pour le poste a grandi avec notre conversation.",
        "Je pense pouvoir apporter quelque chose à ce travail.",
    ),
    unsure=(
        "Je prends le temps de réfléchir à ce que ce poste signifierait pour moi.",
        "Je n'ai pas encore arrêté mon avis, et je préfère le dire simplement.",
        "Avant de me prononcer, j'aimerais mieux comprendre quelques points.",
        "Ce que j'ai entendu me donne matière à réflexion.",
    ),
    skills=(
        "Mon expérience en {skill} pourrait y être utile.",
        "Je mettrais volontiers {skill} au service de ce travail.",
        "J'ai beaucoup pratiqué {skill}, et je pourrais aider rapidement.",
        "Je suis content que {skill} y tienne une place, car j'en ai l'habitude.",
    ),
    questions=(
        "Pourriez-vous me dire quelles sont les prochaines étapes ?",
        "Puis-je vous demander comment se poursuit le processus ?",
        "J'aimerais savoir comment les choses se passent après cet entretien.",
        "Quelles sont les étapes suivantes, et vers quelles dates ?",
        "À quoi dois-je m'attendre pour la suite ?",
        "Comment envisagez-vous la suite ?",
    ),
    unsure_questions=(
        "À quoi ressembleraient les premiers mois ?",
        "Qu'attendriez-vous au cours des six premiers mois ?",
        "Comment le travail est-il réparti dans l'équipe ?",
        "Qu'est-ce qui est déjà fixé, et qu'est-ce qui reste ouvert ?",
    ),
    nods=(
        "Merci aussi de m'avoir indiqué le {promised} pour des nouvelles.",
        "J'ai bien noté le {promised} pour votre réponse.",
        "Il m'est utile de savoir que j'aurai des nouvelles d'ici le {promised}.",
        "Comme convenu, j'attends de vos nouvelles d'ici le {promised}.",
    ),
    wishes=(
        "Je serais heureux que nous restions en contact, quelle que soit la suite.",
        "Merci de transmettre aussi mes remerciements aux personnes qui ont préparé cet échange.",
        "Je me réjouis d'avoir de vos nouvelles le moment venu.",
        "Je me rendrai volontiers disponible si un autre échange vous semble utile.",
        "J'ai aussi été content de mettre un visage sur un nom.",
        "Je vous souhaite, ainsi qu'à toute l'équipe, une bonne suite dans vos recherches.",
    ),
    closes=(
        "S'il vous manque quelque chose de ma part, je l'enverrai volontiers.",
        "Je reste à votre disposition pour toute question.",
        "N'hésitez pas à m'écrire si un point reste ouvert.",
        "Je peux vous transmettre tout document utile.",
        "Je suis facile à joindre pour toute question.",
        "Je vous enverrai avec plaisir ce qui pourrait encore vous être utile.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        "je reviens vers vous au sujet de notre entretien du {day} {about}.",
        "nous avons échangé le {day} {about}, et j'y repense avec plaisir.",
    ),
    promised=(
        "Vous aviez évoqué des nouvelles pour le {promised}, et je me permets de vous demander où en sont les choses.",
        "La date du {promised} avait été mentionnée pour une réponse ; y a-t-il quelque chose que vous puissiez me dire ?",
    ),
    asks=(
        "Puis-je vous demander où en est le processus ?",
        "Y a-t-il quelque chose que vous puissiez me dire de l'avancement ?",
    ),
    interested=(
        "Mon intérêt pour le poste reste entier.",
        "Je suis toujours très intéressé par ce poste.",
    ),
    skills=(
        "J'y apporterais volontiers mon expérience en {skill}.",
        "Avec {skill}, je pourrais aider dès le début.",
    ),
    offers=(
        "Si quelque chose de plus peut vous être utile, je vous l'enverrai volontiers.",
        "S'il manque un élément de ma part, je le transmets avec plaisir.",
    ),
    closes=(
        "Merci pour votre temps et pour un mot quand cela vous conviendra.",
        "Je vous remercie de votre attention.",
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=("je vous remercie pour votre temps et pour notre échange du {day} {about}.",),
    noes=("Après mûre réflexion, j'ai décidé de retirer ma candidature.",),
    feedback=("Je préfère en donner franchement la raison : {feedback}",),
    closes=(
        "J'ai été heureux de faire votre connaissance et je vous souhaite, ainsi qu'à l'équipe, de trouver la bonne personne.",
    ),
    partings=("Au plaisir de nous recroiser.",),
)
VOICE = Voice(
    about_role="au sujet du poste {role}",
    about_company="au sujet du poste chez {company}",
    greeting="Bonjour {name},",
    greeting_unknown="Bonjour,",
    farewells=(
        "Bien cordialement,",
        "Cordialement,",
        "Avec mes salutations cordiales,",
    ),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=(
        "Merci pour notre entretien : {role}",
        "Merci pour notre entretien",
    ),
    check_in_subjects=("Notre entretien du {day}",),
    withdrawal_subjects=(
        "Ma candidature : {role}",
        "Ma candidature",
    ),
)
