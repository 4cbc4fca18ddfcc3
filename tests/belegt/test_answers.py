"""The answers: which is the worst, what they are called, and that page and terminal agree."""

import itertools
import json
from importlib.resources import files
from typing import get_args

import pytest
from pydantic import TypeAdapter, ValidationError

from belegt import classes
from belegt.answers import WORDS, WORST_FIRST, Agreed, BorneOut, Declared, Quoted, Verdict, worst
from belegt.cli import main
from belegt.messages import message
from tests.belegt.example import PROSE


def test_every_answer_has_its_place_in_the_order_and_its_words():
    assert sorted(WORST_FIRST) == sorted(Quoted)
    assert set(WORDS) == {*Quoted, *Agreed, *BorneOut}
    assert all(answer.worded("en") == str(answer) for answer in WORDS)


@pytest.mark.parametrize("answer", sorted(get_args(Declared)))
def test_every_answer_about_the_record_has_its_sign_where_readers_skim(answer):
    sheet = (files("belegt.sphinxext") / "static/belegt.css").read_text("utf-8")
    assert f".{classes.verdict(answer)[-1]}::before" in sheet
    assert f".{classes.borne_out(answer)} {{" in sheet


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_worst_answer_decides_in_whatever_order_they_come(order):
    verdicts = [
        Verdict(Quoted.OVERSTATED, "too much"),
        Verdict(Quoted.MISREAD, "another number"),
        Verdict(Quoted.SUPPORTED, "fits"),
    ]
    assert worst(verdicts[number] for number in order).answer is Quoted.MISREAD


def test_the_first_of_equally_bad_ones_gives_the_reason():
    verdicts = [Verdict(Quoted.MISREAD, "first"), Verdict(Quoted.MISREAD, "second")]
    assert worst(verdicts).reason == "first"


def test_page_and_terminal_give_the_same_answer_whatever_comes_first(briefing, capsys):
    more = "\nOr {cited}`about $6.0 million <cost>`, or {cited}`about $7 million <cost>`.\n"
    briefing.prose(PROSE + more)
    main(["check", "--format", "json", "--root", str(briefing.root)])
    told = {one["id"]: one["quoted"] for one in json.loads(capsys.readouterr().out)["figures"]}
    shown = briefing.build().soup("evidence.html").select_one("#figure-cost").get_text(" ")
    assert told["cost"]["answer"] == "misread"
    assert f"misread — {told['cost']['reason']}" in " ".join(shown.split())


def test_a_verdict_is_told_with_its_reason():
    verdict = Verdict(Agreed.AGREES, message("With {outlet}.", outlet="The paper"))
    assert str(verdict) == "agrees: With The paper."
    assert verdict.why() == "With The paper."


@pytest.mark.parametrize("typed", ["not yet recorded", "confirmd"])
def test_a_person_declares_what_numbers_can_give(typed):
    with pytest.raises(ValidationError, match="'confirmed', 'imprecise'"):
        TypeAdapter(Declared).validate_python(typed)
