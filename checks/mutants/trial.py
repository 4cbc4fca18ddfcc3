"""One change, made in a copy of the project and judged as `belegt check` judges."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from checks.mutants.change import Change, Edit, Project, edited

from belegt.errors import BelegtError, Fault
from belegt.project import Layout, load_changed, load_project
from belegt.project import Project as Loaded
from belegt.verdict import faults as judged
from belegt.verdict.kept import Kept

GENERATED = shutil.ignore_patterns("sources", "charts", "__pycache__", "*.png")


QUOTED_RE = re.compile("“([^”]{3,})”")


class Outcome(StrEnum):
    """What became of a change."""

    NAMED = "named"  # a message says where
    UNNAMED = "elsewhere"  # there is a message, and it leads elsewhere
    PASSED = "passed"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Result:
    """A change and what became of it."""

    change: Change
    outcome: Outcome
    told: str  # the first message


class Copy:
    """A copy of the project in which changes are made and unmade."""

    def __init__(self, root: Path, folder: Path, project: Project) -> None:
        for name in ("docs", "seeds"):
            shutil.copytree(root / name, folder / name, ignore=GENERATED)
        for path in root.glob("*.md"):
            shutil.copy(path, folder)
        self.folder, self.project = folder, project
        self.layout = Layout(folder)
        self.base = load_project(self.layout)
        self.kept = Kept(self.base.case)
        if found := self.kept.faults(self.base.case):
            raise BelegtError(found)

    def judged(self, change: Change) -> Sequence[Fault]:
        """Return the faults of the changed project."""
        text = change.of(self.project.texts[change.file])
        try:
            changed = load_changed(self.base, self.layout, change.file, text)
            return self.kept.faults((changed or self.saved(change.file, text)).case)
        except BelegtError as error:
            return error.faults

    def saved(self, file: str, text: str) -> Loaded:
        """Load the project with another text in a file."""
        path = self.folder / file
        path.write_bytes(text.encode())
        try:
            return load_project(self.layout)
        finally:
            path.write_bytes(self.project.texts[file].encode())

    def unnamed(self, changes: Sequence[Change]) -> list[Change] | None:
        """Return which of some changes made at once no message leads to.

        None where they cannot be read: what is unreadable is told alone, before all else.
        """
        together: dict[str, list[Edit]] = {}
        for change in changes:
            together.setdefault(change.file, []).extend(change.edits)
        for file, edits in together.items():
            text = edited(self.project.texts[file], edits)
            (self.folder / file).write_bytes(text.encode())
        try:
            found = judged(load_project(self.layout).case)
        except BelegtError:
            return None
        finally:
            for file in together:
                (self.folder / file).write_bytes(self.project.texts[file].encode())
        return [one for one in changes if not any(names(fault, one) for fault in found)]

    def tried(self, change: Change) -> Result:
        """Judge a change, and say what became of it."""
        try:
            found = self.judged(change)
            told = next((str(fault) for fault in found if names(fault, change)), "")
            first = str(found[0]) if found else ""
        except Exception as error:  # noqa: BLE001  whatever goes wrong is what is looked for
            return Result(change, Outcome.CRASHED, repr(error))
        if told:
            return Result(change, Outcome.NAMED, told)
        return Result(change, Outcome.UNNAMED if found else Outcome.PASSED, first)


def names(fault: Fault, change: Change) -> bool:
    """Whether a fault leads to what was changed: by its line, or by an id."""
    place = fault.place
    if place.file == change.file:
        if place.line == 0 and not change.file.endswith((".md", ".yaml")):
            return True  # a seed is told as a whole
        more = sum(new.count("\n") for _, _, new in change.edits)
        if change.lines[0] <= place.line <= change.lines[1] + more:
            return True
    told = str(fault)
    if place.name in change.names or any(name in told for name in change.names if name):
        return True
    # what is left out is told by its words
    return any(words in name for words in QUOTED_RE.findall(told) for name in change.names)
