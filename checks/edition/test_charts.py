"""The drawn charts show the values of their entries, in words and in lengths."""

import math
import re
from collections import Counter
from copy import deepcopy
from pathlib import Path

import pytest

from belegt import classes
from belegt.answers import BorneOut
from belegt.quantity import Quantity
from belegt.reader import Direction

ROOT = Path(__file__).parent.parent.parent

CHART_RE = re.compile(r"^`{3,}\{chart\} (?P<title>.+)\n(?P<body>(?:.*\n)*?)`{3,}$", re.MULTILINE)
"""A chart as a page asks for it: a label and the ids of its entries in each line."""

HALF_A_PIXEL = 100 * 0.5 / 440
"""In per cent of a drawing's width, which is 440 pixels at its narrowest."""

BAR = "12.0"
"""Height of a bar; what is lower is the reach of a value."""


class Drawn:
    """A row of a drawing: its label, what is printed, and how far its marks reach."""

    def __init__(self, label, elements, folded) -> None:
        self.label = label
        value, *_ = (one for one in elements if one.tag == "text")
        self.printed = folded(value).split(" · ")
        self.sign = -1 if self.printed[0].startswith("−") else 1
        self.starts, self.ends = [], []
        for one in elements:
            if one.tag == "rect" and one.get("height") == BAR:
                start, width = (float(one.get(side)[:-1]) for side in ("x", "width"))
                ends = (start, start + width)[:: self.sign]
                self.starts.append(ends[0])
                self.ends.append(ends[1])
            elif one.tag == "circle":
                self.ends.append(float(one.get("cx")[:-1]))


def rows_of(drawing, labels, folded):
    """Yield the rows of a drawing from the top; what stands below a label belongs to it."""
    named = {folded(one): one for one in drawing.xpath("./text") if folded(one) in labels}
    assert {*named} == {*labels}
    heads = sorted(named.items(), key=lambda pair: top(pair[1]))
    for (label, head), following in zip(heads, [*heads[1:], None], strict=True):
        low, high = top(head), top(following[1]) if following else math.inf
        below = [one for one in drawing if low <= top(one) < high and one is not head]
        yield Drawn(label, below, folded)


def top(element) -> float:
    """Return how far from the top an element begins; what has no place stands above all."""
    return float(element.get("y") or element.get("cy") or -math.inf)


def charts() -> list[object]:
    return [
        pytest.param((page.stem, chart["title"], chart["body"]), id=chart["title"])
        for page in sorted((ROOT / "docs").glob("*.md"))
        for chart in CHART_RE.finditer(page.read_text("utf-8"))
    ]


@pytest.fixture(params=charts())
def chart(request, html, folded):
    """Return rows as asked for, the same as drawn, whether on a log axis, and what is told."""
    chapter, title, body = request.param
    drawings = html(f"{chapter}.html").tree.xpath("//figure/svg")
    (drawing,) = [one for one in drawings if folded(one[0]) == title]
    drawing = deepcopy(drawing)
    for hidden in drawing.xpath(".//*[@display='none']"):  # the signs that the view brings
        hidden.getparent().remove(hidden)
    lines = [line.split(" | ") for line in body.splitlines() if " | " in line]
    asked = {label: names for label, *names in lines if not label.startswith(":")}
    drawn = [*rows_of(drawing, asked, folded)]
    return asked, drawn, ":scale: log" in body, folded(drawing[1])


def test_chart_prints_the_values_of_its_entries(chart, differs):
    asked, drawn, _, told = chart
    assert [row.label for row in drawn] == [*asked]
    for row in drawn:
        if asked[row.label] == ["none"]:
            assert (row.printed, row.ends) == (["no figure"], [])
            continue
        for name, words in zip(asked[row.label], row.printed, strict=True):
            assert not differs(name, words.lstrip("+−"))
            assert words in told


def test_changes_of_a_chart_have_the_sign_of_their_entries(chart, project):
    asked, drawn, _, _ = chart
    drawable = {label: names[0] for label, names in asked.items() if names != ["none"]}
    ways = {label: project.judge.direction(name) for label, name in drawable.items()}
    if {*ways.values()} != {*Direction}:
        return
    for row in drawn:
        assert row.printed[0][0] == {Direction.RISE: "+", Direction.FALL: "−"}[ways[row.label]]


def test_marks_of_a_chart_reach_as_far_as_their_values(chart, project):
    asked, drawn, logarithmic, _ = chart
    points = [(0.0, start) for row in drawn for start in row.starts]
    for row in drawn:
        names = [name for name in asked[row.label] if name != "none"]
        values = [project.judge.witness(name).quantity for name in names]
        single = [row.sign * float(one.number) for one in values if is_single(one)]
        points += zip(map(math.log10, single) if logarithmic else single, row.ends, strict=True)
    (low, left), (high, right) = min(points), max(points)
    for value, end in points:
        expected = left + (right - left) * (value - low) / (high - low)
        assert end == pytest.approx(expected, abs=HALF_A_PIXEL)


def test_squares_are_as_many_as_the_verdicts(html, project, folded):
    (drawing,) = html("press-and-record.html").tree.xpath(
        "//figure[contains(@class, 'belegt-squares')]/svg"
    )
    tally, told = project.judge.tally, folded(drawing[1])
    drawn = Counter(one.get("class").rpartition(" ")[2] for one in drawing.xpath("./rect"))
    for answer in BorneOut:
        number = tally[str(answer)]
        key = 1 if number else 0
        assert drawn[classes.verdict(answer)[1]] == number + key
    for name, source in project.sources.items():
        of_source = [
            f"{tally[f'{one}-{name}']} {one}" for one in BorneOut if tally[f"{one}-{name}"]
        ]
        assert f"{source.entry.outlet}: {', '.join(of_source)}" in told


def is_single(value) -> bool:
    """Whether a value is one number, at which a mark stands."""
    return isinstance(value, Quantity) and value.upper is None
