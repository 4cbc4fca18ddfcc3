"""A second extension: formulas as MathML, so that a page needs no script and no network.

docutils turns TeX into MathML, which browsers render by themselves. Add
``belegt.sphinxext.mathml`` to ``extensions``; nothing here knows of figures.
"""

from __future__ import annotations

from html import escape

from docutils import nodes
from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

LOGGER = logging.getLogger(__name__)
NAME = "mathml"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the renderer and choose it."""
    app.add_html_math_renderer(NAME, (inline, None), (display, None))
    app.connect("config-inited", choose)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def choose(app: Sphinx, config: Config) -> None:
    """Take this renderer, unless conf.py names another."""
    if config.html_math_renderer is None:
        config["html_math_renderer"] = NAME


def inline(translator: HTML5Translator, node: nodes.math) -> None:
    """Write a formula within a line."""
    translator.body.append(_mathml(node, as_block=False))
    raise nodes.SkipNode


def display(translator: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula on lines of its own, with its number where it has one."""
    # a formula that is wider than the window can be scrolled by key where it can be reached
    translator.body.append(translator.starttag(node, "div", CLASS="math", TABINDEX="0"))
    if node.get("number"):
        translator.body.append(f'<span class="eqno">({node["number"]})</span>')
    translator.body.append(_mathml(node, as_block=True))
    translator.body.append("</div>\n")
    raise nodes.SkipNode


def _mathml(node: nodes.math | nodes.math_block, *, as_block: bool) -> str:
    """Return MathML, or the TeX source and a warning where it cannot be read."""
    tex = node.astext()
    try:
        return str(tex2mathml(tex, as_block=as_block))
    except MathError as error:
        LOGGER.warning(
            "formula cannot be read: %s", error, location=node, type="belegt", subtype="math"
        )
        return f"<code>{escape(tex)}</code>"
