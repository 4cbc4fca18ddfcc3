"""What the words of charts must hold to: each names its entry, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, zip_longest

from belegt.errors import Fault, Place
from belegt.ledger import did_you_mean
from belegt.messages import Listing, Message, listing, message
from belegt.plot import Label, Plot
from belegt.sentences import read_mentions
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.about import DIGIT_RE, WORD_RE, stems, told_of
from belegt.verdict.case import Case


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
    about = About(case)
    for document in case.documents:
        for plot in document.plots:
            yield from plot_faults(about, plot, document.file)


class About:
    """What entries are about, in words: each told once.

    Attributes:
        entries: all that can be cited, by id.
        members: the ids of each measure's entries.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        self._told: dict[str, str] = {}
        self.entries = case.judge.ledger.entries
        self.members = case.judge.members

    def __getitem__(self, name: str) -> str:
        """Return the words that an entry is about, and those for whose it is."""
        if name not in self._told:
            self._told[name] = told_of(self._case.judge, name, self._case.language)
        return self._told[name]

    def fitness(self, name: str, label: str) -> tuple[int, int]:
        """Return how well words fit an entry: what they share, and what they leave out."""
        entry = self.entries[name].entry
        left_out = stems(f"{entry.subject} {entry.scope}") - stems(label)
        return score(label, self[name]), -len(left_out)

    def strange_name(self, label: Label) -> str:
        """Return a name in a label, with digits or of a source, that is not its entries'; or ""."""
        told_words = " ".join(self[name] for name in label.entries)
        for source in self._case.judge.sources.values():
            for outlet in called(source):
                if stands(outlet, label.text) and not stands(outlet, told_words):
                    return outlet
        taken = [one.span for one in read_mentions(label.text, self._case.language)]
        known = frozenset().union(*(stems(self[name]) for name in label.entries))
        for match in WORD_RE.finditer(label.text):
            words = stems(match[0])
            whole = {word for word in words if "-" in word}
            parts = words - whole
            if not any(map(DIGIT_RE.search, words)) or (whole and whole <= known):
                continue
            # "DeepSeek-V3" of "V3", but no "GPT-3": there the digit is no word by itself
            named = any(map(DIGIT_RE.search, parts)) and parts <= known
            if not named and not any(span.meets(Span(*match.span())) for span in taken):
                return match[0]
        return ""

    def better(self, label: Label) -> str:
        """Return the entry of the measure that the words at a value fit better; "" if none.

        They fit better where they share more words; of those that share as many, where subject
        and scope have fewer words that the label leaves out.
        """
        name = label.entries[0]
        own = self.fitness(name, label.text)
        members = self.members[self.entries[name].entry.measure]
        best, rival = max((self.fitness(other, label.text), other) for other in members)
        return rival if best > own else ""

    def told(self, label: Label, drawn: Sequence[str]) -> str:
        """Return the entry that a row without a figure names, beside those drawn; "" if none."""
        if not label.untold:
            return ""
        words, shown = stems(label.text), [self.entries[name].entry for name in drawn]
        scopes = {"", *(entry.scope for entry in shown)}
        for measure in dict.fromkeys(entry.measure for entry in shown):
            for name in self.members[measure]:
                scope = self.entries[name].entry.scope
                if scope not in scopes and stems(scope) and stems(scope) <= words:
                    return name
        return ""


def called(source: Source) -> frozenset[str]:
    """Return how the outlet of a source is called: in full, and as the source's id has it."""
    outlet = source.entry.outlet.partition(" (")[0]
    short = source.entry.id.replace("-", " ")
    return frozenset(
        {outlet, outlet[: len(short)] if outlet.casefold().startswith(short) else outlet}
    )


def stands(name: str, text: str) -> bool:
    """Whether a name stands in a text, as it is written."""
    return name in text and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))


def plot_faults(about: About, plot: Plot, file: str) -> Iterator[Fault]:
    """Yield what is wrong with the labels of a chart."""
    known = about.entries
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
        words = [[about[name] for name in label.entries] for label in group]
        unfit = set()
        for number, label in enumerate(group):
            if words[number] and not all(score(label.text, each) for each in words[number]):
                unfit.add(number)
                yield other_words(label, words[number], file)
            elif strange := about.strange_name(label):
                unfit.add(number)
                yield other_name(label, strange, words[number], file)
        for one, other in combinations(range(len(group)), 2):
            if unfit.isdisjoint((one, other)) and interchangeable(group, words, one, other):
                yield alike(group[one], group[other], words[one], words[other], file)
    for label in single(plot):
        if rival := about.better(label):
            yield other_entry(label, rival, file)
    untold = ((label, about.told(label, plot.title.entries)) for label in plot.rows)
    yield from (has_a_figure(*pair, file) for pair in untold if pair[1])


def single(plot: Plot) -> Iterator[Label]:
    """Yield what is printed at each value of a chart: its row's words, with those of its series."""
    yield from (mark for mark in plot.marks if mark.entries)
    for row in plot.rows:
        names = (series.text for series in plot.series)
        for name, series in zip_longest(row.entries, names, fillvalue=""):
            if name:
                yield replace(row, text=f"{row.text} {series}".strip(), entries=(name,))


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


def other_name(label: Label, name: str, about: Sequence[str], file: str) -> Fault:
    """Return the fault of a label with a name that none of its entries is about."""
    return Fault(
        message("“{word}” in the label “{label}”", word=name, label=label.text),
        message("a word of “{words}”", words=" ".join(about)),
        Place(file, label.line),
        message("correct the label, or the id"),
    )


def other_entry(label: Label, rival: str, file: str) -> Fault:
    """Return the fault of a label that says what another entry of the measure is about."""
    return Fault(
        message("the label “{label}” of {name}", label=label.text, name=label.entries[0]),
        message("the entry that its words fit best: {name}", name=rival),
        Place(file, label.line),
        message("correct the id, or the label"),
    )


def has_a_figure(label: Label, name: str, file: str) -> Fault:
    """Return the fault of a row without a figure for what has one."""
    return Fault(
        message("the row “{label}” says that there is no figure", label=label.text),
        message("the entry whose scope it names: {name}", name=name),
        Place(file, label.line),
        message("type its id, or name what has no figure"),
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
