"""Italian words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "it"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "colloquio", "colloquio di lavoro", "colloquio tecnico", "colloquio conoscitivo", "colloquio telefonico",
    "colloquio finale", "colloquio di selezione", "colloquio motivazionale", "colloquio online", "videocolloquio",
    "prova tecnica", "prova pratica", "secondo colloquio", "primo colloquio", "terzo colloquio", "intervista di lavoro",
    "intervista tecnica", "intervista conoscitiva", "giornata di prova", "caso studio", "dinamica di gruppo",
    "processo di selezione", "assessment center",
)  # fmt: skip
EVENT_LIKELY = ("prova tecnica", "prova pratica", "caso studio", "dinamica di gruppo", "giornata di prova")
EVENT_JOB_ONLY = (
    "colloquio di lavoro", "colloquio di selezione", "colloquio tecnico", "la tua candidatura", "la sua candidatura", "tua candidatura",
    "sua candidatura", "per la posizione", "alla posizione",
)  # fmt: skip
EVENT_FILLERS = (
    "con", "e", "ed", "il", "la", "lo", "i", "gli", "le", "di", "del", "della", "dei", "in", "a", "al", "alla", "per",
    "presso", "tuo", "suo", "tecnico", "telefonico", "finale", "primo", "secondo", "terzo", "fase", "squadra", "hr",
    "videochiamata", "presenza", "online", "ora", "ore", "minuti", "min", "dott", "dott.ssa", "ing", "risorse", "umane",
    "conferma", "invito", "convocazione", "sig", "sig.ra", "conoscitivo", "posizione",
)  # fmt: skip
EVENT_NEUTRAL = (
    "chiacchierata", "chiamata", "caffè", "riunione", "incontro", "telefonata", "videochiamata", "appuntamento", "call",
    "conoscersi", "call conoscitiva", "presentazione", "confronto", "due chiacchiere",
)  # fmt: skip
EVENT_EVERYDAY = (
    "medico", "dentista", "compleanno", "cena", "officina", "banca", "notaio", "assicurazione", "demo", "dimostrazione",
    "commerciale", "preventivo", "contratto", "formazione", "corso", "lezione", "vaccino", "parrucchiere", "palestra",
    "fisioterapia", "mutuo", "matrimonio", "festa", "riparazione", "consegna", "pianificazione", "progetto",
    "condominio", "visita medica", "commercialista", "revisione",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "candidatura", "posizione", "ruolo", "selezione", "candidato", "candidata", "curriculum", "cv", "colloquio",
    "posto di lavoro", "assunzione", "opportunità professionale", "opportunità lavorativa", "offerta di lavoro",
    "annuncio", "tuo profilo", "suo profilo", "tuo percorso", "suo percorso", "recruiting", "recruiter", "inserimento",
    "retribuzione",
)  # fmt: skip
EVENT_HIRING_DEPARTMENTS = ("selezione", "selezionatrice", "selezionatore", "ricerca e selezione", "risorse umane")
EVENT_NO_HIRING_TALK = (
    "nuovo ruolo", "selezione naturale", "nuova posizione", "ruolo della tecnologia", "selezione di vini",
    "in posizione",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "non c'è una posizione", "non è un colloquio di lavoro", "nessuna posizione aperta", "non è un colloquio",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "colloquio informativo", "chiacchierata informativa", "chiacchierata di carriera", "caffè di carriera",
)  # fmt: skip
EVENT_HOLD = ("bloccato", "riservato", "occupato", "segnaposto", "bloccare", "non disponibile", "da bloccare")
EVENT_LONE = (
    "videocolloquio in differita", "videointervista asincrona",
    "treno per colloquio", "treno per il colloquio", "preparare colloquio", "preparare il colloquio",
    "viaggio colloquio", "prima del colloquio", "dopo il colloquio", "treno per",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "user research": (
        "soddisfazione del cliente",
        "ricerca sul", "studio sul", "intervista utente", "intervista utenti", "interviste utenti", "test di usabilità",
        "intervista cliente", "intervista clienti", "ricerca utenti", "ricerca di mercato", "indagine", "tesi",
        "focus group", "questionario",
    ),
    "the press or a show": (
        "podcast", "intervista stampa", "stampa", "giornalista", "intervista radio", "radio", "televisione", "giornale",
        "intervista tv", "rivista", "intervista per il giornale",
    ),
    "leaving a job": ("colloquio di uscita", "exit interview", "colloquio d'uscita", "colloquio di fine rapporto"),
    "practice": (
        "simulazione di colloquio", "simulazione colloquio", "simulazione", "prova colloquio", "prova di colloquio",
        "coaching", "coach", "preparazione", "colloquio simulato", "orientamento al lavoro", "mentoring", "allenamento",
    ),
    "a visa or an office": (
        "colloquio visto", "visto", "consolato", "ambasciata", "questura", "cittadinanza", "tribunale", "inps",
        "agenzia delle entrate", "centro per l'impiego", "mutuo", "carcere", "comune",
    ),
    "a school": (
        "scuola", "colloquio insegnanti", "maestra", "maestro", "genitori", "ammissione", "asilo", "asilo nido",
        "colloqui", "insegnante", "insegnanti", "professoressa", "liceo", "università", "elementari", "materna",
    ),
    "a home": (
        "coinquilino", "coinquilina", "coinquilini", "appartamento condiviso", "stanza", "visita casa", "inquilino",
        "affitto", "visita appartamento",
    ),
    "a talk or meet-up": (
        "tavola rotonda", "convegno", "conferenza", "meetup", "fiera del lavoro", "career day", "webinar", "open day",
    ),
    "work of a hiring team": (
        "valutazione annuale", "colloquio annuale", "colloquio di valutazione", "debrief",
        "valutazione delle prestazioni", "colloquio di feedback",
    ),
    "somebody whom you would hire": (
        "colloquio babysitter", "colloquio baby sitter", "babysitter", "baby sitter", "colf", "badante",
    ),
    "a doctor": (
        "colloquio psicologico", "colloquio clinico", "con la psicologa", "con lo psicologo", "dallo psicologo",
        "dalla psicologa", "con il medico", "con la dottoressa", "psicoterapeuta",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": ("nostro studio", "buono regalo", "modulo di consenso"),
    "the press or a show": ("giornalista", "puntata", "i nostri lettori", "per l'articolo"),
    "practice": ("ci esercitiamo", "facciamo pratica"),
    "a school": ("genitori-insegnanti", "classe", "suo figlio", "sua figlia", "tuo figlio", "tua figlia"),
    "a home": ("la stanza", "i coinquilini", "l'affitto"),
}  # fmt: skip
EVENT_CANDIDATE_LABELS = ("candidato", "candidata", "candidato/a")
EVENT_HOSTING = ("scheda di valutazione", "griglia di valutazione", "cv del candidato", "cv della candidata")
EVENT_HOSTING_TITLE: tuple[str, ...] = ()
EVENT_NOT_HOSTING_AFTER = ("con", "presso", "per")
EVENT_INTERVIEW_CONFIRMED = (
    "il suo colloquio", "il tuo colloquio", "confermiamo il colloquio", "confermo il colloquio",
    "convocazione a colloquio",
)  # fmt: skip
PEOPLE_LABELS = (
    "intervistatori", "intervistatore", "intervistatrice", "selezionatori", "selezionatore", "selezionatrice",
    "interlocutori", "interlocutore", "interlocutrice", "partecipanti da parte nostra", "partecipanti",
    "da parte nostra", "commissione", "con", "colloquio con", "incontrerai", "incontrerà", "saranno presenti",
    "sarà presente", "presenti",
)  # fmt: skip
PEOPLE_MEET = (
    "incontrerà", "incontrerai", "parlerà con", "parlerai con", "si confronterà con", "ti confronterai con",
    "avrà un colloquio con", "avrai un colloquio con", "sarà intervistata da", "sarà intervistato da",
    "sarai intervistata da", "sarai intervistato da", "condotto da", "tenuto da", "saranno presenti", "sarà presente",
    "parteciperà", "parteciperanno", "conoscerà", "conoscerai", "sarà ricevuta da", "sarà ricevuto da",
)  # fmt: skip
PEOPLE_TAKES_PART = (
    "condurrà il colloquio", "condurranno il colloquio", "terrà il colloquio", "terranno il colloquio",
    "farà il colloquio", "parteciperà al colloquio", "parteciperanno al colloquio", "sarà presente", "saranno presenti",
    "la chiamerà", "ti chiamerà", "ti intervisterà", "la intervisterà", "la incontrerà", "ti incontrerà", "la riceverà",
    "ti riceverà",
)  # fmt: skip
PEOPLE_AND = ("e", "ed", "nonché")
PEOPLE_WITH = ("con",)
PEOPLE_COORDINATOR = (
    "coordinatrice selezione", "coordinatore selezione", "ufficio selezione", "segreteria", "assistente hr",
    "ufficio personale", "ufficio risorse umane", "assistente di direzione", "coordinatrice", "coordinatore",
    "segretaria",
)  # fmt: skip
PEOPLE_RECRUITER = (
    "talent acquisition", "recruiter", "selezionatrice", "selezionatore", "ricerca e selezione", "recruiting",
    "addetta alla selezione", "addetto alla selezione", "hr specialist", "risorse umane",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = ("io non ci sarò", "non parteciperò", "non sarò presente", "non ci sarò")
PEOPLE_CONTACT = (
    "contattare", "contattate", "contatto", "domande", "spostare", "annullare", "rivolgersi", "in reception",
    "alla reception", "in copia", "per conoscenza", "chiedere di", "chieda di", "chiedi di", "riporta a", "accoglierà",
)  # fmt: skip
PEOPLE_BREAKS = (
    "pranzo", "pausa", "accoglienza", "fine", "inizio", "visita", "caffè", "pausa caffè", "pausa pranzo", "arrivo",
    "benvenuto", "tour",
)  # fmt: skip
PEOPLE_ACTIVITIES = (
    "colloquio", "tecnico", "tecnica", "squadra", "gruppo", "presentazione", "chiusura", "domande", "prova", "caso",
    "studio", "esercizio", "direzione", "generale", "risorse", "umane", "hr", "responsabile", "direttore", "direttrice",
    "luogo", "indirizzo", "ora", "ore", "data", "durata", "sala", "link", "telefono", "buongiorno", "gentile",
    "cordiali", "saluti", "grazie", "suo", "sua", "tuo", "tua", "nostro", "nostra", "il", "la", "lo", "i", "gli", "le",
    "un", "una", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "gennaio", "febbraio", "marzo", "aprile",
    "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre", "posizione", "agenda",
    "programma", "cultura", "valori", "selezione", "ufficio", "azienda", "primo", "secondo", "parte", "reparto",
    "amministrazione", "finanza", "conoscenza",
)  # fmt: skip
PEOPLE_ROOMS = ("sala riunioni", "sala", "saletta", "aula")
PEOPLE_ROLE_MAILBOXES = (
    "prenotazioni", "appuntamenti", "segreteria",
    "selezione", "lavoro", "risorseumane", "candidature", "candidatura", "personale", "segreteria", "contatti",
    "ufficio", "ufficiopersonale", "lavoraconnoi", "non-rispondere", "nonrispondere", "ciao", "recruiting",
)  # fmt: skip
PEOPLE_GROUPS = ("tutti", "gruppo", "ufficio", "reparto", "lista")
TITLE_ROLE_WORDS = (
    "sviluppatore", "sviluppatrice", "ingegnere", "responsabile", "direttore", "direttrice", "analista", "consulente",
    "contabile", "assistente", "tecnico", "tecnica", "progettista", "programmatore", "programmatrice", "impiegato",
    "impiegata", "redattore", "redattrice", "architetto", "architetta", "addetto", "addetta", "stagista", "tirocinante",
    "tirocinio", "controller", "capo", "infermiere", "infermiera", "insegnante", "avvocato", "avvocata", "commerciale",
    "venditore", "venditrice", "operaio", "operaia", "operatore", "operatrice", "ricercatore", "ricercatrice", "medico",
    "educatore", "educatrice", "autista", "cuoco", "cuoca", "cameriere", "cameriera", "specialista", "coordinatore",
    "coordinatrice", "traduttore", "traduttrice", "grafico", "grafica", "magazziniere", "apprendista", "psicologo",
    "psicologa", "giornalista",
)  # fmt: skip
TITLE_HEADS = (
    "direttore", "direttrice", "responsabile", "capo", "tecnico", "tecnica", "medico", "insegnante", "commerciale",
    "grafica", "grafico", "psicologo", "psicologa", "giornalista", "coordinatore", "coordinatrice", "tirocinio",
    "avvocato", "avvocata",
)  # fmt: skip
TITLE_STAGES = (
    "colloquio tecnico", "colloquio telefonico", "primo colloquio", "secondo colloquio", "terzo colloquio",
    "colloquio finale", "colloquio conoscitivo", "colloquio di lavoro", "colloquio di selezione", "videocolloquio",
    "colloquio",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "posizione:", "posizione di", "alla posizione di", "per la posizione di", "ruolo di", "ruolo:", "per il ruolo di",
    "posizione aperta:", "candidatura a", "candidatura come", "figura di", "annuncio:",
)  # fmt: skip
TITLE_ROLE_AFTER: tuple[str, ...] = ()
TITLE_AT = ("presso",)
TITLE_FOR = ("per",)

COMPANY_AGENCY = (
    "nostro cliente", "uno dei nostri clienti", "società di selezione", "agenzia per il lavoro", "cacciatore di teste",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "selezione", "risorse", "umane", "hr", "candidature", "team", "ufficio",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "il",
    "la",
    "i",
    "gli",
    "le",
    "e",
    "che",
    "di",
    "in",
    "un",
    "una",
    "per",
    "con",
    "non",
    "si",
    "lei",
    "suo",
    "sua",
    "è",
    "buongiorno",
    "grazie",
    "ci",
    "della",
    "del",
    "al",
    "alla",
    "sono",
    "abbiamo",
    "più",
    "molto",
    "questa",
    "questo",
    "nel",
)
TEXT_CLOSINGS = (
    "cordiali saluti",
    "distinti saluti",
    "un cordiale saluto",
    "un saluto",
    "saluti",
    "cordialmente",
    "grazie",
    "a presto",
    "buona giornata",
    "cari saluti",
)
TEXT_ATTRIBUTIONS = (r"(?:il|in data)\b.{4,200}\bha scritto",)
TEXT_WROTE = ("ha scritto",)
TEXT_QUOTE_RULES = (
    "messaggio originale",
    "messaggio inoltrato",
)
TEXT_FORWARD_BEGINS = ("inizio messaggio inoltrato",)
TEXT_HEADER_FROM = ("da",)
TEXT_HEADERS = (
    "inviato",
    "data",
    "a",
    "oggetto",
)
TEXT_SENT_FROM = ("inviato da",)
TEXT_DISCLAIMERS = (
    "riservato",
    "riservata",
    "riservate",
    "riservati",
    "avviso di",
    "non rispondere",
)
TEXT_SPEAKS_TO_YOU = (
    "la sua candidatura",
    "la tua candidatura",
    "colloquio",
    "decisione",
)
MAIL_HIRING = (
    "aspettative retributive",
    "ral",
    "colloqui",
    "candidature",
    "profilo",
    "profili",
    "candidati",
    "esito",
    "prova pratica",
    "prova tecnica",
    "team",
    "fase",
    "lettera di assunzione",
    "proposta di assunzione",
    "assumere",
    "abbiamo deciso",
    "deciso",
    "modulo",
    "curricula",
    "iter",
    "offerta di lavoro",
    "risorse umane",
    "candidatura",
    "posizione",
    "colloquio",
    "selezione",
    "candidato",
    "candidata",
    "processo",
    "curriculum",
    "cv",
    "referenze",
    "assunzione",
    "decisione",
    "ruolo",
)
MAIL_ELSEWHERE = (
    "appartamento|inquilin|proprietari|affitto|locazione",
    r"carta di credito|prestito|mutuo|credito\b",
    "appartamento",
    "credito",
    "assicurazione",
    "pacco",
    "fattura",
    "ordine",
    "consegna",
    "affitto",
    "abbonamento",
)
MAIL_REJECTION = (
    r"(?:posizione|ruolo|selezione|ricerca|posto) … (?:chius|copert|annullat|sospes|conclus|assegnat)\w* (?:con|da|negativ|intern)|non (?:andremo|andiamo|procederemo|proseguiremo|procediamo|proseguiamo) … (?:avanti|candidatura|oltre|con (?:te|lei|la))",
    r"(?:scelto|optato|deciso|preferito) … (?:un'?altr|un altro|qualcun)|esito (?:è )?(?:stato )?negativ|cattive notizie|non (?:è stat[oa]|sei stat[oa]) (?:selezionat|scelt|ritenut)",
    r"\bnon … (?:prosegui|proced|selezionat|scelt|seguito|idone|superat|offrir|assum|andare avanti|continuare|corrispond|passat|ritenut|accolt)",
    r"(?:optato|deciso|scelto|selezionato|orientat\w*|preferito|proseguire|procedere|individuato|assunto|assegnat\w+|puntato|scelta) … (?:un'?altr|altr[oaie]\b|qualcun|un (?:candidato|profilo|collega) (?:più|con|che|intern|altrettanto)|una (?:persona|candidata|risorsa) (?:più|con|che|intern)|candidat\w+ (?:più|con|che|il cui|intern)|profili (?:più|con|che))",
    "(?:posizione|ruolo|posto|selezione|ricerca) … (?:copert|assegnat|annullat|chius|sospes[ao] definit|non è più)",
    r"(?:candidatura|profilo) … (?:\bnon (?:è|sia|ha|sarà)|respint|rifiutat|scartat)",
    r"(?:spiacenti|dispiace|rammarico|purtroppo|rincresce) … (?:comunicar|informar|\bnon (?:è stat|siamo|possiamo (?:pros|proc|offr)|potremo|prosegu|proced|daremo|abbiamo (?:potuto|selez)|ha super))",
    r"esito (?:\w+ )?negativo|risposta negativa|\bè (?:un )?no\b|questa volta no",
    r"esito\s+negativo",
    r"non\s+(?:proseguire|proseguiremo|procedere|procederemo|possiamo\s+(?:proseguire|procedere|offrir\w+)|è\s+stat[ao]\s+selezionat[ao])",
    r"(?:altro\s+candidato|altra\s+candidata|altra\s+persona|altro\s+profilo)\b",
    r"posizione\s+(?:è\s+stata\s+)?(?:già\s+)?(?:coperta|assegnata)",
)
MAIL_NOT_REJECTION = (
    "(?:non|nessuna) … ancora|ancora (?:non|nessun|valutando|in corso)",
    "ritardo|non ci sono|non posso|spostare|rimandare|rinviare|altr[oa] (?:colloquio|orario|data|giorno|incontro)|malat",
    r"non\s+ancora",
    r"ancora\s+non",
    "ritardo",
    r"non\s+abbiamo\s+ancora",
)
MAIL_OFFER = (
    r"posto è (?:suo|tuo)",
    r"abbiamo scelto (?:te|lei)\b|lettera d'impegno|lettera di (?:impegno|assunzione)|benvenut[oa] (?:nel|a bordo|in )",
    "(?:offrir|propor|proporr)(?:le|ti|vi)? … (?:posizione|posto|ruolo|contratto|assunzione|lavoro|stage)",
    "(?:proposta|offerta|lettera) (?:di|d') ?(?:assunzione|lavoro|impegno|contratto|ingaggio|impiego)|proposta (?:economica|contrattuale)",
    "(?:sei|è) (?:dei nostri|stat[ao] (?:assunt|scelt|selezionat)[ao](?! per (?:il|la|un) (?:secondo|prossim|colloquio|fase)))|il posto è (?:tuo|suo)|ti vogliamo (?:nel|con|a bordo)|la vogliamo (?:nel|con)",
    r"contratto … (?:allegat|firm|mand|invi)|allegat\w+ … (?:contratto|proposta|offerta|lettera)",
    "benvenut[oa] (?:nel|in|nella|a bordo|tra|fra)|(?:lieti|felici) di (?:averla|averti|accoglier)",
    r"(?:offrirle|offrirti|proporle|proporti)\s+(?:il|la|un|una)\s+(?:posizione|posto|ruolo|contratto|assunzione)",
    r"(?:proposta|offerta)\s+di\s+(?:assunzione|lavoro|contratto)",
    r"lettera\s+di\s+(?:impegno|assunzione)",
    r"contratto\b[^.!?\n]{0,30}\b(?:allegato|in\s+allegato)",
    r"benvenut[oa]\s+(?:nel|in|nella)",
)
MAIL_NOT_OFFER = (
    r"\bnon … (?:offrir|propor|selezionat|scelt|assunt)",
    r"(?:offrir|propor)\w* (?:un|una|due|tre|alcun[ei]|dei) (?:\w+ )?(?:orari|dat|colloqui|incontr|slot|appuntament)",
    "un'altra (?:offerta|proposta)",
    r"proporl?e?\s+(?:un|una)\s+(?:data|incontro|colloquio|orario)",
)
MAIL_NEXT_ROUND = (
    r"(?:vorrebbe|vorremmo|vuole|desidera|piacerebbe) … (?:incontrar|conoscer|veder|parlar)\w*|(?:le|ti) andrebbe",
    r"(?:prossim|secondo|ulterior|success)\w* (?:passo|step|fase|colloquio|incontro)|(?:fissare|organizzare|programmare|concordare) … (?:colloquio|incontro|chiamata|call|prova)|giornata di prova|prova pratica",
    "(?:secondo|prossimo|ultimo|ulteriore|nuovo|terzo|seconda|prossima|ultima) (?:colloquio|incontro|step|passo|fase|tappa|prova)|colloquio finale",
    "(?:invitar(?:la|ti)|(?:la|ti) invitiamo|(?:vorremmo|vorrei|desideriamo|ci piacerebbe) … (?:incontrar|conoscer|fissare|organizzar|sentir|riveder|invitar|parlar))",
    "(?:disponibilità|disponibile|le andrebbe|le va bene|ti va bene|quando (?:può|puoi|potrebbe|sarebbe)|che (?:giorno|ora|orario))",
    r"(?:fiss|spost|rimand|organizz|conferm|pianific|rinvi|riprogramm|anticip)\w* … (?:colloquio|incontro|chiamata|appuntamento|call|intervista)",
    "prova (?:pratica|tecnica|scritta)|test (?:tecnico|online|attitudinale)|caso (?:studio|pratico)|esercizio tecnico|case study",
    r"(?:passa|superat|passat|avanz)\w* … (?:alla fase|al (?:secondo|prossimo)|prima (?:fase|selezione)|la selezione|fase successiva|prossima fase)|fase successiva",
    r"(?:orari|date|disponibilità)\b … (?:colloquio|incontro|preferisc)",
    "referenze",
    r"(?:secondo|prossimo|ultimo|ulteriore|nuovo)\s+(?:colloquio|incontro|step|passo)",
    r"(?:invitarla|invitarti|la\s+invitiamo|ti\s+invitiamo|vorremmo\s+(?:incontrar\w+|conoscer\w+|fissare))",
    r"(?:disponibilità|le\s+andrebbe|le\s+va\s+bene|ti\s+va\s+bene|sarebbe\s+disponibile)\b",
    r"(?:fissare|spostare|rimandare|organizzare|confermare)\b[^.!?\n]{0,40}\b(?:colloquio|incontro|chiamata|appuntamento)",
    r"prova\s+tecnica|caso\s+studio|ha\s+superato",
)
MAIL_NEXT_STRONG = (
    r"(?:vorrebbe|vorremmo|vuole|desidera) … (?:incontrar|conoscer)\w*",
    "(?:secondo|prossimo|ultimo) colloquio|colloquio finale",
    r"(?:spost|rimand|rinvi)\w* … (?:colloquio|incontro)",
    "prova (?:pratica|tecnica)|fase successiva",
    r"(?:secondo|prossimo)\s+colloquio",
)
MAIL_NOT_NEXT_ROUND = (r"è\s+stato\s+un\s+piacere",)
MAIL_REMINDER = (
    "promemoria",
    r"a\s+(?:domani|lunedì|martedì|mercoledì|giovedì|venerdì)\b",
)
MAIL_UPDATE = (
    r"ancora (?:due|tre|quattro|alcuni|qualche|un paio) … (?:colloqui|giorn|candidat|settiman)|decideremo|(?:la|ti|vi) avvis\w+|non abbiamo dimenticato",
    r"(?:le|ti|vi) (?:faremo|farò|facciamo|faccio|daremo|darò|diremo|dirò|comunicheremo|comunicherò|scriv\w+|chiam\w+|rispond\w+) ?(?:\w+ )?",
    r"(?:ci sentiamo|ci risentiamo|ci sentiremo|ci faremo|mi farò) (?:\w+ )?",
    "(?:ricontatt|contatt|risentir|aggiorn|inform)(?:eremo|erò|iamo|o|are|arla|arti)",
    r"(?:non|nessuna|nessun)\b … (?:ancora|decis|novità)|ancora (?:valutando|in corso|nessuna|incontrando|in fase|aspettando|decidendo|qualche)|stiamo (?:ancora )?(?:valutando|incontrando|decidendo|completando|terminando)",
    r"(?:avrà|avrai|avremo|riceverà|riceverai|avere) (?:\w+ ){0,2}(?:notizie|risposta|riscontro|esito|decisione|feedback|aggiornament)",
    "pazienza|in pausa|sospes|congelat|rimandat",
    r"(?:faremo|farò|facciamo)\s+sapere",
    r"(?:ricontatteremo|ricontatterò|contatteremo|risentiremo|aggiorneremo|daremo\s+(?:un\s+)?(?:riscontro|risposta|notizie))",
    r"(?:non\s+)?ancora\b[^.!?\n]{0,40}\b(?:decis|valutando|corso)",
    r"(?:avrà|avrai|avremo)\s+(?:notizie|una\s+risposta|un\s+riscontro|riscontro)",
    r"ritardo\b",
    r"in\s+pausa|sospes[ao]|congelat[ao]",
    r"riceverà\b|riceverai\b",
)
MAIL_ACK = (
    "grazie (?:a|mille|per|di|del|dell|ancora|infinite)|(?:la |ti )?ringrazi",
    r"(?:è stato|stato) un (?:\w+ )?piacere|piacere (?:mio|di)|altrettanto|prego|ricevuto",
    r"grazie\s+a\s+(?:lei|te|voi)\b",
    r"cortese\s+messaggio",
    r"abbiamo\s+ricevuto\s+(?:la\s+)?(?:sua|tua)",
    r"grazie\s+(?:mille\s+)?(?:per|di|della|del)\b",
    r"(?:la\s+)?ringrazi\w+\b",
    r"è\s+stato\s+un\s+piacere",
)
MAIL_AUTO_SUBJECT = (
    "fuori sede",
    "in ferie",
    "ferie",
    "assente dall'ufficio",
    "messaggio automatico",
    "assenza dall'ufficio",
    "risposta automatica",
    "fuori ufficio",
    "assenza",
    "assente",
)
MAIL_AUTO_TEXT = (
    r"(?:sono|sarò|mi trovo) (?:\w+ )?(?:fuori (?:ufficio|sede)|in (?:ferie|vacanza|trasferta|congedo|maternità|malattia|viaggio)|assente)",
    r"(?:rientrerò|rientro|tornerò|torno|sarò di ritorno)\b",
    "(?:risposta|messaggio) automatic|accesso limitato|per urgenze|in caso di urgenz",
    r"sono\s+(?:attualmente\s+)?(?:fuori\s+ufficio|in\s+ferie|assente|in\s+vacanza)",
)
MAIL_BOUNCE = (
    "mancato recapito",
    "impossibile recapitare",
    "non recapitato",
    "consegna non riuscita",
)
MAIL_ASK = (
    r"(?:la preghiamo|ti preghiamo|si prega|la prego) di|(?:ci|mi) (?:invii|mandi|confermi|faccia|indichi|comunichi)|(?:inviami|mandami|confermami|fammi|facci|scegli|compila|compili)\b|abbiamo bisogno (?:di|che)",
    r"(?:potrebbe|potresti|può|puoi)\b",
    r"(?:per\s+favore|le\s+chiedo|le\s+chiediamo|ti\s+chiedo|ci\s+invii|inviaci|mandaci)\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:se\s+ha|per\s+qualsiasi|qualora)\b[^.!?\n]{0,20}\b(?:domand\w+|dubbi)",
    r"come\s+sta",
)
MAIL_SMALL_TALK = (
    r"come (?:sta|stai|va|è andat\w+)",
    r"(?:tornat\w+|rientrat\w+) bene",
    r"(?:vero|no)\?$",
)
MAIL_DONT_CONTACT = (
    r"(?:la\s+preghiamo\s+di\s+|per\s+favore\s+)?non\s+(?:contattarci|scriverci|chiamarci|sollecitar\w+)",
)
OWN_WITHDRAW = (
    r"ritir\w+ … candidatura|candidatura … ritir",
    r"accettat\w+ … (?:offerta|proposta|posizione|ruolo)",
    r"non (?:desidero|intendo|voglio) … (?:proseguire|continuare|procedere)|rinunci\w+|ritirarmi",
    r"ritir\w+\s+(?:la\s+)?(?:mia\s+)?candidatura",
    r"ho\s+accettato\s+un'altra\s+(?:offerta|proposta)",
    r"non\s+proseguire",
)
OWN_CHECK_IN = (
    r"(?:sullo stato|sull'andamento)\b|a che punto\b|ci sono novità",
    r"(?:ci sono|ci fossero|avete|ha|avesse|qualche|sono arrivate|senza) (?:\w+ )?(?:novità|notizie|aggiornament)",
    r"(?:volevo|vorrei) (?:chiedere|sapere (?:se|a che))",
    r"stato (?:della (?:mia )?candidatura|della selezione|di avanzamento)|a che punto",
)
MAIL_SORRY = (
    "purtroppo|spiacent|dispiac|rammaric|rincresc",
    r"(?:decisione|scelta) (?:non )?(?:è stata )?(?:\w+ )?(?:difficile|facile|semplice)",
)
MAIL_FAREWELL = (
    r"augur\w+ … (?:fortuna|successo|meglio|bene|futuro|percorso|ricerca)|in bocca al lupo|buona fortuna",
    r"(?:conserv|terr|manterr|teniamo|inserir)\w* … (?:profilo|curriculum|cv|dati|candidatura|considerazione|database)",
    "(?:futur|prossim|altr)[eaoi] (?:opportunità|occasion|selezion|posizion)",
)
MAIL_OTHERS = (
    "(?:altri|numerosi|molti|numerose|tante) (?:candidat|profil)",
    "dopo (?:attenta|un'attenta|aver|una)|più (?:in linea|aderent|vicin)|pur avendo",
)
MAIL_OUTREACH = (
    r"(?:visto|trovato|notato|imbattut\w+ nel) (?:il )?(?:suo|tuo) profilo",
    "opportunità … (?:interess|valutare)",
    "(?:apert[oa]|interessat[oa]) a (?:nuove|valutare)",
)
MAIL_RECEIVED = (
    r"ricevut\w+ (?:correttamente )?(?:la |il )?(?:sua|tua|suo|tuo) (?:candidatura|curriculum|cv|domanda)|(?:candidatura|curriculum|cv|domanda) … (?:ricevut|inviat|registrat|pervenut)|(?:grazie|ringrazi\w+) per (?:la|aver inviato|l'invio|esserti|essersi) … candidat|ricezione",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "lunedì|lunedi",
    "martedì|martedi",
    "mercoledì|mercoledi",
    "giovedì|giovedi",
    "venerdì|venerdi",
    "sabato",
    "domenica",
)
DATE_MONTHS = (
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
DATE_NUMBERS = {
    "sette": 7,
    "otto": 8,
    "nove": 9,
    "dodici": 12,
    "venti": 20,
    "una decina di": 10,
    "una quindicina di": 15,
    "una": 1,
    "un": 1,
    "uno": 1,
    "due": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "sei": 6,
    "dieci": 10,
    "quindici": 15,
}
DATE_PHRASES = {
    "new-year": (
        "dopo le (?:feste|vacanze)",
        "nel nuovo anno",
    ),
    "next-week-1": ("(?:a |all')?(?:inizio|inizi) (?:della )?(?:prossima settimana|settimana prossima)",),
    "next-week-2": ("metà (?:della )?(?:prossima settimana|settimana prossima)",),
    "next-week-4": (
        "fine (?:della )?(?:prossima settimana|settimana prossima)",
        "(?:la )?(?:prossima settimana|settimana prossima)",
    ),
    "week-after-4": ("la settimana successiva",),
    "this-week-4": (
        "fine (?:della )?settimana|fine di questa settimana|fine settimana",
        "questa settimana",
    ),
    "days-0": (
        "oggi",
        "fine giornata",
    ),
    "days-1": ("domani",),
    "business-3": ("(?:tra |fra |nei )?(?:qualche|pochi|alcuni|prossimi) giorn[oi]",),
    "business-2": ("(?:un )?paio di giorni",),
    "days-21": ("qualche settimana|alcune settimane",),
    "days-14": ("(?:tra |fra |entro )?(?:due settimane|un paio di settimane|quindici giorni)",),
    "days-7": ("(?:tra |fra |entro |in )?(?:circa )?una settimana",),
    "month-end-0": ("fine (?:del |di questo )?mese",),
    "month-end-1": ("fine del prossimo mese",),
    "next-month": ("il prossimo mese|il mese prossimo",),
}
DATE_BUSINESS_DAY = ("giorni (?:lavorativi|feriali)",)
DATE_DAY = ("giorn[oi]",)
DATE_WEEK = ("settiman[ae]",)
DATE_HOUR = ("ore",)
DATE_MONTH = ("mes[ei]",)
DATE_NEXT_BEFORE = ("prossim[oa]",)
DATE_NEXT_AFTER = ("prossim[oa]",)
DATE_NEXT_WEEK = ("prossima settimana|settimana prossima",)
DATE_DAY_OF_MONTH = (r"(?:il|al|entro il|giorno) (\d{1,2})",)
DATE_MID = ("metà ",)
DATE_END = ("(?:la )?fine (?:di )?",)
DATE_EARLY = (
    "inizio ",
    "gli inizi di ",
)
PROMISE_NEWS = (
    r"(?:le|ti|vi|la) (?:far|facc|dar|diam|dir|diciam|comunic|scriv|chiam|rispond|aggiorn|contatt|ricontatt|inform|conferm)\w*",
    "ci (?:sentiamo|risentiamo|sentiremo|faremo)|(?:comunicar|informar|aggiornar|ricontattar|contattar|chiamar|scriver)(?:le|ti|la|vi)|esito|riscontro|risposta|notizie|decisione|novità|feedback|risultato",
    r"(?:faremo|farò|facciamo|far[àe]) (?:\w+ )?sapere",
    "ricontatter|contatter|risentir|aggiorner",
    r"(?:dar\w+|daremo)\b[^.!?\n]{0,20}\b(?:riscontro|risposta|notizie)",
    "riscontro",
    "risposta",
    "notizie",
    "decisione|decider",
    "(?:avrà|avrai|avremo|riceverà|riceverai)",
    "comunicher",
)
PROMISE_NOT = (
    "(?:ci|mi) (?:invii|mandi|confermi|restituisca)|preghiamo|restituir|compil",
    "per favore|la preghiamo",
    "ci invii|inviaci|mandaci",
    "sua (?:risposta|decisione)",
    "chius",
    "potrebbe|può ",
)
RETURN_WORDS = (
    r"assente|fuori|ferie|\bdal\b|rientr|torn",
    "rientr",
    "torn",
    "fino",
    "di nuovo",
    r"dal\b",
)
RETURN_THROUGH = (
    "compreso|incluso|inclusi",
    r"\bdal … al ",
)
RETURN_BACK = ("rientr|torn|di nuovo",)
DRAFT_AGES = (
    "oggi",
    "ieri",
    "domani",
    "l'altro ieri",
    "questa settimana",
    "la prossima settimana",
    "prossima settimana",
    "la settimana scorsa",
    "stamattina",
    "stasera",
    "l'altro giorno",
    "il mese prossimo",
)
DRAFT_NAGS = (
    "sollecitare",
    "sollecito",
    "promemoria",
    "ricordarle",
    "ricordarti",
    "ricordare",
    "di nuovo",
    "nuovamente",
    "ancora una volta",
    "seconda volta",
    "non ho ancora ricevuto",
    "non ho ancora avuto",
    "ancora nessuna",
    "senza risposta",
    "sto ancora aspettando",
    "quanto prima",
    "al più presto",
    "urgente",
    "insistere",
    "promesso",
    "la mia ultima mail",
    "la mia mail precedente",
)
DRAFT_BOASTS = (
    "perfetto",
    "perfetta",
    "incredibile",
    "il migliore",
    "la migliore",
    "lavoro dei miei sogni",
    "straordinario",
    "straordinaria",
    "unico",
    "fantastico",
    "fantastica",
    "eccezionale",
)
DATE_SMALL: tuple[str, ...] = ("della", "di", "la", "del")
DATE_OF: tuple[str, ...] = ("di",)
DATE_CLOCK: tuple[str, ...] = ()
DATE_PAST: tuple[str, ...] = ()
DATE_RANGE: tuple[str, ...] = ("a", "o")
DATE_FURTHER: tuple[str, ...] = ()
TEXT_CONJUNCTIONS: tuple[str, ...] = ("ma", "quindi", "e")
PEOPLE_IS: tuple[str, ...] = ("è", "sono", "sarà", "saranno")
