"""The reading of all texts of a ledger, group by group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from belegt.verdict.case import Case
from belegt.verdict.judge import Judge
from belegt.verdict.rules.attested import REST, Attester, measure_key
from belegt.verdict.rules.told import Review

REVIEW = "review"
"""Asks for the review of a group of texts (`groups`), by its name."""


@lru_cache(maxsize=2)
def review(case: Case) -> Review:
    """Read all texts of a case's ledger."""
    attester = Attester(case)
    found = [
        case.known.get((REVIEW, group)) or attester.review(group) for group in groups(case.judge)
    ]
    return Review(
        tuple(chain.from_iterable(one.unattested for one in found)),
        tuple(chain.from_iterable(one.qualified for one in found)),
        tuple(chain.from_iterable(one.untold for one in found)),
        frozenset().union(*(one.used for one in found)),
        sum((Counter(one.stands) for one in found if one.stands), Counter()),
        tuple(chain.from_iterable(one.strange for one in found)),
        frozenset().union(*(one.names for one in found)),
    )


def groups(judge: Judge) -> Iterator[str]:
    """Yield what the texts of a ledger are read by: measures and statements, then the rest."""
    yield from map(measure_key, judge.ledger.measures)
    yield from judge.ledger.statements
    yield REST
