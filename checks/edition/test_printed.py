"""What the built pages print of an entry is read again, and held against the judge.

The printed words are read by the reader, not compared with what the printer would write: of
printing, pages, exports and charts none is trusted here.
"""

import csv
import json
from decimal import Decimal
from pathlib import Path

import pytest

from belegt.answers import Agreed, BorneOut, Quoted
from belegt.messages import ENGLISH
from belegt.quantity import PartialDate, Quantity
from belegt.sentences import read_mentions

HTML = Path(__file__).parent.parent.parent / "build/html"

EVIDENCE = "evidence.html#figure-"
ENTRY = "//a[contains(@href, '#figure-') and not(contains(@class, 'belegt-cited-figure'))]"
"""Links to the evidence of an entry, but for citations: their words are compared as they stand."""
NEAREST_LANGUAGE = "ancestor-or-self::*[@lang][1]/@lang"
VERDICTS = ".//*[contains(concat(' ', @class, ' '), ' belegt-verdict ')]"
ANSWERS = {"quoted": Quoted, "agreed": Agreed, "borne_out": BorneOut}


def pages() -> list[str]:
    return sorted(path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html"))


@pytest.fixture(scope="session")
def verdicts(exhibits):
    """Return a function from an entry's id to its answers, by question."""

    def verdicts(name: str) -> dict[str, object]:
        judged = exhibits[name].verdicts
        return {question: getattr(judged, question) for question in ANSWERS} if judged else {}

    return verdicts


def test_box_of_a_figure_prints_its_value_and_verdicts(
    figure, html, folded, differs, verdicts, project
):
    box = html("evidence.html").by_id(f"figure-{figure}")
    (value,) = box.xpath("./p[contains(@class, 'belegt-evidence-head')]/strong")
    assert not differs(figure, folded(value))
    told = [
        folded(one.getparent()).replace("\N{NO-BREAK SPACE}", " ") for one in box.xpath(VERDICTS)
    ]
    answers = [verdict for verdict in verdicts(figure).values() if verdict]
    reasons = [verdict.why(ENGLISH) for verdict in answers]
    # where a person says in a sentence why it is borne out or not, that sentence stands there
    reasons[-1] = project.ledger.figures[figure].entry.right or reasons[-1]
    assert told == [
        f"{verdict.answer} — {reason}".replace("\N{NO-BREAK SPACE}", " ")
        for verdict, reason in zip(answers, reasons, strict=True)
    ]


def test_row_of_a_record_prints_its_value(reference, html, folded, differs):
    value = html("evidence.html").by_id(f"figure-{reference}").xpath("./strong")
    assert not differs(reference, folded(value[0]))


@pytest.mark.parametrize("name", pages())
def test_link_to_evidence_prints_the_value_of_its_entry(name, html, folded, project, differs):
    found = []
    for link in html(name).tree.xpath(ENTRY):
        entry, printed = str(link.get("href")).rpartition("#figure-")[2], folded(link)
        language = str((link.xpath(".//@lang") or link.xpath(NEAREST_LANGUAGE))[0])
        whole = [one.text for one in read_mentions(printed, language)] == [printed]
        if entry in project.ledger.entries and whole:  # "and 2 more" is no value
            found.append(differs(entry, printed, language))
    assert [one for one in found if one] == []


@pytest.mark.parametrize("name", pages())
def test_card_prints_the_value_of_its_entry(name, html, folded, project, differs):
    found = []
    for card in html(name).tree.xpath("//div[@class='belegt-card']"):
        entry = card.get("id").removeprefix("belegt-card-")
        if entry in project.ledger.entries:
            (value,) = card.xpath("./p[@class='belegt-card-head']/strong")
            found.append(differs(entry, folded(value)))
            label = " ".join(card.get("aria-label").partition(": ")[2].split())
            found.append("" if label == folded(value) else f"{entry}: label {label!r}")
    assert [one for one in found if one] == []


@pytest.fixture(scope="session")
def rows(html):
    """Return the rows of the table of all figures, by the id of their entry."""
    found = html("figures.html").tree.xpath("//tr[starts-with(@id, 'row-')]")
    return {row.get("id").removeprefix("row-"): row for row in found}


def test_table_has_a_row_of_each_entry(project, rows):
    assert set(rows) == set(project.ledger.entries)


def test_row_of_the_table_prints_value_and_verdicts(project, rows, folded, differs, verdicts):
    found = []
    for name, row in rows.items():
        found.append(differs(name, folded(row.xpath(".//a")[0])))
        answers = [str(one.answer) for one in verdicts(name).values() if one]
        if answers != (shown := [folded(one) for one in row.xpath(VERDICTS)]):
            found.append(f"{name}: {shown} for {answers}")
    assert [one for one in found if one] == []


def test_exports_hold_the_values_and_verdicts_of_all_entries(project, exhibits, differs, verdicts):
    whole = json.loads((HTML / "ledger.json").read_text("utf-8"))
    exported = whole["entries"]
    with (HTML / "ledger.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = {line["id"]: line for line in csv.DictReader(file)}
    found = []
    for entry in exported:
        name, line = entry["id"], lines[entry["id"]]
        if name not in project.ledger.entries:
            continue
        found += [differs(name, entry["printed"]), differs(name, line["printed"])]
        value = exhibits[name].quantity
        if isinstance(value, Quantity) and value.upper is None:
            found += [
                f"{name}: value {told} for {value}"
                for told in (entry["value"], line["number"])
                if Decimal(told) != value.number
            ]
        elif isinstance(value, PartialDate):
            found += [] if {entry["value"], line["date"]} == {value.isoformat()} else [name]
        for question, verdict in verdicts(name).items():
            answer = str(verdict.answer) if verdict else None
            told = entry[question]["answer"] if entry[question] else None
            if told != answer or line[question] != (answer or ""):
                found.append(f"{name}: {question} {told}, {line[question]} for {answer}")
    assert [one for one in found if one] == []
    assert {entry["id"] for entry in exported} >= set(project.ledger.entries)
    assert {one["id"]: one["borne_out"]["answer"] for one in whole["statements"]} == {
        name: str(placed.entry.verdict) for name, placed in project.ledger.statements.items()
    }
    assert {*lines} == {one["id"] for one in (*exported, *whole["statements"])}
