"""Changes of the code: where they are made, and which of them are told to survive."""

import ast

from checks.codemutants.explained import read_explained
from checks.codemutants.run import ROOT, TESTS, draw, part_of
from checks.codemutants.sites import changed, sites

CODE = '''"""Told."""

LIMIT = 3


def fits(number: int = 2) -> bool:
    """Whether it fits."""
    if not number or number > LIMIT:
        return False
    return number + 1 != 7
'''


def test_each_place_of_a_function_is_changed_and_no_table():
    found = list(sites("a.py", CODE))
    assert [(one.line, one.change) for one in found] == [
        (8, "not left out"),
        (8, "Gt → GtE"),
        (8, "or → and"),
        (9, "False → True"),
        (10, "1 → 2"),
        (10, "Add → Sub"),
        (10, "7 → 8"),
        (10, "NotEq → Eq"),
    ]
    assert found[0].code == "if not number or number > LIMIT:"


def test_changed_code_differs_in_that_place_alone():
    whole = ast.unparse(ast.parse(CODE)).splitlines()
    for site in sites("a.py", CODE):
        lines = changed(CODE, site).splitlines()
        apart = [new for old, new in zip(whole, lines, strict=True) if old != new]
        assert len(apart) == 1, site.change


def test_words_and_settings_are_left_alone():
    code = "def told():\n    return message('about {n}', n=1)\n"
    assert not list(sites("a.py", code))


def test_places_are_drawn_of_every_part_and_the_same_again():
    drawn = draw(50, 1)
    assert {part_of(site.file) for site in drawn} == set(TESTS)
    assert drawn == draw(50, 1) != draw(50, 2)


def test_explained_changes_are_of_lines_that_there_are():
    for one in read_explained():
        text = (ROOT / one.file).read_text("utf-8")
        found = {(site.code, site.change) for site in sites(one.file, text)}
        assert (one.code, one.change) in found, one
        assert one.why
