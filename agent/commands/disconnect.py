"""``disconnect NAME``: revoke a sign-in and forget it, with the mail that was kept from its mailboxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent.accounts import account_named
from agent.lock import run_lock
from agent.settings import load_settings
from agent.sources import open_account
from agent.state import open_ledger
from connectors.errors import SignInNeeded, SourceError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context
    from agent.settings import AccountSettings, Settings


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", metavar="NAME", help="the name of an [[account]] of the configuration")


def execute(context: Context, args: Namespace) -> int:
    """Revoke, forget, and say what was done. What cannot be revoked now is forgotten all the same."""
    settings = load_settings(context.config)
    described = account_named(args.name, settings)
    from connectors.google.sign_in import sign_out  # noqa: PLC0415  (slow to import)

    account = open_account(described, settings, now=context.now)
    text = account.keeper.load()
    failure: SourceError | None = None
    said = f'Nobody was signed in to "{described.name}".'
    if text is not None:
        try:
            was_good = sign_out(account, account.sign_in(account.asker(described.name, "gmail")))
            said = "The sign-in was revoked and forgotten." if was_good else "The sign-in had ended; it was forgotten."
        except SignInNeeded:
            said = "What was kept could not be used as a sign-in; it was forgotten."
        except SourceError as error:
            failure = error
        account.keeper.delete()
    _forget_mail(described, settings)
    if failure is not None:
        from connectors.google.tokens import CONNECTIONS_PAGE  # noqa: PLC0415  (slow to import)

        what = f"the sign-in was forgotten here, but it could not be revoked ({failure.what})"
        raise type(failure)(described.name, what, hint=f"remove the app at {CONNECTIONS_PAGE}")
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        context.say(json.dumps({"version": 1, "account": described.name, "was_signed_in": text is not None}))
    else:
        context.say(said)
    return 0


def _forget_mail(described: AccountSettings, settings: Settings) -> None:
    if not settings.state_path.exists():
        return
    with run_lock(settings.state_path), open_ledger(settings.state_path, addresses=settings.me.addresses) as ledger:
        for each in settings.mailboxes:
            if each.account == described.name:
                notebook = ledger.notebook(each.name)
                notebook.keep(dict.fromkeys(notebook.pages()))
