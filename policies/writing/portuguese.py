"""Portuguese: sentences a considerate person would type. ⟨…|…⟩ holds the polite and the familiar form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policies.writing.sentences import CheckIn, ThankYou, Voice, Withdrawal

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
)
_WEEKDAYS = (
    "segunda-feira",
    "terça-feira",
    "quarta-feira",
    "quinta-feira",
    "sexta-feira",
    "sábado",
    "domingo",
)


def long_day(day: date) -> str:
    """As in mail: "terça-feira, 3 de março"."""
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} de {_MONTHS[day.month - 1]}"


_THANK_YOU = ThankYou(
    openings=(
        "agradeço a conversa de {day} {about}.",
        "muito obrigado pelo tempo dedicado em {day} à nossa conversa {about}.",
        "queria agradecer a entrevista de {day} {about}.",
        "gostei muito da conversa de {day} {about}, e agradeço a abertura.",
        "os meus agradecimentos pela conversa de {day} {about}.",
        "agradeço o tempo e a atenção em {day}, ao falarmos {about}.",
    ),
    topics=(
        "Fiquei a pensar no que ouvi sobre {topic}.",
        "Foi muito útil falarmos de {topic}.",
        "A nossa conversa sobre {topic} deu-me uma ideia mais clara do trabalho.",
        "Aprendi bastante com o que foi dito sobre {topic}.",
    ),
    parts=(
        "A parte de {part} deu-me uma boa ideia da forma de trabalhar.",
        "As perguntas sobre {part} fizeram-me refletir.",
        "Gostei da parte de {part}.",
        "O tempo dedicado a {part} passou depressa.",
    ),
    stages=(
        "Fiquei com uma ideia mais clara do que o trabalho pede.",
        "Apreciei a franqueza com que pudemos falar.",
        "As perguntas mostraram-me o que é importante para a equipa.",
        "As explicações responderam a várias das minhas dúvidas.",
        "A conversa foi exigente e agradável ao mesmo tempo.",
        "Vejo agora as tarefas com mais nitidez.",
    ),
    interested=(
        "Teria muito gosto em assumir este trabalho.",
        "A conversa aumentou a minha vontade de fazer parte da equipa.",
        "O meu interesse é firme, e a conversa confirmou-o.",
        "Vejo-me a trabalhar convosco, e com gosto.",
        "É uma função a que diria sim com alegria.",
        "Gostaria muito de contribuir para esse trabalho.",
    ),
    measured=(
        "A função continua a interessar-me, e com gosto seguiria a conversa.",
        "O que ouvi encaixa bem no que procuro.",
        "Fiquei com boa impressão e gostaria de continuar.",
        "As tarefas atraem-me, e gostaria de saber mais.",
        "O meu interesse pela função cresceu com a conversa.",
        "Penso que poderia acrescentar algo a esse trabalho.",
    ),
    unsure=(
        "Estou a pensar com calma no que a função significaria para mim.",
        "Ainda não tenho uma ideia fechada, e prefiro dizê-lo com franqueza.",
        "Antes de formar uma opinião, gostaria de perceber melhor alguns pontos.",
        "O que ouvi dá-me bastante em que pensar.",
    ),
    skills=(
        "A minha experiência em {skill} poderia ser útil.",
        "Com gosto levaria {skill} para esse trabalho.",
        "Trabalhei bastante com {skill} e poderia ajudar cedo.",
        "É bom saber que {skill} conta, porque é terreno que conheço.",
    ),
    questions=(
        "Posso perguntar quais são os próximos passos?",
        "Como continua o processo a partir daqui?",
        "Gostaria de saber como segue o processo.",
        "Que passos vêm agora, e para que datas?",
        "O que devo esperar a seguir?",
        "Como costuma seguir o processo depois desta conversa?",
    ),
    unsure_questions=(
        "Como seriam os primeiros meses?",
        "O que se esperaria no primeiro meio ano?",
        "Como está repartido atualmente o trabalho na equipa?",
        "O que já está definido, e o que está em aberto?",
    ),
    nods=(
        "Obrigado também por indicar {promised} para haver notícias.",
        "Tomei nota de {promised} para ter notícias.",
        "É útil saber que haverá notícias até {promised}.",
        "Como combinado, aguardo notícias até {promised}.",
    ),
    wishes=(
        "Gostaria que ficássemos em contacto, seja qual for o resultado do processo.",
        "Agradeço também o trabalho de quem preparou a conversa e a tornou tão agradável.",
        "Fico com vontade de voltar a ter notícias quando chegar o momento.",
        "Com gosto arranjarei tempo se for útil uma nova conversa mais adiante.",
        "Foi bom também dar um rosto ao nome que já conhecia por escrito.",
        "Desejo a toda a equipa que a procura siga por um bom caminho.",
    ),
    closes=(
        "Se faltar algo da minha parte, envio com gosto.",
        "Fico ao dispor para qualquer pergunta.",
        "Se algum ponto ficar em aberto, basta escrever-me.",
        "Posso enviar qualquer documento que ajude.",
        "Estou contactável para qualquer dúvida.",
        "Com gosto mando o que for útil.",
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        "volto a escrever por causa da nossa conversa de {day} {about}.",
        "em {day} falámos {about}, e recordo a conversa com gosto.",
    ),
    promised=(
        "Tinha sido mencionada {promised} para haver notícias, e queria perguntar como está o processo.",
        "Para {promised} esperava-se uma resposta; há algo que se possa partilhar?",
    ),
    asks=(
        "Posso perguntar em que ponto está o processo?",
        "Há algo que se possa partilhar sobre o andamento?",
    ),
    interested=(
        "O meu interesse pela função mantém-se.",
        "Continuo com muito interesse na função.",
    ),
    skills=(
        "Com gosto levaria a minha experiência em {skill}.",
        "Com {skill} poderia ajudar desde o início.",
    ),
    offers=(
        "Se algo mais da minha parte for útil para a decisão, envio com gosto.",
        "Se faltar algum elemento, mando-o com gosto.",
    ),
    closes=(
        "Agradeço o tempo e umas linhas quando for oportuno.",
        "Muito obrigado pela atenção.",
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=("agradeço muito o tempo e a conversa de {day} {about}.",),
    noes=("Depois de pensar com calma, decidi retirar a minha candidatura.",),
    feedback=("Prefiro dizer o motivo com franqueza: {feedback}",),
    closes=("Foi um gosto conhecer-vos, e desejo que encontrem a pessoa certa.",),
    partings=("Espero que nos voltemos a cruzar.",),
)
VOICE = Voice(
    about_role="sobre a vaga de {role}",
    about_company="sobre a vaga na {company}",
    greeting="Olá, {name},",
    greeting_unknown="Olá,",
    farewells=(
        "Com os melhores cumprimentos,",
        "Cumprimentos,",
        "Um abraço cordial,",
    ),
    long_day=long_day,
    thank_you=_THANK_YOU,
    check_in=_CHECK_IN,
    withdrawal=_WITHDRAWAL,
    thank_you_subjects=(
        "Obrigado pela conversa: {role}",
        "Obrigado pela conversa",
    ),
    check_in_subjects=("A nossa conversa de {day}",),
    withdrawal_subjects=(
        "A minha candidatura: {role}",
        "A minha candidatura",
    ),
)
