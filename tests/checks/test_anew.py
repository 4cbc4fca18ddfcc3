"""A file of the edition that is changed, added or lost is told, with the place where it parts."""

import pytest
from checks.edition.anew import differences


@pytest.fixture
def folders(tmp_path):
    """Two folders with the same files, as built and as made anew."""
    for name in ("built", "made"):
        pages = tmp_path / name / "sources"
        pages.mkdir(parents=True)
        (pages / "page.html").write_text("<p>first</p>\n<p>It fell by 17 %.</p>\n", "utf-8")
        (tmp_path / name / "ledger.json").write_bytes(b'{"value": 17}')
        (tmp_path / name / ".buildinfo").write_text(name, "utf-8")
    return tmp_path / "built", tmp_path / "made"


def test_equal_folders_differ_in_nothing_but_what_sphinx_notes_for_itself(folders):
    assert [*differences(*folders)] == []


@pytest.mark.parametrize(("old", "new"), [("17 %", "18 %"), ("fell", "rose"), ("</p>\n", "</p>")])
def test_changed_page_is_told_with_its_line(folders, old, new):
    page = folders[0] / "sources/page.html"
    page.write_text(page.read_text("utf-8").replace(old, new), "utf-8")
    (told,) = differences(*folders)
    assert told.startswith(f"sources/page.html: line {1 if old.startswith('<') else 2} shows")
    assert "17 %" in told.partition("make")[2]


def test_changed_picture_or_export_is_told(folders):
    (folders[0] / "ledger.json").write_bytes(b'{"value": 19}')
    (told,) = differences(*folders)
    assert told == (
        "ledger.json: line 1 shows '{\"value\": 19}'; sources, ledger and pages make"
        " '{\"value\": 17}'"
    )


def test_added_and_lost_files_are_told(folders):
    (folders[0] / "more.css").write_text("p::after { content: '9 billion' }", "utf-8")
    (folders[0] / "sources/.buildinfo").write_text("9 billion", "utf-8")
    (folders[0] / "ledger.json").unlink()
    assert [*differences(*folders)] == [
        "more.css: nothing makes this file",
        "sources/.buildinfo: nothing makes this file",
        "ledger.json: is missing",
    ]
