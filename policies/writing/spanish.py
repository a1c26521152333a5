"""Spanish: sentences a considerate person would type. ⟨…|…⟩ holds the polite and the familiar form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
_WEEKDAYS = (
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
)


def long_day(day: date) -> str:
    """As in mail: "martes 3 de marzo"."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} de {_MONTHS[day.month - 1]}"


_THANK_YOU = ThankYou(
    openings=(
        (
            "[Muchas|Muchísimas|Mil] gracias por [la conversación|la entrevista|la charla] del {day} {about}[| y por "
            "el tiempo dedicado]."
        ),
        (
            "Gracias por [dedicarme|haberme dedicado] tiempo el {day} para [hablar|conversar|charlar] {about}[|, lo "
            "valoro mucho|, fue un placer]."
        ),
        (
            "[Quería|Quisiera|Deseo] [agradecer⟨le|te⟩|dar⟨le|te⟩ las gracias por] [la entrevista|la conversación|el "
            "encuentro] del {day} {about}."
        ),
        (
            "Fue un [placer|gusto] [hablar|conversar] ⟨con usted|contigo⟩ el {day} {about}, y ⟨le|te⟩ agradezco [el "
            "tiempo|la atención|la disponibilidad]."
        ),
        (
            "Agradezco [mucho|de verdad|sinceramente] [la conversación|la entrevista|la charla] del {day} {about}[| "
            "y el tiempo dedicado]."
        ),
        (
            "⟨Le|Te⟩ doy las gracias por [la conversación|la entrevista|la charla|el encuentro] del {day} {about}[|, "
            "que he valorado mucho|, que aprecio de verdad]."
        ),
    ),
    topics=(
        (
            "[Nuestra conversación|El intercambio|Lo que hablamos] sobre {topic} me [ha dado que pensar|ha ayudado "
            "mucho|ha dado buenas ideas|ha resultado muy útil]."
        ),
        (
            "[A menudo|Con gusto|Con interés|Muchas veces] [vuelvo a pensar|pienso|sigo pensando] en lo que hablamos "
            "sobre {topic}."
        ),
        (
            "De lo que hablamos sobre {topic} [me llevo|conservo|guardo] [varias ideas|algunas ideas|unas cuantas "
            "notas|varias reflexiones]."
        ),
        (
            "La parte de [la conversación|la entrevista] sobre {topic} me resultó [muy|especialmente|realmente] "
            "[útil|valiosa]."
        ),
        (
            "[Gracias|Muchas gracias] [en particular|sobre todo|también] por [el intercambio|la conversación] sobre "
            "{topic}."
        ),
        (
            "Me alegró [poder hablar|que pudiéramos hablar|que hubiera tiempo para hablar|tener ocasión de hablar] "
            "también sobre {topic}[|, que me interesa|, un asunto que me importa]."
        ),
    ),
    parts=(
        (
            "La parte de {part} me dio una [buena|mejor|clara] idea [del trabajo|del puesto|de lo que cuenta|de lo "
            "que se pide]."
        ),
        (
            "El tiempo dedicado a la parte de {part} me resultó [útil|valioso|provechoso] [para entender el "
            "trabajo|para entender el puesto|para conocer el trabajo|en varios sentidos]."
        ),
        (
            "Con la parte de {part} [entendí|comprendí] mejor [qué pide el trabajo|qué cuenta en el trabajo|en qué "
            "consiste el puesto|qué implica el puesto|cómo se hace el trabajo]."
        ),
        "De la parte de {part} me llevo [varias|algunas|unas cuantas] [ideas|notas][|, que me servirán].",
        (
            "[Ver|Trabajar|Repasar] juntos la parte de {part} fue un buen modo de [conocer|entender] mejor [el "
            "trabajo|el puesto]."
        ),
        (
            "Las preguntas sobre {part} me [hicieron reflexionar|dieron que pensar], y [vuelvo a ellas con gusto|las "
            "recuerdo con gusto|me parecieron útiles|les sigo dando vueltas|las valoro]."
        ),
    ),
    stages=(
        (
            "Ahora tengo una idea [más clara|mejor|más precisa] [del trabajo|del puesto|de lo que el trabajo pide|de "
            "lo que se espera]."
        ),
        "[La conversación|La entrevista|El encuentro] me [permitió|ayudó a] entender mejor [el trabajo|el puesto].",
        (
            "[Varias|Algunas] preguntas que [me hacía|tenía en mente] encontraron respuesta en [la conversación|la "
            "entrevista|nuestra conversación]."
        ),
        "[El trabajo|El puesto|La tarea] me [parece|resulta] ahora más [fácil de imaginar|fácil de entender].",
        (
            "Fue [útil|valioso|importante] oír de primera mano [en qué consiste el trabajo|qué pide el puesto|cómo "
            "es el puesto|qué cuenta en el trabajo]."
        ),
        "Me [llevo|llevé] [varias|algunas|unas cuantas] ideas, [a las que vuelvo con gusto|y sigo pensando en ellas].",
        (
            "[La entrevista|La conversación|El encuentro] ({stage}) me mostró [qué pide el trabajo|en qué consiste "
            "el puesto|qué cuenta en el trabajo]."
        ),
    ),
    interested=(
        (
            "[Me gustaría mucho|Quisiera de verdad|Deseo de verdad] [hacer este trabajo|asumir este puesto], y la "
            "conversación [me lo ha confirmado|lo ha confirmado]."
        ),
        "Cuanto más [sé|conozco|oigo] de este [trabajo|puesto], más [me gustaría participar|quiero formar parte].",
        (
            "Después de [la conversación|la entrevista|nuestra charla] tengo la [certeza|convicción] de que este "
            "[trabajo|puesto] es para mí."
        ),
        "Mi interés es [real|sincero|auténtico], y [la conversación|la entrevista] lo ha [reforzado|aumentado].",
        "Me [veo|imagino] [con gusto|bien|sin dificultad] en este [trabajo|puesto], y [me alegraría|me daría alegría].",
        (
            "Es un [trabajo|puesto] que aceptaría [con gusto|con mucho gusto|de buena gana], y [quiero decirlo|lo "
            "digo con franqueza]."
        ),
    ),
    measured=(
        (
            "[El trabajo|El puesto|La tarea] me sigue interesando, y [me gustaría seguir la conversación|seguiría "
            "con gusto la conversación|me gustaría seguir hablando|seguiría hablando con gusto]."
        ),
        "Lo que [he oído|he sabido] [encaja|concuerda] [bien|bastante bien] con lo que [busco|deseo].",
        (
            "Hablaría con gusto [de|sobre] [cómo podría contribuir|dónde podría contribuir|lo que podría "
            "aportar|cómo podría ayudar|dónde podría ayudar]."
        ),
        "[El trabajo|El puesto|La tarea] me atrae, y me gustaría [saber|conocer] [más|algo más].",
        (
            "Mi interés por [el trabajo|el puesto|la tarea] ha crecido con [la conversación|la entrevista|lo que he "
            "oído|lo que he sabido]."
        ),
        (
            "Me llevo una buena impresión y [seguiría|continuaría] [con gusto|de buena gana] [la conversación|el "
            "proceso|con el proceso]."
        ),
    ),
    unsure=(
        (
            "Me tomo [un poco de|algo de|el] tiempo para pensar en lo que [el trabajo|el puesto|esta tarea] "
            "supondría para mí[|, con calma]."
        ),
        (
            "Mi reflexión no ha [terminado|concluido|acabado], y [la conversación|la entrevista] me ayuda a [seguir "
            "con ella|llevarla adelante]."
        ),
        (
            "Antes de [decidir|formarme una opinión] me gustaría [entender mejor|aclarar] [algunos puntos|ciertos "
            "puntos|algunos aspectos]."
        ),
        (
            "[Algunos|Ciertos] puntos siguen [abiertos|por aclarar] para mí, y prefiero decirlo [abiertamente|con "
            "franqueza|con sencillez]."
        ),
        (
            "Quisiera [comprobar|ver bien] que conviene a [ambas partes|todos], y lo pienso [con calma|con "
            "cuidado|con atención]."
        ),
        (
            "Lo que [he oído|he sabido] me da [que pensar|mucho que pensar|materia de reflexión], y me tomo el "
            "tiempo [necesario|que hace falta]."
        ),
    ),
    skills=(
        "Mi experiencia con {skill} [podría|debería] [ser útil|servir|ayudar][|, me parece|, creo].",
        (
            "Con [gusto|mucho gusto] [aportaría|pondría en juego] {skill}[|, que forma parte de mi trabajo|, con lo "
            "que trabajo]."
        ),
        "Con {skill} podría [contribuir|echar una mano|ayudar|hacer mi parte|ser de utilidad][|, creo].",
        (
            "Que {skill} tenga su lugar me [alegra|viene bien|parece bien], pues [trabajo con ello|forma parte de mi "
            "trabajo|es algo que aporto|es algo que uso]."
        ),
        (
            "[Mucho|Buena parte] de esto toca {skill}, [con lo que trabajo|que traigo conmigo|que podría aportar|que "
            "forma parte de mi trabajo|que uso con gusto]."
        ),
        "Donde haga falta {skill}, [podría|sabría] [ayudar|contribuir|echar una mano|aportar|ser de utilidad].",
    ),
    questions=(
        (
            "¿⟨Podría|Podrías⟩ decirme cuáles [son|serán] los [próximos|siguientes] pasos [del proceso|de la "
            "selección|del procedimiento]?"
        ),
        (
            "¿Puedo preguntar cómo [sigue|continúa] [el proceso|la selección|el procedimiento], y [en qué "
            "plazos|hacia qué fecha]?"
        ),
        (
            "Me gustaría [también |]saber [cómo sigue todo|qué está previsto después|qué pasos vendrán|cómo se "
            "procede|cuáles son los plazos]."
        ),
        "¿Qué [puedo|debo] esperar [ahora|después de esta entrevista|a partir de aquí] en [el proceso|la selección]?",
        (
            "¿Hay [ya |]algo que ⟨pueda|puedas⟩ decirme sobre [los próximos pasos|lo que sigue|los plazos|los pasos "
            "siguientes|las etapas siguientes]?"
        ),
        (
            "¿Cómo sigue [normalmente|por lo general|habitualmente] [el proceso|la selección] después de [esta "
            "entrevista|una entrevista así]?"
        ),
    ),
    unsure_questions=(
        "¿Cómo serían los primeros [meses|tiempos] en [este puesto|este trabajo|esta tarea|el puesto|el equipo]?",
        (
            "¿Qué se [espera|esperaría] [ante todo|en primer lugar|sobre todo] de quien [asume este puesto|hace este "
            "trabajo]?"
        ),
        (
            "¿Cómo está [repartido|organizado|dividido] el trabajo en el equipo [actualmente|en este momento|por "
            "ahora|ahora mismo]?"
        ),
        "¿Sería posible [hablar|conversar] con alguien que [ya hace|hace|conoce] este [trabajo|puesto]?",
        "¿Qué parte del [trabajo|puesto] está ya [definida|fijada|decidida], y qué parte sigue [abierta|por definir]?",
        "¿Cómo es una semana [normal|típica|habitual] en [este puesto|este trabajo|esta tarea|el puesto]?",
    ),
    nods=(
        (
            "[Tomo nota|Queda anotada la fecha] del {promised} para [la respuesta|las noticias|una respuesta|el "
            "mensaje][|, me viene bien]."
        ),
        "He [anotado|apuntado|marcado] el {promised} para [la respuesta|las noticias|una respuesta|el mensaje].",
        (
            "Es [útil|bueno|de ayuda] saber que [tendré noticias|tendré una respuesta|habrá noticias|habrá una "
            "respuesta] para el {promised}."
        ),
        (
            "Saber que [las noticias llegarán|la respuesta llegará|habrá una respuesta] para el {promised} me ayuda "
            "[a organizarme|mucho|con la agenda|con los planes]."
        ),
        (
            "Como [dijimos|se habló|quedó dicho|se comentó], cuento con [una respuesta|noticias|un mensaje] para el "
            "{promised}."
        ),
        (
            "La fecha del {promised} para [la respuesta|las noticias|una respuesta] me [viene|parece] [bien|muy "
            "bien][|, gracias]."
        ),
    ),
    wishes=(
        (
            "[Sea cual sea el resultado|Pase lo que pase|En todo caso], me gustaría [seguir en contacto|mantener el "
            "contacto|estar en contacto|conservar el contacto]."
        ),
        (
            "[Un saludo|Un recuerdo|Mi agradecimiento] también a [quienes organizaron la entrevista|quienes "
            "prepararon la entrevista|quienes hicieron posible la entrevista|todo el equipo]."
        ),
        "Para [otra|una nueva|una próxima] conversación [encuentro|busco] tiempo con gusto[|, si es útil].",
        (
            "⟨Le|Te⟩ deseo, a ⟨usted|ti⟩ y al equipo, [una buena|una feliz] [continuación|marcha] en [la "
            "selección|la búsqueda|el proceso]."
        ),
        (
            "Fue un [placer|gusto] [conocer⟨le|te⟩|conocernos], y [espero con interés la respuesta|leeré con gusto "
            "la respuesta|espero noticias]."
        ),
        "[Leeré|Recibiré] [la respuesta|las noticias|el mensaje] con [gusto|interés][|, cuando llegue el momento].",
    ),
    closes=(
        "Si falta [algo|un documento|algún dato] de mi parte, lo [envío|mando] [con gusto|con mucho gusto].",
        (
            "Respondo [con gusto|con mucho gusto] a [cualquier pregunta|otras preguntas|toda pregunta|cualquier otra "
            "pregunta][|, también por teléfono]."
        ),
        "Si [hace falta|se necesita] [algo más|otra información|otro documento], basta con [escribirme|un mensaje].",
        (
            "Quedo a disposición para [cualquier pregunta|cualquier duda|toda pregunta|toda aclaración][|, también "
            "por teléfono|, cuando convenga]."
        ),
        "Lo que pueda [servir|ser útil] [además|todavía], lo [envío|mando|aporto] [con gusto|con mucho gusto].",
        (
            "Para [cualquier otro documento|cualquier otra información|cualquier aclaración] [basta con "
            "escribirme|quedo a disposición|estoy a disposición|pueden escribirme]."
        ),
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        (
            "Escribo a propósito de [la conversación|la entrevista|la charla] del {day} {about}[|, que recuerdo con "
            "gusto|, en la que pienso a menudo|, con una breve pregunta|, con una pregunta]."
        ),
        (
            "Espero que [todo vaya bien|todo marche bien], y vuelvo sobre [la conversación|la entrevista|la charla] "
            "del {day} {about}[|, con una breve pregunta|, con una pregunta]."
        ),
        (
            "El {day} hablamos {about}, y [pienso|he pensado] en ello [a menudo|con gusto|con interés|muchas "
            "veces][|, con una breve pregunta]."
        ),
        (
            "Recuerdo [con gusto|con agrado|con interés] [la conversación|la entrevista] del {day} {about}, y tengo "
            "una [pregunta|breve pregunta|pequeña pregunta]."
        ),
    ),
    promised=(
        (
            "⟨Me comentó|Me comentaste⟩ que para el {promised} [habría noticias|habría una respuesta|se sabría "
            "algo|podría haber noticias], y [quisiera|me gustaría] [preguntar|saber] cómo van las cosas."
        ),
        (
            "La fecha del {promised} se había [indicado|mencionado|dado] para [una respuesta|las noticias|la "
            "decisión], y [quisiera|me gustaría] saber cómo va todo."
        ),
        (
            "Para [una respuesta|las noticias|la decisión] se había [previsto|indicado|mencionado] el {promised}; "
            "¿[hay novedades|cómo van las cosas]?"
        ),
        (
            "Como el {promised} era la fecha [indicada|prevista|mencionada] para [una respuesta|las noticias|la "
            "decisión], ¿puedo preguntar [cómo van las cosas|si hay novedades]?"
        ),
    ),
    asks=(
        (
            "¿Puedo preguntar en qué punto está [el proceso|la selección|el procedimiento|la decisión][|, si se "
            "puede decir|, en lo posible|, si ya es posible]?"
        ),
        (
            "¿Hay algo que ⟨pueda|puedas⟩ decirme sobre [la marcha|el estado] [del proceso|de la selección|del "
            "procedimiento|de la decisión][| por ahora]?"
        ),
        (
            "Me gustaría [saber|preguntar] en qué punto [está el proceso|está la selección|está la decisión|están "
            "las cosas][|, si se puede decir]."
        ),
        (
            "¿⟨Podría|Podrías⟩ decirme en qué punto [está el proceso|está la selección|están las cosas|está la "
            "decisión] [por ahora|en este momento|a estas alturas|actualmente]?"
        ),
    ),
    interested=(
        (
            "Mi interés por [el puesto|el trabajo|la tarea] [es el mismo|no ha cambiado|se mantiene|sigue "
            "intacto][|, y quiero decirlo]."
        ),
        (
            "[El puesto|El trabajo|La tarea] me sigue [interesando|atrayendo][|, y lo haría con gusto|, como antes|, "
            "y me alegraría]."
        ),
        "[Haría|Asumiría] [con gusto|con mucho gusto|de buena gana|con agrado] [este trabajo|este puesto].",
        (
            "Sigo con [el deseo|la ilusión|la intención|las ganas] de [trabajar ahí|contribuir a este trabajo|formar "
            "parte del equipo|aportar mi parte|participar en este trabajo]."
        ),
    ),
    skills=(
        (
            "[Aportaría|Pondría en juego] [con gusto|con mucho gusto] mi experiencia con {skill}[|, si sirve|, si es "
            "útil|, si hace falta]."
        ),
        "Con {skill} podría [contribuir|echar una mano|ayudar|hacer mi parte|ser de utilidad][|, creo|, me parece].",
        "Donde [haga falta|sea útil] {skill}, [podría|sabría] [ayudar|contribuir|echar una mano|aportar].",
        "Mi [experiencia|trabajo] con {skill} [podría|debería] [ser útil|servir|ayudar|resultar útil].",
    ),
    offers=(
        (
            "Si [algo|algún documento|algún dato|alguna aclaración] más puede [servir|ser útil], [basta con "
            "escribirme|lo envío con gusto]."
        ),
        (
            "Si falta [un documento|algo|un dato|alguna información] de mi parte, lo [envío|mando] [con gusto|con "
            "mucho gusto]."
        ),
        (
            "Referencias, [ejemplos de trabajo|otros documentos]: [envío|mando|aporto] con gusto [lo que haga "
            "falta|lo que sirva|lo que sea útil]."
        ),
        (
            "Respondo [con gusto|con mucho gusto] a [cualquier pregunta|otras preguntas|toda pregunta|cualquier otra "
            "pregunta][|, también por teléfono]."
        ),
    ),
    closes=(
        (
            "Gracias por [el tiempo|la atención] y por [unas líneas|una respuesta|un breve mensaje|una palabra], "
            "cuando [sea posible|convenga]."
        ),
        (
            "⟨Le|Te⟩ agradezco [el tiempo|la atención|la respuesta|la ayuda] y [leeré con gusto la respuesta|quedo a "
            "disposición|deseo un buen trabajo|leeré con interés la respuesta]."
        ),
        (
            "[Gracias de antemano|De antemano, gracias|Muchas gracias] por [la respuesta|unas líneas|una palabra|un "
            "breve mensaje][|, cuando convenga]."
        ),
        (
            "Con mi agradecimiento por [el tiempo|la atención|la acogida|la disponibilidad], leeré la respuesta con "
            "[gusto|interés|atención|mucho gusto]."
        ),
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        (
            "⟨Le|Te⟩ agradezco [mucho|sinceramente|de verdad|de corazón] el tiempo y [la conversación|la "
            "entrevista|la charla|el encuentro] del {day} {about}."
        ),
        (
            "[Muchas|Muchísimas|Mil] gracias por [el tiempo|la atención|la acogida] y por [la conversación|la "
            "entrevista] del {day} {about}."
        ),
        (
            "He [valorado|apreciado] [mucho|de verdad] [la conversación|la entrevista] del {day} {about}, y ⟨le|te⟩ "
            "doy las gracias[| por el tiempo| por ello]."
        ),
        (
            "[Quisiera|Deseo|Quería] agradecer⟨le|te⟩ [la conversación|la entrevista|la charla|el encuentro] del "
            "{day} {about}[| y el tiempo dedicado]."
        ),
    ),
    noes=(
        (
            "Después de [pensarlo bien|una larga reflexión|meditarlo|reflexionar] he decidido [retirar mi "
            "candidatura|no seguir con mi candidatura|renunciar a la candidatura|retirarme del proceso]."
        ),
        (
            "Lo he pensado [bien|con calma|mucho|con cuidado] y [retiro mi candidatura|renuncio a la "
            "candidatura|prefiero retirar mi candidatura|prefiero no seguir con mi candidatura]."
        ),
        (
            "He [decidido|resuelto|preferido] retirar mi candidatura[|, y prefiero decirlo sin demora|, y quiero "
            "decirlo con claridad|, después de pensarlo bien|, tras una larga reflexión]."
        ),
        (
            "Mi decisión es [retirar la candidatura|no seguir con la candidatura|renunciar a la "
            "candidatura|retirarme del proceso], después de [pensarlo bien|una larga reflexión|meditarlo|pensarlo "
            "con calma]."
        ),
    ),
    feedback=(
        (
            "[Prefiero|Quiero] decir [abiertamente|con franqueza|con sencillez|claramente] [la razón|el motivo]: "
            "{feedback}"
        ),
        (
            "[Este es el motivo|Esta es la razón|Este es mi motivo|Esta es mi razón], [en breve|con "
            "franqueza|abiertamente|sin rodeos]: {feedback}"
        ),
        (
            "Para [decirlo abiertamente|hablar con claridad|decirlo con franqueza|decirlo en breve], [el motivo es "
            "este|la razón es esta|mi motivo es este|mi razón es esta]: {feedback}"
        ),
        (
            "[Por si es útil|Si puede servir|Por si ayuda|Por si sirve], [este es el motivo|esta es la razón|este es "
            "mi motivo|esta es mi razón]: {feedback}"
        ),
    ),
    closes=(
        (
            "Fue un [placer|gusto] [conocer⟨le|te⟩|conocernos|hablar ⟨con usted|contigo⟩|conversar], y deseo que "
            "encuentren a la persona [adecuada|idónea]."
        ),
        (
            "Deseo [a ⟨usted|ti⟩ y al equipo|a todo el equipo|a todos] [mucho éxito|todo lo mejor|mucha suerte] en "
            "[la búsqueda|la selección]."
        ),
        (
            "Guardo un [buen|grato|muy buen] recuerdo de [la conversación|la entrevista|la charla|el encuentro] y "
            "deseo mucho éxito en [la búsqueda|la selección]."
        ),
        (
            "Mis [mejores|más sinceros] deseos para [la búsqueda|la selección|la decisión|lo que sigue], a "
            "[⟨usted|ti⟩ y al equipo|todo el equipo|todos]."
        ),
    ),
    partings=(
        (
            "Quizá [nos encontremos|coincidamos|nos veamos|se crucen nuestros caminos] [en otra ocasión|más "
            "adelante|en otras circunstancias|algún día]."
        ),
        (
            "Sería un [placer|gusto] [seguir en contacto|mantener el contacto|coincidir|encontrarnos][|, si surge la "
            "ocasión|, en otras circunstancias]."
        ),
        (
            "Seguiría [con gusto|con mucho gusto] en contacto [⟨con usted|contigo⟩|con el equipo|⟨con usted|contigo⟩ "
            "y con el equipo|con todos][|, si se da la ocasión]."
        ),
        (
            "Me [alegraría|gustaría] que [coincidiéramos|nos encontráramos|se cruzaran nuestros caminos|siguiéramos "
            "en contacto] [más adelante|en el futuro]."
        ),
    ),
)
VOICE = Voice(
    about_role="sobre el puesto de {role}",
    about_company="sobre el puesto en {company}",
    greeting="Hola, {name}:",
    greeting_unknown="Hola:",
    farewells=(
        "Un saludo,",
        "Un cordial saludo,",
        "Saludos cordiales,",
    ),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=(
        "Gracias por la entrevista: {role}",
        "Gracias por la entrevista",
    ),
    check_in_subjects=("Nuestra conversación del {day}",),
    withdrawal_subjects=(
        "Mi candidatura: {role}",
        "Mi candidatura",
    ),
)
