"""What a node is, as far as it can be told from the node and its neighbours."""

from __future__ import annotations

import re

from docutils import nodes

INTRODUCED = (
    *(nodes.table, nodes.figure, nodes.image, nodes.literal_block, nodes.doctest_block),
    *(nodes.Sequential, nodes.block_quote, nodes.math_block),
)
"""What a paragraph before it introduces, from which no page should part it."""

SHORT_LEAD = 200
"""Longest paragraph, in characters, for which this holds."""

LANGUAGE_RE = re.compile(r"^language-(?P<language>[a-z]{2,3}([-_][a-z]{2})?)$", re.IGNORECASE)


def introduces(node: nodes.Node) -> bool:
    """Whether a node is a short paragraph before a list, a table or the like."""
    if not isinstance(node, nodes.paragraph) or len(node.astext()) > SHORT_LEAD:
        return False
    after: nodes.Node | None = node
    while after is node or isinstance(after, nodes.Invisible):
        after = after.next_node(descend=False, siblings=True)
    return isinstance(after, INTRODUCED)


def is_block(node: nodes.Node) -> bool:
    """Whether a node cannot stand on a line: a block, or an image alone in its paragraph."""
    if isinstance(node, nodes.Body) and not isinstance(node, nodes.Inline):
        return True
    images = list(node.findall(nodes.image))
    return len(images) == 1 and stands_alone(images[0])


def stands_alone(node: nodes.Element) -> bool:
    """Whether a paragraph holds nothing but this node, perhaps in a link."""
    parent = node.parent
    while isinstance(parent, nodes.reference | nodes.inline) and len(parent.children) == 1:
        parent = parent.parent
    return len(parent.children) == 1 or not isinstance(parent, nodes.TextElement)


def language_of(node: nodes.Element) -> str:
    """Return the language a node says it is in; that of code is another matter."""
    if isinstance(node, nodes.literal | nodes.FixedTextElement):
        return ""
    classes = filter(None, map(LANGUAGE_RE.match, node.get("classes", ())))
    named = [match["language"] for match in classes]
    named += [str(node.get(name) or "") for name in ("lang", "language")]
    return next((name for name in named if LANGUAGE_RE.match(f"language-{name}")), "")
