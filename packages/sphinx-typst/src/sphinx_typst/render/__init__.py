"""Doctree nodes as Typst code, one table of functions by node class."""

from sphinx_typst.render import (  # noqa: F401  (each fills its part of the table)
    admonitions,
    blocks,
    code,
    design,
    figures,
    formulas,
    inlines,
    lists,
    notes,
    objects,
    sections,
    tables,
)
from sphinx_typst.render.renderer import Renderer

__all__ = ["Renderer"]
