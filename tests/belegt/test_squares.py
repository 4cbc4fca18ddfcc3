"""Squares: each claim is one, with the sign of its verdict, in rows that fit a phone."""

import re
import xml.etree.ElementTree as ET
from collections import Counter

from belegt.chart import Sort, SquareRow, Squares, squares_svg
from tests.belegt.example import PROSE

NS = "{http://www.w3.org/2000/svg}"
RIGHT = Sort("right", "M-3 0 H3", 0.1, "right")
WRONG = Sort("wrong", "M0 -3 V3", 0.4, "wrong")


def draw(*rows: SquareRow) -> ET.Element:
    return ET.fromstring(squares_svg(Squares("Claims", rows), "c"))


def squares_of(tree: ET.Element) -> Counter:
    return Counter(one.get("class") for one in tree.iter(f"{NS}rect"))


def test_each_thing_is_a_square_and_each_kind_stands_in_the_key():
    tree = draw(
        SquareRow("One", ((RIGHT, 3), (WRONG, 2))), SquareRow("Other", ((RIGHT, 0), (WRONG, 1)))
    )
    assert squares_of(tree) == {"right": 3 + 1, "wrong": 2 + 1 + 1}
    assert tree.find(f"{NS}desc").text == "Claims. One: 3 right, 2 wrong; Other: 1 wrong."


def test_kind_of_which_there_is_none_stands_nowhere():
    assert "wrong" not in squares_svg(
        Squares("Claims", (SquareRow("One", ((RIGHT, 1), (WRONG, 0))),)), "c"
    )


def test_lines_of_squares_are_no_wider_than_a_phone():
    places = [
        float(one.get("x")) + float(one.get("width"))
        for one in draw(SquareRow("Many", ((RIGHT, 40),))).iter(f"{NS}rect")
    ]
    assert max(places) <= 280


def test_ink_of_squares_follows_the_text_around_it():
    text = squares_svg(Squares("Claims", (SquareRow("One", ((RIGHT, 1),)),)), "c")
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', text)) == {"currentColor", "none"}


def test_directive_draws_what_the_tally_counts(briefing):
    briefing.prose(PROSE + "\n{tally}`claims`\n\n```{verdict-squares}\n```\n")
    built = briefing.build()
    assert built.warnings == ""
    page = built.soup("index.html")
    claims = int(page.select_one(".belegt-counted").get_text())
    figure = page.select_one("figure.belegt-squares")
    kinds = len({tuple(one["class"]) for one in figure.select("rect")})
    assert len(figure.select("rect")) == claims + kinds
    assert "Each square is a claim." in figure.select_one("figcaption").get_text()


def test_all_claims_can_stand_in_one_row(briefing):
    briefing.prose(PROSE + "\n```{verdict-squares}\n:total:\n```\n")
    built = briefing.build()
    assert built.warnings == ""
    assert "All claims" in built.soup("index.html").select_one("figure.belegt-squares").get_text()
