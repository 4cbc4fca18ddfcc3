"""The ladder of a measure: what each source says, as intervals beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from docutils import nodes
from docutils.nodes import Node
from sphinx.environment import BuildEnvironment

from belegt import classes
from belegt.chart import Ladder, Rung, Scale, ladder_svg
from belegt.ledger import did_you_mean
from belegt.messages import message, words_of
from belegt.quantity import Quantity
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.edition import Edition
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.measures import explanations
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.tables import citation_link, in_a_row
from belegt.sphinxext.vector import drawn_figure
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.xray import sign_of
from belegt.verdict import Comparison, held_against
from belegt.verdict.exhibit import RECOMPUTED

KEY = message(
    "A bar is what the words allow, its light part what they allow when trailing zeros or a hedge"
    " are read generously; an arrow has no limit."
)
DASHED = message("Dashed: the record.")
ESTIMATED = message("Dashed: estimates that nobody has confirmed.")
SCALES = {Scale.LOG: message("Logarithmic scale."), Scale.LINEAR: message("Linear scale.")}


class LadderDirective(LedgerDirective):
    """What each source says of one measure, drawn as intervals; the argument is its id.

    Emits ``figure.belegt-ladder``, a ``paragraph`` of links to the evidence, and a ``bullet_list``
    of what the ledger acknowledges about the figures, where they disagree.
    """

    required_arguments = 1

    def run(self) -> list[Node]:
        """Return the ladder with its explanation; a warning and nothing without one."""
        name = self.arguments[0]
        store, language = self.store, self.config.language
        comparison = store.judge.comparisons.get(name)
        if comparison is None:
            near = did_you_mean(name, store.judge.comparisons)
            found = message("unknown measure {name!r}", name=name)
            amiss = message("{found}; {hint}", found=found, hint=near)
            warn(Subtype.UNKNOWN, amiss, self.get_location())
            return []
        figure = ladder_figure(self.env, store.edition, comparison)
        if figure is None:
            amiss = message(
                "measure {name!r}: a ladder needs a source's number, and another source's or the"
                " record's to compare it with",
                name=name,
            )
            warn(Subtype.CHART, amiss, self.get_location())
            return []
        links = evidence_links(store.edition, comparison, language)
        return [figure, links, *explanations(comparison, store.edition.exhibits, language)]


def ladder_of(edition: Edition, comparison: Comparison, language: str) -> Ladder:
    """Return the ladder of a measure: what its sources say, from low to high, then the record.

    The record is what the figures are held against when it is asked whether they are borne out:
    the records and derived figures of their subject and scope, all of the measure for a figure
    that has none. Those that print the same words share a rung.
    """
    figures = [edition.exhibits[one.figure.id] for one in comparison.figures]
    said = [rung for one in figures if (rung := _rung(one, language))]
    said.sort(key=lambda rung: rung.quantity.number)
    by_words: dict[str, Rung] = {}
    for exhibit in held(edition, comparison):
        if rung := _rung(exhibit, language):
            known = by_words.get(rung.words)
            by_words[rung.words] = _joined(known, rung) if known else rung
    recorded = sorted(by_words.values(), key=lambda rung: rung.quantity.number)
    named = tuple(replace(rung, name=known_as(rung, language)) for rung in recorded)
    measure = comparison.measure
    return Ladder(measure.label, tuple(said), named, measure.unit)


def known_as(rung: Rung, language: str) -> str:
    """Return the name of a rung of the record: by what right it stands there."""
    if rung.name == words_of(RECOMPUTED, language):
        return message("Recomputed").worded(language)
    if rung.estimate:
        return message("Estimated: {works}", works=rung.name).worded(language)
    return message("On record: {works}", works=rung.name).worded(language)


def _rung(exhibit: Shown, language: str) -> Rung | None:
    """Return the rung of an entry; None when it has no number."""
    if not isinstance(exhibit.quantity, Quantity):
        return None
    covers = words_of(exhibit.with_caveat(f"{exhibit.subject}, {exhibit.scope}"), language)
    name = words_of(exhibit.who, language)
    printed = exhibit.printed(language)
    estimate, sign = exhibit.is_estimate, sign_of(exhibit)
    return Rung(name, (covers,), exhibit.quantity, printed, estimate, sign)


def ladder_figure(
    env: BuildEnvironment, edition: Edition, comparison: Comparison
) -> nodes.figure | None:
    """Return a figure with the ladder of a measure, None when there is nothing to compare."""
    language = env.config.language
    ladder = ladder_of(edition, comparison, language)
    if not ladder.told or len(ladder.rungs) < 2:
        return None
    # a page may show a ladder twice, and an assembled document those of several pages; a document's
    # part has no two hyphens in a row, and a measure's no underscore
    identifier = f"ladder-{nodes.make_id(env.docname)}--{comparison.measure.id}"
    if again := env.new_serialno(identifier):
        identifier = f"{identifier}_{again}"
    drawing = ladder_svg(ladder, identifier, language)
    figure = drawn_figure(env, drawing, identifier, ladder.alternative, classes.LADDER)
    estimates = [rung.estimate for rung in ladder.records]
    dashed = [ESTIMATED if all(estimates) else DASHED] if estimates else []
    told = [KEY, *dashed, SCALES[ladder.axis.scale]]
    figure += nodes.caption(
        "", " ".join([f"{ladder.title}.", *(one.worded(language) for one in told)])
    )
    return figure


def evidence_links(edition: Edition, comparison: Comparison, language: str) -> nodes.paragraph:
    """Return links to the evidence of all that a measure's ladder shows."""
    links: dict[str, str] = {}
    figures = (edition.exhibits[one.figure.id] for one in comparison.figures)
    for exhibit in (*figures, *held(edition, comparison)):
        words = message("{who}, {value}", who=exhibit.who, value=exhibit.printed(language))
        links.setdefault(words_of(exhibit.with_caveat(words), language), exhibit.id)
    label = message("Evidence:").worded(language)
    paragraph = nodes.paragraph("", f"{label} ", classes=[classes.LADDER_EVIDENCE])
    paragraph += in_a_row([citation_link(name, words)] for words, name in links.items())
    return as_generated(paragraph)


def held(edition: Edition, comparison: Comparison) -> Iterator[Shown]:
    """Yield what a measure's figures are held against, in the ledger's order."""
    figures = [one.figure for one in comparison.figures]
    judge = edition.judge
    known = judge.answers[comparison.measure.id]
    for reference in held_against(figures, known, judge.bridged):
        yield edition.exhibits[reference.entry.id]


def _joined(one: Rung, other: Rung) -> Rung:
    """Return one rung for what two say in the same words."""
    names = dict.fromkeys([*one.name.split("; "), other.name])
    covers = dict.fromkeys([*one.covers, *other.covers])
    estimate = one.estimate and other.estimate
    return replace(one, name="; ".join(names), covers=tuple(covers), estimate=estimate)
