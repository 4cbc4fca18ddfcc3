"""On a phone a row of a table is a block, each cell beside the words of its head."""

from __future__ import annotations

import pytest

from tests.web.conftest import WINDOWS

CELLS = """row => [...row.children].filter((cell) => cell.getClientRects().length).map((cell) => [
    getComputedStyle(cell, "::before").content, cell.getBoundingClientRect().top])"""


@pytest.mark.parametrize("width", [320, 390])
def test_row_of_all_figures_is_a_block_on_a_phone(visit, width):
    page = visit("figures.html", **WINDOWS[width])
    row = page.locator("#row-fall")
    told, tops = zip(*row.evaluate(CELLS), strict=True)
    labels = ("About", "Who says so", "Quoted?", "Agreed?", "Borne out?")
    assert told[1:] == tuple(f'"{label}"' for label in labels)
    assert list(tops) == sorted(set(tops))
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_row_stays_a_row_on_a_desk(visit):
    told, tops = zip(*visit("figures.html").locator("#row-fall").evaluate(CELLS), strict=True)
    assert set(told) == {"none"}
    assert len(set(tops)) == 1


def test_author_s_table_of_many_words_is_blocks_and_a_short_one_is_not(visit):
    page = visit(**WINDOWS[320])
    wide = page.locator("article table, [role=main] table").filter(has_text="How dear it was").first
    assert "belegt-rows" in wide.get_attribute("class")
    told, _ = zip(*wide.locator("tbody tr").first.evaluate(CELLS), strict=True)
    assert told[1:] == ('"How dear it was"', '"When that was said"')
