"""What every ledger must do: one test for each sentence of ``agent/ledger.py``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from agent.ledger import AlreadyIntended, Forgotten, NotIntended
from policies.facts import DraftKind, DraftState, Interest, Outcome, SeenInterview, Topic
from tests.builders import debrief, event, moment, record

if TYPE_CHECKING:
    from agent.ledger import Ledger
    from policies.facts import DraftKey

LATER = moment("2026-03-03T18:00:00+01:00")
INTENDED = record(state=DraftState.INTENDED, fingerprint="", expected="as-intended")
SAVED = replace(INTENDED, state=DraftState.SAVED, fingerprint="as-shown", expected="", changed=LATER)
FULL_DEBRIEF = replace(
    debrief(uid="e1", occurrence="20260303T190000Z", interest=Interest.UNSURE),
    interest_said=LATER,
    promised=date(2026, 3, 6),
    promised_said=LATER,
    met=("jane@acme.example",),
    not_met=("raj@acme.example", "kim@acme.example"),
    topics=(Topic("sharding — “hot” rows"), Topic("mentoring", "jane@acme.example")),
    feedback="Two\nlines.",
    addresses=(("Raj Patel", "raj@acme.example"),),
    is_interview=True,
    happened=False,
    outcome=Outcome.OPEN,
    outcome_said=LATER,
    again=(("*", LATER), ("jane@acme.example", LATER)),
)


def interview(
    uid: str = "e1", *, company: str = "Acme", occurrence: str | None = None, has_begun: bool = False
) -> SeenInterview:
    """An interview at Acme that a run saw the day before."""
    start, seen = moment("2026-03-03T14:00"), moment("2026-03-02T09:00")
    begun = event(uid=uid, occurrence=occurrence) if has_begun else None
    return SeenInterview(f"id-{uid}", uid, occurrence, start, "Interview: Backend Engineer", company, seen, begun)


class LedgerContract:
    """Inherit, and override the fixture ``ledger`` with an empty ledger."""

    @pytest.fixture
    def ledger(self) -> Ledger:
        """An empty ledger."""
        raise AssertionError("the subclass says how a ledger is made")

    def test_an_empty_ledger_remembers_nothing(self, ledger: Ledger) -> None:
        assert (ledger.records(), ledger.debriefs(), ledger.interviews(), ledger.last_run()) == ((), (), (), None)

    def test_an_intended_draft_is_remembered_as_it_was_given(self, ledger: Ledger) -> None:
        whole = replace(INTENDED, occurrence="20260303T190000Z", in_reply_to="m1@acme.example", sent_id="s1@x.example")
        whole = replace(whole, sent_at=LATER)

        ledger.intend(whole)

        assert (whole,) == ledger.records()

    def test_times_keep_the_offset_they_were_given(self, ledger: Ledger) -> None:
        ledger.intend(replace(INTENDED, created=LATER))

        assert LATER.isoformat() == ledger.records()[0].created.isoformat()

    def test_records_are_listed_in_the_order_they_were_made_whatever_changed_since(self, ledger: Ledger) -> None:
        first, second = INTENDED, replace(INTENDED, key=replace(INTENDED.key, person="raj@acme.example"))
        ledger.intend(first)
        ledger.intend(second)

        ledger.saved(first.key, fingerprint="as-shown", at=LATER)

        assert [first.key, second.key] == [each.key for each in ledger.records()]

    @pytest.mark.parametrize(
        "other",
        [
            replace(INTENDED.key, application="other.example"),
            replace(INTENDED.key, occasion="other"),
            replace(INTENDED.key, kind=DraftKind.CHECK_IN),
            replace(INTENDED.key, person="raj@acme.example"),
            replace(INTENDED.key, number=2),
        ],
    )
    def test_each_part_of_a_key_tells_drafts_apart(self, ledger: Ledger, other: DraftKey) -> None:
        ledger.intend(INTENDED)

        ledger.intend(replace(INTENDED, key=other))

        assert [INTENDED.key, other] == [each.key for each in ledger.records()]

    @pytest.mark.parametrize("state", [each for each in DraftState if each is not DraftState.INTENDED])
    def test_a_second_draft_with_the_key_of_a_saved_one_is_refused(self, ledger: Ledger, state: DraftState) -> None:
        ledger.intend(INTENDED)
        ledger.settle(INTENDED.key, state=state, at=LATER)
        before = ledger.records()

        with pytest.raises(AlreadyIntended, match=r"thank-you to jane@acme\.example"):
            ledger.intend(replace(INTENDED, subject="Another"))

        assert before == ledger.records()

    def test_a_draft_that_was_never_saved_may_be_intended_again_in_other_words(self, ledger: Ledger) -> None:
        ledger.intend(INTENDED)

        ledger.intend(replace(INTENDED, subject="Another", created=LATER, written=LATER))

        assert (replace(INTENDED, subject="Another", written=LATER),) == ledger.records()

    def test_a_draft_whose_rewriting_was_broken_off_is_not_intended_again(self, ledger: Ledger) -> None:
        ledger.intend(INTENDED)
        ledger.saved(INTENDED.key, fingerprint="as-shown", at=LATER)
        ledger.rewriting(INTENDED.key, expected="new", words="new", subject="New", at=LATER)

        with pytest.raises(AlreadyIntended):
            ledger.intend(INTENDED)

    def test_a_saved_draft_has_its_fingerprint_and_expects_no_other(self, ledger: Ledger) -> None:
        ledger.intend(INTENDED)

        ledger.saved(INTENDED.key, fingerprint="as-shown", at=LATER)

        assert ledger.records() == (SAVED,)

    def test_while_a_draft_is_rewritten_its_old_fingerprint_stays_known(self, ledger: Ledger) -> None:
        ledger.intend(INTENDED)
        ledger.saved(INTENDED.key, fingerprint="as-shown", at=LATER)

        ledger.rewriting(INTENDED.key, expected="new", words="new words", subject="New", at=LATER)

        rewritten = replace(SAVED, state=DraftState.INTENDED, expected="new", words="new words", subject="New")
        assert (replace(rewritten, written=LATER),) == ledger.records()

    def test_settling_changes_what_is_given_and_keeps_the_rest(self, ledger: Ledger) -> None:
        ledger.intend(INTENDED)
        ledger.settle(INTENDED.key, state=DraftState.SENT, at=LATER, sent_at=LATER, sent_id="s1@x.example")

        ledger.settle(INTENDED.key, state=DraftState.SAVED, at=LATER, fingerprint="as-shown")

        assert (replace(SAVED, sent_at=LATER, sent_id="s1@x.example"),) == ledger.records()

    def test_changing_a_draft_that_is_not_there_is_refused(self, ledger: Ledger) -> None:
        with pytest.raises(NotIntended, match=r"no thank-you to jane@acme\.example"):
            ledger.saved(INTENDED.key, fingerprint="f", at=LATER)
        with pytest.raises(NotIntended):
            ledger.rewriting(INTENDED.key, expected="e", words="w", subject="s", at=LATER)
        with pytest.raises(NotIntended):
            ledger.settle(INTENDED.key, state=DraftState.SENT, at=LATER)

    def test_what_the_user_said_is_remembered_in_every_word(self, ledger: Ledger) -> None:
        ledger.say(FULL_DEBRIEF)
        ledger.say(debrief(uid="e2"))

        assert (FULL_DEBRIEF, debrief(uid="e2")) == ledger.debriefs()

    def test_a_later_debrief_takes_the_place_of_the_former(self, ledger: Ledger) -> None:
        ledger.say(FULL_DEBRIEF)
        ledger.say(debrief(uid="e1", occurrence=None))

        ledger.say(debrief(uid="e1", occurrence="20260303T190000Z"))

        assert (
            debrief(uid="e1", occurrence="20260303T190000Z"),
            debrief(uid="e1", occurrence=None),
        ) == ledger.debriefs()

    def test_interviews_are_remembered_each_in_place_of_its_former_self(self, ledger: Ledger) -> None:
        ledger.remember_interviews([interview("e1"), interview("e2"), interview("e1", occurrence="20260303")])

        ledger.remember_interviews([interview("e1", company="Acme Robotics")])

        assert (
            interview("e1", company="Acme Robotics"),
            interview("e2"),
            interview("e1", occurrence="20260303"),
        ) == ledger.interviews()

    def test_an_interview_that_has_begun_is_remembered_with_its_event(self, ledger: Ledger) -> None:
        ledger.remember_interviews([interview("e1")])

        ledger.remember_interviews([interview("e1", has_begun=True)])

        assert (interview("e1", has_begun=True),) == ledger.interviews()

    def test_the_last_run_is_the_one_noted_last(self, ledger: Ledger) -> None:
        ledger.note_run(LATER)
        ledger.note_run(moment("2026-03-02T09:00"))

        assert moment("2026-03-02T09:00") == ledger.last_run()

    def test_forgetting_an_interview_deletes_its_rows_and_no_others(self, ledger: Ledger) -> None:
        other = record(uid="e2", state=DraftState.INTENDED)
        for each in (INTENDED, other):
            ledger.intend(each)
        ledger.say(debrief(uid="e1"))
        ledger.say(FULL_DEBRIEF)
        ledger.remember_interviews([interview("e1"), interview("e2")])

        forgotten = ledger.forget("e1", None)

        assert Forgotten(drafts=1, debriefs=1, interviews=1) == forgotten
        assert ((other,), (FULL_DEBRIEF,), (interview("e2"),)) == (
            ledger.records(),
            ledger.debriefs(),
            ledger.interviews(),
        )

    def test_forgetting_what_is_not_known_is_no_error(self, ledger: Ledger) -> None:
        assert Forgotten() == ledger.forget("e9", None)

    def test_forgetting_all_leaves_nothing_and_the_ledger_usable(self, ledger: Ledger) -> None:
        ledger.intend(INTENDED)
        ledger.say(FULL_DEBRIEF)
        ledger.remember_interviews([interview("e1"), interview("e2")])
        ledger.note_run(LATER)

        forgotten = ledger.forget_all()

        assert Forgotten(drafts=1, debriefs=1, interviews=2) == forgotten
        assert (ledger.records(), ledger.debriefs(), ledger.interviews(), ledger.last_run()) == ((), (), (), None)
        ledger.intend(INTENDED)
        assert ledger.records() == (INTENDED,)

    def test_a_notebook_reads_back_what_was_kept_in_it(self, ledger: Ledger) -> None:
        ledger.notebook("mail").keep({"one": b"\x00\xff", "two": b""})

        assert ledger.notebook("mail").pages() == {"one": b"\x00\xff", "two": b""}

    def test_a_page_that_became_none_is_gone_and_one_that_is_not_there_is_no_error(self, ledger: Ledger) -> None:
        notebook = ledger.notebook("mail")
        notebook.keep({"one": b"1", "two": b"2"})
        notebook.keep({"one": None, "two": b"new", "three": None})

        assert notebook.pages() == {"two": b"new"}

    def test_notebooks_of_two_sources_are_apart(self, ledger: Ledger) -> None:
        ledger.notebook("mail").keep({"one": b"1"})

        assert ledger.notebook("other").pages() == {}

    @pytest.mark.parametrize("all_of_it", [True, False])
    def test_whatever_is_forgotten_empties_the_notebooks(self, ledger: Ledger, *, all_of_it: bool) -> None:
        ledger.notebook("mail").keep({"one": b"1"})
        ledger.forget_all() if all_of_it else ledger.forget("e1", None)

        assert ledger.notebook("mail").pages() == {}
