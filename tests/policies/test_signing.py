"""How somebody signs: the name to greet them by, and what else the signature says."""

from __future__ import annotations

import pytest

from policies.facts import Person
from policies.newtext import new_text
from policies.signing import signature_title, signed_as

KATHERINE = Person("katherine.wu@acme.example", "Katherine Wu")


def _mail(signature: str) -> str:
    return f"Hi Sam,\n\nsee you on Friday.\n\n{signature}\n"


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("Kate", "Kate"),
        ("Best,\nKate", "Kate"),
        ("Best, Kate", "Kate"),
        ("Kind regards,\nKatherine Wu\nHead of People | Acme", "Katherine Wu"),
        ("Kate (she/her)", "Kate"),
        ("Viele Grüße\nDr. Katherine Wu", "Dr. Katherine Wu"),
        ("K.", None),
        ("The People Team", None),
        ("Best,\nAcme Recruiting", None),
        ("", None),
        ("Best,\nRaj Patel", None),
    ],
)
def test_the_name_they_sign_with(signature: str, name: str | None) -> None:
    """Not an initial, not a team's, and not somebody else's."""
    assert signed_as(new_text(_mail(signature)), sender=KATHERINE) == name


@pytest.mark.parametrize(
    ("signature", "title"),
    [
        ("Best,\nKate Wu\nRecruiting Coordinator | Acme", "Recruiting Coordinator | Acme"),
        ("Best,\nKate Wu | Recruiting Coordinator", "Recruiting Coordinator"),
        ("Best,\nKate", None),
    ],
)
def test_what_else_the_signature_says(signature: str, title: str | None) -> None:
    assert signature_title(new_text(_mail(signature)), sender=KATHERINE) == title
