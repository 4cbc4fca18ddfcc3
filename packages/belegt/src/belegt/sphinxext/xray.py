"""What verdicts say of a source's text and of drawings, for whoever asks to see it.

Nothing of it is seen until a reader chooses so; without scripts, and on paper, pages stay as they
are.
"""

from __future__ import annotations

from docutils import nodes

from belegt import classes
from belegt.answers import BorneOut
from belegt.chart import Sign
from belegt.page import sentence_anchor
from belegt.source import Source
from belegt.spans import Span
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import EntryKind, Exhibit
from belegt.verdict.exhibit import C

SIGNS = {
    BorneOut.CONFIRMED: "✓",
    BorneOut.IMPRECISE: "≈",
    BorneOut.MISATTRIBUTED: "→",
    BorneOut.WRONG: "✗",
    BorneOut.UNVERIFIABLE: "?",
}
"""As style sheets and the print edition have them."""


def sign_of(exhibit: Exhibit[C]) -> Sign | None:
    """Return the sign of an entry's verdict for drawings; None for what has none."""
    answer = exhibit.verdicts.borne_out.answer if exhibit.verdicts else None
    if answer not in SIGNS:
        return None
    return Sign(SIGNS[answer], f"{classes.SIGN} {classes.borne_out(answer)}")


def mark_passages(document: nodes.document, writer: PageWriter, source: Source) -> None:
    """Mark what figures and statements quote on a source's page, statements with their verdict."""
    shown = {
        node["ids"][0]: node
        for node in document.findall(nodes.inline)
        if classes.SENTENCE in node["classes"] and node["ids"]
    }
    quoted = [*writer.exhibits, *writer.exhibits.statements()]
    for exhibit in quoted:
        quotation, verdicts = exhibit.quotation, exhibit.verdicts
        if quotation is None or verdicts is None or quotation.source.id != source.id:
            continue
        dress = ""
        if exhibit.kind is EntryKind.STATEMENT:  # a figure's number has its sign
            dress = classes.borne_out(verdicts.borne_out.answer)
        if span := quotation.finding.span:
            _mark(shown, source, span, dress)


def _mark(shown: dict[str, nodes.inline], source: Source, span: Span, dress: str) -> None:
    """Mark a passage in all sentences that it reaches into; its end has the sign."""
    for number in range(source.sentence_at(span.start), len(source.sentences)):
        sentence = source.sentences[number]
        if sentence.start >= span.end:
            break
        node = shown.get(sentence_anchor(number))
        if node is None or node.astext() != sentence.cut(source.text):
            continue  # it is not reprinted
        start = max(span.start, sentence.start) - sentence.start
        _wrap(node, Span(start, span.end - sentence.start), dress)


def _wrap(sentence: nodes.inline, span: Span, dress: str) -> None:
    """Wrap the words of a span (offsets in the sentence's text) into marked nodes."""
    position = 0
    for text in list(sentence.findall(nodes.Text)):
        words, begin = text.astext(), position
        position += len(words)
        start, end = max(begin, span.start) - begin, min(position, span.end) - begin
        if start >= end:
            continue
        kinds = [classes.PASSAGE]
        if dress and begin + end == span.end:
            kinds.append(dress)
        marked = nodes.inline("", words[start:end], classes=kinds)
        parts = [nodes.Text(words[:start]), marked, nodes.Text(words[end:])]
        text.parent.replace(text, [part for part in parts if part.astext()])
