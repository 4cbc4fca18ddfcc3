"""Every number of a text format is told with the very line and column where it stands."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.document.block import Draught, Position, column_name, column_number
from belegt.document.jsontext import read_json
from belegt.document.markdown import read_markdown
from belegt.document.separated import read_csv
from belegt.document.webpage import read_html

EXAMPLES = {
    "a.txt": "Title 1\n\n  Costs of 5 million\n  in 2024, or\n7.\n\n- 8 of 9\n- 10\n",
    "a.log": "2025-01-27 10:00:00 rps=412 p99=7\nplain 5\n",
    "a.md": """---
date: 2025-01-27
---
# Head 2 *of* 3

Costs **5.6** million &amp; 7 \\* 8, `9`
 [10 of 11](http://a/12 "13") 14 &lt; 15 ![alt 16](17.png) 18 <http://a/19> 20

> quoted 21
> 22

1. 23
   - 24 {cited}`25 <a-26>`
     27

| name | a \\| 28 | `29` |
|------|---------:|------|
|      | 30 | **31** |
a | 32 | 32

```{note} Titled 33
Body 34
```
    code 35
""",
    "a.html": """<!doctype html>
<p>Costs <b>1</b>&nbsp;2 of
   3 &#8364;4 <code>5</code> <!-- 6 --> <sub>7</sub>
<table><tr><th>8<th>9<tr><td>10
  11<td>12</table><ul><li>13<li>14 <i>15</i></ul><pre>
  16
17</pre>18""",
    "a.csv": 'name;"a; ""1"""\n x ; 2\n"3\n4";5\n',
    "a.tsv": "name\tv\nx\t1,5\n",
    "a.json": '{"a 1": [1.50, {"b": "two \\u00fc 2 \\n 3", "c": 1e5}],\n "d": "4"}',
    "a.jsonl": '{"a": 1}\n\n{"a": "\\t2"}\n',
    "a.yaml": "a: 1.50\nb:\n  - c: 'it''s 2\n      3'\n"
    "  - |\n    4\n    5\n  - >-\n    6\n    7\n  - {d: 8}\n",
    "a.toml": "a = 1.50\n[b.c]\n'd' = [1, 2_000,\n 3]\n"
    "[[e]]\nf = {g.h = \"4 5\"}\n[[e]]\nf = '''\n6\n7'''\n",
    "a.rst": "Title 1\n=======\n\nCosts **2** of\n`3 <http://a/4>`_ and ``5``.\n\n- 6\n- 7\n\n"
    "====  ====\nname  v\n====  ====\na     8\nb     9\n====  ====\n",
    "a.tex": "\\section{Head 1}\nCosts 2\\,\\% or \\textbf{3} of $4$ %5\nand 6~m.\n\n"
    "\\begin{tabular}{lr} a & 7\\\\ b & 8 \\end{tabular}\n",
}
"""A document of each format whose numbers stand as they are printed."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_number_is_told_with_the_place_where_it_stands(read, name):
    lines = EXAMPLES[name].split("\n")
    found = 0
    for block in read(name, EXAMPLES[name]).blocks:
        for number in re.finditer(r"\d+", block.text):
            place = block.at(number.start())
            assert lines[place.line - 1].startswith(number[0], place.column - 1), block
            found += 1
    assert found > 1


WORDS = st.lists(
    st.sampled_from(
        [
            "5",
            "17 %",
            "a",
            "**b 6**",
            "`7`",
            "&amp;",
            "\\*",
            "[8](x9)",
            "\n",
            "  ",
            "|",
            "ü",
            "~~1~~",
        ]
    ),
    max_size=12,
).map(" ".join)


@given(st.lists(WORDS, max_size=4))
def test_places_in_markdown_hold_for_whatever_is_written(paragraphs):
    text = "\n\n".join(paragraphs)
    draught = Draught()
    read_markdown(text, draught, "a.md")
    assert_placed(text, draught)


@given(st.lists(st.lists(st.text('1a;,"\n ü', max_size=6), max_size=4), max_size=4))
def test_places_in_tables_hold_for_whatever_is_written(rows):
    text = "\n".join(";".join(row) for row in rows)
    draught = Draught()
    read_csv(text, draught)
    for block in draught.blocks:
        for one in re.finditer(r"[^\n\"]+", block.text.rstrip()):
            assert_stands(text, block, *one.span()) if one[0].strip() else None


TAGS = "<p> </p> <b> </b> <li> <ul> </ul> <td> <tr> <table> </table> <h1> </h1> <br> </div> <pre>"
PAGE = st.lists(
    st.sampled_from([*TAGS.split(), "5", " 17 ", "\n", "a", "&uuml;", "<!-- 3 -->"]), max_size=25
).map("".join)


@given(PAGE)
def test_places_in_pages_hold_for_whatever_is_written(text):
    draught = Draught()
    read_html(text, draught)
    assert_placed(text, draught)


VALUES = st.recursive(
    st.integers(0, 99) | st.text('ab1\n\\ü"', max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(VALUES)
def test_each_value_of_json_is_found_at_its_pointer(value):
    import json

    draught = Draught()
    text = json.dumps(value, indent=1)
    read_json(text, draught, "a.json")
    told = {block.place.pointer: block.text for block in draught.blocks}
    for pointer, words in told.items():
        at = value
        for key in pointer.split("/")[1:]:
            at = at[int(key)] if isinstance(at, list) else at[key.replace("~1", "/")]
        assert str(at) == words


def assert_placed(text: str, draught: Draught) -> None:
    for block in draught.blocks:
        for number in re.finditer(r"\d+", block.text):
            assert_stands(text, block, number.start(), number.end())


def assert_stands(text, block, start, end):
    place = block.at(start)
    line = text.split("\n")[place.line - 1]
    assert line.startswith(block.text[start:end], place.column - 1), (block, line)


@pytest.mark.parametrize(
    ("place", "told", "selector"),
    [
        (Position(line=14, column=3), "line 14", "#line=13,14"),
        (Position(page=7, box=(1, 2, 3, 4)), "p. 7", "#page=7"),
        (Position(line=4, column=1, cell="C4"), "cell C4", "#cell=4,3"),
        (Position(sheet="Results", cell="AA4"), "Results, cell AA4", ""),
        (Position(line=1, column=9, pointer="/a~1b/0"), "#/a~1b/0", "#/a~1b/0"),
        (Position(paragraph=3), "paragraph 3", ""),
    ],
)
def test_a_place_is_told_and_can_be_linked(place, told, selector):
    assert str(place) == told
    assert place.selector == selector


@given(st.integers(1, 20_000))
def test_columns_are_named_as_spreadsheets_do(number):
    assert column_number(column_name(number)) == number
    assert column_name(27) == "AA"
