"""Spanish words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "es"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "entrevista", "entrevista de trabajo", "entrevista técnica", "entrevista telefónica", "entrevista final",
    "prueba técnica", "proceso de selección", "entrevista laboral", "dinámica de grupo", "segunda entrevista",
    "primera entrevista",
)  # fmt: skip
EVENT_SURE_INTERVIEW = (
    "entrevista", "entrevista de trabajo", "entrevista técnica", "prueba técnica", "proceso de selección",
)  # fmt: skip
EVENT_NEUTRAL = (
    "charla", "llamada", "café", "reunión", "conversación", "videollamada", "toma de contacto", "cita",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "candidatura", "puesto", "vacante", "candidato", "candidata", "proceso de selección", "currículum", "cv",
    "entrevista", "selección", "oferta de empleo",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "no hay vacante", "no es una vacante",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "entrevista informativa", "charla informativa", "charla de carrera",
)  # fmt: skip
EVENT_HOLD = (
    "bloqueado", "reservado", "hueco", "bloqueo",
)  # fmt: skip
EVENT_LONE = (
    "tren a la entrevista", "preparar entrevista", "viaje a la entrevista",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "user research": (
        "entrevista de usuario", "entrevista con usuarios", "entrevista a usuarios", "estudio de usuarios",
        "prueba de usabilidad", "entrevista de cliente",
    ),
    "the press or a show": (
        "entrevista de prensa", "podcast", "entrevista de radio", "periodista", "prensa",
        "entrevista para el podcast",
    ),
    "leaving a job": (
        "entrevista de salida",
    ),
    "practice": (
        "simulacro de entrevista", "simulacro", "ensayo", "preparación de entrevista", "coaching", "práctica",
    ),
    "a visa or an office": (
        "entrevista de visado", "visado", "consulado", "embajada", "extranjería", "nacionalidad",
    ),
    "a school": (
        "entrevista colegio", "colegio", "tutoría", "reunión de padres", "admisión", "guardería", "instituto",
    ),
    "a home": (
        "piso compartido", "compañero de piso", "visita piso", "habitación",
    ),
    "a talk or meet-up": (
        "mesa redonda", "conferencia", "meetup",
    ),
    "work of a hiring team": (
        "evaluación de desempeño", "comité de selección",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": (
        "nuestro estudio", "tarjeta regalo",
    ),
    "the press or a show": (
        "periodista", "episodio",
    ),
    "a school": (
        "reunión de padres", "tutora",
    ),
}  # fmt: skip
EVENT_HOSTING = (
    "candidato:", "candidata:", "guía de entrevista", "ficha de evaluación",
)  # fmt: skip
EVENT_HOSTING_TITLE = (
    "candidato:", "candidata:", "entrevistando a",
)  # fmt: skip
EVENT_OFFICE = (
    "equipo", "planificación", "formación", "seguimiento",
)  # fmt: skip
EVENT_INTERVIEW_CONFIRMED = (
    "tu entrevista", "su entrevista", "confirmo la entrevista",
)  # fmt: skip
PEOPLE_LABELS = (
    "entrevistadores", "entrevistador", "entrevistadora", "entrevistadoras", "te entrevistarán", "le entrevistarán",
    "participantes por nuestra parte",
)  # fmt: skip
PEOPLE_MEET = (
    "te reunirás con", "se reunirá con", "hablarás con", "hablará con", "conocerás a", "conocerá a",
    "entrevista con", "te entrevistará", "le entrevistará", "charla con",
)  # fmt: skip
PEOPLE_AND = (
    "y", "e",
)  # fmt: skip
PEOPLE_WITH = (
    "con",
)  # fmt: skip
PEOPLE_COORDINATOR = (
    "técnica de selección", "técnico de selección", "coordinadora de selección", "coordinador de selección",
    "coordinación", "asistente de rrhh", "secretaria", "secretaría", "adquisición de talento", "talent acquisition",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "yo no estaré", "no participaré",
)  # fmt: skip
PEOPLE_BREAKS = (
    "comida", "almuerzo", "pausa", "descanso", "bienvenida", "cierre", "fin", "inicio", "visita", "preguntas",
    "café",
)  # fmt: skip
PEOPLE_ROLE_MAILBOXES = (
    "seleccion", "empleo", "rrhh", "candidaturas", "trabajo", "talento", "contacto", "recepcion", "secretaria",
    "boletin",
)  # fmt: skip
TITLE_ROLE_WORDS = (
    "desarrollador", "desarrolladora", "ingeniero", "ingeniera", "responsable", "jefe", "jefa", "director",
    "directora", "analista", "consultor", "consultora", "contable", "asistente", "técnico", "técnica", "diseñador",
    "diseñadora", "gestor", "gestora", "programador", "programadora", "administrativo", "administrativa", "redactor",
    "redactora", "arquitecto", "arquitecta", "gerente", "becario", "becaria",
)  # fmt: skip
TITLE_STAGES = (
    "entrevista técnica", "entrevista telefónica", "primera entrevista", "segunda entrevista", "entrevista final",
    "entrevista de trabajo", "prueba técnica", "entrevista",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "puesto:", "puesto de", "vacante de", "al puesto de", "para el puesto de", "vacante:",
)  # fmt: skip
TITLE_ROLE_AFTER = ()
TITLE_AT = (
    "en", "con",
)  # fmt: skip
COMPANY_AGENCY = (
    "nuestro cliente", "consultora de selección", "empresa de selección", "cazatalentos", "ett",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "selección", "rrhh", "recursos", "humanos", "empleo", "talento", "equipo",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "el",
    "la",
    "los",
    "las",
    "y",
    "que",
    "de",
    "en",
    "un",
    "una",
    "por",
    "para",
    "con",
    "no",
    "se",
    "te",
    "tu",
    "su",
    "es",
    "hola",
    "gracias",
    "nos",
    "hemos",
    "del",
    "al",
    "lo",
    "me",
    "ha",
    "muy",
    "más",
    "este",
    "esta",
)
MAIL_CLOSINGS = (
    "un saludo",
    "saludos",
    "saludos cordiales",
    "un cordial saludo",
    "atentamente",
    "un abrazo",
    "gracias",
    "muchas gracias",
    "cordialmente",
    "mucha suerte",
)
MAIL_SPEAKS_TO_YOU = (
    "tu candidatura",
    "su candidatura",
    "entrevista",
    "decisión",
    "diremos algo",
)
MAIL_HIRING = (
    "candidatura",
    "puesto",
    "entrevista",
    "proceso",
    "vacante",
    "candidato",
    "candidata",
    "selección",
    "currículum",
    "cv",
    "referencias",
    "incorporación",
    "decisión",
    "equipo se quedó",
    "oferta económica",
)
MAIL_ELSEWHERE = (
    "piso",
    "crédito",
    "seguro",
    "paquete",
    "factura",
    "pedido",
    "envío",
    "alquiler",
    "suscripción",
)
MAIL_REJECTION = (
    r"(?:lamentablemente|lamentamos|sentimos|desgraciadamente|por\s+desgracia)\b[^.!?\n]{0,140}\b(?:no|otra|otro|descartad\w+)\b",
    r"no\s+(?:vamos\s+a\s+|hemos\s+podido\s+|podemos\s+|podremos\s+)?(?:continuar|seguir|avanzar|seleccionad\w+)",
    r"(?:otra\s+persona|otro\s+(?:candidato|perfil)|otra\s+candidata)\b",
    r"has\s+sido\s+descartad\w+|ha\s+sido\s+descartad\w+|no\s+has\s+sido\s+seleccionad\w+",
    r"puesto\s+(?:ya\s+)?(?:ha\s+sido\s+|está\s+)?cubierto",
    r"guardaremos\s+tu\s+perfil",
)
MAIL_NOT_REJECTION = (
    r"todavía\s+no",
    r"aún\s+no",
    "retraso",
    r"no\s+hemos\s+decidido",
)
MAIL_OFFER = (
    r"(?:oferta)\s+(?:económica|en\s+firme|de\s+trabajo|formal|laboral)",
    r"(?:te|le)\s+(?:incorporaras|incorpores|unas|unieras)\b",
    r"(?:ofrecerte|ofrecerle|te\s+ofrecemos|le\s+ofrecemos)\s+(?:el|la|este)\s+(?:puesto|posición|trabajo)",
    r"contrato\b[^.!?\n]{0,30}\b(?:adjunto|adjuntamos)",
    r"bienvenid[oa]\s+al\s+equipo",
)
MAIL_NOT_OFFER = (r"ofrecer\w*\s+(?:un|una|dos)\s+(?:hueco|cita|hora|fecha|entrevista)",)
MAIL_NEXT_ROUND = (
    r"(?:segunda|próxima|siguiente|última|nueva)\s+(?:entrevista|fase|ronda|etapa)",
    r"(?:invitarte|invitarle|te\s+invitamos|le\s+invitamos|queremos\s+conocerte|nos\s+gustaría\s+(?:verte|conocerte|invitarte|hablar))",
    r"(?:disponibilidad|te\s+viene\s+bien|le\s+viene\s+bien|te\s+va\s+bien|te\s+encaja)\b",
    r"(?:agendar|concertar|reservar|programar|cambiar|mover|aplazar)\b[^.!?\n]{0,40}\b(?:entrevista|llamada|reunión|hora|cita)",
    r"prueba\s+técnica\b|caso\s+práctico",
    r"pas(?:as|ado)\s+a\s+la\s+siguiente",
    r"confirmo\s+la\s+entrevista",
)
MAIL_NEXT_STRONG = (
    r"(?:segunda|próxima)\s+entrevista",
    r"invitar(?:te|le)",
)
MAIL_NOT_NEXT_ROUND = (r"fue\s+un\s+placer",)
MAIL_REMINDER = (
    "recordatorio",
    r"nos\s+vemos\s+(?:el|mañana)",
    r"te\s+confirmo\s+la\s+entrevista",
)
MAIL_UPDATE = (
    r"(?:diremos|diré|dirá|decimos)\s+algo",
    r"(?:te|le)\s+(?:avisaremos|aviso|informaremos|contactaremos|escribiré|escribiremos|contestaremos|responderemos|llamaremos)",
    r"(?:todavía|aún)\s+no\b",
    r"tendr(?:ás|á|emos)\s+(?:noticias|una\s+respuesta|novedades|respuesta)",
    r"retraso\b",
    r"seguimos\s+(?:en|con|valorando|entrevistando)",
    r"(?:en\s+pausa|paralizad\w+|congelad\w+)",
    r"tomaremos\s+una\s+decisión|decidiremos",
)
MAIL_ACK = (
    r"hemos\s+recibido\s+(?:tu|su)",
    r"recibid[oa]\s+(?:tu|su)\b",
    r"gracias\s+por\b",
    r"fue\s+un\s+placer|encantad[oa]\s+de",
)
MAIL_AUTO_SUBJECT = (
    "respuesta automática",
    "fuera de la oficina",
    "fuera de oficina",
    "ausencia",
)
MAIL_AUTO_TEXT = (r"(?:estoy|estaré|me\s+encuentro)\s+(?:fuera\s+de\s+la\s+oficina|de\s+vacaciones|ausente|de\s+baja)",)
MAIL_BOUNCE = (
    "no se pudo entregar",
    "no se ha podido entregar",
    "entrega fallida",
    "no entregado",
)
MAIL_ASK = (
    r"(?:podrías|podría|puedes|puede)\b",
    r"(?:por\s+favor|necesitamos\s+que|envíame|envíanos|mándame|dime|indícame|indícanos)\b",
    r"¿[^?\n]{2,200}\?",
)
MAIL_NO_ASK = (
    r"(?:si\s+tienes|si\s+tiene|cualquier)\b[^.!?\n]{0,20}\b(?:dudas?|preguntas?)",
    r"qué\s+tal",
)
MAIL_DONT_CONTACT = (r"(?:por\s+favor,?\s+)?no\s+(?:nos\s+)?(?:contactes|contacte|escribas|llames|insistas)",)
OWN_WITHDRAW = (
    r"retir\w+\s+(?:mi\s+)?candidatura",
    r"he\s+aceptado\s+otra\s+(?:oferta|propuesta)",
    r"no\s+(?:deseo|quiero)\s+(?:continuar|seguir)",
)
OWN_CHECK_IN = (
    r"(?:novedades|noticias)\b",
    r"quería\s+(?:preguntar|saber)",
    r"estado\s+de\s+(?:mi|la)\s+candidatura",
    r"seguimiento\b",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "lunes",
    "martes",
    "miércoles|miercoles",
    "jueves",
    "viernes",
    "sábado|sabado",
    "domingo",
)
DATE_MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre|setiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
DATE_NUMBERS = {
    "una": 1,
    "un": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "diez": 10,
    "quince": 15,
}
DATE_PHRASES = {
    "new-year": (
        "después de (?:las )?(?:fiestas|navidades|reyes)",
        "tras las fiestas",
    ),
    "next-week-1": ("(?:a )?(?:principios|comienzos|inicios) de (?:la )?(?:próxima semana|semana que viene)",),
    "next-week-2": ("(?:a )?mediados de (?:la )?(?:próxima semana|semana que viene)",),
    "next-week-4": (
        "(?:a )?fin(?:al|ales|es)? de (?:la )?(?:próxima semana|semana que viene)",
        "(?:la )?(?:próxima semana|semana que viene|semana próxima)",
    ),
    "week-after-4": ("la semana siguiente",),
    "this-week-4": (
        "(?:fin|final|finales) de (?:esta |la )?semana",
        "esta semana",
    ),
    "days-0": (
        "hoy",
        "final del día",
    ),
    "days-1": ("mañana(?! por)",),
    "business-3": ("(?:en )?(?:unos|pocos|los próximos) días",),
    "business-2": ("(?:un )?par de días",),
    "days-21": ("unas semanas",),
    "days-14": ("(?:en |dentro de )?(?:dos semanas|un par de semanas|quince días|una quincena)",),
    "days-7": ("(?:en |dentro de )(?:aproximadamente )?una semana|una semana",),
    "month-end-0": (
        "(?:a )?fin(?:al|ales|es)? de(?: este)? mes",
        "final del mes",
    ),
    "month-end-1": ("finales del mes que viene",),
    "next-month": ("el (?:próximo mes|mes que viene)",),
}
DATE_BUSINESS_DAY = ("días (?:hábiles|laborables)",)
DATE_DAY = ("días?",)
DATE_WEEK = ("semanas?",)
DATE_MID = ("mediados de ",)
DATE_END = ("fin(?:al|ales|es)? de ",)
DATE_EARLY = (
    "principios de ",
    "comienzos de ",
)
PROMISE_NEWS = (
    "dir(?:emos|é|á) algo|decimos algo",
    r"(?:te|le|os)\s+(?:avis|inform|contact|escrib|contest|respond|llam|dir|comunic)\w*",
    "noticias",
    "respuesta",
    "novedades",
    "decisión|decidi(?:remos|r)",
    "sabr(?:ás|á|emos)",
    "tendr(?:ás|á|emos)",
    "contigo|con usted",
)
PROMISE_NOT = (
    "por favor",
    "envíanos|envíame|mándanos",
    "tu (?:respuesta|decisión)",
    "cerrad",
    "podrías|puedes|puede ",
)
RETURN_WORDS = (
    "vuel",
    "regres",
    "hasta",
    "de nuevo",
    "reincorpor",
    "volver",
)
RETURN_THROUGH = (r"hasta el\s|del .{1,30} al\s|inclusive",)
