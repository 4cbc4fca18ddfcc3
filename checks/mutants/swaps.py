"""Changes that take two places, an entry, or bytes of a seed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from random import Random

from checks.mutants.change import Change, Draw, Edit, Operator, Project, Region, changed


def shuffled(random: Random, items: list[Region]) -> list[Region]:
    """Return items in another order."""
    return random.sample(items, len(items))


def plainly(words: str) -> str:
    """Return cited words without what tells no number."""
    return re.sub(r"\b(?:about|of|the)\b|[^\w.%$]", "", words.lower())


def other_fitting_id(project: Project, random: Random) -> Iterator[Change]:
    """Cite another entry that is cited with the same words elsewhere."""
    cited = list(zip(project.regions["cited words"], project.regions["a cited id"], strict=True))
    ids = defaultdict(set)
    for words, name in cited:
        ids[plainly(words.text)].add(name.text)
    for words, name in random.sample(cited, len(cited)):
        for other in sorted(ids[plainly(words.text)] - {name.text}):
            change = changed("", name, [(0, len(name.text), other)])
            yield Change("", name.place, name.file, change.edits, (name.text, other), name.lines)


def other_id(text: str, random: Random) -> Iterator[Edit]:
    """Cite an id that nobody knows."""
    at = random.randrange(len(text))
    if text[at].isalpha():
        yield at, at + 1, random.choice([one for one in "qxzjkw" if one != text[at]])


def any_other_id(project: Project, random: Random) -> Iterator[Change]:
    """Cite another entry, whichever."""
    names = sorted({region.text for region in project.regions["a cited id"]})
    for region in shuffled(random, list(project.regions["a cited id"])):
        other = random.choice([name for name in names if name != region.text])
        edits = ((region.start, region.end, other),)
        yield Change("", region.place, region.file, edits, (region.text, other), region.lines)


def exchanged(place: str, *, near: bool) -> Draw:
    """Return what exchanges two stretches of a page: of one paragraph, or of any two."""

    def draw(project: Project, random: Random) -> Iterator[Change]:
        groups: dict[object, list[Region]] = defaultdict(list)
        for region in project.regions.get(place, ()):
            groups[(region.file, region.lines) if near else region.file].append(region)
        pairs = [
            (one, other)
            for group in groups.values()
            for one, other in combinations(group, 2)
            if one.text != other.text and (near or one.lines != other.lines)
        ]
        for one, other in random.sample(pairs, len(pairs)):
            edits = ((one.start, one.end, other.text), (other.start, other.end, one.text))
            lines = (min(one.lines[0], other.lines[0]), max(one.lines[1], other.lines[1]))
            names = (*one.names, *other.names)
            yield Change("", place, one.file, edits, names, lines)

    return draw


def citation_moved(project: Project, random: Random) -> Iterator[Change]:
    """Take a citation from its paragraph, and put it into another one of its page."""
    ends: dict[str, list[Region]] = defaultdict(list)
    for region in project.regions.get("prose", ()):
        ends[region.file].append(region)
    for region in shuffled(random, list(project.regions.get("a citation", ()))):
        others = [one for one in ends[region.file] if one.lines != region.lines]
        if not others:
            continue
        end = random.choice(others)
        at = end.start + len(end.text.rstrip())
        edits = ((region.start, region.end, "it"), (at, at, f" ({region.text})"))
        lines = (min(region.lines[0], end.lines[0]), max(region.lines[1], end.lines[1]))
        yield Change("", region.place, region.file, edits, region.names, lines)


def of_others(place: str) -> Draw:
    """Return what writes into a stretch what stands in another of its kind."""

    def draw(project: Project, random: Random) -> Iterator[Change]:
        regions = list(project.regions.get(place, ()))
        values = sorted({region.text for region in regions})
        for region in shuffled(random, regions):
            others = [value for value in values if value != region.text]
            if others:
                yield changed("", region, [(0, len(region.text), random.choice(others))])

    return draw


def entry_dropped(*kinds: str) -> Draw:
    """Return what leaves out an entry of a file of the ledger."""

    def draw(project: Project, random: Random) -> Iterator[Change]:
        entries = [r for kind in kinds for r in project.regions.get(f"{kind}: entry", ())]
        for region in shuffled(random, entries):
            text = project.texts[region.file]
            start = text.rindex("- ", 0, region.start)
            end = region.start + len(region.text.rstrip()) + 1
            edits = ((start, end, ""),)
            yield Change("", region.place, region.file, edits, region.names, region.lines)

    return draw


def key_dropped(*keys: str) -> Operator:
    """Return what leaves out a line of an entry."""
    pattern = re.compile(rf"^  (?:{'|'.join(keys)}): .*\n", re.MULTILINE)

    def operator(text: str, _random: Random) -> Iterator[Edit]:
        for match in pattern.finditer(text):
            yield *match.span(), ""

    return operator


def key_doubled(text: str, random: Random) -> Iterator[Edit]:
    """Write a line of an entry twice."""
    lines = list(re.finditer(r"^  \w+: .*\n", text, re.MULTILINE))
    if lines:
        match = random.choice(lines)
        yield match.end(), match.end(), match[0]


def acknowledgement_dropped(project: Project, random: Random) -> Iterator[Change]:
    """Leave out a disagreement that is acknowledged, or one of those it names."""
    for region in shuffled(random, list(project.regions.get("measures: entry", ()))):
        items = list(re.finditer(r"^    - about: .*\n(?:      .*\n?)+", region.text, re.MULTILINE))
        for item in items:
            edit = (*item.span(), "")
            if len(items) == 1:
                start = region.text.index("  disagreements:")
                edit = (start, item.end(), "")
            yield changed("", region, [edit])
        for match in re.finditer(r"(?<=[\[ ])[\w-]+, |, [\w-]+(?=\])", region.text):
            if "against" in region.text[: match.start()].rpartition("\n")[2]:
                yield changed("", region, [(*match.span(), "")])


def letter_changed(text: str, random: Random) -> Iterator[Edit]:
    """Put another letter in the place of one."""
    for _ in range(3):
        at = random.randrange(len(text))
        if text[at].isalpha() and text[at].islower():
            yield at, at + 1, random.choice([one for one in "aeinrst" if one != text[at]])


def word_dropped(text: str, random: Random) -> Iterator[Edit]:
    """Leave out a word."""
    words = list(re.finditer(r"(?<=\w) \w+(?= \w)", text))
    for match in random.sample(words, min(3, len(words))):
        yield *match.span(), ""


def words_exchanged(text: str, random: Random) -> Iterator[Edit]:
    """Exchange two neighbouring words."""
    for match in re.finditer(r"(?<= )(\w+) (\w+)(?= )", text):
        if match[1] != match[2]:
            yield *match.span(), f"{match[2]} {match[1]}"


def line_dropped(text: str, random: Random) -> Iterator[Edit]:
    """Leave out a line of a seed."""
    lines = [match for match in re.finditer(r"[^\n]+\n", text) if match[0].strip()]
    if lines:
        yield *random.choice(lines).span(), ""


def space_added(text: str, random: Random) -> Iterator[Edit]:
    """Put white space where none was, or more of it."""
    for match in random.sample(list(re.finditer(" ", text)), 2):
        yield match.start(), match.start(), random.choice((" ", "\n", "\N{NO-BREAK SPACE}"))


def end_changed(text: str, _random: Random) -> Iterator[Edit]:
    """Change the end of a seed by a line break."""
    yield len(text), len(text), "\n"
    if text.endswith("\n"):
        yield len(text) - 1, len(text), ""


def beyond_text(text: str, random: Random) -> Iterator[Edit]:
    """Put a character into a seed that no page can show."""
    at = random.randrange(len(text))
    yield at, at, random.choice(("\x00", "\x0b", "\r", "\N{ZERO WIDTH SPACE}", "\u202e"))
