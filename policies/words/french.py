"""French words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "fr"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "1er tour", "2e tour", "2ème tour", "second tour", "deuxième tour", "entretien d'embauche", "entretien",
    "entretiens", "entrevue", "entretien technique", "entretien rh", "entretien téléphonique",
    "entretien de recrutement", "entretien vidéo", "entretien visio", "échange téléphonique candidature",
    "test technique", "mise en situation", "entretien final", "premier entretien", "deuxième entretien",
    "second entretien", "troisième entretien", "préqualification", "pré-qualification", "entretien de motivation",
    "étude de cas", "cas pratique", "journée d'essai", "essai professionnel", "session de recrutement",
    "assessment center", "entretien manager", "échange de recrutement", "entretien candidat",
)  # fmt: skip
EVENT_LIKELY = (
    "1er tour", "2e tour", "2ème tour", "second tour", "deuxième tour", "mise en situation", "étude de cas",
    "cas pratique", "test technique", "journée d'essai", "préqualification", "pré-qualification",
)  # fmt: skip
EVENT_JOB_ONLY = (
    "entretien d'embauche", "entretien de recrutement", "entretien rh", "entretien technique", "votre candidature", "ta candidature",
    "candidature au poste", "au poste de", "pour le poste",
)  # fmt: skip
EVENT_FILLERS = (
    "avec", "et", "le", "la", "les", "l", "d", "de", "du", "des", "en", "au", "aux", "à", "chez", "pour", "par",
    "votre", "ton", "visio", "téléphonique", "vidéo", "premier", "deuxième", "second", "troisième", "final", "tour",
    "étape", "heure", "minutes", "min", "mme", "m", "madame", "monsieur", "équipe", "rh", "technique", "confirmation",
    "invitation", "convocation", "présentiel", "distance", "teams", "zoom", "1er", "2e", "2ème", "2nd", "poste",
    "échange",
)  # fmt: skip
EVENT_NEUTRAL = (
    "échange", "échanges", "appel", "rendez-vous", "rdv", "café", "discussion", "point", "visio", "rencontre",
    "prise de contact", "entretien informel", "présentation", "rencontrer", "call", "faire connaissance",
    "visioconférence", "coup de fil",
)  # fmt: skip
EVENT_EVERYDAY = (
    "rdv médical", "rendez-vous médical",
    "médecin", "dentiste", "anniversaire", "dîner", "formation", "réunion de suivi", "suivi de projet", "chaudière",
    "voiture", "garage", "véhicule", "jardin", "chauffage", "climatisation", "réparation", "livraison", "notaire",
    "banque", "assurance", "comité", "kiné", "coiffeur", "fête", "ménage", "ascenseur", "démonstration", "démo",
    "commercial", "devis", "contrat", "signature", "prêt", "vaccin", "toiture", "ramonage", "entretien maison",
    "copropriété",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "candidature", "poste", "recrutement", "recruteur", "recruteuse", "candidat", "candidate", "cv", "embauche",
    "offre d'emploi", "l'offre de", "offre de", "votre profil", "ton profil", "entretien", "processus de recrutement",
    "votre parcours", "ton parcours", "opportunité", "prétentions salariales", "rejoindre notre équipe",
    "rejoindre l'équipe", "lettre de motivation", "annonce",
)  # fmt: skip
EVENT_HIRING_DEPARTMENTS = (
    "recrutement", "recruteur", "recruteuse", "chargée de recrutement", "chargé de recrutement", "carrières",
    "candidatures",
)  # fmt: skip
EVENT_NO_HIRING_TALK = (
    "offre de service", "offre de services", "nouveau poste", "bureau de poste", "la poste", "offre de prêt",
    "offre de formation", "offre de bienvenue", "poste de garde",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "pas de poste", "pas d'un poste", "pas d'un entretien", "aucun poste", "pas un entretien d'embauche",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "entretien d'information", "entretien informel", "échange métier", "enquête métier", "entretien réseau",
    "interview métier", "échange carrière", "café carrière",
)  # fmt: skip
EVENT_HOLD = (
    "bloqué", "réservé", "créneau bloqué", "option", "à bloquer", "ne pas déplacer", "bloquer", "créneau réservé",
)  # fmt: skip
EVENT_LONE = (
    "entretien différé", "entretien vidéo différé",
    "train pour entretien", "préparer entretien", "préparer l'entretien", "trajet entretien", "avant entretien",
    "avant l'entretien", "après entretien", "après l'entretien", "train pour",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "user research": (
        "satisfaction client",
        "étude", "entretien utilisateur", "entretiens utilisateurs", "entretien utilisateurs", "test utilisateur",
        "entretien client", "étude utilisateur", "groupe de discussion", "entretien de recherche", "étude de marché",
        "enquête", "mémoire", "thèse", "entretien usager", "sondage",
    ),
    "the press or a show": (
        "interview presse", "presse", "podcast", "interview radio", "journaliste", "interview média", "interview télé",
        "journal", "émission", "magazine", "reportage",
    ),
    "leaving a job": ("entretien de départ", "entretien de sortie", "entretien préalable", "rupture conventionnelle"),
    "practice": (
        "simulation d'entretien", "simulation", "préparation d'entretien", "préparation entretien",
        "préparation à l'entretien", "préparation", "entretien blanc", "coaching", "entraînement", "coach",
        "entretien fictif", "conseiller emploi", "atelier cv", "entretien d'entraînement",
    ),
    "a visa or an office": (
        "entretien visa", "visa", "consulat", "ambassade", "préfecture", "naturalisation", "pôle emploi",
        "france travail", "tribunal", "commissariat", "caf", "mairie", "impôts",
    ),
    "a school": (
        "entretien école", "école", "réunion parents", "conseil de classe", "admission", "parents-professeurs",
        "entretien d'admission", "crèche", "collège", "lycée", "professeur principal", "maîtresse", "université",
        "parcoursup",
    ),
    "a home": (
        "colocation", "coloc", "colocataire", "colocataires", "visite appartement", "visite colocation", "visite de l'appartement", "visite du logement", "locataire",
        "propriétaire", "état des lieux",
    ),
    "a talk or meet-up": (
        "table ronde", "conférence", "meetup", "salon de l'emploi", "forum des métiers", "salon", "webinaire",
        "forum emploi", "portes ouvertes",
    ),
    "work of a hiring team": (
        "entretien annuel", "entretien professionnel", "entretien d'évaluation", "entretien individuel",
        "entretien de mi-année", "debrief candidat", "débrief", "debrief", "comité de recrutement",
        "entretien de progrès", "entretien de recadrage", "entretien de retour",
    ),
    "a doctor": ("avec le médecin", "avec la psychologue", "avec le psychologue", "médecine du travail", "visite médicale", "entretien médical", "bilan de santé"),
    "something to be mended": (
        "chaudière", "voiture", "véhicule", "garage", "jardin", "chauffage", "climatisation", "toiture", "ascenseur",
        "piscine", "poêle", "cheminée", "chaudières", "vélo", "moto",
    ),
    "somebody whom you would hire": (
        "entretien nounou", "nounou", "baby-sitter", "femme de ménage", "assistante maternelle",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": ("notre étude", "bon d'achat", "carte cadeau", "dédommagement", "formulaire de consentement"),
    "the press or a show": (
        "journaliste", "pour le dossier", "épisode", "nos lecteurs", "nos auditeurs", "photographe",
    ),
    "practice": ("on s'entraîne", "nous allons nous entraîner"),
    "a school": ("votre enfant", "votre fils", "votre fille"),
    "a home": ("la chambre", "les colocs", "le loyer"),
}  # fmt: skip
EVENT_CANDIDATE_LABELS = ("candidat", "candidate", "candidat(e)", "candidat·e")
EVENT_HOSTING = ("grille d'évaluation", "grille d'entretien", "cv du candidat", "cv de la candidate")
EVENT_HOSTING_TITLE: tuple[str, ...] = ()
EVENT_NOT_HOSTING_AFTER = ("avec", "chez", "pour")
EVENT_INTERVIEW_CONFIRMED = (
    "votre entretien", "confirmons votre entretien", "votre candidature", "ton entretien", "convoquons à un entretien",
)  # fmt: skip
PEOPLE_LABELS = (
    "interlocuteurs", "interlocuteur", "interlocutrice", "interlocutrices", "recruteurs", "vos interlocuteurs",
    "votre interlocuteur", "votre interlocutrice", "tes interlocuteurs", "intervenants", "intervenant", "intervenante",
    "participants côté entreprise", "participants", "jury", "membres du jury", "vous rencontrerez", "tu rencontreras",
    "avec", "en présence de", "entretien avec",
)  # fmt: skip
PEOPLE_MEET = (
    "vous rencontrerez", "vous échangerez avec", "vous serez reçu par", "vous serez reçue par",
    "vous serez reçu(e) par", "vous allez rencontrer", "vous allez échanger avec", "vous vous entretiendrez avec",
    "vous aurez un entretien avec", "vous ferez la connaissance de", "tu rencontreras", "tu vas rencontrer",
    "tu échangeras avec", "tu seras reçu par", "tu seras reçue par", "vous verrez", "mené par", "menée par",
    "animé par", "conduit par", "assuré par", "en présence de",
)  # fmt: skip
PEOPLE_TAKES_PART = (
    "mènera l'entretien", "mèneront l'entretien", "conduira l'entretien", "vous recevra", "vous recevront",
    "te recevra", "te recevront", "sera présent", "sera présente", "seront présents", "participera à l'entretien",
    "participeront à l'entretien", "vous appellera", "t'appellera", "animera", "se réjouit de vous rencontrer",
    "assistera à l'entretien",
)  # fmt: skip
PEOPLE_AND = ("et", "ainsi que")
PEOPLE_WITH = ("avec",)
PEOPLE_COORDINATOR = (
    "chargée de recrutement coordination", "coordinatrice recrutement", "coordinateur recrutement", "coordinatrice",
    "coordinateur", "assistante rh", "assistant rh", "service recrutement", "assistante de direction",
    "assistant de direction", "gestionnaire des entretiens", "assistante recrutement", "assistant recrutement",
    "secrétariat", "service rh", "assistante administrative",
)  # fmt: skip
PEOPLE_RECRUITER = (
    "chargée de recrutement", "chargé de recrutement", "talent acquisition", "recruteuse", "recruteur",
    "responsable recrutement", "recrutement", "chargée rh", "chargé rh",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "je ne serai pas présente", "je ne serai pas présent", "je ne participerai pas", "je ne serai pas là",
    "je n'assisterai pas", "je ne prendrai pas part", "sans moi",
)  # fmt: skip
PEOPLE_CONTACT = (
    "contacter", "contactez", "contact", "joindre", "questions", "reporter", "annuler", "adressez-vous", "à l'accueil",
    "vous accueillera", "t'accueillera", "en copie", "pour information", "n'hésitez pas", "n'hésite pas", "joignable",
    "rattaché à", "rattachée à",
)  # fmt: skip
PEOPLE_BREAKS = (
    "déjeuner", "pause", "accueil", "visite", "fin", "début", "café", "pause café", "pause déjeuner", "arrivée",
    "petit-déjeuner",
)  # fmt: skip
PEOPLE_ACTIVITIES = (
    "entretien", "technique", "équipe", "échange", "présentation", "clôture", "questions", "exercice", "cas",
    "pratique", "test", "direction", "générale", "ressources", "humaines", "rh", "responsable", "directeur",
    "directrice", "chef", "cheffe", "lieu", "adresse", "heure", "date", "durée", "salle", "lien", "visio", "téléphone",
    "bonjour", "madame", "monsieur", "cordialement", "bien", "vous", "nous", "votre", "notre", "le", "la", "les", "un",
    "une", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre", "programme", "poste", "service", "bienvenue",
    "suite", "premier", "second", "deuxième", "manager", "recrutement", "confirmer", "merci", "ordre", "jour",
    "culture", "valeurs", "membres",
)  # fmt: skip
PEOPLE_ROOMS = ("salle", "salle de réunion", "salle de conférence", "bureau de réunion")
PEOPLE_ROLE_MAILBOXES = (
    "rdv", "accueil", "secretariat",
    "recrutement", "recrutements", "rh", "candidature", "candidatures", "carriere", "carrieres", "emploi", "emplois",
    "contact", "accueil", "secretariat", "service-rh", "drh", "visas", "equipe", "talents", "bonjour",
    "ne-pas-repondre", "nepasrepondre", "noreponse",
)  # fmt: skip
PEOPLE_GROUPS = ("tous", "equipe", "groupe", "service", "direction", "liste")
TITLE_ROLE_WORDS = (
    "développeur", "développeuse", "ingénieur", "ingénieure", "responsable", "chef", "cheffe", "chargé", "chargée",
    "directeur", "directrice", "analyste", "consultant", "consultante", "comptable", "assistant", "assistante",
    "technicien", "technicienne", "chercheur", "chercheuse", "designer", "gestionnaire", "juriste", "commercial",
    "commerciale", "rédacteur", "rédactrice", "contrôleur", "contrôleuse", "architecte", "alternant", "alternante",
    "alternance", "stagiaire", "stage", "vendeur", "vendeuse", "infirmier", "infirmière", "enseignant", "enseignante",
    "formateur", "formatrice", "conseiller", "conseillère", "acheteur", "acheteuse", "administrateur",
    "administratrice", "coordinateur", "coordinatrice", "animateur", "animatrice", "traducteur", "traductrice",
    "graphiste", "médecin", "cuisinier", "cuisinière", "serveur", "serveuse", "employé", "employée", "agent", "agente",
    "opérateur", "opératrice", "conducteur", "conductrice", "éducateur", "éducatrice", "psychologue", "statisticien",
    "statisticienne", "adjoint", "adjointe",
)  # fmt: skip
TITLE_HEADS = (
    "directeur", "directrice", "responsable", "chef", "cheffe", "médecin", "commercial", "commerciale", "stage",
    "alternance", "agent", "agente",
)  # fmt: skip
TITLE_STAGES = (
    "entretien technique", "entretien rh", "entretien téléphonique", "premier entretien", "deuxième entretien",
    "second entretien", "troisième entretien", "entretien final", "entretien d'embauche", "entretien de recrutement",
    "entretien visio", "entretien", "entrevue",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "poste :", "poste:", "poste de", "poste d'", "au poste de", "au poste d'", "pour le poste de", "pour le poste d'",
    "candidature au poste de", "intitulé du poste :", "offre de", "offre d'", "candidature pour le poste de",
    "l'offre de", "annonce de",
)  # fmt: skip
TITLE_ROLE_AFTER: tuple[str, ...] = ()
TITLE_AT = ("chez",)
TITLE_FOR = ("pour",)

COMPANY_AGENCY = (
    "notre client", "un de nos clients", "mon client", "cabinet de recrutement", "chasseur de têtes", "agence d'intérim",
    "pour le compte de notre client",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "recrutement", "rh", "carrières", "équipe", "service", "ressources", "humaines", "talents",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "le",
    "la",
    "les",
    "des",
    "et",
    "vous",
    "nous",
    "je",
    "est",
    "pas",
    "pour",
    "avec",
    "votre",
    "notre",
    "dans",
    "que",
    "qui",
    "une",
    "un",
    "du",
    "au",
    "sur",
    "ne",
    "ce",
    "de",
    "bonjour",
    "merci",
    "sera",
    "avons",
    "suis",
    "ai",
    "jusqu'au",
    "cas",
    "mon",
    "ma",
    "mes",
    "vos",
    "nos",
    "cette",
    "par",
    "plus",
    "été",
    "êtes",
    "avez",
    "mais",
    "ou",
    "aux",
    "vers",
)
TEXT_CLOSINGS = (
    "bien cordialement",
    "cordialement",
    "bien à vous",
    "bien à toi",
    "salutations distinguées",
    "sincères salutations",
    "belle journée",
    "bonne journée",
    "à bientôt",
    "merci",
    "amicalement",
    "bien sincèrement",
    "meilleures salutations",
)
TEXT_ATTRIBUTIONS = (r"le\b.{4,200}\ba écrit",)
TEXT_WROTE = ("a écrit",)
TEXT_QUOTE_RULES = (
    "message d'origine",
    "message original",
    "message transféré",
    "message réexpédié",
)
TEXT_FORWARD_BEGINS = ("début du message réexpédié",)
TEXT_HEADER_FROM = ("de",)
TEXT_HEADERS = (
    "envoyé",
    "date",
    "à",
    "objet",
)
TEXT_SENT_FROM = (
    "envoyé de mon",
    "envoyé depuis",
)
TEXT_DISCLAIMERS = (
    "confidentiel",
    "confidentiels",
    "confidentielle",
    "confidentielles",
    "ne pas répondre",
)
TEXT_SPEAKS_TO_YOU = (
    "votre candidature",
    "entretien",
    "décision",
    "reviendrons vers vous",
)
MAIL_HIRING = (
    "reference professionnelle",
    "lettre de motivation",
    "date de disponibilité",
    "candidatures",
    "entretiens",
    "profil",
    "équipe",
    "comité",
    "disponibilités",
    "test technique",
    "sélection",
    "cdi",
    "contrat",
    "recruteur",
    "recruteuse",
    "offre d'emploi",
    "décision prise",
    "prochaine étape",
    "pièce d'identité",
    "candidature",
    "poste",
    "entretien",
    "recrutement",
    "candidat",
    "candidate",
    "candidats",
    "processus",
    "cv",
    "diplôme",
    "références",
    "prétentions salariales",
    "préavis",
    "embauche",
    "décision",
    "retour",
)
MAIL_ELSEWHERE = (
    "appartement|logement|locat(?:ion|aire)|bailleur",
    r"carte (?:bancaire|de crédit)|prêt\b|crédit",
    "appartement",
    "crédit",
    "assurance",
    "colis",
    "facture",
    "commande",
    "livraison",
    "loyer",
    "abonnement",
)
MAIL_REJECTION = (
    r"(?:ne|n') ?(?:pouv|pourr|peu)\w* … (?:favorable|suite)",
    r"ne (?:répond|correspond)\w* pas|pas (?:exactement|entièrement|tout à fait) … (?:recherch|attentes|besoins|profil)|plus loin avec",
    r"ne correspond\w* pas|n'est pas retenu|pas (?:été )?retenu|sans suite",
    r"(?:poste|recrutement|vacance|offre) … (?:annul|pourvu|supprim|ferm)",
    r"pas de bonnes? nouvelles?|mauvaise nouvelle|(?:préféré|choisi|opté pour|retenu) (?:un|une|l')? ?(?:autre|candidat|profil|personne)",
    r"ne (?:pourr|donn|poursuiv)\w* pas … (?:suite|candidature|processus|plus loin)|pas (?:plus loin|au-delà)",
    r"(?:\bpas|\bplus|sans|\bni) … (?:suite|retenu|retenir|poursuiv|donner une issue|favorable|aller plus loin|continuer|positive(?:ment)?|convaincu|correspond)",
    r"(?:suite (?:favorable|positive)|plus loin) … (?:\bpas\b|impossible)",
    r"(?:retenu|retenir|choisi|choisir|opté|orienté|porté|privilégi\w+|recruté|sélectionné|décidé|poursuiv\w+|continuer|avancer|préféré|arrêté|avons donné|partis?) … (?:un(?:e)? (?:\w+ )?autre|d'autres|autre (?:candidat|profil|personne|choix)|un(?:e)? candidat|un profil|quelqu'un|des (?:candidat|profil)|candidat\w* dont|en interne)",
    "(?:poste|offre|recrutement) … (?:pourvu|annulé|supprimé|clos|fermé|n'est plus (?:ouvert|disponible)|plus d'actualité)",
    r"(?:regret|regrettons|désolé\w*|navré\w*|malheureusement|hélas) … (?:vous informer|t'informer|annoncer|vous faire part|négative?|défavorable|refus|pas été|pas retenu|pas (?:donner|poursuiv|contin|aller|pouvoir (?:donner|poursuiv|retenir)|en mesure))",
    "(?:réponse|issue|décision|retour) … (?:négati|défavorable)",
    r"(?:c'est|ce sera|ce ne sera) (?:malheureusement )?(?:un )?non\b|pas (?:cette fois|pour cette fois)|ne (?:sera|fera|se fera) pas|candidature … (?:refusée|rejetée|écartée|déclinée)",
    r"(?:pas|ne)\b[^.!?\n]{0,60}\b(?:donner\s+(?:une\s+)?suite|suite\s+favorable|retenue?|retenir|poursuivre|donner\s+une\s+issue)",
    r"(?:un|d'une?)\s+autre\s+(?:candidat|candidate|profil|personne)",
    r"autre\s+(?:candidat|candidate|profil)\b",
    r"(?:candidature|profil)\b[^.!?\n]{0,30}\bn'a\s+pas\s+été\s+retenue?",
    r"poste\s+(?:a\s+été|est)\s+pourvu",
    r"réponse\s+(?:est\s+)?négative",
)
MAIL_NOT_REJECTION = (
    "pas encore|n'(?:est|a|ont) (?:toujours )?pas (?:encore )?(?:tranché|décidé|pris)|toujours (?:en cours|pas)",
    "absent|retard|souffrant|malade|décaler|reporter|rencontrons (?:encore )?d'autres|autre (?:entretien|créneau|date|jour)",
    "pas (?:un refus|d'inquiétude)",
    r"pas\s+encore",
    "retard",
    "souffrant",
)
MAIL_OFFER = (
    r"votre embauche|vous (?:êtes|avez été) (?:embauch|engag|recrut)|confirm\w+ … (?:embauche|engagement|recrutement)",
    r"(?:vous|te|t') ?(?:propos|offr)\w* (?:(?:le|un|ce|cet) (?:poste|contrat|cdi|cdd|emploi|stage)|de (?:nous |vous )?rejoindre)",
    "proposer (?:le|un|ce) (?:poste|contrat|cdi|cdd)",
    "(?:promesse|proposition|offre|lettre) d'(?:embauche|emploi|engagement)",
    "contrat … (?:joint|ci-joint|pièce|signer|signature|envoi|prépar)|(?:joint|ci-joint|pièce jointe|envoie) … (?:contrat|proposition|offre)",
    r"c'est (?:un )?oui|(?:tu es|vous êtes) (?:pris|retenu|embauché|recruté)e?\b|(?:le poste|la place) est (?:à|pour) (?:vous|toi)|candidature (?:a été|est) (?:retenue|acceptée)",
    "bienvenue (?:dans|chez|parmi|à bord)",
    "(?:vous|te) (?:accueillir|compter|voir rejoindre|recruter|embaucher)",
    r"promesse\s+d'embauche",
    r"(?:souhaitons|voulons|désirons)\s+vous\s+embaucher",
    r"(?:vous\s+)?proposer\s+(?:le|un|ce)\s+(?:poste|contrat|cdi)",
    r"(?:offre|proposition)\s+d'(?:embauche|emploi)\s*(?:est\s+)?(?:jointe|ci-joint)?",
    r"contrat\s+(?:de\s+travail\s+)?(?:est\s+)?(?:joint|ci-joint|en\s+pièce)",
    r"plaisir\s+de\s+vous\s+(?:accueillir|confirmer\s+que\s+nous)",
    r"bienvenue\s+(?:dans|chez|parmi)",
)
MAIL_NOT_OFFER = (
    r"propos\w* (?:un|une|deux|trois|le|des|plusieurs|quelques) (?:\w+ )?(?:créneau|rendez-vous|entretien|date|échange|horaire|rencontre)",
    r"(?:\bpas|\bplus|offres d') … (?:propos|offr|retenue?|pris)|accueillir (?:pour|dans nos locaux|le)",
    r"proposer\s+(?:un|une|deux|le)\s+(?:créneau|rendez-vous|entretien|date|échange)",
)
MAIL_NEXT_ROUND = (
    r"(?:souhait|aimerai|voudrai)\w* … (?:vous|te) (?:voir|rencontrer|recevoir|parler|connaître)|cela (?:vous|te) (?:irait|va|convien)",
    r"journée d'(?:essai|immersion|observation)|demi-journée|jour(?:née)? d'essai|prochaine étape\b|mise en situation",
    r"(?:quel|quels) (?:jour|créneau|moment)s? … (?:convien|arrang)",
    r"(?:quelles?|quand|quel) … (?:disponib|dispo\b|créneau|convien|libre)|disponib\w+ … \?|vos disponibilités|tes (?:dispos|disponibilités)",
    r"(?:fixer|planifier|reporter|décaler|déplacer|organiser|programmer|convenir|caler|prévoir|réserver)\b … (?:entretien|rendez-vous|échange|appel|rencontre|visio|créneau|point)",
    "(?:test|exercice|cas) (?:technique|pratique|en ligne)|étude de cas|mise en situation",
    "(?:prochaine|dernière|deuxième|seconde|suivante|nouvelle) (?:étape|phase|tour)|étape suivante|dernier tour|second tour",
    "(?:rencontrer|échanger avec|revoir|passer voir) (?:notre|votre|le|la|l'|nos|toute)",
    "(?:poursuivre|continuer|avancer) … (?:avec vous|le processus|votre candidature|avec toi)",
    "(?:proposer|propose|proposons) … (?:créneau|date|horaire|rendez-vous)",
    "contacts? de (?:deux )?(?:référence|ancien)|prise de références|références professionnelles",
    r"(?:second|deuxième|prochain|nouvel|dernier|troisième)\s+entretien",
    r"(?:inviter|convier|convions|invitons|invite)\b[^.!?\n]{0,60}",
    r"(?:créneau|disponibilités|disponible)\w*\b",
    r"(?:vous\s+)?(?:convient|conviendrait|irait)\b",
    r"(?:souhaite|souhaitons|souhaiterions|aimerait|aimerions)\b[^.!?\n]{0,40}\b(?:rencontrer|échanger|revoir)",
    r"prochaine\s+étape",
    r"test\s+technique\b|étude\s+de\s+cas\b|exercice\s+à",
    r"(?:fixer|planifier|reporter|décaler|organiser)\b[^.!?\n]{0,40}\b(?:entretien|rendez-vous|échange|appel)",
)
MAIL_NEXT_STRONG = (
    r"(?:souhait|aimerai|voudrai)\w* … (?:vous|te) (?:voir|rencontrer|recevoir)",
    r"journée d'(?:essai|immersion)|prochaine étape",
    r"entretien … (?:décal|report|déplac)|(?:décal|report|déplac)\w* … entretien",
    "test technique|étude de cas",
    "(?:rencontrer|échanger avec) (?:notre|nos|le|la)",
    "créneau",
    r"(?:second|deuxième|prochain)\s+entretien",
    r"vous\s+(?:inviter|convier)",
)
MAIL_NOT_NEXT_ROUND = (r"a\s+été\s+un\s+plaisir",)
MAIL_REMINDER = (
    r"rappel\b",
    r"au\s+plaisir\s+de\s+(?:vous|échanger)",
    r"à\s+(?:demain|mardi|lundi|mercredi|jeudi|vendredi)\b",
)
MAIL_UPDATE = (
    r"dans la course|il (?:nous )?reste (?:encore )?(?:\w+ )?(?:personne|candidat|entretien)s?|(?:relanc|attend)\w* … (?:retour|réponse|direct|décision)",
    r"revenons\b|suit son cours",
    r"(?:revien|reviendr|recontact|tien(?:s|drons|drai)|rappel(?:le|ons|lerai))\w* … (?:vers vous|vers toi|vous|te)\b",
    r"(?:encore|toujours) (?:\w+ )?(?:en cours|en réflexion|en discussion|un peu|des|deux|plusieurs|d'autres)|en cours (?:d'examen|d'étude|de)|rencontrons encore",
    r"(?:\bpas|aucune) … (?:décision|tranch|décidé|nouvelle|retour|réponse)",
    "patience|patienter",
    r"(?:réponse|retour|décision|nouvelles)\b … (?:lundi|mardi|mercredi|jeudi|vendredi|demain|d'ici|avant|sous|dans|prochain|fin|cours|semaine|au plus)",
    r"(?:vous|te|t') ?(?:aur|donn|fer|dir|écri|appell|inform|répon)\w* … (?:réponse|nouvelles|savoir|retour|décision|courant)",
    r"revien(?:drons|drai|s|dra|nent)\b",
    r"(?:vous\s+)?(?:tiendrons|tiendrai|tiens)\s+(?:au\s+courant|informée?)",
    r"pas\s+encore\b",
    r"(?:réponse|retour|décision|nouvelles)\b[^.!?\n]{0,50}\b(?:d'ici|avant|sous|dans|prochain|fin|cours|semaine)",
    r"toujours\s+en\s+(?:cours|réflexion|discussion)",
    r"retard\b",
    r"recontacter(?:ons|ai)|donner(?:ons|ai)\s+(?:des\s+)?(?:nouvelles|réponse)",
    r"suspendu|en\s+pause|gelé",
)
MAIL_ACK = (
    r"merci (?:beaucoup |bien |à (?:vous|toi)|encore |\w+ )?(?:pour|de|d'|à|infiniment)",
    r"(?:ravie?|plaisir|enchantée?|agréable|heureu\w+) … (?:échang|rencontr|discut|parl|connaissance)",
    "bien (?:reçu|noté)|je vous en prie|avec plaisir|c'est noté",
    r"(?:bien\s+)?reçu\s+votre\s+(?:candidature|message|mail)",
    r"merci\s+(?:beaucoup\s+)?(?:pour|de)\b",
    r"accusons\s+réception",
    r"(?:ravie?|plaisir)\b[^.!?\n]{0,40}(?:échange|rencontre)",
)
MAIL_AUTO_SUBJECT = (
    "absence",
    "absent",
    "absente",
    "réponse automatique",
    "en congés",
    "en congé",
    "hors du bureau",
    "message automatique",
    "réponse automatique",
    "absence du bureau",
    "message d'absence",
    "absente du bureau",
)
MAIL_AUTO_TEXT = (
    r"(?:je suis|je serai|étant|actuellement|suis) (?:\w+ )?(?:absente?|en (?:congés?|vacances|déplacement|arrêt|formation)|hors du bureau|indisponible)",
    "(?:serai|suis) de retour|de retour (?:le|à partir)",
    "(?:message|réponse) automatique|accès limité|en cas d'urgence",
    r"je\s+suis\s+(?:actuellement\s+)?(?:absente?|en\s+congés?|en\s+vacances|hors\s+du\s+bureau)",
)
MAIL_BOUNCE = (
    "non remis",
    "échec de la remise",
    "message non distribué",
    "n'a pas pu être remis",
)
MAIL_ASK = (
    "merci de (?:nous |me |bien vouloir |le |la |les )*(?:renvoyer|retourner|transmettre|envoyer|confirmer|indiquer|faire|préciser|compléter|remplir|répondre)",
    r"(?:pourriez|pouvez|pourrais|peux)[- ](?:vous|tu)\b",
    r"merci\s+de\s+(?:me|nous)\s+(?:transmettre|envoyer|confirmer|indiquer|faire)",
    r"(?:veuillez)\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:si\s+vous\s+avez|pour\s+toute)\b[^.!?\n]{0,20}\bquestions?",
    r"comment\s+allez",
)
MAIL_SMALL_TALK = (
    r"comment (?:vas|va|s'est|allez|ça)",
    r"(?:bien rentrée?|bonne journée|bon week-end|n'est-ce pas)",
    r"ça va",
)
MAIL_DONT_CONTACT = (r"(?:merci\s+de\s+)?ne\s+(?:pas|plus)\s+(?:nous\s+)?(?:relancer|contacter|recontacter)",)
OWN_WITHDRAW = (
    r"renonc\w+ à (?:ma candidature|poursuivre)|suite à ma candidature",
    r"(?:retir|retrait)\w* … candidature|candidature … retir",
    "(?:accepté|signé|reçu et accepté) … (?:autre|offre|proposition|poste)",
    "(?:ne (?:souhaite|désire|veux)|préfère) (?:pas|plus|ne pas) … (?:suite|poursuiv|continuer|donner)",
    "(?:mettre fin|renonce) … (?:candidature|processus|poste)|me désist|désistement",
    r"retir\w+\s+(?:ma\s+)?candidature",
    r"accepté\s+une\s+autre\s+(?:offre|proposition)",
    r"ne\s+(?:pas\s+)?(?:donner\s+suite|poursuivre)",
)
OWN_CHECK_IN = (
    r"me dire (?:de l'avancement|de la procédure|du (?:recrutement|processus))|où en (?:est|sont)\b|s'il y a du nouveau",
    r"(?:si|avez-vous|auriez-vous|y a-t-il|avoir eu|sans) … (?:nouvelles|du nouveau)|du nouveau\b",
    r"me permets de (?:revenir|vous (?:relancer|recontacter|contacter|écrire|solliciter|demander)|prendre)",
    r"où (?:en|vous en) (?:est|êtes|sont)|savoir si … (?:décision a|décision est|candidature|avez eu)",
    r"relanc|suivi de (?:ma|mon)|faire le point",
)
MAIL_SORRY = (
    "malheureusement|hélas",
    "regret|désolé|navré",
    "malgré (?:la qualité|l'intérêt|vos)|à regret",
    "choix (?:a été )?(?:difficile|délicat)",
)
MAIL_FAREWELL = (
    r"souhait\w+ … (?:réussite|succès|continuation|chance|suite|recherche|pleine|bonne)",
    "(?:bonne|pleine|belle) (?:continuation|réussite|chance|suite)",
    r"(?:conserv|gard)\w+ … (?:candidature|cv|profil|coordonnées|contact)",
    "(?:prochaine|future|autre)s? (?:opportunité|occasion)",
    "bonne chance",
)
MAIL_OTHERS = (
    "(?:nombreuses|autres|grand nombre de|plusieurs) (?:candidat|profil)",
    "après (?:mûre |une )?(?:réflexion|étude|analyse|examen)",
    r"correspond\w* (?:davantage|mieux|plus)",
)
MAIL_OUTREACH = (
    "tombée? sur votre (?:profil|cv)|(?:découvert|consulté|vu) votre profil",
    r"(?:à l'écoute|en veille)\b … (?:marché|opportunité)?",
    "opportunité … (?:intéress|client)",
)
MAIL_RECEIVED = (
    r"reçu … (?:candidature|cv|dossier)|(?:candidature|dossier|cv) … (?:reçu|enregistré|parvenu|transmis)|réception de votre|accus\w+ (?:de )?réception|remercions … (?:candidature|intérêt que vous)",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
)
DATE_MONTHS = (
    "janvier",
    "février|fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août|aout",
    "septembre",
    "octobre",
    "novembre",
    "décembre|decembre",
)
DATE_NUMBERS = {
    "sept": 7,
    "neuf": 9,
    "douze": 12,
    "vingt": 20,
    "une dizaine de": 10,
    "une quinzaine de": 15,
    "une huitaine de": 8,
    "une douzaine de": 12,
    "une": 1,
    "un": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "huit": 8,
    "dix": 10,
    "quinze": 15,
}
DATE_PHRASES = {
    "new-year": (
        "après les fêtes",
        "à la rentrée de janvier",
        "en début d'année",
    ),
    "next-week-1": ("(?:au |en )?début (?:de )?(?:la )?semaine prochaine",),
    "next-week-2": ("milieu (?:de )?(?:la )?semaine prochaine",),
    "next-week-4": (
        "fin (?:de )?(?:la )?semaine prochaine",
        "(?:la )?semaine prochaine",
        "courant de la semaine prochaine",
    ),
    "week-after-4": (
        "la semaine suivante",
        "semaine d'après",
    ),
    "this-week-4": (
        "fin de (?:la )?semaine",
        "(?:d'ici la )?fin de (?:cette )?semaine",
        "cette semaine",
    ),
    "days-0": (
        "aujourd'hui",
        "fin de (?:la )?journée",
        "ce soir",
    ),
    "days-1": ("demain",),
    "business-3": ("(?:dans |sous |d'ici )?(?:quelques|les prochains) jours",),
    "business-2": ("(?:dans |sous |d'ici )?(?:deux jours|48 ?h(?:eures)?)",),
    "days-21": ("quelques semaines",),
    "days-14": ("(?:dans |sous |d'ici )?(?:deux semaines|quinze jours|une quinzaine(?: de jours)?)",),
    "days-15": ("(?:sous|dans la|d'ici) quinzaine",),
    "days-7": ("(?:dans |sous |d'ici )(?:environ )?(?:une semaine|huit jours|huitaine)",),
    "month-end-0": ("(?:d'ici la )?fin (?:du|de ce) mois",),
    "month-end-1": ("fin du mois prochain",),
    "next-month": ("le mois prochain",),
}
DATE_BUSINESS_DAY = ("jours? ouvr(?:és|ables|é|able)",)
DATE_DAY = ("jours?",)
DATE_WEEK = ("semaines?",)
DATE_HOUR = ("heures?", "h")
DATE_MONTH = ("mois",)
DATE_NEXT_BEFORE: tuple[str, ...] = ()
DATE_NEXT_AFTER = ("prochaine?",)
DATE_NEXT_WEEK = ("semaine prochaine",)
DATE_DAY_OF_MONTH = (r"(?:le|au|avant le) (\d{1,2})(?! ?h\b| ?%)",)
DATE_MID = (
    "mi-",
    "(?:la )?mi ",
)
DATE_END = ("(?:la )?fin ",)
DATE_EARLY = ("début ",)
PROMISE_NEWS = (
    r"(?:revien|reviendr|recontact|rappel|tien[sd]|tiendr)\w*",
    r"(?:vous|te|t') ?(?:appell|écri|répon|contact|inform|annonc|communiqu|donn|dir|fer)\w*",
    r"réponse|retour\b|nouvelles|décision|verdict|résultat|savoir|signe",
    "revien(?:drons|drai|s|dra|nent)",
    "recontacter",
    r"(?:tiendr\w+|tien\w*) (?:\w+ )?(?:au courant|informé)",
    "réponse",
    "retour",
    "nouvelles",
    "décision",
    r"(?:donner|ferai|ferons|faire|dirons|dirai)\b[^.!?\n]{0,30}\b(?:savoir|signe|réponse|nouvelles)",
    "contacter(?:ons|ai)",
    r"(?:nous|je)\s+vous\s+(?:écri|appel|inform)",
)
PROMISE_NOT = (
    "merci de (?!votre patience|patienter)|envoy(?:er|ez)|transm(?:ettre|ettez)|retourner|remplir",
    "merci de (?:nous|me|bien)",
    "veuillez",
    "pourriez",
    "votre (?:réponse|retour|décision)",
    "fermé",
    "s'il vous plaît",
)
RETURN_WORDS = (
    r"cong[ée]s?|vacances|absen|\bdu\b|disponible|reviens|reviendrai|jusqu",
    "retour",
    "jusqu'au",
    "jusqu'à",
    r"\bau\b",
    "reprendr",
    "de nouveau",
    "absente?",
)
RETURN_THROUGH = (
    "inclus|compris",
    r"\bdu … au ",
)
RETURN_BACK = ("de retour|de nouveau|reprend|reviens|reviendrai|retour",)
DRAFT_AGES = (
    "aujourd'hui",
    "hier",
    "demain",
    "avant-hier",
    "cette semaine",
    "la semaine prochaine",
    "semaine prochaine",
    "la semaine dernière",
    "ce matin",
    "ce soir",
    "l'autre jour",
    "le mois prochain",
)
DRAFT_NAGS = (
    "relancer",
    "relance",
    "me rappeler à",
    "à nouveau",
    "de nouveau",
    "une nouvelle fois",
    "deuxième fois",
    "rappel",
    "sans nouvelles",
    "pas de nouvelles",
    "sans réponse",
    "toujours pas reçu",
    "toujours pas eu",
    "encore une fois",
    "dès que possible",
    "au plus vite",
    "urgent",
    "urgence",
    "promis",
    "mon dernier mail",
    "mon dernier message",
    "en attente de",
    "délai dépassé",
)
DRAFT_BOASTS = (
    "parfait",
    "parfaite",
    "incroyable",
    "extraordinaire",
    "exceptionnel",
    "exceptionnelle",
    "poste de rêve",
    "unique",
    "fantastique",
)
DATE_SMALL: tuple[str, ...] = ("de", "la", "le", "du")
DATE_OF: tuple[str, ...] = ("de",)
DATE_CLOCK: tuple[str, ...] = ()
DATE_PAST: tuple[str, ...] = ()
DATE_RANGE: tuple[str, ...] = ("à", "ou", "a")
DATE_FURTHER: tuple[str, ...] = ()
TEXT_CONJUNCTIONS: tuple[str, ...] = ("mais", "et", "donc")
PEOPLE_IS: tuple[str, ...] = ("est", "sont", "sera", "seront")
