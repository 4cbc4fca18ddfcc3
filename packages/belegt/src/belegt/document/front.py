"""The front matter of a page: its title, date and language, never its claims."""

from __future__ import annotations

import re
from datetime import date

import yaml

from belegt.document.block import Draught

DATE_RE = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)")


def read_front_matter(text: str, draught: Draught) -> None:
    """Take title, date and language from YAML; nothing where it is broken."""
    try:
        told = yaml.load(text, yaml.BaseLoader)  # noqa: S506  only strings
    except (yaml.YAMLError, RecursionError):
        return
    if not isinstance(told, dict):
        return
    for name in ("title", "date", "lang", "language"):
        value = told.get(name)
        if not isinstance(value, str) or not value.strip():
            continue
        if name == "title":
            draught.title = value.strip()
        elif name == "date":
            draught.date = day_of(value) or draught.date
        else:
            draught.language = value.strip()


def day_of(text: str) -> date | None:
    """Return the day that a text begins with in ISO 8601; None for anything else."""
    match = DATE_RE.match(text)
    if match is None:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None
