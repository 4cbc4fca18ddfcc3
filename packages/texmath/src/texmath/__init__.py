"""TeX formulas, read once and written as MathML, Typst or spoken words.

What cannot be read raises `TexError`: a formula is converted whole or not at all.
"""

from texmath.errors import TexError
from texmath.formula import parse, parse_block
from texmath.macros import Macros
from texmath.mathml import to_mathml
from texmath.speech import to_speech
from texmath.tree import Part, Visitor
from texmath.typst import to_typst

__version__ = "0.1.0"

__all__ = [
    "Macros",
    "Part",
    "TexError",
    "Visitor",
    "parse",
    "parse_block",
    "to_mathml",
    "to_speech",
    "to_typst",
]
