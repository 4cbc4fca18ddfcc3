"""The command line: output for people and programs, exit codes, and no traceback."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
import yaml

import belegt
from belegt import messages
from belegt.cli import main
from belegt.lexicon import language_codes
from tests.belegt.example import OTHER, PROSE, TEXT
from tests.belegt.test_borne import BIB, DERIVED, HALF


@pytest.fixture
def run(briefing, capsys):
    """Run a command on the example; return its exit code, output and errors."""

    def call(*arguments: str, root: bool = True) -> tuple[int, str, str]:
        place = ["--root", str(briefing.root)] if root else []
        try:
            code = main([*arguments, *place])
        except SystemExit as stop:
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return call


def test_read_prints_a_line_of_json_a_mention(run, briefing):
    path = briefing.write("text.txt", "Nvidia verlor etwa 600 Milliarden Dollar am 27. Januar.")
    code, out, _ = run("read", "--language", "de", "--format", "jsonl", str(path), root=False)
    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [
        {
            "start": 14,
            "end": 40,
            "text": "etwa 600 Milliarden Dollar",
            "kind": "money",
            "value": "600000000000",
            "low": "599500000000",
            "high": "600500000000",
            "unit": "USD",
            "bound": "about",
            "direction": "fall",
        },
        {
            "start": 44,
            "end": 54,
            "text": "27. Januar",
            "kind": "date",
            "value": "--01-27",
            "low": None,
            "high": None,
            "unit": "date",
            "bound": "exactly",
            "direction": None,
        },
    ]


def test_read_prints_a_table_for_people_and_tells_the_language(run, briefing):
    path = briefing.write("text.txt", "The share of the company fell by 17 percent in one day.")
    code, out, _ = run("read", str(path), root=False)
    assert code == 0
    assert out.splitlines()[0].split() == ["start", "end", "kind", "value", "unit", "bound", "text"]
    assert "percent" in out


def test_read_names_every_file_it_cannot_read_and_reads_the_others(run, briefing):
    good = briefing.write("good.txt", "17 percent")
    bad = briefing.write("bad.txt", b"\xff\xfe")
    code, out, err = run("read", "--language", "en", str(bad), str(good), "none.txt", root=False)
    assert code == 1
    assert "17 percent" in out
    assert "bad.txt:1: byte 0 (0xff) is not UTF-8" in err
    assert "none.txt: cannot be read" in err


def test_check_of_a_true_briefing_ends_with_zero(run):
    code, out, _ = run("check")
    assert code == 0
    assert "4 figures from 2 sources, 4 citations" in out
    assert "nothing to mend" in out


def test_check_names_what_is_to_be_mended(run, briefing):
    briefing.prose(PROSE.replace("17 %", "18 %"))
    code, out, _ = run("check")
    assert code == 1
    assert "docs/index.md:6: fall: “18 %” is not what the source says" in out
    assert "1 to mend" in out


def test_check_in_json_has_three_verdicts_a_figure(run):
    code, out, _ = run("check", "--format", "json")
    report = json.loads(out)
    assert code == 0
    assert report["faults"] == []
    figure = next(one for one in report["figures"] if one["id"] == "cost")
    assert [figure[question]["answer"] for question in ("quoted", "agreed", "borne_out")] == [
        "supported",
        "disagrees",
        "not yet recorded",
    ]
    assert figure["citations"][0]["line"] == 3


def test_broken_ledger_is_told_on_standard_error_without_a_traceback(run, briefing):
    briefing.figure("cost", value="6,5")
    (briefing.root / "seeds/paper.txt").unlink()
    code, out, err = run("check")
    assert (code, out) == (1, "")
    assert "write the decimal point: 6.5" in err
    assert "2 things to mend" in err


def test_prose_in_a_language_without_words_is_one_clear_fault(run, briefing):
    briefing.write("docs/conf.py", 'language = "xx"\n')
    code, _, err = run("check")
    assert code == 1
    assert "docs/conf.py: no words for language “xx”" in err


def test_explain_shows_the_whole_chain(run):
    code, out, _ = run("explain", "cost")
    assert code == 0
    assert "[Das Werk kostete etwa sechs" in out
    assert "about 6000000 USD" in out
    assert "docs/index.md:3 as “about $6 million” (supported)" in out
    assert "seeds/paper.txt:1, code points 0 to 44" in out


def test_explain_shows_records_and_formulas(run, briefing):
    briefing.write("docs/references.bib", BIB)
    briefing.ledger("records", [HALF])
    briefing.ledger("derived", [DERIVED])
    code, out, _ = run("explain", "cost-recomputed")
    assert code == 0
    assert "2 * half-on-record" in out
    assert "half-on-record = $2.8 million" in out
    assert "annual-report, Table 1" in run("explain", "half-on-record")[1]


def test_explain_of_an_unknown_figure_names_the_nearest(run):
    code, _, err = run("explain", "csot")
    assert code == 1
    assert "did you mean 'cost'?" in err


def test_proposed_entries_are_ready_but_for_what_only_a_person_knows(run, briefing):
    text = "Das Werk kostete bis zu 7,5 Millionen Euro und dauerte drei Jahre. Ende."
    briefing.add_seed("third", text)
    code, out, _ = run("propose", "third")
    entries = yaml.safe_load(out)
    assert code == 0
    assert [(one["value"], one["unit"], one["bound"], one["words"]) for one in entries] == [
        ("7.5e6", "EUR", "at most", "bis zu 7,5 Millionen Euro"),
        ("3", "year", "exactly", "drei Jahre"),
    ]
    briefing.write("docs/ledger/new.yaml", out)
    _, _, err = run("check")
    assert err.count("still to be filled in") + err.count("text of the form") == 10
    filled = out.replace("'?'", "new").replace("?", "new")
    briefing.write("docs/ledger/new.yaml", filled)
    measure = {"label": "N", "question": "N?", "unit": "EUR"}
    measures = yaml.safe_load((briefing.docs / "ledger/measures.yaml").read_text())
    briefing.ledger("measures", [*measures, {"id": "new"} | measure])
    _, _, err = run("check")
    assert "'EUR', the unit of the measure 'new'" in err  # the year is not of that measure


def test_propose_needs_no_ledger_yet(run, briefing):
    for path in (briefing.docs / "ledger").iterdir():
        path.unlink()
    code, out, _ = run("propose", "other")
    assert code == 0
    assert yaml.safe_load(out)[0]["value"] == "1.6e6"


def test_propose_gives_passages_that_nothing_weighs_where_that_is_asked(run, briefing):
    rest = "Nun ist die Zukunft wieder offen"
    briefing.add_seed("paper", f"{TEXT} {rest}.", "2025-01")
    assert yaml.safe_load(run("propose", "paper")[1]) is None
    conf = (briefing.docs / "conf.py").read_text("utf-8")
    briefing.write("docs/conf.py", conf + "belegt_weighs_sentences = True\n")
    code, out, _ = run("propose", "paper")
    assert code == 0
    assert yaml.safe_load(out) == [{"source": "paper", "quote": rest, "reason": "?"}]


def test_propose_says_when_there_is_nothing(run):
    code, out, _ = run("propose", "paper")
    assert (code, out) == (0, "# paper: every mention is in the ledger\n")


def test_schema_is_written_and_checked(run, tmp_path):
    folder = tmp_path / "schema"
    assert run("schema", "--check", str(folder), root=False)[0] == 1
    assert run("schema", str(folder), root=False)[0] == 0
    assert run("schema", "--check", str(folder), root=False)[0] == 0
    schema = json.loads((folder / "figures.schema.json").read_text())
    assert "quote" in schema["$defs"]["Figure"]["required"]


@pytest.mark.parametrize(
    "arguments", ["", "chekc", "read", "check --format xml", "read --language xx -"]
)
def test_wrong_call_ends_with_two(run, arguments):
    code, _, err = run(*arguments.split(), root=False)
    assert code == 2
    assert "usage: belegt" in err


@pytest.mark.parametrize("command", ["", "read", "check", "explain", "propose", "schema", "units"])
def test_help_has_examples(run, command):
    code, out, _ = run(*command.split(), "--help", root=False)
    assert code == 0
    assert "example" in out


def test_closed_pipe_is_no_error(briefing):
    path = briefing.write("text.txt", "17 percent. " * 5000)
    command = f"{sys.executable} -m belegt.cli read --language en {path} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert done.stderr == ""


def test_languages_are_listed_as_table_and_json(run):
    code, out, _ = run("languages", root=False)
    assert code == 0
    assert "1.234,5" in out
    code, out, _ = run("languages", "--format", "json", root=False)
    told = {row["code"]: row["messages"] for row in json.loads(out)}
    assert list(told) == language_codes()
    assert [code for code, worded in told.items() if worded] == ["de", "en", "fr"]


def test_languages_say_which_of_them_messages_lack(run, tmp_path, monkeypatch):
    monkeypatch.setattr(messages, "CATALOGUES", tmp_path)
    messages.catalogue_of.cache_clear()
    _, out, _ = run("languages", root=False)
    messages.catalogue_of.cache_clear()
    last = {line.split()[0]: line.split()[-1] for line in out.splitlines()[1:]}
    assert last == dict.fromkeys(language_codes(), "English") | {"en": "yes"}


@pytest.mark.parametrize(
    ("word", "units"),
    [
        ("GW", ["gigawatt"]),
        ("megawattstunden", ["megawatt hour"]),
        ("temperature", ["degree Celsius", "degree Fahrenheit", "kelvin"]),
        ("usd", ["USD"]),
        ("gigawat", ["gigawatt", "gigawatt hour"]),
        ("jetons", ["token"]),
    ],
)
def test_units_are_found_by_name_symbol_and_dimension(run, word, units):
    code, out, _ = run("units", word, "--format", "json", root=False)
    assert (code, [row["unit"] for row in json.loads(out)]) == (0, units)


def test_units_tell_what_one_is_in_the_base(run):
    _, out, _ = run("units", "celsius", root=False)
    assert "1.8 + 32" in out
    _, out, _ = run("units", "knot", root=False)
    assert "463/900" in out


def test_a_word_that_finds_no_unit_is_a_mistake(run):
    code, out, err = run("units", "parsnip", root=False)
    assert (code, out) == (1, "")
    assert "no unit “parsnip”" in err


def test_a_second_version_beside_the_running_one_is_told(run, tmp_path, monkeypatch):
    told = tmp_path / "belegt-0.0.9.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Name: belegt\nVersion: 0.0.9\n")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    code, out, _ = run("--version", root=False)
    assert code == 0
    assert out.startswith(f"belegt {belegt.__version__} from ")
    assert f"belegt 0.0.9 is installed too, in {tmp_path}, and is not the one that runs" in out


def test_read_says_which_language_it_took_when_none_was_named(run, briefing):
    path = briefing.write("text.txt", "Der Kurs der Aktie fiel um 17 Prozent.")
    _, _, err = run("read", str(path), root=False)
    assert err == f"{path}: read as “de”; --language names another\n"
    _, _, err = run("read", "--language", "de", str(path), root=False)
    assert err == ""


def test_read_lists_what_is_no_mention(run, briefing):
    path = briefing.write("text.txt", "Die Firma.\nDer Plan R1 kostet 5 Euro, wie Kapitel 4 sagt.")
    call = ("read", "--unread", "--language", "de", str(path))
    _, out, _ = run(*call, "--format", "jsonl", root=False)
    first, second = map(json.loads, out.splitlines())
    assert first == {
        "line": 2,
        "start": 21,
        "end": 22,
        "text": "1",
        "reason": "glued to letters",
        "context": "Der Plan R1 kostet 5 Euro, wie Kapitel 4",
    }
    assert (second["text"], second["reason"]) == ("4", "label")
    _, out, _ = run(*call, root=False)
    assert out.splitlines()[1].split() == [
        *["2", "1", "glued", "to", "letters"],
        *first["context"].split(),
    ]


def test_propose_counts_what_is_no_mention(run, briefing):
    briefing.add_seed("other", OTHER + "\nDer Plan R1, das Haus A400.")
    _, out, _ = run("propose", "other")
    assert "# other: every mention is in the ledger" in out
    assert "# 2 numbers in the text are no mention:" in out
    assert "#   line 2: “400” in “Der Plan R1, das Haus A400.”: glued to letters" in out


def test_propose_names_what_cannot_be_read(run, briefing):
    briefing.add_seed("other", OTHER + "\nEs war am 31. Februar 2025.")
    _, out, _ = run("propose", "other")
    assert "every mention" not in out
    assert "cannot be read: " in out
    assert "`read_as:` and `because:`" in out


@pytest.mark.parametrize("command", [("propose", "other"), ("check",), ("explain", "cost")])
def test_source_that_looks_like_markup_is_told(run, briefing, command):
    assert run(*command)[2] == ""
    briefing.add_seed("other", OTHER.replace("1,6", "<b>1,6</b>"))
    assert "seeds/other.txt looks like HTML and is read as prose" in run(*command)[2]


def test_faults_of_one_kind_in_one_file_are_told_as_one(run, briefing):
    more = "\n".join(f"Es kamen {number} Personen." for number in range(31, 43))
    briefing.add_seed("other", f"{OTHER}\n{more}")
    code, out, _ = run("check", "--quiet")
    assert code == 1
    assert "seeds/other.txt:2: “31 Personen” is passed over; 11 more like it, in lines 3, 4," in out
    assert "9 and further ones (--all shows each)" in out
    assert out.count("is passed over") == 1
    assert "12 to mend" in out
    _, out, _ = run("check", "--quiet", "--all")
    assert out.count("is passed over") == 12
    _, out, _ = run("check", "--format", "json")
    assert len(json.loads(out)["faults"]) == 12
