"""The sources as persons read them where they overrule the machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from belegt.ledger import Ledger
from belegt.reader import Mention
from belegt.source import Source
from belegt.verdict.passages import locate


def overrule_sources(sources: Mapping[str, Source], ledger: Ledger) -> Mapping[str, Source]:
    """Return the sources with every mention that an entry of the ledger overrules.

    Words that two entries read differently are those of the first; the other is at fault.
    """
    read: dict[str, list[Mention]] = {}
    for placed in ledger.passages:
        passage = placed.entry
        if passage.read_as is None:
            continue
        mentions = read.setdefault(passage.source, [])
        overruled = locate(passage, sources[passage.source], placed.place).overruled
        if overruled and not any(one.span.meets(overruled.mention.span) for one in mentions):
            mentions.append(overruled.mention)
    if not read:
        return sources
    return {
        name: replace(source, overruled=tuple(sorted(read.get(name, []), key=lambda one: one.span)))
        for name, source in sources.items()
    }
