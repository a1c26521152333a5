"""What a writer wrote now: quotes, signatures and disclaimers are cut, whoever's client made them (section 7)."""

from __future__ import annotations

import pytest

from policies.newtext import new_text

NEW = "Thank you for the interview."
OLD = "Unfortunately we have decided against it."


@pytest.mark.parametrize(
    "tail",
    [
        f"On Mon, Mar 2, 2026 at 9:00 AM Sam Rivera <sam@example.com> wrote:\n\n> {OLD}",
        f"On Mon, Mar 2, 2026 at 9:00 AM Sam Rivera\n<sam@example.com> wrote:\n> {OLD}",
        f"On Mar 2, 2026, at 9:00 AM, Sam Rivera <sam@example.com> wrote:\n\n{OLD}",
        f"Am 02.03.26 um 09:00 schrieb Sam Rivera:\n> {OLD}",
        f"Am Mo., 2. März 2026 um 09:00 Uhr schrieb Sam Rivera <sam@example.com>:\n> {OLD}",
        f"Le lun. 2 mars 2026 à 09:00, Sam Rivera <sam@example.com> a écrit :\n\n> {OLD}",
        f"El lun, 2 mar 2026 a las 9:00, Sam Rivera (<sam@example.com>) escribió:\n\n> {OLD}",
        f"Em seg., 2 de mar. de 2026 às 09:00, Sam Rivera <sam@example.com> escreveu:\n\n> {OLD}",
        f"Il giorno lun 2 mar 2026 alle ore 09:00 Sam Rivera <sam@example.com> ha scritto:\n\n> {OLD}",
        f"Op ma 2 mrt 2026 om 09:00 schreef Sam Rivera <sam@example.com>:\n\n> {OLD}",
        f"-----Original Message-----\nFrom: Sam Rivera\nSent: Monday\nTo: Jane\nSubject: Hi\n\n{OLD}",
        f"________________________________\nFrom: Sam Rivera\nSent: Monday\nTo: Jane\nSubject: Hi\n\n{OLD}",
        f"Von: Sam Rivera\nGesendet: Montag, 2. März 2026 09:00\nAn: Jane Doe\nBetreff: Hallo\n\n{OLD}",
        f"De : Sam Rivera\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : Jane Doe\nObjet : Bonjour\n\n{OLD}",
        f"De: Sam Rivera\nEnviado: lunes, 2 de marzo de 2026 9:00\nPara: Jane Doe\nAsunto: Hola\n\n{OLD}",
        f"Van: Sam Rivera\nVerzonden: maandag 2 maart 2026 09:00\nAan: Jane Doe\nOnderwerp: Hoi\n\n{OLD}",
        f"---------- Forwarded message ---------\nFrom: Sam Rivera <sam@example.com>\n\n{OLD}",
        f"Begin forwarded message:\n\nFrom: Sam Rivera\n\n{OLD}",
    ],
    ids=lambda each: each[:24],
)
def test_what_is_quoted_is_cut(tail: str) -> None:
    found = new_text(f"Hi Sam,\n\n{NEW}\n\nJane\n\n{tail}\n")

    assert NEW in found.text
    assert OLD not in found.text


def test_an_answer_below_the_quote_is_kept() -> None:
    found = new_text(f"On Mon, Mar 2, 2026, Sam wrote:\n> {OLD}\n\n{NEW}\n\nJane")

    assert found.text == NEW
    assert OLD in found.quoted


@pytest.mark.parametrize(
    "signature",
    [
        "Best regards,\nJane Doe\nHead of Offers | Acme",
        "--\nJane Doe\nHead of Offers",
        "Viele Grüße\nJane Doe\nHead of Offers",
        "Cordialement,\nJane Doe\nHead of Offers",
        "Un saludo,\nJane Doe\nHead of Offers",
        "Cumprimentos,\nJane Doe\nHead of Offers",
        "Cordiali saluti,\nJane Doe\nHead of Offers",
        "Met vriendelijke groet,\nJane Doe\nHead of Offers",
        "Jane\n\nSent from my iPhone",
    ],
    ids=lambda each: each.split("\n")[0],
)
def test_the_signature_is_cut_and_kept_apart(signature: str) -> None:
    found = new_text(f"Hi Sam,\n\n{NEW}\n\n{signature}\n")

    assert found.text == f"Hi Sam,\n\n{NEW}"
    assert "Jane" in found.signature


def test_a_disclaimer_is_cut() -> None:
    legal = (
        "This e-mail is confidential. If you are not the intended recipient, we regret the trouble; please delete it."
    )

    assert "regret" not in new_text(f"Hi Sam,\n\n{NEW}\n\nJane\n\n{legal}").text


def test_invisible_characters_do_not_hide_a_quote() -> None:
    assert OLD not in new_text(f"{NEW}\n\n\u200b> {OLD}\n").text


def test_news_before_a_disclaimer_in_its_paragraph_stays() -> None:
    found = new_text(f"Hi Sam,\n\n{OLD} This message is confidential and may not be disclosed.\n\nJane\n")

    assert OLD in found.text
    assert "confidential" not in found.text


@pytest.mark.parametrize(
    "line",
    [
        "Sam Rivera <sam@example.com> schrieb am Mo., 2. März 2026, 09:00:",
        "Sam Rivera <sam@example.com> escreveu (segunda, 2/03/2026 à(s) 09:00):",
        "Sam Rivera <sam@example.com> hat am 02.03.2026 09:00 geschrieben:",
        "Anfang der weitergeleiteten Nachricht:",
    ],
)
def test_a_line_that_names_the_writer_first_is_an_attribution(line: str) -> None:
    found = new_text(f"Hi Sam,\n\n{NEW}\n\nJane\n\n{line}\n\n{OLD}\n")

    assert NEW in found.text
    assert OLD in found.quoted


def test_any_number_of_lines_of_telephones_is_cut() -> None:
    found = new_text("\n".join([f"Hi Sam,\n\n{NEW}\n", *["Sent from my phone"] * 2500]))

    assert found.text == f"Hi Sam,\n\n{NEW}"


def test_words_of_law_amid_what_was_written_are_no_disclaimer() -> None:
    written = (
        "Please delete it.\n\nOur notice period is confidential.\n\n"
        "We would like to see you again next week, and to show you the office and the workshop."
    )
    found = new_text(f"Hi Sam,\n\n{written}\n\nJane\n")

    assert found.text == f"Hi Sam,\n\n{written}"
