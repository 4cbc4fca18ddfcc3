"""The head of a page: what other sites show of it, and what machines read."""

from __future__ import annotations

import json

import pytest

from tests.belegt.example import CONF, EVIDENCE, FIGURES, MEASURES, PROSE

HOSTILE = "</script><!-- \u2028 & \"double\" 'single' <script>alert(1)</script>"

RECORD = {
    "measure": "fall",
    "subject": "the share",
    "scope": "a day",
    "value": "16.97",
    "unit": "percent",
    "bound": "exactly",
    "work": "report",
    "where": "Table 1",
    "seen": "stored document",
    "says": "The share fell by 16.97 percent.",
}
STATEMENT = {
    "source": "paper",
    "quote": "sagte die Firma",
    "gloss": "said the firm",
    "according_to": "the author",
    "right": "So it did.",
    "evidence": "primary",
}
BIBLIOGRAPHY = r"""
@misc{report,
  author = {{The firm}},
  title = {{The \& of it}},
  url = {https://example.org/report}
}
"""


def tags(soup) -> dict[str, str]:
    """Return what the meta elements of a page say, by name or property."""
    found = soup.select("meta[name], meta[property]")
    return {one.get("name") or one["property"]: one["content"] for one in found}


def things(soup, kind: str) -> list[dict]:
    """Return the nodes of a type from a page's JSON-LD."""
    scripts = soup.select('head script[type="application/ld+json"]')
    graphs = [json.loads(script.string) for script in scripts]
    assert all(one["@context"] == "https://schema.org" for one in graphs)
    return [thing for one in graphs for thing in one["@graph"] if thing["@type"] == kind]


@pytest.fixture
def weighed(briefing):
    """Return a briefing with a record and two statements, one of which nobody can verify."""
    briefing.write("docs/references.bib", BIBLIOGRAPHY)
    briefing.write(
        "docs/conf.py",
        CONF.replace('"myst_parser"', '"myst_parser", "sphinxcontrib.bibtex"')
        + 'bibtex_bibfiles = ["references.bib"]\n',
    )
    briefing.ledger("records", [RECORD | {"id": "fall-on-record"}])
    briefing.ledger(
        "statements",
        [
            STATEMENT | {"id": "told", "verdict": "confirmed", "works": ["report"]},
            STATEMENT
            | {"id": "open", "verdict": "unverifiable", "quote": "wie sie angaben", "works": []},
        ],
    )
    briefing.prose(
        PROSE + "\nOn record {cited}`16.97 % <fall-on-record>`.\n"
        "\n```{source-verdicts} paper\n```\n\n```{bibliography}\n:all:\n```\n"
    )
    return briefing


def test_card_of_a_record_names_its_work_by_title_in_its_language(weighed):
    german = BIBLIOGRAPHY.replace("{{The \\& of it}}", "{{Das Ganze}}, language = {de}")
    weighed.write("docs/references.bib", german)
    origin = (
        weighed.build()
        .soup("index.html")
        .select_one("#belegt-card-fall-on-record .belegt-card-origin")
    )
    assert origin.get_text() == "On record: Das Ganze, Table 1"
    assert origin.a["lang"] == "de"
    assert origin.a["href"].startswith("#")


def test_description_is_the_opening_in_whole_sentences(briefing):
    opening = "The start {cited}`17 % <fall>` is one." + " A sentence of filling words." * 20
    briefing.prose(f"# Title\n\n{opening}\n\nAnother paragraph.\n")
    told = tags(briefing.build().soup("index.html"))
    assert told["description"].startswith("The start 17 % is one. A sentence")
    assert told["description"].endswith("filling words.")
    assert len(told["description"]) <= 300
    assert told["og:description"] == told["description"]
    assert told["og:title"] == "Title"


def test_first_sentence_is_told_whole_however_long(briefing):
    sentence = "It goes " + "on and " * 60 + "costs {cited}`about $6 million <cost>`."
    briefing.prose(f"# Title\n\n{sentence} The rest.\n")
    told = tags(briefing.build().soup("index.html"))["description"]
    assert told.endswith("costs about $6 million.")


def test_description_of_the_author_stands(briefing):
    front = "---\nmyst:\n  html_meta:\n    description: My own words.\n---\n"
    briefing.prose(front + PROSE)
    soup = briefing.build().soup("index.html")
    assert [one["content"] for one in soup.select("meta[name=description]")] == ["My own words."]
    assert tags(soup)["og:description"] == "My own words."


def test_labels_of_works_are_no_part_of_a_description(weighed):
    weighed.prose(PROSE.replace(" others say", " others {cite:p}`report`, say"))
    weighed.write(
        "docs/more.md",
        "---\norphan: true\n---\n# W\n\nSaid so {cite:p}`report`.\n"
        "\nOn record {cited}`16.97 % <fall-on-record>`.\n\n```{bibliography}\n```\n",
    )
    built = weighed.build()
    assert built.warnings == ""
    assert tags(built.soup("more.html"))["description"] == "Said so."


def test_page_of_a_source_says_whose_text_it_is(briefing):
    soup = briefing.build().soup("sources/paper.html")
    assert "The paper, January 2025" in tags(soup)["description"]
    assert not things(soup, "Article")


def test_article_tells_what_the_page_rests_on(weighed):
    built = weighed.build(author="The makers", release="2")
    (article,) = things(built.soup("index.html"), "Article")
    assert article["headline"] == "The work"
    assert article["author"] == {"@type": "Organization", "name": "The makers"}
    assert (article["version"], article["inLanguage"]) == ("2", "en")
    assert not {"datePublished", "dateModified", "url", "image"} & set(article)
    paper, other = article["isBasedOn"]
    assert paper["url"] == "https://example.org/paper"
    assert paper["datePublished"] == "2025-01"  # no day that nobody knows
    assert "datePublished" not in other
    (work,) = article["citation"]
    assert (work["name"], work["url"]) == ("The & of it", "https://example.org/report")
    assert built.soup("index.html").find(id=work["@id"].partition("#")[2])


def test_dates_are_told_when_the_author_set_them(briefing):
    built = briefing.build(belegt_published="2026-01-02", belegt_modified="2026-03-04")
    (article,) = things(built.soup("index.html"), "Article")
    assert article["datePublished"] == "2026-01-02"
    assert article["dateModified"] == "2026-03-04"


def test_review_has_the_dates_of_the_briefing(weighed):
    built = weighed.build(belegt_published="2026-01-02", belegt_modified="2026-03-04")
    (review,) = things(built.soup("evidence.html"), "ClaimReview")
    assert (review["datePublished"], review["dateModified"]) == ("2026-01-02", "2026-03-04")


def test_weighed_figure_is_reviewed_where_its_evidence_stands(weighed):
    built = weighed.build()
    (review,) = things(built.soup("evidence.html"), "ClaimReview")
    assert review["url"] == "#figure-fall"
    assert built.soup("evidence.html").find(id="figure-fall")
    assert review["claimReviewed"] == "the share price fell by 17 percent"
    claim, rating = review["itemReviewed"], review["reviewRating"]
    assert claim["text"] == "Der Aktienkurs fiel um 17 Prozent."
    assert claim["author"] == {"@type": "Organization", "name": "The paper"}
    assert claim["creditText"] == "the author, in The paper"
    assert claim["datePublished"] == claim["appearance"]["datePublished"] == "2025-01"
    assert claim["appearance"]["publisher"]["name"] == "The paper"
    assert rating["alternateName"] == "confirmed"
    assert rating["worstRating"] < rating["ratingValue"] == rating["bestRating"]


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({"value": "17.4"}, "confirmed"),
        ({"value": "20", "exact": "true"}, "wrong"),
        ({"scope": "a week"}, "misattributed"),
    ],
)
def test_rating_follows_the_verdict(weighed, change, verdict):
    worst_to_best = ["wrong", "misattributed", "imprecise", "confirmed"]
    record = RECORD | {"id": "fall-on-record"} | change
    weighed.ledger("records", [record])
    (review,) = things(weighed.build().soup("evidence.html"), "ClaimReview")
    assert review["reviewRating"]["alternateName"] == verdict
    assert review["reviewRating"]["ratingValue"] == worst_to_best.index(verdict) + 1


def test_statement_is_reviewed_where_its_verdict_stands(weighed):
    soup = weighed.build().soup("index.html")
    (review,) = things(soup, "ClaimReview")  # and none of what nobody can verify
    assert review["url"] == "#statement-told"
    assert soup.find(id="statement-told")
    assert review["reviewRating"]["ratingExplanation"] == "So it did."
    assert [work["name"] for work in review["citation"]] == ["The & of it"]


@pytest.mark.parametrize("change", [{"seen": "secondary"}, {"seen": "third-party transcription"}])
def test_nobody_is_rated_by_what_was_seen_at_second_hand(weighed, change):
    weighed.ledger("records", [RECORD | {"id": "fall-on-record"} | change])
    assert not things(weighed.build().soup("evidence.html"), "ClaimReview")


def test_dateline_is_no_claim_and_has_no_review(weighed):
    datelines = [one | {"kind": "dateline"} if one["id"] == "fall" else one for one in MEASURES]
    weighed.ledger("measures", datelines)
    assert not things(weighed.build().soup("evidence.html"), "ClaimReview")


@pytest.mark.parametrize(("itself", "count"), [("confirmed", 1), ("unverifiable", 0)])
def test_what_was_said_is_rated_only_where_it_is_so_as_well(weighed, itself, count):
    statement = STATEMENT | {"id": "told", "verdict": "confirmed", "works": ["report"]}
    weighed.ledger("statements", [statement | {"itself": itself}])
    assert len(things(weighed.build().soup("index.html"), "ClaimReview")) == count


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"evidence": "mixed"}, "wrong (a person's verdict)"),
        ({"slip": "translation"}, "wrong (a slip of translation; a person's verdict)"),
        ({"slip": "copying"}, "wrong (a slip of copying; a person's verdict)"),
    ],
)
def test_slip_is_told_as_such_and_rates_nobody(weighed, change, told):
    statement = STATEMENT | {"id": "told", "verdict": "wrong", "works": ["report"]} | change
    weighed.ledger("statements", [statement])
    soup = weighed.build().soup("index.html")
    assert not things(soup, "ClaimReview")
    row = soup.find(id="statement-told").find_parent("tr")
    assert row.select("td")[1].get_text() == told


def test_nothing_is_reviewed_before_there_is_a_record(briefing):
    assert not things(briefing.build().soup("evidence.html"), "ClaimReview")


def test_no_text_can_break_out_of_the_head(briefing):
    briefing.figure("fall", gloss=HOSTILE)
    briefing.write("docs/evidence.md", EVIDENCE.replace("Evidence", f"E {HOSTILE}", 1))
    briefing.ledger("records", [RECORD | {"id": "fall-on-record"}])
    briefing.write("docs/references.bib", BIBLIOGRAPHY)
    briefing.prose(PROSE + "\nOn record {cited}`16.97 % <fall-on-record>`.\n")
    built = briefing.build()
    soup = built.soup("evidence.html")
    (review,) = things(soup, "ClaimReview")
    assert review["claimReviewed"] == HOSTILE
    assert "alert(1)" in tags(soup)["og:title"]
    text = (built.out / "evidence.html").read_text("utf-8")
    head = text[: text.index("</head>")]
    assert "alert(1)</script>" not in head
    assert "<!--" not in head
    assert "\u2028" not in head.partition("ld+json")[2]


def test_addresses_are_whole_once_the_site_has_one(weighed):
    site = "https://example.org/briefing/"
    built = weighed.build(html_baseurl=site, belegt_social_card="_static/card.png")
    told = tags(built.soup("sources/paper.html"))
    assert told["og:url"] == site + "sources/paper.html"
    assert told["og:image"] == site + "_static/card.png"
    assert told["twitter:card"] == "summary_large_image"
    (review,) = things(built.soup("evidence.html"), "ClaimReview")
    assert review["url"] == site + "evidence.html#figure-fall"
    (article,) = things(built.soup("index.html"), "Article")
    assert article["url"] == site + "index.html"
    assert article["image"] == site + "_static/card.png"
    assert article["citation"][0]["@id"].startswith(site + "index.html#")


def test_addresses_are_relative_while_the_site_has_none(briefing):
    built = briefing.build(belegt_social_card="_static/card.png")
    told = tags(built.soup("sources/paper.html"))
    assert told["og:image"] == "../_static/card.png"
    assert "og:url" not in told
    assert "og:image" not in tags(briefing.build().soup("index.html"))


def test_mark_on_paper_is_the_number_of_the_evidence(briefing):
    briefing.prose(PROSE)
    built = briefing.build()
    (style,) = built.soup("index.html").select("head style[media=print]")
    numbers = built.soup("evidence.html").select(".belegt-evidence-number")
    for figure, number in zip(FIGURES, numbers, strict=True):
        selectors = f'[href$="#figure-{figure["id"]}"],#belegt-card-{figure["id"]}'
        mark = f'{{--belegt-evidence-number:"{number.get_text().removesuffix(".")}"}}'
        assert selectors + mark in style.string
    cards = [card["id"] for card in built.soup("index.html").select(".belegt-card")]
    assert cards == [f"belegt-card-{figure['id']}" for figure in FIGURES]


def test_card_holds_for_paper_where_its_source_or_work_is_found(weighed):
    soup = weighed.build().soup("index.html")
    found = {
        name: soup.find(id=f"belegt-card-{name}").select_one(".belegt-card-links")["data-found-at"]
        for name in ("fall", "fall-on-record")
    }
    assert found == {
        "fall": "https://example.org/paper",
        "fall-on-record": "The & of it, https://example.org/report",
    }


def test_print_styles_wait_for_the_printer(briefing):
    links = briefing.build().soup("index.html").select("link[href*='belegt-print.css']")
    assert [link["media"] for link in links] == ["print"]


def test_book_has_no_head_for_the_web(briefing):
    built = briefing.build("epub", version="1", copyright="2026")
    text = (built.out / "index.xhtml").read_text("utf-8")
    assert "about $6 million" in text
    for told in ("ld+json", "og:title", "belegt-print.css"):
        assert told not in text
