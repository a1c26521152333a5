"""German: sentences a considerate person would type. ⟨…|…⟩ holds the polite and the familiar form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_WEEKDAYS = (
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
)


def long_day(day: date) -> str:
    """As in mail: "Dienstag, den 3. März"."""
    return f"{_WEEKDAYS[day.weekday()]}, den {day.day}. {_MONTHS[day.month - 1]}"


_THANK_YOU = ThankYou(
    openings=(
        "vielen Dank für das Gespräch {about} am {day}.",
        "herzlichen Dank, dass ⟨Sie sich|du dir⟩ am {day} Zeit für unser Gespräch {about} genommen ⟨haben|hast⟩.",
        "ich danke ⟨Ihnen|dir⟩ für den offenen Austausch am {day} {about}.",
        "für unser Gespräch am {day} {about} möchte ich mich herzlich bedanken.",
        "für ⟨Ihre|deine⟩ Zeit am {day} und das Gespräch {about} bedanke ich mich sehr.",
        "das Gespräch mit ⟨Ihnen|dir⟩ am {day} {about} hat mir gut gefallen, vielen Dank dafür.",
    ),
    topics=(
        "Was ⟨Sie|du⟩ zu {topic} gesagt ⟨haben|hast⟩, beschäftigt mich noch.",
        "Besonders aufschlussreich fand ich unseren Austausch zu {topic}.",
        "Ich habe viel aus dem mitgenommen, was ⟨Sie|du⟩ zu {topic} erzählt ⟨haben|hast⟩.",
        "Dass wir auch über {topic} sprechen konnten, hat mich gefreut.",
    ),
    parts=(
        "Der Teil zu {part} hat mir ein gutes Bild von der Arbeit gegeben.",
        "⟨Ihre|Deine⟩ Fragen zu {part} haben mich zum Nachdenken gebracht.",
        "Beim Thema {part} habe ich viel über die Arbeit im Team erfahren.",
        "Die Zeit für {part} verging schnell und war lehrreich.",
    ),
    stages=(
        "Ich habe dabei ein gutes Bild davon bekommen, worauf es in der Aufgabe ankommt.",
        "Mir hat gefallen, wie offen wir miteinander sprechen konnten.",
        "⟨Ihre|Deine⟩ Fragen haben mir gezeigt, worauf es im Team ankommt.",
        "Vieles ist mir durch ⟨Ihre|deine⟩ Erläuterungen klarer geworden.",
        "Die ruhige und offene Art des Gesprächs habe ich geschätzt.",
        "Ich habe die Aufgaben nun deutlicher vor Augen.",
    ),
    interested=(
        "Ich würde diese Aufgabe sehr gern übernehmen.",
        "Nach unserem Gespräch möchte ich die Aufgabe umso lieber übernehmen.",
        "Mein Interesse ist groß, und das Gespräch hat es noch bestärkt.",
        "Ich kann mir die Zusammenarbeit sehr gut vorstellen und würde mich darüber freuen.",
        "Gern würde ich bei ⟨Ihnen|euch⟩ mitarbeiten.",
        "Für mich ist das eine Aufgabe, zu der ich gern Ja sagen würde.",
    ),
    measured=(
        "Die Aufgabe interessiert mich weiterhin, und ich würde das Gespräch gern fortsetzen.",
        "Was ich gehört habe, passt gut zu dem, was ich suche.",
        "Ich habe einen guten Eindruck gewonnen und freue mich, wenn es weitergeht.",
        "Die Stelle spricht mich an, und ich erfahre gern mehr.",
        "Mein Interesse an der Aufgabe ist mit dem Gespräch gewachsen.",
        "Ich könnte mir gut vorstellen, zu dieser Arbeit etwas beizutragen.",
    ),
    unsure=(
        "Ich möchte in Ruhe überlegen, was die Aufgabe für mich bedeuten würde.",
        "Noch bin ich mir nicht sicher, und das möchte ich offen sagen.",
        "Einige Punkte möchte ich noch besser verstehen, bevor ich mir ein Urteil bilde.",
        "Ich lasse mir durch den Kopf gehen, was ich gehört habe.",
    ),
    skills=(
        "Meine Erfahrung mit {skill} könnte dabei von Nutzen sein.",
        "Gern würde ich {skill} in diese Arbeit einbringen.",
        "Mit {skill} habe ich länger gearbeitet und könnte damit früh helfen.",
        "Dass {skill} dabei eine Rolle spielt, kommt meiner Erfahrung entgegen.",
    ),
    questions=(
        "Darf ich fragen, wie es im Verfahren weitergeht?",
        "Über einen kurzen Hinweis zu den nächsten Schritten würde ich mich freuen.",
        "Können ⟨Sie|du⟩ mir sagen, welche Schritte als Nächstes folgen?",
        "Wie geht es nach diesem Gespräch üblicherweise weiter?",
        "Gern wüsste ich, wie ⟨Sie|ihr⟩ weiter vorgehen ⟨möchten|möchtet⟩.",
        "Mit welchem weiteren Ablauf darf ich rechnen?",
    ),
    unsure_questions=(
        "Wie sähen die ersten Monate in dieser Aufgabe aus?",
        "Was würden ⟨Sie|ihr⟩ im ersten halben Jahr erwarten?",
        "Wie ist die Arbeit im Team derzeit verteilt?",
        "Wie viel ist schon festgelegt, und wie viel ist noch offen?",
    ),
    nods=(
        "Danke auch für den Hinweis, dass ich bis {promised} mit einer Nachricht rechnen kann.",
        "Ich habe mir {promised} für ⟨Ihre|eure⟩ Nachricht vorgemerkt.",
        "Gut zu wissen, dass ich bis {promised} von ⟨Ihnen|euch⟩ höre.",
        "Wie besprochen warte ich auf Nachricht bis {promised}.",
    ),
    wishes=(
        "Es würde mich freuen, wenn wir in Verbindung bleiben, wie auch immer es weitergeht.",
        "Bitte geben Sie meinen Dank auch an alle weiter, die das Gespräch vorbereitet haben.",
        "Ich freue mich darauf, zu gegebener Zeit wieder voneinander zu hören.",
        "Für ein weiteres Gespräch nehme ich mir jederzeit gern die nötige Zeit.",
        "Schön war auch, den Menschen hinter dem Namen kennenzulernen.",
        "Für die weitere Auswahl wünsche ich Ihnen und dem ganzen Team gutes Gelingen.",
    ),
    closes=(
        "Wenn von meiner Seite noch etwas fehlt, reiche ich es gern nach.",
        "Für weitere Fragen stehe ich jederzeit gern zur Verfügung.",
        "Sollte noch etwas offen sein, genügt eine kurze Nachricht.",
        "Weitere Unterlagen schicke ich auf Wunsch gern.",
        "Bei Fragen bin ich gut zu erreichen.",
        "Was auch immer noch hilfreich ist, sende ich gern zu.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        "ich komme auf unser Gespräch {about} am {day} zurück.",
        "am {day} haben wir {about} gesprochen, und ich denke gern daran zurück.",
    ),
    promised=(
        "⟨Sie hatten|Du hattest⟩ eine Nachricht bis {promised} in Aussicht gestellt, und ich möchte freundlich nach dem Stand fragen.",
        "Für {promised} war eine Entscheidung angekündigt; gibt es schon etwas, das ⟨Sie|du⟩ mir sagen ⟨können|kannst⟩?",
    ),
    asks=(
        "Darf ich fragen, wie der Stand des Verfahrens ist?",
        "Gibt es schon etwas, das ⟨Sie|du⟩ mir zum Stand sagen ⟨können|kannst⟩?",
    ),
    interested=(
        "Mein Interesse an der Aufgabe besteht unverändert.",
        "An der Stelle bin ich weiterhin sehr interessiert.",
    ),
    skills=(
        "Gern würde ich dabei meine Erfahrung mit {skill} einbringen.",
        "Mit {skill} könnte ich von Anfang an helfen.",
    ),
    offers=(
        "Wenn für ⟨Ihre|eure⟩ Entscheidung noch etwas nützlich ist, sende ich es gern zu.",
        "Fehlt von meiner Seite noch etwas, reiche ich es gern nach.",
    ),
    closes=(
        "Vielen Dank für ⟨Ihre|deine⟩ Zeit und eine kurze Nachricht, wenn es passt.",
        "Haben Sie vielen Dank für Ihre Mühe.",
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=("vielen Dank für ⟨Ihre|deine⟩ Zeit und das offene Gespräch {about} am {day}.",),
    noes=("Nach reiflicher Überlegung habe ich mich entschieden, meine Bewerbung zurückzuziehen.",),
    feedback=("Den Grund möchte ich offen nennen: {feedback}",),
    closes=("Es war schön, Sie kennenzulernen, und ich wünsche Ihnen und dem Team viel Erfolg bei der Suche.",),
    partings=("Vielleicht begegnen wir uns wieder.",),
)
VOICE = Voice(
    about_role="über die Stelle {role}",
    about_company="über die Stelle bei {company}",
    greeting="⟨Guten Tag {name}|Hallo {name}⟩,",
    greeting_unknown="Guten Tag,",
    farewells=(
        "Mit freundlichen Grüßen",
        "Mit besten Grüßen",
        "Freundliche Grüße",
    ),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=(
        "Vielen Dank für das Gespräch: {role}",
        "Vielen Dank für das Gespräch",
    ),
    check_in_subjects=("Unser Gespräch am {day}",),
    withdrawal_subjects=(
        "Meine Bewerbung: {role}",
        "Meine Bewerbung",
    ),
)
