"""Histories that once broke a promise, as short as they could be made."""

from __future__ import annotations

from datetime import date

import pytest

from tests.simulation.histories import Histories


@pytest.fixture
def history() -> Histories:
    """Two hours after an interview with Jane and Raj at Oakharbor, and a run."""
    found = Histories()
    found.begin(zone="America/New_York", start=date(2026, 3, 2), hour=1)
    return found


def test_a_move_is_seen_while_the_mailbox_cannot_be_read(history: Histories) -> None:
    history.an_interview_moves(which=0, hours=12)
    history.the_job_runs_half_blind(which="mail")


def test_two_check_ins_by_hand_are_enough_even_right_after_the_interview(history: Histories) -> None:
    history.the_user_writes_by_hand(which=0, checks_in=True)
    history.some_days_pass(days=2)
    history.the_user_writes_by_hand(which=0, checks_in=True)
    history.some_days_pass(days=6)


def test_no_interest_said_of_an_interview_that_is_cancelled_later_still_holds(history: Histories) -> None:
    history.an_interview_appears(company="Oakharbor", after=30, minutes=30, who={0})
    history.the_user_says(which=1, word="interest")
    history.an_interview_vanishes(which=1)
    history.some_days_pass(days=8)


def test_an_interview_that_vanishes_from_the_calendar_afterwards_changes_nothing(history: Histories) -> None:
    history.an_interview_vanishes(which=0)
    history.some_days_pass(days=9)

    kinds = [each.kind for each in history.life.drafts()]

    assert kinds == ["thank-you", "thank-you", "check-in"]


def test_the_users_word_on_a_date_is_later_than_a_mail_that_arrives_late(history: Histories) -> None:
    history.they_write(which=0, who=0, kind="update", late=1)
    history.the_user_says(which=0, word="promised")
    history.some_days_pass(days=2)
    history.they_write(which=0, who=0, kind="update", late=49)
    history.some_days_pass(days=8)


def test_a_date_told_of_an_interview_that_is_cancelled_later_still_holds(history: Histories) -> None:
    history.the_laptop_sleeps(hours=181)
    history.an_interview_vanishes(which=0)
    history.an_interview_appears(company="Oakharbor", after=1, minutes=30, who={0})
    history.the_user_says(which=0, word="promised")
    history.an_interview_vanishes(which=0)
    history.the_job_runs()


def test_a_check_in_taken_back_when_the_next_is_due_is_replaced_in_the_same_run(history: Histories) -> None:
    history.the_laptop_sleeps(hours=157)
    history.some_days_pass(days=2)
    history.the_user_writes_by_hand(which=0, checks_in=False)
    history.the_laptop_sleeps(hours=72)
    history.the_job_runs_twice()


def test_no_interest_in_what_the_company_had_ended_says_nothing_of_a_new_application(history: Histories) -> None:
    history.they_write(which=0, who=0, kind="end", late=0)
    history.some_days_pass(days=2)
    history.the_user_says(which=0, word="interest")
    history.an_interview_appears(company="Oakharbor", after=0, minutes=30, who={0})
    history.some_days_pass(days=7)

    assert [each.kind for each in history.life.drafts()][-1] == "check-in"


def test_an_interview_that_took_place_is_moved_ahead_and_vanishes(history: Histories) -> None:
    history.some_days_pass(days=6)
    history.an_interview_appears(company="Oakharbor", after=0, minutes=30, who={0})
    history.some_days_pass(days=2)
    history.an_interview_moves(hours=49, which=1)
    history.an_interview_vanishes(which=1)
    history.the_job_runs()

    assert [each.kind for each in history.life.drafts()][-1] == "check-in"
