"""Dutch words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "nl"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "1e gesprek", "2e gesprek", "3e gesprek", "ronde 1", "ronde 2", "2e ronde", "sollicitatiegesprek", "sollicitatie",
    "sollicitatiegesprekken", "tweede gesprek", "eerste gesprek", "derde gesprek", "technisch gesprek",
    "technisch interview", "interview", "assessment", "arbeidsvoorwaardengesprek", "eindgesprek", "selectiegesprek",
    "selectiedag", "proefdag", "meeloopdag", "telefonisch interview", "telefonische screening", "video-interview",
    "videosollicitatie", "vervolggesprek", "tweede ronde", "eerste ronde", "laatste ronde", "case-interview",
    "casepresentatie", "technische test", "inhoudelijk gesprek", "gespreksronde",
)  # fmt: skip
EVENT_LIKELY = (
    "1e gesprek", "2e gesprek", "3e gesprek", "ronde 1", "ronde 2", "2e ronde", "tweede gesprek", "eerste gesprek",
    "derde gesprek", "eindgesprek", "assessment", "proefdag", "meeloopdag", "vervolggesprek", "tweede ronde",
    "eerste ronde", "laatste ronde", "technische test", "technisch gesprek", "inhoudelijk gesprek",
)  # fmt: skip
EVENT_JOB_ONLY = (
    "sollicitatiegesprek", "selectiegesprek", "technisch interview", "arbeidsvoorwaardengesprek", "je sollicitatie", "uw sollicitatie",
    "de vacature", "de functie van", "sollicitatie op de vacature", "op de vacature", "sollicitatie op",
)  # fmt: skip
EVENT_FILLERS = (
    "met", "en", "de", "het", "een", "bij", "voor", "van", "op", "in", "te", "via", "je", "jouw", "uw", "online",
    "telefonisch", "video", "ronde", "deel", "gesprek", "eerste", "tweede", "derde", "laatste", "kennismaking", "uur",
    "min", "minuten", "team", "hr", "mevrouw", "meneer", "dhr", "mw", "bevestiging", "uitnodiging", "technisch",
    "kantoor", "locatie", "functie",
)  # fmt: skip
EVENT_NEUTRAL = (
    "kennismaking", "kennismakingsgesprek", "kennismaken", "gesprek", "belafspraak", "koffie", "afspraak",
    "telefoontje", "overleg", "videogesprek", "praatje", "bellen", "koffie drinken", "videobellen", "bijpraten", "call",
    "meeting", "even bellen",
)  # fmt: skip
EVENT_EVERYDAY = (
    "huisarts", "tandarts", "verjaardag", "etentje", "garage", "apk", "notaris", "verzekering", "hypotheek",
    "hypotheekgesprek", "adviesgesprek", "demo", "verkoopgesprek", "klantgesprek", "offerte", "contract", "training",
    "cursus", "les", "vaccinatie", "kapper", "sportschool", "fysio", "bruiloft", "feest", "reparatie", "levering",
    "planning", "project", "projectoverleg", "teamoverleg", "werkoverleg", "bezichtiging", "intake fysio", "accountant",
    "keuring", "voortgangsgesprek",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "sollicitatie", "functie", "vacature", "kandidaat", "de rol", "rol van", "cv", "sollicitatieprocedure", "werving",
    "positie", "solliciteren", "gesolliciteerd", "jouw profiel", "je profiel", "uw profiel", "salarisindicatie",
    "motivatiebrief", "baan", "in dienst", "ons team versterken", "recruiter", "openstaande",
)  # fmt: skip
EVENT_HIRING_DEPARTMENTS = ("werving", "recruitment", "recruiter", "vacatures", "werkenbij", "sollicitaties")
EVENT_NO_HIRING_TALK = (
    "nieuwe baan", "nieuwe functie", "nieuwe rol", "rol van data", "in functie van", "functie van de", "functie-update",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "geen vacature", "geen sollicitatiegesprek", "niet over een vacature", "niet om een vacature",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "informatief gesprek", "oriënterend gesprek", "loopbaangesprek", "netwerkgesprek", "oriëntatiegesprek",
    "carrièregesprek", "informerend gesprek",
)  # fmt: skip
EVENT_HOLD = (
    "blok", "geblokkeerd", "gereserveerd", "bezet", "vrijhouden", "blokkeren", "onder voorbehoud", "gereserveerd voor",
)  # fmt: skip
EVENT_LONE = (
    "trein naar sollicitatiegesprek", "voorbereiden sollicitatie", "reis naar gesprek", "trein naar",
    "voor het sollicitatiegesprek", "na het sollicitatiegesprek", "reistijd",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "a doctor": ("met de huisarts", "met de psycholoog", "intake psycholoog", "bij de huisarts", "anamnesegesprek"),
    "user research": (
        "klanttevredenheid",
        "onderzoek", "studie", "gebruikersinterview", "gebruikersonderzoek", "klantinterview", "gebruikerstest",
        "usabilitytest", "marktonderzoek", "scriptie", "enquête", "onderzoeksinterview", "focusgroep",
        "stakeholderinterview", "klantonderzoek", "afstudeeronderzoek",
    ),
    "the press or a show": (
        "podcast", "persinterview", "pers", "journalist", "radio-interview", "krant", "tv-interview", "radio",
        "tijdschrift", "krantinterview", "mediainterview", "televisie",
    ),
    "leaving a job": ("exitgesprek", "exit-interview", "vertrekgesprek", "ontslaggesprek"),
    "practice": (
        "oefen-sollicitatiegesprek", "oefengesprek", "proefsollicitatie", "proefgesprek", "sollicitatietraining",
        "coaching", "coach", "oefensessie", "oefenen", "voorbereiding", "voorbereiden", "loopbaancoach", "jobcoach",
        "loopbaanadvies", "oefeninterview", "rollenspel",
    ),
    "a visa or an office": (
        "visum", "consulaat", "ambassade", "inburgering", "ind", "gemeente", "rechtbank", "politie", "uwv",
        "naturalisatie", "hypotheek",
    ),
    "a school": (
        "oudergesprek", "tienminutengesprek", "10-minutengesprek", "ouderavond", "toelatingsgesprek", "kinderopvang",
        "basisschool", "school", "crèche", "juf", "mentorgesprek", "schoolgesprek", "studiekeuze",
    ),
    "a home": (
        "hospiteren", "hospiteeravond", "hospi", "huisgenoot", "huisgenoten", "kamerbezichtiging", "bezichtiging", "huurder",
        "verhuurder", "kijkavond",
    ),
    "a talk or meet-up": (
        "paneldiscussie", "congres", "meetup", "rondetafel", "lezing", "banenmarkt", "carrièrebeurs", "webinar",
        "open dag", "symposium",
    ),
    "work of a hiring team": (
        "functioneringsgesprek", "beoordelingsgesprek", "nabespreking kandidaat", "nabespreking", "voortgangsgesprek",
        "jaargesprek", "ontwikkelgesprek", "selectieoverleg", "sollicitatiecommissie overleg", "verzuimgesprek",
    ),
    "somebody whom you would hire": ("oppas", "gesprek met oppas", "gastouder", "schoonmaakster", "au pair"),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": ("ons onderzoek", "cadeaubon", "toestemmingsformulier", "vvv-bon"),
    "the press or a show": ("journalist", "aflevering", "onze lezers", "voor het artikel", "fotograaf"),
    "practice": ("we oefenen", "we gaan oefenen"),
    "a school": ("uw kind", "je kind", "je zoon", "je dochter"),
    "a home": ("de kamer", "de huisgenoten", "de huur"),
}  # fmt: skip
EVENT_CANDIDATE_LABELS = ("kandidaat", "sollicitant")
EVENT_HOSTING = ("beoordelingsformulier", "gespreksleidraad", "cv van de kandidaat")
EVENT_HOSTING_TITLE: tuple[str, ...] = ()
EVENT_NOT_HOSTING_AFTER = ("met", "bij", "voor")
EVENT_INTERVIEW_CONFIRMED = (
    "je sollicitatiegesprek", "uw sollicitatiegesprek", "jouw sollicitatiegesprek", "bevestigen wij het gesprek",
    "bevestig ik het gesprek", "uitnodiging voor het gesprek",
)  # fmt: skip
PEOPLE_LABELS = (
    "gesprekspartners", "gesprekspartner", "je gesprekspartners", "je gesprekspartner", "jouw gesprekspartners",
    "uw gesprekspartners", "uw gesprekspartner", "interviewers", "interviewer", "je spreekt met", "u spreekt met",
    "aanwezig van onze kant", "aanwezig", "aanwezigen", "van onze kant", "met wie", "deelnemers",
    "sollicitatiecommissie", "met", "gesprek met", "je ontmoet",
)  # fmt: skip
PEOPLE_MEET = (
    "je spreekt met", "u spreekt met", "je ontmoet", "u ontmoet", "je maakt kennis met", "u maakt kennis met",
    "je gesprek is met", "het gesprek is met", "je hebt een gesprek met", "u heeft een gesprek met",
    "je gesprekspartner is", "je gesprekspartners zijn", "uw gesprekspartners zijn", "uw gesprekspartner is",
    "wordt gevoerd door", "aanwezig zijn", "aanwezig is",
)  # fmt: skip
PEOPLE_TAKES_PART = (
    "voert het gesprek", "voeren het gesprek", "zal het gesprek voeren", "zullen het gesprek voeren", "neemt deel",
    "nemen deel", "is aanwezig", "zijn aanwezig", "zal aanwezig zijn", "zullen aanwezig zijn", "schuift aan",
    "schuiven aan", "kijkt ernaar uit", "kijken ernaar uit", "belt je", "belt u", "zal je bellen", "sluit aan",
    "sluiten aan",
)  # fmt: skip
PEOPLE_AND = ("en", "alsmede")
PEOPLE_WITH = ("met",)
PEOPLE_COORDINATOR = (
    "recruitmentcoördinator", "recruitment coördinator", "coördinator recruitment", "coördinator", "hr-assistent",
    "hr assistent", "secretariaat", "secretaresse", "planning", "managementassistent", "management assistent",
    "recruitment support", "directiesecretaresse", "officemanager",
)  # fmt: skip
PEOPLE_RECRUITER = (
    "talent acquisition", "corporate recruiter", "recruiter", "recruitment", "werving en selectie",
    "recruitmentadviseur", "hr-adviseur werving",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "ik ben er zelf niet bij", "ik ben niet aanwezig", "zelf ben ik niet aanwezig", "ik sluit zelf niet aan",
    "ik ben er niet bij", "zelf ben ik er niet bij",
)  # fmt: skip
PEOPLE_CONTACT = (
    "contact", "vragen", "verzetten", "afzeggen", "laat het weten", "bereikbaar", "meld je bij", "meldt u bij",
    "melden bij", "bij de receptie", "haalt je op", "ontvangt je", "ter info", "in cc", "rapporteert aan", "namens",
)  # fmt: skip
PEOPLE_BREAKS = (
    "lunch", "pauze", "ontvangst", "welkom", "einde", "begin", "rondleiding", "koffie", "koffiepauze", "aankomst",
    "borrel", "inloop",
)  # fmt: skip
PEOPLE_ACTIVITIES = (
    "gesprek", "technisch", "technische", "team", "presentatie", "afsluiting", "vragen", "test", "casus", "case",
    "opdracht", "directie", "algemeen", "personeelszaken", "hr", "manager", "leidinggevende", "directeur", "teamleider",
    "locatie", "adres", "tijd", "tijdstip", "datum", "duur", "zaal", "ruimte", "link", "telefoon", "beste", "hallo",
    "goedemiddag", "groet", "groeten", "vriendelijke", "bedankt", "je", "jouw", "uw", "ons", "onze", "wij", "de", "het",
    "een", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "januari", "februari", "maart", "april", "mei",
    "juni", "juli", "augustus", "september", "oktober", "november", "december", "functie", "agenda", "programma",
    "cultuur", "waarden", "afdeling", "bedrijf", "kantoor", "eerste", "tweede", "deel", "ronde", "kennismaking",
    "collega's", "collega",
)  # fmt: skip
PEOPLE_ROOMS = ("vergaderzaal", "vergaderruimte", "vergaderkamer", "zaal", "spreekkamer")
PEOPLE_ROLE_MAILBOXES = (
    "afspraken", "balie", "receptie",
    "vacatures", "vacature", "werken", "werkenbij", "sollicitatie", "sollicitaties", "solliciteren", "personeelszaken",
    "receptie", "recruitment", "contact", "secretariaat", "geen-antwoord", "geenantwoord", "hallo", "wervingenselectie",
    "planning",
)  # fmt: skip
PEOPLE_GROUPS = ("allen", "iedereen", "groep", "afdeling", "lijst", "directie")
TITLE_ROLE_WORDS = (
    "ontwikkelaar", "ingenieur", "manager", "adviseur", "medewerker", "medewerkster", "leider", "teamleider", "analist",
    "consultant", "directeur", "developer", "engineer", "ontwerper", "architect", "boekhouder", "beheerder",
    "redacteur", "stagiair", "stagiaire", "stage", "verpleegkundige", "docent", "jurist", "planner", "controller",
    "coördinator", "specialist", "onderzoeker", "leraar", "lerares", "monteur", "chauffeur", "kok", "assistent",
    "assistente", "verkoper", "verkoopster", "inkoper", "projectleider", "accountmanager", "programmeur", "tester",
    "trainee", "arts", "advocaat", "econoom", "begeleider", "psycholoog", "communicatieadviseur", "beleidsmedewerker",
    "administrateur", "accountant", "hoofd", "journalist",
)  # fmt: skip
TITLE_HEADS = (
    "manager", "directeur", "leider", "hoofd", "arts", "stage", "teamleider", "accountant", "chauffeur", "psycholoog",
    "coördinator", "journalist", "leraar", "lerares",
)  # fmt: skip
TITLE_STAGES = (
    "sollicitatiegesprek", "kennismakingsgesprek", "eerste gesprek", "tweede gesprek", "derde gesprek",
    "technisch gesprek", "technisch interview", "eindgesprek", "selectiegesprek", "arbeidsvoorwaardengesprek",
    "assessment", "meeloopdag",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "functie:", "rol:", "vacature:", "functie van", "rol van", "voor de functie van", "voor de rol van",
    "vacature voor", "vacature van", "sollicitatie op de vacature", "op de vacature", "sollicitatie op",
    "sollicitatie als", "positie:", "de vacature",
)  # fmt: skip
TITLE_ROLE_AFTER: tuple[str, ...] = ()
TITLE_AT = ("bij",)
TITLE_FOR = ("voor",)

COMPANY_AGENCY = (
    "onze opdrachtgever", "een van onze klanten", "een van onze opdrachtgevers", "onze klant", "mijn opdrachtgever", "wervingsbureau", "uitzendbureau",
    "detacheringsbureau",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "recruitment", "vacatures", "personeelszaken", "hr", "team", "werving", "selectie",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "de",
    "het",
    "een",
    "en",
    "je",
    "jij",
    "we",
    "wij",
    "is",
    "niet",
    "met",
    "voor",
    "op",
    "van",
    "in",
    "ik",
    "u",
    "uw",
    "te",
    "zijn",
    "hebben",
    "dat",
    "aan",
    "bij",
    "ook",
    "wel",
    "zal",
    "nog",
    "bedankt",
    "om",
    "er",
    "maar",
    "naar",
    "dan",
)
TEXT_CLOSINGS = (
    "met vriendelijke groet",
    "met vriendelijke groeten",
    "vriendelijke groet",
    "vriendelijke groeten",
    "hartelijke groet",
    "hartelijke groeten",
    "groet",
    "groeten",
    "groetjes",
    "mvg",
    "bedankt",
    "alvast bedankt",
    "succes",
)
TEXT_ATTRIBUTIONS = (r"op\b.{4,200}\bschreef\b.{0,120}",)
TEXT_WROTE = ("schreef",)
TEXT_QUOTE_RULES = (
    "oorspronkelijk bericht",
    "doorgestuurd bericht",
)
TEXT_FORWARD_BEGINS = ("begin doorgestuurd bericht",)
TEXT_HEADER_FROM = ("van",)
TEXT_HEADERS = (
    "verzonden",
    "datum",
    "aan",
    "onderwerp",
)
TEXT_SENT_FROM = (
    "verzonden vanaf",
    "verstuurd vanaf",
    "verstuurd met",
)
TEXT_DISCLAIMERS = (
    "vertrouwelijk",
    "vertrouwelijke",
    "antwoord niet op",
)
TEXT_SPEAKS_TO_YOU = (
    "je sollicitatie",
    "uw sollicitatie",
    "gesprek",
    "besluit",
)
MAIL_HIRING = (
    "curriculum",
    "salarisindicatie",
    "salariswensen",
    "motivatiebrief",
    "opzegtermijn",
    "sollicitatieprocedure",
    "vervolg",
    "team",
    "kandidatuur",
    "opdracht",
    "technische opdracht",
    "contract",
    "tweede gesprek",
    "laatste gesprek",
    "uitslag",
    "match",
    "sollicitaties",
    "beslissing",
    "selectieprocedure",
    "formulier",
    "uitsluitsel",
    "frontend developer",
    "gesprekken",
    "sollicitatie",
    "functie",
    "gesprek",
    "kandidaat",
    "kandidaten",
    "vacature",
    "procedure",
    "cv",
    "referenties",
    "besluit",
    "rol",
    "selectie",
    "solliciteren",
)
MAIL_ELSEWHERE = (
    "appartement|woning|huur|verhuur",
    "creditcard|krediet|lening|hypotheek",
    "woning",
    "krediet",
    "verzekering",
    "pakket",
    "factuur",
    "bestelling",
    "levering",
    "huur",
    "abonnement",
)
MAIL_REJECTION = (
    r"sluit … niet … aan\b|niet (?:voldoende|goed|helemaal) (?:aan|bij)",
    r"(?:functie|vacature|plek|positie|rol) … (?:vergeven|ingevuld|vervuld|geschrapt|bezet|gesloten)|sollicitatie … niet (?:in behandeling|verder|mee|doorzetten)|niet in behandeling",
    r"(?:toch|uiteindelijk) (?:voor )?(?:iemand|een ander)|geen goed nieuws|slecht nieuws|niet de juiste (?:match|kandidaat|persoon)|tweede geworden",
    r"niet met (?:je|jou|u) … (?:verder|door)",
    r"(?:\bniet|\bgeen) … (?:verder (?:met|gaan|in)|doorgaan|door (?:met|naar)|voortzet|geselecteerd|uitgekozen|gekozen|uitgenodigd|aanbieden|aannemen|aangenomen|geschikt|vervolg|match|passend|aansluit|past\b|door te gaan)",
    r"(?:gekozen|kiezen|gekozen voor|gegaan|verder|besloten|voorkeur|aangenomen|gegeven|geselecteerd|keuze|door) … (?:een? andere?\b|andere (?:kandida|sollicit)|iemand (?:anders|met|die)|een kandidaat (?:die|met)|een interne|kandidaten (?:die|met|wiens)|een collega)",
    "(?:vacature|functie|positie|rol|procedure) … (?:vervuld|ingevuld|gesloten|vervallen|ingetrokken|komt te vervallen|niet meer (?:open|beschikbaar)|geannuleerd)",
    r"(?:spijt|helaas|jammer|spijtig|teleur) … (?:meedelen|mededelen|laten weten dat (?:we|wij|je|u)|\bniet (?:met|door|verder|ge|uit|kunnen)|afwijz|afgewezen|teleurstellen)",
    r"wij? … niet met (?:je|u|jou) (?:verder|door)|(?:je|u) (?:bent|wordt) (?:het )?(?:\w+ )?niet (?:geworden)?|niet geworden",
    r"afgewezen|afwijzing|wordt (?:het )?(?:\w+ )?(?:een nee|geen)|onvoldoende (?:match|aansluiting|ervaring|passend)|niet deze keer|is het (?:een )?nee",
    r"verder\s+(?:gaan\s+)?met\s+(?:een\s+)?(?:andere|ander)",
    r"(?:andere\s+kandidaat|iemand\s+anders)\b",
    r"\bafwijzing\b",
    r"niet\s+(?:verder|door)\s+(?:met|gaan)",
    r"niet\s+(?:geselecteerd|uitgekozen|gekozen)",
    r"vacature\s+(?:is\s+)?(?:inmiddels\s+)?(?:vervuld|ingevuld)",
)
MAIL_NOT_REJECTION = (
    "nog (?:niet|geen|niets)",
    "vertraging|ziek|afwezig|verzetten|verplaatsen|ander (?:moment|tijdstip|gesprek|dag)|andere (?:dag|tijd|datum)",
    r"nog\s+niet",
    r"nog\s+geen",
    "vertraging",
    r"ziek\b",
)
MAIL_OFFER = (
    r"(?:baan|functie|rol|contract|positie|plek|stage)\b … aan(?:te| te )?bied|aan(?:te| te )?bieden … (?:baan|functie|rol|contract|positie)|bieden (?:we |wij )?(?:je|u) (?:graag )?(?:de|een) (?:baan|functie|rol|contract|positie)",
    r"aanbod\b|arbeidsovereenkomst|arbeidscontract|contractvoorstel|contract … (?:bijlage|tekenen|bijgevoegd|onderteken)",
    "(?:je|u|jij) (?:bent|wordt) … (?:aangenomen|geworden)|(?:baan|functie|plek) is (?:voor )?(?:jou|van jou|de jouwe|u)|(?:jou|je|u) … (?:gekozen als|aannemen)|voor jou gekozen",
    "welkom (?:bij|in het team|aan boord)|(?:om|samen) … (?:met je|met u) (?:te|gaan) (?:werken|samenwerken)",
    r"(?:baan|functie|rol|contract)\b[^.!?\n]{0,40}\baan(?:te)?bieden",
    r"\baanbod\b",
    "arbeidsovereenkomst|arbeidscontract|contractvoorstel",
    r"(?:welkom\s+(?:bij|in\s+het\s+team))",
    r"je\s+bent\s+aangenomen|u\s+bent\s+aangenomen",
)
MAIL_NOT_OFFER = (
    r"(?:moment|tijdstip|gesprek|optie|tijden|data|slot)\w* … aan(?:te| te )?bied|aanbieden … (?:gesprek|moment|tijd)",
    r"(?:\bniet|\bgeen|nog) … (?:aanbod|aanbieden|aangenomen|contract)|ander aanbod|niet (?:geworden|aangenomen)",
    r"(?:moment|tijdstip|gesprek)\b[^.!?\n]{0,20}\baan(?:te)?bieden",
)
MAIL_NEXT_ROUND = (
    r"(?:wil|willen|zou|zouden) (?:je|u|jou) (?:graag|nog) … (?:spreken|ontmoeten|zien|leren kennen)",
    r"(?:meeloop|proef|kijk|snuffel)dag|proefdraaien|dagdeel meelopen|volgende (?:stap|ronde|gesprek)|tweede (?:ronde|gesprek)|(?:case|opdracht) … (?:maken|uitwerken|presenteren)|(?:langs|komen|kom) … kennismaken",
    "(?:tweede|volgende|laatste|derde|vervolg|eerste|nader|nieuw|technisch|persoonlijk)e? ?-?(?:gesprek\b|ronde|stap|fase|interview|kennismaking)",
    "(?:uitnodig|uitgenodigd|nodigen|uit te nodigen)",
    "(?:beschikbaarheid|beschikbaar|schikt|uitkomt|komt (?:het|dat|je|u) … uit|wanneer (?:kun|kan|kunt|zou|past|schikt)|kun je (?:op|om)|kunnen we (?:op|om)|past (?:het|dat|je))",
    "(?:plannen|inplannen|verzetten|verplaatsen|afspreken|verschuiven|in te plannen|afspraak) ?",
    r"(?:moment|data|dag|optie)(?:en|s)?\b … (?:gesprek|voorkeur|kies|schikt)",
    r"(?:technische |proef|huiswerk|test)(?:opdracht|test)|opdracht\b … (?:stuur|terug|inlever|maak|hierbij)|hierbij … (?:opdracht|casus|case)|casus|case study|assessment",
    "(?:door naar|verder naar|volgende ronde|ronde verder)|(?:graag|willen) … (?:ontmoeten|spreken|leren kennen|terugzien|weer zien|kennismaken)",
    "referenties|referentiecheck",
    r"(?:tweede|volgende|laatste|derde|vervolg)\s*-?(?:gesprek\b|ronde|stap)",
    r"(?:uitnodigen|uitgenodigd|nodigen\s+(?:je|u))\b",
    r"(?:beschikbaarheid|beschikbaar|schikt|komt\s+(?:het|dat)\s+(?:je|u)\s+uit|kun\s+je\s+(?:op|om)|past\s+(?:het|dat))\b",
    r"(?:plannen|inplannen|verzetten|verplaatsen|afspreken)\b",
    r"(?:zouden|willen)\s+(?:je|u)\s+(?:graag\s+)?(?:ontmoeten|spreken|leren\s+kennen)",
    r"casus|proefopdracht|assessment\b",
)
MAIL_NEXT_STRONG = (
    r"(?:wil|willen) (?:je|u|jou) graag … (?:spreken|ontmoeten)",
    r"(?:meeloop|proef|kijk|snuffel)dag|tweede gesprek",
    "(?:tweede|volgende|laatste) (?:gesprek|ronde)",
    r"gesprek … (?:verzet|verplaats|verschui)|(?:verzet|verplaats|verschui)\w* … gesprek",
    "(?:technische|proef) ?opdracht|casus|uitnodigen",
    r"(?:tweede|volgende)\s+gesprek",
)
MAIL_NOT_NEXT_ROUND = (r"was\s+leuk",)
MAIL_REMINDER = (
    "herinnering",
    r"tot\s+(?:morgen|maandag|dinsdag|woensdag|donderdag|vrijdag)\b",
)
MAIL_UPDATE = (
    r"nog (?:steeds )?in de race|besluit … (?:nemen|volgt|valt)|laatste gesprekken",
    r"(?:hoor|hoort|horen|krijg|krijgt|ontvang|ontvangt) (?:je|u|jullie)?\b … (?:van (?:ons|mij|me)|bericht|uitsluitsel|reactie|antwoord|nieuws|besluit|terugkoppeling|meer)|(?:je|u) (?:hoort|krijgt|ontvangt)",
    "(?:laat|laten) … (?:weten|horen)",
    "kom(?:en)? … (?:op )?terug",
    r"(?:nog) (?:geen|niet|niets|bezig|even|steeds)\b … (?:besl|nieuws|rond|uit|besloten|geduld|bekend|gesprek)|er nog niet uit|nog (?:bezig|even geduld)",
    r"(?:bel|mail|informeer|schrijf|bellen|mailen|informeren) (?:ik |we |wij )?(?:je|u|jou)\b|(?:neem|nemen) (?:ik |we |wij )?contact\b|contact (?:met (?:je|u) )?op",
    "on hold|in de wacht|gepauzeerd|uitgesteld|geduld|(?:antwoord|reactie|besluit|uitslag) … (?:geven|week|dag|maand)",
    r"nog\s+bezig",
    r"hoor\s+(?:je|u)\b",
    r"(?:je|u)\s+hoort\b",
    r"laten\s+(?:we\s+)?(?:je|u)?\s*(?:het\s+)?(?:weten|horen)|laat\s+(?:ik\s+)?(?:je|u)?\s*(?:het\s+)?(?:weten|horen)",
    r"(?:komen|kom)\s+(?:we|ik)?\s*(?:er\s+)?(?:bij\s+(?:je|u)\s+)?(?:op\s+)?terug",
    r"nog\s+(?:geen|niet)\b[^.!?\n]{0,40}\b(?:besluit|besloten|beslissing|rond|nieuws)",
    r"vertraging\b",
    r"(?:nemen|neem)\b[^.!?\n]{0,30}\bcontact\s+(?:met\s+(?:je|u)\s+)?op",
    r"(?:uiterlijk)\b",
    r"on\s+hold|in\s+de\s+wacht|gepauzeerd",
)
MAIL_ACK = (
    "(?:bedankt|dank(?: ?je| ?u)?(?: ?wel)?) (?:voor|ook|nog|weer)|(?:ook|zelf) bedankt|dank voor",
    "(?:was|vond (?:het|ik)|vonden) … (?:leuk|fijn|prettig|gezellig|goed|interessant)|graag gedaan|insgelijks|ontvangen",
    r"(?:sollicitatie|bericht|mail)\b[^.!?\n]{0,30}\bontvangen",
    r"(?:bedankt|dank\s+je(?:wel)?|dank\s+u(?:wel)?)\b[^.!?\n]{0,20}\bvoor\b",
    r"(?:was|vond\s+het)\s+(?:erg\s+)?(?:leuk|fijn|prettig)",
)
MAIL_AUTO_SUBJECT = (
    "vakantie",
    "met vakantie",
    "out of office",
    "automatische reactie",
    "automatisch bericht",
    "niet op kantoor",
    "automatisch antwoord",
    "automatische beantwoording",
    "afwezig",
    "niet aanwezig",
    "afwezigheid",
)
MAIL_AUTO_TEXT = (
    r"(?:ik ben|ben ik|ik ben er) … (?:afwezig|met (?:vakantie|verlof)|op (?:vakantie|reis)|niet (?:op kantoor|aanwezig|bereikbaar|werkzaam|in de gelegenheid)|vrij\b|even niet|met zwangerschaps)",
    "(?:ben|weer) … (?:weer|terug) (?:bereikbaar|aanwezig|op kantoor|terug)|weer bereikbaar",
    "automatisch (?:antwoord|bericht|gegenereerd)|beperkt (?:bereikbaar|toegang)|dringende",
    r"ik\s+ben\s+(?:momenteel\s+)?(?:afwezig|met\s+vakantie|op\s+vakantie|niet\s+op\s+kantoor|niet\s+aanwezig|vrij)",
)
MAIL_BOUNCE = (
    "onbestelbaar",
    "niet bezorgd",
    "kon niet worden bezorgd",
    "kan niet worden afgeleverd",
)
MAIL_ASK = (
    r"(?:stuur je|wil je|zou je|graag (?:hoor|ontvang|horen|ontvangen) (?:ik|we)|geef … door|laat … weten (?:of|welk|wanneer|wat)|vul … in\b|bevestig)",
    r"(?:zou|kun|kan|wil)\s+(?:je|u|jij)\b",
    r"(?:graag\s+ontvangen|stuur|laat\s+(?:me|ons)\s+weten)\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:als\s+je|mocht\s+u|mocht\s+je)\b[^.!?\n]{0,20}\bvragen\b",
    r"hoe\s+gaat",
)
MAIL_SMALL_TALK = (
    r"hoe (?:is|gaat|was|ging)",
    r"(?:goed thuis|goed aangekomen)",
    r"(?:toch|hè)\?$",
)
MAIL_DONT_CONTACT = (r"(?:gelieve\s+)?(?:niet|geen)\s+(?:contact\s+op\s+te\s+nemen|na\s+te\s+vragen)",)
OWN_WITHDRAW = (
    r"zie(?:n)? (?:\w+ ){0,3}(?:functie|rol|sollicitatie) af|van (?:de|deze) (?:functie|rol) af te zien",
    r"(?:sollicitatie|kandidatuur|mij|me|mezelf)\b … (?:in te trekken|intrek|terug(?:trek| te trekken)|trek ik in)|terugtrekk|trek … (?:in|terug)\b",
    r"(?:ander|andere)\w* … (?:geaccepteerd|aangenomen|getekend|gekozen)",
    "niet (?:verder|langer|meer) … (?:procedure|gaan|beschikbaar|sollicit)|zie ik af van",
    r"(?:sollicitatie|kandidatuur)\b[^.!?\n]{0,40}\b(?:in(?:te)?trekken|trek\s+ik\s+in)",
    r"trek\b[^.!?\n]{0,40}\bin\b",
    r"ander\s+aanbod\s+(?:heb\s+)?(?:geaccepteerd|aangenomen)",
)
OWN_CHECK_IN = (
    r"(?:al|inmiddels) (?:meer|iets) (?:bekend|duidelijk)|al (?:meer )?(?:nieuws|duidelijkheid)",
    r"hoe … ervoor staat|hoe staat het|hoe het staat|of er nieuws is|is er (?:al )?nieuws|over (?:de stand|het verloop)",
    r"(?:al|is er|zijn er|of er|enig|geen|heeft u|heb je) (?:\w+ ){0,2}(?:nieuws|update|ontwikkelingen)",
    r"benieuwd (?:of|naar|hoe)",
    r"stand van zaken|hoe (?:het )?(?:er)?voor ?staat|hoe het … (?:staat|ervoor)|navraag|navragen|informeren naar",
)
MAIL_SORRY = (
    "helaas|spijt|jammer|balen|teleurstell",
    "(?:lastige|moeilijke) (?:keuze|beslissing|afweging)",
)
MAIL_FAREWELL = (
    "(?:wensen|wens) (?:we |wij |ik )?(?:je|u|jou) … (?:succes|goeds|geluk|best)|veel succes|succes (?:met|verder|bij)|het beste",
    "(?:bewaren|houden|bewaar) … (?:cv|gegevens|sollicitatie|portefeuille|bestand|contact)",
    "(?:toekomstige|andere|volgende|nieuwe) (?:vacature|functie|kans|mogelijkhe)|in de toekomst",
)
MAIL_OTHERS = (
    "(?:andere|veel|vele|meerdere|groot aantal) (?:kandida|sollicit)",
    "na (?:zorgvuldig|lang|rijp|ampel)|beter (?:aansluit|past|passen|bij)",
)
MAIL_OUTREACH = (
    "(?:je|uw) profiel (?:tegen|gezien|gevonden)|(?:kwam|stuitte) … profiel",
    "(?:mooie|leuke|nieuwe|interessante) (?:vacature|kans|functie|uitdaging) … (?:interes|open)",
    "open (?:staan|sta) voor",
)
MAIL_RECEIVED = (
    r"(?:sollicitatie|cv|motivatie\w*) … (?:ontvangen|binnen|in goede orde)|(?:ontvangen|ontvangst) … (?:sollicitatie|cv)|(?:bedankt|dank) … voor (?:je|uw|het) … sollicit",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "maandag|ma",
    "dinsdag|di",
    "woensdag|wo",
    "donderdag|do",
    "vrijdag|vr",
    "zaterdag|za",
    "zondag|zo",
)
DATE_MONTHS = (
    "januari|jan",
    "februari|feb",
    "maart|mrt",
    "april|apr",
    "mei",
    "juni|jun",
    "juli|jul",
    "augustus|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "december|dec",
)
DATE_NUMBERS = {
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "twaalf": 12,
    "vijftien": 15,
    "twintig": 20,
    "een": 1,
    "één": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "tien": 10,
    "veertien": 14,
}
DATE_PHRASES = {
    "new-year": (
        "(?:in )?het nieuwe jaar",
        "na de (?:feestdagen|kerst|feestdagen)",
    ),
    "next-week-1": ("(?:begin|in het begin van) (?:van )?(?:de )?(?:volgende|komende) week",),
    "next-week-2": ("(?:half|midden|halverwege) (?:van )?(?:de )?(?:volgende|komende) week",),
    "next-week-4": (
        "(?:eind|einde) (?:van )?(?:de )?(?:volgende|komende) week",
        "(?:volgende|komende) week",
    ),
    "week-after-4": ("de week daarna",),
    "this-week-4": (
        "(?:eind|einde) (?:van )?(?:de|deze) week",
        "eind deze week",
        "deze week",
    ),
    "days-0": (
        "vandaag",
        "einde van de dag",
    ),
    "days-1": ("morgen(?!ochtend)",),
    "business-3": ("(?:binnen |over )?(?:een paar|enkele|de komende) dagen",),
    "business-2": ("twee dagen",),
    "days-21": ("enkele weken|een paar weken",),
    "days-14": ("(?:binnen |over )?(?:twee weken|veertien dagen)",),
    "days-7": ("(?:binnen |over )?(?:ongeveer )?(?:een week|één week)",),
    "month-end-0": ("(?:eind|einde) (?:van )?(?:de|deze) maand",),
    "month-end-1": ("eind volgende maand",),
    "next-month": ("volgende maand",),
}
DATE_BUSINESS_DAY = ("werkdagen|werkdag",)
DATE_DAY = ("dag(?:en)?",)
DATE_WEEK = ("we(?:ek|ken)",)
DATE_HOUR = ("uur", "uren")
DATE_MONTH = ("maand(?:en)?",)
DATE_NEXT_BEFORE = ("volgende",)
DATE_NEXT_AFTER: tuple[str, ...] = ()
DATE_NEXT_WEEK = ("(?:volgende|komende) week",)
DATE_DAY_OF_MONTH = (r"(?:de )?(\d{1,2})(?:e|ste|de)",)
DATE_MID = (
    "half ",
    "midden ",
)
DATE_END = ("(?:eind|einde) ",)
DATE_EARLY = ("begin ",)
PROMISE_NEWS = (
    r"(?:hoor|hoort|horen|krijg|krijgt|ontvang|ontvangt)\b",
    r"(?:bel|mail|schrijf|informeer|bericht|app|bellen|mailen|informeren) … (?:je|u|jou)\b|(?:je|u|jou) … (?:bellen|mailen|informeren|berichten)",
    "(?:laat|laten) … (?:weten|horen)|kom(?:en)? … terug|(?:neem|nemen) … contact|uitsluitsel|antwoord|reactie|bericht|uitslag|nieuws|terugkoppeling|besluit|beslissing|feedback|contact … op",
    r"(?:hoor|krijg|ontvang)t?\s+(?:je|u|jullie)\b",
    "(?:je|u|jullie) (?:hoort|krijgt|ontvangt)",
    r"(?:laten|laat)\b[^.!?\n]{0,40}\b(?:weten|horen)",
    r"(?:kom|komen)\b[^.!?\n]{0,40}\bterug",
    r"contact\b[^.!?\n]{0,20}\bop",
    "uitsluitsel|antwoord|bericht|nieuws|terugkoppeling",
    "besluit|beslissing|beslissen",
    r"(?:bellen|mailen)\b[^.!?\n]{0,20}\b(?:je|u)",
)
PROMISE_NOT = (
    r"(?:stuur|wil je|zou je|graag van je|vul)\b",
    r"\bgraag (?:ontvangen|voor)\b|alsjeblieft|gelieve",
    "stuur",
    "(?:je|uw) (?:antwoord|besluit|reactie)",
    "gesloten",
    "kun je|kunt u",
)
RETURN_WORDS = (
    "afwezig|vakantie|verlof|bereikbaar",
    "terug",
    "weer",
    r"\btot\b",
    "vanaf",
    "aanwezig",
)
RETURN_THROUGH = (r"tot en met|t/m|\bvan … (?:tot en met|t/m) ",)
RETURN_BACK = ("terug|weer|vanaf",)
DRAFT_AGES = (
    "vandaag",
    "gisteren",
    "morgen",
    "eergisteren",
    "overmorgen",
    "deze week",
    "volgende week",
    "vorige week",
    "afgelopen week",
    "vanochtend",
    "vanmiddag",
    "laatst",
    "volgende maand",
)
DRAFT_NAGS = (
    "herinnering",
    "herinneren",
    "nogmaals",
    "opnieuw",
    "tweede keer",
    "nog steeds niets",
    "nog niets",
    "niets gehoord",
    "geen antwoord",
    "wacht nog",
    "nog steeds wachten",
    "zo snel mogelijk",
    "dringend",
    "even checken",
    "navragen",
    "beloofd",
    "mijn laatste mail",
    "mijn vorige mail",
    "te laat",
)
DRAFT_BOASTS = (
    "perfect",
    "perfecte",
    "ongelooflijk",
    "droombaan",
    "fantastisch",
    "fantastische",
    "uniek",
    "unieke",
    "geweldigste",
    "uitmuntend",
)
DATE_SMALL: tuple[str, ...] = ("van", "op", "de", "in")
DATE_OF: tuple[str, ...] = ()
DATE_CLOCK: tuple[str, ...] = ()
DATE_PAST: tuple[str, ...] = ()
DATE_RANGE: tuple[str, ...] = ("tot", "of")
DATE_FURTHER: tuple[str, ...] = ()
TEXT_CONJUNCTIONS: tuple[str, ...] = ("maar", "en", "dus")
PEOPLE_IS: tuple[str, ...] = ("zijn", "is", "wordt", "worden")
