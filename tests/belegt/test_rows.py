"""Which tables become blocks on a narrow screen, and what their cells are labelled with."""

from __future__ import annotations

import pytest

LONG = "a sentence of several words"

TABLES = {
    "numbers": ("| A | B | C |\n|--|--|--|\n| 1 | 2 | 3 |\n", False),
    "words": (f"| What | Why | Where |\n|--|--|--|\n| {LONG} | {LONG} | {LONG} |\n", True),
    "two columns": (f"| What | Why |\n|--|--|\n| {LONG} | {LONG} |\n", False),
    "one long word": ("| A | B |\n|--|--|\n| " + "x" * 40 + " | b |\n", True),
    "many": ("|" + "a|" * 14 + "\n|" + "--|" * 14 + "\n|" + "b|" * 14 + "\n", True),
    "markup": (f'| <"What"> & | Why | W |\n|--|--|--|\n| {LONG} | {LONG} | {LONG} |\n', True),
}


@pytest.mark.parametrize("name", TABLES)
def test_table_becomes_blocks_where_its_columns_have_no_room(briefing, name):
    text, wide = TABLES[name]
    briefing.write("docs/page.md", f"---\norphan: true\n---\n# A page\n\n{text}")
    (table,) = briefing.build().soup("page.html").select("table")
    assert ("belegt-rows" in table["class"]) == wide
    heads = [one.get_text() for one in table.select("thead th")]
    labels = [one.get("data-label") for one in table.select("tbody tr:first-child td")]
    assert labels == (heads if wide else [None] * len(heads))


SPANNED = """
```{list-table}
:header-rows: 2

* - What
  - In words
  - In figures
* - of it
  - of the text
  - of the record
* - the cost of the work, all told
  - a great deal of money indeed
  - nobody can tell how much it was
```
"""


def test_heads_of_two_lines_are_told_one_behind_the_other(briefing):
    briefing.write("docs/page.md", f"---\norphan: true\n---\n# A page\n{SPANNED}")
    cells = briefing.build().soup("page.html").select("tbody td")
    assert [one["data-label"] for one in cells] == [
        "What · of it",
        "In words · of the text",
        "In figures · of the record",
    ]


def test_table_without_a_head_and_other_outputs_stay_as_they_are(briefing):
    bare = f"```{{list-table}}\n\n* - {LONG}\n  - {LONG}\n  - {LONG}\n```\n"
    briefing.write("docs/page.md", f"---\norphan: true\n---\n# A page\n\n{bare}{SPANNED}")
    first, _ = briefing.build().soup("page.html").select("table")
    assert "belegt-rows" not in first["class"]
    assert first.select("[data-label]") == []
    for builder in ("text", "latex"):
        built = briefing.build(builder)
        assert built.warnings == ""
        assert not any(b"data-label" in path.read_bytes() for path in built.out.glob("*.t*x*"))


def test_table_in_a_box_of_the_theme_has_its_id_alone(briefing):
    titled = SPANNED.replace("{list-table}", "{list-table} What it cost")
    briefing.write("docs/page.md", f"---\norphan: true\n---\n# A page\n{titled}")
    ids = [one["id"] for one in briefing.build(html_theme="furo").soup("page.html").select("[id]")]
    assert len(ids) == len({*ids})
