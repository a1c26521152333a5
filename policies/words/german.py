"""German words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "de"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "1. runde", "2. runde", "3. runde", "1. gespräch", "2. gespräch", "3. gespräch", "runde 1", "runde 2", "runde 3",
    "vorstellungsgespräch", "vorstellungsgespraech", "vorstellungstermin", "vorstellungsrunde", "bewerbungsgespräch",
    "bewerbergespräch", "jobinterview", "job-interview", "telefoninterview", "videointerview", "video-interview",
    "interview", "interviewtermin", "erstgespräch", "zweitgespräch", "drittgespräch", "auswahlgespräch",
    "auswahlverfahren", "auswahltag", "fachgespräch", "probearbeiten", "probearbeit", "probetag", "schnuppertag",
    "hospitation", "assessment-center", "assessment center", "zweites gespräch", "erstes gespräch", "drittes gespräch",
    "technisches interview", "fachinterview", "abschlussgespräch", "bewerberinterview", "bewerbertag", "erstinterview",
    "zweitinterview", "personalgespräch bewerbung", "case-interview", "fallstudie", "einstellungstest",
    "einstellungsgespräch", "arbeitsprobe", "recruiting-gespräch", "recruiter-call", "hr-interview", "hr-gespräch",
    "endrunde", "finales gespräch", "zweite runde", "dritte runde", "erste runde", "berufungsverfahren", "probevortrag",
    "probelehrveranstaltung",
)  # fmt: skip
EVENT_LIKELY = (
    "1. runde", "2. runde", "3. runde", "1. gespräch", "2. gespräch", "3. gespräch", "runde 1", "runde 2", "runde 3",
    "erstgespräch", "zweitgespräch", "drittgespräch", "fachgespräch", "abschlussgespräch", "zweites gespräch",
    "erstes gespräch", "drittes gespräch", "hospitation", "schnuppertag", "fallstudie", "arbeitsprobe", "endrunde",
    "zweite runde", "dritte runde", "erste runde", "finales gespräch", "probetag", "probevortrag",
)  # fmt: skip
EVENT_JOB_ONLY = (
    "vorstellungsgespräch", "bewerbungsgespräch", "jobinterview", "telefoninterview", "ihre bewerbung",
    "ihrer bewerbung", "deine bewerbung", "deiner bewerbung", "bewerbung auf", "bewerbung als", "auswahlgespräch", "technisches interview", "fachinterview",
    "die stelle als", "stelle als",
)  # fmt: skip
EVENT_FILLERS = (
    "mit", "und", "der", "die", "das", "dem", "den", "bei", "für", "als", "im", "in", "am", "zu", "zum", "zur", "per",
    "via", "online", "vor", "ort", "remote", "virtuell", "telefonisch", "telefonisches", "persönlich", "persönliches",
    "gespräch", "termin", "runde", "teil", "einladung", "bestätigung", "uhr", "min", "minuten", "stunde", "team",
    "frau", "herr", "herrn", "gmbh", "ag", "einladung:", "ihr", "dein", "erstes", "zweites", "drittes", "kennenlernen",
    "fachbereich", "abteilung", "geschäftsführung", "hr", "personalabteilung", "stelle",
)  # fmt: skip
EVENT_NEUTRAL = (
    "kennenlernen", "telefonat", "gespräch", "anruf", "austausch", "kaffee", "termin", "treffen", "call", "videocall",
    "video-call", "unterhaltung", "telefontermin", "videokonferenz", "videogespräch", "kurzer austausch", "rücksprache",
    "erstkontakt", "erstgespräch", "kennenlerngespräch", "meeting",
)  # fmt: skip
EVENT_EVERYDAY = (
    "termin beim arzt",
    "besichtigung", "geburtstag", "arzt", "zahnarzt", "steuerberater", "werkstatt", "reparatur", "wartung", "lieferung",
    "kundengespräch", "kundentermin", "beratungsgespräch", "verkaufsgespräch", "vertriebstermin", "jahresgespräch",
    "feedbackgespräch", "planung", "besprechung", "jour fixe", "schulung", "seminar", "einarbeitung", "abendessen",
    "feier", "elternabend", "kreditgespräch", "bankgespräch", "banktermin", "projekt", "projektbesprechung",
    "angebot besprechen", "vertragsunterzeichnung", "impfung", "physiotherapie", "friseur", "notar",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "bewerbung", "bewerbungsunterlagen", "bewerbungsprozess", "stelle", "stelle als", "stellenanzeige",
    "stellenausschreibung", "offene stelle", "offenen stelle", "position", "vakanz", "kandidat", "kandidatin",
    "lebenslauf", "bewerber", "bewerberin", "vorstellungsgespräch", "ausschreibung", "ausgeschriebene", "recruiting",
    "recruiterin", "recruiter", "erstgespräch zur", "auswahlverfahren", "ihr profil", "ihrem profil", "dein profil",
    "deinem profil", "als verstärkung", "gehaltsvorstellung", "eintrittstermin", "die rolle als", "rolle als",
    "der rolle", "ihren werdegang", "deinen werdegang", "ihr werdegang", "mitarbeit bei",
)  # fmt: skip
EVENT_HIRING_DEPARTMENTS = (
    "karriere", "recruiting", "recruiterin", "personalabteilung", "bewerbung", "bewerbungen", "bewerbermanagement",
    "personalreferentin", "personalreferent", "personal",
)  # fmt: skip
EVENT_NO_HIRING_TALK = (
    "an dieser stelle", "an erster stelle", "an stelle", "anlaufstelle", "stelle ich", "position zu beziehen",
    "neue stelle", "neuen stelle", "neuen job",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "keine stelle", "nicht um eine stelle", "keine vakanz", "kein vorstellungsgespräch", "kein bewerbungsgespräch",
    "keine offene stelle",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "informationsgespräch", "informationelles gespräch", "karrieregespräch", "berufsgespräch", "karriere-austausch",
    "karrierekaffee",
)  # fmt: skip
EVENT_HOLD = ("blocker", "block", "platzhalter", "freihalten", "reserviert", "geblockt", "blockiert", "vorgemerkt")
EVENT_LONE = (
    "zeitversetztes interview", "zeitversetztes videointerview",
    "vorbereitung vorstellungsgespräch", "zug zum vorstellungsgespräch", "anreise vorstellungsgespräch",
    "fahrt zum interview", "fahrt zum vorstellungsgespräch", "anreise zum", "zug nach", "anfahrt",
    "vor dem vorstellungsgespräch", "nach dem vorstellungsgespräch", "hemd bügeln",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "a doctor": ("mit dem arzt", "mit der ärztin", "beim arzt", "bei der ärztin", "arztgespräch", "anamnesegespräch"),
    "user research": (
        "kundenzufriedenheit",
        "studie", "feldstudie", "interviewreihe", "nutzerinterview", "kundeninterview", "nutzerbefragung",
        "probandeninterview", "usability-test", "kundenbefragung", "nutzertest", "anwenderinterview",
        "experteninterview", "forschungsinterview", "marktforschung", "studienteilnahme", "umfrage", "masterarbeit",
        "bachelorarbeit", "doktorarbeit", "fokusgruppe", "stakeholder-interview",
    ),
    "the press or a show": (
        "lokalzeitung", "tageszeitung", "schülerzeitung", "stadtmagazin", "regionalzeitung", "wochenzeitung",
        "fernsehen", "podcast-interview", "podcast", "presseinterview", "radiointerview", "radio-interview",
        "pressegespräch", "zeitungsinterview", "medieninterview", "fernsehinterview", "tv-interview", "zeitung",
        "presse", "journalist", "journalistin", "reporter", "hörfunk", "magazin-interview", "rundfunk",
    ),
    "leaving a job": (
        "austrittsgespräch", "exit-interview", "exitgespräch", "exit-gespräch", "abschiedsgespräch",
        "kündigungsgespräch", "trennungsgespräch",
    ),
    "practice": (
        "probe-vorstellungsgespräch", "übung", "probeinterview", "bewerbungstraining", "bewerbungscoaching",
        "bewerbertraining", "interviewtraining", "coaching", "mock-interview", "generalprobe", "vorbereitung",
        "karriereberatung", "berufsberatung", "bewerbungsmappencheck", "simulation", "trainingsgespräch",
        "interview-training", "übungsgespräch", "vorbereitungsgespräch", "jobcoaching",
    ),
    "a visa or an office": (
        "visum-interview", "visum", "visumsinterview", "botschaft", "konsulat", "einbürgerung", "einbürgerungsgespräch",
        "ausländerbehörde", "behörde", "amt", "jobcenter", "agentur für arbeit", "arbeitsamt", "gericht", "polizei",
        "zeugenvernehmung", "musterung",
    ),
    "a school": (
        "schulgespräch", "elterngespräch", "aufnahmegespräch", "elternsprechtag", "kita", "kindergarten", "hochschule",
        "schule", "einschulung", "einschulungsgespräch", "entwicklungsgespräch", "lerngespräch", "studienberatung",
        "lehrergespräch",
    ),
    "a home": (
        "wg-interview", "wg-casting", "wg-besichtigung", "wohnungsbesichtigung", "wg", "mitbewohner", "mitbewohnerin", "mitbewohner:in",
        "mieter", "mieterin", "mietinteressenten", "vermieter", "zimmerbesichtigung", "hausbesichtigung", "untermieter",
    ),
    "a talk or meet-up": (
        "podiumsdiskussion", "podium", "stammtisch", "vortrag", "konferenz", "messebesuch", "messestand", "jobmesse", "karrieremesse",
        "karrieretag", "infoveranstaltung", "tag der offenen tür", "fachtagung", "tagung", "webinar",
    ),
    "work of a hiring team": (
        "nachbesprechung bewerber", "nachbesprechung", "bewerberrunde", "auswahlrunde", "mitarbeitergespräch",
        "personalgespräch", "jahresgespräch", "zielgespräch", "beurteilungsgespräch", "bewerberbesprechung",
        "kandidatenbesprechung", "bewerberauswahl", "probezeitgespräch", "gehaltsgespräch", "feedbackgespräch",
        "wiedereingliederungsgespräch", "bem-gespräch",
    ),
    "somebody whom you would hire": (
        "babysitter-interview", "kennenlernen babysitter", "gespräch mit babysitter", "tagesmutter", "putzhilfe",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": (
        "aufwandsentschädigung", "unserer studie", "studie teil", "probanden", "gutschein", "einverständniserklärung",
        "meine masterarbeit",
    ),
    "the press or a show": ("für den artikel", "sendung", "unsere leser", "fotograf", "redaktion des"),
    "practice": ("wir üben", "zum üben"),
    "a school": ("ihr kind", "ihres kindes", "klassenlehrerin"),
    "a home": ("das zimmer", "die mitbewohner", "warmmiete", "kaltmiete"),
}  # fmt: skip
EVENT_CANDIDATE_LABELS = (
    "kandidat", "kandidatin", "bewerber", "bewerberin", "kandidat:in", "bewerber:in", "bewerber/in",
)  # fmt: skip
EVENT_HOSTING = (
    "interviewleitfaden", "bewertungsbogen", "beurteilungsbogen", "bewerbungsunterlagen des kandidaten",
    "bewerbungsunterlagen der kandidatin",
)  # fmt: skip
EVENT_HOSTING_TITLE: tuple[str, ...] = ()
EVENT_NOT_HOSTING_AFTER = ("mit", "bei", "für", "zum", "zur")
EVENT_INTERVIEW_CONFIRMED = (
    "ihr vorstellungsgespräch", "bestätigen wir ihnen", "ihr gespräch mit", "ihr interview", "zu ihrer bewerbung",
    "dein interview", "dein vorstellungsgespräch", "einladung zum vorstellungsgespräch", "einladung zum gespräch",
)  # fmt: skip
PEOPLE_LABELS = (
    "gesprächspartner", "gesprächspartnerin", "gesprächspartner:innen", "gesprächspartner*innen",
    "gesprächspartner/innen", "gesprächspartnerinnen", "gesprächspartner/in", "interviewer", "interviewerin",
    "interviewer:innen", "interviewpartner", "ihre gesprächspartner", "ihre gesprächspartnerin", "ihr gesprächspartner",
    "ihre gesprächspartner:innen", "deine gesprächspartner", "dein gesprächspartner", "deine gesprächspartnerin",
    "deine gesprächspartner:innen", "teilnehmer unsererseits", "von unserer seite", "unsererseits",
    "von uns nehmen teil", "teilnehmer", "teilnehmende", "teilnehmer:innen", "ansprechpartner im gespräch",
    "ihre ansprechpartner im gespräch", "ihr ansprechpartner im gespräch", "es nehmen teil", "auswahlkommission",
    "interviewt von", "mit dabei", "es interviewt", "es interviewen", "sie treffen", "du triffst",
)  # fmt: skip
PEOPLE_MEET = (
    "seite nimmt", "seite nehmen", "gespräch nimmt", "gespräch nehmen", "teilnehmen wird", "teilnehmen werden",
    "sie treffen", "sie treffen auf", "sie sprechen mit", "sie werden mit", "sie lernen", "sie führen das gespräch mit",
    "ihr gespräch führen", "das gespräch führen", "das gespräch führt", "das gespräch führen mit ihnen",
    "das interview führt", "das interview führen", "sie werden sprechen mit", "du triffst", "du sprichst mit",
    "du lernst", "ihr gesprächspartner ist", "ihre gesprächspartnerin ist", "ihre gesprächspartner sind",
    "dein gesprächspartner ist", "deine gesprächspartner sind", "deine gesprächspartnerin ist", "teilnehmen werden",
    "es nehmen teil", "es erwarten sie", "begrüßen werden sie",
)  # fmt: skip
PEOPLE_TAKES_PART = (
    "wird das gespräch führen", "werden das gespräch führen", "führt das gespräch", "führen das gespräch",
    "wird das interview führen", "werden das interview führen", "führt das interview", "nimmt teil", "nehmen teil",
    "nimmt am gespräch teil", "nehmen am gespräch teil", "wird teilnehmen", "werden teilnehmen", "freut sich auf sie",
    "freuen sich auf sie", "freut sich auf dich", "freuen sich auf dich", "freut sich auf das gespräch",
    "freuen sich auf das gespräch", "wird sie interviewen", "wird mit ihnen sprechen", "werden mit ihnen sprechen",
    "ruft sie an", "wird sie anrufen", "ruft dich an", "wird dich anrufen",
)  # fmt: skip
PEOPLE_AND = ("und", "sowie")
PEOPLE_WITH = ("mit",)
PEOPLE_COORDINATOR = (
    "recruiting-koordinatorin", "recruiting-koordinator", "recruiting koordination", "recruiting-koordination",
    "koordinatorin", "koordinator", "terminkoordination", "personalassistenz", "personalabteilung",
    "bewerbermanagement", "bewerbermanagerin", "bewerbermanager", "assistenz der geschäftsführung",
    "assistenz der geschäftsleitung", "sekretariat", "teamassistenz", "teamassistentin", "personalassistentin",
    "personalassistent", "assistentin",
)  # fmt: skip
PEOPLE_RECRUITER = (
    "recruiterin", "recruiter", "recruiting", "personalreferentin", "personalreferent", "personalgewinnung",
    "personalbeschaffung", "talent acquisition", "hr-referentin", "hr-referent", "personalmarketing",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "ich bin nicht dabei", "bin selbst nicht dabei", "bin nicht dabei", "ich werde nicht teilnehmen",
    "ich nehme nicht teil", "werde nicht dabei sein", "selbst nicht teilnehmen", "selbst bin nicht dabei", "ohne mich",
    "bin am gespräch nicht beteiligt", "selbst bin ich nicht dabei", "selbst nicht dabei",
)  # fmt: skip
PEOPLE_CONTACT = (
    "rückfragen", "fragen", "kontakt", "erreichen sie", "melden sie sich", "melde dich", "wenden sie sich",
    "verschieben", "absagen", "anmelden bei", "am empfang", "holt sie ab", "holt dich ab", "empfängt sie", "in cc",
    "in kopie", "zur kenntnis", "im auftrag", "i. a.", "i.a.", "telefonisch unter", "berichtet an",
    "ansprechpartnerin für", "ansprechpartner für",
)  # fmt: skip
PEOPLE_BREAKS = (
    "mittagessen", "mittagspause", "pause", "begrüßung", "rundgang", "ende", "beginn", "kaffee", "führung",
    "kaffeepause", "empfang", "ankunft", "betriebsführung", "hausführung", "imbiss",
)  # fmt: skip
PEOPLE_ACTIVITIES = (
    "gespräch", "fachgespräch", "fachlich", "fachlicher", "teil", "vorstellung", "vorstellungsrunde", "fragen",
    "abschluss", "team", "runde", "kennenlernen", "austausch", "präsentation", "aufgabe", "fallstudie", "unternehmen",
    "unternehmensvorstellung", "abteilung", "bereich", "leitung", "leiter", "leiterin", "fachbereich",
    "personalabteilung", "personal", "geschäftsführung", "geschäftsleitung", "geschäftsführer", "geschäftsführerin",
    "vorstand", "ort", "adresse", "uhr", "uhrzeit", "datum", "dauer", "raum", "besprechungsraum", "besprechung",
    "teilnahme", "link", "telefon", "technik", "technisches", "einkauf", "vertrieb", "entwicklung", "ihnen", "ihr",
    "ihre", "uns", "unser", "unsere", "unserem", "sie", "du", "wir", "ich", "der", "die", "das", "ein", "eine", "sehr",
    "geehrte", "geehrter", "liebe", "lieber", "hallo", "guten", "tag", "mit", "freundlichen", "grüßen", "viele",
    "grüße", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "januar", "februar", "märz", "mai", "juni",
    "juli", "oktober", "dezember", "bitte", "stelle", "stunde", "kollegen", "kolleginnen", "bewerbung", "arbeitsprobe",
    "rückfragen", "betriebsrat", "fachabteilung", "personalreferentin", "personalreferent", "prokurist", "prokuristin",
)  # fmt: skip
PEOPLE_ROOMS = (
    "besprechungsraum", "konferenzraum", "raum", "sitzungszimmer", "besprechungszimmer", "meetingraum", "seminarraum",
)  # fmt: skip
PEOPLE_ROLE_MAILBOXES = (
    "termine", "termin", "praxis",
    "bewerbung", "bewerbungen", "bewerber", "karriere", "personal", "personalabteilung", "personalwesen", "jobs",
    "stellen", "hr", "kontakt", "sekretariat", "termine", "terminvergabe", "empfang", "recruiting",
    "bewerbermanagement", "ausbildung", "personalmanagement", "buero", "post", "anfrage", "zentrale",
)  # fmt: skip
PEOPLE_GROUPS = ("alle", "gruppe", "abteilung", "vertrieb", "entwicklung", "einkauf", "geschaeftsfuehrung", "verteiler")
TITLE_ROLE_WORDS = (
    "entwickler", "entwicklerin", "leiter", "leiterin", "leitung", "projektleiter", "projektleiterin", "projektleitung",
    "teamleitung", "bauleitung", "abteilungsleitung", "ingenieur", "ingenieurin", "berater", "beraterin", "referent",
    "referentin", "kaufmann", "kauffrau", "kaufleute", "sachbearbeiter", "sachbearbeiterin", "sachbearbeitung",
    "analyst", "analystin", "manager", "managerin", "werkstudent", "werkstudentin", "praktikant", "praktikantin",
    "praktikum", "softwareentwickler", "softwareentwicklerin", "architekt", "architektin", "controller", "controllerin",
    "redakteur", "redakteurin", "projektmanager", "projektmanagerin", "projektmanagement", "assistenz", "assistent",
    "assistentin", "buchhalter", "buchhalterin", "buchhaltung", "designer", "designerin", "techniker", "technikerin",
    "pfleger", "pflegefachkraft", "pflegefachfrau", "pflegefachmann", "lehrer", "lehrerin", "erzieher", "erzieherin",
    "fachkraft", "mitarbeiter", "mitarbeiterin", "spezialist", "spezialistin", "disponent", "disponentin", "einkäufer",
    "einkäuferin", "verkäufer", "verkäuferin", "elektriker", "elektrikerin", "mechaniker", "mechanikerin",
    "mechatroniker", "mechatronikerin", "informatiker", "informatikerin", "administrator", "administratorin", "trainee",
    "volontär", "volontärin", "volontariat", "azubi", "auszubildende", "auszubildender", "arzt", "ärztin", "oberarzt",
    "oberärztin", "jurist", "juristin", "wissenschaftler", "wissenschaftlerin", "koordinator", "koordinatorin",
    "fahrer", "fahrerin", "koch", "köchin", "konstrukteur", "konstrukteurin", "planer", "planerin", "chemiker",
    "chemikerin", "laborant", "laborantin", "vertriebsmitarbeiter", "steuerfachangestellte", "steuerberater",
    "steuerberaterin", "sozialarbeiter", "sozialarbeiterin", "sozialpädagoge", "sozialpädagogin", "texter", "texterin",
    "bauleiter", "bauleiterin", "meister", "meisterin", "hausmeister", "kraft", "doktorand", "doktorandin", "professur",
)  # fmt: skip
TITLE_HEADS = (
    "leiter", "leiterin", "leitung", "assistenz", "manager", "managerin", "meister", "kraft", "arzt", "ärztin",
    "steuerberater", "steuerberaterin", "lehrer", "lehrerin",
)  # fmt: skip
TITLE_STAGES = (
    "telefoninterview", "vorstellungsgespräch", "zweites vorstellungsgespräch", "erstes vorstellungsgespräch",
    "erstgespräch", "zweitgespräch", "fachgespräch", "technisches interview", "kennenlerngespräch",
    "bewerbungsgespräch", "probearbeiten", "videointerview", "fachinterview", "auswahlgespräch", "jobinterview",
    "assessment-center",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "stelle:", "position:", "rolle:", "job:", "stelle als", "position als", "bewerbung als", "für die stelle als",
    "stelle der", "stelle des", "position der", "position des", "zur position", "zur stelle", "bewerbung zur",
    "bewerbung zum", "bewerbung für die stelle als", "rolle als", "rolle des", "rolle der",
    "bewerbung um die stelle als", "stellenbezeichnung:", "ausgeschriebene stelle:",
)  # fmt: skip
TITLE_ROLE_AFTER: tuple[str, ...] = ()
TITLE_AT = ("bei",)
TITLE_FOR = ("für", "als", "zur", "zum")

COMPANY_AGENCY = (
    "unser mandant", "unseres mandanten", "einer unserer kunden", "einen unserer kunden", "unser kunde", "unseres kunden", "unseren mandanten", "im auftrag unseres", "personalberatung",
    "personalvermittlung", "headhunter", "zeitarbeit",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "personalabteilung", "personal", "recruiting", "karriere", "bewerbung", "hr", "team", "bewerbermanagement",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "der",
    "die",
    "das",
    "und",
    "ich",
    "sie",
    "wir",
    "ist",
    "nicht",
    "mit",
    "für",
    "auf",
    "den",
    "dem",
    "ein",
    "eine",
    "zu",
    "von",
    "im",
    "ihnen",
    "ihre",
    "wird",
    "haben",
    "uns",
    "vielen",
    "dank",
    "sehr",
    "bei",
    "dass",
    "am",
    "du",
    "dir",
)
TEXT_CLOSINGS = (
    "mit freundlichen grüßen",
    "mit freundlichen gruessen",
    "freundliche grüße",
    "freundliche gruesse",
    "viele grüße",
    "liebe grüße",
    "beste grüße",
    "herzliche grüße",
    "schöne grüße",
    "mit besten grüßen",
    "mfg",
    "vg",
    "lg",
    "gruß",
    "grüße",
    "vielen dank",
    "danke",
)
TEXT_ATTRIBUTIONS = (r"am\b.{4,200}\bschrieb\b.{0,120}",)
TEXT_WROTE = (
    "schrieb",
    "hat am",
)
TEXT_QUOTE_RULES = (
    "ursprüngliche nachricht",
    "weitergeleitete nachricht",
    "originalnachricht",
    "originaltermin",
)
TEXT_FORWARD_BEGINS = ("anfang der weitergeleiteten nachricht",)
TEXT_HEADER_FROM = ("von",)
TEXT_HEADERS = (
    "gesendet",
    "datum",
    "an",
    "betreff",
)
TEXT_SENT_FROM = (
    "von meinem",
    "gesendet von",
    "diese nachricht wurde von meinem",
)
TEXT_DISCLAIMERS = (
    "vertraulich",
    "vertrauliche",
    "vertraulichen",
    "handelsregister",
    "geschäftsführer:",
    "geschäftsführerin:",
    "geschäftsführung:",
    "amtsgericht",
    "nicht auf diese",
)
TEXT_SPEAKS_TO_YOU = (
    "ihre bewerbung",
    "deine bewerbung",
    "gespräch",
    "entscheidung",
    "melden uns",
)
MAIL_HIRING = (
    "zeugnisse",
    "arbeitszeugnisse",
    "gehaltsvorstellungen",
    "eintrittstermin",
    "bewerbungsunterlagen",
    "auswahl",
    "auswahlverfahren",
    "personalbogen",
    "bewerbungsprozess",
    "bewerbungsverfahren",
    "zusage",
    "absage",
    "team",
    "aufgabe",
    "kennenlernen",
    "recruiting",
    "vertrag",
    "zweitgespräch",
    "kennenlerngespräch",
    "rolle",
    "verfahren",
    "vakanz",
    "einstellung",
    "bewerbung",
    "stelle",
    "vorstellungsgespräch",
    "gespräch",
    "kandidat",
    "kandidatin",
    "bewerber",
    "bewerberin",
    "position",
    "interview",
    "zweites gespräch",
    "referenzen",
    "gehaltsvorstellung",
    "kündigungsfrist",
    "lebenslauf",
    "zeugnis",
    "arbeitszeugnis",
    "arbeitsvertrag",
    "entscheidung",
    "unterlagen",
    "rückmeldung",
    "fachbereich",
)
MAIL_ELSEWHERE = (
    "wohnung",
    "vermiet|mieter",
    "kredit(?:karte)?",
    "bestellung|lieferung|paket|rechnung",
    "mietinteress|interessenten",
    "wohnung",
    "kredit",
    "versicherung",
    "paket",
    "rechnung",
    "bestellung",
    "lieferung",
    "miete",
    "ticket",
)
MAIL_REJECTION = (
    r"nase vorn|den vorzug|knapp (?:nicht|verpasst)|(?:ein|eine) andere[rn]? (?:bewerber|kandidat|person)\w* … (?:überzeugt|erhalten|bekommen|gewählt|vorn)",
    r"(?:für|auf) (?:eine[nmr]?|die|den) (?:\w+ )?(?:kandidat|bewerber|mitbewerber|person|kolleg|intern)\w* … (?:entschieden|gefallen|entscheid)",
    r"(?:hat|haben) … (?:für )?jemand(?:en)? … (?:gefunden|entschieden|eingestellt|genommen)",
    r"(?:stelle|position|ausschreibung|verfahren) … (?:nicht (?:mehr )?besetzt|zurückgestellt|aufgehoben|beendet|geschlossen)",
    r"(?:keine guten|keine gute|schlechte|leider keine) (?:nachricht|neuigkeit)\w*|nicht weiter im (?:prozess|verfahren|rennen)|aus dem rennen",
    r"(?:stelle|position|zusage|angebot|vertrag|platz) … nicht (?:anbieten|geben|machen|zusagen)",
    r"(?:nicht|kein\w*) … (?:berücksichtig|weiterverfolg|fortsetz|fortführ|weiterführ|in betracht|anbieten können|zusagen|einstellen|in die (?:engere|nächste)|weiter(?:gehen|machen)|positiv)",
    r"(?:für|mit|an) (?:eine[nmr]? )?(?:ander(?:e|en|er|em)|jemand(?:en)?(?: ander\w+)?|weitere)(?: \w+)? … (?:entschieden|weiter|vergeben|besetz|fortsetz|vorzug|entscheid)",
    r"(?:entschieden|entscheidung|wahl) … (?:für|auf|zugunsten|gegen) (?:eine[nmr]? )?(?:ander(?:e|en|er|em)|jemand|mitbewerb|sie\b|ihre bewerbung|dich\b)",
    "(?:gegen|nicht für) (?:sie|dich|ihre|eine zusammenarbeit|deine) … entschieden|nicht für (?:sie|dich) entschieden",
    r"absag(?:e|en)\b",
    "(?:stelle|position|vakanz|rolle) … (?:besetz|vergeben|gestrichen|entfällt|nicht mehr (?:offen|verfügbar|zu besetzen)|zurückgezogen|eingestellt|gecancelt)",
    "intern (?:besetz|vergeben|nachbesetz)",
    r"(?:andere\w*|besser|mehr|näher) … (?:anforderungsprofil|vorstellungen|anforderungen) … (?:entsprech|passen|passt|erfüll)",
    r"(?:nicht|kein\w*) (?:ganz |so )?(?:zusammen)?(?:pass|match)|passt (?:es )?(?:leider )?nicht|(?:leider )?nicht gereicht|hat (?:es )?(?:leider )?nicht geklappt|nicht gerecht",
    "müssen (?:wir )?(?:ihnen|dir|dich|sie) … (?:mitteilen|enttäuschen)",
    "bedauern,? (?:ihnen|dir)",
    r"(?:keine|nicht) (?:\w+ )?(?:zusage|angebot|positive (?:rückmeldung|nachricht|antwort)|erfreuliche)",
    r"für\s+(?:eine\s+andere|einen\s+anderen|eine\s+andere|andere|jemand\s+anderen)\s*\w*\s*(?:entschieden)?",
    r"nicht\s+(?:weiter\s+)?(?:berücksichtigen|verfolgen|in\s+die\s+engere)",
    r"\babsage\b",
    r"(?:müssen|möchten)\s+(?:wir\s+)?ihnen\b[^.!?\n]{0,40}\babsagen",
    r"stelle\s+(?:ist\s+)?(?:bereits\s+)?(?:anderweitig\s+)?(?:besetzt|vergeben)",
    r"andere[nr]?\s+(?:bewerber|kandidat|bewerberin|kandidatin)\w*\s+(?:entschieden|den\s+vorzug)",
    r"nicht\s+(?:zu\s+uns\s+)?gepasst",
)
MAIL_NOT_REJECTION = (
    r"noch (?:nicht|nichts|kein\w*|offen)",
    "(?:keine|nicht als) absage|absage (?:ist|war) (?:es )?(?:das )?nicht",
    "(?:termin|gespräch|interview|treffen) … (?:absagen|verschieben)|absagen … (?:termin|verschieb)",
    "falls|sollten wir",
    r"leider\b[^.!?\n]{0,60}\b(?:dauert|verzöger|krank|erst|noch\s+keine|verhindert|länger|noch\s+nicht)",
    r"noch\s+nicht",
    r"noch\s+nichts",
    r"entschieden\s+ist\s+noch",
)
MAIL_OFFER = (
    r"arbeitsvertrag … (?:liegt|anbei|anhang|beigefügt|unterschr|zukommen)|beschäftigen zu dürfen|(?:ab dem|zum) … (?:bei uns|im team) … (?:begrüßen|willkommen|beschäftigen)",
    r"(?:stelle|position|rolle|job|festanstellung|praktikum|vertrag) … (?:an(?:zu)?bieten)\b",
    r"(?:vertrags|job|stellen)angebot\b|angebot (?:unterbreiten|machen|für die)",
    "(?:anbei|anhang|beigefügt|angehängt) … (?:arbeitsvertrag|vertrag|angebot)|arbeitsvertrag … (?:anbei|anhang|unterschr|unterzeich|zu(?:send|schick|komm))",
    "(?:möchten|wollen|würden|freuen uns) … (?:sie|dich) … (?:einstellen|im team|an bord|bei uns begrüßen|ins team|einzustellen)",
    "willkommen (?:an bord|im team|bei uns)|(?:sie haben|du hast) (?:den job|die stelle|uns überzeugt)|für (?:sie|dich) entschieden|(?:auf|entscheidung für) (?:sie|dich) gefallen",
    r"(?:stelle|position)\b[^.!?\n]{0,60}\banbieten",
    r"anbieten\s+zu\s+können",
    r"\bzusage\b",
    r"arbeitsvertrag\b[^.!?\n]{0,40}\b(?:anhang|anbei|beigefügt|finden|senden|geht)",
    "vertragsangebot",
    r"(?:freuen\s+uns|möchten)\b[^.!?\n]{0,60}\b(?:einzustellen|im\s+team\s+begrüßen|willkommen)",
    r"entscheidung\s+ist\s+auf\s+sie\s+gefallen",
)
MAIL_NOT_OFFER = (
    r"(?:termin|zeitfenster|slot|uhrzeit|zeiten|gespräch|möglichkeit)\w* … an(?:zu)?bieten|bieten (?:wir )?(?:ihnen|dir) (?:folgende|zwei|drei|einen|gerne|noch)",
    "nicht … anbieten|keine zusage|zusage … noch nicht|gegen (?:sie|dich)|nicht für (?:sie|dich)",
    r"termin\w*\b[^.!?\n]{0,20}\banbieten",
    r"anbieten,?\s+(?:einen|am)\b",
)
MAIL_NEXT_ROUND = (
    r"(?:zweite|weitere|nächste|abschließende)\w* (?:interview|runde|termin|kennenlern)",
    r"(?:noch einmal|nochmals?|erneut|nochmal) … (?:zusammensetzen|treffen|sprechen|telefonieren|sehen|unterhalten)",
    r"(?:möchte|möchten|würde|würden|will|wollen) … (?:dich|sie) … (?:kennenlernen|kennen lernen|treffen|sehen|sprechen|einladen)",
    r"(?:hast du|haben sie|hätten sie|hättest du) … (?:zeit|luft)\b",
    r"probe(?:arbeit|tag|schicht)|hospitation|schnuppertag|assessment-?(?:tag|center)|nächste[rn]? schritt … (?:ist|wäre|laden|ein)",
    "(?:zweit|dritt|erst|vorstellungs|fach|abschluss|kennenlern|probe)(?:gespräch|termin|interview|tag)",
    r"terminvorschl|(?:folgende|mögliche|freie) termine|termine? … (?:an(?:zu)?bieten|an\b|zur auswahl|vor\b)|bieten … termine",
    r"(?:gespräch|termin|interview|telefonat|treffen)\b … (?:verschieb|verleg|vereinbar|vorschlag|vorschläg|ausmach|abstimm|bestätig|findet|planen|organisier|buchen)|(?:verschieb|verleg|vereinbar)\w* … (?:gespräch|termin|interview)",
    r"(?:wann|wie|welche\w*) … (?:zeit\b|passt|passen|verfügbar|termin|können sie|kannst du|hätten sie)",
    r"(?:anbei|hier|anhang|hiermit)\b … (?:aufgabe|fallstudie|case\b|test|probeaufgabe|arbeitsprobe)",
    r"(?:fallstudie|case study|probeaufgabe|testaufgabe|online-test|onlinetest|arbeitsprobe|hausaufgabe|assessment)\b",
    r"(?:nächste\w*|weitere\w*) (?:runde|schritt|gespräch|stufe|phase)\b",
    "(?:gerne?|möchten|würden) (?:wir )?(?:sie|dich)? ?… (?:wiedersehen|kennenlernen|kennen lernen|einladen|persönlich treffen|sprechen)",
    "(?:eine runde weiter|in die nächste runde|sind weiter(?!hin)|bist weiter)",
    "referenz(?:en|geber)",
    r"(?:laden|einladen|eingeladen|einladung)\b[^.!?\n]{0,60}",
    r"(?:zweites|zweiten|nächstes|weiteres|persönliches|nächsten)\s+(?:gespräch|vorstellungsgespräch|schritt|runde|termin)",
    r"passt\s+(?:ihnen|dir|es|der)\b",
    r"(?:termin|gespräch)\b[^.!?\n]{0,40}\b(?:vereinbaren|vorschlagen|ausmachen|verschieben|bestätigen)",
    r"persönlich\s+kennenlernen",
    r"wann\s+(?:hätten|haben|würde|passt|können)\b",
    r"(?:probearbeit|aufgabe\s+zu|case\s+study|fallstudie)",
    r"kennenlernen\s+möchten",
)
MAIL_NEXT_STRONG = (
    r"(?:zweite|weitere|nächste|abschließende)\w* (?:interview|gespräch|runde)",
    r"(?:noch einmal|nochmals?|erneut) (?:zusammensetzen|treffen|sprechen)",
    r"probe(?:arbeit|tag|schicht)|hospitation|schnuppertag",
    r"(?:dich|sie) … kennen ?lernen",
    "zweit(?:gespräch|interview|termin)",
    r"(?:einladen|einladung)\b",
    r"gespräch … verschieb|verschieb\w* … gespräch",
    "fallstudie|probeaufgabe|testaufgabe|arbeitsprobe",
    "(?:nächste|zweite|dritte) runde",
    "termine? … (?:kennenlernen|gespräch)",
    r"laden\s+(?:wir\s+)?(?:sie|dich)",
    r"zweite[sn]?\s+gespräch",
    r"gespräch\s+mit\s+(?:der|dem|unser)",
)
MAIL_NOT_NEXT_ROUND = (
    r"(?:letzten|anderen|weiteren|übrigen) (?:gespräche|interviews|bewerber|kandidat)",
    r"vielen\s+dank\s+für\s+ihre\s+einladung",
)
MAIL_REMINDER = (
    "eine erinnerung",
    "kleine erinnerung",
    "zur erinnerung",
    r"freue\s+mich\s+auf\s+(?:unser|das|ihr)",
    r"freuen\s+uns\s+auf\s+(?:unser|das|ihr)",
)
MAIL_UPDATE = (
    r"(?:noch|weiterhin) im rennen|entscheidung … (?:fällt|fallen|steht|ausstehend)|letzten gespräche",
    "melde(?:n|t)? … (?:mich|uns|bei ihnen|bei dir)|(?:wir|ich) melde",
    r"noch (?:nicht|nichts|kein\w*)\b … (?:entschied|entscheid|abgeschlossen|sagen|neuigkeit|rückmeldung)",
    r"(?:informier|benachrichtig|unterricht|kontaktier)\w* (?:wir )?(?:sie|dich)|(?:sie|dich) … (?:informieren|benachrichtigen|kontaktieren|auf dem laufenden)",
    "auf dem laufenden|geduld|gedulden",
    "(?:mehr|näheres|etwas) (?:sagen|wissen|mitteilen)|wissen wir mehr|weiß ich mehr",
    r"(?:auswahl|verfahren|prozess|prüfung|abstimmung|gespräche)\w*\b … (?:läuft|laufen|dauer|noch|andauer)|läuft noch|laufen noch|mitten in|in der (?:finalen )?(?:auswahl|abstimmung|prüfung)",
    r"(?:rufe|schreibe|kontaktiere) … (?:an|ihnen|dir|sie)\b",
    r"melden\s+uns",
    r"melde\s+mich",
    r"noch\s+(?:nicht|nichts|keine)\b[^.!?\n]{0,40}\b(?:entschieden|entscheidung|abgeschlossen)",
    r"(?:dauert|verzögert)\b",
    r"bescheid\b",
    r"(?:sie|du)\s+(?:hören|hörst|erhalten|erhältst|bekommen)\b[^.!?\n]{0,60}\b(?:von\s+(?:uns|mir)|rückmeldung|antwort|nachricht|bescheid)",
    r"rückmeldung\b",
    r"entscheidung\b[^.!?\n]{0,40}\b(?:fällt|fallen|treffen|bis|steht)",
    r"sichtet\b|sichten\b",
    r"auf\s+eis|pausiert|zurückgestellt",
)
MAIL_ACK = (
    "(?:vielen |herzlichen |besten |lieben )?dank (?:für|auch|zurück)",
    "danke (?:ihnen|dir|auch|schön|für)",
    "(?:sehr |auch )?gefreut|war (?:mir |uns )?(?:eine freude|ein vergnügen|schön|sehr nett)|gern geschehen|nette[nr]? (?:zeilen|worte|gespräch)",
    r"(?:bewerbung|unterlagen|nachricht|mail)\b[^.!?\n]{0,30}\b(?:erhalten|eingegangen|angekommen)",
    r"(?:vielen\s+)?dank\s+für\s+(?:ihre|deine|die|das)",
    r"danke\s+für",
    r"hat\s+(?:mich|uns)\s+(?:sehr\s+)?gefreut",
)
MAIL_AUTO_SUBJECT = (
    "autoreply",
    "out of office",
    "automatische rückmeldung",
    "automatische nachricht",
    "nicht im büro",
    "urlaub",
    "urlaubsnotiz",
    "automatische antwort",
    "abwesenheitsnotiz",
    "abwesend",
    "abwesenheit",
)
MAIL_AUTO_TEXT = (
    "(?:bin ich|ich bin|ich befinde mich) … (?:nicht im (?:büro|haus)|abwesend|im urlaub|nicht erreichbar|nicht zu erreichen|in elternzeit|außer haus|auf dienstreise|unterwegs|krank|verreist|nicht da)",
    r"(?:wieder|erst) (?:ab|am|im|für sie) … (?:erreichbar|da\b|büro|zurück)|wieder (?:erreichbar|im büro|für sie da)",
    r"(?:mail|nachricht)\w* … nicht weitergeleitet|wird nicht (?:weitergeleitet|gelesen)",
    "automatisch (?:erstellte|generierte|versendete)|automatische (?:antwort|nachricht)",
    r"ich\s+bin\s+(?:derzeit\s+|zurzeit\s+|aktuell\s+|momentan\s+)?(?:nicht\s+im\s+büro|abwesend|im\s+urlaub|nicht\s+erreichbar|in\s+elternzeit|außer\s+haus)",
)
MAIL_BOUNCE = (
    "unzustellbar",
    "konnte nicht zugestellt werden",
    "nicht zustellbar",
    "zustellung fehlgeschlagen",
)
MAIL_ASK = (
    r"geben sie … bescheid|gib … bescheid|lassen sie (?:mich|uns) … wissen|lass (?:mich|uns) … wissen|teilen sie … mit\b",
    r"(?:könnten|können|würden|könntest|kannst|würdest)\s+(?:sie|du)\b",
    r"bitte\s+(?:schicken|senden|teilen|geben|füllen|bestätigen|nennen|wählen|schick|sende|teil|gib)",
    r"schicken\s+sie\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:bei|falls|wenn)\b[^.!?\n]{0,20}\bfragen\b",
    r"wie\s+geht",
)
MAIL_SMALL_TALK = (
    r"wie (?:war|ist|läuft|geht)",
    r"gut (?:nach hause|angekommen|erholt)",
    r"(?:oder|nicht wahr|stimmt's)\?$",
    r"schönes wochenende",
)
MAIL_DONT_CONTACT = (
    r"(?:bitte\s+)?(?:sehen|seh)\s+(?:sie\s+)?von\s+(?:rückfragen|nachfragen)",
    r"von\s+(?:nachfragen|rückfragen)\s+(?:bitte\s+)?ab(?:zu)?sehen",
    r"bitte\s+(?:nicht|keine)\s+(?:nachfragen|rückfragen|nachzufragen)",
)
OWN_WITHDRAW = (
    "bewerbung … (?:zurückzieh|zurückzuzieh|nicht weiterverfolg|nicht weiterzuverfolg|nicht aufrecht)",
    r"zieh\w* … bewerbung … zurück|bewerbung … (?:zurück(?:ziehe|gezogen|zuziehen|nehmen))|zieh\w* … zurück|rückzug (?:meiner|der)",
    r"(?:ander\w+|anderweitig\w*) … (?:entschieden|zugesagt|angenommen|unterschrieben)|für (?:eine )?andere … entschieden",
    "(?:nicht (?:weiter|mehr)|kein interesse) … (?:verfolg|teilnehm|zur verfügung|interess)",
    r"steh\w* … nicht (?:mehr|länger|weiter) … zur verfügung",
    r"(?:bewerbung|kandidatur)\b[^.!?\n]{0,40}\b(?:zurückziehe?n?|zurück)",
    r"ziehe\b[^.!?\n]{0,40}\bzurück",
    r"nicht\s+weiter\s+(?:verfolgen|teilnehmen)",
    r"anderes\s+angebot\s+angenommen",
)
OWN_CHECK_IN = (
    r"(?:der|den|zum|neuen|stand) ?stand (?:im verfahren|der dinge|der auswahl|ist|gibt)|stand der (?:dinge|auswahl)|zum (?:stand|verfahren)\b",
    r"wie es (?:\w+ ){0,6}(?:steht|aussieht)|ob es (?:etwas|schon) neues|wie (?:weit|der stand)",
    r"nachfragen\b|nachzufragen|nachhaken|erkundigen",
    r"(?:stand|neuigkeiten|neues)\b … (?:bewerbung|verfahren|prozess|dinge)|(?:stand|neues)\b … gibt\b",
    r"gibt es (?:schon |bereits |inzwischen )?(?:neu|etwas|eine)",
    "(?:schon|bereits) (?:etwas|eine) (?:neues|entscheidung|rückmeldung)",
    r"nachfragen\b",
    r"gibt\s+es\s+(?:schon\s+)?neu",
    r"noch\s+interesse|weiterhin\s+(?:sehr\s+)?interess",
)
MAIL_SORRY = (
    "leider",
    "bedauer",
    "tut (?:mir|uns) leid",
    "schwer gefallen|nicht leicht|schweren herzens",
)
MAIL_FAREWELL = (
    "wünsche[n]? (?:wir )?(?:ihnen|dir) … (?:alles gute|erfolg|glück|weiteren|zukunft)",
    "(?:alles gute|viel erfolg|viel glück) … (?:weiter|zukunft|suche|weg)",
    "(?:weiteren|beruflichen|persönlichen) (?:weg|lebensweg|werdegang|zukunft|bewerbung)",
    r"(?:erneut|wieder|nochmal\w*) … bewerben",
    "(?:bewerberpool|talentpool|talent pool)",
    "wert(?:en|e) (?:sie )?(?:dies|das|diese entscheidung)",
)
MAIL_OTHERS = (
    r"(?:viele|zahlreiche|vielzahl|andere|mehrere) (?:\w+ )?(?:bewerb|kandidat|interessent)",
    "engere(?:n|r)? (?:wahl|auswahl)",
    "nach (?:reiflicher|sorgfältiger|eingehender) (?:überlegung|prüfung)",
)
MAIL_OUTREACH = (
    "(?:auf|über) (?:ihr|dein)(?:em|en)? profil (?:gestoßen|aufmerksam)",
    "(?:spannende|interessante|neue) (?:position|herausforderung|vakanz|stelle) … (?:interess|offen|austausch)",
    "offen für (?:neue|eine neue)",
)
MAIL_RECEIVED = (
    r"(?:eingang|erhalt) (?:ihrer|deiner|der) (?:\w+ )?(?:bewerbung|unterlagen)",
    r"(?:bewerbung|unterlagen)\w* … (?:erhalten|eingegangen|angekommen|eingetroffen)",
    "(?:erhalten|eingegangen) … (?:bewerbung|unterlagen)",
    "dank für (?:ihre|deine|die zusendung|das einreichen) … bewerbung",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "montags?|mo",
    "dienstags?|di",
    "mittwochs?|mi",
    "donnerstags?|do",
    "freitags?|fr",
    "samstags?|sonnabends?|sa",
    "sonntags?|so",
)
DATE_MONTHS = (
    "januar|jänner|jan",
    "februar|feb",
    "märz|mrz",
    "april|apr",
    "mai",
    "juni|jun",
    "juli|jul",
    "august|aug",
    "september|sept|sep",
    "oktober|okt",
    "november|nov",
    "dezember|dez",
)
DATE_NUMBERS = {
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zwölf": 12,
    "fünfzehn": 15,
    "zwanzig": 20,
    "einer": 1,
    "einem": 1,
    "eine": 1,
    "ein": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "zehn": 10,
    "vierzehn": 14,
}
DATE_PHRASES = {
    "new-year": (
        "im neuen jahr",
        "nach den feiertagen",
        "nach weihnachten",
    ),
    "next-week-1": (
        "anfang (?:der )?(?:nächste[rn]?|kommende[rn]?) woche",
        "zu beginn (?:der )?(?:nächsten|kommenden) woche",
    ),
    "next-week-2": ("mitte (?:der )?(?:nächste[rn]?|kommende[rn]?) woche",),
    "next-week-4": (
        "ende (?:der )?(?:nächste[rn]?|kommende[rn]?) woche",
        "(?:nächste|kommende|nächsten|kommenden|nächster|kommender) woche",
        "im laufe der (?:nächsten|kommenden) woche",
    ),
    "week-after-4": ("übernächste[rn]? woche",),
    "this-week-4": (
        "(?:bis )?ende (?:der|dieser) woche",
        "diese woche",
        "dieser woche",
        "zum wochenende",
    ),
    "days-0": (
        "heute",
        "tagesende",
        "ende des tages",
    ),
    "days-1": (r"\bmorgen\b(?! früh)",),
    "business-3": ("(?:in )?(?:den nächsten|wenigen|einigen|ein paar|den kommenden) tagen",),
    "business-2": ("zwei tagen",),
    "days-21": ("einigen wochen",),
    "days-14": (
        "(?:in |innerhalb von )?zwei wochen",
        "vierzehn tagen",
    ),
    "days-7": ("(?:in |innerhalb )?(?:einer|etwa einer|ungefähr einer) woche",),
    "month-end-0": ("(?:bis )?(?:zum )?(?:ende (?:des|dieses) monats|monatsende)",),
    "month-end-1": ("ende (?:des )?nächsten monats",),
    "next-month": ("nächsten monat",),
}
DATE_BUSINESS_DAY = ("(?:arbeits|werk)tag(?:en|e)?",)
DATE_DAY = ("tag(?:en|e)?",)
DATE_WEEK = ("woche(?:n)?",)
DATE_HOUR = ("stunden?",)
DATE_MONTH = ("monat(?:en|e)?",)
DATE_NEXT_BEFORE = (r"nächste[nmr]?",)
DATE_NEXT_AFTER: tuple[str, ...] = ()
DATE_NEXT_WEEK = (r"(?:nächste[rnm]?|kommende[rnm]?) woche",)
DATE_DAY_OF_MONTH = (r"(?:am|zum|bis|ab|der|dem|den) (?:dem |zum )?(\d{1,2})\.",)
DATE_MID = ("mitte ",)
DATE_END = ("ende ",)
DATE_EARLY = ("anfang ",)
PROMISE_NEWS = (
    r"melde[nt]?\b|meldung",
    r"(?:mehr|näheres|etwas|nichts|ergebnis|entscheidung)\w* … (?:sagen|wissen|mitteilen|berichten|erfahren|treffen|fällt|fallen|kommunizier)",
    r"(?:rufe|rufen|schreibe|schreiben|kontaktiere|kontaktieren|informiere|benachrichtig\w*|unterricht\w*) … (?:sie|dich|ihnen|dir)",
    "wissen wir|weiß ich|wissen sie|auf (?:sie|dich) zu(?:kommen)?|kommen … auf (?:sie|dich) zu|feedback|ergebnis|nachricht|entscheid",
    r"meld(?:en|e|et)\b[^.!?\n]{0,60}\b(?:uns|mich|wir)?|melden\s+uns|(?:wir|ich)\s+meld",
    r"(?:sie|du|ihr)\s+(?:hören|hörst|hört|erhalten|erhältst|bekommen|bekommst)",
    "bescheid",
    "rückmeldung",
    "entscheid",
    "von (?:uns|mir) (?:hören|zu hören)",
    "antwort",
    "nachricht",
    "informieren",
    r"teilen\s+(?:wir\s+)?ihnen",
    "zurückmelden|zurückkommen",
)
PROMISE_NOT = (
    r"(?:senden|schicken|schick|sende|geben|gib|reichen|teilen) (?:sie|uns|mir)\b",
    r"\bbitte\b",
    "schicken sie",
    "senden sie",
    "ihre (?:antwort|rückmeldung|entscheidung)",
    "geschlossen",
    "(?:könnten|können) sie",
)
RETURN_WORDS = (
    r"abwesend|urlaub|vom\b|nicht im",
    "wieder",
    "zurück",
    r"\bbis\b",
    r"\bab\b",
    "erreichbar",
)
RETURN_THROUGH = (
    r"bis (?:einschl|inkl|zum \S+ einschl)",
    r"einschlie(?:ß|ss)lich|inklusive|\binkl\b|\beinschl",
    r"\bvom? … (?:bis|-|–) ",
)
RETURN_BACK = (r"wieder|zurück|\bab\b",)
DRAFT_AGES = (
    "heute",
    "gestern",
    "morgen",
    "vorgestern",
    "übermorgen",
    "diese woche",
    "nächste woche",
    "letzte woche",
    "vergangene woche",
    "heute morgen",
    "neulich",
    "nächsten monat",
)
DRAFT_NAGS = (
    "nachhaken",
    "nachzuhaken",
    "noch einmal nachfragen",
    "nochmals nachfragen",
    "erneut",
    "nochmals",
    "abermals",
    "zum zweiten mal",
    "zweite anfrage",
    "erinnern",
    "eine erinnerung",
    "kleine erinnerung",
    "zur erinnerung",
    "nichts gehört",
    "keine antwort",
    "warte noch",
    "warte immer noch",
    "so schnell wie möglich",
    "schnellstmöglich",
    "dringend",
    "umgehend",
    "wie versprochen",
    "versprochen",
    "meine letzte mail",
    "meine letzte e-mail",
    "überfällig",
)
DRAFT_BOASTS = (
    "perfekt",
    "perfekte",
    "perfekten",
    "traumjob",
    "unglaublich",
    "fantastisch",
    "einzigartig",
    "großartigste",
    "hervorragend",
    "herausragend",
    "überragend",
)
DATE_SMALL: tuple[str, ...] = ("am", "der", "des")
DATE_OF: tuple[str, ...] = ()
DATE_CLOCK: tuple[str, ...] = ("uhr",)
DATE_PAST: tuple[str, ...] = ("vor",)
DATE_RANGE: tuple[str, ...] = ("bis", "oder")
DATE_FURTHER: tuple[str, ...] = ("weitere",)
TEXT_CONJUNCTIONS: tuple[str, ...] = ("aber", "und", "sodass")
PEOPLE_IS: tuple[str, ...] = ("ist", "sind")
