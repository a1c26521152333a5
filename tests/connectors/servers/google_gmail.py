"""The Gmail API's methods, upon a mailbox: those that the product may use, and no others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.connectors.servers import google_mime, google_search
from tests.connectors.servers.google_answers import Refused, error, invalid, not_found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tests.connectors.servers.google_drafts import Drafts
    from tests.connectors.servers.google_mailbox import Change, Mailbox, Message
    from tests.connectors.servers.google_pages import Page

DEFAULT_SIZE = 100
MOST = 500
_READING = frozenset(f"https://www.googleapis.com/auth/gmail.{each}" for each in ("readonly", "modify", "compose")) | {
    "https://mail.google.com/"
}
_HISTORY = {
    "messageAdded": "messagesAdded",
    "messageDeleted": "messagesDeleted",
    "labelAdded": "labelsAdded",
    "labelRemoved": "labelsRemoved",
}


class Call(NamedTuple):
    """One request, validated.

    Attributes:
        path: Values of the path's template.
        arguments: Values of the query.
        body: The JSON body; empty for none.
        scopes: What the token allows.
    """

    path: Mapping[str, str]
    arguments: Mapping[str, Any]
    body: Mapping[str, Any]
    scopes: frozenset[str]


@dataclass(slots=True)
class Gmail:
    """The API of one account."""

    mailbox: Mailbox
    drafts: Drafts

    def methods(self) -> Mapping[str, Callable[[Call], dict[str, Any] | None]]:
        """What is implemented, by method id; each gives the answer's JSON, None for no content."""
        users = "gmail.users"
        return {
            f"{users}.getProfile": self._profile,
            f"{users}.messages.list": self._list_messages,
            f"{users}.messages.get": self._get_message,
            f"{users}.messages.attachments.get": self._get_attachment,
            f"{users}.threads.list": self._list_threads,
            f"{users}.threads.get": self._get_thread,
            f"{users}.history.list": self._list_history,
            f"{users}.drafts.list": self._list_drafts,
            f"{users}.drafts.get": self._get_draft,
            f"{users}.drafts.create": self._create_draft,
            f"{users}.drafts.update": self._update_draft,
            f"{users}.drafts.delete": self._delete_draft,
            f"{users}.settings.sendAs.list": self._list_send_as,
            f"{users}.settings.getLanguage": self._get_language,
        }

    def _profile(self, _call: Call) -> dict[str, Any]:
        messages = self.mailbox.messages.values()
        return {
            "emailAddress": self.mailbox.address,
            "messagesTotal": len(messages),
            "threadsTotal": len({each.thread_id for each in messages}),
            "historyId": str(self.mailbox.history_id),
        }

    def _list_messages(self, call: Call) -> dict[str, Any]:
        ids = [each.id for each in self._found(call, self.mailbox.messages.values())]
        page = self._page(call, "messages", ids)
        threads = {each.id: each.thread_id for each in self.mailbox.messages.values()}
        entries = [{"id": each, "threadId": threads.get(each, each)} for each in page.ids]
        return _listed("messages", entries, page, len(ids))

    def _list_threads(self, call: Call) -> dict[str, Any]:
        ids = list(dict.fromkeys(each.thread_id for each in self._found(call, self.mailbox.messages.values())))
        page = self._page(call, "threads", ids)
        entries = []
        for each in page.ids:
            messages = self.mailbox.thread(each)
            history_id = max((message.history_id for message in messages), default=self.mailbox.history_id)
            entry = {"id": each, "historyId": str(history_id)}
            entries.append(entry | ({"snippet": messages[-1].mail.snippet} if messages else {}))
        return _listed("threads", entries, page, len(ids))

    def _list_drafts(self, call: Call) -> dict[str, Any]:
        held = {message_id: draft_id for draft_id, message_id in self.drafts.message_ids.items()}
        found = self._found(call, (self.mailbox.messages[each] for each in held))
        by_draft = {held[each.id]: each for each in found}
        page = self._page(call, "drafts", list(by_draft))
        entries = [{"id": each, "message": self._named(each)} for each in page.ids if each in self.drafts.message_ids]
        return _listed("drafts", entries, page, len(by_draft))

    def _named(self, draft_id: str) -> dict[str, Any]:
        message = self.drafts.message(draft_id)
        return {"id": message.id, "threadId": message.thread_id}

    def _get_message(self, call: Call) -> dict[str, Any]:
        return self._shown(self._message(call.path["id"]), call)

    def _get_draft(self, call: Call) -> dict[str, Any]:
        return {"id": call.path["id"], "message": self._shown(self.drafts.message(call.path["id"]), call)}

    def _get_thread(self, call: Call) -> dict[str, Any]:
        _check_id(call.path["id"])
        messages = self.mailbox.thread(call.path["id"])
        if not messages:
            raise Refused(not_found())
        history_id = max(each.history_id for each in messages)
        shown = [self._shown(each, call) for each in messages]
        return {"id": call.path["id"], "historyId": str(history_id), "messages": shown}

    def _get_attachment(self, call: Call) -> dict[str, Any]:
        message = self._message(call.path["messageId"])
        place = google_mime.attachment_place(call.path["id"])
        content = message.mail.attachment(place[1]) if place is not None and place[0] == message.id else None
        if content is None:
            raise Refused(invalid("Invalid attachment token"))
        return {"size": len(content), "data": google_mime.base64url(content)}

    def _list_history(self, call: Call) -> dict[str, Any]:
        if "startHistoryId" not in call.arguments:
            raise Refused(invalid("Missing required parameter: startHistoryId"))
        self._check_labels([call.arguments["labelId"]] if "labelId" in call.arguments else [])
        changes = self.mailbox.changes_since(int(call.arguments["startHistoryId"]))
        if changes is None:
            raise Refused(not_found())
        types, label = call.arguments.get("historyTypes"), call.arguments.get("labelId")
        wanted = (each for each in changes if types is None or each.type in types)
        by_id = {str(each.id): each for each in wanted if label is None or label in (*each.labels, *each.changed)}
        page = self._page(call, "history", list(by_id))
        known = {str(each.id): each for each in changes}
        answer: dict[str, Any] = {"historyId": str(self.mailbox.history_id)}
        records = [_record(known[each]) for each in page.ids if each in known]
        answer |= {"history": records} if records else {}
        return answer | ({"nextPageToken": page.next_token} if page.next_token else {})

    def _create_draft(self, call: Call) -> dict[str, Any]:
        if call.body.get("id"):
            raise Refused(invalid("Draft id is given by the server"))
        raw, thread = _message_of(call.body)
        draft_id = self.drafts.create(raw, thread=thread)
        return {"id": draft_id, "message": self._brief(draft_id)}

    def _update_draft(self, call: Call) -> dict[str, Any]:
        draft_id = call.path["id"]
        self.drafts.message(draft_id)
        if call.body.get("id", draft_id) != draft_id:
            raise Refused(invalid("Draft id of the body is not that of the path"))
        raw, thread = _message_of(call.body)
        self.drafts.update(draft_id, raw, thread=thread)
        return {"id": draft_id, "message": self._brief(draft_id)}

    def _brief(self, draft_id: str) -> dict[str, Any]:
        return {**self._named(draft_id), "labelIds": sorted(self.drafts.message(draft_id).labels)}

    def _delete_draft(self, call: Call) -> None:
        self.drafts.delete(call.path["id"])

    def _list_send_as(self, _call: Call) -> dict[str, Any]:
        return {"sendAs": self.mailbox.send_as()}

    def _get_language(self, _call: Call) -> dict[str, Any]:
        return {"displayLanguage": self.mailbox.language}

    def _found(self, call: Call, messages: Iterable[Message]) -> list[Message]:
        """The messages that a list is about, newest first."""
        text, labels = call.arguments.get("q", ""), call.arguments.get("labelIds", ())
        if text and not call.scopes & _READING:
            raise Refused(error(403, "Metadata scope does not support 'q' parameter", "forbidden"))
        self._check_labels(labels)
        try:
            query = google_search.query(text)
        except google_search.NotUnderstood as problem:
            raise Refused(invalid(f"Invalid query: {problem}", location="q")) from problem
        shows_hidden = call.arguments.get("includeSpamTrash") or query.names_hidden or {"SPAM", "TRASH"} & set(labels)
        found = (each for each in messages if shows_hidden or not each.is_hidden)
        found = (each for each in found if each.labels.issuperset(labels))
        if text:
            found = (each for each in found if self.mailbox.is_indexed(each) and query.holds(self.mailbox, each))
        return self.mailbox.newest_first(found)

    def _page(self, call: Call, kind: str, ids: Sequence[str]) -> Page:
        question = tuple(sorted((n, v) for n, v in call.arguments.items() if n not in ("pageToken", "fields")))
        size = min(call.arguments.get("maxResults") or DEFAULT_SIZE, MOST)
        token = call.arguments.get("pageToken")
        if token is None:
            return self.mailbox.pages.first(ids, question=(kind, question), size=size)
        page = self.mailbox.pages.following(token, question=(kind, question), size=size)
        if page is None:
            raise Refused(invalid("Invalid pageToken"))
        return page

    def _check_labels(self, labels: Iterable[str]) -> None:
        for each in labels:
            if each not in self.mailbox.labels:
                raise Refused(invalid(f"Invalid label: {each}"))

    def _message(self, message_id: str) -> Message:
        _check_id(message_id)
        if message_id not in self.mailbox.messages:
            raise Refused(not_found())
        return self.mailbox.messages[message_id]

    def _shown(self, message: Message, call: Call) -> dict[str, Any]:
        """The API's Message in the format that is asked for."""
        form = call.arguments.get("format", "full")
        if form in ("full", "raw") and not call.scopes & _READING:
            raise Refused(error(403, f"Metadata scope doesn't allow format {form.upper()}", "forbidden"))
        shown: dict[str, Any] = {
            "id": message.id,
            "threadId": message.thread_id,
            "snippet": message.mail.snippet,
            "sizeEstimate": len(message.mail.raw),
            "historyId": str(message.history_id),
            "internalDate": str(message.received),
        }
        shown |= {"labelIds": sorted(message.labels)} if message.labels else {}
        if form == "raw":
            shown["raw"] = google_mime.base64url(message.mail.raw)
        elif form == "full":
            shown["payload"] = message.mail.payload(message.id)
        elif form == "metadata":
            named = call.arguments.get("metadataHeaders")
            shown["payload"] = message.mail.payload(message.id, named=named, with_parts=False)
        return shown


def _listed(name: str, entries: list[dict[str, Any]], page: Page, total: int) -> dict[str, Any]:
    """A list's answer; like Gmail's, without the list when it is empty, and with a wild estimate of a long one."""
    answer: dict[str, Any] = {"resultSizeEstimate": 201 if page.next_token else total}
    answer |= {name: entries} if entries else {}
    return answer | ({"nextPageToken": page.next_token} if page.next_token else {})


def _record(change: Change) -> dict[str, Any]:
    brief = {"id": change.message_id, "threadId": change.thread_id}
    entry: dict[str, Any] = {"message": brief | ({"labelIds": list(change.labels)} if change.labels else {})}
    entry |= {"labelIds": list(change.changed)} if change.changed else {}
    return {"id": str(change.id), "messages": [brief], _HISTORY[change.type]: [entry]}


def _message_of(draft: Mapping[str, Any]) -> tuple[bytes, str | None]:
    """The bytes and the thread that a client's draft names."""
    message = draft.get("message", {})
    others = set(message) - {"raw", "threadId", "labelIds"}
    if others or message.get("labelIds", ["DRAFT"]) != ["DRAFT"]:
        raise Refused(invalid(f"A draft cannot be given {', '.join(sorted(others)) or 'labels'}"))
    raw = google_mime.from_base64url(message.get("raw", ""))
    if not raw:
        raise Refused(invalid("Missing draft message"))
    if not any(google_mime.fields(raw)):
        raise Refused(invalid("The message has no header"))
    if message.get("threadId") is not None:
        _check_id(message["threadId"])
    return raw, message.get("threadId")


def _check_id(text: str) -> None:
    if not 1 <= len(text) <= 16 or not set(text) <= set("0123456789abcdef"):
        raise Refused(invalid("Invalid id value"))
