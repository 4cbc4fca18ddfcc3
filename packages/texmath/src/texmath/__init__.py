"""TeX formulas for Typst: read into a tree, printed as Typst math, spoken as words.

What cannot be read raises :class:`TexError`: a formula is converted whole or not at all.
"""

from texmath.macros import expand
from texmath.parser import parse
from texmath.scanner import TexError
from texmath.speech import speak
from texmath.typesetting import typeset

__version__ = "0.1.0"

__all__ = ["TexError", "expand", "parse", "speak", "typeset"]
