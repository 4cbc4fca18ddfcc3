"""The timeline: every date of the ledger, in order, with who gives it and how it fares."""

import pytest

from belegt.sphinxext.timeline import events
from belegt.verdict import Exhibits, Judge
from tests.belegt.example import FIGURES, MEASURES, PROSE

TIMELINE = "\n```{timeline}\n```\n"
DAY = FIGURES[-1]


def record(name: str, value: str, **changes: str) -> dict[str, str]:
    told = {key: DAY[key] for key in ("measure", "subject", "scope", "unit", "bound")}
    place = {"work": "log", "where": "p. 1", "seen": "secondary", "says": f"It was {value}."}
    return told | place | {"id": name, "value": value} | changes


@pytest.fixture
def dated(briefing):
    """Return the example with records of days."""

    def with_records(*records: dict[str, str]):
        briefing.ledger("records", list(records))
        briefing.write("docs/references.bib", "@misc{log,}\n")
        briefing.prose(PROSE + TIMELINE)
        return briefing

    return with_records


def lines(briefing) -> list[str]:
    built = briefing.build()
    assert built.warnings == ""
    items = built.soup("index.html").select("dl.belegt-timeline li")
    return [" ".join(item.get_text().split()) for item in items]


def test_dates_stand_in_order_the_vague_before_the_precise(dated):
    told = [
        *("2025-02-06T21:00", "2025-02-06", "2024", "2025", "2025-01", "0001"),
        *("--01-27", "2025-01-27", "1999-12-31", "2025-01-28"),
    ]
    briefing = dated(*(record(f"r{n}", value) for n, value in enumerate(told)))
    project = briefing.load()
    found = [event.date for event in events(Exhibits(Judge(project.sources, project.ledger)))]
    assert list(map(str, found)) == [
        *("0001", "1999-12-31", "2024", "2025", "2025-01", "2025-01-27", "2025-01-28"),
        *("2025-02-06", "2025-02-06T21:00", "--01-27"),
    ]


def test_years_head_their_dates(dated):
    briefing = dated(record("early", "1999-12-31"), record("vague", "--03-05"))
    page = briefing.build().soup("index.html")
    years = [year.get_text() for year in page.select("dl.belegt-timeline > dt")]
    assert years == ["1999", "2025", "Year not told"]


def test_event_tells_what_it_is_who_says_so_and_how_that_fares(dated):
    briefing = dated(record("same", "2025-01-27"))
    (line,) = lines(briefing)
    assert line == (
        "27 January 2025 · Day (the statement, when it was made) · The paper: confirmed;"
        " on record: log, seen in reports only"
    )
    links = briefing.build().soup("index.html").select("dl.belegt-timeline a")
    assert [link["href"] for link in links] == [
        *("evidence.html#figure-day", "evidence.html#figure-day", "evidence.html#figure-same"),
    ]


def test_date_that_the_record_contradicts_is_told_in_words(dated):
    briefing = dated(record("other", "2025-01-28"))
    told, recorded = lines(briefing)
    assert "The paper: wrong" in told
    assert "28 January 2025 for the statement" in told
    assert recorded.startswith("28 January 2025 · Day")


def test_author_chooses_measures(dated):
    briefing = dated(record("eve", "2025-01-26", measure="eve"))
    briefing.ledger("measures", [*MEASURES, MEASURES[-1] | {"id": "eve", "label": "Eve"}])
    cited = PROSE + "\nThe eve was {cited}`eve`.\n"
    briefing.prose(cited + "\n```{timeline}\n:measures: eve\n```\n")
    assert [line.partition(" (")[0] for line in lines(briefing)] == ["26 January 2025 · Eve"]
    briefing.prose(PROSE + "\n```{timeline}\n:measures: eev\n```\n")
    assert "unknown measure 'eev'; did you mean 'eve'?" in briefing.build().warnings


def test_links_of_a_timeline_are_no_citations(briefing):
    briefing.prose(PROSE.replace("{cited}`27 January 2025 <day>`", "some day") + TIMELINE)
    evidence = briefing.build().soup("evidence.html").select_one("#figure-day")
    assert "no page" in evidence.get_text()


def test_ledger_without_dates_says_so(briefing):
    briefing.ledger("figures", FIGURES[:-1])
    briefing.ledger("measures", MEASURES[:-1])
    briefing.prose("# The work\n" + TIMELINE)
    built = briefing.build()
    assert "The ledger holds no dates." in built.soup("index.html").get_text()


def test_words_of_the_ledger_come_out_as_text(briefing):
    hostile = "</script><b>*so*</b> \\ `x` {{y}} \u202eשלום"
    briefing.figure("day", subject=hostile)
    briefing.prose(PROSE + TIMELINE)
    (line,) = lines(briefing)
    assert hostile in line


def test_page_follows_a_change_of_the_ledger(briefing):
    briefing.prose(PROSE + TIMELINE)
    assert "when it was made" in lines(briefing)[0]
    briefing.figure("day", scope="when it was printed")
    page = briefing.build(fresh=False).soup("index.html")
    assert "when it was printed" in page.select_one("dl.belegt-timeline").get_text()
