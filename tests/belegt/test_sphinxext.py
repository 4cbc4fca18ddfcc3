"""The Sphinx extension: what a reader of the built pages finds, and what an author is told."""

from __future__ import annotations

import posixpath
import subprocess
import sys

import pytest
from sphinx.util.inventory import InventoryFile

from belegt.sphinxext.tables import quotation_in
from tests.belegt.example import EVIDENCE, PROSE

OTHER_PAGE = "# Other\n\nAgain {cited}`17 % <fall>` and {cited}`17 % <fall>`.\n"


def test_true_briefing_builds_without_a_warning(briefing):
    assert briefing.build().warnings == ""


def test_cited_figure_links_to_its_evidence_without_scripts(briefing):
    built = briefing.build()
    link = built.soup("index.html").select_one("a.belegt-cited-figure")
    assert link.get_text() == "about $6 million"
    assert link["href"] == "evidence.html#figure-cost"
    assert "etwa sechs Millionen Dollar" in link["title"]
    evidence = built.soup("evidence.html").select_one("#figure-cost")
    text = evidence.get_text(" ", strip=True)
    for words in (
        "„Das Werk kostete etwa sechs Millionen Dollar “",
        "In English: “the work cost about six million dollars”",
        "The paper, January 2025",
        "the firm",
        "Quoted?: supported",
        "Agreed?: disagrees",
        "Borne out?: not yet recorded",
    ):
        assert words in text.replace(" :", ":"), words
    assert evidence.select_one("[lang=de] strong").get_text() == "etwa sechs Millionen Dollar"


def test_links_lead_both_ways_and_every_one_arrives(briefing):
    built = briefing.build()
    for page in ("index.html", "evidence.html", "sources/paper.html", "sources/other.html"):
        folder = posixpath.dirname(page)
        ids = [one["id"] for one in built.soup(page).select("[id]")]
        assert len(ids) == len(set(ids)), page
        for link in built.soup(page).select("a.reference.internal[href*='#']:not([href='#'])"):
            target, _, anchor = link["href"].partition("#")
            where = posixpath.normpath(posixpath.join(folder, target)) if target else page
            assert built.soup(where).find(id=anchor), f"{page}: {link['href']}"
    hrefs = {link["href"] for link in built.soup("evidence.html").select("#figure-cost a")}
    assert {
        "index.html#cited-cost-0",
        "sources/paper.html#s1",
        (
            "https://example.org/paper#:~:text="
            "Das%20Werk%20kostete%20etwa%20sechs%20Millionen%20Dollar"
        ),
    } <= hrefs
    mention = built.soup("sources/paper.html").select_one(".belegt-mention-cited")
    assert mention.find_parent("a")["href"] == "../evidence.html#figure-cost"
    table = built.soup("sources/paper.html").select_one(".belegt-table").get_text(" ", strip=True)
    assert "Not cited: Not our subject." in table
    assert {one["href"] for one in built.soup("sources/paper.html").select(".belegt-table a")} >= {
        "#m17",
        "../evidence.html#figure-cost",
        "../index.html#cited-cost-0",
    }


def test_figure_without_words_prints_itself(briefing):
    links = briefing.build().soup("index.html").select("a.belegt-cited-figure")
    assert [link.get_text() for link in links if "other-cost" in link["href"]] == [
        "less than $1.6 million"
    ]


@pytest.mark.parametrize(
    ("prose", "warning"),
    [
        (PROSE.replace("about $6", "about $7"), "[belegt.citation-says-what-source-says]"),
        (PROSE + "\nAnd 42 people came.\n", "the number “42 people” has no role"),
        (
            PROSE + "\n{cited}`17 % <fal>`\n",
            "unknown figure 'fal'; expected: an id of the ledger; to do: did you mean 'fall'?",
        ),
        (PROSE + "\n{tally}`unicorns`\n", "nothing is counted as 'unicorns'"),
        (PROSE + "\n```{source-figures} papre\n```\n", "unknown source 'papre'"),
    ],
)
def test_author_is_warned_with_place_and_type(briefing, prose, warning):
    briefing.prose(prose)
    warnings = briefing.build().warnings
    assert warning in warnings
    assert "index.md:" in warnings
    assert "[belegt." in warnings


def test_evidence_page_must_exist(briefing):
    briefing.write("docs/evidence.md", "# Nothing\n")
    assert "no page shows its evidence" in briefing.build().warnings


def test_ledger_faults_end_sphinx_build_in_one_message_and_write_nothing(briefing):
    briefing.figure("cost", value="6,5")
    out = briefing.root / "build"
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-b", "html", briefing.docs, out],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "docs/ledger/figures.yaml:5: cost: value: '6,5'" in done.stderr
    assert "write the decimal point: 6.5" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(out.rglob("*.html"))
    assert not (briefing.docs / "sources").exists()


def test_ledger_that_its_source_does_not_support_is_warned_of(briefing):
    briefing.figure("cost", value="7e6")
    assert "the ledger says value 7e6" in briefing.build().warnings


def test_changed_ledger_reaches_pages_of_an_unchanged_briefing(briefing):
    briefing.build()
    briefing.figure("cost", gloss="another gloss")
    built = briefing.build(fresh=False)
    assert "another gloss" in built.soup("evidence.html").get_text()


def test_new_citation_reaches_evidence_and_source_page_of_the_next_build(briefing):
    briefing.build()
    briefing.write("docs/fresh.md", "---\norphan: true\n---\n" + OTHER_PAGE)
    built = briefing.build(fresh=False)
    for page in ("evidence.html", "sources/paper.html"):
        assert built.soup(page).select("a[href$='fresh.html#cited-fall-1']"), page
    (briefing.docs / "fresh.md").unlink()
    built = briefing.build(fresh=False)
    assert not built.soup("evidence.html").select("a[href*='fresh.html']")


def test_parallel_reading_gives_the_same_pages(briefing):
    for number in range(12):
        briefing.write(f"docs/other{number}.md", "---\norphan: true\n---\n" + OTHER_PAGE)
    serial = briefing.build().soup("evidence.html").select_one("#figure-fall").prettify()
    parallel = briefing.build(parallel=4)
    assert parallel.soup("evidence.html").select_one("#figure-fall").prettify() == serial
    assert parallel.warnings == ""


def test_figures_are_objects_that_other_projects_can_refer_to(briefing):
    built = briefing.build()
    with (built.out / "objects.inv").open("rb") as stream:
        inventory = InventoryFile.load(stream, "https://example.org", posixpath.join)
    item = inventory["belegt:figure"]["cost"]
    # a plain tuple before Sphinx 8.2
    uri, name = item[2:] if isinstance(item, tuple) else (item.uri, item.display_name)
    assert uri == "https://example.org/evidence.html#figure-cost"
    assert name == "about $6 million (the work)"


def test_figure_of_another_project_is_cited_through_its_inventory(briefing, tmp_path):
    built = briefing.build()
    inventory = briefing.write("there.inv", (built.out / "objects.inv").read_bytes())
    config = {
        "extensions": ["myst_parser", "belegt.sphinxext", "sphinx.ext.intersphinx"],
        "intersphinx_mapping": {"there": ("https://example.org/", str(inventory))},
    }
    briefing.ledger("figures", [])
    briefing.ledger("measures", [])
    briefing.prose("# Here\n\n{external+there:belegt:cited}`cost`\n")
    page = briefing.build(**config).soup("index.html")
    assert page.select("a[href='https://example.org/evidence.html#figure-cost']")


@pytest.mark.parametrize(
    "builder", ["text", "latex", "man", "singlehtml", "epub", "gettext", "typst"]
)
def test_every_builder_shows_words_and_evidence(briefing, builder):
    config = {
        "extensions": ["myst_parser", "belegt.sphinxext", "sphinx_typst"],
        "version": "1",  # EPUB wants these two
        "copyright": "2026",
    }
    built = briefing.build(builder, **config)
    assert built.warnings == ""
    text = "".join(
        path.read_text("utf-8", errors="ignore")
        for path in built.out.rglob("*")
        if path.suffix in {".txt", ".tex", ".1", ".html", ".xhtml", ".pot", ".typ"}
    )
    assert "6 million" in text
    if builder != "gettext":
        assert "etwa sechs Millionen Dollar" in text


def test_print_marks_a_citation_with_the_number_of_its_evidence(briefing):
    text = (briefing.build("text").out / "index.txt").read_text("utf-8")
    assert "about $6 million1" in text.replace("^", "")


def test_table_of_a_source_stands_once_in_an_assembled_document(briefing):
    briefing.prose(PROSE + "\n```{source-figures} paper\n```\n")
    briefing.write("docs/evidence.md", EVIDENCE + "\n```{toctree}\nsources/paper\n```\n")
    assert len(briefing.build("html").soup("sources/paper.html").select(".belegt-table")) == 1
    built = briefing.build("singlehtml")
    assert len(built.soup("index.html").select(".belegt-table")) == 1


def test_style_sheet_is_for_html_alone(briefing):
    assert (briefing.build("html").out / "_static/belegt.css").exists()
    assert not list(briefing.build("text").out.rglob("belegt.css"))


def test_numbers_of_generated_tables_and_source_pages_need_no_role(briefing):
    briefing.write("docs/more.md", "---\norphan: true\n---\n# More\n\n```{contradictions}\n```\n")
    built = briefing.build()
    assert built.warnings == ""
    text = built.soup("more.html").get_text()
    assert "In value: One of them is mistaken." in text


def test_smart_quotes_leave_source_texts_alone(briefing):
    briefing.add_seed("third", "Ein \"Wort\" -- mit 'Zeichen'...")
    built = briefing.build(language="en")
    assert built.soup("sources/third.html").select_one(".belegt-source-text").get_text(
        strip=True
    ) == ("Ein \"Wort\" -- mit 'Zeichen'...")


def test_page_of_a_source_says_what_is_known_of_it(briefing):
    text = (
        briefing.build()
        .soup("sources/other.html")
        .select_one(".belegt-source-metadata")
        .get_text(" ")
    )
    assert "unknown" in text
    assert "https://example.org/other" in text


def test_tally_counts_claims_and_verdicts_by_source(briefing):
    briefing.prose(
        PROSE
        + "\nNot yet recorded of The paper: {tally}`claims`, {tally}`not yet recorded-paper`.\n"
    )
    built = briefing.build()
    assert built.warnings == ""
    assert "The paper: 4, 3." in built.soup("index.html").get_text()


def test_first_citation_of_a_figure_carries_short_evidence_on_demand(briefing):
    config = {"extensions": ["myst_parser", "belegt.sphinxext", "sphinx_typst"]}
    briefing.prose(PROSE + "\nAgain {cited}`17 % <fall>`.\n")
    (path,) = briefing.build("typst", **config).out.glob("example.typ")
    assert "evidence-note" not in path.read_text("utf-8")
    (path,) = briefing.build("typst", belegt_print_notes=True, **config).out.glob("example.typ")
    text = path.read_text("utf-8")
    assert text.count("evidence-note") == 4  # one a figure, not one a citation
    assert "Der Aktienkurs fiel um 17 Prozent." in text


@pytest.mark.parametrize(
    ("language", "shown"), [("de", "„Ja“"), ("en", "“Ja”"), ("fr", "«\xa0Ja\xa0»")]
)
def test_quotation_has_the_marks_of_its_language(language, shown):
    quoted = quotation_in("Ja", language)
    assert quoted.astext() == shown
    assert quoted["classes"] == [f"language-{language}"]
