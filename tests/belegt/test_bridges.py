"""A person's bridge from what a text says to a record of other words: judged, shown, and needed."""

import json

import pytest

from belegt.cli import main
from belegt.errors import BelegtError
from belegt.verdict import BorneOut
from tests.belegt.test_borne import BIB, RECORD

ELSEWHERE = RECORD | {"subject": "the run", "says": "The run cost 5.6 million dollars."}
BRIDGE = {
    "id": "work-is-run",
    "figures": ["cost"],
    "record": "cost-on-record",
    "because": "The text means the run when it speaks of the work.",
    "by": "the editors",
}


@pytest.fixture
def bridged(briefing):
    """Return the example with a record of another subject, and a bridge to it."""
    briefing.write("docs/references.bib", BIB)
    briefing.ledger("records", [ELSEWHERE])
    briefing.ledger("bridges", [BRIDGE])
    return briefing


def answer(briefing):
    return briefing.report().figures["cost"].borne_out.answer


def faults(briefing) -> str:
    try:
        return "\n".join(map(str, briefing.report().faults))
    except BelegtError as error:
        return str(error)


def test_number_of_another_subject_is_misattributed_without_a_bridge_and_borne_out_by_one(bridged):
    assert answer(bridged) is BorneOut.CONFIRMED
    bridged.ledger("bridges", [])
    assert answer(bridged) is BorneOut.MISATTRIBUTED


def test_bridge_makes_no_other_number_right(bridged):
    bridged.ledger(
        "records", [ELSEWHERE | {"value": "9e6", "says": "The run cost 9 million dollars."}]
    )
    assert answer(bridged) is BorneOut.WRONG


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"figures": ["cots"]}, "unknown figure 'cots'"),
        ({"record": "cost-on-recrd"}, "unknown record of this measure 'cost-on-recrd'"),
        ({"figures": []}, "figures"),
        ({"because": ""}, "because"),
    ],
)
def test_bridge_that_leads_nowhere_is_refused(bridged, change, told):
    bridged.ledger("bridges", [BRIDGE | change])
    assert told in faults(bridged)


def test_bridge_that_nothing_needs_is_refused(bridged):
    bridged.ledger("records", [RECORD])
    assert "the bridge to cost-on-record changes nothing" in faults(bridged)


def test_reader_is_told_who_bridges_and_why(bridged, capsys):
    bridged.write("docs/all.md", "---\norphan: true\n---\n# All\n\n```{ledger-table}\n```\n")
    edition = bridged.build()
    box = edition.soup("evidence.html").select_one("#figure-cost").get_text(" ", strip=True)
    assert BRIDGE["because"] in box
    assert "the editors" in box
    exported = json.loads((edition.out / "ledger.json").read_text("utf-8"))
    (entry,) = [one for one in exported["entries"] if one["id"] == "cost"]
    assert [one["because"] for one in entry["bridges"]] == [BRIDGE["because"]]
    main(["explain", "cost", "--root", str(bridged.root)])
    told = capsys.readouterr().out
    assert "cost-on-record" in told
    assert BRIDGE["because"] in told


def test_number_in_a_bridge_needs_an_entry(bridged):
    why = "The text means the run of 5.6 million dollars when it speaks of the work."
    bridged.ledger("bridges", [BRIDGE | {"because": why}])
    assert faults(bridged) == ""
    bridged.ledger("bridges", [BRIDGE | {"because": why.replace("5.6", "5.9")}])
    assert "bridges.yaml" in faults(bridged)
    bridged.ledger("bridges", [BRIDGE | {"by": "the 98 editors"}])
    assert "98" in faults(bridged)
