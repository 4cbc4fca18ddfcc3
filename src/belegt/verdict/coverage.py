"""Nothing passed over: every mention of the sources and every name has its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from belegt.errors import Fault, Place
from belegt.ledger import Ledger, Listed, Placed
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.quoted import Attestation, Finding, locate, shortened


def locate_listed(
    ledger: Ledger, sources: Mapping[str, Source]
) -> list[tuple[Placed[Listed], Finding]]:
    """Find the mention of every listed entry."""
    return [
        (placed, locate(placed.entry, sources[placed.entry.source], placed.place))
        for placed in ledger.listed
    ]


def passed_over(
    sources: Iterable[Source],
    attestations: Iterable[Attestation],
    listed: Iterable[tuple[Placed[Listed], Finding]],
) -> Iterator[Fault]:
    """Yield a fault for every mention of a source that is neither a figure's nor listed."""
    used: dict[tuple[str, Span], Place] = {}
    for attestation in attestations:
        if attestation.finding.mention:
            key = (attestation.figure.source, attestation.finding.mention.span)
            used[key] = attestation.place
    for placed, finding in listed:
        if finding.fault:
            yield finding.fault
        if finding.mention is None:
            continue
        key = (placed.entry.source, finding.mention.span)
        if key in used:
            yield Fault(
                f"“{finding.mention.text}” is listed, and stands in {used[key]} too",
                "each mention once: cited, or listed with a reason",
                placed.place,
                "remove this entry",
            )
        used[key] = placed.place
    for source in sources:
        for mention in source.mentions:
            if (source.id, mention.span) not in used:
                yield Fault(
                    f"“{mention.text}” is passed over",
                    "a figure that quotes it, or an entry with a reason in listed.yaml",
                    Place(source.file, source.line(mention.span.start)),
                    f"run `belegt propose {source.id}` for a ready entry",
                )


def names_missing(ledger: Ledger, sources: Mapping[str, Source], prose: str) -> Iterator[Fault]:
    """Yield a fault for every name that its sources or the briefing do not hold."""
    for placed in ledger.names:
        name = placed.entry
        forms = (name.name, *name.aliases)
        for source in name.sources:
            if not _stands(forms, sources[source].text):
                yield Fault(
                    f"{_forms(forms)} does not stand in {source}",
                    "a name as the source prints it",
                    placed.place,
                    "correct the name, its aliases or its sources",
                )
        told = _stands(forms, prose)
        if not told and not name.reason:
            yield Fault(
                f"{_forms(forms)} is not in the briefing",
                "every name of the sources, or a reason why not",
                placed.place,
                "name it in a chapter, or add `reason:`",
            )
        if told and name.reason:
            yield Fault(
                f"{_forms(forms)} has a reason for its absence, and is in the briefing",
                "one or the other",
                placed.place,
                "remove `reason:`",
            )


def _stands(forms: Iterable[str], text: str) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) for form in forms)


def _forms(forms: Iterable[str]) -> str:
    return shortened(" / ".join(f"“{form}”" for form in forms))
