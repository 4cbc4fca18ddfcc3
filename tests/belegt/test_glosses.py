"""A gloss says no other number, date, limit, unit or name than its quote."""

import re

import pytest

from belegt.project import Layout, load_project
from belegt.verdict import faults
from belegt.verdict.rules.rule import Line
from tests.belegt import miniature


def told(root, quote, gloss, language="de", names=()):
    """Return the faults of a statement with this quote and gloss."""
    lines = [
        Line("paper.txt", f"{miniature.TEXTS['paper.txt']} {quote}."),
        Line("statements.yaml", f'quote: "{quote}"'),
        Line("statements.yaml", f"gloss: {gloss}"),
        Line("statements.yaml", "itself: unverifiable"),
        Line("sources.yaml", f"language: {language}"),
        *(Line("names.yaml", f"name: {name}") for name in names),
    ]
    miniature.write(root, lines)
    if not gloss:
        file = root / "docs/ledger/statements.yaml"
        file.write_text(re.sub(r"\n +gloss:.*", "", file.read_text("utf-8")), "utf-8")
    case = load_project(Layout(root)).case
    found = [
        fault for fault in faults(case) if str(fault.place).startswith("docs/ledger/statements")
    ]
    return "\n".join(map(str, found))


SAME = [
    ("Es kostete etwa sechs Millionen Dollar", "It cost about six million dollars"),
    ("Es kostete etwa sechs Millionen Dollar", "It cost about $6 million"),
    ("weniger als zwei Monate", "less than two months"),
    ("am 27. Januar 2025", "on 27 January 2025"),
    ("zwischen 60 und 65 Milliarden Dollar", "between $60bn and $65bn"),
    ("nur 2.000 GPUs für DeepSeek-V3", "for V3 only 2,000 GPUs"),
    ("der Nasdaq-100-Index und R1s Erfolg", "the Nasdaq-100 index and the success of R1"),
    ("siehe https://acme.example/2025/01/29/v3.html", "the address of a text"),
    ("kein Wort von Zahlen", "not a word of numbers"),
    ("1.200 Megawatt", "1.2 gigawatts"),
    ("der eintägige Rückgang", "the one-day fall"),
]


@pytest.mark.parametrize(("quote", "gloss"), SAME)
def test_gloss_that_says_the_same_is_accepted(tmp_path, quote, gloss):
    assert told(tmp_path, quote, gloss) == ""


OTHER = [
    ("Es kostete etwa sechs Millionen Dollar", "It cost about sixty million dollars"),
    ("Es kostete etwa sechs Millionen Dollar", "It cost about six billion dollars"),
    ("Es kostete etwa sechs Millionen Dollar", "It cost about six million euros"),
    ("Es kostete etwa sechs Millionen Dollar", "It cost six million dollars"),
    ("Es kostete etwa sechs Millionen Dollar", "It cost less than six million dollars"),
    ("Es kostete etwa sechs Millionen Dollar", "It cost a lot"),
    ("kein Wort von Zahlen", "not a word of 3 numbers"),
    ("weniger als zwei Monate", "less than two years"),
    ("fiel um 3 Prozent", "fell by 3 percentage points"),
    ("am 27. Januar 2025", "on 28 January 2025"),
    ("am 27. Januar 2025", "in January 2025"),
    ("zwischen 60 und 65 Milliarden Dollar", "between $60bn and $66bn"),
    ("zwischen 60 und 65 Milliarden Dollar", "between $50bn and $65bn"),
    ("von 3 Prozent, später von 4 Prozent", "of 4 percent, later of 3 percent"),
    ("nur 2.000 GPUs für DeepSeek-V3", "for V2 only 2,000 GPUs"),
    ("nur 2.000 GPUs für DeepSeek-V3", "only 2,000 GPUs"),
    ("der Nasdaq-100-Index", "the Nasdaq-500 index"),
    ("Chips namens H800", "chips called H900"),
    ("GPT-4 kam zuerst", "GPT-5 came first"),
    ("R1 vor o1", "o1 before R1"),
]


@pytest.mark.parametrize(("quote", "gloss"), OTHER)
def test_gloss_that_says_something_else_is_refused(tmp_path, quote, gloss):
    assert "the gloss says" in told(tmp_path, quote, gloss)


def test_foreign_quote_needs_a_gloss(tmp_path):
    assert "no gloss" in told(tmp_path, "kein Wort", "")
    assert "source in German told in English" in told(tmp_path / "again", "kein Wort", "")


def test_quote_in_the_language_of_the_pages_needs_no_gloss(tmp_path):
    assert told(tmp_path, "not a word", "", language="en") == ""


def test_gloss_in_the_language_of_the_pages_is_compared_too(tmp_path):
    assert "the gloss says" in told(tmp_path, "some 3 words", "some 4 words", language="en")


@pytest.mark.parametrize(
    ("quote", "gloss", "wrong"),
    [
        ("Die Firma verlor Geld", "Acme lost money", True),
        ("Acme verlor Geld", "It lost money", True),
        ("Acme verlor Geld", "Acmeon lost money", True),
        ("Acmes Zahlen", "the numbers of Acme", False),
        ("die Acme-Zahlen", "Acme's numbers", False),
    ],
)
def test_gloss_names_whom_its_quote_names(tmp_path, quote, gloss, wrong):
    found = told(tmp_path, quote, gloss, names=("Acme",))
    assert ("“Acme”" in found) is wrong
