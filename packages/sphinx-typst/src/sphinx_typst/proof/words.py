"""The words of a doctree, to be found again on paper."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from docutils import nodes
from sphinx import addnodes

SPARED = (
    *(nodes.comment, nodes.substitution_definition, nodes.raw, nodes.system_message),
    *(nodes.docinfo, nodes.label, nodes.colspec, nodes.meta, nodes.pending),
    *(addnodes.index, addnodes.toctree, addnodes.highlightlang, addnodes.tabular_col_spec),
)
"""Nodes of which no words are printed, or not as they stand."""

APART = (nodes.image, nodes.math, nodes.math_block, nodes.footnote_reference)
"""Nodes that are printed otherwise than by their words, which end a stretch of words."""

NEAR = 5_000
"""Letters after the last stretch found within which the next is looked for first."""

BACK = 12_000
"""Letters before it within which it may be, too: some two pages."""

PIECE = 6
"""Letters that the pieces of a stretch must have which a page or a note has cut."""

_NO_LETTER_RE = re.compile(r"[\W_]+")
_WORD_RE = re.compile(r"[^\W_]+")


def letters(text: str) -> str:
    """Return the letters and digits of a text, all of one kind: what any setting of it keeps."""
    return _NO_LETTER_RE.sub("", unicodedata.normalize("NFKC", text)).casefold()


@dataclass
class Stretch:
    """Words of one block with nothing else between them."""

    node: nodes.Node
    text: str


@dataclass
class Words:
    """All words of the trees, in order, by which a place on paper is told."""

    stretches: list[Stretch]
    letters: str = ""
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        parts = []
        at = 0
        for stretch in self.stretches:
            self._starts.append(at)
            parts.append(letters(stretch.text))
            at += len(parts[-1])
        self.letters = "".join(parts)

    def place(self, before: str, words: str, after: str) -> nodes.Node | None:
        """Return the node of words on paper, told by what stands around them."""
        before, words, after = letters(before), letters(words), letters(after)
        wanted = [
            (before[-60:], words + after[:20]),
            (before[-30:], words),
            (before[-12:], words),
            ("", words + after[:20]),
            ("", words),
            (before[-40:], ""),
            (before[-15:], ""),
        ]
        for lead, goal in wanted:
            if len(lead + goal) > 2:
                at = self.letters.find(lead + goal)
                if at >= 0:
                    last = at + len(lead) + min(len(goal), 1)
                    return self.stretches[bisect_right(self._starts, last - 1) - 1].node
        return None


@dataclass(frozen=True)
class Spared:
    """Nodes whose words are printed in another way, or elsewhere."""

    kinds: Collection[str]  # names of node classes
    single: Collection[nodes.Node] = ()

    def has(self, node: nodes.Node) -> bool:
        """Whether a node is one of them."""
        if isinstance(node, SPARED) or any(node is other for other in self.single):
            return True
        if any(kind.__name__ in self.kinds for kind in type(node).__mro__):
            return True
        # the number of a page stands in place of the words
        return isinstance(node, nodes.Element) and "pageref-only" in node.get("classes", ())


def words_of(parts: Sequence[nodes.Element], spared: Spared, missing: Mapping[str, str]) -> Words:
    """Return the words of trees.

    Args:
        parts: the trees in printing order.
        spared: the nodes whose words need not be there.
        missing: what is printed in place of characters that no font has.
    """
    found: list[Stretch] = []
    for part in parts:
        _collect(part, spared, found)
    for stretch in found:
        for character, instead in missing.items():
            if character in stretch.text:
                stretch.text = stretch.text.replace(character, instead)
    return Words([it for it in found if letters(it.text) or isinstance(it.node, nodes.Element)])


def _collect(root: nodes.Node, spared: Spared, found: list[Stretch]) -> None:
    """Append the stretches below a node; without recursion, for trees may be deep."""
    fresh = True  # whether the next text begins a stretch
    stack: list[tuple[nodes.Node, bool]] = [(root, False)]
    while stack:
        node, after = stack.pop()
        if after:
            fresh = True
            continue
        if isinstance(node, nodes.Text):
            lines = str(node).split("\n") if _is_code(node.parent) else [str(node)]
            for number, line in enumerate(lines):
                if fresh or number:
                    found.append(Stretch(node, line))
                else:
                    found[-1].text += line
                fresh = False
            continue
        if spared.has(node):
            fresh = True
            continue
        if isinstance(node, APART):
            fresh = True
            if not isinstance(node, nodes.footnote_reference):
                found.append(Stretch(node, ""))
            continue
        if not isinstance(node, nodes.Inline) or getattr(node, "attributes", {}).get("classes"):
            # what a template does to a class, only it knows: a note of it stands elsewhere
            fresh = True
            stack.append((node, True))
        stack.extend((child, False) for child in reversed(node.children))


def _is_code(node: nodes.Node | None) -> bool:
    return isinstance(node, nodes.FixedTextElement)


def absent(words: Words, text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the numbers of stretches of which words are not on paper, with these words.

    Args:
        words: of the trees.
        text: of all pages.
    """
    paper = letters(text)
    wanted = Counter(letters(stretch.text) for stretch in words.stretches)
    counts: dict[str, int] = {}
    here, there = 0, 0  # after the last stretch; after one that was found far away
    for number, stretch in enumerate(words.stretches):
        whole = letters(stretch.text)
        if not whole:
            continue  # a picture or a formula, told of by its place alone
        at = paper.find(whole, here, here + NEAR)
        if at >= 0:
            here = at + len(whole)
            continue
        if paper.find(whole, max(0, here - BACK), here + len(whole)) >= 0:
            continue  # a note stands at the foot of its page, after what follows it
        at = paper.find(whole, there, there + NEAR)
        if at >= 0:  # two in a row: here it goes on
            here, there = at + len(whole), here
            continue
        there = max(0, paper.find(whole)) + len(whole)
        if whole not in counts:
            counts[whole] = paper.count(whole)
        if counts[whole] >= wanted[whole]:
            continue
        lost, here = _pieces(stretch.text, paper, here)
        if lost:
            yield number, lost


def _pieces(text: str, paper: str, here: int) -> tuple[list[str], int]:
    """Return the words of a stretch that are not on paper though it may be cut, and where it ends.

    A stretch is cut where a page ends: what stands at the foot of the page comes between.
    """
    spans = [(match[0], letters(match[0])) for match in _WORD_RE.finditer(text)]
    whole = "".join(span[1] for span in spans)
    lost: list[str] = []
    position, seen = 0, here
    while position < len(whole):
        size, found = _longest(whole[position:], paper, max(0, seen - BACK), seen + 2 * BACK)
        if size >= min(PIECE, len(whole) - position):
            position, seen = position + size, found + size
            continue
        start = 0
        for word, plain in spans:
            if start <= position < start + len(plain):
                if plain not in paper:
                    lost.append(word)
                position = start + len(plain)
                break
            start += len(plain)
    return lost, max(here, seen) if not lost else here


def _longest(rest: str, paper: str, start: int, end: int) -> tuple[int, int]:
    """Return how many of the first letters stand together on paper, and where."""
    low, high, found = 0, len(rest), -1
    while low < high:
        middle = (low + high + 1) // 2
        at = paper.find(rest[:middle], start, end)
        if at >= 0:
            low, found = middle, at
        else:
            high = middle - 1
    return low, found
