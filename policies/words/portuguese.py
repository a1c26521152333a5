"""Portuguese words the rules look for. Phrases are lower-case; they match as whole words."""

from __future__ import annotations

CODE = "pt"

# ---------------------------------------------------------------- events (policy sections 2 and 3)

EVENT_INTERVIEW = (
    "1ª fase", "2ª fase", "segunda fase", "fase final", "entrevista", "entrevistas", "entrevista de emprego",
    "entrevista técnica", "entrevista final", "entrevista online", "processo seletivo", "processo de seleção",
    "processo de recrutamento", "teste técnico", "desafio técnico", "dinâmica de grupo", "segunda entrevista",
    "primeira entrevista", "terceira entrevista", "entrevista com gestor", "estudo de caso", "case técnico",
    "triagem telefónica", "triagem telefônica",
)  # fmt: skip
EVENT_LIKELY = (
    "1ª fase", "2ª fase", "segunda fase", "fase final", "teste técnico", "desafio técnico", "dinâmica de grupo",
    "estudo de caso", "case técnico",
)  # fmt: skip
EVENT_JOB_ONLY = (
    "entrevista de emprego", "entrevista técnica", "processo seletivo", "processo de recrutamento", "sua candidatura", "tua candidatura",
    "à vaga", "para a vaga", "vaga de",
)  # fmt: skip
EVENT_FILLERS = (
    "com", "e", "o", "a", "os", "as", "de", "do", "da", "dos", "das", "em", "no", "na", "para", "por", "sua", "seu",
    "tua", "técnica", "final", "primeira", "segunda", "terceira", "fase", "etapa", "equipa", "equipe", "rh",
    "videochamada", "presencial", "online", "hora", "horas", "minutos", "min", "dr", "dra", "recursos", "humanos",
    "confirmada", "confirmação", "convite", "direção", "gestor", "gestora", "vaga",
)  # fmt: skip
EVENT_NEUTRAL = (
    "conversa", "chamada", "café", "reunião", "bate-papo", "bate papo", "ligação", "videochamada", "papo", "encontro",
    "apresentação", "conhecer", "call", "telefonema", "primeiro contacto", "primeiro contato", "conversa inicial",
)  # fmt: skip
EVENT_EVERYDAY = (
    "consulta médica",
    "médico", "dentista", "aniversário", "jantar", "oficina", "banco", "notário", "seguro", "acompanhamento",
    "demonstração", "demo", "comercial", "orçamento", "contrato", "formação", "treinamento", "curso", "aula", "vacina",
    "cabeleireiro", "academia", "ginásio", "fisio", "casamento", "festa", "reparação", "entrega", "planejamento",
    "planeamento", "projeto", "condomínio", "consulta",
)  # fmt: skip
EVENT_HIRING_TALK = (
    "candidatura", "vaga", "candidato", "candidata", "processo seletivo", "processo de recrutamento", "currículo",
    "entrevista", "recrutamento", "a função", "da função", "função de", "posição de", "posição", "seu perfil",
    "teu perfil", "oportunidade profissional", "sua trajetória", "seu percurso", "teu percurso", "oferta de emprego",
    "pretensão salarial", "juntar-se à equipa", "fazer parte do time", "recrutadora", "recrutador", "seleção",
)  # fmt: skip
EVENT_HIRING_DEPARTMENTS = ("recrutamento", "recrutadora", "recrutador", "vagas", "talentos", "seleção")
EVENT_NO_HIRING_TALK = (
    "nova função", "em função de", "vaga de estacionamento", "vaga de garagem", "novo emprego", "tomar posição",
    "seleção brasileira", "seleção nacional",
)  # fmt: skip
EVENT_NOT_ABOUT_A_VACANCY = ("não é uma vaga", "sem vaga", "não é uma entrevista", "não há vaga", "não há vagas")
EVENT_INFORMATIONAL = (
    "entrevista informativa", "conversa de carreira", "café de carreira", "conversa informativa", "papo de carreira",
)  # fmt: skip
EVENT_HOLD = ("bloqueado", "reservado", "bloqueio", "bloquear", "ocupado", "indisponível", "reserva de horário")
EVENT_LONE = (
    "entrevista gravada", "entrevista assíncrona",
    "preparar entrevista", "preparar a entrevista", "viagem para entrevista", "viagem para a entrevista",
    "antes da entrevista", "depois da entrevista", "comboio para",
)  # fmt: skip
EVENT_OTHER_KINDS = {
    "a doctor": ("com o médico", "com a médica", "com a psicóloga", "com o psicólogo", "entrevista clínica"),
    "user research": (
        "satisfação do cliente",
        "estudo", "pesquisa", "entrevista com usuário", "entrevista com usuários", "entrevista de usuário",
        "entrevista de utilizador", "entrevista com utilizadores", "entrevista a utilizadores", "pesquisa com usuários",
        "pesquisa de usuários", "teste de usabilidade", "entrevista com cliente", "entrevista de cliente",
        "pesquisa de mercado", "estudo de mercado", "tese", "mestrado", "grupo focal", "inquérito",
    ),
    "the press or a show": (
        "podcast", "entrevista de imprensa", "imprensa", "jornalista", "entrevista de rádio", "entrevista na rádio",
        "rádio", "televisão", "jornal", "revista", "reportagem",
    ),
    "leaving a job": ("entrevista de desligamento", "entrevista de saída", "entrevista de demissão"),
    "practice": (
        "simulação de entrevista", "simulado", "simulada", "simulação", "treino de entrevista", "treino", "coaching",
        "ensaio", "preparação", "mentoria", "mentor", "workshop de entrevistas", "orientação profissional",
    ),
    "a visa or an office": (
        "entrevista de visto", "visto", "consulado", "embaixada", "polícia federal", "sef", "aima", "tribunal",
        "segurança social", "finanças", "hipoteca", "crédito",
    ),
    "a school": (
        "escola", "reunião de pais", "admissão", "creche", "colégio", "infantário", "jardim de infância",
        "professora da", "universidade", "faculdade",
    ),
    "a home": (
        "república", "quarto para alugar", "visita ao quarto", "aluguel de quarto", "colega de casa", "colegas de casa", "colegas de quarto", "colega de apartamento", "colega de quarto", "visita ao apartamento", "inquilino", "inquilina",
        "senhorio", "arrendamento", "aluguel",
    ),
    "a talk or meet-up": (
        "mesa-redonda", "mesa redonda", "conferência", "meetup", "palestra", "feira de emprego", "congresso", "webinar",
    ),
    "work of a hiring team": (
        "avaliação de desempenho", "comitê de seleção", "debrief", "avaliação anual", "alinhamento de vaga",
    ),
    "somebody whom you would hire": ("entrevista babá", "babá", "ama", "diarista", "empregada"),
}  # fmt: skip
EVENT_OTHER_SIGNS = {
    "user research": ("nosso estudo", "cartão-presente", "vale-presente", "termo de consentimento", "nossa pesquisa"),
    "the press or a show": ("jornalista", "episódio", "nossos leitores", "nossos ouvintes", "para a reportagem"),
    "practice": ("vamos treinar", "vamos praticar"),
    "a school": ("seu filho", "sua filha"),
    "a home": ("o quarto", "os colegas de casa", "a renda"),
}  # fmt: skip
EVENT_CANDIDATE_LABELS = ("candidato", "candidata", "candidato(a)")
EVENT_HOSTING = ("roteiro de entrevista", "ficha de avaliação", "cv do candidato", "currículo do candidato")
EVENT_HOSTING_TITLE = ("entrevistando",)
EVENT_NOT_HOSTING_AFTER = ("com", "na", "no", "para")
EVENT_INTERVIEW_CONFIRMED = (
    "sua entrevista", "tua entrevista", "confirmamos a entrevista", "confirmo a entrevista", "confirmada a entrevista",
)  # fmt: skip
PEOPLE_LABELS = (
    "entrevistadores", "entrevistador", "entrevistadora", "entrevistadoras", "entrevistador(a)",
    "participantes do nosso lado", "participantes", "da nossa parte", "painel", "banca", "com", "entrevista com",
    "vai conversar com",
)  # fmt: skip
PEOPLE_MEET = (
    "vai conversar com", "vai falar com", "irá conversar com", "irá falar com", "você conversará com",
    "você vai conversar com", "vais falar com", "vais conversar com", "conhecerá", "reúne-se com", "vai conhecer",
    "vais conhecer", "será entrevistado por", "será entrevistada por", "serás entrevistada por",
    "serás entrevistado por", "conduzida por", "vai ser recebida por", "será recebida por", "será recebido por",
)  # fmt: skip
PEOPLE_TAKES_PART = (
    "vai entrevistar", "vão entrevistar", "irá entrevistar", "conduzirá a entrevista", "vai conduzir a entrevista",
    "fará a entrevista", "fará sua entrevista", "fará a sua entrevista", "participará da entrevista",
    "participarão da entrevista", "participará na entrevista", "participarão na entrevista", "estará na entrevista",
    "estarão na entrevista", "vai ligar", "irá ligar",
)  # fmt: skip
PEOPLE_AND = ("e",)
PEOPLE_WITH = ("com",)
PEOPLE_COORDINATOR = (
    "coordenadora de recrutamento", "coordenador de recrutamento", "assistente de rh", "assistente de recrutamento",
    "secretária", "secretaria", "secretariado", "assistente administrativa", "equipe de recrutamento",
    "equipa de recrutamento",
)  # fmt: skip
PEOPLE_RECRUITER = (
    "aquisição de talentos", "talent acquisition", "recrutadora", "recrutador", "recrutamento",
    "analista de recrutamento", "analista de rh", "técnica de recrutamento", "técnico de recrutamento", "recruiter",
    "tech recruiter",
)  # fmt: skip
PEOPLE_NOT_ON_CALL = ("não vou participar", "não estarei", "não participarei", "não vou estar")
PEOPLE_CONTACT = (
    "contactar", "contatar", "contacte", "contato", "contacto", "dúvidas", "remarcar", "cancelar", "avise",
    "fale com o rh", "ligue para", "procure por", "na receção", "na recepção", "em cópia", "reporta a", "reportando a",
)  # fmt: skip
PEOPLE_BREAKS = (
    "almoço", "pausa", "intervalo", "boas-vindas", "fim", "início", "visita", "café", "chegada", "receção", "recepção",
    "lanche",
)  # fmt: skip
PEOPLE_ACTIVITIES = (
    "entrevista", "técnica", "técnico", "equipe", "equipa", "time", "apresentação", "encerramento", "perguntas",
    "teste", "desafio", "caso", "prático", "exercício", "direção", "geral", "recursos", "humanos", "rh", "gestão",
    "gestor", "gestora", "diretor", "diretora", "local", "hora", "data", "duração", "sala", "link", "telefone", "olá",
    "bom", "boa", "prezado", "prezada", "caro", "cara", "atenciosamente", "obrigado", "obrigada", "nosso", "nossa", "o",
    "a", "os", "as", "um", "uma", "segunda", "terça", "quarta", "quinta", "sexta", "feira", "janeiro", "fevereiro",
    "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro", "vaga",
    "agenda", "programa", "cultura", "valores", "seleção", "departamento", "empresa", "escritório", "primeira", "parte",
    "dinâmica", "grupo", "etapa", "conversa",
)  # fmt: skip
PEOPLE_ROOMS = ("sala de reunião", "sala de reuniões", "sala")
PEOPLE_ROLE_MAILBOXES = (
    "agendamento", "marcacoes",
    "recrutamento", "vagas", "rh", "candidaturas", "candidatura", "emprego", "empregos", "talentos", "contato",
    "contacto", "recepcao", "rececao", "secretaria", "geral", "naoresponda", "nao-responda", "naoresponder", "selecao",
    "trabalheconosco", "ola", "equipe", "equipa",
)  # fmt: skip
PEOPLE_GROUPS = ("todos", "equipe", "equipa", "grupo", "departamento", "lista")
TITLE_ROLE_WORDS = (
    "desenvolvedor", "desenvolvedora", "engenheiro", "engenheira", "gerente", "gestor", "gestora", "analista",
    "consultor", "consultora", "contador", "contadora", "contabilista", "assistente", "técnico", "técnica", "designer",
    "programador", "programadora", "coordenador", "coordenadora", "diretor", "diretora", "redator", "redatora",
    "arquiteto", "arquiteta", "estagiário", "estagiária", "estágio", "responsável", "enfermeiro", "enfermeira",
    "professor", "professora", "advogado", "advogada", "economista", "auxiliar", "vendedor", "vendedora", "comercial",
    "cientista", "médico", "médica", "investigador", "investigadora", "pesquisador", "pesquisadora", "especialista",
    "jornalista", "psicólogo", "psicóloga", "auditor", "auditora", "administrativo", "administrativa", "supervisor",
    "supervisora", "motorista", "cozinheiro", "cozinheira", "tradutor", "tradutora", "gerência",
)  # fmt: skip
TITLE_HEADS = (
    "gerente", "gestor", "gestora", "diretor", "diretora", "responsável", "técnica", "técnico", "comercial", "médico",
    "professor", "professora", "jornalista", "coordenador", "coordenadora", "estágio",
)  # fmt: skip
TITLE_STAGES = (
    "entrevista técnica", "primeira entrevista", "segunda entrevista", "terceira entrevista", "entrevista final",
    "entrevista de emprego", "teste técnico", "entrevista online", "entrevista",
)  # fmt: skip
TITLE_ROLE_BEFORE = (
    "vaga:", "vaga de", "à vaga de", "para a vaga de", "posição de", "posição:", "função de", "função:", "cargo de",
    "cargo:", "candidatura a", "processo seletivo para", "vaga para", "oportunidade de",
)  # fmt: skip
TITLE_ROLE_AFTER: tuple[str, ...] = ()
TITLE_AT: tuple[str, ...] = ()
TITLE_FOR = ("para",)

COMPANY_AGENCY = (
    "nosso cliente", "um dos nossos clientes", "nossa cliente", "consultoria de recrutamento", "empresa de recrutamento", "caça-talentos",
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
TEXT_CLOSINGS = (
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
TEXT_ATTRIBUTIONS = (r"(?:em|a|no dia)\b.{4,200}\bescreveu",)
TEXT_WROTE = ("escreveu",)
TEXT_QUOTE_RULES = (
    "mensagem original",
    "mensagem encaminhada",
)
TEXT_FORWARD_BEGINS = ("início da mensagem reencaminhada",)
TEXT_HEADER_FROM = ("de",)
TEXT_HEADERS = (
    "enviado",
    "data",
    "para",
    "assunto",
)
TEXT_SENT_FROM = (
    "enviado do meu",
    "enviado a partir do",
)
TEXT_DISCLAIMERS = (
    "confidencial",
    "confidenciais",
    "aviso legal",
    "não responda",
)
TEXT_SPEAKS_TO_YOU = (
    "sua candidatura",
    "tua candidatura",
    "entrevista",
    "decisão",
)
MAIL_HIRING = (
    "pretensão salarial",
    "expectativas salariais",
    "entrevistas",
    "perfil",
    "perfis",
    "candidatos",
    "candidaturas",
    "etapa",
    "próxima etapa",
    "fase",
    "posição",
    "proposta",
    "recrutamento",
    "case",
    "gestor",
    "decidimos",
    "decidido",
    "formulário",
    "carta proposta",
    "vagas",
    "teste técnico",
    "seletivo",
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
    r"cartão (?:de crédito)?|crédito\b|empréstimo",
    "apartamento|aluguel|arrendamento|senhorio|inquilino",
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
    r"(?:vaga|posição|lugar|função) … (?:preenchid|fechad|cancelad|ocupad|suspens)|não (?:foi|foste|fui) (?:aprovad|selecionad|escolhid)|más notícias",
    r"não (?:vamos|iremos|será possível|avançamos|seguiremos|daremos) … (?:avançar|continuidade|seguir|candidatura|processo|contigo|consigo|com você)|(?:optámos|optamos|avançámos|avançamos|seguimos|escolhemos) … (?:outr|alguém)",
    r"\bnão … (?:avanç|prossegu|continu|segui|seguir|selecionad|aprovad|escolhid|dar (?:continuidade|seguimento|sequência)|oferecer|contratar|ser possível|passou|passaste|correspond|enquadr)",
    r"(?:optámos|optamos|optou|decidimos|decidiu|escolhemos|escolhido|escolheu|selecion\w+|avançar|prosseguir|seguir|continuar|contratámos|contratamos|preferimos|decisão) … (?:outr[oa]s?\b|alguém|um (?:perfil|candidato) (?:mais|com|que|interno)|uma (?:pessoa|candidata) (?:mais|com|que)|candidat\w+ (?:mais|com|que|cujo|intern)|perfis (?:mais|com|que))",
    "(?:vaga|posição|função|lugar|processo|oportunidade) … (?:preenchid|fechad|encerrad|cancelad|congelad[oa] definit|suprimid|já não está)",
    "(?:candidatura|perfil) … (?:não (?:foi|será|seguirá|passou|avanç)|rejeitad|recusad|exclu)",
    r"(?:infelizmente|lamentamos|lamento|pena) … (?:\bnão (?:foi|foste|fostes|vamos|iremos|poderemos|podemos (?:avan|prosseg|dar|oferec)|avan|seguir)|informar)",
    r"(?:resposta|decisão|resultado) … negativ|desta vez não|não (?:foi )?desta vez|\bé (?:um )?não\b",
    r"não\s+(?:iremos|vamos|poderemos|podemos|foi\s+possível|será\s+possível)\s+(?:\w+\s+)?(?:avançar|prosseguir|continuar|seguir|dar\s+(?:continuidade|seguimento))",
    r"(?:outro\s+candidato|outra\s+candidata|outra\s+pessoa|outro\s+perfil)\b",
    r"não\s+foi\s+selecionad\w+",
    r"vaga\s+(?:já\s+)?(?:foi\s+)?preenchida",
)
MAIL_NOT_REJECTION = (
    r"ainda não|não (?:decidimos|temos|há|tomámos|tomamos) (?:ainda )?(?:uma )?(?:decisão|novidade|resposta)?\b … ainda",
    "atraso|não posso|remarcar|reagendar|passar a conversa|outr[oa] (?:entrevista|hora|data|dia|horário)|doente",
    "(?:estamos|continuamos) a (?:entrevistar|falar)|entrevistando",
    r"ainda\s+não",
    "atraso",
)
MAIL_OFFER = (
    r"(?:candidat[oa]|pessoa) (?:escolhid|selecionad|aprovad)|fo(?:i|ste) (?:\w+ )?(?:escolhid|contratad|selecionad[oa] para a vaga)|avançar com (?:o|a) (?:contrato|contratação|proposta)",
    r"oferec\w*(?:-lhe|-te)? (?:a|o|este|esta|um|uma) (?:\w+ )?(?:vaga|posição|contrato|lugar|função|emprego)",
    r"(?:apresent|envi|segue|fazer|formaliz)\w*(?:-lhe|-te)? … (?:proposta|oferta|carta proposta)|proposta (?:de trabalho|de emprego|de contrat|formal|salarial|contratual)|carta[- ](?:proposta|oferta)",
    r"(?:você|foi|foste|está|estás) (?:foi )?(?:aprovad|contratad|escolhid|admitid)[oa]\b(?! para a (?:próxima|segunda))|(?:vaga|lugar) é (?:sua|tua|seu|teu)",
    "contrato … anexo|anexo … contrato",
    "bem-?vind[oa] (?:à|ao|a) (?:equipe|equipa|time|bordo|nossa|empresa)",
    r"proposta\s+(?:de\s+trabalho|de\s+emprego|de\s+contratação|formal|salarial)",
    r"(?:te|lhe)\s+oferecemos|oferecer-(?:te|lhe)|oferecemos\s+a\s+vaga",
    r"contrato\b[^.!?\n]{0,30}\b(?:anexo|em\s+anexo)",
    r"bem-vind[oa]\s+(?:à|ao)\s+(?:equipe|equipa|time)",
)
MAIL_NOT_OFFER = (
    r"\bnão … (?:oferec|aprovad|selecionad|escolhid)|oferec\w* (?:um|uma|dois|duas|alguns) (?:\w+ )?(?:horário|data|entrevista|hora|opç)",
    r"outra proposta|aceit\w+ … proposta",
    r"oferecer\w*\s+(?:um|uma)\s+(?:horário|data|entrevista)",
)
MAIL_NEXT_ROUND = (
    r"(?:gostaria|gostava|quer|quereria)\w* … (?:falar (?:consigo|contigo|com você)|conhecê-l|conhecer-te|te conhecer|ver-te)",
    r"(?:próxim|seguinte|segund)\w* (?:fase|etapa|passo|entrevista)|(?:passou|passaste|avançou|avançaste) (?:para|à|de) |(?:agendar|marcar|combinar) … (?:entrevista|conversa|reunião|chamada|prova|teste)|dia de (?:teste|experiência)",
    "(?:segunda|próxima|última|nova|terceira) (?:entrevista|fase|etapa|conversa|ronda)|entrevista final",
    "(?:gostávamos|gostaríamos|gostaria|queremos|queríamos) de … (?:conhec|convers|marcar|agendar|convidar|falar|ver)",
    "(?:disponibilidade|disponível|dá-te jeito|dá-lhe jeito|fica bom|funciona|qual (?:o melhor )?(?:horário|dia)|que (?:dia|horas?)|quando (?:pode|podes|poderia))",
    r"(?:agend|marc|remarc|reagend|adi|alter|pass|mud|combin)\w+ … (?:entrevista|conversa|reunião|chamada|horário|call)\b",
    r"(?:avanç|pass)(?:ou|aste|ar|ará|aram|a|ámos) (?:\w+ )?(?:no processo|para a (?:próxima|segunda|última|fase|etapa)|à (?:próxima|fase))",
    r"(?:escolh|selecion)\w+ (?:um|uma|o melhor|o seu) (?:horário|data|slot)|link … (?:entrevista|agend|horário)",
    "(?:teste|case|desafio|exercício|prova) (?:técnic|prátic|de|para|online)|segue o (?:case|teste|desafio|exercício)|estudo de caso",
    "contact?os? de (?:duas )?(?:refer|ex-)",
    r"(?:segunda|próxima|última|nova)\s+(?:entrevista|fase|etapa)",
    r"(?:convidá-l[oa]|convidar|convidamos|gostaríamos\s+de\s+(?:conhecer|conversar|te|lhe|marcar|agendar))",
    r"(?:disponibilidade|disponível|dá-te\s+jeito|fica\s+bom|funciona\s+para)\b",
    r"(?:agendar|marcar|remarcar|reagendar)\b[^.!?\n]{0,40}\b(?:entrevista|conversa|reunião|chamada|horário)",
    r"teste\s+técnico|estudo\s+de\s+caso|passou\s+para\s+a\s+próxima",
)
MAIL_NEXT_STRONG = (
    r"gostaria\w* … falar (?:consigo|contigo|com você)",
    "(?:segunda|próxima|última) (?:entrevista|fase|etapa)",
    r"(?:remarc|reagend|adi)\w+ … (?:entrevista|conversa|reunião)|passar a (?:conversa|entrevista)",
    "(?:teste|desafio) técnico|estudo de caso|avanç(?:ou|aste) (?:no|para)",
    r"(?:segunda|próxima)\s+(?:entrevista|fase)",
)
MAIL_NOT_NEXT_ROUND = (r"foi\s+um\s+prazer",)
MAIL_REMINDER = (
    "lembrete",
    r"até\s+(?:amanhã|segunda|terça|quarta|quinta|sexta)",
)
MAIL_UPDATE = (
    r"ainda (?:temos|faltam|estamos)|decisão (?:sai|será|deve|vai)|damos (?:uma )?resposta",
    r"(?:daremos|darei|damos|dou|dar|dizemos|diremos|direi)(?:-lhe|-te|-vos)? (?:\w+ ){0,2}(?:retorno|resposta|notícias|feedback|novidades|alguma coisa|retornos)",
    r"(?:entr|volt|fic)\w+ … (?:em contac?to|ao contac?to)|voltamos a (?:falar|contactar)",
    r"ainda (?:não|estamos|sem|a\b|em)\b|sem decisão|em (?:análise|avaliação|curso)",
    r"(?:terá|terás|teremos|ter|receber\w*|recebe) (?:\w+ ){0,2}(?:notícias|resposta|novidades|feedback|retorno|decisão)",
    r"(?:avis|inform|respond|lig|escrev|contact|comunic)(?:o|amos|aremos|arei|emos|eremos|erei|ada|ado)(?:-lhe|-te)?\b",
    "em pausa|suspens|congelad|adiad|paciência|aguard",
    r"(?:daremos|darei|damos|dou)\s+(?:um\s+)?(?:retorno|resposta|notícias|feedback)",
    r"(?:entraremos|entrarei|entro)\s+em\s+contat?c?to",
    r"ainda\s+(?:não|estamos)\b",
    r"(?:terá|terás|teremos)\s+(?:notícias|uma\s+resposta|novidades|resposta)",
    r"atraso\b",
    r"(?:avisaremos|aviso|informaremos|respondo|responderemos)\b",
    r"em\s+pausa|suspens[oa]|congelad[oa]",
)
MAIL_ACK = (
    r"obrigad[oa](?:,? \w+)? (?:pel|por|eu|nós|a si|a ti|igualmente)|muito obrigad|agradec(?:emos|o)\b",
    r"(?:foi|é) um (?:\w+ )?(?:prazer|gosto)|gostei (?:muito |mesmo )?(?:da|de)|igualmente|de nada|recebido",
    r"recebemos\s+(?:a\s+)?(?:sua|tua)",
    r"obrigad[oa]\s+(?:pel[oa]|por)\b",
    r"agradecemos\b",
    r"foi\s+um\s+prazer|gostei\s+(?:muito\s+)?(?:da|de)",
)
MAIL_AUTO_SUBJECT = (
    "férias",
    "ausente",
    "de férias",
    "ausência do escritório",
    "mensagem automática",
    "fora da empresa",
    "resposta automática",
    "fora do escritório",
    "ausência temporária",
    "ausência",
)
MAIL_AUTO_TEXT = (
    r"(?:estou|estarei|encontro-me|me encontro) (?:\w+ )?(?:fora|de (?:férias|licença|baixa|folga)|ausente|em viagem)",
    r"(?:regresso|regressarei|volto|voltarei|retorno|retornarei) (?:ao (?:escritório|trabalho) )?(?:no dia|em|a|dia|na)\b",
    "(?:resposta|mensagem) automática|acesso limitado|assuntos urgentes|em caso de urgência",
    r"(?:estou|estarei)\s+(?:fora\s+do\s+escritório|de\s+férias|ausente|de\s+licença)",
)
MAIL_BOUNCE = (
    "não foi possível entregar",
    "não pôde ser entregue",
    "falha na entrega",
)
MAIL_ASK = (
    r"(?:precisamos|preciso) (?:de |que |da |do )|(?:envie|envia|mande|escolha|escolhe|preencha|confirme|confirma|responda|indique)(?:-nos|-me)?\b",
    r"(?:poderia|poderias|pode|podes|consegue|consegues)\b",
    r"(?:por\s+favor|envie|envia|mande|indique|diga)\b",
    r"[^.!?\n]{3,160}\?",
)
MAIL_NO_ASK = (
    r"(?:se\s+tiver|qualquer)\b[^.!?\n]{0,20}\b(?:dúvidas?|perguntas?)",
    r"tudo\s+bem",
)
MAIL_SMALL_TALK = (
    r"como (?:está|estás|vai|foi)",
    r"(?:chegou|chegaste) bem",
    r"(?:não é|certo)\?$",
)
MAIL_DONT_CONTACT = (r"(?:por\s+favor,?\s+)?não\s+(?:nos\s+)?(?:contacte|contate|escreva|ligue)",)
OWN_WITHDRAW = (
    r"(?:não continuar|desist\w+|retir\w+) … (?:candidatura|processo)",
    r"retir\w+ … candidatura|candidatura … retir",
    "(?:aceit(?:ei|ar|o)) … (?:proposta|oferta|vaga)",
    r"(?:desist|abdic)\w*|não (?:pretendo|quero|vou|desejo) … (?:continuar|seguir|avançar|prosseguir)",
    r"retir\w+\s+(?:a\s+)?(?:minha\s+)?candidatura",
    r"aceitei\s+outra\s+(?:proposta|oferta)",
    r"desistir\s+(?:da|do)",
)
OWN_CHECK_IN = (
    r"sobre (?:o andamento|o estado)\b|em que ponto está|como está tudo|há novidades",
    r"(?:há|haveria|alguma|algumas|têm|tem|sem|se já existem) (?:\w+ )?(?:novidade|notícia|atualização|actualização)",
    r"(?:gostava|queria|gostaria) de (?:saber (?:se|o (?:estado|andamento)|do andamento|em que)|perguntar)|queria (?:saber|perguntar)",
    r"andamento d[oa]|estado d[oa] (?:minha|processo|candidatura)|em que (?:pé|ponto|fase)|como está o processo|seguimento (?:da|à) (?:nossa|minha)",
)
MAIL_SORRY = (
    "infelizmente|lament|com pena|sinto muito",
    "decisão (?:muito |nada )?(?:difícil|fácil)",
)
MAIL_FAREWELL = (
    r"(?:desejamos|desejo|desejando)\b … (?:sorte|sucesso|melhor|felicidades)|boa sorte|muito sucesso|todo o sucesso|maiores sucessos",
    r"(?:guard|mant|conserv)\w+ … (?:perfil|currículo|cv|dados|contato|contacto|banco)|banco de talentos|base de dados",
    "(?:futur|próxim)[oa]s? (?:oportunidade|processo|vaga)|outras oportunidades",
)
MAIL_OTHERS = (
    "(?:outr[oa]s|muit[oa]s|elevado número de|grande número de|vári[oa]s) (?:candidat|perfil|perfis)",
    "após (?:análise|avaliar|cuidadosa|uma)|mais (?:alinhad|adequad|aderente)|agradecemos (?:o seu|a sua|o teu|seu|sua) (?:tempo|interesse|participação|disponibilidade)",
)
MAIL_OUTREACH = (
    "(?:vi|encontrei|analisei) (?:o )?(?:seu|teu) perfil",
    "(?:oportunidade|vaga) … (?:interess|a ver consigo)",
    "abert[oa] a novas",
)
MAIL_RECEIVED = (
    r"receb\w+ (?:com sucesso )?(?:a |o )?(?:sua|tua|seu|teu) (?:candidatura|currículo|cv|inscrição)|(?:candidatura|inscrição|currículo) … (?:recebid|registad|registrad|enviad|submetid)|obrigad[oa] (?:por|pel[oa]) … (?:candidat|inscri|interesse)",
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
    "sete": 7,
    "oito": 8,
    "nove": 9,
    "doze": 12,
    "vinte": 20,
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
DATE_HOUR = ("horas?",)
DATE_MONTH = ("m[êe]s(?:es)?",)
DATE_NEXT_BEFORE = ("próxim[oa]",)
DATE_NEXT_AFTER = ("que vem", "próxim[oa]")
DATE_NEXT_WEEK = ("próxima semana|semana que vem",)
DATE_DAY_OF_MONTH = (r"dia (\d{1,2})",)
DATE_MID = ("meados de ",)
DATE_END = ("fi(?:m|nal) de ",)
DATE_EARLY = ("início de ",)
PROMISE_NEWS = (
    r"(?:dar|dare|dou|dá|dam|dize|dire|dir|lig|escrev|contact|contat|comunic|inform|avis|respond|volt|confirm|notific)\w*(?:-lhe|-te|-vos)\b",
    r"(?:lhe|te|vos) (?:dar|dou|dam|dize|dire|lig|escrev|contact|contat|comunic|inform|avis|respond|volt)\w*",
    "(?:voltamos|voltaremos|entramos|entraremos|entrar|ficamos) … (?:contac?to|falar)|ao contacto|retorno|resposta|notícias|novidades|decisão|comunicad|feedback|resultado",
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
    r"(?:envie|envia|mande|preencha)\w*",
    "por favor",
    "envie|envia",
    "sua (?:resposta|decisão)",
    "fechad",
    "poderia|pode ",
)
RETURN_WORDS = (
    r"ausente|fora|férias|licença|regresso|retorno|volto|\bde\b … \ba\b",
    "volt",
    "regress",
    "retorn",
    "até",
)
RETURN_THROUGH = (
    "inclusive|inclusivé",
    r"\bde … (?:a|até) (?:\d|segunda|terça|quarta|quinta|sexta)",
)
RETURN_BACK = ("volt|regress|retorn",)
DRAFT_AGES = (
    "hoje",
    "ontem",
    "amanhã",
    "anteontem",
    "esta semana",
    "nesta semana",
    "próxima semana",
    "semana que vem",
    "semana passada",
    "esta manhã",
    "outro dia",
    "mês que vem",
)
DRAFT_NAGS = (
    "lembrar",
    "lembrete",
    "novamente",
    "mais uma vez",
    "outra vez",
    "de novo",
    "segunda vez",
    "ainda não recebi",
    "ainda não tive",
    "sem resposta",
    "sem notícias",
    "continuo à espera",
    "continuo aguardando",
    "o mais rápido possível",
    "o quanto antes",
    "urgente",
    "insistir",
    "cobrar",
    "prometeu",
    "prometido",
    "meu último e-mail",
    "meu e-mail anterior",
    "o meu último e-mail",
)
DRAFT_BOASTS = (
    "perfeito",
    "perfeita",
    "incrível",
    "emprego dos sonhos",
    "extraordinário",
    "extraordinária",
    "único",
    "fantástico",
    "fantástica",
    "excepcional",
    "excecional",
)
DATE_SMALL: tuple[str, ...] = ("de", "da", "do", "na", "no", "a")
DATE_OF: tuple[str, ...] = ("de",)
DATE_CLOCK: tuple[str, ...] = ()
DATE_PAST: tuple[str, ...] = ()
DATE_RANGE: tuple[str, ...] = ("a", "ou")
DATE_FURTHER: tuple[str, ...] = ()
TEXT_CONJUNCTIONS: tuple[str, ...] = ("mas", "e")
PEOPLE_IS: tuple[str, ...] = ("é", "são", "será", "serão")
