"""A draft against sources: every number judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from belegt.document import Document
from belegt.match.answer import Checked, Found, Support, Verification
from belegt.match.deciding import decide
from belegt.match.pool import Pool, Reading, readings_of
from belegt.messages import message

MASKED = Found(Support.NO_CLAIM, message("a reference, a citation or code"))


def judge_draft(draft: Document, sources: Iterable[Document]) -> Verification:
    """Return the verdicts on all numbers of a draft.

    Args:
        draft: read.
        sources: read; the draft itself among them is left out.
    """
    kept = [source for source in sources if source.digest != draft.digest or not draft.digest]
    pool = Pool([one for source in kept for one in readings_of(source) if not masked(one)])
    return Verification(tuple(judged(draft, pool)))


def judged(draft: Document, pool: Pool) -> Iterator[Checked]:
    """Yield the verdict on each number of a draft, in its order."""
    number = 0
    drafted = readings_of(draft, (pool.languages or [""])[0], draft=True)
    for _, group in groupby(drafted, key=lambda one: (id(one.block), one.setting.sentence)):
        readings: Sequence[Reading] = list(group)
        for reading in readings:
            number += 1
            if masked(reading):
                found = MASKED
            else:
                found = decide(reading, pool, [one for one in readings if one is not reading])
            yield Checked(number, draft, reading.block, reading.mention, found)


def masked(reading: Reading) -> bool:
    """Whether a number stands where no claim is made."""
    return reading.block.is_masked(reading.mention.span)
