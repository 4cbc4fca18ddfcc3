"""Citations of which a machine cannot tell whether they are meant: a person looks at each once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from belegt.errors import Place
from belegt.ledger import DoubtMark, Placed
from belegt.messages import Message, plural
from belegt.prose import Context, Paragraph, PieceKind, Prose, Setting
from belegt.unmarked import GAP
from belegt.verdict.about import stems
from belegt.verdict.judge import Judge
from belegt.verdict.naming import Names, names_of
from belegt.verdict.readings import CitationVerdict
from belegt.verdict.rivals import Rivals

DIGEST_LENGTH = 12
"""Characters of the digest of a paragraph: enough to tell it from all others of a page."""

WORD_RE = re.compile(r"[^\W_]+")

READS = 60
"""Characters of a paragraph by which a person knows it again."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A citation that may not be meant.

    Attributes:
        entry: the id that is cited.
        words: the cited words.
        place: where they stand.
        digest: of what tells in the paragraph, and in the headings above it, what is meant.
        reads: how the paragraph begins.
        around: the words with what stands around them.
        unnamed: names of the entry's subject that nothing around the words tells.
        rivals: ids of the other entries that words and surroundings fit no worse.
    """

    entry: str
    words: str
    place: Place
    digest: str
    reads: str
    around: str
    unnamed: tuple[str, ...]
    rivals: tuple[str, ...]

    def is_marked_by(self, mark: DoubtMark) -> bool:
        """Whether a mark says that a person has looked at it."""
        return self.digest == mark.digest and self.entry in mark.cites and self.stands_on(mark.page)

    def stands_on(self, page: str) -> bool:
        """Whether it stands on a page, named from the folder of the pages on."""
        return f"/{self.place.file}".endswith(f"/{page}")


@dataclass(frozen=True, slots=True)
class Doubts:
    """All doubts about the citations of a briefing.

    Attributes:
        looked_at: those that a person has looked at.
        unmarked: the others.
        idle: marks of which something is not needed, with the ids that it marks in vain.
    """

    looked_at: tuple[Doubt, ...]
    unmarked: tuple[Doubt, ...]
    idle: tuple[tuple[Placed[DoubtMark], tuple[str, ...]], ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.looked_at) + len(self.unmarked)

    @property
    def in_short(self) -> Message:
        """How many there are, and how many of them a person has looked at."""
        return plural(
            "{count} doubt, {seen} looked at",
            "{count} doubts, {seen} looked at",
            self.count,
            seen=len(self.looked_at),
        )


def looked_through(every: Iterable[Doubt], marks: Sequence[Placed[DoubtMark]]) -> Doubts:
    """Return doubts parted by the marks of a person who has looked at them."""
    by_digest: dict[str, list[Placed[DoubtMark]]] = {}
    for placed in marks:
        by_digest.setdefault(placed.entry.digest, []).append(placed)
    used: set[tuple[int, str]] = set()
    looked_at: list[Doubt] = []
    unmarked: list[Doubt] = []
    for doubt in every:
        held = [one for one in by_digest.get(doubt.digest, ()) if doubt.is_marked_by(one.entry)]
        used |= {(id(one), doubt.entry) for one in held}
        (looked_at if held else unmarked).append(doubt)
    idle = (
        (one, tuple(name for name in one.entry.cites if (id(one), name) not in used))
        for one in marks
    )
    return Doubts(tuple(looked_at), tuple(unmarked), tuple(pair for pair in idle if pair[1]))


def doubts_on(
    document: Prose,
    citations: Sequence[CitationVerdict],
    rivals: Rivals,
    judge: Judge,
) -> Iterator[Doubt]:
    """Yield the doubts about the citations of a page, in their order."""
    told, names = iter(citations), names_of(judge.ledger)
    for paragraph, around in zip(document.paragraphs, document.contexts, strict=True):
        if not paragraph.cited:
            continue
        here = [next(told) for _ in paragraph.cited]
        if paragraph.setting is not Setting.PROSE:
            continue
        texts = (paragraph.text, around.beside, around.above)
        found: list[tuple[int, CitationVerdict, tuple[str, ...], tuple[str, ...]]] = []
        for number, citation in enumerate(here):
            if citation.mention is None or citation.figure not in judge.ledger.entries:
                continue  # it has a fault of its own
            subject = judge.ledger.entries[citation.figure].entry.subject
            missed, others = unnamed(subject, texts, names), rivals.of(citation, texts)
            if missed or others:
                found.append((number, citation, missed, others))
        if not found:
            continue
        meant = {name for _, citation, _, others in found for name in (citation.figure, *others)}
        telling = frozenset[str]().union(*map(rivals.about, meant))
        digest = digest_of(paragraph, around, telling)
        for number, citation, missed, others in found:
            yield Doubt(
                citation.figure,
                citation.words,
                citation.place,
                digest,
                beginning(paragraph.text),
                paragraph.around(number),
                missed,
                others,
            )


def unnamed(subject: str, texts: Sequence[str], names: Names) -> tuple[str, ...]:
    """Return the names of a subject that no text tells; itself, where it has none and no word."""
    wanted = names.of(subject)
    if wanted:
        return tuple(sorted(wanted.difference(*map(names.told, texts))))
    return () if any(stems(subject) & stems(text) for text in texts) else (subject,)


def digest_of(paragraph: Paragraph, around: Context, telling: frozenset[str]) -> str:
    """Return the digest of all that tells in a paragraph, and around it, what is meant.

    That are the citations, and the words that some of the entries in question are about; not how a
    number is written, a line broken or a sentence turned.

    Args:
        paragraph: it.
        around: what stands around it.
        telling: the words, without their endings, that tell the entries in question.
    """
    told = [
        f"<{piece.figure}>" if piece.kind is PieceKind.CITED else telling_words(piece.text, telling)
        for piece in paragraph.pieces
    ]
    told += (telling_words(around.beside, telling), telling_words(around.above, telling))
    return hashlib.sha256("|".join(told).encode()).hexdigest()[:DIGEST_LENGTH]


def telling_words(text: str, telling: frozenset[str]) -> str:
    """Return those words of a text, in its order, that tell something."""
    words = WORD_RE.findall(text)
    return " ".join(stem for word in words for stem in sorted(stems(word) & telling))


def beginning(text: str) -> str:
    """Return how a text begins, cut behind a word."""
    words = " ".join(text.replace(GAP, " ").split())
    return words if len(words) <= READS else words[:READS].rpartition(" ")[0]
