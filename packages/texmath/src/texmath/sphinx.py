"""A Sphinx extension: formulas as MathML, so that a page needs no script and no network.

Add ``texmath.sphinx`` to ``extensions``. The macros of ``mathjax3_config`` and
``mathjax4_config`` are known; ``texmath_macros`` adds to them, in the same form.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

try:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.locale import _
    from sphinx.util import logging
    from sphinx.util.math import get_node_equation_number
    from sphinx.util.typing import ExtensionMetadata
    from sphinx.writers.html5 import HTML5Translator
except ImportError as error:  # pragma: no cover  (in the tests of the wheels)
    text = "texmath.sphinx: Sphinx is missing: pip install 'texmath[sphinx]'"
    raise ImportError(text) from error

from texmath import __version__
from texmath.errors import TexError, refusal
from texmath.formula import parse, parse_block
from texmath.macros import Macros
from texmath.mathml import to_mathml

LOGGER = logging.getLogger(__name__)
NAME = "texmath"
STATIC = Path(__file__).parent / "static"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the renderer and choose it."""
    app.add_html_math_renderer(NAME, (visit_math, None), (visit_math_block, None))
    app.add_config_value(
        "texmath_macros", {}, "env", frozenset({dict}), "Macros of TeX by name, as MathJax has them"
    )
    app.connect("config-inited", choose)
    app.connect("builder-inited", add_style)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def choose(_app: Sphinx, config: Config) -> None:
    """Take this renderer, unless conf.py names another."""
    if config.html_math_renderer is None:
        config["html_math_renderer"] = NAME


def add_style(app: Sphinx) -> None:
    """Name fonts for mathematics, where this renderer is used."""
    if app.builder.format == "html" and app.config.html_math_renderer in {None, NAME}:
        app.config.html_static_path.append(str(STATIC))
        app.add_css_file("texmath.css")


def macros_of(config: Config) -> Macros:
    """Return the macros that a project has for MathJax or for us."""
    macros: dict[str, Any] = {}
    for name in ("mathjax3_config", "mathjax4_config"):
        mathjax = getattr(config, name, None)
        if isinstance(mathjax, dict):
            macros |= mathjax.get("tex", {}).get("macros", {})
    return macros | getattr(config, "texmath_macros", {})


def visit_math(translator: HTML5Translator, node: nodes.math) -> None:
    """Write a formula within a line."""
    source = node.astext()
    config = translator.builder.config
    try:
        formula = parse(source, macros_of(config))
    except TexError as error:
        warn(node, error)
        translator.body.append(f'<code class="math">{escape(source)}</code>')
    else:
        language = config.language or "en"
        translator.body.append(to_mathml(formula, language=language, alttext=node.get("alt")))
    raise nodes.SkipNode


def visit_math_block(translator: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula on lines of its own, with its number where it has one."""
    source = node.astext()
    config = translator.builder.config
    # a formula that is wider than the window can be scrolled by key where it can be reached
    translator.body.append(translator.starttag(node, "div", CLASS="math", TABINDEX="0"))
    if node.get("number"):
        number = get_node_equation_number(translator, node)
        translator.body.append(f'<span class="eqno">({number})')
        translator.add_permalink_ref(node, _("Link to this equation"))
        translator.body.append("</span>")
    try:
        formula = parse_block(source, macros_of(config))
    except TexError as error:
        warn(node, error)
        translator.body.append(f"<pre>{escape(source)}</pre>")
    else:
        language = config.language or "en"
        translator.body.append(
            to_mathml(formula, display=True, language=language, alttext=node.get("alt"))
        )
    translator.body.append("</div>\n")
    raise nodes.SkipNode


def warn(node: nodes.Element, error: TexError) -> None:
    """Warn that a formula cannot be read, with its place."""
    text = refusal(error, node.astext())
    LOGGER.warning("%s", text, location=node, type=NAME, subtype="formula")
