"""What a chart must hold to as a whole: each entry once, none left out, all changes told alike."""

from __future__ import annotations

from collections.abc import Iterator

from belegt.errors import Fault, Place
from belegt.ledger import Ledger
from belegt.messages import message
from belegt.plot import Label, Plot
from belegt.reader import Direction
from belegt.verdict.about import stems
from belegt.verdict.case import Case


def chart_is_whole(case: Case) -> Iterator[Fault]:
    """A chart draws each entry once, hides none, and tells rises and falls of all its entries.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} How far the share fell
        index.md | The share | fall
        index.md | Share of a day | fall
        index.md | ```

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} How far the share fell
        index.md | The share | fall
        index.md | ```
    """
    ledger = case.judge.ledger
    for document in case.documents:
        for plot in document.plots:
            drawn: set[str] = set()
            for row in plot.rows:
                for name in drawn.intersection(row.entries):
                    yield drawn_twice(row, name, document.file)
                drawn.update(row.entries)
                if row.untold and (name := left_out(row, plot, ledger)):
                    yield has_a_figure(row, name, document.file)
            yield from without_direction(plot, ledger)


def without_direction(plot: Plot, ledger: Ledger) -> Iterator[Fault]:
    """Yield the entries that tell no direction in a chart of rises and falls."""
    known = ledger.entries
    ways = {name: known[name].entry.direction for name in plot.title.entries if name in known}
    for name, way in ways.items() if {*Direction} <= {*ways.values()} else ():
        if way is None:
            yield Fault(
                message("no direction of {name}, beside rises and falls", name=name),
                message("`direction: rise` or `direction: fall`"),
                known[name].place,
                message("type which way it has changed"),
            )


def left_out(row: Label, plot: Plot, ledger: Ledger) -> str:
    """Return the entry that a row without a figure names, beside those drawn; "" if none.

    It is of a measure drawn, and the row names its scope; or it has unit and scope of what is
    drawn, and the row names its subject.
    """
    words = stems(row.text)
    shown = [ledger.entries[name].entry for name in plot.title.entries if name in ledger.entries]
    measures, units = {entry.measure for entry in shown}, {entry.unit for entry in shown}
    scopes = {entry.scope for entry in shown}
    for name, placed in ledger.entries.items():
        entry = placed.entry
        if name in plot.title.entries:
            continue
        if entry.scope in scopes:
            told = stems(entry.subject) if entry.unit in units else frozenset()
        else:
            told = stems(entry.scope) if entry.measure in measures else frozenset()
        if told and told <= words:
            return name
    return ""


def drawn_twice(row: Label, name: str, file: str) -> Fault:
    """Return the fault of an entry in two rows."""
    return Fault(
        message("{name} stands in two rows of a chart", name=name),
        message("each entry once"),
        Place(file, row.line),
        message("correct the id, or leave a row out"),
    )


def has_a_figure(row: Label, name: str, file: str) -> Fault:
    """Return the fault of a row without a figure for what has one."""
    return Fault(
        message("the row “{label}” says that there is no figure", label=row.text),
        message("the entry that it names: {name}", name=name),
        Place(file, row.line),
        message("type its id, or name what has no figure"),
    )
