"""Mail made to hurt: shapes that grow, each with the news on top that has to be read all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.connectors.mail_text import mail

if TYPE_CHECKING:
    from collections.abc import Callable

NEWS = "Unfortunately we have decided to go ahead with another candidate for the role."


def _plain(text: str) -> bytes:
    return mail(body=f"Hi Sam,\n\n{NEWS}\n\nJane\n\n{text}\n", kind="text/plain")


def _html(markup: str) -> bytes:
    return mail(body=f"<p>Hi Sam,</p><p>{NEWS}</p><p>Jane</p>{markup}", kind="text/html")


def _headed(fields: str) -> bytes:
    return mail(body=f"Hi Sam,\n\n{NEWS}\n\nJane\n", kind="text/plain", more=fields)


def _parts_within_parts(number: int) -> bytes:
    depth = number // 100
    opened = "".join(
        f'--b{each}\r\nContent-Type: multipart/mixed; boundary="b{each + 1}"\r\n\r\n' for each in range(depth)
    )
    news = f"--b0\r\nContent-Type: text/plain\r\n\r\nHi Sam,\r\n\r\n{NEWS}\r\n\r\nJane\r\n"
    return mail(body=news + opened, kind='multipart/mixed; boundary="b0"')


def _parts_beside_parts(number: int) -> bytes:
    part = "--b\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n"
    news = f"--b\r\nContent-Type: text/plain\r\n\r\nHi Sam,\r\n\r\n{NEWS}\r\n\r\nJane\r\n"
    return mail(body=news + part * (number // 50) + "--b--\r\n", kind="multipart/mixed; boundary=b")


SHAPES: dict[str, Callable[[int], bytes]] = {
    "a line": lambda number: _plain("x" * number),
    "words": lambda number: _plain("we will be in touch " * (number // 20)),
    "words of one line each": lambda number: _plain("unfortunately\n" * (number // 14)),
    "blank lines": lambda number: _plain("\n" * number),
    "blanks": lambda number: _plain(" " * number + "x"),
    "lines of a telephone": lambda number: _plain("Sent from my phone\n" * (number // 19)),
    "quoted lines": lambda number: _plain("> and then we said\n" * (number // 19)),
    "attributions": lambda number: _plain("On Monday Jane said and\n" * (number // 24)),
    "attributions without an end": lambda number: _plain("On " + "Monday, Jane " * (number // 13) + ":"),
    "header blocks": lambda number: _plain("From: Jane\n\n" * (number // 12)),
    "closings": lambda number: _plain("Best,\n" * (number // 6)),
    "names": lambda number: _plain("Jane Doe\n\n" * (number // 10)),
    "rules": lambda number: _plain("-- \n" * (number // 4)),
    "disclaimers": lambda number: _plain("This message is confidential.\n\n" * (number // 31)),
    "questions": lambda number: _plain("could you? " * (number // 11)),
    "question marks": lambda number: _plain("?" * number),
    "dates": lambda number: _plain("by Friday 6 March or 3/6/26, " * (number // 29)),
    "digits": lambda number: _plain("1" * number),
    "digits with marks": lambda number: _plain("1.2-3/4" * (number // 7)),
    "not and then nothing": lambda number: _plain("we are not able to " * (number // 19)),
    "unable, unable": lambda number: _plain("not unable " * (number // 11)),
    "invisible letters": lambda number: _plain("\u200b\u202e" * (number // 2)),
    "letters with many marks": lambda number: _plain("e" + "\u0301" * number),
    "addresses": lambda number: _plain("a@b.example, " * (number // 13)),
    "brackets": lambda number: _plain("(" * number),
    "elements within elements": lambda number: _html("<div>" * (number // 5)),
    "quotes within quotes": lambda number: _html("<blockquote>" * (number // 12)),
    "open brackets": lambda number: _html("<" * number),
    "ampersands": lambda number: _html("&" * number),
    "references to letters": lambda number: _html("&#x200b;" * (number // 8)),
    "comments": lambda number: _html("<!--" * (number // 4)),
    "attributes": lambda number: _html("<p " + "a=b " * (number // 4) + ">"),
    "references": lambda number: _headed("References: " + "<a@b.example> " * (number // 14)),
    "a reference": lambda number: _headed("References: <" + "a" * number),
    "recipients": lambda number: _headed("Cc: " + ", ".join(f"a{each}@b.example" for each in range(number // 18))),
    "comments of recipients": lambda number: _headed("Cc: " + "(" * number),
    "quotes of recipients": lambda number: _headed('Cc: "' + '\\"' * (number // 2)),
    "encoded words": lambda number: _headed("Comments: " + "=?utf-8?q?x?= " * (number // 14)),
    "half an encoded word": lambda number: _headed("Cc: " + "=?utf-8?q?" * (number // 10)),
    "header fields": lambda number: _headed("\r\n".join(["X-A: b"] * (number // 8))),
    "folds": lambda number: _headed("X-A: b" + "\r\n c" * (number // 4)),
    "parts within parts": _parts_within_parts,
    "parts beside parts": _parts_beside_parts,
}
"""By a name, the mail of about so many characters."""
