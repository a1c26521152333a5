"""A letter as simple HTML, as a mail client would write it: a paragraph each, no style sheets."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policies.decisions import Letter


def to_html(letter: Letter) -> str:
    """The letter's paragraphs; the lines of the signature are kept."""
    paragraphs = "".join(f"<p>{escape(each, quote=False).replace(chr(10), '<br>')}</p>\n" for each in letter.paragraphs)
    return f'<html>\n<head><meta charset="utf-8"></head>\n<body>\n{paragraphs}</body>\n</html>\n'
