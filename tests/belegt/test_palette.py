"""The palette of the web edition is readable on a light and on a dark ground."""

from __future__ import annotations

import re

import pytest

from belegt.answers import BorneOut
from belegt.sphinxext.web import STATIC

SHEET = (STATIC / "belegt.css").read_text("utf-8")
PAIRS = {
    name: (light, dark)
    for name, light, dark in re.findall(
        r"--belegt-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", SHEET
    )
}

GROUNDS = {"light": ("#ffffff", "#f8f9fb"), "dark": ("#131416", "#1a1c1e")}
"""Of pages and sidebars, in the theme that the briefing has."""

LEAST = 4.5
"""Contrast of letters to their ground (WCAG 2.2, 1.4.3)."""


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_accent_and_each_verdict_that_is_told_have_a_colour():
    told = {answer.value for answer in BorneOut if answer is not BorneOut.NOT_YET_RECORDED}
    assert {*PAIRS} == {"accent", *told}


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize(("which", "scheme"), list(enumerate(GROUNDS)))
def test_colour_is_readable_on_its_ground(name, which, scheme):
    for ground in GROUNDS[scheme]:
        assert contrast(PAIRS[name][which], ground) >= LEAST


@pytest.mark.parametrize(("which", "scheme"), list(enumerate(GROUNDS)))
def test_no_two_verdicts_have_one_colour(which, scheme):
    shown = {pair[which] for pair in PAIRS.values()}
    assert len(shown) == len(PAIRS)
