"""Why changes of some kinds pass, as the page tells it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml
from checks.mutants.kinds import ALL
from checks.mutants.table import SAME, Row

FILE = Path(__file__).with_name("limits.yaml")


def reasons() -> Mapping[str, str]:
    """Return why changes of a kind may pass, by the kind."""
    groups = yaml.safe_load(FILE.read_text("utf-8"))
    return {kind: group["why"] for group in groups for kind in group["kinds"]}


def unexplained(rows: Iterable[Row], known: Mapping[str, str]) -> list[str]:
    """Return the kinds of which some changes passed, and nothing says why; and unknown kinds."""
    passed = {row.kind for row in rows if row.kind not in SAME and row.noticed < row.tried}
    names = {kind.name for kind in ALL}
    return [*sorted(passed - known.keys()), *sorted(known.keys() - names)]
