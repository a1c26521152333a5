"""Keeping drafts in Gmail: in their conversation, taken back only while untouched, never sent.

A draft's id lasts, while its message gets another id with every edit: that tells whether somebody touched it. Gmail's
composer rewrites what it saves; that it did no more than that cannot be told from an edit, and counts as one.
"""

from __future__ import annotations

import base64
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from connectors.errors import AccessDenied, SaveFailed, SourceError, Unreachable
from connectors.formats.drafts import as_saved
from connectors.formats.rfc5322 import build
from connectors.google.account import Missing, Unknown
from connectors.google.answers import garbled
from connectors.google.kept_drafts import DRAFT, KeptDraft, kept_drafts
from connectors.google.payload import as_mail
from connectors.transport import together
from policies.facts import Person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from googleapiclient._apis.gmail.v1.resources import GmailResource

    from connectors.google.account import GoogleAccount
    from connectors.ports import Notebook
    from policies.decisions import OutgoingDraft
    from policies.facts import SavedDraft

    DraftsResource = GmailResource.UsersResource.DraftsResource

_READ = "the drafts could not be read"
_SAVE = "the draft could not be saved"
_REPLACE = "the draft could not be rewritten"
_TAKE_BACK = "the draft could not be taken back"
_AGAIN = "the next run tries again"
_PAGE = 500
_MOST_PAGES = 100


class GoogleDrafts:
    """The drafts of one account. A draft's ``ref`` is its draft id.

    Args:
        name: The mailbox's in the configuration.
        account: Where it is.
        notebook: What was read before.
    """

    def __init__(self, name: str, account: GoogleAccount, notebook: Notebook) -> None:
        self._name = name
        self._account = account
        self._notebook = notebook
        self._asker = account.asker(name, "gmail")
        self._kept: dict[str, KeptDraft] | None = None
        self._aliases: tuple[Person, ...] | None = None

    @property
    def name(self) -> str:
        """The mailbox's name in the configuration."""
        return self._name

    def drafts(self) -> tuple[SavedDraft, ...]:
        """Every draft now in the mailbox; only those that changed since are read."""
        kept = self._remembered()
        listed = self._listed()
        fresh = [each for each, (message, _) in listed.items() if each not in kept or kept[each].message != message]
        read = [each for each in together(self._read, fresh) if each is not None]
        self._remember({**dict.fromkeys(kept.keys() - listed.keys()), **{each.id: each for each in read}})
        return tuple(kept[each].fact(self._name) for each in listed if each in kept)

    def find(self, message_id: str) -> SavedDraft | None:
        """The draft with this bare Message-ID, or None.

        All drafts are listed for it: a search would miss one that was saved a moment ago.
        """
        return next((each for each in self.drafts() if each.message_id == message_id), None)

    def save(self, draft: OutgoingDraft) -> SavedDraft:
        """Keep the draft, unsent. One that is there already is given instead; it is never tried a second time."""
        try:
            there = self.find(draft.message_id)
            if there is not None:
                return there
            outgoing = replace(draft, sender=self._sender(draft.sender))
            made = self._create(build(outgoing), self._conversation(draft))
        except Unknown as unknown:
            return self._after_silence(draft, unknown)
        except SourceError as error:
            raise self._failed(_SAVE, error) from error
        return self._verified(made, outgoing)

    def replace(self, saved: SavedDraft, draft: OutgoingDraft) -> SavedDraft:
        """Put the draft in the place of the saved one, under its draft id."""
        try:
            there = self._untouched(saved)
            if there is None:
                raise SaveFailed(self._name, f"{_REPLACE}: it is gone from Drafts")
            data = build(replace(draft, sender=self._sender(draft.sender)))
            body: Any = {"message": {"raw": _encoded(data), "threadId": there.conversation}}
            answer = self._ask(self._box().update(userId="me", id=there.id, body=body), _REPLACE, once=True)
        except Missing as error:
            raise SaveFailed(self._name, f"{_REPLACE}: it is gone from Drafts") from error
        except Unknown as unknown:
            raise self._failed(_REPLACE, unknown.error) from unknown
        except SourceError as error:
            raise self._failed(_REPLACE, error) from error
        return self._noted(as_saved(data, mailbox=self._name, ref=there.id), answer, draft.message_id)

    def take_back(self, saved: SavedDraft) -> None:
        """Delete the saved draft: Gmail has no trash for drafts, so it is read once more before."""
        try:
            there = self._untouched(saved)
            if there is None:
                return
            with suppress(Missing):  # thrown away by the user in this moment
                self._delete(there.id, _TAKE_BACK)
        except Unknown as unknown:
            raise self._failed(_TAKE_BACK, unknown.error) from unknown
        except SourceError as error:
            raise self._failed(_TAKE_BACK, error) from error
        self._remember({there.id: None})

    # ------------------------------------------------------------ reading

    def _listed(self) -> dict[str, tuple[str, str]]:
        """Every draft's id, with its message's id and its thread."""
        found: dict[str, tuple[str, str]] = {}
        page: str | None = None
        for _ in range(_MOST_PAGES):
            more: dict[str, Any] = {} if page is None else {"pageToken": page}
            answer = self._ask(self._box().list(userId="me", maxResults=_PAGE, **more), _READ)
            try:
                for each in answer.get("drafts") or []:
                    found[str(each["id"])] = (str(each["message"]["id"]), str(each["message"].get("threadId") or ""))
            except (KeyError, TypeError) as error:
                raise garbled(self._asker, what=_READ) from error
            page = answer.get("nextPageToken")
            if not page:
                break
        return found

    def _read(self, identifier: str) -> KeptDraft | None:
        """The draft as it is now; None when it is gone."""
        try:
            found = self._ask(self._box().get(userId="me", id=identifier, format="full"), _READ)
        except Missing:
            return None
        try:
            message = found["message"]
            data = as_mail(message.get("payload") or {}, {})
            saved = as_saved(data, mailbox=self._name, ref=identifier)
            place = {"message": str(message["id"]), "conversation": str(message.get("threadId") or "")}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise garbled(self._asker, what=_READ) from error
        return KeptDraft.seen(saved, **place, former=self._remembered().get(identifier))

    def _untouched(self, saved: SavedDraft) -> KeptDraft | None:
        """The draft, read anew; None when it is gone, `SaveFailed` when it is not as it was saved."""
        there = self._read(saved.ref)
        if there is None:  # its id may have died while its Message-ID lives
            found = None if saved.message_id is None else self.find(saved.message_id)
            there = None if found is None else self._remembered()[found.ref]
        if there is None:
            return None
        self._remember({there.id: there})
        if there.fact(self._name).fingerprint != saved.fingerprint:
            raise SaveFailed(self._name, "the draft was changed in the meantime and is left alone")
        return there

    # ------------------------------------------------------------ saving

    def _create(self, data: bytes, conversation: str | None) -> Mapping[str, Any]:
        """Gmail's word on the draft that it made, in the conversation if it is there."""
        message: Any = {"raw": _encoded(data)}
        if conversation is not None:
            with suppress(Missing):  # the conversation was deleted: a new one begins, by its headers an answer
                return self._made({**message, "threadId": conversation})
        try:
            return self._made(message)
        except Missing as error:
            raise Unreachable(self._name, f"{_SAVE}: there are no drafts at that address") from error

    def _made(self, message: Any) -> Mapping[str, Any]:  # noqa: ANN401  (the client's own type)
        made: Mapping[str, Any] = self._ask(
            self._box().create(userId="me", body={"message": message}), _SAVE, once=True
        )
        return made

    def _after_silence(self, draft: OutgoingDraft, unknown: Unknown) -> SavedDraft:
        """The draft, if it arrived although nothing was answered. It is not tried again: the next run looks first."""
        try:
            there = self.find(draft.message_id)
        except SourceError as error:
            raise self._failed(_SAVE, unknown.error) from error
        if there is None:
            raise self._failed(_SAVE, unknown.error) from unknown
        return there

    def _verified(self, made: Mapping[str, Any], outgoing: OutgoingDraft) -> SavedDraft:
        """The draft as Gmail shows it. One that is not what was asked for is taken away again."""
        meant = as_saved(build(outgoing), mailbox=self._name, ref=str(made.get("id") or ""))
        try:
            there = self._read(meant.ref)
        except SourceError:
            there = None  # it was made, that much is certain; what became of it is seen the next time
        if there is None:
            return self._noted(meant, made, outgoing.message_id)
        wrong = [
            what
            for what, is_wrong in (
                ("recipient", there.to != meant.to),
                ("subject", there.subject != meant.subject),
                ("thread", there.thread != meant.thread),
            )
            if is_wrong
        ]
        if wrong:
            with suppress(Missing, Unknown, SourceError):
                self._delete(there.id, _SAVE)
            what = f"{_SAVE}: Gmail changed its {' and '.join(wrong)}, so it was taken away again"
            raise SaveFailed(self._name, what, hint="report this, without what is private in it")
        noted = there.named(outgoing.message_id)
        self._remember({noted.id: noted})
        return noted.fact(self._name)

    def _noted(self, saved: SavedDraft, answer: Mapping[str, Any], message_id: str) -> SavedDraft:
        """The draft as we saved it, remembered as such."""
        message = answer.get("message") or {}
        noted = KeptDraft.seen(
            replace(saved, message_id=message_id),
            message=str(message.get("id") or ""),
            conversation=str(message.get("threadId") or ""),
            former=None,
        )
        self._remember({noted.id: noted})
        return noted.fact(self._name)

    def _conversation(self, draft: OutgoingDraft) -> str | None:
        """The thread that the draft belongs to; None when it begins one, or its thread is not in this mailbox."""
        if draft.thread_hint is not None or draft.in_reply_to is None:
            return draft.thread_hint
        query = f"rfc822msgid:{draft.in_reply_to}"
        found = self._ask(self._account.gmail().users().messages().list(userId="me", q=query, maxResults=1), _SAVE)
        messages = found.get("messages") or []
        return str(messages[0].get("threadId")) if messages else None

    def _sender(self, wanted: Person) -> Person:
        """The wanted address if Gmail may write from it, else the default one: any other would be rewritten."""
        if self._aliases is None:
            self._aliases = self._read_aliases()
        if not self._aliases or any(each.email == wanted.email for each in self._aliases):
            return wanted
        return Person(self._aliases[0].email, wanted.name)

    def _read_aliases(self) -> tuple[Person, ...]:
        """Addresses that Gmail writes from, the default one first; none when it does not tell."""
        try:
            found = self._ask(self._account.gmail().users().settings().sendAs().list(userId="me"), _SAVE)
        except (Missing, AccessDenied):
            return ()
        listed = [each for each in found.get("sendAs") or [] if isinstance(each, dict) and each.get("sendAsEmail")]
        good = [each for each in listed if each.get("isPrimary") or each.get("verificationStatus") == "accepted"]
        good.sort(key=lambda each: each.get("isDefault") is not True)
        return tuple(Person(str(each["sendAsEmail"]).lower()) for each in good)

    # ------------------------------------------------------------ memory and requests

    def _remembered(self) -> dict[str, KeptDraft]:
        if self._kept is None:
            self._kept = kept_drafts(self._notebook.pages())
        return self._kept

    def _remember(self, changes: Mapping[str, KeptDraft | None]) -> None:
        kept = self._remembered()
        news = {each: draft for each, draft in changes.items() if kept.get(each) != draft}
        if news:
            self._notebook.keep({f"{DRAFT}{each}": None if d is None else d.to_page() for each, d in news.items()})
        for each, draft in news.items():
            if draft is None:
                kept.pop(each, None)
            else:
                kept[each] = draft

    def _delete(self, identifier: str, what: str) -> None:
        request = self._box().delete(userId="me", id=identifier)
        self._account.ask(request, self._asker, what=what, once=True, bare=True)

    def _box(self) -> DraftsResource:
        return self._account.gmail().users().drafts()

    def _ask(self, request: Any, what: str, *, once: bool = False) -> Any:  # noqa: ANN401  (any method's)
        return self._account.ask(request, self._asker, what=what, once=once)

    def _failed(self, what: str, error: SourceError) -> SaveFailed:
        if isinstance(error, SaveFailed):
            return error
        told = error.what if error.what.startswith(what) else f"{what}: {error.what}"
        return SaveFailed(self._name, told, hint=error.hint or _AGAIN)


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii")
