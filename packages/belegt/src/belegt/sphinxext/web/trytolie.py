"""The directive ``try-to-lie``: a sentence that a reader may change, and what then contradicts.

Every sentence that may come of it is judged while the page is written, by the judge of the whole
briefing: the page shows which witness contradicts, and the message that the build would print.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.errors import Fault, Place
from belegt.live import TOGETHER, Live, live, offers_of, split_body
from belegt.messages import message, words_of
from belegt.page import sentence_anchor
from belegt.prose import Prose
from belegt.sphinxext.domain import figure_anchor, source_docname
from belegt.sphinxext.nodes import Placeholder
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.web.parts import PagePart, PagePartDirective, for_browser, template
from belegt.sphinxext.web.sentence import MarkedSentence, sentence_of
from belegt.sphinxext.writer import PageWriter
from belegt.verdict.live import Outcome, outcomes

TRY_TO_LIE = PagePart("try-to-lie", ("belegt-lie.js",), ("belegt-lie.css",))

EXAMPLES = 3
"""Changes that a page shows where no script runs."""

LABELS = {
    "lead": message("Change a word of this sentence, and see who contradicts."),
    "examples": message("What the build says of changes such as these:"),
    "fails": message("The build fails:"),
}


class TryToLieDirective(PagePartDirective):
    """A sentence whose words a reader may change, to see which witness contradicts.

    The body begins with the sentence, as it would stand in the prose, up to an empty line. Each
    line behind that is an offer: ``words | other words | …``, words that stand in the sentence
    once, and what may be put in their place; nothing between two bars leaves them out.

    Emits the ``paragraph``, which is judged like all others.
    """

    part = TRY_TO_LIE
    has_content = True

    def run(self) -> list[Node]:
        """Return the sentence, and a placeholder for what comes of changes."""
        lines = list(self.content)
        count = split_body(lines)
        holder = nodes.Element()
        self.state.nested_parse(self.content[:count], self.content_offset, holder)
        paragraphs = [one for one in holder.children if isinstance(one, nodes.paragraph)]
        if len(paragraphs) != 1 or len(holder.children) != 1:
            amiss = message("`try-to-lie` begins with one sentence, and an empty line behind it")
            warn(Subtype.CHANGE, amiss, self.get_location())
            return holder.children
        sentence = paragraphs[0]
        sentence["classes"].append(classes.LIVE)
        self.store.note_part(self.env.docname, self.part.name)
        offers = offers_of(lines[count:])
        return [sentence, TryToLie("", offers=offers, line=sentence.line or self.lineno)]


class TryToLie(Placeholder):
    """What comes of changes; ``offers`` are those, ``line`` is that of the sentence."""

    def make(self, writer: PageWriter) -> nodes.Element | None:
        """Return the sentence as a script changes it, with all answers; HTML for browsers only."""
        prose = writer.domain.data["prose"].get(writer.docname)
        if prose is None or not for_browser(writer.builder):
            return None
        found = self.live(writer, prose)
        if isinstance(found, Fault):
            told = message("{found}; expected: {expected}; to do: {remedy}", **_parts(found))
            warn(Subtype.CHANGE, told, (writer.docname, self["line"]))
            return None
        told_all = Answers(writer, found, outcomes(writer.gathered.kept, prose, found))
        # no words of a search: what is false stands among them
        text = template(
            TRY_TO_LIE.name,
            writer.language,
            say=LABELS,
            data=told_all.data(),
            examples=list(told_all.examples()),
        )
        return nodes.raw("", text, format="html")

    def live(self, writer: PageWriter, prose: Prose) -> Live | Fault:
        """Return the live sentence of a page."""
        at = next(one for one in prose.paragraphs if one.line == self["line"] and one.heading == 0)
        shown = writer.judge.shown(at, writer.domain.edition.conf.language)
        return live(at, shown, self["offers"], Place(prose.file, self["line"]))


def _parts(fault: Fault) -> dict[str, object]:
    return {"found": fault.found, "expected": fault.expected, "remedy": fault.remedy}


@dataclass(frozen=True, slots=True)
class Testimony:
    """Who contradicts or bears out: the passage or what is on record, and where that is."""

    who: str
    passage: MarkedSentence
    gloss: str  # the passage in the language of the page; "" where that is its own
    uri: str


@dataclass(frozen=True, slots=True)
class Example:
    """A change that is shown where no script runs: the text around it, the words, the message."""

    before: str
    words: str
    after: str
    told: str
    witness: Testimony | None


@dataclass(frozen=True, slots=True)
class Answers:
    """What the judge says of every sentence that may come of one, for a page.

    Attributes:
        writer: of the page.
        live: the sentence.
        found: what comes of its variants, in their order.
    """

    writer: PageWriter
    live: Live
    found: Sequence[Outcome]

    def data(self) -> dict[str, object]:
        """Return all of it as values for JSON; what is said again stands there once.

        ``parts`` is the sentence cut at its spots, ``told`` every message, ``outcomes`` pairs of
        numbers of messages and the id of a witness, ``answers`` the number of an outcome for
        every variant ("0.2.0"), of which ``together`` differ from the sentence at most.
        """
        told: dict[str, int] = {}
        known: dict[tuple[tuple[int, ...], str], int] = {}
        answers = {}
        for variant, outcome in zip(self.live.variants, self.found, strict=True):
            said = tuple(told.setdefault(words, len(told)) for words in self.messages(outcome))
            number = known.setdefault((said, outcome.witness), len(known))
            answers[".".join(map(str, variant))] = number
        return {
            "parts": self.live.parts,
            "together": TOGETHER,
            "told": list(told),
            "outcomes": [[list(said), name] for said, name in known],
            "answers": answers,
            "witnesses": {name: self.shown(name) for _, name in known if name},
        }

    def messages(self, outcome: Outcome) -> Iterator[str]:
        """Yield what the build would print, fault by fault."""
        return (fault.worded(self.writer.language) for fault in outcome.faults)

    def shown(self, name: str) -> Mapping[str, str]:
        """Return a witness as values for JSON."""
        one = self.witness(name)
        passage = one.passage
        return {
            "who": one.who,
            "before": passage.before,
            "number": passage.number,
            "after": passage.after,
            "language": passage.language,
            "gloss": one.gloss,
            "uri": one.uri,
        }

    def witness(self, name: str) -> Testimony:
        """Return who attests an entry."""
        exhibit, writer = self.writer.exhibits[name], self.writer
        quotation, language = exhibit.quotation, writer.language
        who = words_of(exhibit.with_caveat(exhibit.who), language)
        if quotation is None:
            page = writer.gathered.evidence_page(name)
            told = MarkedSentence(exhibit.said, "", "", language)
            return Testimony(who, told, "", writer.addresses.of(page, figure_anchor(name)))
        anchor = "" if quotation.sentence is None else sentence_anchor(quotation.sentence)
        uri = writer.addresses.of(source_docname(quotation.source), anchor)
        gloss = words_of(quotation.in_other_words(language) or "", language)
        return Testimony(who, sentence_of(quotation), gloss, uri)

    def examples(self) -> Iterator[Example]:
        """Yield the first changes that are contradicted, of as many spots as there are."""
        spots = range(len(self.live.spots))
        by_spot = [list(self.lies(spot)) for spot in spots]
        turns = chain.from_iterable(
            (lies[turn] for lies in by_spot if turn < len(lies))
            for turn in range(max(map(len, by_spot), default=0))
        )
        yield from (example for example, _ in zip(turns, range(EXAMPLES), strict=False))

    def lies(self, spot: int) -> Iterator[Example]:
        """Yield the changes at one spot that are contradicted."""
        for variant, outcome in zip(self.live.variants, self.found, strict=True):
            others = (choice for at, choice in enumerate(variant) if at != spot)
            if outcome.faults and variant[spot] and not any(others):
                cut = self.live.parts
                words = [part if isinstance(part, str) else part[0] for part in cut]
                choices = self.live.spots[spot].offer.choices
                yield Example(
                    "".join(words[: 2 * spot + 1]),
                    choices[variant[spot]],
                    "".join(words[2 * spot + 2 :]),
                    next(self.messages(outcome)),
                    self.witness(outcome.witness) if outcome.witness else None,
                )
