"""The words by which a text names what a figure is about, for the check of pasted texts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from belegt.answers import BorneOut
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.web.lookup import fold

REFUTED = (BorneOut.WRONG, BorneOut.MISATTRIBUTED)

WORD_RE = re.compile(r"[^\W_]+")


def naming(exhibit: Shown, small: Collection[str]) -> dict[str, object]:
    """Return the words of a figure, folded, each where it says most.

    ``names`` are those of its subject: its proper names where it has any. ``named`` are those of
    its measure's label, ``told`` those of what is said and asked, and of what it covers. What is
    not ``firm`` contradicts nobody: the record refutes it.

    Args:
        exhibit: the figure.
        small: words that say nothing, folded.
    """
    measure, quotation = exhibit.measure, exhibit.quotation
    spoken = WORD_RE.findall(exhibit.subject)
    proper = [word for word in spoken if word.lower() != word or not word.isalpha()]
    names = words(proper or spoken, small)
    label = words(WORD_RE.findall(measure.label if measure else ""), {*small, *names})
    texts = [exhibit.said, exhibit.scope, measure.question if measure else ""]
    texts += [quotation.gloss] if quotation else []
    told = words(WORD_RE.findall(" ".join(texts)), {*small, *names, *label})
    verdicts = exhibit.verdicts
    return {
        "names": names,
        "named": label,
        "told": [word for word in told if word.isalpha()],
        "firm": verdicts is None or verdicts.borne_out.answer not in REFUTED,
    }


def words(found: Iterable[str], without: Collection[str]) -> list[str]:
    """Return words folded, each once, without some."""
    folded = dict.fromkeys(fold(word) for word in found)
    return [word for word in folded if len(word) > 1 and word not in without]
