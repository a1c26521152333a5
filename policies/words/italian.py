"""Italian words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "it"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "colloquio", "colloquio di lavoro", "colloquio tecnico", "colloquio conoscitivo", "colloquio telefonico",
    "colloquio finale", "colloquio di selezione", "prova tecnica", "secondo colloquio", "primo colloquio",
    "intervista di lavoro",
)  # fmt: skip
EVENT_SURE_INTERVIEW = (
    "colloquio di lavoro", "colloquio tecnico", "colloquio di selezione", "colloquio", "secondo colloquio",
    "primo colloquio",
)  # fmt: skip
EVENT_NEUTRAL = (
    "chiacchierata", "chiamata", "caffè", "riunione", "incontro", "telefonata", "videochiamata", "appuntamento",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "candidatura", "posizione", "ruolo", "selezione", "candidato", "candidata", "curriculum", "cv", "colloquio",
    "posto di lavoro", "assunzione",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "non c'è una posizione",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "colloquio informativo", "chiacchierata informativa",
)  # fmt: skip
EVENT_HOLD = (
    "bloccato", "riservato", "occupato", "segnaposto",
)  # fmt: skip
EVENT_LONE = (
    "treno per colloquio", "preparare colloquio", "viaggio colloquio",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "user research": (
        "intervista utente", "interviste utenti", "test di usabilità", "intervista cliente", "ricerca utenti",
    ),
    "the press or a show": (
        "podcast", "intervista stampa", "stampa", "giornalista", "intervista radio",
    ),
    "leaving a job": (
        "colloquio di uscita", "exit interview",
    ),
    "practice": (
        "simulazione di colloquio", "simulazione", "prova colloquio", "coaching", "preparazione",
    ),
    "a visa or an office": (
        "colloquio visto", "visto", "consolato", "ambasciata", "questura",
    ),
    "a school": (
        "scuola", "colloquio insegnanti", "maestra", "genitori", "ammissione", "asilo", "colloqui",
    ),
    "a home": (
        "coinquilino", "coinquilina", "appartamento condiviso", "stanza", "visita casa",
    ),
    "a talk or meet-up": (
        "tavola rotonda", "convegno", "conferenza", "meetup",
    ),
    "work of a hiring team": (
        "valutazione annuale", "colloquio annuale",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": (
        "nostro studio", "buono regalo",
    ),
    "the press or a show": (
        "giornalista", "puntata",
    ),
    "a school": (
        "genitori-insegnanti", "classe",
    ),
}  # fmt: skip
EVENT_HOSTING = (
    "candidato:", "candidata:", "scheda di valutazione",
)  # fmt: skip
EVENT_HOSTING_TITLE = (
    "candidato:", "candidata:",
)  # fmt: skip
EVENT_OFFICE = (
    "squadra", "pianificazione", "formazione", "team",
)  # fmt: skip
EVENT_INTERVIEW_CONFIRMED = (
    "il suo colloquio", "il tuo colloquio", "confermiamo il colloquio",
)  # fmt: skip
PEOPLE_LABELS = (
    "intervistatori", "intervistatore", "intervistatrice", "selezionatori", "interlocutori",
    "partecipanti da parte nostra",
)  # fmt: skip
PEOPLE_MEET = (
    "incontrerà", "incontrerai", "parlerà con", "parlerai con", "colloquio con", "si confronterà con",
    "avrà un colloquio con",
)  # fmt: skip
PEOPLE_AND = (
    "e", "ed",
)  # fmt: skip
PEOPLE_WITH = (
    "con",
)  # fmt: skip
PEOPLE_COORDINATOR = (
    "coordinatrice selezione", "coordinatore selezione", "ufficio selezione", "segreteria", "assistente hr",
    "talent acquisition", "ufficio personale",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "io non ci sarò", "non parteciperò",
)  # fmt: skip
PEOPLE_BREAKS = (
    "pranzo", "pausa", "accoglienza", "chiusura", "fine", "inizio", "visita", "domande", "caffè",
)  # fmt: skip
PEOPLE_ROLE_MAILBOXES = (
    "selezione", "lavoro", "risorseumane", "candidature", "personale", "segreteria", "contatti", "ufficio",
)  # fmt: skip
TITLE_ROLE_WORDS = (
    "sviluppatore", "sviluppatrice", "ingegnere", "responsabile", "direttore", "direttrice", "analista",
    "consulente", "contabile", "assistente", "tecnico", "tecnica", "progettista", "programmatore", "programmatrice",
    "impiegato", "impiegata", "redattore", "architetto", "addetto", "addetta", "stagista", "controller", "capo",
)  # fmt: skip
TITLE_STAGES = (
    "colloquio tecnico", "colloquio telefonico", "primo colloquio", "secondo colloquio", "colloquio finale",
    "colloquio conoscitivo", "colloquio di lavoro", "colloquio",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "posizione:", "posizione di", "alla posizione di", "per la posizione di", "ruolo di", "ruolo:",
    "per il ruolo di",
)  # fmt: skip
TITLE_ROLE_AFTER = ()
TITLE_AT = (
    "presso", "con", "in",
)  # fmt: skip
COMPANY_AGENCY = (
    "nostro cliente", "società di selezione", "agenzia per il lavoro", "cacciatore di teste",
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
