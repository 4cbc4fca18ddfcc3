"""The pages of the sources: built, they show the text character for character, and do nothing."""

import pytest
from bs4 import Tag
from docutils import nodes
from docutils.core import publish_doctree
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from myst_parser.docutils_ import Parser

from belegt.errors import Place
from belegt.page import Extent, source_page
from belegt.source import Source, SourceEntry
from tests.belegt.example import TEXT

HOSTILE = """\
 date 2025-02 Ein <script>alert("1")</script> & &amp; &#65; <b>fett</b> `code` {{ var }} ${x}$ $$y$$
# keine Überschrift
## auch nicht * _ ~~ ** __
- keine Liste
1. auch keine
> kein Zitat
::: {note}
:::::
```{raw} html
<img src=x onerror=alert(1)>
```
{cited}`fall` [Link](javascript:alert(1)) ![Bild](x.png) https://example.org/a_b_c?d=e&f=g <https://x.org>
| a | b |
|---|---|
[^1] [^1]: Fuß  (label)= % Kommentar +++ --- ... -- "gerade" 'Zeichen' \\ \\n
\tTabulator am Anfang    viele   Räume und am Ende \u00a0
\u2028Zeilentrenner\u2029 \u200bunsichtbar\u200f \ufeff mitten \U0001f600 مرحبا
Zeile: "a: b", - {x: [1, 2]}, &anker *alias, !tag
[[x]]{#id .class} :Feld: Wert
"""


def shown(built, page: str = "sources/third.html") -> list[str]:
    """Return the paragraphs of a source's text as a browser would have them."""
    box = built.soup(page).select_one(".belegt-source-text")
    assert isinstance(box, Tag)
    return [paragraph.get_text() for paragraph in box.find_all("p")]


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


@pytest.mark.parametrize(
    "extensions",
    [
        ["colon_fence", "attrs_inline"],
        [
            *("amsmath", "attrs_block", "attrs_inline", "colon_fence", "deflist", "dollarmath"),
            *("fieldlist", "html_admonition", "html_image", "linkify", "replacements"),
            *("smartquotes", "strikethrough", "substitution", "tasklist"),
        ],
    ],
    ids=["few-extensions", "all-extensions"],
)
def test_text_is_shown_character_for_character(briefing, extensions):
    briefing.add_seed("third", HOSTILE)
    briefing.ledger("listed", [])
    built = briefing.build(myst_enable_extensions=extensions)
    assert shown(built) == lines(HOSTILE)
    box = built.soup("sources/third.html").select_one(".belegt-source-text")
    assert not box.find_all(["script", "img", "b", "h1", "h2", "li", "table", "code"])
    assert not [link for link in box.find_all("a") if "figure-" not in link.get("href", "")]


def test_every_sentence_and_mention_has_an_anchor(briefing):
    box = briefing.build().soup("sources/paper.html").select_one(".belegt-source-text")
    assert [one["id"] for one in box.select(".belegt-sentence")] == ["s1", "s2", "s3"]
    marked = {one.get_text(): one["id"] for one in box.select(".belegt-mention")}
    for words in ("etwa sechs Millionen Dollar", "27. Januar", "17 Prozent", "2.000 GPUs"):
        assert marked[words] == f"m{TEXT.index(words)}"


def test_page_is_written_only_when_it_changed(briefing):
    briefing.build()
    page = briefing.docs / "sources/paper.md"
    before = page.stat().st_mtime_ns
    briefing.build()
    assert page.stat().st_mtime_ns == before
    briefing.add_seed("paper", TEXT + "\n\nMehr.", "2025-01")
    briefing.build()
    assert page.stat().st_mtime_ns > before


def test_page_of_a_removed_source_goes_and_the_authors_stays(briefing):
    briefing.write("docs/sources/mine.md", "# Mine\n")
    briefing.add_seed("third", "Ein Text.")
    briefing.build()
    assert (briefing.docs / "sources/third.md").exists()
    del briefing.seeds["third"]
    (briefing.root / "seeds/third.txt").unlink()
    briefing.add_seed("paper", TEXT, "2025-01")
    briefing.build()
    assert not (briefing.docs / "sources/third.md").exists()
    assert (briefing.docs / "sources/mine.md").exists()


def test_only_cited_passages_are_reprinted_on_demand(briefing):
    far = "Weit weg steht etwas anderes. " * 5
    briefing.add_seed("paper", f"{TEXT}\n\n{far}\n\n{far}", "2025-01")
    built = briefing.build(belegt_source_text="cited")
    text = "\n".join(shown(built, "sources/paper.html"))
    assert "etwa sechs Millionen Dollar" in text
    assert "Weit weg" not in text
    assert "[…]" in text
    assert (
        "Only the sentences that are quoted are reprinted"
        in built.soup("sources/paper.html").get_text()
    )


def test_prose_of_a_region_is_read_in_its_language(briefing):
    assert briefing.build(language="en_GB").warnings == ""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"language": "tr"},
            "no words for language “tr”\n  expected: a language with words: ",
        ),
        ({"belegt_source_text": "some"}, "'some'; expected 'full' or 'cited'"),
    ],
)
def test_configuration_that_means_nothing_ends_the_build(briefing, change, message):
    with pytest.raises(SystemExit):
        briefing.build(**change)
    assert message in briefing.warnings.getvalue()


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)
markup = st.text("ab1*_`[](){}<>&#:$\\|!~-+=.^%\"' \u00a0\u2028", min_size=1)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(texts | markup, min_size=1, max_size=8))
def test_any_text_is_shown_character_for_character(paragraphs):
    text = "\n".join(paragraphs)
    entry = SourceEntry(
        **dict.fromkeys(("title", "address", "date"), "unknown"),
        id="x",
        file="x.txt",
        outlet="X",
        language="de",
        sha256="0" * 64,
    )
    page = source_page(Source(entry, text, Place(), "x.txt"), [])
    # the text alone: Sphinx is not needed to see what MyST makes of it
    block = "::::{container}" + page.partition("::::{container}")[2].partition("\n```")[0]
    document = publish_doctree(
        block,
        parser=Parser(),
        settings_overrides={
            "myst_enable_extensions": ["colon_fence", "attrs_inline"],
            "report_level": 5,
        },
    )
    assert [one.astext() for one in document.findall(nodes.paragraph)] == lines(text)


def test_text_of_megabytes_in_one_line_is_escaped_in_linear_time(briefing):
    word = "Das ist *ein* [Satz] mit 17 Prozent. "
    briefing.add_seed("third", word * 30_000)
    source = briefing.load().sources["third"]
    page = source_page(source, [], Extent.FULL)
    assert page.count(".belegt-sentence}") == 30_000
