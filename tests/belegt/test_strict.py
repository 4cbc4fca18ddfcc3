"""What is wrong stays told in every build until it is mended, and may fail a plain one."""

import subprocess
import sys

import pytest

from tests.belegt.example import LISTED, PROSE

BARE = PROSE + "\nAnd 42 people came.\n"


@pytest.mark.parametrize("strict", [True, False])
def test_plain_build_fails_where_it_shall(briefing, strict):
    briefing.prose(BARE)
    built = briefing.build(belegt_strict=strict)
    assert "[belegt.number-has-role]" in built.warnings
    assert built.app.statuscode == int(strict)
    built = briefing.build(belegt_strict=strict, fresh=False)
    assert "[belegt.number-has-role]" in built.warnings
    assert built.app.statuscode == int(strict)


def test_strict_build_of_a_true_briefing_ends_well(briefing):
    assert briefing.build(belegt_strict=True).app.statuscode == 0


def test_exit_code_of_a_strict_build_is_not_zero(briefing):
    briefing.prose(BARE)
    command = [sys.executable, "-m", "sphinx", "-q", "-D", "belegt_strict=1"]
    done = subprocess.run(
        [*command, briefing.docs, briefing.root / "out"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "number-has-role" in done.stderr


@pytest.mark.parametrize("parallel", [1, 4])
def test_fault_is_told_once_and_again_until_it_is_mended(briefing, parallel):
    briefing.ledger("listed", [])
    for number in range(6):
        briefing.write(f"docs/more{number}.md", f"---\norphan: true\n---\n# N\n\nAlso {number}.\n")
    for fresh in (True, False):
        warnings = briefing.build(fresh=fresh, parallel=parallel, fatal=True).warnings
        assert warnings.count("WARNING") == 7, warnings
        assert warnings.count("[belegt.number-has-role]") == 6
    briefing.ledger("listed", LISTED)
    (briefing.docs / "more1.md").unlink()
    briefing.write("docs/more2.md", "---\norphan: true\n---\n# N\n\nNone.\n")
    warnings = briefing.build(fresh=False, parallel=parallel).warnings
    assert warnings.count("[belegt.number-has-role]") == 4
    assert "mention-is-accounted-for" not in warnings


def test_page_in_restructured_text_is_judged_by_sphinx(briefing):
    briefing.write("docs/more.rst", ":orphan:\n\nMore\n====\n\nIt lasted\n2 days.\n")
    built = briefing.build(fatal=True)
    assert "docs/more.rst:7: WARNING: the number “2 days” has no role" in built.warnings
    assert built.app.statuscode == 1


def test_citation_where_no_prose_is_read_is_told_by_sphinx(briefing):
    literal = ".. parsed-literal::\n\n   :belegt:cited:`x <fal>`\n"
    briefing.write("docs/more.rst", f":orphan:\n\nMore\n====\n\n{literal}")
    assert "unknown figure 'fal'" in briefing.build().warnings
