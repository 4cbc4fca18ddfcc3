"""TeX formulas for Typst: read into a tree, printed as Typst math, spoken as words.

What cannot be read raises :class:`TexError`: a formula is converted whole or not at all.
"""

from sphinx_typst.texmath.macros import expand
from sphinx_typst.texmath.parser import parse
from sphinx_typst.texmath.scanner import TexError
from sphinx_typst.texmath.speech import speak
from sphinx_typst.texmath.typesetting import typeset

__all__ = ["TexError", "expand", "parse", "speak", "typeset"]
