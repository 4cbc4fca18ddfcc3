"""Third question: does the primary record, or a recomputation, bear a figure out?"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType

from belegt.answers import BorneOut, Verdict
from belegt.ledger import Entry, Figure
from belegt.messages import Message, message
from belegt.quantity import Bound, Interval, PartialDate, Quantity
from belegt.verdict.quoted import Attestation
from belegt.verdict.reference import Reference
from belegt.verdict.wording import Printed, series


def judge_borne_out(
    attestation: Attestation, known: Sequence[Reference], bridged: Collection[str] = ()
) -> Verdict[BorneOut]:
    """Hold a figure against the records and derived figures of its measure.

    Args:
        attestation: the figure beside what its source prints.
        known: those records and derived figures.
        bridged: ids of those that a person holds to speak to it, whatever their words.
    """
    answer, deciding = weigh(attestation, known, bridged)
    if not deciding:
        return Verdict(answer, message("No record answers the question of this measure."))
    return Verdict(answer, told(deciding))


def weigh(
    attestation: Attestation, known: Sequence[Reference], bridged: Collection[str] = ()
) -> tuple[BorneOut, Sequence[Reference]]:
    """Return the answer for a figure, and the records and derived figures that decide it.

    Args:
        attestation: the figure beside what its source prints.
        known: the records and derived figures of its measure.
        bridged: ids of those that a person holds to speak to it, whatever their words.
    """
    figure, quantity = attestation.figure, attestation.quantity
    if quantity is None or not known:
        return BorneOut.UNVERIFIABLE, ()
    same = [one for one in known if covers(one.entry, figure, bridged)]
    others = [one for one in known if one not in same]
    for answer, candidates, strict in (
        (BorneOut.CONFIRMED, same, True),
        (BorneOut.IMPRECISE, same, False),
        (BorneOut.MISATTRIBUTED, others, True),
        (BorneOut.MISATTRIBUTED, others, False),
    ):
        fitting = [one for one in candidates if _fits(quantity, one.quantity, strict=strict)]
        if fitting:
            return answer, fitting if others is candidates else same
    return BorneOut.WRONG, same or others


def held_against(
    figures: Iterable[Figure],
    known: Sequence[Reference],
    bridged: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> list[Reference]:
    """Return those of a measure's references that its figures must fit, in their order.

    For a figure they are those of its subject and scope; where there are none, all of them, for a
    number that fits one of these is misattributed. ``bridged`` holds, by figure, the ids of those
    that a person holds to speak to it.
    """
    held: set[str] = set()
    for figure in figures:
        crossed = bridged.get(figure.id, ())
        same = [one for one in known if covers(one.entry, figure, crossed)]
        held |= {one.entry.id for one in same or known}
    return [one for one in known if one.entry.id in held]


def covers(reference: Entry, figure: Figure, bridged: Collection[str] = ()) -> bool:
    """Whether a reference is of the subject and scope of a figure, or bridged to it."""
    same = (reference.subject, reference.scope) == (figure.subject, figure.scope)
    return same or reference.id in bridged


def _fits(mine: Quantity | PartialDate, theirs: Quantity | PartialDate, *, strict: bool) -> bool:
    if isinstance(mine, PartialDate) or isinstance(theirs, PartialDate):
        if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
            return False
        return mine.contains(theirs) if strict else mine.meets(theirs)
    return (mine.strict if strict else mine.loose).contains(_extent(theirs))


def _extent(quantity: Quantity) -> Interval:
    """Return the numbers that a record states: a point, unless it is a range or one-sided."""
    if quantity.bound in (Bound.EXACTLY, Bound.ABOUT):
        return Interval(quantity.number, quantity.number, high_open=False)
    if quantity.bound is Bound.BETWEEN:
        return Interval(quantity.number, quantity.upper, high_open=False)
    return quantity.strict


def told(known: Sequence[Reference]) -> Message:
    """Return what references say, each with its subject and scope, in a sentence."""
    return message("{references}.", references=series(map(in_short, known)))


def in_short(reference: Reference) -> Message:
    """Return what a reference says of whom."""
    return message(
        "{quantity} for {subject}, {scope} ({origin})",
        quantity=Printed(reference.shown),
        subject=reference.entry.subject,
        scope=reference.entry.scope,
        origin=reference.origin,
    )
