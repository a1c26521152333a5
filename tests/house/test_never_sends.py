"""No code path sends: nothing that could is imported, called or named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.modules import Module, calls, is_within, module, modules, texts

SENDING_MODULES = ("smtplib", "smtpd", "aiosmtplib", "aiosmtpd", "telnetlib")
NETWORK_MODULES = (
    "socket",
    "ssl",
    "http.client",
    "http.server",
    "socketserver",
    "urllib.request",
    "requests",
    "httpx",
    "urllib3",
    "httplib2",
    "googleapiclient",
    "google_auth_oauthlib",
    "google.auth.transport.requests",
    "google.auth.transport.urllib3",
    "aiohttp",
    "imaplib",
    "poplib",
    "ftplib",
    "xmlrpc",
)
"""Only the modules named below talk to a network, and each with these alone."""

MAY_USE = {
    "connectors.writers.openai_compatible": ("requests",),
    "connectors.transport": ("requests", "urllib3"),
    "connectors.oauth": ("http.server",),
    "connectors.google.account": ("googleapiclient",),
    "connectors.google.way": ("googleapiclient", "httplib2"),
    "connectors.google.sign_in": ("google_auth_oauthlib",),
    "agent.commands.connect": ("webbrowser",),
}
"""The optional writer asks a language model for words. Everything else goes through the gated transport: Google's
client builds requests, which leave by it; the end of a sign-in is listened for on loopback."""

PROCESS_MODULES = ("subprocess", "multiprocessing", "pty", "webbrowser")
MAY_START_PROGRAMS = ("agent.commands.demo", "agent.demo")
"""``demo --open`` shows the sample world with the system's own opener."""

SENDING_CALLS = re.compile(r"(?:^|\.)(?:send|send_message|sendmail|sendmsg|sendto|send_draft|submit_mail)$")
PROCESS_CALLS = re.compile(r"^os\.(?:system|popen|exec\w*|spawn\w*|posix_spawn\w*|startfile)$")
SENDING_WORDS = re.compile(
    r"sendmail|\bmsmtp\b|smtps?://|mailto:[^\s]*\?|/send\b|sendMail|drafts/send|Mail\.Send|gmail\.send"
)


def faults(module: Module) -> list[str]:
    """Everything in this module that could send, or that opens a way out."""
    may_start = any(is_within(module.name, each) for each in MAY_START_PROGRAMS)
    forbidden = (*SENDING_MODULES, *NETWORK_MODULES, *(() if may_start else PROCESS_MODULES))
    forbidden_calls = [SENDING_CALLS, *([] if may_start else [PROCESS_CALLS])]
    return [
        *(
            f"imports {name}"
            for name in sorted(module.at_run_time)
            if any(is_within(name, each) for each in forbidden)
            and not any(is_within(name, each) for each in MAY_USE.get(module.name, ()))
        ),
        *(
            f"line {line}: calls {name}"
            for name, line in calls(module.tree)
            if any(each.search(name) for each in forbidden_calls)
        ),
        *(f"line {line}: says {text!r}" for text, line in texts(module.tree) if SENDING_WORDS.search(text)),
    ]


@pytest.mark.parametrize("each", modules(), ids=lambda each: each.name)
def test_nothing_in_this_module_can_send(each: Module) -> None:
    assert faults(each) == []


@pytest.mark.parametrize(
    "source",
    [
        "import smtplib",
        "from smtplib import SMTP",
        "def f():\n    import socket",
        "import urllib.request",
        "import imaplib",
        "import requests",
        "import webbrowser",
        "import subprocess",
        "server.send_message(draft)",
        "client.drafts().send(id)",
        "sendmail(a, b, c)",
        "os.system('mail jane@acme.example')",
        "os.execv('/usr/sbin/exim', [])",
        "f('/usr/sbin/sendmail -t')",
        "f('/me/messages/1/send')",
        "f('https://x.example/upload/drafts/send')",
        "f('Mail.Send')",
        "f('mailto:jane@acme.example?body=thanks')",
    ],
)
def test_a_way_to_send_would_be_noticed(source: str) -> None:
    assert faults(module(Path("connectors/maildir/x.py"), source)) != []


@pytest.mark.parametrize(
    "source",
    [
        '"""Nothing here can send."""',
        "f('sender')",
        "record.sent_at",
        "f('mailto:jane@acme.example')",
        "import email.utils",
        "f('/calendar/sender')",
    ],
)
def test_speaking_of_what_was_sent_is_harmless(source: str) -> None:
    assert faults(module(Path("connectors/maildir/x.py"), source)) == []
