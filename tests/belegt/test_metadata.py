"""What is known of works, sources and records is held against itself."""

from __future__ import annotations

import pytest

from belegt.project import Layout, load_project
from belegt.verdict import Exhibits, faults
from belegt.verdict.rules.records import places
from belegt.verdict.rules.rule import Line
from tests.belegt import miniature

SAID = Line("statements.yaml", "id: said")


def told(root, *lines: Line) -> list[str]:
    """Return rule and finding of every fault of the smallest briefing with lines changed."""
    miniature.write(root, lines)
    return [f"{fault.rule}: {fault.found}" for fault in faults(load_project(Layout(root)).case)]


def bib(fields: str) -> Line:
    return Line("references.bib", f"@misc{{report, {fields}}}")


def record(field: str) -> Line:
    return Line("records.yaml", field)


ARXIV = "archiveprefix = {arXiv}, year = {2024}, "


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (ARXIV + "eprint = {2412.99}", "2412.99 is no number of arXiv"),
        (ARXIV + "eprint = {2413.19437}", "is no number of arXiv"),
        (ARXIV.replace("2024", "1924") + "eprint = {2412.19437}", "is of 2024, the work of 1924"),
        (ARXIV + "eprint = {2512.19437}", "is of 2025, the work of 2024"),
        (
            ARXIV + "eprint = {2412.19437}, url = {https://arxiv.org/abs/2412.19473}",
            "arXiv 2412.19437 is not that of https://arxiv.org/abs/2412.19473",
        ),
        (ARXIV.replace("2024", "2023") + "eprint = {2412.19437v2}", "is of 2024"),
        ("isbn = {978-3-16-148410-1}", "check digit of ISBN"),
        ("isbn = {0-306-40615-3}", "check digit of ISBN"),
        ("issn = {0378-5954}", "check digit of ISSN"),
        ("doi = {10.1038s41586}", "is no DOI"),
        (
            "doi = {10.1038/s41586-025-09422-z}, url = {https://doi.org/10.1038/s41586-025-09422-y}",
            "the DOI 10.1038/s41586-025-09422-z is not that of",
        ),
        ("url = {htps://a.org/b}", "the address htps://a.org/b is none"),
        ("url = {a.org/b}", "the address a.org/b is none"),
        ("year = {24}", "24 is no year"),
        ("year = {2024}, date = {2025-01-28}", "the date is 2025-01-28, the year 2024"),
        ("date = {2025-02-30}", "no date"),
        ("date = {2025-01-28}, year = {2025}, url = {https://a.org/2025/02/28/x}", "2025-02-28"),
        ("year = {2024}, url = {https://a.org/news/20250126}", "the address tells 2025-01-26"),
        ("date = {2025-01-29}, year = {2025}, note = {28 January 2025}", "the note tells"),
        ("year = {2025}, note = {29 January 2024, a post}", "the note tells 2024-01-29"),
    ],
)
def test_work_whose_numbers_disagree_is_refused(tmp_path, fields, expected):
    (found,) = told(tmp_path, bib(fields), SAID)
    assert found.startswith("work-is-one: ")
    assert expected in found


@pytest.mark.parametrize(
    "fields",
    [
        ARXIV + "eprint = {2412.19437}, url = {https://arxiv.org/abs/2412.19437}",
        ARXIV.replace("2024", "2026") + "eprint = {2501.12948v2}",
        "archiveprefix = {arXiv}, year = {2007}, eprint = {0704.0001}",
        "isbn = {978-3-16-148410-0}",
        "isbn = {0-306-40615-2}",
        "isbn = {080442957X}, issn = {0378-5955}",
        "doi = {10.1038/s41586-025-09422-z}, url = {https://doi.org/10.1038/s41586-025-09422-z}",
        "year = 2025, url = {https://a.org/2025/01/28/x}, date = {2025-01-28}",
        "year = {2025}, url = {https://a.org/2025/01/28/x}, date = {2025-01-27}",
        "year = {2025}, note = {29 January 2025, on an essay}",
        "year = {2025}, date = {2025-05-01}, urldate = {2025-06-02}, note = {Seen 2 June 2025}",
        'title = "A {Title} with 1999 in it", year = "2025"',
        "title = {On C\\'od, {\\'e}t{\\'e}}, year = {2025}",
    ],
)
def test_work_whose_numbers_agree_passes(tmp_path, fields):
    assert told(tmp_path, bib(fields), SAID) == []


@pytest.mark.parametrize(
    ("language", "place"),
    [
        ("en", "Table 1"),
        ("en", "Table 1, caption"),
        ("en", "Sec. 2.3.3 and 2.4"),
        ("en", "App. B.4.4, Table 7"),
        ("en", "Figs. 1b–2c; pp. 3-5"),
        ("en", "headline and body"),
        ("en", "“Training Energy Use”"),
        ("en", "Table 4, column “MPFT”"),
        ("en", "eq. (12)"),
        ("en", "chapter IV of the appendix"),
        ("en", "footnote 2"),
        ("de", "Tabelle 1"),
        ("de", "Abschn. 3.2 und Anhang B"),
        ("de", "S. 12 bis 14"),
        ("de", "Bildunterschrift"),
        ("fr", "tableau 2, légende"),
    ],
)
def test_place_in_a_work_may_be_named_in_each_language(tmp_path, language, place):
    pattern = places(language)
    assert pattern
    assert pattern.fullmatch(place)


@pytest.mark.parametrize(
    "place",
    [
        "somewhere",
        "Table",
        "Table one",
        "Tabelle 1",
        "Sec.",
        "in the paper",
        "Table 1 or so",
        "p. x",
        "Fig. 1b, read off the bar",
        "“”",
        "Table 1 “Total",
        "3.2",
        "Section 3..2",
    ],
)
def test_place_that_names_nothing_is_refused(tmp_path, place):
    (found,) = told(tmp_path, record(f"where: {place}"))
    assert found == f"record-names-its-place: the place “{place}”"


def test_change_that_the_work_does_not_name_is_refused(tmp_path):
    lines = [record("where: commit 4c2fdb9"), bib("note = {At commit 4c2fdb8f}")]
    (found,) = told(tmp_path, *lines)
    assert "4c2fdb9 is not named by the work report" in found


@pytest.mark.parametrize("printed", ["17 %", "17%", "17 percent", "17 per cent"])
def test_record_may_be_printed_in_many_ways(tmp_path, printed):
    assert told(tmp_path, record(f"printed: {printed}")) == []


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("18 %", "the ledger says value 17"),
        ("1.7 %", "the ledger says value 17"),
        ("about 17 %", "the ledger says bound exactly"),
        ("17 €", "the ledger says unit 'percent'"),
        ("'17'", "the ledger says unit 'percent'"),
        ("17 to 18 %", "the ledger says bound exactly"),
        ("not 17 %", "is read as"),
        ("17 % and 18 %", "is read as"),
        ("a fall", "is read as no number"),
    ],
)
def test_record_that_its_work_prints_otherwise_is_refused(tmp_path, printed, expected):
    (found,) = told(tmp_path, record(f"printed: {printed}"))
    assert found.startswith("record-is-printed-so: ")
    assert expected in found


def test_unit_of_a_record_may_stand_in_the_head_of_its_table(tmp_path):
    lines = [record("printed: '17'"), record("implied_unit: true")]
    assert told(tmp_path, *lines) == []


def test_record_is_as_first_hand_as_its_work(tmp_path):
    (found,) = told(tmp_path, record("seen: secondary"), bib("seen = {stored document}"))
    assert found == "work-was-seen-so: a record seen as secondary"


def test_bibliography_tells_the_reading_of_all_works_or_none(tmp_path):
    lines = [SAID, Line("references.bib", "@misc{report, title = {A}}")]
    lines.append(Line("references.bib", "@misc{other, seen = {first hand}}"))
    assert {found.partition(":")[0] for found in told(tmp_path, *lines)} == {
        "work-was-seen-so",
        "work-is-needed",
    }


def test_evidence_of_a_statement_is_that_of_its_works(tmp_path):
    lines = [SAID, Line("statements.yaml", "evidence: mixed"), bib("seen = {stored document}")]
    (found,) = told(tmp_path, *lines)
    assert found == "work-was-seen-so: evidence: mixed"


TEXT = "Die Aktie von Acme fiel um 17 Prozent."


@pytest.mark.parametrize(
    ("head", "quote", "date", "right"),
    [
        ("Paper | 06.02.2025, 21:00 Uhr", "06.02.2025, 21:00 Uhr", "2025-02-06", True),
        ("Paper | 06.02.2025, 21:00 Uhr", "06.02.2025, 21:00 Uhr", "2025-02-07", False),
        ("Paper | 06.02.2025, 21:00 Uhr", "06.02.2025, 21:00 Uhr", "2025-02", False),
        ("Paper | 06.02.2025, 21:00 Uhr", "06.02.2025, 21:00 Uhr", "unknown", False),
        ("Wien, 6. Februar 2025", "6. Februar 2025", "2024-02-06", False),
        ("date 2025-02", "date 2025-02", "2025-02", True),
        ("date 2025-02", "date 2025-02", "2025-02-05", True),
        ("date 2025-02", "date 2025-02", "2025-01", False),
        ("Am 6. Februar 2024 war es kalt, und alle froren.", "6. Februar 2024", "2025-02-06", True),
    ],
)
def test_source_is_of_the_date_in_its_head(tmp_path, head, quote, date, right):
    lines = [Line("paper.txt", head), Line("paper.txt", TEXT)]
    lines += [Line("listed.yaml", f"quote: {quote}"), Line("sources.yaml", f"date: {date}")]
    rules = {found.partition(":")[0] for found in told(tmp_path, *lines)}
    assert rules == (set() if right else {"source-has-its-date"})


@pytest.mark.parametrize(
    ("outlet", "address", "right"),
    [
        ("News (AT)", "https://www.news.at/technik/x", True),
        ("Süddeutsche Zeitung", "https://www.sueddeutsche.de/x", True),
        ("Süddeutsche Zeitung", "https://www.suddeutsche.example/x", True),
        ("The Wall Street Journal", "https://www.wsj.com/x", True),
        ("Reuters (msn.com)", "https://www.msn.com/x", True),
        ("朝日新聞", "https://www.asahi.com/x", True),
        ("The Gazette", "unknown", True),
        ("The Gazette", "https://www.herald.example/x", False),
        ("Rolling Stone (DE)", "https://www.news.at/x", False),
    ],
)
def test_outlet_is_named_by_its_address(tmp_path, outlet, address, right):
    lines = [Line("sources.yaml", f"outlet: {outlet}"), Line("sources.yaml", f"address: {address}")]
    rules = {found.partition(":")[0] for found in told(tmp_path, *lines)}
    assert rules == (set() if right else {"outlet-has-its-address"})


def test_date_in_the_address_is_that_of_the_source(tmp_path):
    lines = [Line("sources.yaml", "outlet: News"), Line("sources.yaml", "date: 2024-01-29")]
    lines.append(Line("sources.yaml", "address: https://news.example/2025/01/29/x"))
    (found,) = told(tmp_path, *lines)
    assert found == "source-has-its-date: date: 2024-01-29"


def test_figure_as_its_work_prints_it_is_shown_with_the_evidence(tmp_path):
    miniature.write(tmp_path, [record("printed: 17 per cent")])
    provenance = Exhibits(load_project(Layout(tmp_path)).judge)["on-record"].provenance
    assert str(provenance.passage) == "p. 1, in print “17 per cent”"
