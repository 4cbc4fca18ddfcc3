"""What a briefing may ask of itself: no sentence of a source is passed over unweighed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache

from belegt.errors import Fault, Place
from belegt.ledger import Passage, Placed
from belegt.messages import message
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.case import Case
from belegt.verdict.judge import Judge
from belegt.verdict.passages import Finding, meant
from belegt.verdict.wording import shortened

WORDS_LEFT = 4
"""As many words in a row may go without an entry: they lead in, join or name a speaker.

Any clause of more words may be a claim of its own. No list of verbs has to tell one.
"""

WORD_RE = re.compile(r"[^\W_]+(?:[-'’./][^\W_]+)*")
"""A word, with what a hyphen or an apostrophe joins to it."""


def sentence_is_weighed(case: Case) -> Iterator[Fault]:
    """Each part of a source's sentence is weighed, or listed with the reason, where that is asked.

    Bad:
        conf.py   | belegt_weighs_sentences = True
        paper.txt | Die Aktie von Acme fiel um 17 Prozent. Nun ist die Zukunft wieder offen.

    Good:
        conf.py     | belegt_weighs_sentences = True
        paper.txt   | Die Aktie von Acme fiel um 17 Prozent. Nun ist die Zukunft wieder offen.
        listed.yaml | quote: Nun ist die Zukunft wieder offen.
    """
    if not case.weighs_sentences:
        return
    for source, rests in passed_over(case.judge):
        for rest in rests:
            words = rest.cut(source.text)
            yield Fault(
                message("nothing weighs “{words}”", words=shortened(words)),
                message("a figure or statement that quotes it, or an entry in listed.yaml"),
                Place(source.file, source.line(rest.start)),
                message(
                    "write a statement; or list it: - {{source: {source}, quote: {quote},"
                    " reason: ?}}",
                    source=source.id,
                    quote=json.dumps(words, ensure_ascii=False),  # YAML reads it as well
                ),
            )


def passed_over(judge: Judge) -> Iterator[tuple[Source, tuple[Span, ...]]]:
    """Yield each source, with the parts of its sentences that no passage quotes, in order.

    A part that holds a number is left to the rule for these.
    """
    quoted: dict[str, list[tuple[int, int]]] = {name: [] for name in judge.sources}
    found: list[tuple[Passage, Finding | None]] = [
        *((one.figure, one.finding) for one in judge.attestations.values()),
        *((placed.entry, finding) for placed, finding in judge.listed),
        *((placed.entry, None) for placed in judge.ledger.statements.values()),
    ]
    for passage, finding in found:
        span = finding.span if finding else None
        spans = [span] if span else meant(passage, judge.sources[passage.source])
        quoted[passage.source] += [(one.start, one.end) for one in spans]
    for source in judge.sources.values():
        rests = unquoted(source.text, source.sentences, tuple(sorted(quoted[source.id])))
        numbers = source.mentions if rests else ()
        told = (rest for rest in rests if not any(one.span.meets(rest) for one in numbers))
        yield source, tuple(told)


@lru_cache(maxsize=64)
def unquoted(
    text: str, sentences: tuple[Span, ...], quoted: tuple[tuple[int, int], ...]
) -> tuple[Span, ...]:
    """Return what is left of sentences beside quoted spans, where it has too many words."""
    found: list[Span] = []
    for sentence in sentences:
        position = sentence.start
        for start, end in (*quoted, (sentence.end, sentence.end)):
            if end <= position or start > sentence.end:
                continue
            words = list(WORD_RE.finditer(text, position, max(position, start)))
            if len(words) > WORDS_LEFT:
                found.append(Span(words[0].start(), words[-1].end()))
            position = max(position, end)
            if position >= sentence.end:
                break
    return tuple(found)


def listed_passage_is_not_weighed(case: Case) -> Iterator[Fault]:
    """A passage without a number that is listed as not weighed is quoted by no other entry.

    Bad:
        listed.yaml | quote: Die Aktie von Acme fiel

    Good:
        listed.yaml | quote: Die Aktie von Acme
    """
    listed = [
        (placed, finding.span)
        for placed, finding in case.judge.listed
        if finding.span and not finding.mention and not finding.fault
    ]
    if not listed:
        return
    others: dict[str, list[tuple[Placed[Passage], Span]]] = {}
    for other in case.judge.ledger.passages:
        source = case.judge.sources[other.entry.source]
        spans = other.entry.find(source.text)
        others.setdefault(source.id, []).extend((other, span) for span in spans)
    for placed, span in listed:
        for other, theirs in others[placed.entry.source]:
            if other is not placed and theirs.meets(span):
                first = other.place
                yield Fault(
                    message(
                        "“{words}” is listed as not weighed, and quoted in {file}:{line} too",
                        words=shortened(placed.entry.quote),
                        file=first.file,
                        line=first.line,
                    ),
                    message("one or the other"),
                    placed.place,
                    message("shorten this quote, or remove the entry"),
                )
                break
