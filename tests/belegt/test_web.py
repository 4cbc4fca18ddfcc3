"""What the HTML edition carries beside its text: cards, table, finder, data for others."""

from __future__ import annotations

import csv
import hashlib
import json
from io import StringIO

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from belegt.sphinxext import web
from tests.belegt.example import FIGURES, PROSE, TEXT

PAGES = """

```{toctree}
evidence
figures
find
method
```
"""

HOSTILE = '"quoted" \\ </script><script>alert(1)</script> <b onclick=x>&amp; \u202eevil\u202c'


@pytest.fixture
def edition(briefing):
    """Return a briefing with a page for each part."""
    briefing.write("docs/index.md", PROSE + PAGES)
    briefing.write("docs/figures.md", "# Figures\n\n```{ledger-table}\n```\n")
    briefing.write("docs/find.md", "# Find\n\n```{finder}\n```\n")
    briefing.write("docs/method.md", "# Method\n\n```{self-check}\n```\n")
    return briefing


def data(built, name):
    """Return the value that a script of data holds."""
    script = (built.out / "_static" / f"{name}.js").read_text("utf-8")
    return json.loads(script.partition(f"{name.replace('-', '.')}=")[2].rstrip(";\n"))


def exported(built):
    return json.loads((built.out / "ledger.json").read_text("utf-8"))


def entry(built, name):
    return next(one for one in exported(built)["entries"] if one["id"] == name)


def test_every_cited_figure_of_a_page_has_one_closed_card_on_it(briefing):
    soup = briefing.build().soup("index.html")
    assert [card["id"] for card in soup.select(".belegt-card")] == [
        "belegt-card-cost",
        "belegt-card-other-cost",
        "belegt-card-fall",
        "belegt-card-day",
    ]
    assert all(card.has_attr("popover") for card in soup.select(".belegt-card"))


def test_card_holds_sentence_gloss_speaker_verdicts_and_the_other_sources(briefing):
    card = briefing.build().soup("index.html").select_one("#belegt-card-cost")
    sentence = card.blockquote
    assert sentence["lang"] == "de"
    assert sentence.get_text() == (
        "„Das Werk kostete etwa sechs Millionen Dollar, sagte die Firma am Montag (27. Januar).“"
    )
    assert sentence.mark.get_text() == "etwa sechs Millionen Dollar"
    text = " ".join(card.get_text().split())
    head, verdict = card.find_all("p", recursive=False)[:2]
    assert head.get_text().startswith("about $6 million")
    assert verdict.get_text().startswith("not yet recorded")
    for told in (
        "In English: “the work cost about six million dollars”",
        "The paper, January 2025. According to: the firm",
        "Quoted? supported",
        "Agreed? disagrees",
        "less than $1.6 million The other",
    ):
        assert told in text, told
    assert {link["href"] for link in card.select("a")} >= {
        "sources/paper.html#s1",
        "evidence.html#figure-cost",
        "evidence.html#figure-other-cost",
        "https://example.org/paper#:~:text=Das%20Werk%20kostete%20etwa%20sechs%20Millionen%20Dollar",
    }


def test_search_does_not_know_the_words_of_cards(briefing):
    built = briefing.build()
    index = (built.out / "searchindex.js").read_text("utf-8")
    assert "supported" in (built.out / "index.html").read_text("utf-8")
    terms = json.loads(index.removeprefix("Search.setIndex(").rstrip(")"))["terms"]
    names = json.loads(index.removeprefix("Search.setIndex(").rstrip(")"))["docnames"]
    found = terms.get("support", [])
    assert names.index("index") not in (found if isinstance(found, list) else [found])


def test_long_sentence_is_cut_around_its_number(briefing):
    briefing.add_seed("other", f"{'Sehr lang ' * 400}weniger als 1,6 Millionen Dollar gekostet")
    card = briefing.build().soup("index.html").select_one("#belegt-card-other-cost blockquote")
    assert card.mark.get_text() == "weniger als 1,6 Millionen Dollar"
    assert 200 < len(card.get_text()) < 500
    assert card.get_text().startswith("„… ")


def test_card_of_a_figure_cited_often_names_a_few_places_and_counts_the_rest(briefing):
    pages = [f"page{number}" for number in range(50)]
    for page in pages:
        briefing.write(f"docs/{page}.md", "# A page\n\nIt fell by {cited}`17 % <fall>`.\n")
    briefing.prose(PROSE + "\n```{toctree}\n" + "\n".join(pages) + "\n```\n")
    built = briefing.build()
    assert built.warnings == ""
    lists = (
        built.soup("page7.html")
        .select_one("#belegt-card-fall .belegt-card-lists")
        .get_text(" ", strip=True)
    )
    assert "and 45 more" in lists


def test_what_a_quote_or_gloss_contains_comes_out_as_text(edition):
    text = f"{TEXT}\n\n{HOSTILE} Es kostete 12 Euro."
    edition.add_seed("paper", text, "2025-01")
    figure = FIGURES[0] | {
        "id": "hostile",
        "measure": "euros",
        "value": "12",
        "unit": "EUR",
        "bound": "exactly",
        "quote": f"{HOSTILE} Es kostete 12 Euro",
        "gloss": HOSTILE,
        "subject": HOSTILE,
        "according_to": HOSTILE,
    }
    edition.ledger("figures", [*FIGURES, figure])
    measure = {"id": "euros", "label": HOSTILE, "question": HOSTILE, "unit": "EUR"}
    edition.write(
        "docs/ledger/measures.yaml",
        (edition.root / "docs/ledger/measures.yaml").read_text("utf-8")
        + json.dumps([measure]).replace("[{", "- {", 1)[:-1],
    )
    edition.write("docs/index.md", f"{PROSE}\nAlso {{cited}}`hostile`.\n{PAGES}")
    built = edition.build()
    for page in ("index.html", "figures.html", "evidence.html", "sources/paper.html"):
        soup = built.soup(page)
        assert not [one for one in soup.select("script") if "alert(1)" in one.get_text()], page
        assert not soup.select("[onclick]"), page
    assert (
        HOSTILE
        in built.soup("index.html").select_one("#belegt-card-hostile .belegt-card-gloss").get_text()
    )
    assert entry(built, "hostile")["gloss"] == HOSTILE
    assert HOSTILE in [
        one["more"][: len(HOSTILE)] for one in data(built, "belegt-index")["figures"]
    ]


def test_table_has_a_row_for_each_entry_with_its_verdicts_and_an_anchor(edition):
    soup = edition.build().soup("figures.html")
    rows = soup.select(".belegt-ledger-table tbody tr")
    assert [row["id"] for row in rows] == ["row-cost", "row-other-cost", "row-fall", "row-day"]
    cells = [cell.get_text(" ", strip=True) for cell in rows[0].select("th, td")]
    assert cells[0] == "about $6 million"
    assert cells[3:] == ["supported", "disagrees", "not yet recorded"]
    assert rows[0].a["href"] == "evidence.html#figure-cost"
    quantity = json.loads(rows[1]["data-quantity"])
    assert quantity == {"number": 1.6e6, "upper": None, "low": None, "high": 1.6e6, "unit": "USD"}


def test_page_of_the_table_shows_the_digest_of_the_ledger_and_offers_the_downloads(edition):
    built = edition.build()
    soup = built.soup("figures.html")
    digest = edition.load().ledger.digest
    assert soup.select_one(".belegt-ledger-digest").get_text() == digest
    assert exported(built)["ledger_sha256"] == digest
    for link in soup.select(".belegt-ledger-downloads a"):
        assert (built.out / link["href"]).is_file()


def test_export_fits_its_schema_and_says_where_each_quote_stands(edition):
    built = edition.build()
    schema = json.loads((built.out / "ledger.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(exported(built))
    one = entry(built, "other-cost")
    quote, position = one["number"]["selector"]
    text = edition.load().sources["other"].text
    assert text[position["start"] : position["end"]] == quote["exact"]
    assert quote["exact"] == "weniger als 1,6 Millionen Dollar"
    assert f"{quote['prefix']}{quote['exact']}{quote['suffix']}" in text
    assert (one["value"], one["low"], one["high"]) == ("1600000", None, "1600000")
    assert one["agreed"]["answer"] == "disagrees"
    assert one["cited_in"] == [
        {"words": "less than $1.6 million", "address": "index.html#cited-other-cost-0"}
    ]
    assert entry(built, "day")["value"] == "2025-01-27"


def test_csv_has_a_line_for_each_entry_and_no_formula_for_a_spreadsheet(edition):
    figures = [one | {"subject": '=HYPERLINK("x")'} for one in FIGURES if one["id"] == "fall"]
    edition.ledger("figures", [*(one for one in FIGURES if one["id"] != "fall"), *figures])
    built = edition.build()
    lines = list(csv.DictReader(StringIO((built.out / "ledger.csv").read_text("utf-8-sig"))))
    assert {line["id"] for line in lines} == {"cost", "other-cost", "fall", "day"}
    fall = next(line for line in lines if line["id"] == "fall")
    assert fall["subject"] == '\'=HYPERLINK("x")'
    assert (fall["number"], fall["quoted"], fall["citations"]) == ("17", "supported", "1")


def test_finder_knows_figures_places_and_sentences(edition):
    built = edition.build()
    index = data(built, "belegt-index")
    (fall,) = [one for one in index["figures"] if one["id"] == "fall"]
    assert fall["uri"] == "evidence.html#figure-fall"
    assert fall["quantities"][0]["number"] == 17
    (place,) = [one for one in index["places"] if one["figure"] == "other-cost"]
    assert place["text"].endswith("others say less than $1.6 million.")
    assert place["uri"] == "index.html#cited-other-cost-0"
    sentences = {one["uri"]: one for one in index["sentences"]}
    assert [one["number"] for one in sentences["sources/paper.html#s3"]["quantities"]] == [2000]
    german, english = data(built, "belegt-lexicon")
    assert german["scales"]["mrd"] == 1e9
    assert german["units"]["prozent"] == ["percent"]
    assert english["scales"]["billion"] == 1e9


def test_edition_that_reprints_passages_gives_no_more_of_a_text_than_its_pages(edition):
    tail = "Nichts davon steht im Buch. " * 3
    edition.add_seed("paper", f"{TEXT}\n\n{tail}", "2025-01")
    built = edition.build(belegt_source_text="cited")
    assert built.warnings == ""
    assert not (built.out / "_static/belegt-seeds.js").exists()
    assert "reprints only the cited passages" in built.soup("method.html").get_text()
    sentences = [one["text"] for one in data(built, "belegt-index")["sentences"]]
    assert any("etwa sechs Millionen" in one for one in sentences)
    assert not any("Nichts davon" in one for one in sentences)


def test_check_in_the_browser_is_given_texts_that_have_the_published_digests(edition):
    built = edition.build()
    seeds = data(built, "belegt-seeds")
    published = json.loads(
        built.soup("method.html").select_one(".belegt-self-check-digests").get_text()
    )
    for source in seeds["sources"]:
        digest = hashlib.sha256(source["text"].encode()).hexdigest()
        assert digest == published["sources"][source["id"]]
    parts = "".join(f"{name}\0{len(text)}\0{text}" for name, text in seeds["ledger"].items())
    assert hashlib.sha256(parts.encode()).hexdigest() == published["ledger"]
    assert {one["quote"] for one in seeds["figures"]} == {one["quote"] for one in FIGURES}


def test_pages_without_parts_load_no_scripts_for_them(edition):
    soup = edition.build().soup("index.html")
    ours = [one["src"].partition("?")[0] for one in soup.select("script[src*=belegt]")]
    assert ours == [f"_static/belegt-{name}.js" for name in ("view", "words", "say", "card")]


def test_edition_without_parts_carries_no_data(briefing):
    built = briefing.build()
    assert not (built.out / "ledger.json").exists()
    assert not (built.out / "_static/belegt-index.js").exists()


def test_second_build_of_the_same_is_the_same(edition):
    first = {path.name: path.read_bytes() for path in edition.build().out.rglob("*.*")}
    again = {path.name: path.read_bytes() for path in edition.build().out.rglob("*.*")}
    first.pop("environment.pickle", None)
    assert [name for name in first if again.get(name) != first[name]] == []


def test_book_has_neither_scripts_nor_what_needs_them(edition):
    built = edition.build("epub", version="1", copyright="nobody")
    assert built.warnings == ""
    for page in ("index.xhtml", "figures.xhtml", "find.xhtml", "method.xhtml"):
        text = (built.out / page).read_text("utf-8")
        etree.fromstring(text.encode())
        assert 'class="belegt-card"' not in text
        assert "<script" not in text
    assert not (built.out / "ledger.json").exists()


def test_other_outputs_print_nothing_for_the_parts(edition):
    built = edition.build("text")
    assert built.warnings == ""
    assert (built.out / "find.txt").read_text("utf-8").split() == ["Find", "****"]


def test_ledger_without_figures_makes_empty_parts(edition):
    edition.ledger("figures", [])
    listed = [
        {"source": "paper", "quote": quote, "reason": "no"}
        for quote in ("etwa sechs Millionen Dollar", "(27. Januar)", "um 17 Prozent", "2.000 GPUs")
    ]
    other = {"source": "other", "quote": "weniger als 1,6 Millionen Dollar", "reason": "no"}
    edition.ledger("listed", [*listed, other])
    edition.ledger("measures", [])
    edition.ledger("plain", [])
    edition.write("docs/index.md", f"# The work\n\nNothing.\n{PAGES}")
    built = edition.build()
    assert built.warnings == ""
    assert exported(built)["entries"] == []
    assert data(built, "belegt-index")["figures"] == []
    assert built.soup("figures.html").select(".belegt-ledger-table tbody tr") == []


def test_legend_and_state_of_every_mention(briefing):
    soup = briefing.build().soup("sources/paper.html")
    states = {
        one.get_text(): one["class"] for one in soup.select(".belegt-source-text .belegt-mention")
    }
    assert "belegt-mention-disputed" in states["etwa sechs Millionen Dollar"]
    assert not {"belegt-mention-disputed", "belegt-mention-listed"} & {*states["17 Prozent"]}
    assert "belegt-mention-cited" in states["17 Prozent"]
    assert "belegt-mention-listed" in states["2.000 GPUs"]
    listed = soup.select_one(".belegt-source-text .belegt-mention-listed").find_parent("a")
    assert listed["title"] == "Not cited: Not our subject."
    row = soup.find(id=listed["href"].removeprefix("#")).find_parent("tr")
    assert "Not cited: Not our subject." in row.get_text()


def test_theme_can_show_the_field_of_the_finder_on_every_page(edition):
    built = edition.build(html_theme="alabaster", html_sidebars={"**": ["belegt-finder.html"]})
    assert built.warnings == ""
    for page, address in (("index.html", "find.html"), ("sources/paper.html", "../find.html")):
        form = built.soup(page).select_one("form.belegt-find-field")
        assert form["action"] == address
        assert form.select_one("input[name=q]")


def test_field_of_the_finder_stays_away_where_there_is_no_finder(briefing):
    built = briefing.build(html_theme="alabaster", html_sidebars={"**": ["belegt-finder.html"]})
    assert not built.soup("index.html").select("form.belegt-find-field")


def test_digest_that_sphinx_keeps_of_conf_tells_no_path(edition, monkeypatch):
    first = (edition.build().out / ".buildinfo").read_bytes()
    monkeypatch.setattr(web, "STATIC", edition.root / "elsewhere")
    monkeypatch.setattr(web, "TEMPLATES", edition.root / "elsewhere")
    assert (edition.build().out / ".buildinfo").read_bytes() == first


def test_export_of_an_edition_of_passages_tells_no_words_around_their_sentences(edition):
    def around(extent: str) -> list[dict]:
        built = edition.build(belegt_source_text=extent)
        ledger = json.loads((built.out / "ledger.json").read_text("utf-8"))
        targets = {one["id"]: one["target"] for one in ledger["entries"]}
        return [targets[name]["selector"][0] for name in ("cost", "fall")]

    whole, passages = around("full"), around("cited")
    assert whole[1]["prefix"].endswith("(27. Januar).\n\n")
    assert [one["prefix"] for one in passages] == ["", ""]
    assert passages[0]["suffix"] == whole[0]["suffix"]
    assert (passages[1]["suffix"], whole[1]["suffix"][:4]) == ("", " Die")
