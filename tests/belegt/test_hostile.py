"""Projects made to hang, to crash or to flood: each is answered in a sentence or two."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from belegt.cli import main
from belegt.errors import BelegtError
from belegt.textfile import replace_text
from tests.belegt.miniature import TEMPLATES, write

MOST = 20_000
"""Characters of an answer: a page or so, whatever the attack."""


def derived(**formulas: str) -> str:
    """Return a ledger of derived figures, by their ids."""
    entries = [TEMPLATES["derived"] | {"id": name, "formula": f} for name, f in formulas.items()]
    return yaml.safe_dump(entries, sort_keys=False)


def chain(length: int, step: str = "{} + fall") -> dict[str, str]:
    """Return formulas that build on each other, the last one first."""
    first = {f"d{number}": step.format(f"d{number - 1}") for number in range(length, 0, -1)}
    return {**first, "d0": "2 * fall"}


@dataclass
class Attacked:
    """The smallest briefing, with one of its files replaced."""

    root: object
    capsys: object

    def answer(self) -> str:
        """Return what the check prints, which never is a traceback."""
        main(["check", "--quiet", "--root", str(self.root)])
        printed = self.capsys.readouterr()
        return printed.out + printed.err


@pytest.fixture
def attacked(tmp_path, capsys):
    write(tmp_path)
    return Attacked(tmp_path, capsys)


@pytest.mark.parametrize("file", ["seeds/paper.txt", "docs/pipe.md", "docs/ledger/figures.yaml"])
def test_pipe_is_not_waited_for(attacked, file):
    path = attacked.root / file
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    answer = attacked.answer()
    assert f"{file}: cannot be read (a pipe, device or socket)" in answer
    assert answer.count("expected:") == 1


@pytest.mark.parametrize("file", ["seeds/paper.txt", "seeds/sources.yaml", "docs/endless.md"])
def test_device_without_an_end_is_not_read(attacked, file):
    path = attacked.root / file
    path.unlink(missing_ok=True)
    path.symlink_to("/dev/zero")
    assert f"{file}: cannot be read (a pipe, device or socket)" in attacked.answer()


def test_file_that_fills_a_memory_is_refused(attacked):
    with (attacked.root / "docs/long.md").open("wb") as stream:
        stream.truncate(100_000_001)
    assert "docs/long.md: more than 100000000 bytes" in attacked.answer()


@pytest.mark.parametrize("name", ["paper\0.txt", "paper\x1b.txt", "../paper.txt"])
def test_name_that_no_seed_can_have_is_refused(attacked, name):
    path = attacked.root / "seeds/sources.yaml"
    entry = yaml.safe_load(path.read_text("utf-8"))[0] | {"file": name}
    path.write_text(yaml.safe_dump([entry]), "utf-8")
    assert "expected: the name of a file in the folder of the seeds" in attacked.answer()


def test_chain_of_formulas_may_be_long_and_stand_in_any_order(attacked):
    path = attacked.root / "docs/ledger/derived.yaml"
    path.write_text(derived(**chain(400, "{} * 1")), "utf-8")
    assert "formula:" not in attacked.answer()


@pytest.mark.parametrize("length", [2, 1500])
def test_cycle_is_told_once(attacked, length):
    formulas = chain(length)
    formulas["d0"] = f"d{length} + fall"
    path = attacked.root / "docs/ledger/derived.yaml"
    path.write_text(derived(**formulas, after="d1 + fall"), "utf-8")
    answer = attacked.answer()
    assert answer.count("a cycle: ") == 1
    assert answer.count("formula:") == 1  # what rests on the cycle has no fault of its own
    assert len(answer) < MOST


def test_fault_of_a_formula_is_not_told_again_of_what_rests_on_it(attacked):
    path = attacked.root / "docs/ledger/derived.yaml"
    path.write_text(derived(last="broken + fall", broken="fall / 0"), "utf-8")
    answer = attacked.answer()
    assert "broken: formula: a division by an interval around zero" in answer
    assert "unknown name" not in answer


def test_ends_of_an_interval_do_not_grow_without_end(attacked):
    formulas = chain(40, "{0} * {0} / fall")  # the value stays 17, the ends double their digits
    path = attacked.root / "docs/ledger/derived.yaml"
    path.write_text(derived(**formulas), "utf-8")
    assert attacked.answer().count("a result of hundreds of digits") == 1


@pytest.mark.parametrize("step", ["{0} * {0} * 1e90 / fall", "{0} * {0} * 1e-90 / fall"])
def test_result_that_no_drawing_can_show_is_refused(attacked, step):
    path = attacked.root / "docs/ledger/derived.yaml"
    path.write_text(derived(**chain(5, step)), "utf-8")
    assert attacked.answer().count("a result of hundreds of digits") == 1


def test_records_below_a_formula_are_told_once_however_many_ways_lead_there(attacked):
    formulas = {"d0": "on-record + on-record", "d1": "d0 + on-record"}
    formulas |= {f"d{number}": f"d{number - 1} + d{number - 2}" for number in range(2, 60)}
    ledger = attacked.root / "docs/ledger"
    (ledger / "records.yaml").write_text(yaml.safe_dump([TEMPLATES["records"]]), "utf-8")
    (ledger / "derived.yaml").write_text(derived(**formulas), "utf-8")
    assert main(["explain", "d59", "--root", str(attacked.root)]) == 0


@pytest.mark.parametrize("kind", ["figures", "derived"])
def test_unit_of_thousands_of_rates_is_no_unit(attacked, kind):
    entry = TEMPLATES[kind] | {"unit": "/".join(["USD"] * 3000)}
    path = attacked.root / f"docs/ledger/{kind}.yaml"
    path.write_text(yaml.safe_dump([entry]), "utf-8")
    answer = attacked.answer()
    assert "a known unit" in answer
    assert len(answer) < MOST


@pytest.mark.parametrize("sign", "`:")
def test_directives_nested_without_end_are_refused_where_it_is_too_much(attacked, sign):
    fences = (sign * (700 - level) + "{note}" for level in range(600))
    (attacked.root / "docs/index.md").write_text("# Page\n\n" + "\n".join(fences), "utf-8")
    answer = attacked.answer()
    assert "docs/index.md:33: directives nested deeper than 30 levels" in answer
    assert answer.count("expected:") == 1


@pytest.mark.parametrize("deep", ["(" * 5000 + ")" * 5000, "-" * 100_000 + "1", "{[]: 1}"])
def test_setting_that_python_cannot_parse_is_left_to_sphinx(attacked, deep):
    with (attacked.root / "docs/conf.py").open("a", encoding="utf-8") as stream:
        stream.write(f"exclude_patterns = {deep}\n")
    assert "Traceback" not in attacked.answer()


def test_flood_of_faults_is_cut_and_counted(attacked):
    lines = (f"We saw {{cited}}`17 % <no-fall-{number}>`." for number in range(700))
    (attacked.root / "docs/index.md").write_text("# Page\n\n" + "\n\n".join(lines), "utf-8")
    answer = attacked.answer()
    assert answer.count("expected:") == 500
    assert "and 201 more" in answer


def test_what_a_fault_shows_of_a_foreign_text_is_short(attacked):
    name = "a" * 3_000_000
    (attacked.root / "docs/index.md").write_text(f"# Page\n\n{{cited}}`17 % <{name}>`", "utf-8")
    entry = TEMPLATES["figures"] | {"id": name}
    (attacked.root / "docs/ledger/figures.yaml").write_text(yaml.safe_dump([entry]), "utf-8")
    assert len(attacked.answer()) < MOST


@pytest.fixture
def full_disk(monkeypatch):
    """Let every new file fail as on a full disk, once some of it is written."""
    write_bytes = Path.write_bytes

    def half(path, data):
        write_bytes(path, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)


@pytest.mark.parametrize("option", ["--seal", "--mark"])
def test_full_disk_is_told_and_leaves_the_ledger_as_it_was(attacked, full_disk, option):
    ledger = attacked.root / "docs/ledger"
    before = {path.name: path.read_bytes() for path in ledger.iterdir()}
    assert main(["check", option, "--root", str(attacked.root)]) == 1
    printed = attacked.capsys.readouterr().err
    assert "cannot be written (No space left on device)" in printed
    assert {path.name: path.read_bytes() for path in ledger.iterdir()} == before


def test_full_disk_ends_the_build_in_a_sentence(briefing, full_disk):
    with pytest.raises(SystemExit):
        briefing.build()
    told = briefing.warnings.getvalue()
    assert told.count("cannot be written (No space left on device)") == 1


def test_same_text_is_not_written_again(tmp_path):
    path = tmp_path / "new/file.txt"
    assert replace_text(path, "a\r\n", "file.txt")
    assert path.read_bytes() == b"a\r\n"
    assert not replace_text(path, "a\r\n", "file.txt")
    assert [one.name for one in path.parent.iterdir()] == ["file.txt"]


def test_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(BelegtError, match="cannot be written"):
        replace_text(tmp_path / "file/new.txt", "a", "new.txt")
