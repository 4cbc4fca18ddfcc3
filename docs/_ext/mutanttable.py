"""The directive ``mutants``: what became of single changes of the whole project, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.tables import table, text

FOLDER = Path(__file__).parents[2] / "checks" / "mutants"
FILE, LIMITS = FOLDER / "table.json", FOLDER / "limits.yaml"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("mutants", Mutants)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


class Mutants(SphinxDirective):
    """Print how many changes of each kind were tried and noticed, and why the others pass."""

    def run(self) -> list[nodes.Node]:
        """Return the sums, the kinds that never passed, a table of those that did, and why."""
        self.env.note_dependency(str(FILE))
        self.env.note_dependency(str(LIMITS))
        content = json.loads(FILE.read_text("utf-8"))
        kinds: dict[str, list[int]] = {}
        for kind, _place, tried, noticed in content["rows"]:
            counts = kinds.setdefault(kind, [0, 0])
            counts[0] += tried
            counts[1] += noticed
        wrong = {name: counts for name, counts in kinds.items() if name not in content["same"]}
        equal = {name: counts for name, counts in kinds.items() if name in content["same"]}
        tried, noticed = map(sum, zip(*wrong.values(), strict=True))
        same, alarms = map(sum, zip(*equal.values(), strict=True))
        words = (
            f"Of {tried:,} changes of {len(wrong)} kinds {noticed:,} were noticed, each by a"
            f" message that leads to it; of {same:,} that change nothing that is said, {alarms:,}."
        )
        missed = {name: counts for name, counts in wrong.items() if counts[0] > counts[1]}
        always = [f"{name} ({counts[0]:,})" for name, counts in wrong.items() if name not in missed]
        rows = [
            [text(name), text(f"{counts[0]:,}"), text(f"{counts[1]:,}")]
            for name, counts in missed.items()
        ]
        heads = ("Change", "Tried", "Noticed")
        found = [words]
        if always:
            found.append(f"Noticed each time it was tried: {'; '.join(always)}.")
        told = [as_generated(nodes.paragraph("", one)) for one in found]
        some = [table(heads, (60, 20, 20), rows, self.config.language)] if rows else []
        why = as_generated(nodes.paragraph("", "What passed, by the reason for it:"))
        reasons = [why, nodes.bullet_list("", *passed(wrong), bullet="-")] if rows else []
        return [*told, *some, *reasons]


def passed(kinds: Mapping[str, list[int]]) -> Iterator[nodes.list_item]:
    """Yield each reason why changes pass, with the kinds of which some did, and how many."""
    for group in yaml.safe_load(LIMITS.read_text("utf-8")):
        counts = ((kind, kinds.get(kind, [0, 0])) for kind in group["kinds"])
        told = [
            f"{kind} ({tried - noticed:,} of {tried:,})"
            for kind, (tried, noticed) in counts
            if noticed < tried
        ]
        if told:
            words = f"{group['why']} So with: {'; '.join(told)}."
            yield nodes.list_item("", as_generated(nodes.paragraph("", words)))
