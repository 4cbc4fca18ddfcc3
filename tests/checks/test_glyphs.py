"""A digit of the PDF that cannot be seen is told, with the reason."""

import pytest
from checks.edition.test_glyphs import Glyph, problems

PAPER = (595.0, 842.0)
SEEN = Glyph("17 %", 10.0, (20, 20, 20, 255), True, (100.0, 100.0, 105.0, 106.5))


def test_ordinary_digit_is_seen():
    assert [*problems(SEEN, *PAPER)] == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"size": 1.0}, "has 1.0 points"),
        ({"box": (100.0, 100.0, 105.0, 100.3)}, "is 0.3 points high"),
        ({"box": (100.0, 100.0, 100.2, 106.5)}, "is 0.2 points wide"),
        ({"colour": (255, 255, 255, 255)}, "has the colour (255, 255, 255, 255)"),
        ({"colour": (225, 225, 225, 255)}, "has the colour (225, 225, 225, 255)"),
        ({"colour": (0, 0, 0, 0)}, "has the colour (0, 0, 0, 0)"),
        ({"drawn": False}, "is not drawn"),
        ({"box": (700.0, 100.0, 705.0, 106.5)}, "stands outside the paper"),
        ({"box": (100.0, -20.0, 105.0, -13.5)}, "stands outside the paper"),
    ],
)
def test_digit_that_is_not_seen_is_told(change, told):
    assert [*problems(SEEN._replace(**change), *PAPER)] == [told]
