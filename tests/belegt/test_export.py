"""What an edition offers to others: data that programs and people read, a feed, a sitemap."""

from __future__ import annotations

import csv
import hashlib
import json
from decimal import Decimal
from io import StringIO

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from belegt.sphinxext.web.tabular import COLUMNS, NUMBER, harmless
from tests.belegt.example import FIGURES, PROSE
from tests.belegt.test_borne import BIB, RECORD

STATEMENT = {
    "id": "nobody-knew",
    "source": "paper",
    "quote": "wie sie angaben",
    "gloss": "as they said",
    "according_to": "the author",
    "verdict": "confirmed",
    "right": "The engineers said so in their report.",
    "works": ["annual-report"],
    "evidence": "primary",
}

BRIDGE = {
    "id": "work-is-run",
    "figures": ["cost"],
    "record": "cost-on-record",
    "because": "The text means the run when it speaks of the work.",
    "by": "the editors",
}

DATED = {"belegt_published": "2026-11-30", "belegt_modified": "2026-12-01"}
SITE = "https://example.org/work/"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def edition(briefing):
    """Return a briefing with a record, a derived figure, a statement, a bridge and all files."""
    pages = "\n```{toctree}\nevidence\nfigures\n```\n"
    briefing.write("docs/index.md", f"{PROSE}{pages}")
    briefing.write("docs/figures.md", "# Figures\n\n```{ledger-table}\n```\n")
    briefing.write("docs/references.bib", BIB)
    elsewhere = {"subject": "the run", "says": "The run cost 5.6 million dollars."}
    briefing.ledger("records", [RECORD | elsewhere])
    briefing.ledger("bridges", [BRIDGE])
    briefing.ledger("statements", [STATEMENT])
    return briefing


def table(built, name="ledger.csv"):
    content = (built.out / name).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def whole(built, name="ledger.json"):
    return json.loads((built.out / name).read_text("utf-8"))


def test_all_that_is_judged_is_in_the_one_export(edition):
    told = whole(edition.build())
    assert {one["id"] for one in told["entries"]} == {
        *("cost", "other-cost", "fall", "day"),
        "cost-on-record",
    }
    (statement,) = told["statements"]
    assert statement["borne_out"]["answer"] == "confirmed"
    assert statement["target"]["selector"][0]["exact"] == "wie sie angaben"
    assert [one["figures"] for one in told["bridges"]] == [["cost"]]
    assert {one["key"] for one in told["works"]} == {"annual-report"}
    for doubt in told["doubts"]:
        assert doubt["because"] is None
        assert doubt["page"] == "docs/index.md"


def test_every_exported_file_fits_the_schema(edition):
    built = edition.build()
    validator = Draft202012Validator(whole(built, "ledger.schema.json"))
    cuts = sorted(built.out.glob("data/**/*.json"))
    assert {path.stem for path in cuts} == {*("index", "paper", "other"), *("cost", "fall", "day")}
    for path in (built.out / "ledger.json", *cuts):
        validator.validate(json.loads(path.read_text("utf-8")))


def test_numbers_and_dates_have_columns_of_their_own(edition):
    lines = {line["id"]: line for line in table(edition.build())}
    cost, day, fall = lines["cost"], lines["day"], lines["fall"]
    assert (cost["number"], cost["date"]) == ("6000000", "")
    assert (day["number"], day["date"]) == ("", "2025-01-27")
    assert Decimal(fall["lowest"]) < Decimal(fall["number"]) < Decimal(fall["highest"])
    for line in lines.values():
        for name, (kind, _) in COLUMNS.items():
            assert kind != NUMBER or not line[name] or Decimal(line[name]).is_finite()


def test_people_read_labels_titles_and_works_and_no_keys(edition):
    built = edition.build()
    lines = {line["id"]: line for line in table(built)}
    assert lines["cost"]["measure"] == "Cost of the work"
    assert lines["cost"]["source"] == "The paper"
    assert lines["cost-on-record"]["kind"] == "record"
    statement = lines["nobody-knew"]
    assert (statement["kind"], statement["borne_out"]) == ("statement", "confirmed")
    assert statement["why"].startswith("The engineers said so")
    known = {one["title"] for one in whole(built)["works"]}
    assert {statement["work"], lines["cost-on-record"]["work"]} == known


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\N{FULLWIDTH EQUALS SIGN}1+1",
        "\N{FULLWIDTH PLUS SIGN}1",
        "\N{FULLWIDTH COMMERCIAL AT}A1",
        "\N{FULLWIDTH HYPHEN-MINUS}1",
    ],
)
def test_no_text_is_run_by_a_spreadsheet(text):
    assert harmless(text) == f"'{text}"


def test_no_cell_is_run_by_a_spreadsheet(edition):
    text = "-2+3+cmd|' /C calc'!A0"
    changed = [one | {"scope": text} if one["id"] == "fall" else one for one in FIGURES]
    edition.ledger("figures", changed)
    built = edition.build()
    for name in ("ledger.csv", "data/pages/index.csv", "data/measures/fall.csv"):
        (fall,) = [line for line in table(built, name) if line["id"] == "fall"]
        assert fall["scope"] == f"'{text}"


@pytest.mark.parametrize("text", ["", "17 %", "„Nur“", "− 5", "a=b", "'=", "5-1"])
def test_other_text_stays_as_it_is(text):
    assert harmless(text) == text


def test_package_tells_columns_types_and_digests_of_its_files(edition):
    built = edition.build(belegt_licence="CC-BY-4.0", **DATED)
    package = whole(built, "datapackage.json")
    assert package["licenses"] == [{"name": "CC-BY-4.0"}]
    assert package["created"].startswith("2026-12-01")
    csv_told = package["resources"][0]
    assert [one["name"] for one in csv_told["schema"]["fields"]] == list(table(built)[0])
    for resource in package["resources"]:
        content = (built.out / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


def test_readme_says_how_to_cite_and_explains_each_column(edition):
    settings = {"belegt_licence": "CC-BY-4.0", "author": "The editors", **DATED}
    built = edition.build(**settings, html_baseurl=SITE, release="Second edition")
    text = (built.out / "ledger.README.txt").read_text("utf-8")
    cited = "How to cite: The editors (2026). Example. Second edition. Ledger "
    assert cited in text
    assert "Licence: CC-BY-4.0" in text
    assert SITE in text
    assert all(f"\n{name}: " in text for name in COLUMNS)


def test_cut_of_a_page_holds_what_it_cites_and_that_of_a_source_what_it_says(edition):
    built = edition.build()
    assert {one["id"] for one in table(built, "data/pages/index.csv")} == {
        *("cost", "other-cost", "fall", "day")
    }
    assert {one["id"] for one in table(built, "data/pages/sources/other.csv")} == {"other-cost"}
    paper = whole(built, "data/pages/sources/paper.json")
    assert [one["id"] for one in paper["statements"]] == ["nobody-knew"]
    assert [one["id"] for one in whole(built, "data/measures/cost.json")["measures"]] == ["cost"]


def test_pages_and_measures_lead_to_their_data(edition):
    built = edition.build()
    for page, shown in (
        ("index.html", ".belegt-page-data a"),
        ("sources/paper.html", ".belegt-page-data a"),
        ("evidence.html", ".belegt-data a"),
    ):
        links = built.soup(page).select(shown)
        assert len(links) >= 2, page
        for link in links:
            assert (built.out / page).parent.joinpath(link["href"]).resolve().is_file()


def test_without_a_page_for_it_no_data_is_offered(briefing):
    built = briefing.build()
    assert not (built.out / "data").exists()
    for page in ("index.html", "evidence.html"):
        assert built.soup(page).select(".belegt-page-data, .belegt-data") == []


CORRECTION = """
# Changes

```{correction} 2026-12-03
The share fell by {cited}`17 % <fall>`. It was said to have risen.
```

```{correction} 2026-12-05
A title was spelt wrongly.
```
"""


def feed(built):
    return etree.fromstring((built.out / "corrections.atom").read_bytes())


def test_corrections_stand_on_their_page_and_in_the_feed_the_latest_first(edition):
    edition.write("docs/changes.md", f"---\norphan: true\n---\n{CORRECTION}")
    built = edition.build(html_baseurl=SITE, **DATED)
    assert built.warnings == ""
    shown = built.soup("changes.html").select(".belegt-correction")
    assert [one.strong.get_text() for one in shown] == ["3 December 2026", "5 December 2026"]
    entries = feed(built).findall(f"{ATOM}entry")
    assert [one.findtext(f"{ATOM}content") for one in entries[:2]] == [
        "A title was spelt wrongly.",
        "The share fell by 17 %. It was said to have risen.",
    ]
    links = [one.find(f"{ATOM}link").get("href") for one in entries[:2]]
    assert links == [f"{SITE}changes.html#{one['id']}" for one in reversed(shown)]
    ids = [one.findtext(f"{ATOM}id") for one in (feed(built), *entries)]
    assert len({*ids}) == len(ids)
    assert all(one.startswith("urn:uuid:") for one in ids)
    (link,) = built.soup("index.html").select("link[type='application/atom+xml']")
    assert link["href"] == "corrections.atom"


def test_name_of_an_entry_of_the_feed_stays_when_the_edition_moves(edition):
    edition.write("docs/changes.md", f"---\norphan: true\n---\n{CORRECTION}")
    here, there = (
        feed(edition.build(html_baseurl=site, **DATED)).findall(f"{ATOM}entry/{ATOM}id")
        for site in ("", SITE)
    )
    assert [one.text for one in here] == [one.text for one in there]


def test_day_that_is_none_is_told_and_so_is_a_wrong_number_of_a_correction(edition):
    told = (
        "```{correction} 3 December\nNothing.\n```\n\n```{correction} 2026-12-03\nIt was 18 %.\n```"
    )
    edition.write("docs/changes.md", f"---\norphan: true\n---\n# Changes\n\n{told}\n")
    warnings = edition.build(**DATED).warnings
    assert "correction of '3 December'; expected a day as 2025-01-31" in warnings
    assert "18 %" in warnings


def test_edition_without_a_date_has_no_feed_and_without_an_address_no_sitemap(edition):
    built = edition.build()
    assert not (built.out / "corrections.atom").exists()
    assert not (built.out / "sitemap.xml").exists()
    assert built.soup("index.html").select("link[type='application/atom+xml']") == []


def test_sitemap_names_each_page_that_a_search_may_find(edition):
    edition.write("docs/lost.md", "---\norphan: true\nnosearch: true\n---\n# Not found\n\nSorry.\n")
    built = edition.build(html_baseurl=SITE, **DATED)
    urls = etree.fromstring((built.out / "sitemap.xml").read_bytes())
    found = {one[0].text: one[1].text for one in urls}
    names = ("index", "evidence", "figures", "sources/paper", "sources/other")
    assert found == {f"{SITE}{name}.html": "2026-12-01" for name in names}
    (link,) = built.soup("evidence.html").select("link[rel=canonical]")
    assert link["href"] == f"{SITE}evidence.html"
