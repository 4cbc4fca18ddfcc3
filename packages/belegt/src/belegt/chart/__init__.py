"""Drawings of quantities as SVG: pure, from values to text, the same for screen and print.

All ink is ``currentColor``, so a drawing follows the text around it into dark mode; all words are
text, so they can be selected, searched and read aloud.
"""

from belegt.chart.chart import FALL, RISE, Chart, ChartRow, Point, legend, svg
from belegt.chart.ink import Sign
from belegt.chart.ladder import Ladder, Rung, ladder_svg
from belegt.chart.scale import ChartError, Scale
from belegt.chart.squares import Sort, SquareRow, Squares, squares_svg

__all__ = [
    "FALL",
    "RISE",
    "Chart",
    "ChartError",
    "ChartRow",
    "Ladder",
    "Point",
    "Rung",
    "Scale",
    "Sign",
    "Sort",
    "SquareRow",
    "Squares",
    "ladder_svg",
    "legend",
    "squares_svg",
    "svg",
]
