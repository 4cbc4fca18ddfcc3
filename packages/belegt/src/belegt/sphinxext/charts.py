"""The directives that draw: entries of the ledger, or an SVG file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node
from docutils.parsers.rst import directives
from myst_parser.mocking import MockState
from sphinx.util.docutils import SphinxDirective

from belegt.chart import FALL, RISE, Chart, ChartError, ChartRow, Point, Scale, legend, svg
from belegt.drawing import reduced
from belegt.errors import BelegtError
from belegt.messages import Worded, listing, message, words_of
from belegt.plot import Label, Plot, plotted
from belegt.printing import print_quantity, print_unit
from belegt.quantity import Quantity
from belegt.reader import Direction
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.nodes import PICTURE, PLOT
from belegt.sphinxext.vector import drawn_figure, vector_figure
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.xray import sign_of
from belegt.textfile import decoded, read_bytes
from belegt.verdict import EntryKind

WAYS = {Direction.RISE: RISE, Direction.FALL: FALL, None: 0}
"""How a drawing knows which way an entry has changed."""


def rounded(quantity: Quantity, step: Decimal) -> Quantity:
    """Return a quantity as it is printed to a digit; as it is where that leaves nothing."""
    number = quantity.number.quantize(step.normalize())
    return replace(quantity, number=number, step=step, coarse=step) if number else quantity


def _scale(argument: str) -> str:
    return directives.choice(argument, [scale.value for scale in Scale])


class ChartDirective(LedgerDirective):
    """A chart whose every value is an entry of the ledger.

    The title is the argument. A line of the body is a row: ``label | id``, or ``label | id | id``
    for two values joined; ``label | none`` says that there is no figure. ``:mark:`` draws a line
    at an entry (``name | id``), ``:series:`` names the two values of a row, ``:see:`` is a
    sentence on what the chart shows, for its caption. No number is typed here. The axis names the
    unit of the entries. Of entries that rose and others that fell, the falls lie below zero.

    Emits ``figure.belegt-chart`` with the caption; in HTML it holds the SVG itself, elsewhere an
    image.
    """

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar = {
        "scale": _scale,
        "mark": directives.unchanged,
        "series": directives.unchanged,
        "see": directives.unchanged_required,
        "name": directives.unchanged,
    }

    def run(self) -> list[Node]:
        """Return the figure; a warning and nothing when it cannot be drawn."""
        title = self.arguments[0]
        plot = plotted(title, self.options, self.content, self.lineno, self._first_line())
        series = [label.text for label in plot.series]
        step = self._step(plot)
        rows = [self._row(label, series, step) for label in plot.rows]
        marks = [self._mark(label, step) for label in plot.marks]
        if None in rows or None in marks:
            return []
        chart = Chart(
            title,
            tuple(row for row in rows if row),
            Scale(self.options.get("scale", "linear")),
            tuple(mark for mark in marks if mark),
            self._unit(plot),
        )
        identifier = f"chart-{nodes.make_id(title)}"
        try:
            drawing = svg(chart, identifier, self.config.language)
        except ChartError as error:
            told = message("chart {title!r}: {reason}", title=title, reason=error.reason)
            warn(Subtype.CHART, told, self.get_location())
            return []
        figure = drawn_figure(self.env, drawing, identifier, chart.alternative)
        figure[PLOT] = plot
        title = chart.title + (f" ({legend(series)})" if series else "")
        more = [plot.see.text] if plot.see else []
        more += self._caveats([*plot.rows, *plot.marks])
        figure += nodes.caption("", " ".join([f"{title}.", *more]) if more else title)
        return [figure]

    def _first_line(self) -> int:
        """Return the line of the body's first: MyST counts it from the directive on."""
        within = self.lineno if isinstance(self.state, MockState) else 0
        return within + self.content_offset + 1

    def _unit(self, plot: Plot) -> str:
        """Return the words for what the axis counts: the unit of all, else the one measure."""
        ledger = self.store.judge.ledger
        entries = [ledger.entries[name].entry for name in plot.title.entries]
        units, measures = ({entry.unit for entry in entries}, {one.measure for one in entries})
        named = print_unit(units.pop(), self.config.language) if len(units) == 1 else ""
        if named or len(measures) > 1:
            return named
        return ledger.measures[measures.pop()].entry.label

    def _row(self, label: Label, series: list[str], step: Decimal) -> ChartRow | None:
        if label.untold:
            words = message("no figure").worded(self.config.language)
            return ChartRow(label.text, (), words)
        names_of_series = [*series, *("" for _ in label.entries)]
        pairs = zip(label.entries, names_of_series, strict=False)
        points = [self._point(*pair, step) for pair in pairs]
        return (
            ChartRow(label.text, tuple(point for point in points if point))
            if None not in points
            else None
        )

    def _mark(self, label: Label, step: Decimal) -> Point | None:
        return self._point(label.entries[0] if label.entries else "", label.text, step)

    def _point(self, name: str, series: str, step: Decimal) -> Point | None:
        """Return the value of an entry, None and a warning when there is none."""
        store = self.store
        known = name in store.judge.ledger.entries
        exhibit = store.edition.exhibits[name] if known else None
        if exhibit is None or not isinstance(exhibit.quantity, Quantity):
            amiss = message("no entry with a number is called {name!r}", name=name)
            warn(Subtype.UNKNOWN, amiss, self.get_location())
            return None
        way = WAYS[store.judge.ledger.entries[name].entry.direction]
        words = exhibit.printed(self.config.language)
        if exhibit.kind is EntryKind.DERIVED and step:
            words = print_quantity(rounded(exhibit.quantity, step), self.config.language)
        return Point(exhibit.quantity, words, series, way, sign_of(exhibit))

    def _step(self, plot: Plot) -> Decimal:
        """Return the last digit of the most precise value that is no sum; 0 without one.

        What is computed is printed no more precisely than what stands beside it.
        """
        shown = self.store.edition.exhibits
        known = [name for name in plot.title.entries if name in self.store.judge.ledger.entries]
        told = [shown[name] for name in known if shown[name].kind is not EntryKind.DERIVED]
        steps = [one.quantity.step for one in told if isinstance(one.quantity, Quantity)]
        return min(filter(None, steps), default=Decimal(0))

    def _caveats(self, labels: Sequence[Label]) -> Iterator[str]:
        """Yield what must be told of the entries drawn: each caveat, and the rows it is of."""
        shown = self.store.edition.exhibits
        rows: dict[str, list[str]] = {}
        for label in labels:
            for name in label.entries:
                if caveat := words_of(shown[name].caveat, self.config.language):
                    rows.setdefault(caveat, []).append(label.text)
        every = {label.text for label in labels if label.entries}
        for caveat, names in rows.items():
            told = message("{rows}: {caveat}.", rows="; ".join(dict.fromkeys(names)), caveat=caveat)
            if every.issubset(names) and len(every) > 1:
                told = message("All {caveat}.", caveat=caveat)
            yield told.worded(self.config.language)


class DrawingDirective(SphinxDirective):
    """An SVG file drawn with ``currentColor``, so that it follows the page into dark mode.

    The argument is the file, the body the caption, ``:alt:`` (needed) the drawing in words.

    Emits ``figure.belegt-chart`` as ``chart`` does.
    """

    has_content = True
    required_arguments = 1
    option_spec: ClassVar = {"alt": directives.unchanged_required}

    def run(self) -> list[Node]:
        """Return the figure; a warning and the alternative text when the file cannot be read."""
        relative, path = self.env.relfn2path(self.arguments[0])
        alternative = self.options.get("alt", "")
        self.env.note_dependency(relative)
        try:
            if not Path(path).resolve().is_relative_to(Path(self.env.srcdir).resolve()):
                return [self.told(relative, message("a file outside the folder of the pages"))]
            data = read_bytes(Path(path), relative, message("check the name"))
            drawing = reduced(decoded(data, relative, message("save it as UTF-8")))
        except BelegtError as error:
            return [self.told(relative, error.faults[0].found)]
        if drawing.left_out:
            names = listing(drawing.left_out)
            self.told(relative, message("left out of the drawing: {names}", names=names))
        if not drawing.text:
            return [self.told(relative, message("no SVG"))]
        if not alternative:
            self.told(relative, message("no :alt:"))
        figure = vector_figure(drawing.text, f"/{relative}", alternative)
        figure[PICTURE] = (relative, alternative)
        figure += nodes.caption("", "", *self.parse_inline("\n".join(self.content))[0])
        return [figure]

    def told(self, file: str, fault: str | Worded) -> nodes.paragraph:
        """Warn of a fault of the file, and return the paragraph that stands in for the figure."""
        warn(Subtype.CHART, message("{name}: {fault}", name=file, fault=fault), self.get_location())
        alternative = self.options.get("alt", "")
        return nodes.paragraph("", alternative)
