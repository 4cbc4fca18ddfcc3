"""Formulas of docutils as MathML, without Sphinx.

    from docutils.core import publish_string
    from texmath.docutils import Writer

    html = publish_string(source, writer=Writer())

The project's macros are a class attribute; derive from `Writer` and `Translator` to set them, or
mix `MathmlMixin` into a translator of your own.
"""

from __future__ import annotations

from html import escape
from typing import Any, ClassVar

try:
    from docutils import nodes
    from docutils.writers import html5_polyglot
except ImportError as error:  # pragma: no cover  (in the tests of the wheels)
    text = "texmath.docutils: docutils is missing: pip install 'texmath[docutils]'"
    raise ImportError(text) from error

from texmath.errors import TexError, refusal
from texmath.formula import parse, parse_block
from texmath.macros import Macros
from texmath.mathml import to_mathml


class MathmlMixin:
    """What a translator to HTML does with formulas.

    Attributes:
        macros: the author's own commands, as MathJax has them.
    """

    macros: ClassVar[Macros] = {}

    def visit_math(self: Any, node: nodes.math) -> None:
        """Write a formula within a line."""
        source = node.astext()
        try:
            formula = parse(source, self.macros)
        except TexError as error:
            self.refuse(node, error)
            self.body.append(f'<code class="math">{escape(source)}</code>')
        else:
            self.body.append(to_mathml(formula, language=self.settings.language_code))
        raise nodes.SkipNode

    def visit_math_block(self: Any, node: nodes.math_block) -> None:
        """Write a formula on lines of its own; one that is too wide can be scrolled by key."""
        source = node.astext()
        try:
            formula = parse_block(source, self.macros)
        except TexError as error:
            self.refuse(node, error)
            self.body.append(f'<pre class="math">{escape(source)}</pre>\n')
        else:
            mathml = to_mathml(formula, display=True, language=self.settings.language_code)
            tag = self.starttag(node, "div", "", CLASS="math", tabindex="0")
            self.body.append(f"{tag}{mathml}</div>\n")
        raise nodes.SkipNode

    def refuse(self: Any, node: nodes.Element, error: TexError) -> None:
        """Warn that a formula cannot be read, with its place."""
        self.document.reporter.warning(refusal(error, node.astext()), base_node=node)


class Translator(MathmlMixin, html5_polyglot.HTMLTranslator):
    """The HTML5 translator of docutils with formulas of ours."""


class Writer(html5_polyglot.Writer):
    """The HTML5 writer of docutils with formulas of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.translator_class = Translator
