"""What is known of a source, held against its own text and address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from belegt.errors import Fault
from belegt.messages import message
from belegt.quantity import PartialDate
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.case import Case
from belegt.verdict.rules.identifiers import date_in_address
from belegt.verdict.rules.workdates import near

HEAD = 1200
"""Code points of a text in which its dateline stands."""

LONGEST = 90
"""Code points of a line that is one."""

WORDS_BESIDE = 7
"""Words that stand beside the date in such a line: place, agency, author."""

STATED_RE = re.compile(r"[\s*#_-]{0,20}(?:date|published)\s*:?\s*", re.IGNORECASE)
"""What stands before the date in the head of a text that was taken from the web."""

UNKNOWN = "unknown"

LONG = 4
"""Letters of a word that tells something by itself; fewer, as in "the", tell nothing."""


def source_has_its_date(case: Case) -> Iterator[Fault]:
    """A source is of the date that its dateline and its address tell.

    Bad:
        paper.txt    | date 2025-02-06
        paper.txt    | Die Aktie von Acme fiel um 17 Prozent.
        listed.yaml  | quote: date 2025-02-06
        sources.yaml | date: 2025-02-07

    Good:
        paper.txt    | date 2025-02-06
        paper.txt    | Die Aktie von Acme fiel um 17 Prozent.
        listed.yaml  | quote: date 2025-02-06
        sources.yaml | date: 2025-02-06
    """
    for source in case.judge.sources.values():
        published = source.entry.published
        printed = [date for date in datelines(source) if not tells(published, date)]
        address = date_in_address(source.entry.address)
        if address and published and not near(address, published):
            printed.append(address)
        for date in printed[:1]:
            yield Fault(
                message("date: {date}", date=source.entry.date),
                message("{date}, as its text or address tells", date=date),
                source.place,
                message("correct it; tell as much of the date as is printed"),
            )


def datelines(source: Source) -> Iterator[PartialDate]:
    """Yield the dates, with their year, that the head of a source states as its own."""
    for mention in source.machine_mentions:
        start, end = mention.span.start, mention.span.end
        if start > HEAD:
            return
        date = mention.quantity
        if not isinstance(date, PartialDate) or date.year is None or not date.plain:
            continue
        text = source.text
        line = Span(text.rfind("\n", 0, start) + 1, (text.find("\n", end) + 1 or len(text) + 1) - 1)
        if STATED_RE.fullmatch(text, 0, start) or STATED_RE.match(text[start:end]):
            yield date
        elif line.end - line.start <= LONGEST:
            beside = f"{text[line.start : start]} {text[end : line.end]}"
            ends = text[line.start : line.end].rstrip()[-1:] in (".", "!", "?")
            if len(re.findall(r"[^\W\d_]+", beside)) <= WORDS_BESIDE and not ends:
                yield date


def tells(published: PartialDate | None, printed: PartialDate) -> bool:
    """Whether a source's date is a printed one, day for day; the time of day may be left out."""
    if published is None:
        return False
    parts = [(mine, theirs) for mine, theirs in zip(published.parts, printed.parts, strict=True)]
    return all(mine == theirs or theirs is None for mine, theirs in parts[:3]) and (
        published.contains(printed) or printed.contains(published)
    )


def outlet_has_its_address(case: Case) -> Iterator[Fault]:
    """The address of a source names its outlet, or the outlet names where it was seen.

    Bad:
        sources.yaml | outlet: The Gazette
        sources.yaml | address: https://www.herald.example/shares

    Good:
        sources.yaml | outlet: The Gazette (herald.example)
        sources.yaml | address: https://www.herald.example/shares
    """
    for source in case.judge.sources.values():
        outlet, address = source.entry.outlet, source.entry.address
        if address != UNKNOWN and not is_named_by(outlet, address):
            yield Fault(
                message("the outlet “{outlet}”", outlet=outlet),
                message("an outlet that {address} names", address=address),
                source.place,
                message("correct it; in brackets, name where the text was seen"),
            )


def is_named_by(outlet: str, address: str) -> bool:
    """Whether an address holds a word of an outlet's name, the whole of it, or its initials.

    A name in another script is never refused.
    """
    told = re.findall(r"\w+", outlet)
    words = [word for word in told if folded(word).isascii()]
    long = [word for word in words if len(word) >= LONG or (word.isupper() and len(word) > 2)]
    letters = re.sub(r"[^a-z0-9]", "", address.casefold())
    named = [*long, "".join(words)]
    if not words or any(form in letters for word in named for form in spellings(word)):
        return True
    initials = "".join(folded(word)[0] for word in words)
    host = address.partition("//")[2].partition("/")[0].casefold()
    if host.removeprefix("www.") in outlet.casefold():
        return True
    return any(len(label) > 2 and label in initials for label in host.split("."))


def spellings(name: str) -> tuple[str, ...]:
    """Return how a name may be written in an address: "ü" as "u" or "ue"."""
    plain = name.casefold().replace("ß", "ss")
    return folded(plain), folded(re.sub("([äöü])", r"\1e", plain))


def folded(text: str) -> str:
    """Return a text in small letters without marks: "süddeutsche" as "suddeutsche"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
