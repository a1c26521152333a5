"""The user's own templates: Jinja, in a sandbox, over the facts of one draft; and the built-in texts as a start.

A template is checked before it is used; one that is broken is told, and the built-in text is used meanwhile.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from policies.decisions import Fact, Ground
from policies.facts import DraftKind
from policies.writing.alternatives import alternatives_chosen
from policies.writing.known import DERIVED
from policies.writing.voices import FORMS, RAW_VOICES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from policies.decisions import Letter
    from policies.facts import UserTemplate
    from policies.writing.brief import Brief

VARIABLES = {
    "greeting": 'the greeting, with the name that person signs with: "Hi Jane,"',
    "farewell": 'the line above the signature: "Kind regards,"',
    "signature": "your signature",
    "role": "the role, as the title names it",
    "company": "the company, as people call it",
    "about": 'role or company in words: "about the Data Analyst role"; may be empty',
    "day": "the day of the interview, with its date",
    "stage": 'the kind of conversation: "technical interview"',
    "part": "what this person spoke about, by the agenda",
    "topic": "what you said in the debrief that you spoke about with this person",
    "skill": "one of your skills that the role speaks of",
    "promised": "the day by which news was promised",
    "feedback": "the reason for a withdrawal, in your words",
    "interest": 'what you said of your interest: "yes", "no", "unsure", or nothing',
    "is_formal": "true when that person is addressed formally",
}
"""What a template may use, and what it means. A fact that is not known is empty."""

_LONGEST = 20_000
_SUBJECT = re.compile(r"\s*subject:[ \t]*(.*)(?:\n|$)", re.IGNORECASE)
_FIELD = re.compile(r"\{(\w+)\}")
_SENTENCE = re.compile(r"(?<=[.?!])\s+|\n+")


class TemplateProblem(Exception):
    """A template that cannot be used.

    Attributes:
        line: In the file, from 1.
        what: What is wrong, with the name of the variable when it is about one.
    """

    def __init__(self, template: UserTemplate, line: int, what: str) -> None:
        super().__init__(f"{template.path}, line {line}: {what}")
        self.line = line
        self.what = what


def check_template(template: UserTemplate) -> None:
    """That it can be read, and uses only what there is.

    Raises:
        TemplateProblem: It cannot, or does not.
    """
    from jinja2 import TemplateError, TemplateSyntaxError, meta, nodes  # noqa: PLC0415  (only when there is a template)

    if len(template.text) > _LONGEST:
        raise TemplateProblem(template, 1, f"it is longer than {_LONGEST} characters")
    try:
        tree = _environment().parse(template.text)
        _environment().from_string(template.text)
    except TemplateSyntaxError as error:
        raise TemplateProblem(template, error.lineno, _first_line(str(error.message))) from error
    except TemplateError as error:
        raise TemplateProblem(template, 1, _first_line(str(error))) from error
    unknown = meta.find_undeclared_variables(tree) - VARIABLES.keys()
    for each in sorted(tree.find_all(nodes.Name), key=lambda node: node.lineno):
        if each.name in unknown:
            raise TemplateProblem(template, each.lineno, f"there is no variable `{each.name}`{_meant(each.name)}")


def rendered(template: UserTemplate, brief: Brief, known: Mapping[str, Fact], letter: Letter) -> Letter:
    """The letter in the template's words; ``letter`` is the built-in one, whose greeting and farewell it may use.

    Raises:
        TemplateProblem: It is broken, or says nothing.
    """
    from jinja2 import TemplateError  # noqa: PLC0415  (only when there is a template)

    check_template(template)
    farewell, _, signature = letter.paragraphs[-1].partition("\n")
    values: dict[str, str | bool] = {name: known[name].text if name in known else "" for name in VARIABLES}
    values |= {"greeting": letter.paragraphs[0], "farewell": farewell, "signature": signature}
    values |= {
        "interest": brief.interest.value if brief.interest else "",
        "is_formal": bool(letter.plan and letter.plan.is_formal),
    }
    try:
        text = _environment().from_string(template.text).render(values)
    except (TemplateError, ArithmeticError, TypeError, ValueError, LookupError, AttributeError) as error:
        raise TemplateProblem(template, _line_of(error), _first_line(str(error))) from error
    subject, paragraphs = _parted(text)
    if len(paragraphs) < 2:
        raise TemplateProblem(template, 1, "it makes no letter: a greeting, a text and a signature are wanted")
    named = letter.subject if brief.thread_subject is not None or not subject else subject
    return replace(letter, subject=named, paragraphs=paragraphs, grounds=_grounds(paragraphs, known, letter), plan=None)


def _parted(text: str) -> tuple[str, tuple[str, ...]]:
    """Subject and paragraphs: each on one line, but the last, which keeps its lines."""
    found = _SUBJECT.match(text)
    subject = "" if found is None else _tidy(found[1])
    body = text if found is None else text[found.end() :]
    blocks = [each.strip("\n") for each in re.split(r"\n\s*\n", body) if each.strip()]
    return subject, (
        *(_tidy(each) for each in blocks[:-1]),
        *("\n".join(map(_tidy, each.splitlines())) for each in blocks[-1:]),
    )


def _tidy(text: str) -> str:
    return re.sub(r"\s+([,.])", r"\1", " ".join(text.split()))


def _grounds(paragraphs: tuple[str, ...], known: Mapping[str, Fact], letter: Letter) -> tuple[Ground, ...]:
    found = [letter.grounds[0]] if letter.grounds and letter.grounds[0].sentence == paragraphs[0] else []
    facts = [each for name, each in known.items() if each.text and name not in DERIVED]
    for sentence in _SENTENCE.split("\n".join(paragraphs[1:-1])):
        used = tuple(each for each in facts if each.text in sentence)
        if used:
            found.append(Ground(sentence, used))
    return tuple(found)


@cache
def _environment() -> Environment:
    from jinja2 import StrictUndefined  # noqa: PLC0415  (only when there is a template)
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415  (likewise)

    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, autoescape=False)
    made.globals.clear()
    return made


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "it cannot be used"


def _line_of(error: Exception) -> int:
    """The template's line at which it failed: that of the innermost frame of its own."""
    line, frame = 1, error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename == "<template>":
            line = frame.tb_lineno
        frame = frame.tb_next
    return line


def _meant(name: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  (only for a mistake)

    close = get_close_matches(name, VARIABLES, n=1)
    return f"; did you mean `{close[0]}`?" if close else f"; there are {', '.join(VARIABLES)}"


# ---------------------------------------------------------------- the built-in texts as templates


def built_in(kind: DraftKind, language: str) -> str:
    """The built-in text of a kind, in one of its wordings, as a template to edit."""
    voice = RAW_VOICES[language]
    subjects = {
        DraftKind.THANK_YOU: voice.thank_you_subjects,
        DraftKind.CHECK_IN: voice.check_in_subjects,
        DraftKind.WITHDRAWAL: voice.withdrawal_subjects,
    }[kind]
    body = {DraftKind.THANK_YOU: _thank_you, DraftKind.CHECK_IN: _check_in, DraftKind.WITHDRAWAL: _withdrawal}[kind]
    subject = f"{{% if role %}}{_template(subjects[0])}{{% else %}}{_template(subjects[-1])}{{% endif %}}"
    return "\n\n".join((
        f"{{# {kind} · {language}. What may stand in double braces: {', '.join(VARIABLES)}. #}}\nSubject: {subject}",
        "{{ greeting }}",
        *body(language),
        "{{ farewell }}\n{{ signature }}\n",
    ))  # fmt: skip


def _thank_you(language: str) -> list[str]:
    words = RAW_VOICES[language].thank_you
    detail = _chain({"topic": words.topics, "part": words.parts, "stage": words.stages})
    liking = (
        f'{{% if interest == "unsure" %}}{_first(words.unsure)} {_first(words.unsure_questions)}{{% else %}}'
        f'{{% if interest == "yes" %}}{_first(words.interested)}{{% else %}}{_first(words.measured)}{{% endif %}}'
        f"{{% if skill %}} {_first(words.skills)}{{% endif %}}{{% endif %}}"
    )
    following = f"{{% if promised %}}{_first(words.nods)}{{% else %}}{_first(words.questions)}{{% endif %}}"
    return [f"{_first(words.openings)}{detail}", liking, f"{following} {_first(words.closes)}"]


def _check_in(language: str) -> list[str]:
    words = RAW_VOICES[language].check_in
    asked = f"{{% if promised %}}{_first(words.promised)}{{% else %}}{_first(words.asks)}{{% endif %}}"
    liking = f"{_first(words.interested)}{{% if skill %}} {_first(words.skills)}{{% endif %}}"
    return [f"{_first(words.openings)} {asked}", f"{liking} {_first(words.offers)}", _first(words.closes)]


def _withdrawal(language: str) -> list[str]:
    words = RAW_VOICES[language].withdrawal
    reason = f"{{% if feedback %}}{_first(words.feedback)}{{% endif %}}"
    return [
        f"{_first(words.thanks)} {_first(words.noes)}",
        reason,
        f"{_first(words.closes)} {_first(words.partings)}",
    ]


def _chain(lists: Mapping[str, tuple[str, ...]]) -> str:
    """The sentence of the first fact that is known."""
    cases = [
        f"{{% {'elif' if place else 'if'} {name} %}} {_first(_with(name, sentences))}"
        for place, (name, sentences) in enumerate(lists.items())
        if _with(name, sentences)
    ]
    return "".join(cases) + "{% endif %}"


def _with(name: str, sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in sentences if f"{{{name}}}" in each)


def _first(sentences: tuple[str, ...]) -> str:
    return _template(sentences[0])


def _template(sentence: str) -> str:
    """A built-in sentence in Jinja's words."""
    worded = alternatives_chosen(
        FORMS.sub(lambda found: f"\x00{found[1]}\x01{found[2]}\x02", sentence), lambda _place, _number: 0
    )
    text = _FIELD.sub(r"{{ \1 }}", worded)
    return (
        text.replace("\x00", "{% if is_formal %}")
        .replace("\x01", "{% else %}")
        .replace("\x02", "{% endif %}")
    )  # fmt: skip
