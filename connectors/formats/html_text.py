"""HTML to plain text, for event descriptions and mail bodies.

What is quoted from an earlier mail comes out as lines that start with "> ", so that it can be cut like any other
quote. Which markup means a quote is in ``quirks.py``. Any text is accepted, however broken, and costs linear time.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Final

from connectors.formats.quirks import (
    has_line_above,
    is_attribution,
    is_quote,
    is_quote_container,
    is_tight_paragraph,
    starts_like_header,
    starts_quoted_rest,
)

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]  # it has no stubs

_LONGEST: Final = 2_000_000
"""Characters of HTML that are looked at: a longer mail has its new words far above the cut."""
_DEEPEST_QUOTE: Final = 9
"""Quote marks on one line; deeper quotes get no more."""
_LONGEST_CELL: Final = 200
"""Characters of a table cell that still stands in one line with its neighbours."""
_FEW: Final = 60
"""Elements looked at ahead of time to understand one of them."""

_FORMATTING_TAG: Final = re.compile(
    r"</?(?:html|html-blob|body|div|span|p|br|b|i|u|a|em|strong|font|ul|ol|li|table|tr|td|h[1-6]|blockquote|pre)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_BREAKING_TAG: Final = re.compile(r"<(?:br|p|div|li|tr)\b", re.IGNORECASE)
_EMBEDDED_FILE: Final = re.compile(r"data:[\w/.+-]{1,80};base64,[A-Za-z0-9+/=\s]*")
_ANGLED_ADDRESS: Final = re.compile(r"<(?=[^<>\s\"'=]{1,80}@[^<>\s\"'=]{1,200}>)")
_ANY_TAG: Final = re.compile(r"<[^<>]*>")
_SPACES: Final = re.compile(r"\s+")
_INVISIBLE: Final = dict.fromkeys(
    (0x00, 0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
)
"""Zero-width and direction characters: they would split words and so hide them from every rule."""

_HIDDEN: Final = frozenset({"head", "script", "style", "title", "template", "object", "select", "textarea"})
_PARAGRAPHS: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote"})
_BLOCKS: Final = (
    _PARAGRAPHS
    | {"address", "article", "aside", "body", "center", "dd", "div", "dl", "dt", "figure", "footer", "form", "header"}
    | {"hr", "html", "li", "main", "nav", "ol", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)
_UNFIT_FOR_A_LINE: Final = _HIDDEN | {"br", "li", "table", "blockquote", "pre"}


def looks_like_html(text: str) -> bool:
    """Whether the text holds a tag that formats text; "<jane@acme.example>" and "a < b" do not count."""
    return _FORMATTING_TAG.search(text) is not None


def html_to_text(html: str) -> str:
    """The text a reader sees: no spaces at the ends of lines, never two empty lines in a row.

    Scripts, styles, comments and what is styled "display:none" are left out, entities decoded, zero-width characters
    removed. Paragraphs and ``<br>`` break lines; list items start with "- " or their number; the cells of a row of
    short cells stand in one line, two spaces apart. Very long input is cut; nothing is ever raised.
    """
    if not html.strip():
        return ""
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  (no stubs; slow to load, seldom needed)
    from lxml import html as lxml_html  # noqa: PLC0415  (as above)

    source = _ANGLED_ADDRESS.sub("&lt;", _EMBEDDED_FILE.sub("", html[: 4 * _LONGEST])[:_LONGEST])
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # nothing in it
        return ""
    if parser.error_log.filter_from_fatals():  # nested beyond what the parser holds: it dropped text
        return _tidy([_SPACES.sub(" ", unescape(each)) for each in _ANY_TAG.split(source)])
    page = _Page()
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            page.close(element)
        elif not page.open(element):
            steps.skip_subtree()
    return page.text()


def description_to_text(description: str) -> str:
    """An event's description without markup: calendars and hiring tools write HTML into what should be plain text.

    Where tags only make words bold or link them, the line breaks in the text are the ones that are seen.
    """
    if not looks_like_html(description):
        return description.strip()
    breaks = description if _BREAKING_TAG.search(description) else description.replace("\n", "<br>")
    return html_to_text(breaks)


class _Page:
    """The lines written so far, and where in the document we are. Elements are opened and closed in document order."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._bullet = ""
        self._counters: list[int | None] = []
        self._quotes: list[HtmlElement] = []
        self._rest_is_quoted = False
        self._verbatim: list[HtmlElement] = []
        self._wants_gap = False

    def open(self, element: HtmlElement) -> bool:
        """Start an element and write its first text; False when its inside is already dealt with, or hidden."""
        tag = element.tag
        if tag in _HIDDEN or "display:none" in element.get("style", "").replace(" ", "").lower():
            return False
        if tag in _BLOCKS:
            self._break()
            self._wants_gap |= self._stands_apart(element)
        if tag == "tr" and (row := _row_as_line(element)):
            self._put(row)
            return False
        self._open_quote(element)
        self._open_list(tag)
        if tag == "pre" or "white-space:pre" in element.get("style", "").replace(" ", "").lower():
            self._verbatim.append(element)
        if tag == "br":
            self._break(always=True)
        self._write(element.text)
        return True

    def close(self, element: HtmlElement) -> None:
        """End an element and write the text after it."""
        if element.tag in _BLOCKS:
            self._break()
            self._wants_gap |= self._stands_apart(element)
        if self._verbatim and self._verbatim[-1] is element:
            self._verbatim.pop()
        if self._quotes and self._quotes[-1] is element:
            self._break()
            self._quotes.pop()
        if element.tag in ("ul", "ol") and self._counters:
            self._counters.pop()
        if element.tag == "li":
            self._bullet = ""
        self._write(element.tail)

    def text(self) -> str:
        """All of it, once the document is closed."""
        return _tidy(self._lines)

    def _stands_apart(self, element: HtmlElement) -> bool:
        """An empty line is seen before and after it."""
        return element.tag in _PARAGRAPHS and not self._counters and not is_tight_paragraph(element.attrib)

    def _open_quote(self, element: HtmlElement) -> None:
        if self._rest_is_quoted:
            return
        if _starts_quoted_rest(element):
            self._wants_gap = self._rest_is_quoted = True
        elif _is_quoted(element):
            self._break()
            self._quotes.append(element)

    def _open_list(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self._counters.append(0 if tag == "ol" else None)
        elif tag == "li":
            number = self._counters[-1] if self._counters else None
            if number is not None:
                self._counters[-1] = number + 1
            indent = "  " * (min(len(self._counters), _DEEPEST_QUOTE) - 1)
            self._bullet = indent + ("- " if number is None else f"{number + 1}. ")

    def _write(self, text: str | None) -> None:
        if not text:
            return
        if not self._verbatim:
            self._line.append(text)
            return
        first, *rest = text.split("\n")
        self._line.append(first)
        for each in rest:
            self._break(always=True)
            self._line.append(each)

    def _break(self, *, always: bool = False) -> None:
        """End the line. Without ``always`` an empty one leaves no trace, unless a no-break space holds it open."""
        raw, self._line = "".join(self._line).translate(_INVISIBLE), []
        line = _SPACES.sub(" ", raw).strip() if not self._verbatim else raw.rstrip()
        if line.strip():
            self._put(line)
        elif always or "\xa0" in raw:
            self._lines.append(self._mark)

    @property
    def _mark(self) -> str:
        depth = len(self._quotes) + self._rest_is_quoted
        return "> " * min(depth, _DEEPEST_QUOTE)

    def _put(self, line: str) -> None:
        if self._wants_gap:
            self._lines.append("")
            self._wants_gap = False
        self._lines.append(self._mark + self._bullet + line)
        self._bullet = ""


def _starts_quoted_rest(element: HtmlElement) -> bool:
    if has_line_above(element.attrib):
        return starts_like_header("".join(islice(element.itertext(), 8)))
    return starts_quoted_rest(element.attrib)


def _is_quoted(element: HtmlElement) -> bool:
    """Whether all inside the element is from an earlier mail."""
    if element.tag == "blockquote":
        return is_quote(element.attrib)
    if is_quote_container(element.attrib):
        return all(each.tag != "blockquote" for each in islice(element.iter(), _FEW))
    return is_attribution(element.attrib)


def _row_as_line(row: HtmlElement) -> str:
    """The cells of a table row in one line, when each is short and holds one line itself; else ""."""
    inside = list(islice(row.iter(), _FEW))
    if len(inside) == _FEW or any(each.tag in _UNFIT_FOR_A_LINE for each in inside):
        return ""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    texts = [" ".join("".join(cell.itertext()).split()) for cell in cells]
    if sum(map(bool, texts)) < 2 or any(len(text) > _LONGEST_CELL for text in texts):
        return ""
    if any(_innermost_blocks(cell) > 1 for cell in cells):
        return ""
    return "  ".join(filter(None, texts))


def _innermost_blocks(cell: HtmlElement) -> int:
    blocks = [each for each in cell.iter() if each.tag in _BLOCKS and each is not cell]
    return sum(all(child.tag not in _BLOCKS for child in block) for block in blocks)


def _tidy(lines: list[str]) -> str:
    """Without invisible characters, spaces at line ends, and empty lines at the ends or beside another."""
    kept: list[str] = []
    for raw in lines:
        line = raw.translate(_INVISIBLE).replace("\xa0", " ").rstrip()
        if line.strip("> ") or (kept and kept[-1].strip("> ")):
            kept.append(line)
    while kept and not kept[-1].strip("> "):
        kept.pop()
    return "\n".join(kept)
