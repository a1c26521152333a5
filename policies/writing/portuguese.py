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
        (
            "Agradeço [muito|sinceramente|de coração] [a conversa|a entrevista|o encontro] de {day} {about}[| e o "
            "tempo dedicado]."
        ),
        (
            "[Queria|Gostaria de|Quero] agradecer [sinceramente |muito |]a [conversa|entrevista] de {day} {about}[| "
            "e o tempo dedicado]."
        ),
        "Foi um [prazer|gosto] [conversar|falar] em {day} {about}, e agradeço [o tempo|a atenção|a disponibilidade].",
        (
            "Gostei [muito |bastante |]da [conversa|entrevista] de {day} {about}, e agradeço [o tempo|a atenção|a "
            "disponibilidade]."
        ),
        (
            "[Os meus agradecimentos|O meu agradecimento|Um agradecimento sincero] pela [conversa|entrevista] de "
            "{day} {about}[| e pelo tempo dedicado| e pela atenção]."
        ),
        (
            "Agradeço o tempo dedicado em {day} [à nossa conversa|à conversa|à entrevista] {about}[|, que valorizei "
            "muito|, que foi um prazer|, que me foi útil]."
        ),
    ),
    topics=(
        (
            "[A nossa conversa|A troca de ideias|O que dissemos] sobre {topic} [deu-me que pensar|ajudou-me "
            "bastante|trouxe-me boas ideias|foi-me muito útil]."
        ),
        (
            "[Muitas vezes|Com gosto|Com interesse|Com prazer] [volto a pensar|penso|continuo a pensar] no que "
            "dissemos sobre {topic}."
        ),
        (
            "Do que dissemos sobre {topic} [guardo|trago comigo|retenho] [várias ideias|algumas ideias|umas quantas "
            "notas|várias reflexões]."
        ),
        "A parte da [conversa|entrevista] sobre {topic} foi para mim [muito|especialmente|realmente] [útil|valiosa].",
        (
            "[Em particular|Em especial|Sobretudo], agradeço [a conversa|a troca de ideias|o diálogo|a troca de "
            "impressões] sobre {topic}."
        ),
        (
            "Foi bom [poder falar|ter tempo para falar|ter ocasião de falar|haver tempo para falar] também sobre "
            "{topic}[|, que me interessa|, um assunto que me diz muito]."
        ),
    ),
    parts=(
        "A parte de {part} deu-me uma [boa|clara|melhor] ideia [do trabalho|da função|do que conta|do que se pede].",
        (
            "O tempo dedicado à parte de {part} foi para mim [útil|valioso|proveitoso] [para entender o "
            "trabalho|para entender a função|para conhecer o trabalho|em vários sentidos]."
        ),
        (
            "Com a parte de {part} [entendi|compreendi] melhor [o que o trabalho pede|o que conta no trabalho|em que "
            "consiste a função|o que a função implica|como se faz o trabalho]."
        ),
        "Da parte de {part} levo comigo [várias|algumas|umas quantas] [ideias|notas][|, que me serão úteis].",
        (
            "[Ver|Trabalhar|Percorrer] em conjunto a parte de {part} foi um bom modo de [conhecer|entender] melhor "
            "[o trabalho|a função]."
        ),
        (
            "As perguntas sobre {part} [fizeram-me refletir|deram-me que pensar], e [volto a elas com "
            "gosto|lembro-me delas com gosto|achei-as úteis|continuo a pensar nelas|dou-lhes valor]."
        ),
    ),
    stages=(
        (
            "Tenho agora uma ideia [mais clara|melhor|mais precisa] [do trabalho|da função|do que o trabalho pede|do "
            "que se espera]."
        ),
        "A [conversa|entrevista] [ajudou-me a|serviu-me para] [entender|compreender] melhor [o trabalho|a função].",
        (
            "[Várias|Algumas] perguntas que [tinha em mente|trazia comigo] tiveram resposta na "
            "[conversa|entrevista|nossa conversa]."
        ),
        "[O trabalho|O cargo|O papel] parece-me agora mais fácil de [imaginar|entender|compreender|descrever].",
        (
            "Foi [útil|valioso|importante] ouvir em primeira mão [em que consiste o trabalho|o que a função "
            "pede|como é a função|o que conta no trabalho]."
        ),
        (
            "Levo comigo [várias|algumas|umas quantas] ideias, [às quais volto com gosto|em que continuo a "
            "pensar|que me serão úteis|que me dão que pensar]."
        ),
        (
            "[A entrevista|A conversa] ({stage}) mostrou-me [o que o trabalho pede|em que consiste a função|o que "
            "conta no trabalho|como é o trabalho|o que se espera]."
        ),
    ),
    interested=(
        (
            "[Gostaria muito|Gostaria mesmo|Tenho muita vontade] de [fazer este trabalho|assumir esta função], e a "
            "conversa [confirmou-o|reforçou isso]."
        ),
        (
            "Quanto mais [sei|ouço|conheço] deste trabalho, mais [gostaria de participar|quero fazer parte|vontade "
            "tenho de contribuir|gostaria de contribuir]."
        ),
        (
            "Depois da [conversa|entrevista|nossa conversa] tenho a [certeza|convicção] de que [este trabalho|esta "
            "função] é para mim."
        ),
        "O meu interesse é [real|sincero|verdadeiro], e a [conversa|entrevista] [reforçou-o|aumentou-o].",
        (
            "Vejo-me [com gosto|bem|sem dificuldade] [neste trabalho|nesta função], e [teria gosto nisso|isso "
            "dar-me-ia gosto]."
        ),
        (
            "É um trabalho que aceitaria [com gosto|com muito gosto|de bom grado|com prazer], e [quero "
            "dizê-lo|digo-o com franqueza|faço questão de o dizer]."
        ),
    ),
    measured=(
        (
            "[O trabalho|A função|O cargo] continua a interessar-me, e [gostaria de continuar a conversa|continuaria "
            "a conversa com gosto|gostaria de seguir a conversa|seguiria a conversa com gosto]."
        ),
        "O que [ouvi|soube] [encaixa|combina] [bem|bastante bem] com o que [procuro|desejo].",
        (
            "Falaria com gosto sobre [como poderia contribuir|onde poderia contribuir|o que poderia trazer|como "
            "poderia ajudar|onde poderia ajudar][|, quando for oportuno]."
        ),
        "[O trabalho|A função|O cargo] atrai-me, e gostaria de [saber|conhecer] [mais|um pouco mais].",
        (
            "O meu interesse [pelo trabalho|pela função|pelo cargo] cresceu com [a conversa|a entrevista|o que "
            "ouvi|o que soube]."
        ),
        (
            "Fiquei com boa impressão e [seguiria|continuaria] [com gosto|de bom grado] [a conversa|o processo|com o "
            "processo]."
        ),
    ),
    unsure=(
        (
            "[Reservo|Tomo] [algum|um pouco de] tempo para pensar no que [o trabalho|a função|o cargo] significaria "
            "para mim."
        ),
        (
            "A minha reflexão não [terminou|está concluída|acabou], e a [conversa|entrevista] ajuda-me a "
            "[continuá-la|levá-la adiante]."
        ),
        (
            "Antes de [decidir|formar opinião] gostaria de [entender melhor|esclarecer] [alguns pontos|certos "
            "pontos|alguns assuntos]."
        ),
        (
            "[Alguns|Certos] pontos continuam [em aberto|por esclarecer] para mim, e prefiro dizê-lo "
            "[abertamente|com franqueza|com simplicidade]."
        ),
        (
            "Gostaria de [verificar|ver bem] se convém a [ambas as partes|todos], e penso nisso [com calma|com "
            "cuidado|com atenção]."
        ),
        (
            "O que [ouvi|soube] dá-me [que pensar|muito que pensar|matéria de reflexão], e tomo o tempo "
            "[necessário|que for preciso]."
        ),
    ),
    skills=(
        "A minha experiência com {skill} [poderia|deverá] [ser útil|servir|ajudar][|, parece-me|, creio].",
        "Com [gosto|muito gosto] [traria|poria em uso] {skill}[|, que faz parte do meu trabalho|, com que trabalho].",
        "Com {skill} poderia [contribuir|dar uma ajuda|ajudar|fazer a minha parte|ser útil][|, creio].",
        (
            "Que {skill} tenha o seu lugar [agrada-me|parece-me bem|convém-me], pois [trabalho com isso|faz parte do "
            "meu trabalho|é algo que trago|é algo que uso]."
        ),
        (
            "[Muito|Boa parte] disto toca em {skill}, [com que trabalho|que trago comigo|que poderia trazer|que faz "
            "parte do meu trabalho|que uso com gosto]."
        ),
        "Onde {skill} for [útil|necessário], [poderia|saberia] [ajudar|contribuir|dar uma ajuda].",
    ),
    questions=(
        (
            "Seria possível dizer-me [quais são|quais serão] os [próximos|seguintes] passos [do processo|da "
            "seleção|do recrutamento]?"
        ),
        (
            "Posso perguntar como [segue|continua] [o processo|a seleção|o recrutamento], e [em que prazos|por que "
            "altura]?"
        ),
        (
            "Gostaria [também |]de saber [como segue tudo|o que está previsto depois|que passos virão|como se "
            "procede|quais são os prazos]."
        ),
        "O que [posso|devo] esperar [agora|depois desta conversa|a partir daqui] [no processo|na seleção]?",
        (
            "Há [já |]algo que se possa dizer sobre [os próximos passos|o que segue|os prazos|os passos seguintes|as "
            "etapas seguintes]?"
        ),
        (
            "Como segue [normalmente|em geral|habitualmente] [o processo|a seleção] depois [desta entrevista|de uma "
            "entrevista assim]?"
        ),
    ),
    unsure_questions=(
        "Como seriam os primeiros [meses|tempos] [nesta função|neste trabalho|neste cargo|na função|no grupo]?",
        (
            "O que se [espera|esperaria] [antes de mais|em primeiro lugar|sobretudo] de quem [assume esta função|faz "
            "este trabalho]?"
        ),
        (
            "Como está [repartido|organizado|dividido] o trabalho no grupo [atualmente|neste momento|por agora|no "
            "presente]?"
        ),
        "Seria possível [falar|conversar] com alguém que [já faz|faz|conhece] este [trabalho|cargo]?",
        (
            "Que parte [do trabalho|da função|do cargo] está já [definida|fixada|decidida], e que parte está em "
            "aberto[| ainda]?"
        ),
        "Como é uma semana [normal|típica|habitual] [nesta função|neste trabalho|neste cargo|na função]?",
    ),
    nods=(
        (
            "Tomo nota de {promised} como [data|dia] para [a resposta|as notícias|uma resposta][|, que me convém|, "
            "que já anotei]."
        ),
        "Já [anotei|apontei|marquei] {promised} para [a resposta|as notícias|uma resposta|a mensagem].",
        (
            "É [útil|bom|de ajuda] saber que [terei notícias|terei uma resposta|haverá notícias|haverá uma resposta] "
            "até {promised}."
        ),
        (
            "Saber que [as notícias chegarão|a resposta chegará|haverá uma resposta] até {promised} ajuda-me [a "
            "organizar-me|muito|com a agenda|com os planos]."
        ),
        (
            "Como [dissemos|se falou|ficou dito|se comentou], conto com [uma resposta|notícias|uma mensagem] até "
            "{promised}."
        ),
        "A data de {promised} para [a resposta|as notícias|uma resposta] [convém-me|parece-me] [bem|muito bem].",
    ),
    wishes=(
        (
            "[Seja qual for o resultado|Aconteça o que acontecer|Em todo o caso], gostaria de [manter a ligação|não "
            "perder a ligação|voltar a conversar|voltar a falar]."
        ),
        (
            "[Um abraço|Um cumprimento|O meu agradecimento] também a [quem organizou a entrevista|quem preparou a "
            "entrevista|quem tornou a entrevista possível|todo o grupo]."
        ),
        "Para [outra|uma nova|uma próxima] conversa [encontro|arranjo] tempo com gosto[|, se for útil].",
        (
            "Desejo a [todos|todo o grupo|toda a gente] uma boa [continuação|conclusão] [da seleção|da procura|do "
            "processo]."
        ),
        (
            "Foi um [prazer|gosto] [travar conhecimento|conversar|conhecer o trabalho], e [espero a resposta com "
            "interesse|lerei a resposta com gosto|aguardo notícias]."
        ),
        "[Lerei|Receberei] [a resposta|as notícias|a mensagem] com [gosto|interesse][|, quando chegar o momento].",
    ),
    closes=(
        "Se faltar [algo|um documento|algum dado] da minha parte, [envio|mando] [com gosto|com muito gosto].",
        (
            "Respondo [com gosto|com muito gosto] a [qualquer pergunta|outras perguntas|toda a pergunta|qualquer "
            "outra pergunta][|, também por telefone]."
        ),
        (
            "Se for preciso [algo mais|outra informação|outro documento], basta [escrever-me|uma mensagem][|, a "
            "qualquer hora]."
        ),
        (
            "Fico à disposição para [qualquer pergunta|qualquer dúvida|perguntas|esclarecimentos][|, também por "
            "telefone|, quando convier]."
        ),
        "O que puder [servir|ser útil] [ainda|além disto], [envio|mando|junto] [com gosto|com muito gosto].",
        (
            "Para [qualquer outro documento|qualquer outra informação|qualquer esclarecimento] [basta "
            "escrever-me|fico à disposição|estou à disposição|basta uma mensagem]."
        ),
    ),
)
_CHECK_IN = CheckIn(
    openings=(
        (
            "Escrevo a propósito da [conversa|entrevista|nossa conversa] de {day} {about}[|, de que me lembro com "
            "gosto|, em que penso muitas vezes|, com uma breve pergunta|, com uma pergunta]."
        ),
        (
            "Espero que [esteja tudo bem|tudo corra bem], e volto à [conversa|entrevista|nossa conversa] de {day} "
            "{about}[|, com uma breve pergunta|, com uma pergunta]."
        ),
        (
            "Em {day} conversamos {about}, e [penso|tenho pensado] nisso [muitas vezes|com gosto|com interesse|com "
            "agrado][|, com uma breve pergunta]."
        ),
        (
            "Lembro-me [com gosto|com agrado|com interesse] da [conversa|entrevista] de {day} {about}, e tenho uma "
            "[pergunta|breve pergunta|pequena pergunta]."
        ),
    ),
    promised=(
        (
            "Tinha-se [dito|comentado|falado] que até {promised} [haveria notícias|haveria uma resposta|poderia "
            "haver notícias|se saberia algo], e gostaria de saber [em que ponto está tudo|como está tudo]."
        ),
        (
            "A data de {promised} tinha sido [indicada|mencionada|dada] para [uma resposta|as notícias|a decisão], e "
            "gostaria de saber [como está tudo|em que ponto está tudo]."
        ),
        (
            "Para [uma resposta|as notícias|a decisão] tinha-se [previsto|indicado|mencionado] {promised}: [há "
            "novidades|em que ponto está tudo]?"
        ),
        (
            "Como {promised} era a data [indicada|prevista|mencionada] para [uma resposta|as notícias|a decisão], "
            "posso perguntar [em que ponto está tudo|se há novidades]?"
        ),
    ),
    asks=(
        (
            "Posso perguntar em que ponto está [o processo|a seleção|o recrutamento|a decisão][|, se for possível "
            "dizê-lo|, na medida do possível|, se já for possível]?"
        ),
        (
            "Há algo que se possa dizer sobre [o andamento|o estado] [do processo|da seleção|do recrutamento|da "
            "decisão][| por agora]?"
        ),
        (
            "Gostaria de [saber|perguntar] em que ponto [está o processo|está a seleção|está a decisão|está tudo][|, "
            "se for possível dizê-lo]."
        ),
        (
            "Seria possível dizer-me em que ponto está [o processo|a seleção|a decisão|o recrutamento] [por "
            "agora|neste momento|nesta altura|atualmente]?"
        ),
    ),
    interested=(
        (
            "O meu interesse [pela função|pelo trabalho|pelo cargo] [é o mesmo|não mudou|mantém-se|continua "
            "intacto][|, e quero dizê-lo]."
        ),
        (
            "[O trabalho|A função|O cargo] continua a [interessar-me|atrair-me][|, e faria isso com gosto|, como "
            "antes|, e isso não mudou]."
        ),
        "[Faria|Assumiria] [com gosto|com muito gosto|de bom grado|com prazer] [este trabalho|esta função].",
        (
            "Mantenho [o desejo|a intenção|a vontade|o propósito] de [trabalhar aí|contribuir para este "
            "trabalho|fazer parte do grupo|fazer a minha parte|participar neste trabalho]."
        ),
    ),
    skills=(
        (
            "[Traria|Poria em uso] [com gosto|com muito gosto] a minha experiência com {skill}[|, se for útil|, se "
            "servir|, se for preciso]."
        ),
        "Com {skill} poderia [contribuir|dar uma ajuda|ajudar|fazer a minha parte|ser útil][|, creio|, parece-me].",
        "Onde for [preciso|útil] {skill}, [poderia|saberia] [ajudar|contribuir|dar uma ajuda|participar].",
        "A minha [experiência|prática] com {skill} [poderia|deverá] [ser útil|servir|ajudar|ter utilidade].",
    ),
    offers=(
        (
            "Se [algo|algum documento|algum dado|algum esclarecimento] mais puder [servir|ser útil], [basta "
            "escrever-me|envio com gosto]."
        ),
        (
            "Se faltar [um documento|algo|um dado|alguma informação] da minha parte, [envio|mando] [com gosto|com "
            "muito gosto]."
        ),
        (
            "Referências, [exemplos de trabalho|outros documentos]: [envio|mando|junto] com gosto [o que for "
            "preciso|o que servir|o que for útil]."
        ),
        (
            "Respondo [com gosto|com muito gosto] a [qualquer pergunta|outras perguntas|toda a pergunta|qualquer "
            "outra pergunta][|, também por telefone]."
        ),
    ),
    closes=(
        (
            "Agradeço [o tempo|a atenção] e [umas linhas|uma resposta|uma breve mensagem|uma palavra], quando [for "
            "possível|convier]."
        ),
        (
            "Agradeço [o tempo|a atenção|a resposta|a ajuda] e [lerei a resposta com gosto|fico à disposição|desejo "
            "um bom trabalho|lerei a resposta com interesse]."
        ),
        (
            "[Desde já agradeço|Agradeço desde já|Agradeço muito] [a resposta|umas linhas|uma palavra|uma breve "
            "mensagem][|, quando convier]."
        ),
        (
            "Com o meu agradecimento [pelo tempo|pela atenção|pelo acolhimento|pela disponibilidade], lerei a "
            "resposta com [gosto|interesse|atenção|muito gosto]."
        ),
    ),
)
_WITHDRAWAL = Withdrawal(
    thanks=(
        (
            "Agradeço [muito|sinceramente|de verdade|de coração] o tempo e [a conversa|a entrevista|o encontro|a "
            "nossa conversa] de {day} {about}."
        ),
        (
            "[Os meus agradecimentos|O meu agradecimento] [pelo tempo|pela atenção|pelo acolhimento|pela "
            "disponibilidade] e pela [conversa|entrevista] de {day} {about}."
        ),
        (
            "[Valorizei|Apreciei] [muito|de verdade] a [conversa|entrevista] de {day} {about}, e agradeço [o tempo|a "
            "atenção]."
        ),
        (
            "[Gostaria de|Quero|Queria] agradecer [a conversa|a entrevista|a nossa conversa|o encontro] de {day} "
            "{about}[| e o tempo dedicado]."
        ),
    ),
    noes=(
        (
            "Depois de [pensar bem|uma longa reflexão|muito pensar|refletir] decidi [retirar a minha candidatura|não "
            "continuar com a minha candidatura|desistir da candidatura|retirar-me do processo]."
        ),
        (
            "Pensei [bem|com calma|muito|com cuidado] e [retiro a minha candidatura|desisto da candidatura|prefiro "
            "retirar a minha candidatura|prefiro não continuar com a minha candidatura]."
        ),
        (
            "[Decidi|Resolvi|Preferi] retirar a minha candidatura[|, e prefiro dizê-lo sem demora|, e quero dizê-lo "
            "com clareza|, depois de pensar bem|, após longa reflexão]."
        ),
        (
            "A minha decisão é [retirar a candidatura|não continuar com a candidatura|desistir da "
            "candidatura|retirar-me do processo], depois de [pensar bem|uma longa reflexão|muito pensar|pensar com "
            "calma]."
        ),
    ),
    feedback=(
        "[Prefiro|Quero] dizer [abertamente|com franqueza|com simplicidade|claramente] [a razão|o motivo]: {feedback}",
        (
            "[Este é o motivo|Esta é a razão|Este é o meu motivo|Esta é a minha razão], [em breve|com "
            "franqueza|abertamente|sem rodeios]: {feedback}"
        ),
        (
            "Para [dizer abertamente|falar com clareza|dizer com franqueza|dizer em poucas palavras], [o motivo é "
            "este|a razão é esta|o meu motivo é este|a minha razão é esta]: {feedback}"
        ),
        (
            "[Caso seja útil|Se puder servir|Caso ajude|Caso sirva], [este é o motivo|esta é a razão|este é o meu "
            "motivo|esta é a minha razão]: {feedback}"
        ),
    ),
    closes=(
        (
            "Foi um [prazer|gosto] [travar conhecimento|conversar|ter esta conversa|conhecer o grupo], e desejo que "
            "encontrem a pessoa [certa|adequada]."
        ),
        "Desejo a [todos|todo o grupo|toda a gente] [muito sucesso|tudo de bom|boa sorte] na [procura|seleção].",
        (
            "Guardo [boa|grata] memória da [conversa|entrevista|nossa conversa] e desejo [muito sucesso|boa "
            "sorte|tudo de bom] na [procura|seleção]."
        ),
        (
            "Os meus [melhores|sinceros] votos para [a procura|a seleção|a decisão|o que segue], a [todos|todo o "
            "grupo|toda a gente]."
        ),
    ),
    partings=(
        (
            "Talvez [nos encontremos|nos cruzemos|nos vejamos|se cruzem os nossos caminhos] [noutra ocasião|mais "
            "adiante|noutras circunstâncias|um dia]."
        ),
        (
            "Seria um [prazer|gosto] [manter a ligação|não perder a ligação|voltar a falar|voltar a conversar][|, se "
            "surgir a ocasião|, noutras circunstâncias]."
        ),
        (
            "Manteria [com gosto|com muito gosto] a ligação com [todos|o grupo|todo o grupo|as pessoas do grupo][|, "
            "se houver ocasião]."
        ),
        (
            "[Gostaria|Teria gosto] que [nos cruzássemos|nos encontrássemos|se cruzassem os nossos "
            "caminhos|voltássemos a falar] [mais adiante|no futuro]."
        ),
    ),
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
