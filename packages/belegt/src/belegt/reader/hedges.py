"""Words that limit a number: only such as stand right before or behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon.words import HEDGE_SIGNS
from belegt.quantity import Bound
from belegt.reader.scan import Scan
from belegt.reader.view import APOSTROPHES, LOOK_BACK, QUOTES, WORD_RE

TAG_RE = re.compile(r"<[/!a-zA-Z][^<>]{0,60}>\Z")
OPENING = QUOTES + "-"
QUOTED = frozenset('„“”"«»‹›‚‘')
OPENED = QUOTED | {"\u00a0", "\u202f"}
"""What stands right before a number behind the sign that opens a quotation, or that sign."""

TIED = frozenset(".)]}")
TO_DIGIT_RE = re.compile(r",?(?:[^\W\d]|[-'’ ]){1,30}(?=\d)")
"""The words before the next digits, few enough to limit them."""

LONGEST_HEDGE = 20
"""Letters of a phrase that limits the second number of two."""

ELIDED_RE = re.compile(r"[^\W\d_]{1,2}'")
"""The word whose end is left out before a vowel: "d'au moins"."""

BESIDE_RE = re.compile(
    r"(?:(?P<lead>\S{1,40})\s|\A)(?!(?:1[89]|20)\d\d\Z)\d[\d.,'’]{0,20}(?:\s?[%‰])?\Z"
)
"""An amount that ends a text, and the word before it; four digits may be a year."""

TURNED = {
    Bound.MORE_THAN: Bound.AT_MOST,
    Bound.LESS_THAN: Bound.AT_LEAST,
}
"""What a limit comes to behind a negation."""


class Hedge(NamedTuple):
    """A bound and where its words begin (or, behind a number, end)."""

    bound: Bound
    edge: int


def hedge_before(scan: Scan, pos: int) -> Hedge | None:
    """Return what limits the number that begins at ``pos``.

    Of two hedges in a row ("more than about 100") the stricter one counts, and the span
    covers both. A negation turns a limit: "no higher than 5" is at most 5.
    """
    first = _one_before(scan, pos)
    if first is None or (compares(scan, first) and is_beside(scan)):
        return None
    first = _turned(scan, first)
    second = _one_before(scan, first.edge)
    if second is None:
        return first
    return Hedge(first.bound if second.bound is Bound.ABOUT else second.bound, second.edge)


def limiting_sign(scan: Scan, pos: int, last: str) -> Hedge | None:
    """Return what the sign right before ``pos`` limits, whose last character is ``last``."""
    sign = scan.raw[pos - 2 : pos] if last == "=" else last
    if sign not in HEDGE_SIGNS:
        return None
    before = scan.char(pos - 2)
    if last == "~" and (before.isalnum() or before == "~" or before in TIED):
        return None  # TeX ties them: "Fig.~2"
    if last == ">" and TAG_RE.search(scan.raw, max(0, pos - LOOK_BACK), pos):
        return None
    return Hedge(HEDGE_SIGNS[sign], pos - len(sign))


def _one_before(scan: Scan, pos: int) -> Hedge | None:
    last = scan.char(pos - 1)
    if pos == scan.floor:
        return None
    if signed := limiting_sign(scan, pos, last):
        return signed
    if (last in OPENED or scan.char(pos - 2) in QUOTED) and (open_at := opened(scan, pos)) < pos:
        return _one_before(scan, open_at)  # "more than “5 kg”"
    if not last.isspace() and last not in APOSTROPHES:
        return None
    word = scan.last_word(pos) if last.isspace() else scan.words_before(pos)[-1]
    plain = word if word.isalpha() else word.lstrip(OPENING).rpartition("-")[2]
    ends = scan.tables.hedge_ends
    counts = ends.get(plain) or ends.get(plain.rpartition("'")[2])
    if counts is None:
        return None  # most words are no hedge's last
    words = scan.words_before(pos)
    if "-" in "".join(words[-counts[0] :]):  # "more-than" is two words in one
        counts = range(counts[0], 0, -1)
    for count in counts:
        if count > len(words):
            continue
        phrase = " ".join(words[-count:]).replace("-", " ").lstrip(OPENING)
        bound, elided = _bound_of(scan, phrase)
        if bound is not None:
            edge = pos
            for word in reversed(words[-count:]):
                edge = scan.low.rfind(word, scan.floor, edge)
            edge += len(words[-count]) - len(words[-count].lstrip(OPENING)) + elided
            if not scan.parted(edge, pos):
                return Hedge(bound, edge)
    return None


def opened(scan: Scan, pos: int) -> int:
    """Return where the quotation or bracket begins that opens right before ``pos``."""
    start = pos - 1
    if scan.char(start).isspace():
        start -= 1  # "« 5 % »"
    if start <= scan.floor or scan.char(start) not in QUOTED or not scan.char(start - 1).isspace():
        return pos
    return start


def _bound_of(scan: Scan, phrase: str) -> tuple[Bound | None, int]:
    """Return what a phrase limits, and the length of what is elided before it: "d'au moins"."""
    hedges = scan.tables.hedges
    if (bound := hedges.get(phrase)) or not (match := ELIDED_RE.match(phrase)):
        return bound, 0
    return hedges.get(phrase[match.end() :]), match.end()


def _turned(scan: Scan, hedge: Hedge) -> Hedge:
    """Return a hedge with the negation before it: "not more than" is at most."""
    turned = TURNED.get(hedge.bound)
    negations = scan.tables.words.hedges.negations
    if turned is None or not negations or not scan.char(hedge.edge - 1).isspace():
        return hedge
    edge = hedge.edge
    word = scan.last_word(edge)
    if word in scan.tables.words.hedges.linking:  # "must not be more than"
        edge = scan.low.rfind(word, scan.floor, edge)
        word = scan.last_word(edge)
    if word not in negations:
        return hedge
    start = scan.low.rfind(word[-1:], scan.floor, edge) + 1 - len(word)
    return Hedge(turned, start)


def compares(scan: Scan, hedge: Hedge) -> bool:
    """Whether a limit right behind what was read before compares both: "51 more than 2023"."""
    if hedge.bound not in TURNED or not 0 < scan.floor == hedge.edge - 1:
        return False
    first = WORD_RE.match(scan.low, hedge.edge)
    words = scan.tables.words.neighbours
    return first is not None and first[0] in words.more | words.less


def is_beside(scan: Scan) -> bool:
    """Whether what was read last ends in digits that surely are an amount: no date, no whole."""
    match = BESIDE_RE.search(scan.low, max(0, scan.floor - LOOK_BACK), scan.floor)
    if match is None:
        return False
    words = scan.tables.words
    lead = (match["lead"] or "").lstrip(OPENING)
    led = words.nouns.function_words | words.dates.hour_leads | words.dates.month_leads
    return lead not in led and lead.rstrip(".") not in scan.tables.lexicon.months


def past_hedge(scan: Scan, pos: int) -> tuple[int, Bound | None]:
    """Return where the number begins that words at ``pos`` limit, and how: "to about 10"."""
    best: tuple[int, Bound | None] = (pos, None)
    if scan.char(pos).isdigit():
        return best
    if scan.char(pos) in HEDGE_SIGNS:
        return scan.blank(pos + 1), HEDGE_SIGNS[scan.char(pos)]
    end, phrase = pos, ""
    while len(phrase) < LONGEST_HEDGE and (word := WORD_RE.match(scan.low, end)):
        end = scan.blank(word.end())
        if end == word.end():
            break
        phrase = f"{phrase} {word[0]}".lstrip()
        if bound := scan.tables.hedges.get(phrase):
            best = end, bound
    return best


def turned_behind(scan: Scan, hedge: Hedge, end: int) -> Hedge:
    """Return a hedge with the negation behind its number: "übersteigt 5 Prozent nicht"."""
    words = scan.tables.words.hedges
    turned = TURNED.get(hedge.bound)
    behind = WORD_RE.match(scan.low, scan.blank(end)) if turned and words.verbs else None
    if behind is None or behind[0] not in words.negations or turned is None:
        return hedge
    first = WORD_RE.match(scan.low, hedge.edge)
    return Hedge(turned, hedge.edge) if first and first[0] in words.verbs else hedge


def is_preposition(scan: Scan, hedge: Hedge, pos: int, end: int, *, lasting: bool) -> bool:
    """Whether what may be a hedge is a preposition here: "spread over 5 sites".

    Args:
        scan: the text.
        hedge: as `hedge_before` found it.
        pos: where the number behind it begins.
        end: where the number with its unit ends.
        lasting: whether it is a duration.
    """
    tables = scan.tables.words.hedges
    word = scan.low[hedge.edge : pos].strip()
    if tables.targets and scan.floor and word.split(" ")[0] in tables.targets:
        return scan.low[scan.floor : hedge.edge].strip() in {"", ","}
    if not (word in tables.spans or word in tables.topics or (lasting and word in tables.spent)):
        return False  # most hedges are nothing else
    before = scan.words_before(hedge.edge)
    last = before[-1].strip(OPENING) if before else ""
    behind = WORD_RE.match(scan.low, scan.blank(end))
    if behind and behind[0] in tables.spans.get(word, ()):
        return True
    topics = tables.topics.get(word, ())
    if last in topics:
        return True
    if last in scan.tables.words.nouns.function_words and len(before) > 1 and before[-2] in topics:
        return True  # "gestritten wird über"
    if word in tables.topics and not before and scan.floor:
        return True  # what was read before ends here: "24,380 over 34 matches"
    return lasting and word in tables.spent and last not in tables.spent[word]


def may_mean_among(scan: Scan, pos: int, noun: str) -> bool:
    """Whether the hedge before ``pos`` may as well say that the counted are among so many.

    "Unter 1004 Befragten" is among them, "unter 1004 Befragte" fewer; of "unter 1004 Stimmen"
    nobody can tell.
    """
    among = scan.tables.words.hedges.among
    return bool(among) and noun.endswith("n") and scan.last_word(pos) in among


def leads_on(scan: Scan, pos: int) -> bool:
    """Whether what follows limits the next number: "40 dead and more than 200 injured"."""
    match = TO_DIGIT_RE.match(scan.low, pos)
    if match is None:
        return False
    words = match[0].replace("-", " ").split()
    return any(" ".join(words[count:]) in scan.tables.hedges for count in range(len(words)))


def hedge_after(scan: Scan, pos: int) -> Hedge | None:
    """Return what limits the number that ends at ``pos`` from behind: "or more"."""
    match = scan.tables.hedge_after.match(scan.low, pos)
    if match is None or leads_on(scan, pos):
        return None
    words = " ".join(match["hedge"].split())
    return Hedge(scan.tables.words.hedges.after[words], match.end())
