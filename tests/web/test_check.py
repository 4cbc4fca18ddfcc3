"""A pasted text: its numbers are read as the reader reads them, and looked up among the figures."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention, find_quantities
from belegt.sphinxext.web import STATIC, lookup
from tests.examples.table import LANGUAGES, read_table
from tests.web.conftest import WINDOWS

FOUND = """(text) => {
    const words = belegt.plainText(text);
    return [...belegt.check(words, belegt.index)]
        .filter(Boolean)
        .map(({ start, end, answer, note, figures }) =>
            [words.slice(start, end), answer, note, figures.map(({ id }) => id)]);
}"""

Row = tuple[str, str, str, list[str]]


def found(page: Page, text: str) -> list[Row]:
    return [tuple(one) for one in page.evaluate(FOUND, text)]


def opened(visit) -> Page:
    page = visit("check.html")
    expect(page.get_by_label("Paste a text")).to_be_visible()
    return page


SUPPORTED = [
    ("The work cost about $6 million.", "cost", ""),
    ("The work cost $6 million.", "cost", ""),
    ("The work cost $6,000,000.", "cost", ""),
    ("Das Werk kostete 6 Mio. Dollar.", "cost", "other"),
    ("Das Werk kostete sechs Millionen Dollar, so die Firma.", "cost", "other"),
    ("The work cost less than $1.6 million.", "other-cost", ""),
    ("The share fell by 17 percent, and that was that.", "fall", ""),
    ("The share fell by 17.2 percent.", "fall", "precise"),
    ("Der Aktienkurs fiel um 17 %.", "fall", ""),
    ("The statement was made on that day, 27 January 2025.", "day", ""),
    ("The statement was made on that day, in January 2025.", "day", ""),
    ("<p>The <i>share</i> fell by <b>17</b>&nbsp;%</p><p>5</p>", "fall", ""),
    ("The share\nfell by 17\npercent.", "fall", ""),
    ("The sh\u00adare fell by 1\u200b7 percent.", "fall", ""),
]

CONTRADICTED = [
    ("The work cost $60 million.", {"cost", "other-cost"}),
    ("The cost of the work was about $6 billion.", {"cost", "other-cost"}),
    ("The share fell by 71 percent in a day: a deep fall.", {"fall"}),
]

ABSENT = [
    ("", []),
    ("No number stands here, neither in R1 nor in H800.", []),
    ("The road is 384 kilometers long.", [("absent", "")]),
    ("Bananas cost €6 million.", [("absent", "")]),
    ("A zebra ate 17 percent.", [("absent", "elsewhere")]),
    ("The work cost less than $40 million.", [("absent", "elsewhere")]),
    ("The work cost more than $4 million.", [("absent", "")]),
    ("Between 60 and 65 percent", [("unread", ""), ("unread", "")]),
    ("10<sup>6</sup>", [("unread", ""), ("unread", "")]),
    ("<script>17</script><style>6</style>", []),
]


@pytest.mark.parametrize(("text", "figure", "note"), SUPPORTED)
def test_number_of_a_figure_is_supported_in_any_notation(visit, text, figure, note):
    (_, answer, told, figures), *_ = found(opened(visit), text)
    assert (answer, told) == ("supported", note)
    assert figures[0] == figure


@pytest.mark.parametrize(("text", "figures"), CONTRADICTED)
def test_other_number_of_what_is_named_is_contradicted(visit, text, figures):
    ((_, answer, _, named),) = found(opened(visit), text)
    assert answer == "contradicted"
    assert set(named) <= figures


@pytest.mark.parametrize(("text", "expected"), ABSENT)
def test_what_the_briefing_does_not_know_is_not_judged(visit, text, expected):
    assert [row[1:3] for row in found(opened(visit), text)] == expected


def paste(page: Page, text: str) -> None:
    page.get_by_label("Paste a text").evaluate(
        """(one, text) => {
            one.value = text;
            one.dispatchEvent(new Event("input", {bubbles: true}));
        }""",
        text,
    )


def told(page: Page) -> str:
    status = page.locator(".belegt-check output")
    expect(status).not_to_have_text("Reading the texts …", timeout=120_000)
    return str(status.text_content())


def test_page_shows_each_number_with_its_figure(visit):
    page = opened(visit)
    text = "The work cost $6 million. The share fell by 71 percent: a fall. The moon has 3 seas."
    page.get_by_label("Paste a text").fill(text)
    expect(page.locator(".belegt-check output")).to_have_text(
        "1 supported, 1 contradicted, 1 not here"
    )
    first, second, third = page.locator(".belegt-check-results > li").all()
    expect(first.locator("mark")).to_have_text("$6 million.")
    expect(first.locator("strong")).to_have_class("belegt-verdict-confirmed")
    expect(second).to_contain_text("contradicted: here it is another number")
    expect(third).to_contain_text("not here")
    first.locator("a").first.click()
    page.wait_for_url("**/evidence.html#figure-cost")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("   \n\n ", ""),
        ("no number", "There is no number in it."),
        ("\u200b\ufeff\u202e", "There is no number in it."),
        ("\u202e17 percent of the share\u202c", "1 supported"),
        ("עלייה של 17 % בערך", "1 not here"),
        ("<img src=x onerror='window.ran = 1'><script>window.ran = 2</script>", "There is no"),
    ],
)
def test_whatever_is_pasted_is_answered(visit, text, expected):
    page = opened(visit)
    paste(page, text)
    if expected:
        assert expected in told(page)
    else:
        expect(page.locator(".belegt-check output")).to_have_text("")
    assert page.evaluate("window.ran") is None


LONG = {
    "numbers": "17 percent of the share fell. " * 10_000,
    "lines": "17\n\n" * 10_000,
    "letters": "a" * 1_000_000,
    "blanks": " " * 1_000_000 + "17",
    "digits": "1" * 1_000_000,
    "words": "".join(f"word{n:x} share cost 6 " for n in range(40_000)),
    "tags": "<p>17 %<b>" * 50_000,
    "open": "<" * 300_000,
    "scripts": "<script" * 100_000,
    "marks": "." * 500_000,
    "hedges": "about " * 170_000,
}
"""Texts of about a megabyte each."""


@pytest.mark.parametrize("name", LONG)
def test_long_text_holds_nobody_up(visit, name):
    page = opened(visit)
    # how often the page was free for its reader while the text was looked at
    page.evaluate("window.turns = 0; setInterval(() => window.turns++, 5)")
    paste(page, LONG[name])
    answer = told(page)
    assert "Only its beginning was looked at." in answer
    assert page.evaluate("window.turns") > 5


def test_new_text_ends_the_look_at_the_old(visit):
    page = opened(visit)
    paste(page, LONG["words"])
    page.wait_for_timeout(400)
    paste(page, "The work cost $6 million.")
    expect(page.locator(".belegt-check output")).to_have_text("1 supported")
    page.wait_for_timeout(300)
    expect(page.locator(".belegt-check-results > li")).to_have_count(1)


def test_many_numbers_are_shown_when_asked_for(visit):
    page = opened(visit)
    paste(page, "The share fell by 17 percent.\n\n" * 120)
    expect(page.locator(".belegt-check-results > li")).to_have_count(51)
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(".belegt-check-results > li")).to_have_count(101)


@pytest.mark.parametrize("width", [320, 390])
def test_it_fits_a_phone(visit, width):
    page = visit("check.html", **WINDOWS[width])
    paste(page, "The work cost $6 million, " + "W" * 200)
    expect(page.locator(".belegt-check-results > li")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_axe_finds_nothing_in_it(visit, options):
    page = visit("check.html", **options)
    paste(page, "The work cost $6 million, the share fell by 71 percent, a fall.")
    expect(page.locator(".belegt-check-results > li")).to_have_count(2)
    amiss = Axe().run(page, context=".belegt-check-page", options={"preload": False})
    violations = amiss.response["violations"]
    assert [node["failureSummary"] for one in violations for node in one["nodes"]] == []


def test_without_scripts_the_page_says_so(visit):
    page = visit("check.html", java_script_enabled=False)
    assert "The check needs scripts." in page.content()


@pytest.fixture(scope="module")
def reader(browser) -> Page:
    page = browser.new_page()
    page.evaluate(Path(STATIC / "belegt-read.js").read_text("utf-8"))
    lexicons = {language: lookup.tables(language) for language in LANGUAGES}
    page.evaluate("lexicons => { window.lexicons = lexicons; }", json.loads(json.dumps(lexicons)))
    yield page
    page.close()


READ = """([texts, language]) => texts
    .map((text) => belegt.read(text, [lexicons[language]], true)[0])
    .map((tokens) => tokens.filter(({ number, date }) => number || date))"""

LEAST_READ = 0.22
"""Share of the mentions in whole sentences that are read."""

MOST_WRONG = 0.07
"""Share of what is read that is something else: "In April 30 boats came", "an hour and 20 minutes".
The tables are made of such sentences."""


def is_right(token, mention: Mention) -> bool:
    expected = mention.quantity
    date = token.get("date", "")
    if isinstance(expected, PartialDate):
        # a part of it is said of it too: the year, the end of a range
        return bool(date) and date in str(expected)
    if len(date) == len("2025"):
        return True
    number = token.get("number")
    if expected is None:
        # of a count only its bound is in doubt
        return mention.kind is Kind.COUNT and number is not None
    unit = None if mention.kind is Kind.COUNT else expected.unit or None
    return bool(
        isinstance(expected, Quantity)
        and number
        and expected.upper is None
        and math.isclose(number["value"], float(expected.number), rel_tol=1e-12)
        and number["unit"] == unit
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_running_text_is_read_as_the_reader_reads_it_or_not(reader, language):
    texts = [one.text for one in read_table(language) if one.solved]
    read = 0
    wrong = []
    for text, tokens in zip(texts, reader.evaluate(READ, [texts, language]), strict=True):
        mentions = find_quantities(text, language)
        # code points there, units of UTF-16 here
        plain = all(ord(one) < 0x10000 for one in text)
        for token in tokens if plain else ():
            met = [
                one
                for one in mentions
                if one.span.start < token["end"] and token["start"] < one.span.end
            ]
            if len(met) == 1 and is_right(token, met[0]):
                read += 1
            else:
                wrong.append(
                    (text, text[token["start"] : token["end"]], [str(one.quantity) for one in met])
                )
    assert len(wrong) <= MOST_WRONG * read, wrong
    assert read >= LEAST_READ * sum(len(find_quantities(text, language)) for text in texts)
