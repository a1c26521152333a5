"""``connect NAME``: sign in to a configured account, in the browser."""

from __future__ import annotations

import threading
import webbrowser
from typing import TYPE_CHECKING

from agent.accounts import account_named, addresses_of, scopes_of
from agent.errors import UsageError
from agent.settings import load_settings
from agent.sources import open_account

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from agent.context import Context
    from connectors.google.tokens import SignIn


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", metavar="NAME", help="the name of an [[account]] of the configuration")
    parser.add_argument(
        "--device", action="store_true", help="by a code typed on another machine, where the provider has that"
    )


def execute(context: Context, args: Namespace) -> int:
    """Open the sign-in page, wait for its end, and keep what came of it."""
    settings = load_settings(context.config)
    described = account_named(args.name, settings)
    if args.device:
        hint = "leave --device out: the address of the page is printed, to be opened by hand"
        raise UsageError("Google has no sign-in by device code for mail", hint=hint)
    from connectors.google.sign_in import SECONDS, sign_in  # noqa: PLC0415  (slow to import)
    from connectors.oauth import Receiver  # noqa: PLC0415  (likewise)

    account = open_account(described, settings, now=context.now)
    account.client  # noqa: B018  (a client file that is no good is told before a page is opened)
    with Receiver() as receiver:

        def show(address: str) -> None:
            context.stderr.write(
                f"Sign in on this page; it should open by itself:\n\n  {address}\n\n"
                f"It ends on this machine. From another one, forward the port first:\n"
                f"  ssh -L {receiver.port}:127.0.0.1:{receiver.port} THIS-MACHINE\n"
                f"Waiting for {SECONDS / 60:.0f} minutes …\n"
            )
            context.stderr.flush()
            threading.Thread(target=_open, args=(address,), daemon=True).start()

        made = sign_in(
            account,
            receiver,
            scopes=scopes_of(described, settings),
            expected=addresses_of(described, settings),
            show=show,
        )
    _tell(context, described.name, made)
    return 0


def _open(address: str) -> None:
    """Open the page in the browser (``BROWSER`` is honoured); the address is printed, should that fail.

    It is not waited for: a browser in a terminal returns only when it is closed.
    """
    try:
        webbrowser.open(address)
    except (webbrowser.Error, OSError):
        return


def _tell(context: Context, name: str, made: SignIn) -> None:
    if context.json:
        import json  # noqa: PLC0415  (only for --json)

        ends = None if made.ends is None else made.ends.isoformat()
        said = {"version": 1, "account": name, "address": made.address, "scopes": made.scopes, "ends": ends}
        context.say(json.dumps(said))
        return
    context.say(f'Signed in to "{name}"{f" as {made.address}" if made.address else ""}.')
    context.say("Now `afterword run --dry-run` shows what would be drafted.")
    if made.is_of_testing(context.now):
        from connectors.google.tokens import publish  # noqa: PLC0415  (few need it)

        context.say(f"This sign-in lasts seven days, because your Cloud project is in testing: {publish(name)}.")
