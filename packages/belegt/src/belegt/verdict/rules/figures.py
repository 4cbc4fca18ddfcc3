"""What figures, records and derived figures must hold to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from belegt.errors import Fault, Place
from belegt.formula import names_in
from belegt.ledger import KindDisagreement, Measure, ValueDisagreement
from belegt.messages import Listing, Message, listing, message
from belegt.sentences import read_mentions
from belegt.verdict.case import Case
from belegt.verdict.rules.review import review
from belegt.verdict.wording import Printed, all_in_quotes


def quote_supports_figure(case: Case) -> Iterator[Fault]:
    """A quote stands in its source once, to the character, and prints what the ledger says.

    Bad:
        figures.yaml | value: 18

    Good:
        figures.yaml | value: 17
    """
    for attestation in case.judge.attestations.values():
        if attestation.finding.fault:
            yield attestation.finding.fault


def figure_is_cited(case: Case) -> Iterator[Fault]:
    """A figure of the ledger is cited on a page.

    Bad:
        index.md | It fell.

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
    """
    for name, attestation in case.judge.attestations.items():
        if name not in case.citing:
            yield Fault(
                message("a figure that no page cites"),
                message("a citation"),
                attestation.place,
                message("cite it, or move its quote to listed.yaml with a reason"),
            )


def disagreement_is_acknowledged(case: Case) -> Iterator[Fault]:
    """A disagreement between sources is acknowledged, and nothing is where they do not disagree.

    Bad:
        other.txt    | Sie fiel um 18 Prozent.
        other.yaml   | value: 18
        index.md     | It fell by {cited}`17 % <fall>`, or by {cited}`18 % <other-fall>`.

    Good:
        other.txt     | Sie fiel um 18 Prozent.
        other.yaml    | value: 18
        index.md      | It fell by {cited}`17 % <fall>`, or by {cited}`18 % <other-fall>`.
        measures.yaml | disagreements: [{about: value, figure: fall, against: [other-fall],
        measures.yaml |   because: One of them is mistaken.}]
    """
    for name, comparison in case.judge.comparisons.items():
        measure, place = comparison.measure, case.judge.ledger.measures[name].place
        found = {tuple(sorted(pair)) for pair in comparison.apart}
        said = pairs_said_to_disagree(measure)
        yield from (unacknowledged(pair, place) for pair in sorted(found - said))
        unread = {one.figure.id for one in comparison.figures if one.quantity is None}
        for pair in sorted(said - found):
            if unread.isdisjoint(pair):  # a quote that is not found is told once
                yield no_disagreement(pair, place)
        for about, apart in (("subject", comparison.subjects), ("scope", comparison.scopes)):
            words = words_said_to_differ(measure, about)
            if set(apart) != words:
                yield other_words(about, apart, sorted(words), place)


def pairs_said_to_disagree(measure: Measure) -> set[tuple[str, ...]]:
    """Return the pairs of figures, each sorted, whose values are acknowledged to differ."""
    return {
        tuple(sorted({one.figure, other}))
        for one in measure.disagreements
        if isinstance(one, ValueDisagreement)
        for other in one.against
    }


def words_said_to_differ(measure: Measure, about: str) -> set[str]:
    """Return the subjects or scopes that are acknowledged to differ."""
    return {
        word
        for one in measure.disagreements
        if isinstance(one, KindDisagreement) and one.about == about
        for word in one.among
    }


def unacknowledged(pair: Sequence[str], place: Place) -> Fault:
    """Return the fault of two figures that disagree, and nothing says so."""
    return Fault(
        message(
            "{figures} disagree in value, and the ledger does not say so", figures=listing(pair)
        ),
        message("an acknowledged disagreement"),
        place,
        message(
            "under disagreements add about: value, figure: {figure}, against: [{other}],"
            " because: … (or correct the figures)",
            figure=pair[0],
            other=pair[-1],
        ),
    )


def no_disagreement(pair: Sequence[str], place: Place) -> Fault:
    """Return the fault of an acknowledgement without a disagreement."""
    return Fault(
        message("{figures} are said to disagree in value, and do not", figures=listing(pair)),
        message("disagreements that the values give"),
        place,
        message("remove the acknowledgement, or correct the figures"),
    )


def other_words(about: str, apart: Sequence[str], said: Sequence[str], place: Place) -> Fault:
    """Return the fault of subjects or scopes that differ, and not as the ledger says."""
    found, acknowledged = in_words(apart), in_words(said)
    if about == "subject":
        told = message(
            "the subjects of the figures are {found}, those acknowledged are {acknowledged}",
            found=found,
            acknowledged=acknowledged,
        )
    else:
        told = message(
            "the scopes of the figures are {found}, those acknowledged are {acknowledged}",
            found=found,
            acknowledged=acknowledged,
        )
    remedy = message(
        "set among: of the disagreement about {about} to the words of the figures", about=about
    )
    return Fault(told, message("the same words in both"), place, remedy)


def in_words(words: Sequence[str]) -> Message | Listing:
    """Return words that may differ in a sentence."""
    return all_in_quotes(words) if words else message("all the same")


def declared_verdict_is_computed(case: Case) -> Iterator[Fault]:
    """A verdict against the record that a person expects is the one that the numbers give.

    Bad:
        records.yaml | value: 18
        records.yaml | says: The share fell by 18 percent.
        figures.yaml | borne_out: confirmed

    Good:
        records.yaml | value: 18
        records.yaml | says: The share fell by 18 percent.
        figures.yaml | borne_out: wrong
    """
    for name, attestation in case.judge.attestations.items():
        expected, verdict = attestation.figure.borne_out, case.judge.borne_out[name]
        if expected and expected != verdict.answer and attestation.quantity is not None:
            yield Fault(
                message(
                    "declared {expected}, computed {answer} ({reason})",
                    expected=expected,
                    answer=verdict.answer,
                    reason=verdict.reason,
                ),
                message("the verdict that the numbers give"),
                attestation.place,
                message("correct the declaration, or the record's value, subject or scope"),
            )


def formula_is_computed(case: Case) -> Iterator[Fault]:
    """A formula can be computed, and gives the unit that is declared.

    Bad:
        derived.yaml | formula: fall + 3 [day]
        derived.yaml | says: With 3 percent besides it is 20 percent.

    Good:
        derived.yaml | formula: fall + 3 [percent]
        derived.yaml | says: With 3 percent besides it is 20 percent.
    """
    yield from case.judge.recomputation_faults


def record_is_needed(case: Case) -> Iterator[Fault]:
    """A record or computed figure is cited, told, part of a formula, or of a figure's measure.

    Bad:
        measures.yaml | id: rise
        records.yaml  | measure: rise

    Good:
        measures.yaml | id: rise
        records.yaml  | measure: rise
        index.md      | It fell by {cited}`17 % <fall>`, on record by {cited}`17 % <on-record>`.
    """
    ledger = case.judge.ledger
    entries = {**ledger.records, **ledger.derived}
    measures = {placed.entry.measure for placed in ledger.figures.values()}
    told = review(case).used | {placed.entry.cites for placed in ledger.plain}
    waiting = [
        name
        for name, placed in entries.items()
        if name in case.citing or name in told or placed.entry.measure in measures
    ]
    needed = set(waiting)
    while waiting:
        placed = ledger.derived.get(waiting.pop())
        inputs = set(names_in(placed.entry.formula)) - needed if placed else set()
        needed |= inputs
        waiting += inputs
    for name, idle in entries.items():
        if name not in needed:
            yield Fault(
                message("a record that nothing needs"),
                message("a citation, a figure of its measure, or a formula or text that uses it"),
                idle.place,
                message("cite it, or remove it"),
            )


def record_prints_its_value(case: Case) -> Iterator[Fault]:
    """The sentence told of a record or computed figure prints its value, as a citation would.

    Bad:
        records.yaml | value: 18
        records.yaml | says: The share fell by 17 percent.

    Good:
        records.yaml | value: 18
        records.yaml | says: The share fell by 18 percent.
    """
    for name, reference in case.judge.references.items():
        says = reference.entry.says
        if not case.judge.telling(name, says, case.language):
            mentions = read_mentions(says, case.language)
            numbers = all_in_quotes(mention.text for mention in mentions)
            yield Fault(
                message(
                    "the value is {value}, and its sentence prints {numbers}",
                    value=Printed(reference.shown),
                    numbers=numbers if mentions else message("no number"),
                ),
                message("the value, in the words of `says:`"),
                reference.place,
                message("correct the value, or write it into the sentence"),
            )
