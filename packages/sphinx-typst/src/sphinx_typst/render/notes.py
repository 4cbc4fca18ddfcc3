"""Footnotes at the foot of the page, citations in their list."""

from __future__ import annotations

from docutils import nodes

from sphinx_typst.assemble import label
from sphinx_typst.literal import string
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering


@renders("footnote_reference")
def footnote_reference(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return the note itself at its first reference, its number at the others.

    The number is docutils' own, so that it is the same in every format.
    """
    if renderer.plain:
        return ""
    number = string(marked(node.astext()))
    goal = label(renderer.docname, node.get("refid", ""))
    note = renderer.whole.footnotes.get(goal)
    if note is None:
        return f"super({number})"
    name = string(f"footnote {goal}")
    if name in renderer.notes_printed:
        return f"footnote-again({number}, {name})"
    renderer.notes_printed.add(name)
    with renderer.setting(code=False, verbatim=False):
        return f"footnote-here({number}, {_body(renderer, note)}, {name})"


def marked(name: str) -> str:
    """Return the mark of a note: in brackets what could be taken for a part of the word before."""
    return f"[{name}]" if name.isalnum() else name


def _body(renderer: Renderer, note: nodes.footnote) -> Rendering:
    rest = [child for child in note.children if not isinstance(child, nodes.label)]
    return renderer.wrapped(note, renderer.note(rest) or "[]")


@renders("footnote")
def footnote(renderer: Renderer, node: nodes.footnote) -> Rendering:
    """Return a footnote in its place: only when nothing refers to it."""
    names = {label(renderer.docname, node_id) for node_id in node["ids"]}
    return "" if names & renderer.whole.called else _listed(renderer, node)


@renders("citation")
def citation(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return an entry of a list of works."""
    return _listed(renderer, node)


def _listed(renderer: Renderer, node: nodes.Element) -> Rendering:
    labels = [child for child in node.children if isinstance(child, nodes.label)]
    rest = [child for child in node.children if child not in labels]
    name = renderer.block(renderer.render(child) for child in labels)
    return f"listed-note({name or 'none'}, {renderer.note(rest) or '[]'})"


@renders("label")
def label_of_note(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return the name of a note or work."""
    return renderer.inlines(node.children)


@renders("citation_reference")
def citation_reference(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a citation that Sphinx left to the writer."""
    inner = renderer.block(['"["', renderer.inlines(node.children), '"]"'])
    goal = renderer.goal(node)
    return f"internal({string(goal)}, {inner})" if goal else inner
