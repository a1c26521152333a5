"""What products write that no standard says: one function an oddity, each naming who does it.

The formats beside this module follow the standards; they ask here where the world does not. Each oddity has a test
in ``test_quirks.py`` or a file in ``tests/corpus/``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Mapping

_QUOTE_CLASSES: Final = frozenset({"gmail_quote", "yahoo_quoted", "protonmail_quote", "zmail_extra", "tutanota_quote"})
_ATTRIBUTION_CLASSES: Final = frozenset({"gmail_attr", "moz-cite-prefix"})
_OUTLOOK_QUOTE_IDS: Final = frozenset({"divRplyFwdMsg", "mail-editor-reference-message-container"})
_WORD_PARAGRAPH_CLASSES: Final = frozenset({"MsoNormal", "MsoPlainText", "MsoListParagraph", "MsoNoSpacing"})

_NO_BORDER: Final = re.compile(r"border(?:-left)?\s*:\s*(?:none|0)", re.IGNORECASE)
_RULE_ABOVE: Final = re.compile(r"border-top\s*:\s*solid", re.IGNORECASE)
_FROM_LABEL: Final = re.compile(r"\s*(?:From|Von|De|Da|Van)\s*:", re.IGNORECASE)
_NO_MARGIN: Final = re.compile(r"margin\s*:(?:\s*\.?0[^\s;]*)+\s*(?:;|$)", re.IGNORECASE)

_MAILTO: Final = re.compile(r"\s*mailto:\s*", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s@<>\"',;]{1,250}@[^\s@<>\"',;]{1,250}")


def is_quote(attributes: Mapping[str, str]) -> bool:
    """Whether a ``<blockquote>`` repeats an earlier mail.

    Gmail and Apple Mail also write one, without a border, when a person indents a paragraph: that is new text.
    """
    if attributes.get("type") == "cite" or is_quote_container(attributes):
        return True
    return _NO_BORDER.search(attributes.get("style", "")) is None


def is_quote_container(attributes: Mapping[str, str]) -> bool:
    """Whether an element is what Gmail, Yahoo, Proton, Zoho or Tuta put around an earlier mail.

    Gmail puts answers between the quoted lines into the same container: only when it holds no ``<blockquote>``
    is all of it quoted (a forwarded mail).
    """
    return not _QUOTE_CLASSES.isdisjoint(attributes.get("class", "").split())


def is_attribution(attributes: Mapping[str, str]) -> bool:
    """Whether an element is the "On Tuesday Jane wrote:" of Gmail or Thunderbird, which belongs to the quote."""
    return not _ATTRIBUTION_CLASSES.isdisjoint(attributes.get("class", "").split())


def starts_quoted_rest(attributes: Mapping[str, str]) -> bool:
    """Whether all that follows is an earlier mail: Outlook on the web and on phones puts no element around it."""
    return attributes.get("id") in _OUTLOOK_QUOTE_IDS


def has_line_above(attributes: Mapping[str, str]) -> bool:
    """Whether an element looks like the header block with which desktop Outlook starts the quoted rest."""
    return _RULE_ABOVE.search(attributes.get("style", "")) is not None


def starts_like_header(text: str) -> bool:
    """Whether the text of such a block is one: other blocks have a line above them too."""
    return _FROM_LABEL.match(text) is not None


def is_tight_paragraph(attributes: Mapping[str, str]) -> bool:
    """Whether a ``<p>`` is one line of several, as Outlook and Word write them: no empty line is seen around it."""
    if not _WORD_PARAGRAPH_CLASSES.isdisjoint(attributes.get("class", "").split()):
        return True
    return _NO_MARGIN.search(attributes.get("style", "")) is not None


def with_plain_line_ends(data: bytes) -> bytes:
    """A text file in an encoding that has ASCII in it, each line ended by a line feed alone.

    Windows tools put a byte order mark before it or write UTF-16; old Mac tools end lines with a carriage return.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    data = data.removeprefix(b"\xef\xbb\xbf")
    return data.replace(b"\r\n", b"\n") if b"\n" in data else data.replace(b"\r", b"\n")


def decoded(text: bytes) -> str:
    """Text that should be UTF-8; older Outlook and many ticket shops write Windows-1252 instead."""
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("cp1252", "replace")


def address_in(value: str, parameters: Mapping[str, str]) -> str:
    """The address of an ATTENDEE or ORGANIZER, lower-cased, or "" when there is none.

    Apple puts ``urn:uuid:…`` or ``invalid:nomail`` into the value and the address into EMAIL; some servers write
    ``MAILTO: jane@acme.example`` or encode characters with per cent signs.
    """
    for text in (parameters.get("EMAIL", ""), value):
        bare = _MAILTO.sub("", unquote(text)).strip().strip("<>").lower()
        if _ADDRESS.fullmatch(bare):
            return bare
    return ""


def zone_names_for(name: str) -> tuple[str, ...]:
    """Names of the time zone database that a TZID may mean, the likeliest first.

    Evolution, Mozilla and others put a path before the name ("/freeassociation.sourceforge.net/Europe/Berlin").
    """
    path = name.strip().strip('"').strip("/").split("/")
    return tuple("/".join(path[start:]) for start in range(max(0, len(path) - 3), len(path)) if all(path[start:]))
