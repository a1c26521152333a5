"""Italian: sentences a considerate person would type. ⟨…|…⟩ holds the polite and the familiar form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
)
_WEEKDAYS = (
    "lunedì",
    "martedì",
    "mercoledì",
    "giovedì",
    "venerdì",
    "sabato",
    "domenica",
)


def long_day(day: date) -> str:
    """As in mail: "martedì 3 marzo"."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


_THANK_YOU = ThankYou(
    openings=(
        "⟨la|ti⟩ ringrazio per il colloquio di {day} {about}.",
        "grazie per il tempo che mi ha⟨| i⟩ dedicato {day} per parlare {about}.",
        "desidero ringraziar⟨la|ti⟩ per la conversazione di {day} {about}.",
        "il colloquio di {day} {about} mi è piaciuto molto, grazie.",
        "grazie di cuore per lo scambio aperto di {day} {about}.",
        "grazie per il tempo e per l'attenzione di {day} {about}.",
    ),
    topics=(
        "Quanto ho sentito su {topic} mi ha fatto riflettere.",
        "È stato molto utile parlare di {topic}.",
        "Il nostro scambio su {topic} mi ha dato un'idea più chiara del lavoro.",
        "Ho imparato molto da quanto detto su {topic}.",
    ),
    parts=(
        "La parte su {part} mi ha dato una buona idea del modo di lavorare.",
        "Le domande su {part} mi hanno fatto riflettere.",
        "Ho apprezzato la parte su {part}.",
        "Il tempo dedicato a {part} è passato in fretta.",
    ),
    stages=(
        "Ne esco con un'idea più chiara di ciò che il lavoro richiede.",
        "Ho apprezzato la franchezza con cui abbiamo potuto parlare.",
        "Le domande mi hanno mostrato che cosa conta per la squadra.",
        "Le spiegazioni hanno risposto a diverse mie domande.",
        "Il colloquio è stato impegnativo e piacevole insieme.",
        "Ora vedo con più chiarezza i compiti.",
    ),
    interested=(
        "Assumerei questo incarico con grande piacere.",
        "Il colloquio ha rafforzato il mio desiderio di farne parte.",
        "Il mio interesse è vivo, e la conversazione lo ha confermato.",
        "Mi vedo bene a lavorare con voi, e ne sarei felice.",
        "È un ruolo a cui direi volentieri di sì.",
        "Desidero molto contribuire a questo lavoro.",
    ),
    measured=(
        "Il ruolo continua a interessarmi, e proseguirei volentieri la conversazione.",
        "Quanto ho sentito si accorda bene con ciò che cerco.",
        "Ho avuto una buona impressione e continuerei volentieri.",
        "I compiti mi attirano, e vorrei saperne di più.",
        "Il mio interesse per il ruolo è cresciuto con il colloquio.",
        "Credo di poter dare qualcosa a questo lavoro.",
    ),
    unsure=(
        "Sto riflettendo con calma su che cosa significherebbe per me il ruolo.",
        "Non ho ancora un'idea definita, e preferisco dirlo con franchezza.",
        "Prima di farmi un'opinione vorrei capire meglio alcuni punti.",
        "Quanto ho sentito mi dà parecchio su cui riflettere.",
    ),
    skills=(
        "La mia esperienza in {skill} potrebbe essere utile.",
        "Porterei volentieri {skill} in questo lavoro.",
        "Ho lavorato a lungo con {skill} e potrei aiutare presto.",
        "Sono contento che {skill} abbia il suo posto, perché è terreno che conosco.",
    ),
    questions=(
        "Posso chiedere quali sono i prossimi passi?",
        "Come prosegue il processo da qui?",
        "Vorrei sapere come continua la selezione.",
        "Quali passi seguono, e verso quali date?",
        "Che cosa devo aspettarmi in seguito?",
        "Come procede di solito la selezione dopo questo colloquio?",
    ),
    unsure_questions=(
        "Come sarebbero i primi mesi?",
        "Che cosa vi aspettereste nel primo semestre?",
        "Come è distribuito attualmente il lavoro nella squadra?",
        "Che cosa è già definito, e che cosa è ancora aperto?",
    ),
    nods=(
        "Grazie anche per avermi indicato {promised} per avere notizie.",
        "Ho preso nota di {promised} per avere notizie.",
        "Mi è utile sapere che avrò notizie entro {promised}.",
        "Come d'accordo, attendo notizie entro {promised}.",
    ),
    wishes=(
        "Mi farebbe piacere restare in contatto, qualunque sia l'esito della selezione.",
        "Un grazie va anche a chi ha preparato il colloquio e lo ha reso così piacevole.",
        "Sarò lieto di avere notizie quando sarà il momento opportuno.",
        "Troverò volentieri il tempo se un'altra conversazione può essere utile più avanti.",
        "È stato bello anche dare un volto al nome che già conoscevo.",
        "Auguro a tutta la squadra che la ricerca prosegua nel modo migliore.",
    ),
    closes=(
        "Se manca qualcosa da parte mia, lo invio volentieri.",
        "Resto a disposizione per ogni domanda.",
        "Se qualche punto resta aperto, basta scrivermi.",
        "Posso inviare ogni documento che sia d'aiuto.",
        "Sono facile da raggiungere per ogni dubbio.",
        "Invio volentieri quanto può essere utile.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        "torno al nostro colloquio di {day} {about}.",
        "{day} abbiamo parlato {about}, e ci ripenso con piacere.",
    ),
    promised=(
        "Era stato indicato {promised} per avere notizie, e vorrei chiedere a che punto siamo.",
        "Per {promised} era attesa una risposta; c'è qualcosa che si possa dire?",
    ),
    asks=(
        "Posso chiedere a che punto è la selezione?",
        "C'è qualcosa che si possa dire sull'andamento?",
    ),
    interested=(
        "Il mio interesse per il ruolo è immutato.",
        "Sono sempre molto interessato al ruolo.",
    ),
    skills=(
        "Porterei volentieri la mia esperienza in {skill}.",
        "Con {skill} potrei aiutare fin dall'inizio.",
    ),
    offers=(
        "Se qualcosa di più da parte mia è utile alla decisione, lo invio volentieri.",
        "Se manca un elemento, lo mando volentieri.",
    ),
    closes=(
        "Grazie per il tempo e per due righe quando sarà possibile.",
        "Grazie molte per l'attenzione.",
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=("grazie per il tempo e per il colloquio di {day} {about}.",),
    noes=("Dopo attenta riflessione ho deciso di ritirare la mia candidatura.",),
    feedback=("Preferisco dirne con franchezza il motivo: {feedback}",),
    closes=("È stato un piacere conoscervi, e vi auguro di trovare la persona giusta.",),
    partings=("Spero che le nostre strade si incrocino ancora.",),
)
VOICE = Voice(
    about_role="sul ruolo di {role}",
    about_company="sul ruolo in {company}",
    greeting="⟨Buongiorno {name}|Ciao {name}⟩,",
    greeting_unknown="Buongiorno,",
    farewells=(
        "Cordiali saluti,",
        "Un cordiale saluto,",
        "Con i migliori saluti,",
    ),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=(
        "Grazie per il colloquio: {role}",
        "Grazie per il colloquio",
    ),
    check_in_subjects=("Il nostro colloquio di {day}",),
    withdrawal_subjects=(
        "La mia candidatura: {role}",
        "La mia candidatura",
    ),
)
