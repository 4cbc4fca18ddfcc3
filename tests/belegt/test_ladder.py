"""Ladders: every interval where its values say, every word legible, whatever the ledger holds."""

import xml.etree.ElementTree as ET
from decimal import Decimal
from itertools import combinations

import pytest

from belegt.chart import Ladder, Rung, Scale, ink, ladder_svg
from belegt.chart.ladder import ROOM
from belegt.quantity import Bound, from_digits, spanned
from tests.belegt.example import FIGURES, MEASURES, PROSE

NS = "{http://www.w3.org/2000/svg}"

HOSTILE = "</script><b>\"quoted\" & 'so' \\ \u202eשלום <title>"


def rung(digits: str, *, name: str = "The paper", words: str = "", **more) -> Rung:
    return Rung(name, ("the work, building it",), from_digits(digits, **more), words or digits)


def draw(*told: Rung, records: tuple[Rung, ...] = (), unit: str = "") -> ET.Element:
    text = ladder_svg(Ladder("Cost", told, records, unit), "c", "en")
    return ET.fromstring(text)


def share(length: str) -> float:
    assert length.endswith("%")
    return float(length.removesuffix("%")) / 100


def dots(tree: ET.Element) -> list[float]:
    return [share(dot.get("cx")) for dot in tree.iter(f"{NS}circle")]


def boxes(tree: ET.Element) -> list[tuple[float, float, float, float]]:
    """Return left, top, right and bottom of every text at the least width."""
    found = []
    for text in tree.iter(f"{NS}text"):
        width, x, y = ink.width_of(text.text), share(text.get("x")) * ROOM, float(text.get("y"))
        left = {"start": x, "middle": x - width / 2, "end": x - width}[text.get("text-anchor")]
        found.append((left, y - 0.75 * ink.TEXT, left + width, y + 0.2 * ink.TEXT))
    return found


def assert_legible(tree: ET.Element) -> None:
    height = float(tree.get("height"))
    for left, top, right, bottom in boxes(tree):
        assert left >= -0.01
        assert right <= ROOM + 0.01
        assert top >= 0
        assert bottom <= height
    for one, other in combinations(boxes(tree), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)
    for bar in tree.iter(f"{NS}rect"):
        assert share(bar.get("x")) >= 0
        assert share(bar.get("width")) >= 0
        assert share(bar.get("x")) + share(bar.get("width")) <= 1.0001
        assert float(bar.get("y")) + float(bar.get("height")) <= height


def test_equal_ratios_are_equal_distances():
    low, middle, high = dots(draw(rung("1e6"), rung("1e7"), rung("1e8")))
    assert middle - low == pytest.approx(high - middle, abs=0.001)


def test_bar_spans_the_strict_interval_and_a_lighter_one_the_loose():
    tree = draw(rung("2000"), rung("90000"))
    loose, strict, *_ = tree.iter(f"{NS}rect")
    assert float(loose.get("opacity")) < float(strict.get("opacity"))
    assert share(loose.get("width")) > share(strict.get("width"))
    left = share(loose.get("x"))
    (dot, _) = dots(tree)
    assert left < dot < left + share(loose.get("width"))


@pytest.mark.parametrize(
    ("bound", "hollow", "edge"),
    [
        (Bound.LESS_THAN, True, "0%"),
        (Bound.AT_MOST, False, "0%"),
        (Bound.MORE_THAN, True, "100%"),
        (Bound.AT_LEAST, False, "100%"),
    ],
)
def test_interval_without_an_end_reaches_the_edge_with_an_arrow(bound, hollow, edge):
    tree = draw(rung("5e6", bound=bound), rung("1e3"))
    bar = next(tree.iter(f"{NS}rect"))
    left, right = share(bar.get("x")), share(bar.get("x")) + share(bar.get("width"))
    assert (left == 0) == (edge == "0%")
    assert (right == pytest.approx(1)) == (edge == "100%")
    assert [shape.get("x") for shape in tree.iter(f"{NS}svg")][1:] == [edge]
    dot = next(tree.iter(f"{NS}circle"))
    assert (dot.get("fill") == "none") == hollow


def test_interval_below_all_other_numbers_has_room():
    tree = draw(rung("1e3", bound=Bound.LESS_THAN), rung("1e6"))
    assert share(next(tree.iter(f"{NS}rect")).get("width")) > 0.1


def test_range_has_no_dot():
    between = Rung("a", (), spanned(from_digits("2"), from_digits("9")), "2 to 9")
    assert len(dots(draw(between, rung("3")))) == 1


def test_record_is_a_line_across_what_is_told_down_to_its_own_rung():
    record = rung("5e6", name="On record")
    tree = draw(rung("1e6"), rung("9e6"), records=(record, rung("7e6", name="On record")))
    dashed = [line for line in tree.iter(f"{NS}line") if line.get("stroke-dasharray")]
    places = sorted(line.get("x1") for line in dashed)
    assert len(set(places)) == 2
    assert (places.count(places[0]), places.count(places[-1])) == (3, 4)
    assert "On record: 5e6 (the work, building it)" in tree.find(f"{NS}desc").text


def test_range_on_record_is_a_strip_between_two_lines():
    between = Rung("On record", (), spanned(from_digits("-5"), from_digits("0")), "-5 to 0")
    tree = draw(rung("-9"), records=(between,))
    dashed = [line.get("x1") for line in tree.iter(f"{NS}line") if line.get("stroke-dasharray")]
    assert len(dashed) == 4
    tall = [bar for bar in tree.iter(f"{NS}rect") if float(bar.get("height")) > 20]
    left, width = share(tall[0].get("x")), share(tall[0].get("width"))
    assert sorted({share(x) for x in dashed}) == pytest.approx([left, left + width], abs=1e-3)


@pytest.mark.parametrize("value", ["0", "-5", "-0.3"])
def test_what_has_no_logarithm_is_drawn_on_a_linear_axis(value):
    ladder = Ladder("Cost", (rung(value), rung("1e3")))
    assert ladder.axis.scale is Scale.LINEAR
    tree = draw(*ladder.told)
    assert_legible(tree)
    first, second = dots(tree)
    assert 0 <= first < second <= 1


def test_values_close_together_and_shares_are_drawn_on_a_linear_axis():
    assert Ladder("a", (rung("2000"), rung("2048"))).axis.scale is Scale.LINEAR
    assert Ladder("a", (rung("2000"), rung("9000"))).axis.scale is Scale.LOG
    assert Ladder("a", (rung("12"), rung("80")), unit="percent").axis.scale is Scale.LINEAR
    assert Ladder("a", (rung("1"), rung("80")), unit="percent").axis.scale is Scale.LOG


@pytest.mark.parametrize("locale", ["en", "de", "fr"])
@pytest.mark.parametrize("bound", Bound)
def test_forty_figures_over_fifteen_powers_of_ten_are_legible(locale, bound):
    told = [
        rung(f"{Decimal(10) ** (n * 15 / Decimal(39) - 3):.3g}", words=f"{n} thousand million")
        for n in range(39)
    ]
    last = from_digits("5e6", bound=bound)
    if bound is Bound.BETWEEN:
        last = spanned(from_digits("1e2"), from_digits("1e9"))
    long = Rung("An outlet of a very long name " * 9, ("Wort" * 90,), last, "many words " * 12)
    ladder = Ladder("Cost", (*told, long), (rung("1e7", name="On record"),))
    tree = ET.fromstring(ladder_svg(ladder, "c", locale))
    assert_legible(tree)
    assert len(ladder.axis.ticks(locale, ROOM)) > 3


@pytest.mark.parametrize("digits", ["1", "1e99", "123456789012345678901234567890", "1e-20"])
def test_any_number_is_drawn(digits):
    assert_legible(draw(rung(digits)))
    assert_legible(draw(rung(digits), rung("1")))
    assert_legible(draw(rung(digits), rung(digits), unit="percent"))


def test_words_of_the_ledger_come_out_as_text():
    tree = draw(Rung(HOSTILE, (HOSTILE,), from_digits("1"), HOSTILE))
    texts = [text.text for text in tree.iter(f"{NS}text")]
    assert "".join(HOSTILE.split()) in "".join("".join(texts).split())
    assert HOSTILE in tree.find(f"{NS}desc").text
    assert {element.tag.removeprefix(NS) for element in tree.iter()} <= {
        *("svg", "title", "desc", "text", "line", "rect", "circle", "path"),
    }
    assert tree.get("role") == "img"


def test_character_that_no_drawing_can_hold_is_replaced():
    tree = draw(Rung("a\x07b", (), from_digits("1"), "1"))
    assert "a\ufffdb" in [text.text for text in tree.iter(f"{NS}text")]


def test_all_ink_follows_the_text_around_it():
    tree = draw(rung("1"), rung("5", bound=Bound.LESS_THAN), records=(rung("3"),))
    colours = {element.get(ink) for element in tree.iter() for ink in ("fill", "stroke")}
    assert colours == {None, "none", "currentColor"}


LADDER = "\n```{ladder} cost\n```\n"
SUFFIXES = {".txt", ".typ", ".tex", ".html"}


def test_directive_draws_a_measure_and_explains_its_disagreement(briefing):
    briefing.prose(PROSE + LADDER)
    built = briefing.build()
    assert built.warnings == ""
    page = built.soup("index.html")
    figure = page.select_one("figure.belegt-ladder")
    words = [text.get_text() for text in figure.select("svg text")]
    assert words[:3] == ["The other", "less than $1.6 million", "the work, building it"]
    assert "The paper: about $6 million (the work, building it)" in figure.desc.get_text()
    assert "Logarithmic scale" in figure.figcaption.get_text()
    assert "In value: One of them is mistaken." in page.get_text()
    links = [link["href"] for link in page.select(".belegt-ladder-evidence a")]
    assert links == ["evidence.html#figure-cost", "evidence.html#figure-other-cost"]


def test_links_of_a_ladder_are_no_citations(briefing):
    briefing.prose(PROSE.replace("others say {cited}`other-cost`", "others differ") + LADDER)
    evidence = briefing.build().soup("evidence.html").select_one("#figure-other-cost")
    assert "no page" in evidence.get_text()


def test_ladder_shows_the_record_that_answers_for_the_figures(briefing):
    record = {
        **{name: FIGURES[0][name] for name in ("measure", "subject", "scope", "unit")},
        "id": "bill",
        "value": "5.6e6",
        "bound": "exactly",
        "work": "bill",
        "where": "p. 1",
        "seen": "secondary",
        "says": "The bill is 5.6 million dollars.",
    }
    other = record | {"id": "hall", "subject": "a hall", "value": "9e6"}
    briefing.ledger("records", [record, record | {"id": "copy"}, other])
    briefing.write("docs/references.bib", "@misc{bill,}\n")
    briefing.prose(PROSE + LADDER)
    drawing = briefing.build().soup("index.html").select_one("figure.belegt-ladder svg")
    told = drawing.desc.get_text()
    words = "On record: bill: $5.6 million (the work, building it, seen in reports only)"
    assert told.count(words) == 1
    assert "hall" not in told


@pytest.mark.parametrize(
    ("measure", "warning"),
    [
        ("csot", "unknown measure 'csot'; did you mean 'cost'?"),
        ("fall", "measure 'fall': a ladder needs"),
        ("day", "measure 'day': a ladder needs"),
    ],
)
def test_measure_that_has_no_ladder_is_warned_of(briefing, measure, warning):
    briefing.prose(PROSE + LADDER.replace("cost", measure))
    built = briefing.build()
    assert warning in built.warnings
    assert not built.soup("index.html").select("figure.belegt-ladder")


def test_contradictions_have_their_ladder(briefing):
    briefing.prose(PROSE + "\n```{contradictions}\n```\n" + LADDER + LADDER)
    page = briefing.build().soup("index.html")
    assert len(page.select("svg.belegt-svg")) == 3
    assert page.select_one("#contradiction-cost figure.belegt-ladder")
    ids = [one["id"] for one in page.select("[id]")]
    assert len(ids) == len(set(ids))


def test_dates_that_contradict_each_other_have_no_ladder(briefing):
    briefing.add_seed("third", "Es war am 28. Januar 2025.")
    day = FIGURES[-1] | {
        "id": "other-day",
        "source": "third",
        "value": "2025-01-28",
        "quote": "am 28. Januar 2025",
        "gloss": "on 28 January",
    }
    briefing.ledger("figures", [*FIGURES, day])
    because = {"about": "value", "figure": "other-day", "against": ["day"], "because": "A slip."}
    measures = [
        one | {"disagreements": [because]} if one["id"] == "day" else one for one in MEASURES
    ]
    briefing.ledger("measures", measures)
    briefing.prose(PROSE + "\n```{contradictions}\n```\n")
    section = briefing.build().soup("index.html").select_one("#contradiction-day")
    assert "A slip." in section.get_text()
    assert not section.select("figure.belegt-ladder")


@pytest.mark.parametrize("builder", ["text", "typst", "latex", "singlehtml"])
def test_ladder_timeline_and_matrix_are_told_in_every_output(briefing, builder):
    briefing.figure("other-cost", subject=HOSTILE, scope="x" * 400)
    briefing.prose(PROSE + LADDER + "\n```{timeline}\n```\n\n```{matrix}\n```\n")
    built = briefing.build(builder, extensions=["myst_parser", "belegt.sphinxext", "sphinx_typst"])
    assert "unknown node type" not in built.warnings
    told = "".join(
        path.read_text("utf-8") for path in built.out.rglob("*.*") if path.suffix in SUFFIXES
    )
    assert "when it was made" in told
    assert "On record" in told
    assert ("aria-label" in told) == (builder == "singlehtml")
    assert "ladder-index--cost.svg" not in told or builder == "typst"
    assert 'class="belegt-svg"' in told or "The other: less than" in " ".join(told.split())
