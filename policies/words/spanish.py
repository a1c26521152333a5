"""Spanish words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "es"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "ronda 1", "ronda 2", "primera ronda", "segunda ronda", "2ª ronda", "ronda final", "entrevista", "entrevistas",
    "entrevista de trabajo", "entrevista técnica", "entrevista telefónica", "entrevista final", "entrevista personal",
    "videoentrevista", "prueba técnica", "proceso de selección", "proceso selectivo", "entrevista laboral",
    "dinámica de grupo", "dinámica grupal", "segunda entrevista", "primera entrevista", "tercera entrevista",
    "caso práctico", "prueba de código", "prueba de nivel", "assessment center", "entrevista de selección",
)  # fmt: skip
EVENT_LIKELY = (
    "ronda 1", "ronda 2", "primera ronda", "segunda ronda", "2ª ronda", "ronda final", "prueba técnica",
    "caso práctico", "prueba de código", "prueba de nivel", "dinámica de grupo", "dinámica grupal",
)  # fmt: skip
EVENT_JOB_ONLY = (
    "entrevista de trabajo", "entrevista laboral", "entrevista técnica", "proceso de selección", "tu candidatura", "su candidatura",
    "al puesto", "para el puesto", "vacante de", "entrevista de selección",
)  # fmt: skip
EVENT_FILLERS = (
    "con", "y", "e", "el", "la", "los", "las", "de", "del", "en", "a", "al", "para", "por", "tu", "su", "técnica",
    "telefónica", "final", "primera", "segunda", "tercera", "ronda", "fase", "equipo", "rrhh", "directo",
    "videollamada", "presencial", "online", "hora", "horas", "minutos", "min", "sr", "sra", "recursos", "humanos",
    "confirmada", "confirmación", "invitación", "puesto",
)  # fmt: skip
EVENT_NEUTRAL = (
    "charla", "llamada", "café", "reunión", "conversación", "videollamada", "toma de contacto", "cita", "encuentro",
    "conocernos", "primer contacto", "presentación", "call", "hablar con", "conocer a",
)  # fmt: skip
EVENT_EVERYDAY = (
    "cita médica", "consulta médica",
    "médico", "dentista", "cumpleaños", "cena", "comida familiar", "taller", "itv", "banco", "notario", "seguro",
    "seguimiento", "demostración", "demo", "comercial", "presupuesto", "contrato", "formación", "curso", "clase",
    "vacuna", "peluquería", "gimnasio", "fisio", "hipoteca", "boda", "fiesta", "reparación", "entrega", "planificación",
    "proyecto", "retrospectiva", "junta de vecinos",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "candidatura", "puesto", "vacante", "candidato", "candidata", "proceso de selección", "currículum", "curriculum",
    "cv", "entrevista", "selección", "oferta de empleo", "oferta de trabajo", "tu perfil", "su perfil",
    "tu trayectoria", "su trayectoria", "oportunidad laboral", "oportunidad profesional", "incorporarte",
    "incorporación", "reclutamiento", "posición de", "la posición", "expectativas salariales", "unirte al equipo",
)  # fmt: skip
EVENT_HIRING_DEPARTMENTS = ("selección", "reclutamiento", "reclutadora", "reclutador", "talento", "empleo", "seleccion")
EVENT_NO_HIRING_TALK = (
    "puesto que", "nuevo puesto", "selección natural", "selección española", "por supuesto", "selección de vinos",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "no hay vacante", "no es una vacante", "no es una entrevista", "no hay ningún puesto",
    "no es un proceso de selección",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "entrevista informativa", "charla informativa", "charla de carrera", "café de carrera",
    "reunión informativa sobre la profesión",
)  # fmt: skip
EVENT_HOLD = ("bloqueado", "reservado", "hueco", "bloqueo", "bloquear", "reserva de hueco", "ocupado", "no disponible")
EVENT_LONE = (
    "entrevista en diferido", "videoentrevista en diferido",
    "tren a la entrevista", "preparar entrevista", "preparar la entrevista", "viaje a la entrevista",
    "antes de la entrevista", "después de la entrevista", "tren a",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "a doctor": (
        "con el médico", "con la médica", "con la psicóloga", "con el psicólogo", "con el psicologo", "entrevista clínica",
    ),
    "user research": (
        "satisfacción del cliente",
        "estudio", "entrevista de usuario", "entrevista con usuarios", "entrevista a usuarios",
        "entrevistas a usuarios", "entrevistas con usuarios", "estudio de usuarios", "prueba de usabilidad",
        "test de usabilidad", "test de usuario", "entrevista de cliente", "entrevista a clientes",
        "entrevista con cliente", "investigación de usuarios", "estudio de mercado", "encuesta", "tesis", "grupo focal",
    ),
    "the press or a show": (
        "entrevista de prensa", "podcast", "pódcast", "entrevista de radio", "entrevista en la radio", "periodista",
        "prensa", "entrevista para el podcast", "radio", "entrevista de televisión", "televisión", "periódico",
        "revista", "entrevista en directo",
    ),
    "leaving a job": ("entrevista de salida", "entrevista de desvinculación"),
    "practice": (
        "simulacro de entrevista", "simulacro", "ensayo", "preparación de entrevista", "preparación de la entrevista",
        "preparación", "coaching", "práctica", "entrevista de práctica", "entrevista simulada", "taller de entrevistas",
        "orientación laboral", "orientador laboral", "mentoría",
    ),
    "a visa or an office": (
        "entrevista de visado", "visado", "visa", "consulado", "embajada", "extranjería", "nacionalidad", "sepe",
        "juzgado", "comisaría", "ayuntamiento", "hipoteca",
    ),
    "a school": (
        "entrevista colegio", "colegio", "tutoría", "reunión de padres", "admisión", "guardería", "instituto",
        "escuela", "escuela infantil", "tutor", "tutora", "profesora de", "universidad", "ampa",
    ),
    "a home": (
        "piso compartido", "compañero de piso", "compañera de piso", "compañeros de piso", "compañeras de piso", "visita piso", "habitación", "inquilino",
        "inquilina", "casero", "alquiler", "visita al piso",
    ),
    "a talk or meet-up": (
        "mesa redonda", "conferencia", "meetup", "feria de empleo", "congreso", "jornada técnica", "jornadas técnicas", "jornada de puertas abiertas", "ponencia", "webinar",
    ),
    "work of a hiring team": (
        "evaluación de desempeño", "evaluación del desempeño", "comité de selección", "debrief", "evaluación anual",
        "revisión de candidatos", "puesta en común",
    ),
    "somebody whom you would hire": ("entrevista niñera", "niñera", "canguro", "empleada del hogar", "cuidadora"),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": ("nuestro estudio", "tarjeta regalo", "cheque regalo", "consentimiento informado"),
    "the press or a show": ("periodista", "episodio", "nuestros lectores", "nuestros oyentes", "para el reportaje"),
    "practice": ("vamos a practicar", "practicamos"),
    "a school": ("reunión de padres", "tutora", "su hijo", "su hija", "tu hijo", "tu hija"),
    "a home": ("la habitación", "los compañeros de piso", "las compañeras de piso", "el alquiler"),
}  # fmt: skip
EVENT_CANDIDATE_LABELS = ("candidato", "candidata", "candidato/a", "aspirante")
EVENT_HOSTING = ("guía de entrevista", "ficha de evaluación", "cv del candidato", "cv de la candidata")
EVENT_HOSTING_TITLE = ("entrevistando a",)
EVENT_NOT_HOSTING_AFTER = ("con", "en", "para")
EVENT_INTERVIEW_CONFIRMED = (
    "tu entrevista", "su entrevista", "confirmo la entrevista", "confirmamos la entrevista",
    "confirmamos tu entrevista",
)  # fmt: skip
PEOPLE_LABELS = (
    "entrevistadores", "entrevistador", "entrevistadora", "entrevistadoras", "entrevistador/a", "entrevistadores/as",
    "te entrevistarán", "le entrevistarán", "te entrevistará", "te entrevista", "te entrevistan",
    "participantes por nuestra parte", "participantes", "por nuestra parte", "asistentes", "panel", "tribunal", "con",
    "entrevista con", "conocerás a", "hablarás con", "te reunirás con",
)  # fmt: skip
PEOPLE_MEET = (
    "te reunirás con", "se reunirá con", "hablarás con", "hablará con", "conocerás a", "conocerá a", "te entrevistará",
    "te entrevistarán", "le entrevistará", "le entrevistarán", "te entrevista", "te recibirá", "te recibirán",
    "le recibirá", "estarás con", "asistirá", "asistirán", "participará", "participarán", "te llamará",
    "vas a hablar con", "vas a conocer a", "a cargo de", "realizada por",
)  # fmt: skip
PEOPLE_TAKES_PART = (
    "te entrevistará", "te entrevistarán", "le entrevistará", "será tu entrevistador", "será tu entrevistadora",
    "realizará la entrevista", "hará la entrevista", "harán la entrevista", "dirigirá la entrevista",
    "estará en la entrevista", "estarán en la entrevista", "asistirá a la entrevista", "asistirán a la entrevista",
    "participará en la entrevista", "participarán en la entrevista", "te llamará", "le llamará", "te recibirá",
    "conducirá la entrevista",
)  # fmt: skip
PEOPLE_AND = ("y", "e")
PEOPLE_WITH = ("con",)
PEOPLE_COORDINATOR = (
    "coordinadora de selección", "coordinador de selección", "coordinación", "coordinadora", "coordinador",
    "asistente de rrhh", "secretaria", "secretaría", "asistente de selección", "administrativa de rrhh",
    "auxiliar administrativa", "departamento de selección", "equipo de selección",
)  # fmt: skip
PEOPLE_RECRUITER = (
    "técnica de selección", "técnico de selección", "adquisición de talento", "talent acquisition", "reclutadora",
    "reclutador", "selección", "responsable de selección", "recruiter", "técnica de rrhh", "técnico de rrhh",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "yo no estaré", "no participaré", "no estaré en la", "no asistiré", "yo no asistiré", "no estaré presente",
)  # fmt: skip
PEOPLE_CONTACT = (
    "contactar", "contacta", "contacto", "preguntas", "dudas", "cambiar la cita", "reprogramar", "cancelar", "avísame",
    "avísanos", "escribe a", "llama a", "pregunta por", "en recepción", "en copia", "reporta a", "reportando a",
)  # fmt: skip
PEOPLE_BREAKS = (
    "comida", "almuerzo", "pausa", "descanso", "bienvenida", "fin", "inicio", "visita", "café", "llegada", "recepción",
    "desayuno",
)  # fmt: skip
PEOPLE_ACTIVITIES = (
    "entrevista", "técnica", "técnico", "equipo", "presentación", "cierre", "preguntas", "prueba", "caso", "práctico",
    "ejercicio", "dirección", "general", "recursos", "humanos", "rrhh", "responsable", "director", "directora", "jefe",
    "jefa", "lugar", "hora", "fecha", "duración", "sala", "enlace", "teléfono", "hola", "buenos", "estimado",
    "estimada", "saludos", "cordial", "gracias", "tú", "tu", "nuestro", "nuestra", "el", "la", "los", "las", "un",
    "una", "lunes", "martes", "miércoles", "jueves", "viernes", "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "puesto", "agenda", "programa", "cultura",
    "valores", "selección", "departamento", "empresa", "oficina", "videollamada", "primera", "segunda", "parte",
    "dinámica", "grupo", "ronda",
)  # fmt: skip
PEOPLE_ROOMS = ("sala de reuniones", "sala de juntas", "sala")
PEOPLE_ROLE_MAILBOXES = (
    "citas", "reservas",
    "seleccion", "empleo", "rrhh", "candidaturas", "trabajo", "talento", "contacto", "recepcion", "secretaria",
    "boletin", "personas", "noresponder", "no-responder", "hola", "reclutamiento", "equipo", "oficina", "trabaja",
)  # fmt: skip
PEOPLE_GROUPS = ("todos", "equipo", "grupo", "departamento", "lista")
TITLE_ROLE_WORDS = (
    "desarrollador", "desarrolladora", "ingeniero", "ingeniera", "responsable", "jefe", "jefa", "director", "directora",
    "analista", "consultor", "consultora", "contable", "asistente", "técnico", "técnica", "diseñador", "diseñadora",
    "gestor", "gestora", "programador", "programadora", "administrativo", "administrativa", "redactor", "redactora",
    "arquitecto", "arquitecta", "gerente", "becario", "becaria", "comercial", "científico", "científica", "enfermero",
    "enfermera", "profesor", "profesora", "maestro", "maestra", "abogado", "abogada", "economista", "auxiliar",
    "dependiente", "dependienta", "camarero", "camarera", "cocinero", "cocinera", "conductor", "conductora", "médico",
    "médica", "investigador", "investigadora", "coordinador", "coordinadora", "especialista", "ejecutivo", "ejecutiva",
    "operario", "operaria", "traductor", "traductora", "periodista", "psicólogo", "psicóloga", "auditor", "auditora",
    "controller", "encargado", "encargada", "prácticas",
)  # fmt: skip
TITLE_HEADS = (
    "director", "directora", "responsable", "jefe", "jefa", "gerente", "técnica", "técnico", "comercial", "médico",
    "profesora", "profesor", "periodista", "prácticas", "coordinador", "coordinadora", "psicólogo", "psicóloga",
    "maestro", "maestra",
)  # fmt: skip
TITLE_STAGES = (
    "entrevista técnica", "entrevista telefónica", "primera entrevista", "segunda entrevista", "tercera entrevista",
    "entrevista final", "entrevista de trabajo", "prueba técnica", "entrevista personal", "entrevista",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "puesto:", "puesto de", "vacante de", "al puesto de", "para el puesto de", "vacante:", "posición de", "posición:",
    "oferta de", "candidatura a", "vacante para", "candidatura para",
)  # fmt: skip
TITLE_ROLE_AFTER: tuple[str, ...] = ()
TITLE_AT: tuple[str, ...] = ()
TITLE_FOR = ("para",)

COMPANY_AGENCY = (
    "nuestro cliente", "uno de nuestros clientes", "consultora de selección", "empresa de selección", "cazatalentos", "ett",
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
TEXT_CLOSINGS = (
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
TEXT_ATTRIBUTIONS = (r"el\b.{4,200}\bescribió",)
TEXT_WROTE = ("escribió",)
TEXT_QUOTE_RULES = (
    "mensaje original",
    "mensaje reenviado",
)
TEXT_FORWARD_BEGINS = ("inicio del mensaje reenviado",)
TEXT_HEADER_FROM = ("de",)
TEXT_HEADERS = (
    "enviado",
    "enviado el",
    "fecha",
    "para",
    "asunto",
)
TEXT_SENT_FROM = (
    "enviado desde mi",
    "enviado desde",
)
TEXT_DISCLAIMERS = (
    "confidencial",
    "confidenciales",
    "aviso legal",
    "no responda",
)
TEXT_SPEAKS_TO_YOU = (
    "tu candidatura",
    "su candidatura",
    "entrevista",
    "decisión",
    "diremos algo",
)
MAIL_HIRING = (
    "curriculum",
    "expectativas salariales",
    "carta de presentación",
    "entrevistas",
    "perfil",
    "perfiles",
    "posición",
    "fase",
    "prueba técnica",
    "candidatos",
    "candidaturas",
    "siguiente fase",
    "carta oferta",
    "oferta de trabajo",
    "equipo",
    "decidido",
    "formulario",
    "reclutamiento",
    "contratación",
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
    r"tarjeta (?:de crédito|bancaria)|tarjeta\b|crédito\b",
    r"piso\b|alquiler|casero|inquilino|propietario",
    "préstamo|hipoteca",
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
    r"no (?:vas|va|pasas|pasa|has|ha) … (?:pasar|pasado|siguiente|superado|seleccion)|(?:vacante|puesto|plaza) … (?:cubiert|cerrad|cancelad|anulad|ocupad)",
    r"(?:optado|decidido|decantado|apostado|elegido|escogido) … (?:por|a) (?:otr|alguien)|malas noticias|no (?:seguir|continuar|avanzar)\w* … (?:candidatura|proceso|contigo|con usted)",
    r"\bno … (?:continu|seguir|segui|avanz|seleccion|has pasado|ha pasado|pasas|pasar(?:ás|emos)? a|encaj|prosper|ofrecerte|ofrecerle|incorpor|superad|ser posible|podemos (?:ofrecer|seguir)|va a poder ser|podrá ser|ha podido ser|resultad)",
    r"(?:optado|elegido|escogido|decidido|decantado|seleccionado|apostado|contratado|avanzar|continuar|seguir|ofrecido|preferido|quedado|inclinado|decantarnos) … (?:otr[oa]s?\b|alguien|un (?:perfil|candidato) (?:más|con|que)|una (?:persona|candidata) (?:más|con|que)|candidat\w+ (?:más|con|que|cuyo)|perfiles (?:más|con|que))",
    "(?:puesto|vacante|posición|plaza|proceso|oferta) … (?:cubiert|cerrad|cancelad|anulad|cubrió|eliminad|ya no está)",
    "(?:candidatura|perfil|solicitud) … (?:descartad|rechazad|no (?:ha sido|fue|resultó|ha resultado|se ajusta|encaja))|descartad[oa]|descartarte|descartar tu",
    r"(?:lamentamos|lamento|sentimos|siento|sabe mal|desafortunadamente|lamentablemente|desgraciadamente|por desgracia) … (?:comunicarte|comunicarle|informarte|informarle|decirte|\bno (?:has|ha|podemos|vamos|va|hemos (?:podido|seleccion)|continu|seguir|pod))",
    r"(?:respuesta|decisión|resultado) … negativ|es (?:un )?no\b|esta vez no",
    r"no\s+(?:vamos\s+a\s+|hemos\s+podido\s+|podemos\s+|podremos\s+)?(?:continuar|seguir|avanzar|seleccionad\w+)",
    r"(?:otra\s+persona|otro\s+(?:candidato|perfil)|otra\s+candidata)\b",
    r"has\s+sido\s+descartad\w+|ha\s+sido\s+descartad\w+|no\s+has\s+sido\s+seleccionad\w+",
    r"puesto\s+(?:ya\s+)?(?:ha\s+sido\s+|está\s+)?cubierto",
    r"guardaremos\s+tu\s+perfil",
)
MAIL_NOT_REJECTION = (
    "(?:todavía|aún) no|no (?:hemos|han|ha|se ha) (?:todavía |aún )?(?:decidid|tomad|cerrad)|sigue abiert",
    "retraso|no puedo|mover|cambiar|aplazar|otr[oa] (?:entrevista|hora|fecha|día|hueco|momento)|enferm",
    "(?:seguimos|estamos) (?:entrevistando|viendo|hablando|con)",
    r"todavía\s+no",
    r"aún\s+no",
    "retraso",
    r"no\s+hemos\s+decidido",
)
MAIL_OFFER = (
    r"(?:persona|candidat[oa]) (?:elegid|escogid|seleccionad)[oa]|has sido (?:elegid|escogid)|incorporar(?:te|se) … (?:equipo|plantilla|empresa)",
    r"ofrecer(?:te|le|os)? (?:el|la|este|un|una) (?:\w+ )?(?:puesto|posición|trabajo|contrato|plaza)|(?:te|le) ofrecemos (?:el|la|un) (?:\w+ )?(?:puesto|contrato|trabajo|posición)",
    "carta (?:de )?oferta|oferta (?:económica|en firme|de trabajo|formal|laboral|de empleo|adjunta)|propuesta (?:económica|de contrat|laboral|formal)",
    "(?:has|ha) sido (?:elegid|seleccionad|escogid)[oa](?! para (?:la|una|pasar) ?(?:siguiente|entrevista|fase|próxima|a)?)|(?:el puesto|la plaza) es tuy[oa]|estás (?:dentro|contratad)|has conseguido el",
    r"contrato … (?:adjunt|firm|envi)|adjunt\w+ … (?:contrato|oferta)",
    "bienvenid[oa]s? (?:al equipo|a bordo|a la empresa)|te (?:incorpores|unas|incorporaras|unieras)",
    r"(?:oferta)\s+(?:económica|en\s+firme|de\s+trabajo|formal|laboral)",
    r"(?:te|le)\s+(?:incorporaras|incorpores|unas|unieras)\b",
    r"(?:ofrecerte|ofrecerle|te\s+ofrecemos|le\s+ofrecemos)\s+(?:el|la|este)\s+(?:puesto|posición|trabajo)",
    r"contrato\b[^.!?\n]{0,30}\b(?:adjunto|adjuntamos)",
    r"bienvenid[oa]\s+al\s+equipo",
)
MAIL_NOT_OFFER = (
    r"ofrec\w* (?:un|una|dos|tres|varios|varias|estos|otro) (?:\w+ )?(?:hueco|cita|hora|fecha|entrevista|horario|opcion|turno)",
    r"\bno … (?:ofrec|seleccionad|elegid)|ha aceptado|ofertas de empleo|otra oferta",
    r"ofrecer\w*\s+(?:un|una|dos)\s+(?:hueco|cita|hora|fecha|entrevista)",
)
MAIL_NEXT_ROUND = (
    r"(?:quier|gustaría|encantaría|querría)\w* … (?:conocerte|conocerle|verte|verle|hablar contigo|hablar con usted)|(?:podrías|podría) (?:pasarte|venir|acercarte|pasarse)",
    r"(?:superado|pasado|superas|pasas) (?:\w+ )?(?:la|a la|esta|el) (?:\w+ )?(?:fase|ronda|etapa|prueba|criba)|siguiente (?:paso|fase|ronda|etapa)|próxim[oa] (?:paso|fase|ronda|etapa)",
    r"(?:citar|convocar|verte|ver|recibir)\w* … (?:prueba|entrevista|reunión|jornada)|día de prueba|¿(?:te|le) (?:viene|va|iría|vendría|encaja)",
    "(?:segunda|próxima|siguiente|última|nueva|final|tercera|entrevista) (?:entrevista|fase|ronda|etapa|final|prueba|conversación)",
    "(?:disponibilidad|disponible|te viene|le viene|te va bien|te encaja|qué (?:día|hora|horario)|cuándo (?:puedes|podrías|te))",
    r"(?:agend|concert|reserv|program|cambi|mov|aplaz|cuadr|fij|organiz|reagend)\w* … (?:entrevista|llamada|reunión|hora|cita|conversación|charla)",
    "(?:prueba|test|ejercicio|caso) (?:técnic|práctic|de código|online)|reto técnico",
    r"(?:pas|avanz)\w+ (?:a|hasta) (?:la |una )?(?:siguiente|próxima|segunda|última|final)",
    r"(?:horarios|opciones|fechas|huecos)\b … (?:entrevista|prefier|elige|vien)|dime cuál",
    "(?:conocer|ver|hablar con|reunir)(?:te|se|nos|le)? (?:a |con )?(?:al |el |la |nuestr|contigo|de nuevo)",
    "referencias de|contacto de (?:dos|tus) (?:antigu|anterior|refer)",
    r"(?:segunda|próxima|siguiente|última|nueva)\s+(?:entrevista|fase|ronda|etapa)",
    r"(?:invitarte|invitarle|te\s+invitamos|le\s+invitamos|queremos\s+conocerte|nos\s+gustaría\s+(?:verte|conocerte|invitarte|hablar))",
    r"(?:disponibilidad|te\s+viene\s+bien|le\s+viene\s+bien|te\s+va\s+bien|te\s+encaja)\b",
    r"(?:agendar|concertar|reservar|programar|cambiar|mover|aplazar)\b[^.!?\n]{0,40}\b(?:entrevista|llamada|reunión|hora|cita)",
    r"prueba\s+técnica\b|caso\s+práctico",
    r"pas(?:as|ado)\s+a\s+la\s+siguiente",
    r"confirmo\s+la\s+entrevista",
)
MAIL_NEXT_STRONG = (
    r"(?:quier|gustaría|encantaría)\w* … (?:conocerte|conocerle|verte)",
    r"siguiente (?:paso|fase|ronda|etapa)|próxima (?:fase|ronda|etapa)|(?:superado|pasado) (?:la|a la)",
    "(?:segunda|próxima|última|siguiente|final) (?:entrevista|fase|ronda)",
    "entrevista final|prueba técnica|caso práctico",
    r"(?:mov|cambi|aplaz)\w* … (?:entrevista|llamada)",
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
    r"seguimos (?:valorando|evaluando|entrevistando|con|en)|te avisar\w*|le avisar\w*|decisión … (?:tomar|semana|días|mes)",
    r"disculp\w+ … (?:demora|retraso|tardanza|espera)|(?:proceso|decisión) … (?:retras|demor|alarg)\w*",
    r"(?:te|le|os) (?:\w+ )?(?:contamos|cuento|avis|inform|contact|escrib|contest|respond|llam|comunic|diremos|diré|decimos|dar|mantendr)\w*",
    r"(?:todavía|aún)\b … (?:no\b|estamos|valorando|pendiente|falta)",
    r"tendr\w+ (?:\w+ )?(?:noticias|respuesta|novedades|decisión|feedback)",
    "(?:seguimos|estamos|continuamos) (?:todavía |aún )?(?:en (?:proceso|fase|ello|curso|plen|la (?:última|recta))|con (?:las|los|el|otr|entrev)|valorando|entrevistando|revisando|evaluando|decidiendo|viendo|deliberando)",
    "(?:en pausa|paralizad|congelad|stand ?by|pospuest|suspendid)",
    r"(?:daremos|daré|damos|dar) (?:una )?(?:respuesta|feedback|noticias)|pondremos en contacto|pondré en contacto|no hay (?:\w+ )?(?:decisión|novedades|noticias)|paciencia",
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
    "gracias (?:por|a ti|a usted|igualmente|de nuevo|a vosotros)|muchas gracias",
    "(?:fue|ha sido) un placer|encantad[oa]|un placer|el gusto|igualmente|de nada|con mucho gusto",
    "recibido|tomo nota|anotado",
    r"hemos\s+recibido\s+(?:tu|su)",
    r"recibid[oa]\s+(?:tu|su)\b",
    r"gracias\s+por\b",
    r"fue\s+un\s+placer|encantad[oa]\s+de",
)
MAIL_AUTO_SUBJECT = (
    "ausente",
    "vacaciones",
    "de vacaciones",
    "fuera de oficina",
    "contestación automática",
    "mensaje automático",
    "respuesta automática",
    "fuera de la oficina",
    "fuera de oficina",
    "ausencia",
)
MAIL_AUTO_TEXT = (
    r"(?:estoy|estaré|me encuentro|me encontraré) (?:\w+ )?(?:fuera|de (?:vacaciones|baja|permiso|viaje)|ausente)",
    r"(?:regreso|vuelvo|regresaré|volveré|me reincorpor\w+) (?:a la oficina )?(?:el|a partir)",
    "(?:respuesta|mensaje) automátic|acceso limitado|temas urgentes|para urgencias",
    r"(?:estoy|estaré|me\s+encuentro)\s+(?:fuera\s+de\s+la\s+oficina|de\s+vacaciones|ausente|de\s+baja)",
)
MAIL_BOUNCE = (
    "no se pudo entregar",
    "no se ha podido entregar",
    "entrega fallida",
    "no entregado",
)
MAIL_ASK = (
    "(?:necesito|necesitamos) (?:que|tu|saber)|(?:mándanos|mándame|envíanosl|envíamel|confírma|rellena|completa|elige|responde|avísame si|dinos)",
    r"(?:podrías|podría|puedes|puede)\b",
    r"(?:por\s+favor|necesitamos\s+que|envíame|envíanos|mándame|dime|indícame|indícanos)\b",
    r"¿[^?\n]{2,200}\?",
)
MAIL_NO_ASK = (
    r"(?:si\s+tienes|si\s+tiene|cualquier)\b[^.!?\n]{0,20}\b(?:dudas?|preguntas?)",
    r"qué\s+tal",
)
MAIL_SMALL_TALK = (
    r"(?:cómo|qué) (?:estás|está|te va|tal|fue)",
    r"(?:llegaste|llegó) bien",
    r"(?:verdad|no)\?$",
)
MAIL_DONT_CONTACT = (r"(?:por\s+favor,?\s+)?no\s+(?:nos\s+)?(?:contactes|contacte|escribas|llames|insistas)",)
OWN_WITHDRAW = (
    r"(?:no seguir|renunci\w+|retir\w+) … (?:candidatura|proceso)",
    r"retir\w+ … candidatura|candidatura … retir",
    "(?:he|haber) aceptado … (?:oferta|propuesta|puesto)|aceptado otra",
    r"no (?:deseo|quiero|voy a|me interesa) … (?:continu|seguir|proceso)|(?:desist|renunci)\w+ … (?:proceso|candidatura)|dejar el proceso|abandonar el proceso",
    r"retir\w+\s+(?:mi\s+)?candidatura",
    r"he\s+aceptado\s+otra\s+(?:oferta|propuesta)",
    r"no\s+(?:deseo|quiero)\s+(?:continuar|seguir)",
)
OWN_CHECK_IN = (
    r"sobre (?:la marcha|el estado)\b|en qué punto (?:está|están)|cómo van? (?:las cosas|todo)|hay novedades",
    r"(?:hay|habría|alguna?|tienes|tenéis|tiene|tienen|sin|sobre si) (?:\w+ )?(?:novedad|noticia)",
    r"(?:quería|quisiera) (?:preguntar|saber|consultar)",
    r"estado de(?:l| mi| la) (?:proceso|candidatura)|cómo va|en qué (?:punto|estado|fase)|seguimiento\b",
)
MAIL_SORRY = (
    "lament|desafortunad|desgraciad|por desgracia|sentimos|siento (?:tener|decir|comunic)|sabe mal",
    "decisión (?:muy |nada )?(?:difícil|fácil)",
)
MAIL_FAREWELL = (
    "(?:deseamos|deseo|deseándote) … (?:suerte|éxito|mejor)|mucha suerte|mucho éxito|lo mejor en tu",
    r"(?:guard|conserv|mantendr|tendr)\w* … (?:perfil|currículum|cv|datos|cuenta para)|base de datos",
    "(?:futur|próxim)[oa]s? (?:oportunidad|proceso|vacante|ofertas)",
)
MAIL_OTHERS = (
    "(?:otr[oa]s|muchos?|gran número de|numeros[oa]s|alto nivel de) (?:candidat|perfil|solicitud)",
    "tras (?:valorar|analizar|revisar|una|mucho|haber)|se ajusta(?:n|ba)? (?:más|mejor)",
    "en esta ocasión",
)
MAIL_OUTREACH = (
    "(?:visto|encontrado|encontré|vi|revisado) tu perfil",
    r"(?:oportunidad|vacante|proyecto) … (?:interes|encaj)\w* … \?|escucha activa|abiert[oa] a (?:nuevas|escuchar)",
)
MAIL_RECEIVED = (
    r"(?:hemos )?recib\w+ (?:correctamente )?(?:tu|su) (?:candidatura|solicitud|currículum|cv|inscripción)|(?:candidatura|solicitud|currículum|cv|inscripción) … (?:recibid|registrad|enviad)|gracias por (?:inscribirte|aplicar|postular|tu candidatura|tu inscripción|enviar)",
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
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "doce": 12,
    "veinte": 20,
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
DATE_HOUR = ("horas?",)
DATE_MONTH = ("mes(?:es)?",)
DATE_NEXT_BEFORE = ("próxim[oa]",)
DATE_NEXT_AFTER = ("que viene", "próxim[oa]")
DATE_NEXT_WEEK = ("próxima semana|semana que viene|semana próxima",)
DATE_DAY_OF_MONTH = (r"(?:el|al|día) (?:día )?(\d{1,2})",)
DATE_MID = ("mediados de ",)
DATE_END = ("fin(?:al|ales|es)? de ",)
DATE_EARLY = (
    "principios de ",
    "comienzos de ",
)
PROMISE_NEWS = (
    r"(?:te|le|os) (?:\w+ )?(?:cont|cuent|avis|inform|contact|escrib|contest|respond|llam|dir|dec|dar|dam|comunic|confirm|notific)\w*",
    r"diremos|diré|daremos|daré|contactaremos|noticias|respuesta|novedades|decisión|decidid|resolución|resultado|feedback|contacto contigo|ponemos en contacto|pondr\w+ en contacto",
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
    r"(?:necesitamos|necesito) que|(?:mánda|envía|confírma|rellena)\w*",
    "por favor",
    "envíanos|envíame|mándanos",
    "tu (?:respuesta|decisión)",
    "cerrad",
    "podrías|puedes|puede ",
)
RETURN_WORDS = (
    r"ausent|fuera|vacaciones|permiso|\bdel\b|regreso|vuelvo|incorporo",
    "vuel",
    "regres",
    "hasta",
    "de nuevo",
    "reincorpor",
    "volver",
)
RETURN_THROUGH = (
    "inclusive|incluid[oa]",
    r"\bdel? … al? ",
)
RETURN_BACK = ("vuelv|regres|incorpor|volver|de nuevo",)
DRAFT_AGES = (
    "hoy",
    "ayer",
    "mañana",
    "anteayer",
    "esta semana",
    "la semana que viene",
    "próxima semana",
    "la semana pasada",
    "esta mañana",
    "esta tarde",
    "el otro día",
    "el mes que viene",
)
DRAFT_NAGS = (
    "recordar",
    "recordarle",
    "recordarte",
    "recordatorio",
    "de nuevo",
    "otra vez",
    "nuevamente",
    "segunda vez",
    "todavía no he recibido",
    "todavía no me han",
    "aún no he recibido",
    "aún no me han",
    "sigo esperando",
    "sin noticias",
    "sin respuesta",
    "cuanto antes",
    "lo antes posible",
    "urgente",
    "insistir",
    "insisto",
    "prometió",
    "prometiste",
    "prometido",
    "mi último correo",
    "mi correo anterior",
)
DRAFT_BOASTS = (
    "perfecto",
    "perfecta",
    "increíble",
    "el mejor",
    "la mejor",
    "trabajo de mis sueños",
    "extraordinario",
    "extraordinaria",
    "único",
    "fantástico",
    "fantástica",
    "excepcional",
)
DATE_SMALL: tuple[str, ...] = ("de", "la", "el", "del")
DATE_OF: tuple[str, ...] = ("de",)
DATE_CLOCK: tuple[str, ...] = ()
DATE_PAST: tuple[str, ...] = ()
DATE_RANGE: tuple[str, ...] = ("a", "o")
DATE_FURTHER: tuple[str, ...] = ()
TEXT_CONJUNCTIONS: tuple[str, ...] = ("pero", "y", "así que")
PEOPLE_IS: tuple[str, ...] = ("es", "son", "será", "serán")
