"""Charts: every value as text, on the right side of its neighbours, in HTML and in print."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from decimal import Decimal

import pytest

from belegt.chart import FALL, RISE, Chart, ChartRow, Point, Scale, svg
from belegt.quantity import Bound, from_digits
from belegt.sphinxext.charts import rounded
from tests.belegt.example import FIGURES, PROSE

NS = "{http://www.w3.org/2000/svg}"


def point(digits: str, words: str = "", **more) -> Point:
    return Point(from_digits(digits, **more), words or digits)


def draw(*rows: ChartRow, **more) -> ET.Element:
    return ET.fromstring(svg(Chart("A <title>", tuple(rows), **more), "c", "en"))


def share(element: ET.Element, name: str) -> float:
    """Return a length in percent of the width."""
    return float(element.attrib[name].removesuffix("%"))


def test_words_keep_their_size_and_stand_above_their_row_on_a_narrow_screen():
    row = ChartRow("A name that is long", (point("5e6", "about five million dollars"),))
    tree = draw(row, ChartRow("Short", (point("6e6", "$6 million"),)))
    assert "viewBox" not in tree.attrib
    texts = [one for one in tree.iter(f"{NS}text") if one.attrib.get("opacity") == "1"]
    placed = {one.text: (share(one, "x"), float(one.attrib["y"])) for one in texts}
    (name, top), (words, below) = (
        placed["A name that is long"],
        placed["about five million dollars"],
    )
    assert (name, words) == (0, 0)
    assert below > top  # too long to stand beside the name
    assert placed["Short"][1] == placed["$6 million"][1]


def test_words_are_text_and_stand_in_the_alternative():
    tree = draw(
        ChartRow("R & D", (point("5e6", "$5 million"),)), marks=(point("6e6", "$6 million"),)
    )
    texts = [element.text for element in tree.iter(f"{NS}text")]
    assert "R & D" in texts
    assert "$5 million" in texts
    description = tree.find(f"{NS}desc").text
    assert description.startswith("A <title>. R & D: $5 million; ")
    assert tree.attrib["role"] == "img"


def test_bars_are_as_long_as_their_numbers():
    tree = draw(ChartRow("a", (point("50"),)), ChartRow("b", (point("100"),)))
    short, long = (share(bar, "width") for bar in tree.iter(f"{NS}rect"))
    assert long == pytest.approx(2 * short, rel=0.01)


def test_bounds_reach_to_the_edge_of_a_logarithmic_axis():
    less = point("1e6", "less", bound=Bound.LESS_THAN)
    more = point("1e9", "more", bound=Bound.MORE_THAN)
    tree = draw(ChartRow("a", (less,)), ChartRow("b", (more,)), scale=Scale.LOG)
    low, high = tree.iter(f"{NS}rect")
    assert share(low, "x") == 0
    assert share(high, "x") + share(high, "width") == pytest.approx(100, abs=0.1)
    assert all(dot.attrib["fill"] == "none" for dot in tree.iter(f"{NS}circle"))


def test_all_ink_follows_the_text_around_it():
    text = svg(Chart("t", (ChartRow("a", (point("1"), point("2"))),)), "c", "en")
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', text)) == {"currentColor", "none"}


@pytest.mark.parametrize(
    "rows",
    [(), (ChartRow("a", ()),), (ChartRow("a", (point("0"),)),), (ChartRow("a", (point("-5"),)),)],
)
def test_what_cannot_be_drawn_is_refused(rows):
    with pytest.raises(ValueError, match=r"a chart needs|a logarithmic axis"):
        svg(Chart("t", rows, Scale.LOG), "c", "en")


def test_fifteen_powers_of_ten_are_drawn():
    rows = [ChartRow(str(n), (point(f"{Decimal(10) ** n:f}"),)) for n in range(-2, 13)]
    xs = [share(dot, "cx") for dot in draw(*rows, scale=Scale.LOG).iter(f"{NS}circle")]
    assert xs == sorted(xs)
    assert len(xs) == 15


CHART = """
```{chart} Cost, as told
:scale: log
:mark: the other | other-cost

The firm | cost
Others | other-cost
```
"""


def test_directive_draws_entries_of_the_ledger(briefing):
    briefing.prose(PROSE + CHART)
    built = briefing.build()
    assert built.warnings == ""
    figure = built.soup("index.html").select_one("figure.belegt-chart")
    assert "about $6 million" in figure.select_one("svg").get_text()
    assert not figure.select("img")
    assert "Cost, as told" in figure.select_one("figcaption").get_text()


def test_print_gets_the_chart_as_a_vector_image(briefing):
    briefing.prose(PROSE + CHART)
    built = briefing.build("typst", extensions=["myst_parser", "belegt.sphinxext", "sphinx_typst"])
    assert built.warnings == ""
    assert list(built.out.rglob("chart-cost-as-told.svg"))


@pytest.mark.parametrize(
    ("change", "warning"),
    [
        (
            ("Others | other-cost", "Others | othr-cost"),
            "no entry with a number is called 'othr-cost'",
        ),
        (("Others | other-cost", "Others | day"), "no entry with a number is called 'day'"),
        (("Others | other-cost\n", "Others\n"), "each row a value"),
    ],
)
def test_row_without_a_number_is_warned_of(briefing, change, warning):
    briefing.prose(PROSE + CHART.replace(*change))
    assert warning in briefing.build().warnings


def test_axis_names_the_unit_and_the_caption_what_to_see(briefing):
    briefing.prose(PROSE + CHART.replace(":scale", ":see: The others cost more.\n:scale"))
    built = briefing.build()
    assert built.warnings == ""
    figure = built.soup("index.html").select_one("figure.belegt-chart")
    assert figure.select("svg > text")[-1].get_text() == "US dollars"
    assert "Cost, as told. The others cost more." in figure.select_one("figcaption").get_text()


def test_sentence_on_a_chart_is_held_against_its_entries(briefing):
    briefing.prose(PROSE + CHART.replace(":scale", ":see: It cost $7 million.\n:scale"))
    assert "$7 million" in briefing.build().warnings


def test_number_word_of_a_chart_that_is_not_read_is_told(briefing):
    briefing.prose(PROSE + CHART.replace(":scale", ":see: A single firm.\n:scale"))
    assert "“single firm”" in briefing.build().warnings


def test_row_can_say_that_there_is_no_figure(briefing):
    briefing.prose(PROSE + CHART.replace("Others | other-cost", "Salaries | none"))
    built = briefing.build()
    assert built.warnings == ""
    drawing = built.soup("index.html").select_one("figure.belegt-chart svg")
    assert "no figure" in [one.get_text() for one in drawing.select("text")]
    assert "Salaries: no figure" in drawing.select_one("desc").get_text()


def test_row_without_a_figure_does_not_hide_one(briefing):
    briefing.figure("other-cost", scope="moving it")
    chart = CHART.replace(":mark: the other | other-cost\n", "")
    briefing.prose(PROSE + chart.replace("Others | other-cost", "Moving it | none"))
    assert "the row “Moving it” says that there is no figure" in briefing.build().warnings


def test_entry_stands_in_one_row(briefing):
    briefing.prose(PROSE + CHART.replace("Others | other-cost", "What the firm said | cost"))
    assert "cost stands in two rows of a chart" in briefing.build().warnings


def test_chart_of_rises_and_falls_wants_the_direction_of_all(briefing):
    ways = {"cost": {"direction": "rise"}, "fall": {"direction": "fall"}}
    briefing.ledger("figures", [one | ways.get(one["id"], {}) for one in FIGURES])
    rows = "The firm | cost\nOthers | other-cost\nThe share | fall\n"
    briefing.prose(PROSE + f"\n```{{chart}} What happened to cost and share\n{rows}```\n")
    assert "no direction of other-cost" in briefing.build().warnings


def test_falls_and_rises_lie_on_both_sides_of_zero():
    fall, rise = (replace(point("4", "4 %"), way=way) for way in (FALL, RISE))
    tree = draw(ChartRow("a", (fall,)), ChartRow("b", (rise,)))
    left, right = tree.iter(f"{NS}rect")
    assert share(left, "x") + share(left, "width") == pytest.approx(share(right, "x"))
    assert {"−4 %", "+4 %"} <= {one.text for one in tree.iter(f"{NS}text")}
    assert "a: −4 %; b: +4 %" in tree.find(f"{NS}desc").text


def test_falls_alone_are_plain_amounts():
    tree = draw(ChartRow("a", (replace(point("4", "4 %"), way=FALL),)))
    assert share(next(tree.iter(f"{NS}rect")), "x") < 50
    assert "4 %" in {one.text for one in tree.iter(f"{NS}text")}


@pytest.mark.parametrize(
    ("number", "step", "expected"),
    [("2.3194", "0.1", "2.3"), ("5328000", "1000", "5328000"), ("0.04", "0.1", "0.04")],
)
def test_sum_is_printed_no_more_precisely_than_what_stands_beside_it(number, step, expected):
    assert rounded(from_digits(number), Decimal(step)).number == Decimal(expected)


def test_drawing_is_inlined_and_has_an_alternative(briefing):
    briefing.write("docs/plan.svg", f'<?xml version="1.0"?>\n<svg xmlns="{NS[1:-1]}"><g/></svg>')
    briefing.prose(PROSE + "\n```{drawing} plan.svg\n:alt: A plan.\n\nThe *plan*\n```\n")
    built = briefing.build()
    assert built.warnings == ""
    figure = built.soup("index.html").select_one("figure.belegt-chart")
    assert figure.select_one("svg")
    assert figure.select_one("figcaption em").get_text() == "plan"
    built = briefing.build("text")
    assert "A plan." in (built.out / "index.txt").read_text("utf-8")


def test_drawing_that_is_missing_is_told_in_words(briefing):
    briefing.prose(PROSE + "\n```{drawing} plan.svg\n:alt: A plan.\n\nThe plan\n```\n")
    built = briefing.build()
    assert "plan.svg: cannot be read (No such file" in built.warnings
    assert "A plan." in built.soup("index.html").get_text()
