"""Portuguese words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "pt"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "entrevista", "entrevista de emprego", "entrevista técnica", "entrevista final", "processo seletivo",
    "processo de seleção", "teste técnico", "dinâmica de grupo", "segunda entrevista", "primeira entrevista",
    "entrevista com gestor",
)  # fmt: skip
EVENT_SURE_INTERVIEW = (
    "entrevista", "entrevista de emprego", "entrevista técnica", "processo seletivo", "teste técnico",
)  # fmt: skip
EVENT_NEUTRAL = (
    "conversa", "chamada", "café", "reunião", "bate-papo", "ligação", "videochamada", "papo",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "candidatura", "vaga", "candidato", "candidata", "processo seletivo", "currículo", "entrevista", "recrutamento",
    "função", "posição",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = (
    "não é uma vaga", "sem vaga",
)  # fmt: skip
EVENT_INFORMATIONAL = (
    "entrevista informativa", "conversa de carreira",
)  # fmt: skip
EVENT_HOLD = (
    "bloqueado", "reservado", "bloqueio",
)  # fmt: skip
EVENT_LONE = (
    "preparar entrevista", "viagem para entrevista",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "user research": (
        "entrevista com usuário", "entrevista de utilizador", "entrevista com utilizadores", "pesquisa com usuários",
        "teste de usabilidade", "entrevista com cliente",
    ),
    "the press or a show": (
        "podcast", "entrevista de imprensa", "imprensa", "jornalista", "entrevista de rádio",
    ),
    "leaving a job": (
        "entrevista de desligamento", "entrevista de saída",
    ),
    "practice": (
        "simulação de entrevista", "simulado", "treino de entrevista", "coaching", "ensaio", "preparação",
    ),
    "a visa or an office": (
        "entrevista de visto", "visto", "consulado", "embaixada",
    ),
    "a school": (
        "escola", "reunião de pais", "admissão", "creche", "colégio",
    ),
    "a home": (
        "república", "quarto", "colega de casa", "visita ao apartamento",
    ),
    "a talk or meet-up": (
        "mesa-redonda", "conferência", "meetup", "palestra",
    ),
    "work of a hiring team": (
        "avaliação de desempenho", "comitê de seleção",
    ),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": (
        "nosso estudo", "cartão-presente", "vale-presente",
    ),
    "the press or a show": (
        "jornalista", "episódio",
    ),
}  # fmt: skip
EVENT_HOSTING = (
    "candidato:", "candidata:", "roteiro de entrevista",
)  # fmt: skip
EVENT_HOSTING_TITLE = (
    "candidato:", "candidata:", "entrevistando",
)  # fmt: skip
EVENT_OFFICE = (
    "equipe", "equipa", "planejamento", "treinamento", "formação",
)  # fmt: skip
EVENT_INTERVIEW_CONFIRMED = (
    "sua entrevista", "tua entrevista", "confirmamos a entrevista",
)  # fmt: skip
PEOPLE_LABELS = (
    "entrevistadores", "entrevistador", "entrevistadora", "entrevistadoras", "participantes do nosso lado",
)  # fmt: skip
PEOPLE_MEET = (
    "vai conversar com", "vai falar com", "irá conversar com", "você conversará com", "conhecerá", "entrevista com",
    "reúne-se com", "conversa com", "vai conhecer",
)  # fmt: skip
PEOPLE_AND = (
    "e",
)  # fmt: skip
PEOPLE_WITH = (
    "com",
)  # fmt: skip
PEOPLE_COORDINATOR = (
    "coordenadora de recrutamento", "coordenador de recrutamento", "assistente de rh", "aquisição de talentos",
    "secretária", "secretaria", "talent acquisition",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = (
    "não vou participar", "não estarei",
)  # fmt: skip
PEOPLE_BREAKS = (
    "almoço", "pausa", "intervalo", "boas-vindas", "encerramento", "fim", "início", "visita", "perguntas", "café",
)  # fmt: skip
PEOPLE_ROLE_MAILBOXES = (
    "recrutamento", "vagas", "rh", "candidaturas", "emprego", "talentos", "contato", "contacto", "recepcao",
    "secretaria",
)  # fmt: skip
TITLE_ROLE_WORDS = (
    "desenvolvedor", "desenvolvedora", "engenheiro", "engenheira", "gerente", "gestor", "gestora", "analista",
    "consultor", "consultora", "contador", "contadora", "assistente", "técnico", "técnica", "designer",
    "programador", "programadora", "coordenador", "coordenadora", "diretor", "diretora", "redator", "redatora",
    "arquiteto", "arquiteta", "estagiário", "estagiária", "responsável",
)  # fmt: skip
TITLE_STAGES = (
    "entrevista técnica", "primeira entrevista", "segunda entrevista", "entrevista final", "entrevista de emprego",
    "teste técnico", "entrevista",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "vaga:", "vaga de", "à vaga de", "para a vaga de", "posição de", "função de", "cargo de", "cargo:",
)  # fmt: skip
TITLE_ROLE_AFTER = ()
TITLE_AT = (
    "na", "no", "em", "com",
)  # fmt: skip
COMPANY_AGENCY = (
    "nosso cliente", "nossa cliente", "consultoria de recrutamento", "empresa de recrutamento", "caça-talentos",
)  # fmt: skip
COMPANY_DEPARTMENTS = (
    "recrutamento", "rh", "vagas", "talentos", "equipe", "equipa", "recursos", "humanos",
)  # fmt: skip

# ---------------------------------------------------------------- mail (policy section 7)

FUNCTION_WORDS = (
    "o",
    "a",
    "os",
    "as",
    "e",
    "que",
    "de",
    "em",
    "um",
    "uma",
    "por",
    "para",
    "com",
    "não",
    "se",
    "você",
    "seu",
    "sua",
    "é",
    "olá",
    "obrigado",
    "obrigada",
    "nos",
    "da",
    "do",
    "ao",
    "no",
    "na",
    "mais",
    "muito",
    "está",
    "pela",
    "foi",
)
MAIL_CLOSINGS = (
    "atenciosamente",
    "cumprimentos",
    "com os melhores cumprimentos",
    "melhores cumprimentos",
    "abraço",
    "abraços",
    "um abraço",
    "obrigado",
    "obrigada",
    "cordialmente",
    "felicidades",
    "até breve",
)
MAIL_SPEAKS_TO_YOU = (
    "sua candidatura",
    "tua candidatura",
    "entrevista",
    "decisão",
)
MAIL_HIRING = (
    "candidatura",
    "vaga",
    "entrevista",
    "processo",
    "processo seletivo",
    "candidato",
    "candidata",
    "seleção",
    "currículo",
    "cv",
    "referências",
    "decisão",
    "proposta de trabalho",
    "função",
)
MAIL_ELSEWHERE = (
    "apartamento",
    "crédito",
    "seguro",
    "encomenda",
    "fatura",
    "pedido",
    "entrega",
    "aluguel",
    "renda",
    "assinatura",
)
MAIL_REJECTION = (
    r"(?:infelizmente|lamentamos|lamento)\b[^.!?\n]{0,140}\b(?:não|outra|outro)\b",
    r"não\s+(?:iremos|vamos|poderemos|podemos|foi\s+possível|será\s+possível)\s+(?:\w+\s+)?(?:avançar|prosseguir|continuar|seguir|dar\s+(?:continuidade|seguimento))",
    r"(?:outro\s+candidato|outra\s+candidata|outra\s+pessoa|outro\s+perfil)\b",
    r"não\s+foi\s+selecionad\w+",
    r"vaga\s+(?:já\s+)?(?:foi\s+)?preenchida",
)
MAIL_NOT_REJECTION = (
    r"ainda\s+não",
    "atraso",
)
MAIL_OFFER = (
    r"proposta\s+(?:de\s+trabalho|de\s+emprego|de\s+contratação|formal|salarial)",
    r"(?:te|lhe)\s+oferecemos|oferecer-(?:te|lhe)|oferecemos\s+a\s+vaga",
    r"contrato\b[^.!?\n]{0,30}\b(?:anexo|em\s+anexo)",
    r"bem-vind[oa]\s+(?:à|ao)\s+(?:equipe|equipa|time)",
)
MAIL_NOT_OFFER = (r"oferecer\w*\s+(?:um|uma)\s+(?:horário|data|entrevista)",)
MAIL_NEXT_ROUND = (
    r"(?:segunda|próxima|última|nova)\s+(?:entrevista|fase|etapa)",
    r"(?:convidá-l[oa]|convidar|convidamos|gostaríamos\s+de\s+(?:conhecer|conversar|te|lhe|marcar|agendar))",
    r"(?:disponibilidade|disponível|dá-te\s+jeito|fica\s+bom|funciona\s+para)\b",
    r"(?:agendar|marcar|remarcar|reagendar)\b[^.!?\n]{0,40}\b(?:entrevista|conversa|reunião|chamada|horário)",
    r"teste\s+técnico|estudo\s+de\s+caso|passou\s+para\s+a\s+próxima",
)
MAIL_NEXT_STRONG = (r"(?:segunda|próxima)\s+(?:entrevista|fase)",)
MAIL_NOT_NEXT_ROUND = (r"foi\s+um\s+prazer",)
MAIL_REMINDER = (
    "lembrete",
    r"até\s+(?:amanhã|segunda|terça|quarta|quinta|sexta)",
)
MAIL_UPDATE = (
    r"(?:daremos|darei|damos|dou)\s+(?:um\s+)?(?:retorno|resposta|notícias|feedback)",
    r"(?:entraremos|entrarei|entro)\s+em\s+contat?c?to",
    r"ainda\s+(?:não|estamos)\b",
    r"(?:terá|terás|teremos)\s+(?:notícias|uma\s+resposta|novidades|resposta)",
    r"atraso\b",
    r"(?:avisaremos|aviso|informaremos|respondo|responderemos)\b",
    r"em\s+pausa|suspens[oa]|congelad[oa]",
)
MAIL_ACK = (
    r"recebemos\s+(?:a\s+)?(?:sua|tua)",
    r"obrigad[oa]\s+(?:pel[oa]|por)\b",
    r"agradecemos\b",
    r"foi\s+um\s+prazer|gostei\s+(?:muito\s+)?(?:da|de)",
)
MAIL_AUTO_SUBJECT = (
    "resposta automática",
    "fora do escritório",
    "ausência temporária",
    "ausência",
)
MAIL_AUTO_TEXT = (r"(?:estou|estarei)\s+(?:fora\s+do\s+escritório|de\s+férias|ausente|de\s+licença)",)
MAIL_BOUNCE = (
    "não foi possível entregar",
    "não pôde ser entregue",
    "falha na entrega",
)
MAIL_ASK = (
    r"(?:poderia|poderias|pode|podes|consegue|consegues)\b",
    r"(?:por\s+favor|envie|envia|mande|indique|diga)\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:se\s+tiver|qualquer)\b[^.!?\n]{0,20}\b(?:dúvidas?|perguntas?)",
    r"tudo\s+bem",
)
MAIL_DONT_CONTACT = (r"(?:por\s+favor,?\s+)?não\s+(?:nos\s+)?(?:contacte|contate|escreva|ligue)",)
OWN_WITHDRAW = (
    r"retir\w+\s+(?:a\s+)?(?:minha\s+)?candidatura",
    r"aceitei\s+outra\s+(?:proposta|oferta)",
    r"desistir\s+(?:da|do)",
)
OWN_CHECK_IN = (
    r"(?:novidades|notícias)\b",
    r"gostaria\s+de\s+saber",
    r"andamento\s+d[oa]",
    r"estado\s+da\s+(?:minha\s+)?candidatura",
)

# ---------------------------------------------------------------- dates (policy section 7)

DATE_WEEKDAYS = (
    "segunda(?:-feira)?",
    "terça(?:-feira)?",
    "quarta(?:-feira)?",
    "quinta(?:-feira)?",
    "sexta(?:-feira)?",
    "sábado",
    "domingo",
)
DATE_MONTHS = (
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
DATE_NUMBERS = {
    "uma": 1,
    "um": 1,
    "dois": 2,
    "duas": 2,
    "três": 3,
    "quatro": 4,
    "cinco": 5,
    "seis": 6,
    "dez": 10,
    "quinze": 15,
}
DATE_PHRASES = {
    "new-year": (
        "depois das festas",
        "após as festas",
    ),
    "next-week-1": ("(?:no )?(?:início|começo|princípio) da (?:próxima semana|semana que vem)",),
    "next-week-2": ("(?:a )?meio da próxima semana|meados da (?:próxima semana|semana que vem)",),
    "next-week-4": (
        "(?:até ao |até o |no )?fi(?:m|nal) da (?:próxima semana|semana que vem)",
        "(?:na |a )?(?:próxima semana|semana que vem)",
    ),
    "week-after-4": ("semana seguinte",),
    "this-week-4": (
        "fi(?:m|nal) da semana",
        "fi(?:m|nal) desta semana",
        "esta semana|nesta semana",
    ),
    "days-0": (
        "hoje",
        "fim do dia|final do dia",
    ),
    "days-1": ("amanhã",),
    "business-3": ("(?:em |nos )?(?:alguns|poucos|próximos) dias",),
    "business-2": ("(?:um )?par de dias|dois dias",),
    "days-21": ("algumas semanas",),
    "days-14": ("(?:em |dentro de )?(?:duas semanas|quinze dias)",),
    "days-7": ("(?:em |dentro de )?uma semana",),
    "month-end-0": ("fi(?:m|nal) (?:do|deste) mês",),
    "month-end-1": ("final do próximo mês",),
    "next-month": ("próximo mês",),
}
DATE_BUSINESS_DAY = ("dias úteis",)
DATE_DAY = ("dias?",)
DATE_WEEK = ("semanas?",)
DATE_MID = ("meados de ",)
DATE_END = ("fi(?:m|nal) de ",)
DATE_EARLY = ("início de ",)
PROMISE_NEWS = (
    r"(?:dar|dare|dou|dá)\w*\b[^.!?\n]{0,20}\b(?:retorno|resposta|notícias|feedback|novidades)",
    "retorno",
    "entrar(?:emos|ei|á)? em contat?c?to|entro em contat?c?to",
    r"(?:terá|terás|teremos|tem)\b",
    "notícias",
    "resposta",
    "decisão|decidi(?:remos|r)",
    "avis(?:aremos|o|arei)|inform(?:aremos|arei)|respond(?:eremos|o|erei)|contactar(?:emos|ei)",
)
PROMISE_NOT = (
    "por favor",
    "envie|envia",
    "sua (?:resposta|decisão)",
    "fechad",
    "poderia|pode ",
)
RETURN_WORDS = (
    "volt",
    "regress",
    "retorn",
    "até",
)
RETURN_THROUGH = (r"até ao? dia\s|até\s|de .{1,30} a\s",)
