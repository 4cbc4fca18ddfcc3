"""What only a person can tell: sealed on command, and told by entry and field once it changes."""

import pytest

from belegt.cli import main
from belegt.project import Layout, load_project
from belegt.verdict import faults
from belegt.verdict.rules.rule import Line
from belegt.verdict.sealing import turning
from tests.belegt import miniature

LINES = (
    Line("index.md", "The share fell by {cited}`17 % <fall>`, see {cite:p}`report`."),
    Line(
        "records.yaml",
        "says: 'On the day, the share fell by 17 percent.'\nnote: It is no forecast.",
    ),
    Line("statements.yaml", "right: It fell, as Acme has said.\nverdict: confirmed"),
    Line("references.bib", "@misc{report, title = {Report of Acme}, url = {https://acme.org/1}}"),
)


@pytest.fixture
def sealed(tmp_path):
    miniature.write(tmp_path, LINES)
    assert seal(tmp_path) == 0
    assert told(tmp_path) == []
    return tmp_path


def seal(root) -> int:
    return main(["check", "--seal", "--root", str(root)])


def told(root) -> list[str]:
    return [
        f"{fault.place.name or fault.place.file}: {fault.found}"
        for fault in faults(load_project(Layout(root)).case)
    ]


def change(root, file, old, new):
    path = root / "docs" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        ("ledger/records.yaml", "where: p. 1", "where: p. 7", "on-record: {}: where"),
        ("ledger/records.yaml", "seen: stored document", "seen: secondary", "on-record: {}: seen"),
        ("ledger/records.yaml", "On the day", "In the year", "on-record: {}: says"),
        ("ledger/records.yaml", "is no forecast", "is a forecast", "on-record: {}: note"),
        ("ledger/records.yaml", "scope: a day", "scope: a week", "on-record: {}: scope"),
        ("ledger/statements.yaml", "confirmed", "wrong", "said: {}: verdict"),
        ("ledger/statements.yaml", "the author", "an expert", "said: {}: according_to"),
        ("ledger/statements.yaml", "It fell,", "It rose,", "said: {}: right"),
        ("ledger/figures.yaml", "the author", "an expert", "fall: {}: according_to"),
        ("ledger/measures.yaml", "question: How far?", "question: How long?", "fall: {}: question"),
        ("references.bib", "org/1", "org/2", "report: {}: url"),
        ("references.bib", "Report of", "Doubts of", "report: {}: title"),
    ],
)
def test_change_of_what_only_a_person_can_tell_is_told_by_entry_and_field(
    sealed, file, old, new, found
):
    change(sealed, file, old, new)
    assert found.format("not as it was sealed") in told(sealed)
    seal(sealed)
    assert not [one for one in told(sealed) if "seal" in one]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("ledger/records.yaml", "where: p. 1", 'where:  "p. 1"  # seen again'),
        ("ledger/records.yaml", "by 17 percent", "by\n    17 %"),
        ("ledger/records.yaml", "It is no forecast", "However, it is no forecast, it seems"),
        ("ledger/statements.yaml", "It fell,", "Then, by the way, it fell,"),
        ("references.bib", "Report of Acme", "{Report} of\n   Acme"),
    ],
)
def test_what_says_the_same_keeps_its_seal(sealed, file, old, new):
    change(sealed, file, old, new)
    assert told(sealed) == []


def test_entry_left_out_is_told_by_its_seal(sealed):
    path = sealed / "docs/ledger/statements.yaml"
    path.write_text("[]\n", "utf-8")
    assert "docs/ledger/seals.yaml: a seal of “said”, which is not there" in told(sealed)


def test_seal_left_out_is_told_by_its_entry(sealed):
    path = sealed / "docs/ledger/seals.yaml"
    lines = [line for line in path.read_text("utf-8").splitlines() if "record" not in line]
    path.write_text("\n".join(lines), "utf-8")
    assert told(sealed) == ["on-record: what only a person can tell of it has no seal"]


def test_command_says_what_it_seals_anew(sealed, capsys):
    change(sealed, "ledger/records.yaml", "where: p. 1", "where: p. 7")
    capsys.readouterr()
    seal(sealed)
    out = capsys.readouterr().out
    assert "records.yaml" in out
    assert "sealed anew: where" in out
    assert "6 seals, 1 of them new, 0 needed no more" in out


def test_without_seals_nothing_is_asked_for(tmp_path):
    miniature.write(tmp_path, LINES)
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("en", "It cost $5.6 million.", "It cost 5.6 million US dollars.", True),
        ("en", "It cost $5.6 million.", "It cost €5.6 million.", False),
        ("en", "It fell in three days.", "It dropped within 3 days.", True),
        ("en", "It fell in three days.", "It rose in three days.", False),
        ("en", "It was not seen.", "It was seen.", False),
        ("en", "The tokens of V3.", "The parameters of V3.", False),
        ("en", "The tokens of V3.", "The tokens of V2.", False),
        ("de", "Es fiel um 17 Prozent.", "Es sank dabei um 17 %.", True),
        ("de", "Es fiel nicht.", "Es fiel.", False),
        ("de", "Das Modell V3 hat Token.", "Das Modell V3 hat Parameter.", False),
        ("fr", "Il a chuté de 17 %.", "Il a augmenté de 17 %.", False),
    ],
)
def test_sentence_is_sealed_by_what_turns_it(language, one, other, same):
    assert (turning(one, language) == turning(other, language)) is same
