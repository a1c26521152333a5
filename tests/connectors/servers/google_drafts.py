"""Drafts: a lasting id around a message that is replaced as a whole, by a client or by the user's composer.

Sources: the guide "Drafts", the discovery document, and the reports that design/api-facts names in sections 1.1 to 1.4.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from html import escape
from itertools import count
from typing import TYPE_CHECKING

from tests.connectors.servers import google_mime
from tests.connectors.servers.google_answers import Refused, not_found
from tests.connectors.servers.google_mime import Mail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.connectors.servers.google_mailbox import Mailbox, Message

_COMPOSER_FIELDS = ("From", "To", "Cc", "Bcc", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(slots=True)
class Drafts:
    """The drafts of one mailbox: message ids by draft id."""

    mailbox: Mailbox
    message_ids: dict[str, str] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def message(self, draft_id: str) -> Message:
        """The message inside.

        Raises:
            Refused: There is no such draft (any more).
        """
        if draft_id not in self.message_ids:
            raise Refused(not_found())
        return self.mailbox.messages[self.message_ids[draft_id]]

    def create(self, raw: bytes, *, thread: str | None = None) -> str:
        """A client's new draft; it joins the thread only if subject and references belong to it."""
        mail = self._as_kept(raw)
        joined = self._joined(mail, thread)
        return self._hold(self.mailbox.add(mail, ["DRAFT"], thread=joined))

    def update(self, draft_id: str, raw: bytes, *, thread: str | None = None) -> None:
        """A client replaces the message; without a thread it starts one of its own."""
        old = self.message(draft_id)
        mail = self._as_kept(raw)
        is_alone = thread == old.thread_id and self.mailbox.thread(old.thread_id) == [old]
        joined = thread if is_alone and mail.base_subject == old.mail.base_subject else self._joined(mail, thread)
        self.mailbox.remove(old.id)
        self.message_ids[draft_id] = self.mailbox.add(mail, ["DRAFT"], thread=joined).id

    def delete(self, draft_id: str) -> None:
        """The draft goes for ever, without passing through the bin."""
        self.mailbox.remove(self.message(draft_id).id)
        del self.message_ids[draft_id]

    def user_drafts(self, raw: bytes) -> str:
        """The user writes a draft, as an answer if it names what it answers; gives the draft's id."""
        with self.mailbox.lock:
            mail = self._as_kept(raw)
            return self._hold(self.mailbox.add(mail, ["DRAFT"], thread=self.mailbox.thread_of_answer(mail)))

    def user_edits_draft(self, draft_id: str, raw: bytes) -> str:
        """The user changes a draft to this; gives the new message id.

        Another subject makes it a thread of its own. Without a Message-ID in ``raw`` the old one stays.
        """
        with self.mailbox.lock:
            old = self.message(draft_id)
            mail = Mail(raw)
            if not mail.message_id:
                mail = Mail(google_mime.with_field(raw, "Message-ID", f"<{old.mail.message_id}>"))
            return self._replace(draft_id, mail)

    def user_opens_and_saves_draft(self, draft_id: str) -> str:
        """The user opens a draft and closes it: the composer writes the same words anew; gives the new message id.

        Unknown header fields and comments in HTML go, lines are broken elsewhere, plain text gets a part of HTML.
        """
        with self.mailbox.lock:
            return self._replace(draft_id, Mail(composed(self.message(draft_id).mail)))

    def user_rewrites_draft_id(self, draft_id: str) -> str:
        """Gmail makes another draft of the same mail, and the old id dies; gives the new draft id."""
        with self.mailbox.lock:
            old = self.mailbox.remove(self.message(draft_id).id)
            del self.message_ids[draft_id]
            return self._hold(self.mailbox.add(old.mail, ["DRAFT"], thread=old.thread_id))

    def user_sends_draft(self, draft_id: str, *, raw: bytes | None = None, replaces_message_id: bool = False) -> str:
        """The user sends a draft, as ``raw`` if it is given; gives the id of the message in Sent.

        Args:
            draft_id: It is answered with 404 afterwards.
            raw: What the user made of it at the last moment.
            replaces_message_id: Gmail puts a Message-ID of its own into it.
        """
        with self.mailbox.lock:
            if raw is not None:
                self.user_edits_draft(draft_id, raw)
            old = self.mailbox.remove(self.message(draft_id).id)
            del self.message_ids[draft_id]
            sent = google_mime.with_field(old.mail.raw, "Date", format_datetime(self.mailbox.clock()))
            if replaces_message_id:
                sent = google_mime.with_field(sent, "Message-ID", google_mime.new_message_id())
            return self.mailbox.add(Mail(sent), ["SENT"], thread=old.thread_id).id

    def user_deletes_draft(self, draft_id: str) -> None:
        """The user discards a draft."""
        with self.mailbox.lock:
            self.delete(draft_id)

    def _hold(self, message: Message) -> str:
        number = next(self._numbers) * 7_368_787_991_027
        draft_id = f"r{-number if number % 2 else number}"
        self.message_ids[draft_id] = message.id
        return draft_id

    def _replace(self, draft_id: str, mail: Mail) -> str:
        old = self.mailbox.remove(self.message(draft_id).id)
        thread = old.thread_id if mail.base_subject == old.mail.base_subject else None
        self.message_ids[draft_id] = self.mailbox.add(mail, ["DRAFT"], thread=thread).id
        return self.message_ids[draft_id]

    def _joined(self, mail: Mail, thread: str | None) -> str | None:
        """The named thread if the mail belongs to it; None for a new one."""
        if thread is None:
            return None
        if not self.mailbox.thread(thread):
            raise Refused(not_found())
        return self.mailbox.thread_of_answer(mail, among=thread)

    def _as_kept(self, raw: bytes) -> Mail:
        """A mail as Gmail stores it: with a Message-ID, and from an address that is the user's."""
        mail = Mail(google_mime.with_message_id(raw))
        address = next((address.lower() for _, address in mail.addresses("From")), "")
        own = {each.address.lower() for each in self.mailbox.aliases if each.is_accepted}
        if address in own:
            return mail
        default = self.mailbox.default_alias
        sender = formataddr((default.name, default.address))
        return Mail(google_mime.with_field(mail.raw, "From", sender, kept_as="X-Google-Original-From"))


def composed(mail: Mail) -> bytes:
    """The same words as Gmail's composer saves them.

    Raises:
        ValueError: It has attached files, which this composer does not know.
    """
    if mail.filenames:
        raise ValueError("a draft with files cannot be opened here")
    text, markup = mail.body("plain"), _COMMENT.sub("", mail.body("html"))
    paragraphs = [" ".join(each.split()) for each in re.split(r"\r?\n[ \t]*\r?\n", text.strip())]
    new = EmailMessage(policy=SMTP)
    new.set_content("\n\n".join(textwrap.fill(each, 78, break_long_words=False) for each in paragraphs))
    markup = markup or "<br><br>".join(escape(each, quote=False) for each in paragraphs)
    new.add_alternative(f'<div dir="ltr">{markup}</div>\n', subtype="html")
    kept = [(name, value) for name, value, _ in google_mime.fields(mail.raw) if name.title() in _KEPT]
    head = b"".join(name.encode() + b": " + value + b"\r\n" for name, value in kept)
    return head + new.as_bytes()


_KEPT = frozenset(each.title() for each in _COMPOSER_FIELDS)
