"""The finder reads as the reader does, or not at all: right or no number, never a wrong one.

Each mention of the tables of examples is asked for by its own words, in the language of its table.
"""

from __future__ import annotations

import json
import math
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention, find_quantities
from belegt.sphinxext.web import STATIC, lookup
from tests.examples.table import LANGUAGES, read_table

SCRIPT = STATIC / "belegt-read.js"
LEAST_READ = 0.35
"""Share of the mentions that are read as numbers, and not as words: ranges, sums of groups and
numbers of several words stay words."""

Read = Callable[[list[tuple[str, list[str]]]], list[Any]]


@pytest.fixture(scope="module")
def read(request: pytest.FixtureRequest) -> Read:
    """Return a function that reads queries, each in some languages: with Node or a browser."""
    lexicons = {language: lookup.tables(language) for language in LANGUAGES}
    node = shutil.which("node")

    def with_node(queries: list[tuple[str, list[str]]]) -> list[Any]:
        given = json.dumps({"lexicons": lexicons, "queries": queries})
        program = str(Path(__file__).with_name("reader.js"))
        command = [str(node), program, str(SCRIPT)]
        done = subprocess.run(
            command, input=given, capture_output=True, encoding="utf-8", check=True
        )
        return list(json.loads(done.stdout))

    if node:
        return with_node
    page = request.getfixturevalue("browser").new_page()
    page.evaluate(SCRIPT.read_text("utf-8"))

    def in_browser(queries: list[tuple[str, list[str]]]) -> list[Any]:
        asked = """([lexicons, queries]) => queries.map(
            ([text, languages]) => belegt.read(text, languages.map((one) => lexicons[one])))"""
        return list(page.evaluate(asked, [lexicons, queries]))

    return in_browser


def mentions(language: str) -> list[Mention]:
    """Return those that stand alone in their row: others may share a unit or a scale."""
    solved = [one.text for one in read_table(language) if one.solved]
    found = [find_quantities(text, language) for text in solved]
    alone = [group[0] for group in found if len(group) == 1]
    # of some only the sentence tells what they are: "the bus leaves at 20.35"
    kinds = [{other.kind for other in find_quantities(one.text, language)} for one in alone]
    return [one for one, kind in zip(alone, kinds, strict=True) if kind <= {one.kind}]


def is_read(token: dict[str, Any]) -> bool:
    return "number" in token or "date" in token


def is_right(reading: list[dict[str, Any]], mention: Mention) -> bool:
    """Whether a reading means what the mention means; a noun that is counted stays words."""
    numbers = [token for token in reading if is_read(token)]
    if not numbers:
        return True
    expected = mention.quantity
    if expected is None:
        # of a count only its bound is in doubt, and a query has none
        return mention.kind is Kind.COUNT
    if len(numbers) > 1:
        return False
    (token,) = numbers
    if isinstance(expected, PartialDate):
        # as for numbers, a query has no bound
        return bool(token.get("date") == expected.isoformat())
    number = token.get("number")
    return bool(
        number
        and expected.upper is None
        and math.isclose(number["value"], float(expected.number), rel_tol=1e-12)
        and (
            number["unit"] == (expected.unit or None)
            if mention.kind is not Kind.COUNT
            else number["unit"] is None
        )
        and (len(reading) == 1 or mention.kind is Kind.COUNT)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_finder_reads_a_mention_as_its_table_says_or_as_words(read: Read, language: str) -> None:
    asked = mentions(language)
    answers = read([(one.text, [language]) for one in asked])
    wrong = [
        (one.text, readings)
        for one, readings in zip(asked, answers, strict=True)
        if not all(is_right(reading, one) for reading in readings)
    ]
    assert wrong == []
    share = sum(any(map(is_read, readings[0])) for readings in answers) / len(asked)
    assert share >= LEAST_READ


@pytest.mark.parametrize("language", LANGUAGES)
def test_finder_reads_negative_numbers(read: Read, language: str) -> None:
    asked = [
        one
        for one in mentions(language)
        if isinstance(one.quantity, Quantity)
        and one.quantity.number < 0
        and one.quantity.upper is None
        and any(map(str.isdigit, one.text))  # "minus one" stays words, as "one" does
        and not one.text[0].isdigit()  # and so does "5 degrees below zero"
    ]
    assert asked
    for readings in read([(one.text, [language]) for one in asked]):
        assert all(map(is_read, readings[0]))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("R1", []),
        ("H800", []),
        ("GPT-4", []),
        ("1.2.3", []),
        ("007", []),
        ("3.5mm", [(3.5, "millimeter")]),
        ("3.5 quux", [(3.5, None)]),
        ("$5m", [(5e6, "USD")]),
        ("5 m", [(5, "meter")]),
        ("5 €", [(5, "EUR")]),
        ("60 to 65 billion", []),
        ("two hundred", [(200, None)]),
        ("two hundred and five", []),
        ("3/4", []),
        ("3 × 10^24", []),
        ("17 17", []),
        ("6.02.", []),
        ("Nvidia", []),
        ("600 Nvidia", [(600, None)]),
    ],
)
def test_what_may_be_something_else_stays_words(
    read: Read, text: str, values: list[tuple[float, str | None]]
) -> None:
    (readings,) = read([(text, ["en"])])
    numbers = [token["number"] for reading in readings for token in reading if "number" in token]
    assert [(one["value"], one["unit"]) for one in numbers] == values


def test_query_is_read_in_each_language_that_understands_it_best(read: Read) -> None:
    asked = [("1.600", ["de", "en"]), ("2 billion", ["en", "de"]), ("2 Billionen", ["en", "de"])]
    found = [
        {token["number"]["value"] for reading in readings for token in reading}
        for readings in read(asked)
    ]
    assert found == [{1600, 1.6}, {2e9, 2e12}, {2e12}]


def test_year_may_be_a_number_too(read: Read) -> None:
    ((reading,),) = read([("2025", ["en"])])
    assert (reading[0]["date"], reading[0]["number"]["value"]) == ("2025", 2025)
