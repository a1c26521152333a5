"""Where a draft goes: which message it answers, from which of the user's addresses, in which mailbox.

Policy sections 4, 5 and 10 ("which message a draft answers"), interface.md ("drafts").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from policies.facts import Person
from policies.messages import MessageKind, Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from policies.applications import Application, Interview, Mail
    from policies.facts import MailboxFacts, Message, User
    from policies.threads import Threads


@dataclass(frozen=True, slots=True)
class Address:
    """Where a draft goes.

    Attributes:
        sender: One of the user's addresses, with the user's name.
        answers: The message it replies to; None when it starts a thread.
    """

    mailbox: str
    sender: Person
    answers: Mail | None = None


def last_thread_from(person: Person, mails: Iterable[Mail], *, user: User, threads: Threads) -> Sequence[Mail]:
    """Mails of the latest thread in which that person wrote to the user; empty when they never did."""
    return _latest_thread(
        mails, threads, lambda each: each.message.sender.email == person.email and _to_user(each, user)
    )


def last_thread_with(person: Person, mails: Iterable[Mail], *, threads: Threads) -> Sequence[Mail]:
    """Mails of the latest thread that holds a mail from or to that person; empty when there is none."""
    return _latest_thread(mails, threads, lambda each: person.email in _everyone(each.message))


def thread_of(message_id: str, mails: Iterable[Mail], *, threads: Threads) -> Sequence[Mail]:
    """Mails of the thread that holds this message."""
    return [each for each in mails if threads.same(each.message.id, message_id)]


def answered(person: Person, thread: Sequence[Mail]) -> Mail | None:
    """The message a draft to that person answers in the thread.

    The latest one that is neither an auto-reply nor an invitation, whoever wrote it, that the person wrote or received.
    """
    fitting = [each for each in thread if _can_be_answered(each) and person.email in _everyone(each.message)]
    return max(fitting, key=lambda each: (each.date, each.message.id), default=None)


def choose(
    answers: Mail | None,
    *,
    application: Application,
    interview: Interview,
    user: User,
    mailboxes: Sequence[MailboxFacts],
) -> Address | None:
    """Mailbox and sender; None when only the present employer's are left (policy section 4).

    The sender is the address the thread used, else the one the invitation was sent to, else the first. The mailbox is
    the one the thread lives in, else the one of the sender's address, else the first.
    """
    usable = [each for each in user.addresses if not _is_employers(each, user)]
    boxes = [
        each for each in mailboxes if not each.addresses or any(not _is_employers(a, user) for a in each.addresses)
    ]
    if not usable or not boxes:
        return None
    wished = [*_used_in(answers, user), *_invited(application, interview, user)]
    sender = next((each for each in wished if each in usable), usable[0])
    by_name = {each.name: each for each in boxes}
    if answers is not None and answers.message.mailbox in by_name:
        return Address(answers.message.mailbox, Person(sender, user.name), answers)
    receiving = [each for each in boxes if sender in each.addresses]
    return Address((receiving or boxes)[0].name, Person(sender, user.name), answers)


def unread_mailbox(
    application: Application, mailboxes: Sequence[MailboxFacts], records: Mapping[str, str]
) -> str | None:
    """The name of a mailbox that this application lives in, or may live in, and that could not be read.

    ``records`` names, by interview id, mailboxes that hold drafts for it. An application of which nothing is seen in
    the mailboxes that were read may live in the others.
    """
    unread = {each.name for each in mailboxes if not each.was_read}
    if not unread:
        return None
    homes = {each.message.mailbox for each in application.mail}
    homes |= {records[each.id] for each in application.interviews if each.id in records}
    if not homes or homes & unread:
        return min(homes & unread or unread)
    return None


def _latest_thread(mails: Iterable[Mail], threads: Threads, fits: Callable[[Mail], bool]) -> Sequence[Mail]:
    known = [each for each in mails if not each.message.id_is_made]
    found = [each for each in known if fits(each) and _can_be_answered(each)]
    if not found:
        return []
    latest = max(found, key=lambda each: (each.date, each.message.id))
    return [each for each in known if threads.same(each.message.id, latest.message.id)]


def _can_be_answered(each: Mail) -> bool:
    """Neither an automatic mail nor a calendar's: those were not written to be answered."""
    if each.message.id_is_made or each.message.calendar_method is not None:
        return False
    return each.is_own or (
        each.reading.origin is not Origin.AUTOMATIC
        and each.reading.kind not in (MessageKind.AUTO_REPLY, MessageKind.BOUNCE)
    )


def _to_user(each: Mail, user: User) -> bool:
    return any(user.owns(person) for person in each.message.recipients)


def _everyone(message: Message) -> set[str]:
    return {message.sender.email, *(person.email for person in message.recipients)}


def _is_employers(address: str, user: User) -> bool:
    domain = address.rpartition("@")[2]
    return any(domain == each or domain.endswith("." + each) for each in user.employer_domains)


def _used_in(answers: Mail | None, user: User) -> list[str]:
    if answers is None:
        return []
    people = [answers.message.sender] if answers.is_own else list(answers.message.recipients)
    return [each.email for each in people if user.owns(each)]


def _invited(application: Application, interview: Interview, user: User) -> list[str]:
    """The user's addresses to which the invitation went, then those of the application's mail, latest first."""
    found = [interview.event.received_by] if interview.event.received_by else []
    found += [each.person.email for each in interview.event.attendees if user.owns(each.person)]
    for each in reversed(application.mail):
        found += _used_in(each, user)
    return found
