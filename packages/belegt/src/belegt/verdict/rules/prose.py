"""What the pages must hold to."""

from __future__ import annotations

from collections.abc import Iterator

from belegt.errors import Fault
from belegt.messages import message
from belegt.verdict.case import Case
from belegt.verdict.readings import CitationVerdict


def citation_says_what_source_says(case: Case) -> Iterator[Fault]:
    """A number on a page is its source's in value, unit and limit, and no more precise.

    Bad:
        index.md | It fell by {cited}`18 % <fall>`.

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
    """
    for citation in every_citation(case):
        if citation.fault and citation.figure in case.judge.ledger.entries:
            yield citation.fault


def citation_is_known(case: Case) -> Iterator[Fault]:
    """A citation names a figure or record of the ledger.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`, that is {cited}`17 % <fal>`.

    Good:
        index.md | It fell by {cited}`17 % <fall>`, that is {cited}`17 % <fall>`.
    """
    for citation in every_citation(case):
        if citation.fault and citation.figure not in case.judge.ledger.entries:
            yield citation.fault


def number_has_role(case: Case) -> Iterator[Fault]:
    """A number in the prose has a source, unless it is marked as needing none.

    Bad:
        index.md | It fell by {cited}`17 % <fall>` in 2 days.

    Good:
        index.md   | It fell by {cited}`17 % <fall>` in {plain}`2` days.
        plain.yaml | words: 2
    """
    for number in case.bare_numbers:
        yield Fault(
            message("the number “{number}” has no role", number=number.text),
            message("every number cited"),
            number.place,
            message(
                "cite its figure as {{cited}}`words <figure-id>`,"
                " or mark a number that needs no source with {{plain}}`…`, and register it"
            ),
        )


def every_citation(case: Case) -> Iterator[CitationVerdict]:
    """Yield the citations of all documents."""
    for citations in case.citations.values():
        yield from citations
