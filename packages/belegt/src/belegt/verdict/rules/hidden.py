"""What words must hold to that stand where no role can: labels of charts, pictures, templates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from belegt.errors import Fault, Place
from belegt.ledger import Figure, Record, did_you_mean
from belegt.messages import Listing, Message, listing, message
from belegt.plot import Label, Plot
from belegt.prose import Setting
from belegt.verdict.case import Case, names
from belegt.verdict.exhibit import RECOMPUTED

WORD_RE = re.compile(r"[^\W_]+")
DIGIT_RE = re.compile(r"\d")
STEM = 5
"""Letters that the forms of a word share: "trained" and "training"."""

LEAST = 3
"""A word of so few letters tells nothing, unless it has a digit or is all in capitals."""


def label_fits_its_entry(case: Case) -> Iterator[Fault]:
    """A label of a chart shares words with its own entry, more than with another of the chart.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} How far the share fell
        index.md | Bonds | fall
        index.md | ```

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} How far the share fell
        index.md | Share | fall
        index.md | ```
    """
    for document in case.documents:
        for plot in document.plots:
            yield from plot_faults(case, plot, document.file)


def plot_faults(case: Case, plot: Plot, file: str) -> Iterator[Fault]:
    """Yield what is wrong with the labels of a chart."""
    known = case.judge.ledger.entries
    every = (*plot.rows, *plot.marks)
    unknown = [(label, name) for label in every for name in label.entries if name not in known]
    for label, name in unknown:
        yield Fault(
            message("no entry is called {name!r}", name=name),
            message("an id of the ledger"),
            Place(file, label.line),
            did_you_mean(name, known),
        )
    if unknown:
        return
    for group in (every, plot.series, (plot.title,)):
        about = [[told_of(case, name) for name in label.entries] for label in group]
        unfit = set()
        for number, label in enumerate(group):
            if about[number] and not all(score(label.text, words) for words in about[number]):
                unfit.add(number)
                yield other_words(label, about[number], file)
        for one, other in combinations(range(len(group)), 2):
            if unfit.isdisjoint((one, other)) and interchangeable(group, about, one, other):
                yield alike(group[one], group[other], about[one], about[other], file)


def told_of(case: Case, name: str) -> str:
    """Return the words that an entry is about, and those for whose it is."""
    entry = case.judge.ledger.entries[name].entry
    told = [entry.subject, entry.scope, case.judge.ledger.measures[entry.measure].entry.label]
    if isinstance(entry, Figure):
        told += case.judge.sources[entry.source].entry.outlet, entry.according_to
    else:
        kind = message("On record") if isinstance(entry, Record) else RECOMPUTED
        told.append(kind.worded(case.language))
    return " ".join(told)


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """Return the words of a text that tell something, without their endings."""
    return frozenset(
        word.casefold() if DIGIT_RE.search(word) else word.casefold()[:STEM]
        for word in WORD_RE.findall(text)
        if len(word) > LEAST or (len(word) > 1 and (word.isupper() or DIGIT_RE.search(word)))
    )


def score(label: str, about: str) -> int:
    """Return how many words a label shares with what an entry is about."""
    return len(stems(label) & stems(about))


def interchangeable(
    group: Sequence[Label], about: Sequence[Sequence[str]], one: int, other: int
) -> bool:
    """Whether two labels would fit as well, or better, if they were exchanged."""
    if group[one].text == group[other].text or about[one] == about[other]:
        return False
    mine, theirs = " ".join(about[one]), " ".join(about[other])
    own = score(group[one].text, mine) + score(group[other].text, theirs)
    return score(group[one].text, theirs) + score(group[other].text, mine) >= own


def other_words(label: Label, about: Sequence[str], file: str) -> Fault:
    """Return the fault of a label that shares no word with its entries."""
    missed = next(words for words in about if not score(label.text, words))
    return Fault(
        message("the label “{label}” shares no word with its entry", label=label.text),
        message("a word of “{words}”", words=missed),
        Place(file, label.line),
        message("use such a word, or correct the id (or the entry's subject or scope)"),
    )


def alike(one: Label, other: Label, mine: Sequence[str], theirs: Sequence[str], file: str) -> Fault:
    """Return the fault of labels that nobody would notice to be exchanged."""
    return Fault(
        message(
            "the labels “{one}” and “{other}” would fit as well if they were exchanged",
            one=one.text,
            other=other.text,
        ),
        message(
            "words of {mine} in the first alone, or of {theirs} in the second",
            mine=in_words(mine, theirs),
            theirs=in_words(theirs, mine),
        ),
        Place(file, one.line),
        message("use such a word, or exchange them"),
    )


def in_words(mine: Sequence[str], theirs: Sequence[str]) -> Message | Listing:
    """Return the words that tell one entry from another."""
    taken = stems(" ".join(theirs))
    told = [word for word in WORD_RE.findall(" ".join(mine)) if stems(word) - taken]
    return listing(dict.fromkeys(told)) if told else message("its subject and scope")


def picture_can_be_read(case: Case) -> Iterator[Fault]:
    """A picture in SVG that a page shows holds its words as text.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`. ![The share](shares.svg)
        shares.svg | <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>

    Good:
        index.md | It fell by {cited}`17 % <fall>`. ![The share](shares.svg)
        shares.svg | <svg xmlns="http://www.w3.org/2000/svg"><text>share</text></svg>
    """
    for document in case.beside:
        if document.drawn and not case.is_unread(document.file):
            yield Fault(
                message("a picture that holds no text: its words, if any, are drawn as paths"),
                message("words that can be read"),
                Place(document.file),
                message(
                    "save it with its text as text, or add it to belegt_unread with the reason"
                ),
            )


def what_is_left_unread_is_shown(case: Case) -> Iterator[Fault]:
    """What is left unread is a file that is shown, or code, math or raw.

    Bad:
        conf.py | belegt_unread = {"notes.md": "They are not ours."}

    Good:
        conf.py | belegt_unread = {"code": "Commands print no claims."}
    """
    files = [document.file for document in case.documents]
    for place in case.unread:
        if place not in SETTINGS and not any(names(place, file) for file in files):
            yield Fault(
                message("{name!r} is left unread, and nothing shown is called so", name=place),
                message("a file that is shown, or one of {names}", names=listing(SETTINGS)),
                Place(CONF),
                message("correct the path in belegt_unread, or remove it"),
            )


CONF = "conf.py"
SETTINGS = (str(Setting.CODE), str(Setting.MATH), str(Setting.RAW))
"""What may be left unread on all pages."""
