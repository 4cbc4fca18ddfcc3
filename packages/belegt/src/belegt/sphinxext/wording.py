"""Sentences whose values are nodes: links and marked words, in the order that a language asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from docutils import nodes

from belegt.messages import Message, words_of

Wording: TypeAlias = Message | str
"""What is worded where it is shown."""

SLOT_RE = re.compile("\N{NULL}([0-9]+)\N{NULL}")
"""Stands in a sentence for a value that is no text; no text holds the character."""


def told(sentence: Wording, language: str) -> list[nodes.Node]:
    """Return a sentence as nodes; its values may be nodes, or sequences of them."""
    if not isinstance(sentence, Message):
        return [nodes.Text(sentence)]
    slots: list[Sequence[nodes.Node]] = []
    values: list[tuple[str, object]] = []
    for name, value in sentence.values:
        held = [value] if isinstance(value, nodes.Node) else value
        if isinstance(held, list):
            values.append((name, f"\N{NULL}{len(slots)}\N{NULL}"))
            slots.append(held)
        else:
            values.append((name, value))
    words = words_of(replace(sentence, values=tuple(values)), language)
    parts: list[nodes.Node] = []
    for number, piece in enumerate(SLOT_RE.split(words)):
        if number % 2:
            parts += slots[int(piece)]
        elif piece:
            parts.append(nodes.Text(piece))
    return parts
