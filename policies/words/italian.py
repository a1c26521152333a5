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
MAIL_CLOSINGS = (
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
MAIL_SPEAKS_TO_YOU = (
    "la sua candidatura",
    "la tua candidatura",
    "colloquio",
    "decisione",
)
MAIL_HIRING = (
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
    r"(?:purtroppo|spiacenti|dispiace|rammarico)\b[^.!?\n]{0,140}\b(?:non|altro|altra|negativo)\b",
    r"esito\s+negativo",
    r"non\s+(?:proseguire|proseguiremo|procedere|procederemo|possiamo\s+(?:proseguire|procedere|offrir\w+)|è\s+stat[ao]\s+selezionat[ao])",
    r"(?:altro\s+candidato|altra\s+candidata|altra\s+persona|altro\s+profilo)\b",
    r"posizione\s+(?:è\s+stata\s+)?(?:già\s+)?(?:coperta|assegnata)",
)
MAIL_NOT_REJECTION = (
    r"non\s+ancora",
    r"ancora\s+non",
    "ritardo",
    r"non\s+abbiamo\s+ancora",
)
MAIL_OFFER = (
    r"(?:offrirle|offrirti|proporle|proporti)\s+(?:il|la|un|una)\s+(?:posizione|posto|ruolo|contratto|assunzione)",
    r"(?:proposta|offerta)\s+di\s+(?:assunzione|lavoro|contratto)",
    r"lettera\s+di\s+(?:impegno|assunzione)",
    r"contratto\b[^.!?\n]{0,30}\b(?:allegato|in\s+allegato)",
    r"benvenut[oa]\s+(?:nel|in|nella)",
)
MAIL_NOT_OFFER = (r"proporl?e?\s+(?:un|una)\s+(?:data|incontro|colloquio|orario)",)
MAIL_NEXT_ROUND = (
    r"(?:secondo|prossimo|ultimo|ulteriore|nuovo)\s+(?:colloquio|incontro|step|passo)",
    r"(?:invitarla|invitarti|la\s+invitiamo|ti\s+invitiamo|vorremmo\s+(?:incontrar\w+|conoscer\w+|fissare))",
    r"(?:disponibilità|le\s+andrebbe|le\s+va\s+bene|ti\s+va\s+bene|sarebbe\s+disponibile)\b",
    r"(?:fissare|spostare|rimandare|organizzare|confermare)\b[^.!?\n]{0,40}\b(?:colloquio|incontro|chiamata|appuntamento)",
    r"prova\s+tecnica|caso\s+studio|ha\s+superato",
)
MAIL_NEXT_STRONG = (r"(?:secondo|prossimo)\s+colloquio",)
MAIL_NOT_NEXT_ROUND = (r"è\s+stato\s+un\s+piacere",)
MAIL_REMINDER = (
    "promemoria",
    r"a\s+(?:domani|lunedì|martedì|mercoledì|giovedì|venerdì)\b",
)
MAIL_UPDATE = (
    r"(?:faremo|farò|facciamo)\s+sapere",
    r"(?:ricontatteremo|ricontatterò|contatteremo|risentiremo|aggiorneremo|daremo\s+(?:un\s+)?(?:riscontro|risposta|notizie))",
    r"(?:non\s+)?ancora\b[^.!?\n]{0,40}\b(?:decis|valutando|corso)",
    r"(?:avrà|avrai|avremo)\s+(?:notizie|una\s+risposta|un\s+riscontro|riscontro)",
    r"ritardo\b",
    r"in\s+pausa|sospes[ao]|congelat[ao]",
    r"riceverà\b|riceverai\b",
)
MAIL_ACK = (
    r"grazie\s+a\s+(?:lei|te|voi)\b",
    r"cortese\s+messaggio",
    r"abbiamo\s+ricevuto\s+(?:la\s+)?(?:sua|tua)",
    r"grazie\s+(?:mille\s+)?(?:per|di|della|del)\b",
    r"(?:la\s+)?ringrazi\w+\b",
    r"è\s+stato\s+un\s+piacere",
)
MAIL_AUTO_SUBJECT = (
    "risposta automatica",
    "fuori ufficio",
    "assenza",
    "assente",
)
MAIL_AUTO_TEXT = (r"sono\s+(?:attualmente\s+)?(?:fuori\s+ufficio|in\s+ferie|assente|in\s+vacanza)",)
MAIL_BOUNCE = (
    "mancato recapito",
    "impossibile recapitare",
    "non recapitato",
    "consegna non riuscita",
)
MAIL_ASK = (
    r"(?:potrebbe|potresti|può|puoi)\b",
    r"(?:per\s+favore|le\s+chiedo|le\s+chiediamo|ti\s+chiedo|ci\s+invii|inviaci|mandaci)\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:se\s+ha|per\s+qualsiasi|qualora)\b[^.!?\n]{0,20}\b(?:domand\w+|dubbi)",
    r"come\s+sta",
)
MAIL_DONT_CONTACT = (
    r"(?:la\s+preghiamo\s+di\s+|per\s+favore\s+)?non\s+(?:contattarci|scriverci|chiamarci|sollecitar\w+)",
)
OWN_WITHDRAW = (
    r"ritir\w+\s+(?:la\s+)?(?:mia\s+)?candidatura",
    r"ho\s+accettato\s+un'altra\s+(?:offerta|proposta)",
    r"non\s+proseguire",
)
OWN_CHECK_IN = (
    r"(?:novità|notizie|aggiornamenti)\b",
    r"volevo\s+(?:chiedere|sapere)",
    r"stato\s+della\s+(?:mia\s+)?candidatura",
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
DATE_MID = ("metà ",)
DATE_END = ("(?:la )?fine (?:di )?",)
DATE_EARLY = (
    "inizio ",
    "gli inizi di ",
)
PROMISE_NEWS = (
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
    "per favore|la preghiamo",
    "ci invii|inviaci|mandaci",
    "sua (?:risposta|decisione)",
    "chius",
    "potrebbe|può ",
)
RETURN_WORDS = (
    "rientr",
    "torn",
    "fino",
    "di nuovo",
    r"dal\b",
)
RETURN_THROUGH = (r"fino al\s|dal .{1,30} al\s|compreso",)
