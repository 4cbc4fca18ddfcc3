"""The directive ``verdict-squares``: each claim as a square with the sign of its verdict."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node
from docutils.parsers.rst import directives

from belegt import classes
from belegt.answers import BorneOut
from belegt.chart import Sort, SquareRow, Squares, squares_svg
from belegt.messages import message
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.vector import drawn_figure

SIGNS: dict[BorneOut, tuple[str, float]] = {
    BorneOut.CONFIRMED: ("M-3.5 0.5 L-1 3 L3.5 -3", 0.06),
    BorneOut.IMPRECISE: ("M-4 -1 q2 -2.5 4 0 t4 0 M-4 2.5 q2 -2.5 4 0 t4 0", 0.14),
    BorneOut.MISATTRIBUTED: ("M-4 0 H4 M1 -3 L4 0 L1 3", 0.24),
    BorneOut.WRONG: ("M-3 -3 L3 3 M-3 3 L3 -3", 0.4),
    BorneOut.UNVERIFIABLE: ("M-2 -1.8 a2 2 0 1 1 2.6 1.9 q-0.6 0.3 -0.6 1.3 M0 3.6 v0.1", 0),
    BorneOut.NOT_YET_RECORDED: ("M0 0 v0.1", 0),
}
"""The sign of each verdict, and how dark its squares are."""


class VerdictSquaresDirective(LedgerDirective):
    """Every claim as a square with the sign of its verdict: a row for each source, or one in all.

    With ``:total:`` all claims stand in one row. What it counts is what ``tally`` counts.

    Emits ``figure.belegt-chart.belegt-squares`` with a caption.
    """

    option_spec: ClassVar = {"total": directives.flag}

    def run(self) -> list[Node]:
        """Return the figure."""
        judge, language = self.store.judge, self.config.language
        kinds = {
            answer: Sort(answer.worded(language), *SIGNS[answer], " ".join(classes.verdict(answer)))
            for answer in BorneOut
        }
        sources = {} if "total" in self.options else judge.sources
        named = [(source.entry.outlet, f"-{name}") for name, source in sources.items()]
        rows = tuple(
            SquareRow(
                label,
                tuple((kinds[one], int(judge.tally[f"{one}{rest}"])) for one in kinds),
            )
            for label, rest in named or [(message("All claims").worded(language), "")]
        )
        title = message("Verdicts by source") if named else message("Verdicts on all claims")
        squares = Squares(title.worded(language), rows)
        identifier = f"squares-{'sources' if named else 'total'}"
        drawing = squares_svg(squares, identifier)
        figure = drawn_figure(self.env, drawing, identifier, squares.alternative)
        figure["classes"].append(classes.SQUARES)
        told = message("{title}. Each square is a claim.", title=title)
        figure += nodes.caption("", told.worded(language))
        return [as_generated(figure)]
