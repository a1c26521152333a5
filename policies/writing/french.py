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
        (
            "Je vous remercie [vivement|sincèrement|beaucoup] pour [notre échange|notre entretien|la conversation] "
            "du {day} {about}[| et pour votre temps]."
        ),
        (
            "Merci [beaucoup|vraiment|infiniment] d'avoir pris le temps [d'échanger|de parler|de vous entretenir|de "
            "discuter] avec moi le {day} {about}."
        ),
        (
            "Je [tenais|tiens] à vous [remercier|dire merci] pour [l'entretien|l'échange|la conversation] du {day} "
            "{about}."
        ),
        (
            "Un grand merci pour [le moment d'échange|l'entretien|l'échange] que nous avons [eu|mené] le {day} "
            "{about}[| et pour le temps accordé]."
        ),
        (
            "J'ai [beaucoup|bien|vraiment] apprécié [notre échange|notre entretien|notre conversation] du {day} "
            "{about}, et je vous en [remercie|remercie vivement]."
        ),
        (
            "C'est avec plaisir que j'ai [échangé|parlé] avec vous le {day} {about}, et je vous remercie [de votre "
            "temps|du temps accordé|de votre disponibilité][| et de vos réponses]."
        ),
    ),
    topics=(
        (
            "Notre [échange|conversation|discussion] sur {topic} m'a [donné à réfléchir|beaucoup apporté|été fort "
            "utile|beaucoup aidé]."
        ),
        (
            "[Depuis|Depuis notre entretien|Depuis ce jour], je repense [souvent|volontiers|avec plaisir|encore] à "
            "ce que nous avons dit sur {topic}."
        ),
        (
            "Ce que nous avons [dit|évoqué|abordé] sur {topic} [me reste en mémoire|m'accompagne encore|nourrit ma "
            "réflexion][|, et j'y reviens volontiers]."
        ),
        (
            "La partie [de notre échange|de notre conversation] sur {topic} m'a été [particulièrement|vraiment|très] "
            "[utile|précieuse|profitable]."
        ),
        (
            "[Merci|Je vous remercie] [en particulier|tout particulièrement|aussi] pour [notre échange|la "
            "discussion] sur {topic}."
        ),
        "J'ai [retenu|gardé|noté] [plusieurs|quelques] [idées|réflexions] de notre échange sur {topic}.",
    ),
    parts=(
        (
            "La partie sur {part} m'a donné une [bonne|meilleure|juste] idée [du travail|du poste|de ce qui "
            "compte|des attentes]."
        ),
        (
            "Le temps [consacré à|passé sur] la partie « {part} » m'a [été utile|beaucoup apporté|donné à "
            "réfléchir][| à plusieurs égards| pour la suite]."
        ),
        (
            "Avec la partie sur {part}, je [comprends|vois] [mieux|plus clairement] [ce que le travail demande|ce "
            "qui compte dans ce travail|les attentes du poste]."
        ),
        (
            "J'ai [gardé|retenu] [plusieurs|quelques] idées de la partie sur {part}[|, et j'y réfléchis encore|, qui "
            "me seront utiles]."
        ),
        (
            "[Aborder|Traiter] avec vous la partie sur {part} m'a [permis|donné l'occasion] de mieux "
            "[comprendre|saisir|connaître] le travail."
        ),
        (
            "Les questions sur {part} m'ont [donné à réfléchir|fait réfléchir|occupé l'esprit], et [j'y repense "
            "volontiers|j'y repense encore|cela me plaît|j'en tire profit]."
        ),
    ),
    stages=(
        (
            "J'en [garde|retire] une [meilleure idée|idée plus claire|image plus précise] [du travail|du poste|de ce "
            "que le travail demande]."
        ),
        (
            "[Notre conversation|Notre échange|Cet entretien] m'a permis de mieux [comprendre|saisir] [le travail|le "
            "poste|les attentes|ce qui compte]."
        ),
        (
            "[Plusieurs|Certaines] questions que [je me posais|j'avais en tête] ont trouvé [réponse|leur réponse] "
            "[dans notre échange|lors de notre échange|pendant l'entretien]."
        ),
        (
            "[Le travail|Le poste|La mission] me [paraît|semble] à présent [plus facile à imaginer|plus facile à "
            "saisir|plus facile à comprendre]."
        ),
        (
            "Il m'a été [utile|précieux|profitable] d'entendre de vive voix [en quoi consiste le travail|ce que le "
            "travail demande|comment se présente le poste|ce qui compte dans ce poste]."
        ),
        (
            "J'ai [emporté|gardé] de [notre échange|cet entretien] [plusieurs|quelques] [réflexions|idées], et j'y "
            "repense."
        ),
        (
            "[L'entretien|Notre échange] ({stage}) m'a [montré|fait voir|permis de voir] [ce que le travail "
            "demande|en quoi consiste le poste]."
        ),
    ),
    interested=(
        (
            "[J'aimerais beaucoup|Je souhaite vivement|Je souhaite vraiment] [prendre ce poste|faire ce travail|me "
            "charger de ce travail], et notre échange [m'a conforté dans ce souhait|a renforcé ce souhait]."
        ),
        (
            "Plus j'en apprends sur [ce travail|ce poste], plus j'ai envie [d'y prendre part|d'y contribuer|de m'y "
            "investir|d'en être|d'y participer]."
        ),
        (
            "Après [notre échange|notre conversation|cet entretien], j'ai la [certitude|conviction] que ce "
            "[travail|poste] me [plairait|conviendrait]."
        ),
        (
            "Mon intérêt est [sincère|réel|entier], et [notre échange|notre conversation|cet entretien] l'a "
            "[renforcé|encore renforcé]."
        ),
        (
            "Je m'imagine [très bien|volontiers|sans peine] [à ce poste|dans ce travail|dans ces fonctions], et j'en "
            "aurais [plaisir|grand plaisir]."
        ),
        (
            "C'est un [poste|travail] que [j'accepterais|je prendrais] [volontiers|avec plaisir|avec joie], et je "
            "[tiens à le dire|vous le dis franchement]."
        ),
    ),
    measured=(
        (
            "[Le poste|Ce travail|La mission] continue de m'intéresser, et [je poursuivrais volontiers "
            "l'échange|j'aimerais poursuivre l'échange|je poursuivrais volontiers la conversation|j'aimerais "
            "poursuivre la conversation]."
        ),
        (
            "Ce que [j'ai entendu|j'ai appris] correspond [bien|assez bien] à [ce que je cherche|ce que je "
            "souhaite|mes attentes]."
        ),
        (
            "Je [parlerais|discuterais] volontiers avec vous de [ce que je pourrais apporter|ma contribution "
            "possible|la façon dont je pourrais aider|la manière d'y contribuer|la place que je pourrais y tenir]."
        ),
        "[Le poste|Ce travail|La mission] m'attire, et j'aimerais en [savoir|apprendre] [plus|davantage].",
        (
            "Mon intérêt pour [le poste|ce travail|la mission] a [grandi|augmenté] [avec notre échange|depuis notre "
            "échange]."
        ),
        (
            "J'en garde une bonne impression et je [continuerais|poursuivrais] [volontiers|avec plaisir] "
            "[l'échange|la conversation|le processus]."
        ),
    ),
    unsure=(
        (
            "Je [prends|me donne] [un peu de temps|encore un peu de temps|le temps] pour réfléchir à ce que [le "
            "poste|ce travail] représenterait pour moi."
        ),
        (
            "Ma réflexion n'est pas [terminée|achevée|close], et notre [échange|conversation] [m'aide à la mener|y "
            "contribue]."
        ),
        "Avant de me [prononcer|décider], j'aimerais [comprendre|éclaircir] [mieux |]certains [points|aspects].",
        (
            "[Quelques|Certains] points restent [ouverts|à éclaircir] pour moi, et je préfère [le dire|vous le dire] "
            "[franchement|simplement|tout de suite]."
        ),
        (
            "Je voudrais [m'assurer|vérifier] que cela convient [aux deux parties|à chacun], et j'y réfléchis [avec "
            "soin|calmement|posément]."
        ),
        (
            "Ce que [j'ai entendu|j'ai appris] me donne [matière à réflexion|à réfléchir|beaucoup à réfléchir], et "
            "je [prends|me donne] le temps qu'il faut."
        ),
    ),
    skills=(
        (
            "Mon expérience en {skill} [pourrait|devrait] y être [utile|d'une réelle utilité|d'un certain "
            "secours][|, me semble-t-il|, je crois]."
        ),
        (
            "J'y [apporterais|mettrais] [volontiers|avec plaisir] {skill}[|, que je pratique|, qui fait partie de "
            "mon travail|, que je connais]."
        ),
        "Avec {skill}, je [pourrais|saurais] [y contribuer|aider|apporter ma part|me rendre utile][|, je pense].",
        (
            "Que {skill} y ait sa place [me convient bien|me plaît|tombe bien|est une bonne nouvelle], puisque [je "
            "le pratique|j'en fais usage|cela fait partie de mon travail]."
        ),
        (
            "[Beaucoup|Une bonne partie] de cela touche à {skill}, [que je pratique|dont je me sers|que j'apporte "
            "avec moi|que je peux apporter|qui m'est familier]."
        ),
        "Là où {skill} est [utile|nécessaire|demandé], je [pourrais|saurais] [aider|contribuer].",
    ),
    questions=(
        (
            "Pourriez-vous me dire [quelles sont|quelles seront] les [prochaines|autres] étapes [du processus|du "
            "recrutement|de la procédure] ?"
        ),
        (
            "Puis-je vous demander [comment le processus se poursuit|comment la procédure se poursuit|quelle est la "
            "suite du processus|quelle est la suite de la procédure], et [vers quelle date|à quel moment|dans quel "
            "délai] ?"
        ),
        (
            "J'aimerais [également|aussi] savoir [comment se déroule la suite|comment vous comptez procéder|ce qui "
            "est prévu ensuite|quelles étapes suivront][|, si vous pouvez le dire]."
        ),
        (
            "À quoi [dois-je|puis-je] m'attendre [ensuite|après cet entretien|pour la suite|à partir d'ici] [dans le "
            "processus|dans la procédure] ?"
        ),
        (
            "[Y a-t-il|Existe-t-il] [déjà |]quelque chose que vous [puissiez|pourriez] me dire [des étapes "
            "suivantes|de la suite] ?"
        ),
        (
            "Comment [se poursuit|continue] [d'habitude|d'ordinaire|en général] [le processus|la procédure] après "
            "cet entretien ?"
        ),
    ),
    unsure_questions=(
        (
            "À quoi [ressembleraient|pourraient ressembler] les premiers [mois|temps] [à ce poste|dans ce "
            "travail|dans ces fonctions] ?"
        ),
        (
            "Qu'attendriez-vous [d'abord|en premier lieu|avant tout] de la personne [à ce poste|qui prend ce "
            "poste|qui fera ce travail|qui se charge de ce travail] ?"
        ),
        (
            "Comment le travail est-il [réparti|partagé|organisé] dans l'équipe [actuellement|en ce moment|à l'heure "
            "actuelle|à ce jour] ?"
        ),
        "Serait-il possible de [parler|échanger] avec quelqu'un qui [fait|connaît] [déjà |]ce [travail|poste] ?",
        "Quelle part du [travail|poste] est déjà [définie|fixée|décidée], et quelle part reste [ouverte|à définir] ?",
        (
            "À quoi ressemble une semaine [ordinaire|habituelle|normale] [à ce poste|dans ce travail|dans cette "
            "fonction|pour ce poste] ?"
        ),
    ),
    nods=(
        (
            "La date du {promised} pour [la suite|votre réponse|des nouvelles|une réponse] est [bien notée|bien "
            "retenue|notée|retenue]."
        ),
        "J'ai [noté|retenu|inscrit] le {promised} pour [votre réponse|des nouvelles|la suite|votre retour].",
        (
            "Il est [utile|bon|agréable] de savoir que j'aurai [des nouvelles|une réponse|un retour|un mot] d'ici le "
            "{promised}."
        ),
        (
            "Le {promised} comme date pour [la suite|votre réponse|des nouvelles], [cela me convient|c'est bien "
            "clair|c'est noté|cela m'aide à m'organiser]."
        ),
        (
            "Comme [convenu|évoqué|indiqué], j'attends [votre réponse|de vos nouvelles|votre retour|votre message] "
            "d'ici le {promised}."
        ),
        (
            "La date du {promised} [pour votre réponse|pour la suite|pour des nouvelles] me [convient|va] [bien|très "
            "bien]."
        ),
    ),
    wishes=(
        (
            "Quelle que soit [l'issue|la suite|votre décision], je garderais [volontiers|avec plaisir] [contact|le "
            "contact] avec vous."
        ),
        (
            "[Mes salutations|Mon bon souvenir|Mes remerciements] aussi à [toutes les personnes|celles et ceux] qui "
            "ont [rendu cet entretien possible|organisé cet entretien]."
        ),
        (
            "Si [un autre|un nouvel] échange est [utile|souhaité|souhaitable], je me [rendrai|rends] [volontiers "
            "|]disponible."
        ),
        (
            "Je vous souhaite, ainsi qu'à [l'équipe|vos collègues], une bonne [suite|continuation] dans [votre "
            "recherche|vos entretiens|ce recrutement]."
        ),
        (
            "C'était un [plaisir|vrai plaisir] de [faire votre connaissance|vous rencontrer|vous parler], et "
            "j'attends [la suite|de vos nouvelles]."
        ),
        "Je lirai [votre réponse|votre message|vos nouvelles] avec [plaisir|intérêt|attention][|, le moment venu].",
    ),
    closes=(
        (
            "S'il manque [quelque chose|un élément|un document] de ma part, je l'enverrai [volontiers|avec "
            "plaisir|sans attendre][|, même à bref délai]."
        ),
        (
            "Je réponds [volontiers|avec plaisir] à [toute question|toute autre question|vos questions|vos autres "
            "questions][|, de votre part ou de l'équipe]."
        ),
        (
            "Si vous [souhaitez|voulez|désirez] [d'autres informations|d'autres précisions|d'autres éléments], "
            "[écrivez-moi|il suffit de m'écrire]."
        ),
        (
            "Une [précision|information] [de plus|complémentaire], un document : [je l'envoie volontiers|je le "
            "transmets volontiers|il suffit de le demander]."
        ),
        (
            "Je reste à votre disposition pour [toute question|toute précision|tout renseignement|tout "
            "complément|tout échange][|, à votre convenance]."
        ),
        (
            "Ce qui [pourrait|peut] encore [vous servir|vous être utile|vous aider], je [l'enverrai|le transmettrai] "
            "volontiers."
        ),
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        (
            "Je vous écris au sujet de [notre échange|notre entretien|notre conversation|notre rencontre] du {day} "
            "{about}[|, et j'en garde un bon souvenir|, et j'y repense volontiers|, avec une brève question]."
        ),
        (
            "J'espère que vous allez bien, et je reviens [vers vous après|sur] [notre échange|notre entretien|notre "
            "conversation|notre rencontre] du {day} {about}[|, avec une brève question]."
        ),
        (
            "Nous avons [échangé|parlé] le {day} {about}, et [j'y repense|j'y ai repensé] [avec "
            "plaisir|volontiers|souvent|avec intérêt]."
        ),
        (
            "Je repense [avec plaisir|volontiers|souvent] à [notre échange|notre entretien] du {day} {about}, et "
            "j'aurais [une question|une brève question|une petite question]."
        ),
    ),
    promised=(
        (
            "Vous aviez [évoqué|mentionné|annoncé] [des nouvelles|une réponse|un retour] pour le {promised}, et "
            "[j'aimerais savoir|je souhaite vous demander] où en sont les choses."
        ),
        (
            "La date du {promised} avait été [mentionnée|évoquée|donnée] pour [une réponse|des nouvelles|un retour] "
            ": [y a-t-il du nouveau|où en sont les choses] ?"
        ),
        (
            "Pour [une réponse|des nouvelles|un retour], le {promised} avait été [évoqué|mentionné|donné] ; "
            "[j'aimerais savoir|je souhaite savoir] où en sont les choses."
        ),
        (
            "Comme le {promised} était la date [évoquée|donnée|mentionnée] pour [une réponse|des nouvelles|un "
            "retour], [puis-je vous demander où en sont les choses|puis-je vous demander s'il y a du nouveau] ?"
        ),
    ),
    asks=(
        (
            "Puis-je vous demander où en est [le processus|la procédure|le recrutement|votre choix][|, dans la "
            "mesure du possible|, si vous pouvez le dire|, de votre côté] ?"
        ),
        (
            "Y a-t-il [quelque chose|un élément] que vous [puissiez|pourriez] me dire [de l'avancement|de la "
            "procédure|du recrutement|du processus] ?"
        ),
        (
            "J'aimerais [savoir|apprendre] où en [est le processus|est la procédure|est le recrutement|sont les "
            "choses][|, si vous pouvez le dire]."
        ),
        (
            "Pourriez-vous me dire où en [sont les choses|est le processus|est la procédure|est le recrutement] [de "
            "votre côté|à ce jour|à ce stade|pour le moment] ?"
        ),
    ),
    interested=(
        (
            "Mon intérêt pour [le poste|ce travail|la mission|ce rôle] reste [entier|intact|le même][|, et je tiens "
            "à le dire]."
        ),
        (
            "[Le poste|Ce travail|Cette mission|Ce rôle] continue de [m'intéresser|m'attirer][|, et j'aimerais m'y "
            "investir|, tout autant]."
        ),
        (
            "Je [prendrais|ferais] [toujours|encore] [volontiers|avec plaisir|avec joie] [ce travail|ce travail avec "
            "vous]."
        ),
        (
            "J'ai toujours [envie|le souhait|le désir|l'espoir] de [rejoindre votre équipe|travailler avec "
            "vous|contribuer à ce travail|prendre part à ce travail]."
        ),
    ),
    skills=(
        (
            "J'y [apporterais|mettrais] [volontiers|avec plaisir] mon [expérience|travail] en {skill}[|, si cela "
            "peut servir|, si cela est utile]."
        ),
        "Avec {skill}, je [pourrais|saurais] [y contribuer|aider|apporter ma part|me rendre utile][|, me semble-t-il].",
        "Là où {skill} est [utile|nécessaire|demandé|en jeu], je [pourrais|saurais] [aider|contribuer].",
        (
            "Mon expérience en {skill} [pourrait|devrait] y être [utile|d'une réelle utilité|d'un certain secours|de "
            "quelque secours][|, je crois]."
        ),
    ),
    offers=(
        (
            "Si [quelque chose|un élément|un document|une information] de plus peut vous [être utile|servir], je "
            "l'enverrai [volontiers|avec plaisir]."
        ),
        (
            "S'il manque [un élément|un document|quelque chose|une information] de ma part, je le "
            "[transmets|joins|fournis|communique] volontiers."
        ),
        (
            "Des références, des exemples de travail ou [d'autres documents|d'autres éléments] : je les "
            "[envoie|transmets|fournis] [volontiers|avec plaisir][|, au besoin]."
        ),
        (
            "Je réponds [volontiers|avec plaisir] à [toute question|vos questions|toute autre question|vos autres "
            "questions][|, par téléphone aussi]."
        ),
    ),
    closes=(
        (
            "Merci [beaucoup |]pour votre temps et pour [un mot|une réponse|quelques lignes|un bref message] quand "
            "cela vous conviendra[|, même en peu de mots]."
        ),
        (
            "Je vous remercie de votre [attention|temps|réponse|aide] et [lirai votre réponse avec plaisir|vous "
            "souhaite une bonne continuation|reste à votre disposition|lirai votre message avec intérêt]."
        ),
        (
            "[D'avance merci|Merci d'avance|Un grand merci] pour [votre réponse|un mot de votre part|quelques "
            "lignes|un bref message][|, quand cela vous conviendra]."
        ),
        (
            "Avec mes remerciements pour [votre temps|votre attention|votre disponibilité|votre écoute], je "
            "[lirai|recevrai] votre réponse avec [plaisir|intérêt]."
        ),
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        (
            "Je vous remercie [vivement|sincèrement|beaucoup|infiniment] pour votre temps et pour [notre "
            "échange|notre entretien|la conversation|l'entretien] du {day} {about}."
        ),
        (
            "Merci [beaucoup|sincèrement] pour [le temps accordé|votre temps|votre attention|votre disponibilité] et "
            "pour [notre échange|notre entretien] du {day} {about}."
        ),
        (
            "J'ai [beaucoup|bien|vraiment|sincèrement] apprécié [notre échange|notre entretien] du {day} {about}, et "
            "je vous en [remercie|sais gré]."
        ),
        (
            "Je tiens à vous remercier [vivement|sincèrement] pour [notre échange|notre entretien|la "
            "conversation|l'entretien] du {day} {about}[| et pour votre temps]."
        ),
    ),
    noes=(
        (
            "Après [mûre réflexion|y avoir bien réfléchi|un temps de réflexion|longue réflexion], j'ai "
            "[décidé|choisi|pris la décision|fait le choix] de retirer ma candidature."
        ),
        (
            "J'ai [longuement|bien|beaucoup|mûrement] réfléchi, et je [retire ma candidature|ne donne pas suite à ma "
            "candidature|renonce à poursuivre le processus|préfère retirer ma candidature]."
        ),
        (
            "J'ai [décidé|choisi|pris la décision|fait le choix] de retirer ma candidature[|, et je préfère vous le "
            "dire sans attendre|, et je tiens à vous le dire clairement|, après mûre réflexion]."
        ),
        (
            "Ma décision est de [retirer ma candidature|ne pas poursuivre ma candidature|ne pas donner suite à ma "
            "candidature|renoncer à ma candidature], après [mûre réflexion|y avoir bien réfléchi|un temps de "
            "réflexion|longue réflexion]."
        ),
    ),
    feedback=(
        (
            "Je préfère en [donner|dire] [franchement|simplement|ouvertement|clairement] la raison[| principale] : "
            "{feedback}"
        ),
        (
            "[La raison|Ma raison] en est [simple|celle-ci|la suivante|facile à dire][| ; je vous la donne "
            "ouvertement| ; la voici] : {feedback}"
        ),
        (
            "Pour [parler franchement|tout vous dire|parler clairement|le dire simplement], [la raison|ma raison] "
            "[en est la suivante|est celle-ci] : {feedback}"
        ),
        (
            "[Si cela peut vous être utile|Si cela peut servir|Si cela vous aide|Au cas où cela servirait], [voici "
            "la raison|en voici la raison|voici ma raison|la raison est la suivante] : {feedback}"
        ),
    ),
    closes=(
        (
            "J'ai eu [plaisir|grand plaisir] à [faire votre connaissance|vous rencontrer|échanger avec vous|vous "
            "parler] et je vous souhaite de trouver [la bonne personne|la personne qu'il vous faut]."
        ),
        (
            "Je vous souhaite, ainsi qu'à [l'équipe|vos collègues], [beaucoup de succès|une pleine réussite|le "
            "meilleur|bonne chance] dans [votre recherche|ce recrutement]."
        ),
        (
            "Je garde un [bon|très bon] souvenir de [notre échange|notre entretien|notre rencontre|cet entretien] et "
            "vous souhaite [une pleine réussite|beaucoup de succès]."
        ),
        (
            "[Tous mes vœux|Mes vœux sincères] [vous accompagnent|accompagnent votre équipe|accompagnent la suite] "
            "dans [votre recherche|ce recrutement|votre choix]."
        ),
    ),
    partings=(
        (
            "Peut-être [nos chemins se croiseront-ils|nous croiserons-nous|nous parlerons-nous] [à une autre "
            "occasion|en d'autres circonstances|un jour|plus tard][|, et j'en aurais plaisir]."
        ),
        (
            "Ce serait un [plaisir|vrai plaisir] de [rester en contact|garder le contact|nous recroiser|échanger "
            "encore avec vous][|, si vous le souhaitez|, en d'autres circonstances]."
        ),
        (
            "Je resterais [volontiers|avec plaisir] [en contact|en relation] avec [vous|vous et votre équipe|vous et "
            "vos collègues|vous tous]."
        ),
        (
            "Au plaisir de [nous recroiser|rester en contact|vous reparler|garder le contact][|, en d'autres "
            "circonstances|, à une autre occasion|, si l'occasion se présente]."
        ),
    ),
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
