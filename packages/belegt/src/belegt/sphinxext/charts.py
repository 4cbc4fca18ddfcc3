"""The directives that draw: entries of the ledger, or an SVG file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node
from docutils.parsers.rst import directives
from myst_parser.mocking import MockState
from sphinx.util.docutils import SphinxDirective

from belegt.chart import Chart, ChartError, ChartRow, Point, Scale, legend, svg
from belegt.errors import BelegtError
from belegt.messages import message, words_of
from belegt.plot import Label, plotted
from belegt.quantity import Quantity
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.nodes import PICTURE, PLOT
from belegt.sphinxext.vector import drawn_figure, vector_figure
from belegt.sphinxext.warn import Subtype, warn
from belegt.textfile import decoded, read_bytes


def _scale(argument: str) -> str:
    return directives.choice(argument, [scale.value for scale in Scale])


class ChartDirective(LedgerDirective):
    """A chart whose every value is an entry of the ledger.

    The title is the argument. A line of the body is a row: ``label | id``, or ``label | id | id``
    for two values joined. ``:mark:`` draws a line at an entry (``name | id``), ``:series:`` names
    the two values of a row. No number is typed here.

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
        "name": directives.unchanged,
    }

    def run(self) -> list[Node]:
        """Return the figure; a warning and nothing when it cannot be drawn."""
        title = self.arguments[0]
        plot = plotted(title, self.options, self.content, self.lineno, self._first_line())
        series = [label.text for label in plot.series]
        rows = [self._row(label, series) for label in plot.rows]
        marks = [self._mark(label) for label in plot.marks]
        if None in rows or None in marks:
            return []
        chart = Chart(
            title,
            tuple(row for row in rows if row),
            Scale(self.options.get("scale", "linear")),
            tuple(mark for mark in marks if mark),
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
        caveats = list(self._caveats([*plot.rows, *plot.marks]))
        figure += nodes.caption("", " ".join([f"{title}.", *caveats]) if caveats else title)
        return [figure]

    def _first_line(self) -> int:
        """Return the line of the body's first: MyST counts it from the directive on."""
        within = self.lineno if isinstance(self.state, MockState) else 0
        return within + self.content_offset + 1

    def _row(self, label: Label, series: list[str]) -> ChartRow | None:
        names_of_series = [*series, *("" for _ in label.entries)]
        pairs = zip(label.entries, names_of_series, strict=False)
        points = [self._point(*pair) for pair in pairs]
        return (
            ChartRow(label.text, tuple(point for point in points if point))
            if None not in points
            else None
        )

    def _mark(self, label: Label) -> Point | None:
        return self._point(label.entries[0] if label.entries else "", label.text)

    def _point(self, name: str, series: str) -> Point | None:
        """Return the value of an entry, None and a warning when there is none."""
        store = self.store
        known = name in store.judge.ledger.entries
        exhibit = store.edition.exhibits[name] if known else None
        if exhibit is None or not isinstance(exhibit.quantity, Quantity):
            amiss = message("no entry with a number is called {name!r}", name=name)
            warn(Subtype.UNKNOWN, amiss, self.get_location())
            return None
        return Point(exhibit.quantity, exhibit.printed(self.config.language), series)

    def _caveats(self, labels: Iterable[Label]) -> Iterator[str]:
        """Yield what must be told of the entries drawn: each caveat, and the rows it is of."""
        shown = self.store.edition.exhibits
        rows: dict[str, list[str]] = {}
        for label in labels:
            for name in label.entries:
                if caveat := words_of(shown[name].caveat, self.config.language):
                    rows.setdefault(caveat, []).append(label.text)
        for caveat, names in rows.items():
            told = message("{rows}: {caveat}.", rows="; ".join(dict.fromkeys(names)), caveat=caveat)
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
            data = read_bytes(Path(path), relative, message("check the name"))
            drawing = decoded(data, relative, message("save it as UTF-8"))
        except BelegtError as error:
            told = message("{name}: {fault}", name=relative, fault=error.faults[0].found)
            warn(Subtype.CHART, told, self.get_location())
            return [nodes.paragraph("", alternative)]
        if not alternative or "<svg" not in drawing:
            found = message("no :alt:") if not alternative else message("no SVG")
            told = message("{name}: {fault}", name=relative, fault=found)
            warn(Subtype.CHART, told, self.get_location())
        figure = vector_figure(drawing[drawing.find("<svg") :], f"/{relative}", alternative)
        figure[PICTURE] = (relative, alternative)
        figure += nodes.caption("", "", *self.parse_inline("\n".join(self.content))[0])
        return [figure]
