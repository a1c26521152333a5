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
        (
            "⟨La|ti⟩ ringrazio [molto|sinceramente|davvero] per [il colloquio|la conversazione|l'incontro] di {day} "
            "{about}[| e per il tempo dedicato]."
        ),
        (
            "grazie [mille|davvero|di cuore] per il tempo dedicato {day} e per [il colloquio|la "
            "conversazione|l'incontro|lo scambio] {about}."
        ),
        (
            "[desidero|vorrei] ringraziar⟨La|ti⟩ [sinceramente|molto|di cuore] per [il colloquio|la "
            "conversazione|l'incontro] di {day} {about}."
        ),
        (
            "ho [molto |davvero |]apprezzato [il colloquio|la conversazione] di {day} {about}, e ⟨La|ti⟩ ringrazio "
            "[del tempo|dell'attenzione]."
        ),
        (
            "è stato un piacere [parlare|conversare] con ⟨Lei|te⟩ {day} {about}, e ⟨La|ti⟩ ringrazio [del "
            "tempo|dell'attenzione|della disponibilità][| dedicatami]."
        ),
        (
            "molte grazie per aver trovato il tempo di [parlare|confrontarsi|conversare] con me {day} {about}[|, "
            "l'ho apprezzato|, è stato un piacere|, ne faccio tesoro]."
        ),
    ),
    topics=(
        (
            "[Lo scambio|La conversazione|Il confronto] sul tema «{topic}» mi ha [dato da pensare|aiutato molto|dato "
            "spunti utili|dato nuove idee]."
        ),
        "[Spesso|Volentieri|Con piacere] [ripenso|torno] a quanto [detto|emerso] sul tema «{topic}».",
        (
            "Di quanto detto sul tema «{topic}» [porto con me|conservo|tengo a mente] [più di uno spunto|diverse "
            "idee|alcune riflessioni|varie idee]."
        ),
        (
            "La parte [della conversazione|del colloquio] sul tema «{topic}» mi è stata "
            "[particolarmente|davvero|molto] [utile|preziosa]."
        ),
        "[Grazie|Un grazie] [in particolare|soprattutto|anche] per [lo scambio|il confronto] sul tema «{topic}».",
        (
            "Mi ha fatto piacere [parlare|poter parlare|discutere|poter discutere] anche del tema «{topic}»[|, che "
            "mi interessa|, che mi sta a cuore]."
        ),
    ),
    parts=(
        (
            "La parte su {part} mi ha dato [una buona|una chiara|una migliore] idea [del lavoro|di ciò che conta|del "
            "ruolo|di ciò che si richiede]."
        ),
        (
            "Il tempo [dedicato|riservato] alla parte «{part}» mi è stato [utile|prezioso|di aiuto][| per capire il "
            "lavoro| per capire il ruolo]."
        ),
        (
            "Con la parte su {part} ho [capito|compreso] meglio [che cosa richiede il lavoro|che cosa conta nel "
            "lavoro|in che cosa consiste il ruolo|che cosa comporta il ruolo|come si svolge il lavoro]."
        ),
        "Dalla parte su {part} [porto con me|ho tratto] [diversi|alcuni|vari] spunti[|, utili anche in seguito].",
        (
            "[Affrontare|Esaminare] insieme la parte su {part} è stato un buon [modo|mezzo] per [capire|conoscere] "
            "meglio il [lavoro|ruolo]."
        ),
        (
            "Le domande su {part} mi hanno [fatto riflettere|dato da pensare], e [ci ripenso volentieri|ci ripenso "
            "spesso|le trovo utili|mi sono piaciute|le apprezzo]."
        ),
    ),
    stages=(
        (
            "Ora ho [un'idea più chiara|un'idea migliore|un quadro più chiaro] [del lavoro|del ruolo|di ciò che il "
            "lavoro richiede|delle attese]."
        ),
        "[La conversazione|Il colloquio|L'incontro] mi ha [permesso|dato modo] di capire meglio [il lavoro|il ruolo].",
        (
            "[Diverse|Alcune] domande che [mi ponevo|avevo in mente] hanno trovato risposta [nel colloquio|durante "
            "il colloquio|nella conversazione]."
        ),
        "[Il lavoro|Il ruolo|L'incarico] mi [appare|sembra] ora più [facile da immaginare|facile da capire].",
        (
            "È stato [utile|prezioso|importante] sentire di persona [in che cosa consiste il lavoro|che cosa "
            "richiede il ruolo|come si presenta il ruolo|che cosa conta nel lavoro]."
        ),
        "[Porto|Ho portato] con me [diversi|alcuni|vari] spunti, [a cui ripenso volentieri|su cui rifletto ancora].",
        (
            "[Il colloquio|L'incontro|La conversazione] ({stage}) mi ha mostrato [che cosa richiede il lavoro|in che "
            "cosa consiste il ruolo|che cosa conta nel lavoro]."
        ),
    ),
    interested=(
        (
            "[Vorrei davvero|Mi piacerebbe molto|Desidero davvero] [svolgere questo lavoro|assumere questo ruolo], e "
            "il colloquio [lo ha confermato|me lo ha confermato]."
        ),
        (
            "Più cose [apprendo|sento] di questo [lavoro|ruolo], più [vorrei farne parte|desidero farne parte|mi "
            "piacerebbe contribuire]."
        ),
        (
            "Dopo [il colloquio|la conversazione|l'incontro] ho la [certezza|convinzione] che questo [lavoro|ruolo] "
            "fa per me."
        ),
        (
            "Il mio interesse è [reale|sincero|autentico], e [il colloquio|la conversazione] lo ha "
            "[rafforzato|accresciuto]."
        ),
        (
            "Mi [vedo|immagino] [volentieri|bene] in questo [lavoro|ruolo|incarico], e [ne avrei piacere|mi farebbe "
            "piacere]."
        ),
        (
            "È un [lavoro|ruolo|incarico] che accetterei [volentieri|con piacere], e [ci tengo a dirlo|lo dico con "
            "franchezza]."
        ),
    ),
    measured=(
        (
            "[Il lavoro|Il ruolo|L'incarico] continua a interessarmi, e [proseguirei volentieri la "
            "conversazione|vorrei proseguire la conversazione|proseguirei volentieri il confronto|vorrei proseguire "
            "il confronto]."
        ),
        "Quanto ho [sentito|appreso] [si accorda|corrisponde] [bene|abbastanza bene] a ciò che [cerco|desidero].",
        (
            "Parlerei volentieri [ancora |]con ⟨Lei|te⟩ di [come potrei contribuire|dove potrei contribuire|ciò che "
            "potrei dare|come potrei essere di aiuto|dove potrei essere di aiuto]."
        ),
        "[Il lavoro|Il ruolo|L'incarico] mi attira, e vorrei [saperne|sentirne] [di più|ancora].",
        (
            "Il mio interesse per [il lavoro|il ruolo|l'incarico] è cresciuto [con il colloquio|con la "
            "conversazione|con quanto ho sentito|con quanto ho appreso]."
        ),
        (
            "Ne ho tratto una buona impressione e [continuerei|proseguirei] [volentieri|con piacere] [il "
            "confronto|la conversazione|il percorso]."
        ),
    ),
    unsure=(
        (
            "Mi prendo [un po' di|ancora un po' di|il] tempo per [riflettere|pensare] su ciò che [il lavoro|il "
            "ruolo] significherebbe per me."
        ),
        (
            "La mia riflessione non è [conclusa|terminata|finita], e [il colloquio|la conversazione] mi aiuta a "
            "[portarla avanti|proseguirla]."
        ),
        (
            "Prima di [decidere|farmi un'opinione] vorrei [capire meglio|chiarire] [alcuni punti|certi punti|alcuni "
            "aspetti]."
        ),
        (
            "[Alcuni|Certi] punti restano per me [aperti|da chiarire], e preferisco dirlo [apertamente|con "
            "franchezza|subito]."
        ),
        (
            "Vorrei [verificare|capire bene] se va bene per [entrambe le parti|tutti], e ci penso [con calma|con "
            "cura|con attenzione]."
        ),
        (
            "Quanto ho [sentito|appreso] mi dà [da pensare|da riflettere|molto su cui riflettere], e mi prendo il "
            "tempo [necessario|che serve]."
        ),
    ),
    skills=(
        (
            "La mia esperienza con {skill} [potrebbe|dovrebbe] risultare [utile|di aiuto|di qualche utilità][|, mi "
            "sembra]."
        ),
        (
            "[Volentieri|Con piacere] [porterei|metterei a frutto] {skill}[|, che fa parte del mio lavoro|, con cui "
            "lavoro]."
        ),
        "Con {skill} potrei [contribuire|dare una mano|essere di aiuto|fare la mia parte|rendermi utile][|, credo].",
        (
            "Che {skill} abbia un posto mi [fa piacere|va bene|pare una buona cosa], poiché [ci lavoro|fa parte del "
            "mio lavoro|lo porto con me|è tra le cose che uso]."
        ),
        (
            "[Molto|Una buona parte] di questo tocca {skill}, [con cui lavoro|che porto con me|che potrei "
            "offrire|che fa parte del mio lavoro|che uso volentieri]."
        ),
        "Dove serve {skill}, [potrei|saprei] [aiutare|contribuire|dare una mano|essere di aiuto|rendermi utile].",
    ),
    questions=(
        "⟨Può|Puoi⟩ dirmi quali [sono|saranno] i [prossimi|successivi] passi [della selezione|del processo|dell'iter]?",
        "Posso chiedere come [prosegue|continua] [la selezione|il processo|l'iter], e [entro quando|in quali tempi]?",
        (
            "Vorrei [anche |]sapere [come si svolge il seguito|che cosa è previsto dopo|quali passi seguiranno|come "
            "si procede|quali sono i tempi]."
        ),
        "Che cosa [posso|devo] aspettarmi [ora|dopo questo colloquio|da qui in poi] [nella selezione|nel processo]?",
        (
            "C'è [già |]qualcosa che ⟨può|puoi⟩ dirmi [dei prossimi passi|del seguito|dei tempi|delle prossime "
            "tappe|dei passi successivi]?"
        ),
        (
            "Come prosegue [di solito|in genere|normalmente] [la selezione|il processo] dopo [questo colloquio|un "
            "colloquio come questo]?"
        ),
    ),
    unsure_questions=(
        (
            "Come [sarebbero|si presenterebbero] i primi [mesi|tempi] [in questo ruolo|in questo lavoro|in questo "
            "incarico]?"
        ),
        (
            "Che cosa [vi aspettereste|si attende] [anzitutto|per prima cosa|soprattutto] da chi [assume questo "
            "ruolo|svolge questo lavoro]?"
        ),
        (
            "Come è [ripartito|suddiviso|organizzato] il lavoro nel gruppo [attualmente|al momento|in questo "
            "periodo|a questo punto]?"
        ),
        "Sarebbe possibile [parlare|confrontarsi] con qualcuno che [già svolge|svolge|conosce] questo [lavoro|ruolo]?",
        "Quanta parte del [lavoro|ruolo] è già [definita|stabilita|decisa], e quanta è ancora [aperta|da definire]?",
        (
            "Come si presenta una settimana [normale|tipica|abituale] [in questo ruolo|in questo lavoro|in questo "
            "incarico|per chi ha questo ruolo]?"
        ),
    ),
    nods=(
        "Prendo nota di {promised} come [data|termine] per [una risposta|le notizie|un riscontro][|, e mi va bene].",
        "Ho [annotato|segnato|preso nota di] {promised} per [la vostra risposta|le notizie|il riscontro|la risposta].",
        "È [utile|bello|comodo] sapere che avrò [notizie|una risposta|un riscontro|un cenno] entro {promised}.",
        (
            "Sapere che [le notizie arriveranno|la risposta arriverà|un riscontro arriverà] entro {promised} mi "
            "aiuta [a organizzarmi|molto|con i miei impegni|con il calendario]."
        ),
        "Come [detto|convenuto|accennato], conto su [una risposta|notizie|un riscontro|un cenno] entro {promised}.",
        "La data di {promised} per [la risposta|le notizie|il riscontro] mi va [bene|benissimo][|, e ne prendo nota].",
    ),
    wishes=(
        (
            "[Comunque vada|Qualunque sia l'esito|In ogni caso], mi farebbe piacere [restare in contatto|rimanere in "
            "contatto|tenerci in contatto|restare in relazione]."
        ),
        (
            "[Un saluto|Un grazie|Un cordiale saluto] anche a [tutte le persone|tutti coloro] che hanno [organizzato "
            "il colloquio|reso possibile il colloquio]."
        ),
        "Per [un altro|un nuovo|un ulteriore] colloquio trovo [volentieri|con piacere] il tempo[|, se può servire].",
        "Auguro a [voi tutti|tutto il gruppo] un buon [proseguimento|lavoro] nella [selezione|ricerca|scelta].",
        (
            "È stato un piacere [fare conoscenza|conoscer⟨La|ti⟩|incontrar⟨La|ti⟩], e [resto in attesa di "
            "notizie|leggerò volentieri la risposta|attendo il seguito|aspetto volentieri notizie]."
        ),
        (
            "[Leggerò|Accoglierò] [la risposta|le notizie|il riscontro] con [piacere|interesse][|, quando sarà il "
            "momento]."
        ),
    ),
    closes=(
        "Se da parte mia manca [qualcosa|un documento|un dato], lo [invio|fornisco] [volentieri|con piacere].",
        (
            "Rispondo [volentieri|con piacere] [a ogni domanda|ad altre domande|a ogni altra domanda|a eventuali "
            "domande][|, anche del gruppo|, anche per telefono]."
        ),
        (
            "Se [serve|occorre] [altro|qualche altra informazione|qualche altro documento], basta [scrivermi|un "
            "messaggio]."
        ),
        (
            "Resto a disposizione per [ogni domanda|ogni chiarimento|eventuali domande|eventuali chiarimenti][|, "
            "anche per telefono|, quando è più comodo]."
        ),
        (
            "Ciò che può [ancora|ulteriormente] [servire|essere utile], lo [invio|fornisco|mando] [volentieri|con "
            "piacere]."
        ),
        (
            "Per [ogni altro documento|ogni altra informazione|ogni chiarimento] [mi si può scrivere|basta "
            "scrivermi|sono a disposizione|resto a disposizione]."
        ),
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        (
            "scrivo a proposito [del colloquio|della conversazione|dell'incontro] di {day} {about}[|, a cui ripenso "
            "volentieri|, che ricordo con piacere|, con una breve domanda|, con una domanda]."
        ),
        (
            "spero che [vada tutto bene|tutto vada bene], e torno [sul colloquio|sulla conversazione|sull'incontro] "
            "di {day} {about}[|, con una breve domanda|, con una domanda|, che ricordo con piacere]."
        ),
        (
            "{day} abbiamo parlato {about}, e [ci ripenso|ci ho ripensato] [spesso|volentieri|con piacere|con "
            "interesse][|, con una breve domanda]."
        ),
        (
            "ripenso [con piacere|volentieri|spesso] [al colloquio|alla conversazione] di {day} {about}, e avrei "
            "[una domanda|una breve domanda|una piccola domanda]."
        ),
    ),
    promised=(
        (
            "⟨Mi aveva|Mi avevi⟩ [accennato|detto] che entro {promised} [ci sarebbero state notizie|ci sarebbe stata "
            "una risposta], e [vorrei|desidero] [chiedere|sapere] a che punto siamo."
        ),
        (
            "La data di {promised} era stata [indicata|menzionata|accennata] per [una risposta|le notizie|un "
            "riscontro]: [ci sono novità|a che punto siamo]?"
        ),
        (
            "Per [una risposta|le notizie|un riscontro] era [previsto|indicato] {promised}, e [vorrei|desidero] "
            "sapere [a che punto siamo|se ci sono novità]."
        ),
        (
            "Poiché {promised} era la data [indicata|prevista|accennata] per [una risposta|le notizie|un riscontro], "
            "posso chiedere [a che punto siamo|se ci sono novità]?"
        ),
    ),
    asks=(
        (
            "Posso chiedere a che punto è [la selezione|il processo|l'iter|la scelta][|, se si può dire|, per quanto "
            "possibile|, se è già possibile]?"
        ),
        (
            "C'è qualcosa che ⟨può|puoi⟩ dirmi [sullo stato|sull'andamento] [della selezione|del processo|della "
            "scelta|dell'iter][| al momento]?"
        ),
        (
            "Vorrei [sapere|chiedere] a che punto [è la selezione|è il processo|è l'iter|siamo][|, se si può dire|, "
            "se è già possibile]."
        ),
        (
            "⟨Potrebbe|Potresti⟩ dirmi a che punto [è la selezione|è il processo|è l'iter|siamo] [dalla vostra "
            "parte|al momento|a questo punto|ora]?"
        ),
    ),
    interested=(
        (
            "Il mio interesse per [il ruolo|il lavoro|l'incarico] [è immutato|resta vivo|resta lo stesso|non è "
            "cambiato][|, e ci tengo a dirlo]."
        ),
        (
            "[Il ruolo|Il lavoro|L'incarico] continua a [interessarmi|attirarmi][|, e lo svolgerei volentieri|, come "
            "prima|, e ne avrei piacere]."
        ),
        (
            "[Svolgerei|Farei] [tuttora|sempre] [volentieri|con piacere] [questo lavoro|questo lavoro con voi|questo "
            "lavoro nel vostro gruppo|questo lavoro da voi]."
        ),
        (
            "Ho sempre il [desiderio|piacere|proposito] di [lavorare con voi|contribuire a questo lavoro|far parte "
            "del gruppo|dare il mio contributo|mettermi all'opera]."
        ),
    ),
    skills=(
        (
            "[Porterei|Metterei a frutto] [volentieri|con piacere] la mia esperienza con {skill}[|, se può servire|, "
            "se è utile|, se occorre]."
        ),
        (
            "Con {skill} potrei [contribuire|dare una mano|essere di aiuto|fare la mia parte|rendermi utile][|, "
            "credo|, mi sembra]."
        ),
        "Dove [serve|occorre] {skill}, [potrei|saprei] [aiutare|contribuire|dare una mano|rendermi utile].",
        (
            "La mia [esperienza|pratica] con {skill} [potrebbe|dovrebbe] risultare [utile|di aiuto|di qualche "
            "utilità|preziosa]."
        ),
    ),
    offers=(
        (
            "Se [qualcosa|un documento|un'informazione|un chiarimento] in più può [servire|essere utile], "
            "[scrivetemi pure|basta scrivermi]."
        ),
        (
            "Se da parte mia manca [un documento|qualcosa|un dato|un elemento], lo [invio|fornisco] [volentieri|con "
            "piacere]."
        ),
        (
            "Referenze, [esempi di lavoro|altri documenti]: [invio|mando|fornisco] volentieri [ciò che serve|quanto "
            "serve|quanto può essere utile]."
        ),
        (
            "Rispondo [volentieri|con piacere] [a ogni domanda|ad altre domande|a eventuali domande|a ogni altra "
            "domanda][|, anche per telefono]."
        ),
    ),
    closes=(
        (
            "Grazie per [il tempo|l'attenzione] e per [un cenno|una risposta|due righe|un breve messaggio], quando "
            "[sarà possibile|sarà comodo]."
        ),
        (
            "⟨La|Ti⟩ ringrazio [del tempo|dell'attenzione|della risposta|dell'aiuto] e [leggerò volentieri la "
            "risposta|resto a disposizione|auguro buon lavoro|leggerò con interesse la risposta]."
        ),
        (
            "[Grazie in anticipo|Un grazie in anticipo|Molte grazie] per [la risposta|un cenno|due righe|un breve "
            "messaggio][|, quando sarà comodo]."
        ),
        (
            "Con i miei ringraziamenti per [il tempo|l'attenzione|l'accoglienza|la disponibilità], leggerò la "
            "risposta con [piacere|interesse|attenzione|molto piacere]."
        ),
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        (
            "⟨La|ti⟩ ringrazio [molto|sinceramente|davvero|di cuore] per il tempo e per [il colloquio|la "
            "conversazione|l'incontro|lo scambio] di {day} {about}."
        ),
        (
            "grazie [mille|davvero|di cuore] per [il tempo dedicatomi|l'attenzione|il tempo] e per [il colloquio|la "
            "conversazione] di {day} {about}."
        ),
        (
            "ho [molto |davvero |sinceramente |]apprezzato [il colloquio|la conversazione] di {day} {about}, e "
            "⟨La|ti⟩ ringrazio [del tempo|dell'attenzione]."
        ),
        (
            "[desidero|vorrei] ringraziar⟨La|ti⟩ [di cuore|sinceramente] per [il colloquio|la "
            "conversazione|l'incontro|lo scambio] di {day} {about}."
        ),
    ),
    noes=(
        (
            "Dopo [attenta|lunga|matura|un'attenta] riflessione ho deciso di [ritirare la mia candidatura|non "
            "proseguire con la candidatura|rinunciare alla candidatura|ritirarmi dalla selezione]."
        ),
        (
            "Ho riflettuto [a lungo|con calma|con cura|molto] e [ritiro la mia candidatura|rinuncio alla "
            "candidatura|preferisco ritirare la mia candidatura|preferisco non proseguire con la candidatura]."
        ),
        (
            "Ho [deciso|scelto|preso la decisione] di ritirare la mia candidatura[|, e preferisco dirlo subito|, e "
            "desidero dirlo con chiarezza|, dopo attenta riflessione|, dopo averci pensato a lungo]."
        ),
        (
            "La mia decisione è di [ritirare la candidatura|non proseguire con la candidatura|rinunciare alla "
            "candidatura|ritirarmi dalla selezione], dopo [attenta riflessione|averci pensato a lungo|matura "
            "riflessione|averci riflettuto bene]."
        ),
    ),
    feedback=(
        (
            "[Preferisco|Desidero] dirne [apertamente|con franchezza|con semplicità|chiaramente] [la ragione|il "
            "motivo]: {feedback}"
        ),
        (
            "Ecco [il motivo|il mio motivo|la ragione|la mia ragione], [in breve|con franchezza|apertamente|senza "
            "giri di parole]: {feedback}"
        ),
        (
            "Per [dirlo apertamente|essere chiari|dirlo con franchezza|dirlo in breve], [il motivo|la ragione|il mio "
            "motivo|la mia ragione]: {feedback}"
        ),
        (
            "[Se può essere utile|Se può servire|Nel caso possa servire|Se aiuta], [ecco il motivo|ecco la "
            "ragione|ecco il mio motivo|ecco la mia ragione]: {feedback}"
        ),
    ),
    closes=(
        (
            "Mi ha fatto piacere [fare conoscenza|conoscer⟨La|ti⟩|parlare con ⟨Lei|te⟩|incontrar⟨La|ti⟩], e "
            "[auguro|vi auguro] di trovare [la persona giusta|la persona adatta]."
        ),
        (
            "Auguro a [⟨Lei|te⟩ e al gruppo|tutto il gruppo|voi tutti|tutti voi] [molto successo|ogni bene|il "
            "meglio|buona fortuna] nella ricerca."
        ),
        (
            "[Conservo|Avrò] un [buon|bel|ottimo] ricordo [del colloquio|della conversazione|dell'incontro] e auguro "
            "ogni successo nella [ricerca|selezione]."
        ),
        (
            "I miei [migliori|più sinceri] auguri per [la ricerca|la selezione|la scelta|il seguito] a [⟨Lei|te⟩ e "
            "al gruppo|tutto il gruppo|voi tutti]."
        ),
    ),
    partings=(
        (
            "Forse [ci ritroveremo|ci incontreremo|le nostre strade si incroceranno|ci incroceremo] [in un'altra "
            "occasione|più avanti|in altre circostanze|un giorno]."
        ),
        (
            "Sarebbe un [piacere|vero piacere] [restare in contatto|rimanere in contatto|ritrovarsi|incontrarsi][|, "
            "se si presenta l'occasione|, in altre circostanze]."
        ),
        (
            "Resterei [volentieri|con piacere] in [contatto|relazione] con [voi|⟨Lei|te⟩ e il gruppo|tutti "
            "voi|⟨Lei|te⟩ e i colleghi]."
        ),
        (
            "Mi farebbe [piacere|molto piacere] se [le nostre strade si incrociassero|ci ritrovassimo|ci "
            "incontrassimo|restassimo in contatto] [ancora|in futuro]."
        ),
    ),
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
