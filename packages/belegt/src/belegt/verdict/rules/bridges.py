"""What bridges must hold to: each is needed."""

from __future__ import annotations

from collections.abc import Iterator

from belegt.errors import Fault
from belegt.messages import listing, message
from belegt.verdict.borne import covers, judge_borne_out
from belegt.verdict.case import Case


def bridge_changes_a_verdict(case: Case) -> Iterator[Fault]:
    """A bridge leads to a record of other words, and changes a verdict on what it starts from.

    Bad:
        records.yaml | scope: the session
        records.yaml | value: 18
        records.yaml | says: The share fell by 18 percent.
        figures.yaml | borne_out: wrong
        bridges.yaml | because: Both mean the same day.

    Good:
        records.yaml | scope: the session
        figures.yaml | borne_out: confirmed
        bridges.yaml | because: Both mean the same day.
    """
    judge = case.judge
    for placed in judge.ledger.bridges.values():
        bridge = placed.entry
        idle = [name for name in bridge.figures if not changes(case, name, bridge.record)]
        if idle:
            yield Fault(
                message("the bridge to {record} changes nothing", record=bridge.record),
                message("another verdict than without it on {figures}", figures=listing(idle)),
                placed.place,
                message("remove the bridge, or the figure from it"),
            )


def changes(case: Case, figure: str, record: str) -> bool:
    """Whether a figure has another verdict because a bridge leads from it to a record."""
    judge = case.judge
    attestation = judge.attestations[figure]
    if attestation.quantity is None or record not in judge.references:
        return True  # its own fault is told
    if covers(judge.references[record].entry, attestation.figure):
        return False
    rest = [other for other in judge.bridged[figure] if other != record]
    without = judge_borne_out(attestation, judge.answers[attestation.figure.measure], rest)
    return without.answer is not judge.borne_out[figure].answer
