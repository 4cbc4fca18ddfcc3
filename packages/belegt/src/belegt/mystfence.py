"""What is written apart from the text in MyST: the options of a directive, the front matter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import yaml

OPTION_RE = re.compile(r":(?P<name>[\w-]+(?:=[^\n]*?)?):(?:\s+(?P<value>.*)|$)")


@dataclass(frozen=True, slots=True)
class Fence:
    """A directive: its argument, options and body, the line it begins in and the body's first."""

    argument: str
    options: Mapping[str, str]
    body: tuple[str, ...]
    line: int
    first: int

    @property
    def text(self) -> str:
        """The body."""
        return "\n".join(self.body)


def front_matter(text: str) -> dict[str, object]:
    """Return the front matter of a page; nothing where it is broken, for Sphinx tells of it."""
    try:
        told = yaml.safe_load(text)
    except yaml.YAMLError:
        return {}
    return told if isinstance(told, dict) else {}


def texts_of(front: Mapping[str, object], name: str) -> Mapping[str, str]:
    """Return the texts of one of MyST's settings in the front matter, by their names."""
    settings = front.get("myst")
    told = settings.get(name) if isinstance(settings, dict) else None
    return {str(key): str(value) for key, value in told.items()} if isinstance(told, dict) else {}


def split_options(lines: list[str]) -> tuple[dict[str, str], list[str], int]:
    """Return a directive's options, the lines behind them, and how many lines they take."""
    if lines and lines[0].strip() == "---":
        closing = next((n for n, text in enumerate(lines[1:], 1) if text.strip() == "---"), 0)
        skipped = closing + 1 if closing else 0
        return yaml_options("\n".join(lines[1:closing])), lines[skipped:], skipped
    skipped = 0
    while skipped < len(lines) and OPTION_RE.match(lines[skipped].strip()):
        skipped += 1
    options = [OPTION_RE.match(text.strip()) for text in lines[:skipped]]
    values = {match["name"]: match["value"] or "" for match in options if match}
    return values, lines[skipped:], skipped


def yaml_options(text: str) -> dict[str, str]:
    """Return options that are written as a block of YAML; none where it is broken."""
    try:
        told = yaml.load(text, yaml.BaseLoader)  # noqa: S506  only strings
    except yaml.YAMLError:
        return {}
    return {str(name): str(value) for name, value in told.items()} if isinstance(told, dict) else {}
