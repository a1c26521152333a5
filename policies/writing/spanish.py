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
        "muchas gracias por la conversación del {day} {about}.",
        "gracias por ⟨dedicarme|dedicarme⟩ tiempo el {day} para hablar {about}.",
        "quería agradecer⟨le|te⟩ la entrevista del {day} {about}.",
        "me gustó mucho hablar ⟨con usted|contigo⟩ el {day} {about}, gracias.",
        "agradezco el tiempo y la atención del {day} {about}.",
        "mil gracias por la charla tan abierta del {day} {about}.",
    ),
    topics=(
        "Me quedé pensando en lo que ⟨dijo|dijiste⟩ sobre {topic}.",
        "Me resultó muy útil hablar de {topic}.",
        "Nuestra conversación sobre {topic} me dio una idea más clara del trabajo.",
        "Aprendí mucho con lo que ⟨explicó|explicaste⟩ de {topic}.",
    ),
    parts=(
        "La parte de {part} me dio una buena idea de cómo se trabaja.",
        "Las preguntas sobre {part} me hicieron reflexionar.",
        "Disfruté la parte de {part}.",
        "El tiempo dedicado a {part} se me hizo corto.",
    ),
    stages=(
        "Salí con una idea más clara de lo que pide el trabajo.",
        "Valoro la franqueza con la que pudimos hablar.",
        "Las preguntas me mostraron qué es importante para el equipo.",
        "Las explicaciones respondieron a varias de mis dudas.",
        "La conversación fue exigente y agradable a la vez.",
        "Ahora veo con más claridad las tareas.",
    ),
    interested=(
        "Me encantaría asumir este trabajo.",
        "La conversación aumentó mis ganas de formar parte del equipo.",
        "Mi interés es firme, y la charla lo confirmó.",
        "Me veo trabajando ahí, y lo haría con gusto.",
        "Es un puesto al que diría que sí con alegría.",
        "Tengo muchas ganas de contribuir a ese trabajo.",
    ),
    measured=(
        "El puesto me sigue interesando y con gusto continuaría la conversación.",
        "Lo que escuché encaja bien con lo que busco.",
        "Me llevé una buena impresión y me gustaría seguir adelante.",
        "Las tareas me atraen y quisiera saber más.",
        "Mi interés por el puesto ha crecido con la charla.",
        "Creo que podría aportar algo a ese trabajo.",
    ),
    unsure=(
        "Estoy pensando con calma lo que el puesto supondría para mí.",
        "Todavía no lo tengo claro, y prefiero decirlo con franqueza.",
        "Antes de formarme una opinión quisiera entender mejor algunos puntos.",
        "Lo que escuché me da bastante que pensar.",
    ),
    skills=(
        "Mi experiencia en {skill} podría ser útil ahí.",
        "Con gusto aportaría {skill} a ese trabajo.",
        "He trabajado bastante con {skill} y podría ayudar pronto.",
        "Me alegra que {skill} tenga su lugar, porque es terreno conocido para mí.",
    ),
    questions=(
        "¿Podría saber cuáles son los próximos pasos?",
        "¿Cómo continúa el proceso a partir de aquí?",
        "Me gustaría saber cómo sigue el proceso.",
        "¿Qué pasos vienen ahora y hacia qué fechas?",
        "¿Qué debo esperar a continuación?",
        "¿Cómo suele seguir el proceso tras esta entrevista?",
    ),
    unsure_questions=(
        "¿Cómo serían los primeros meses?",
        "¿Qué se esperaría en el primer medio año?",
        "¿Cómo se reparte ahora el trabajo en el equipo?",
        "¿Qué está ya definido y qué queda abierto?",
    ),
    nods=(
        "Gracias también por indicarme el {promised} para tener noticias.",
        "He anotado el {promised} para tener noticias.",
        "Me ayuda saber que habrá noticias antes del {promised}.",
        "Como quedamos, espero noticias para el {promised}.",
    ),
    wishes=(
        "Me gustaría que siguiéramos en contacto, sea cual sea el resultado del proceso.",
        "Agradezco también el trabajo de quienes prepararon la conversación y la hicieron tan agradable.",
        "Quedo con ganas de volver a tener noticias cuando llegue el momento.",
        "Con gusto buscaré un hueco si hace falta otra conversación más adelante.",
        "También me alegró poner cara al nombre que ya conocía por escrito.",
        "Les deseo a todo el equipo que la búsqueda siga por buen camino.",
    ),
    closes=(
        "Si hace falta algo más de mi parte, lo envío con gusto.",
        "Quedo a disposición para cualquier pregunta.",
        "Si queda algún punto abierto, basta con escribirme.",
        "Puedo enviar cualquier documento que ayude.",
        "Estoy localizable para cualquier duda.",
        "Con gusto mando lo que pueda ser útil.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        "vuelvo a escribir por nuestra conversación del {day} {about}.",
        "el {day} hablamos {about}, y lo recuerdo con agrado.",
    ),
    promised=(
        "Se mencionó el {promised} para tener noticias, y quería preguntar cómo va todo.",
        "Para el {promised} se esperaba una respuesta; ¿hay algo que se pueda contar?",
    ),
    asks=(
        "¿Podría saber cómo va el proceso?",
        "¿Hay algo que se pueda contar sobre el estado del proceso?",
    ),
    interested=(
        "Mi interés por el puesto sigue igual.",
        "Sigo con mucho interés en el puesto.",
    ),
    skills=(
        "Con gusto aportaría mi experiencia en {skill}.",
        "Con {skill} podría ayudar desde el principio.",
    ),
    offers=(
        "Si algo más de mi parte sirve para la decisión, lo envío con gusto.",
        "Si falta algo por mi parte, lo mando enseguida.",
    ),
    closes=(
        "Gracias por el tiempo y por unas líneas cuando venga bien.",
        "Muchas gracias por la atención.",
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=("muchas gracias por el tiempo y por la conversación del {day} {about}.",),
    noes=("Después de pensarlo con calma, he decidido retirar mi candidatura.",),
    feedback=("Prefiero decir con franqueza el motivo: {feedback}",),
    closes=("Fue un gusto conocernos, y les deseo a todos que encuentren a la persona adecuada.",),
    partings=("Ojalá volvamos a coincidir.",),
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
