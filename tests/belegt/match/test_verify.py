"""A draft's numbers against sources: each verdict, what it rests on, and what answers it."""

import json
from pathlib import Path

import jsonschema
import pytest

import belegt
from belegt.cli import main
from belegt.errors import BelegtError
from belegt.match import Support
from belegt.match.schema import SCHEMA
from belegt.reader import Kind

REPORT = """\
Nvidia fell 17 percent on Monday, 27 January 2025, and lost $589 billion in market value.
Broadcom lost 17.4 percent, Oracle 13.8 percent. The Nasdaq Composite closed down 3.1 percent.
Training V3 took 2.788 million GPU hours and cost $5.576 million. About 200 people work there.
Revenue rose from €40 million in 2022 to €50 million in 2023. Of the 312 employees, 78 are new.
"""
RESULTS = '{"fastq": {"rps": 41250, "p99_ms": 18.7}, "slowq": {"rps": 9800, "p99_ms": 84.1}}'


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "report.txt").write_text(REPORT, "utf-8")
    (folder / "results.json").write_text(RESULTS, "utf-8")
    return folder


def judged(tmp_path: Path, sources: Path, text: str, **options) -> belegt.Verification:
    draft = tmp_path / "draft.md"
    draft.write_text(text, "utf-8")
    return belegt.verify(draft, [sources], **options)


def answers(found: belegt.Verification) -> dict[str, Support]:
    return {one.text: one.found.answer for one in found}


@pytest.mark.parametrize(
    ("draft", "answer"),
    [
        ("Nvidia lost $589 billion.", Support.SUPPORTED),
        ("The training of V3 cost $5.6 million.", Support.SUPPORTED),
        ("The training of V3 cost $5,576,000.", Support.SUPPORTED),
        ("fastq serves 41k requests per second.", Support.SUPPORTED),
        ("The p99 latency of fastq is 0.0187 s.", Support.SUPPORTED),
        ("Nvidia lost nearly $600 billion.", Support.LESS_PRECISE),
        ("Revenue grew by 25 % in 2023.", Support.DERIVED),
        ("25 % of the employees are new.", Support.DERIVED),
        ("The training of V3 cost $5.5761 million.", Support.OVERSTATED),
        ("There, 200 people work.", Support.OVERSTATED),
        ("The training of V3 cost $1.6 million.", Support.CONTRADICTED),
        ("The Nasdaq Composite lost 17 %.", Support.OTHER_SUBJECT),
        ("In 2022, revenue was €50 million.", Support.OTHER_SUBJECT),
        ("The p99 latency of fastq is 84.1 ms.", Support.OTHER_SUBJECT),
        ("Its zoo has 9,513 penguins.", Support.NOTHING_FOUND),
    ],
)
def test_each_verdict_is_given(tmp_path, sources, draft, answer):
    found = [one for one in judged(tmp_path, sources, draft) if one.mention.kind is not Kind.DATE]
    assert found[-1].found.answer is answer, found[-1].found.reason


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("Oracle lost 17.4 % and Broadcom 13.8 %.", ["17.4 %", "13.8 %"]),
        ("Broadcom lost 17.4 % and Oracle 13.8 %.", []),
        ("Revenue rose from €50 million to €40 million.", ["€50 million", "€40 million"]),
    ],
)
def test_numbers_of_a_sentence_keep_their_places(tmp_path, sources, draft, wrong):
    found = judged(tmp_path, sources, draft)
    assert [one.text for one in found.to_mend] == wrong


def test_evidence_says_where_the_number_stands(tmp_path, sources):
    (one,) = judged(tmp_path, sources, "The p99 latency of fastq is 18.7 ms.")
    (passage,) = one.found.evidence
    assert passage.place.selector == "#/fastq/p99_ms"
    assert passage.number == "18.7"
    assert one.found.chance is not None
    assert one.found.chance < 0.1


def test_a_derived_number_names_its_operands(tmp_path, sources):
    found = list(judged(tmp_path, sources, "Revenue grew by €10 million in 2023."))
    assert found[0].found.formula == "€50 million − €40 million"
    assert {passage.number for passage in found[0].found.evidence} == {"€50 million", "€40 million"}


@pytest.mark.parametrize(
    ("german", "answer"),
    [
        ("Nvidia verlor am Montag 17 Prozent.", Support.SUPPORTED),
        ("Das Training von V3 kostete 5,6 Millionen Dollar.", Support.SUPPORTED),
        ("Das Training von V3 kostete 5,6 Milliarden Dollar.", Support.CONTRADICTED),
        ("Der Umsatz betrug 2022 50 Millionen Euro.", Support.OTHER_SUBJECT),
    ],
)
def test_a_draft_in_another_language_is_held_against_the_sources(tmp_path, sources, german, answer):
    found = list(judged(tmp_path, sources, german))
    assert found[-1].found.answer is answer


def test_a_number_of_many_proves_nothing_by_itself(tmp_path, sources):
    listed = "\n\n".join(f"Entry {at}: {at * 7 % 90 + 10} units." for at in range(90))
    (sources / "long.txt").write_text(listed, "utf-8")
    (one,) = judged(tmp_path, sources, "Quokkas weigh 37 wumbles there.")
    assert not one.fine


def test_a_comment_allows_a_number_with_its_reason(tmp_path, sources):
    text = "It has 9,513 stars.\n\n<!-- belegt: allow “9,513 stars”, because nobody counts -->\n"
    found = judged(tmp_path, sources, text)
    assert [one.allowed for one in found] == ["nobody counts"]
    assert found.exit_code == 0


def test_an_allowance_that_nothing_needs_is_told(tmp_path, sources):
    allow = tmp_path / "allow.yaml"
    allow.write_text('- number: "77"\n  because: it was there once\n', "utf-8")
    found = judged(tmp_path, sources, "Nvidia fell 17 percent.", allow=allow)
    assert "77" in str(found.unused[0])
    assert found.exit_code == 1


def test_an_allowance_without_a_reason_is_refused(tmp_path, sources):
    with pytest.raises(BelegtError, match="reason"):
        judged(tmp_path, sources, "It has 42 stars.\n\n<!-- belegt: allow “42” -->\n")


def test_a_draft_among_its_sources_does_not_bear_itself_out(tmp_path, sources):
    text = "Its zoo has 9,513 penguins.\n"
    (sources / "copy.md").write_text(text, "utf-8")
    found = judged(tmp_path, sources, text)
    assert answers(found) == {"9,513 penguins": Support.NOTHING_FOUND}
    assert "draft itself" in str(found.remarks[0])


def test_a_source_that_cannot_be_read_is_no_silence(tmp_path, sources):
    (sources / "broken.json").write_text('{"a": ', "utf-8")
    found = judged(tmp_path, sources, "Nvidia fell 17 percent.")
    assert found.exit_code == 2
    assert "broken.json" in str(found.unread[0])


def test_sections_and_kinds_can_be_chosen(tmp_path, sources):
    text = "# All\n\n## Costs\n\nV3 cost $9 million.\n\n## Shares\n\nNvidia fell 55 percent.\n"
    assert len(judged(tmp_path, sources, text).checked) == 2
    assert len(judged(tmp_path, sources, text, only=["section=Costs"]).checked) == 1
    (left,) = judged(tmp_path, sources, text, leave_out=["kind=money"])
    assert left.text == "55 percent"


def run(capsys, *arguments: object) -> tuple[int, str, str]:
    code = main(["verify", *map(str, arguments)])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_the_terminal_shows_what_is_to_mend_and_a_summary(tmp_path, sources, capsys):
    draft = tmp_path / "draft.md"
    draft.write_text("Nvidia fell 17 percent. Training V3 cost $1.6 million.\n", "utf-8")
    code, out, _ = run(capsys, draft, "--against", sources)
    assert code == 1
    assert f"{draft}:1:42  contradicted  “$1.6 million”" in out
    assert "report.txt:3: “" in out
    assert out.splitlines()[-1] == "2 numbers: 1 supported · 1 contradicted"
    code, out, _ = run(capsys, draft, "--against", sources, "--quiet")
    assert len(out.splitlines()) == 1
    code, out, _ = run(capsys, draft, "--against", sources, "--explain", 2)
    assert "1600000 USD (money)" in out
    code, out, _ = run(capsys, draft, "--against", sources, "--all", "--color", "always")
    assert "\x1b[32msupported" in out


def test_lines_of_json_keep_their_schema(tmp_path, sources, capsys):
    draft = tmp_path / "draft.md"
    draft.write_text("Nvidia fell 17 percent. See [1]. Revenue grew by 25 %.\n", "utf-8")
    code, out, _ = run(capsys, draft, "--against", sources, "--format", "jsonl")
    assert code == 0
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["verdict"] for line in lines] == ["supported", "derived"]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
    _, out, _ = run(capsys, "--schema")
    assert json.loads(out) == SCHEMA


def test_what_is_called_wrongly_is_told(tmp_path, sources, capsys):
    draft = tmp_path / "draft.md"
    draft.write_text("Nvidia fell 17 percent.\n", "utf-8")
    with pytest.raises(SystemExit):
        run(capsys, draft)
    with pytest.raises(SystemExit):
        run(capsys, draft, "--against", sources, "--only", "colour=red")
    code, _, err = run(capsys, draft, "--against", tmp_path / "nowhere")
    assert code == 1
    assert "nowhere" in err
    code, _, err = run(capsys, draft, "--against", sources, "--explain", 9)
    assert code == 1
    assert "from 1 to 1" in err


def test_many_like_numbers_take_no_time_of_their_square(tmp_path, sources):
    text = "It has " + ", ".join(f"{at} parts" for at in range(3000, 4500)) + ".\n"
    (sources / "wide.txt").write_text(text, "utf-8")
    assert len(judged(tmp_path, sources, text + "End.\n").checked) == 1500


@pytest.mark.parametrize("number", ["10^400", "1e999", "10^-400", "0"])
def test_number_that_no_float_holds_is_compared_as_any_other(tmp_path, sources, number):
    (sources / "large.txt").write_text(f"The count was {number} users.\nSo it was.", "utf-8")
    found = judged(tmp_path, sources, f"The count was {number} users.")
    assert set(answers(found).values()) <= {Support.SUPPORTED, Support.CANNOT_BE_TOLD}
    judged(tmp_path, sources, "The count was 5 users, more than 10^900 dollars, 3 to 10^500 km.")
