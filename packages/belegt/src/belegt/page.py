"""From a source to the MyST text of its page: pure, and nothing in the source is markup.

Every character that could mean something to MyST is escaped, so that the built page shows
the source's text character for character. Sentences and mentions become spans with anchors;
what cites them is added when the page is built, since it changes more often than the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from belegt import classes
from belegt.messages import ENGLISH, Message, message
from belegt.reader import Mention
from belegt.source import Source
from belegt.spans import Covered, Span

UNSAFE_RE = re.compile(
    r"""
      (?P<mark> [!-/:-@\[-`{-~] )   # ASCII punctuation: any may follow a backslash (CommonMark)
    | (?P<space>
          \A[^\S\n]+ | [^\S\n]+\Z   # white space at the ends, which Markdown drops
        | [^\S\n ]+                 # tabs and other white space, which it may replace
      )
    """,
    re.VERBOSE,
)

LEGEND: Mapping[str, tuple[str, Message]] = MappingProxyType(
    {
        "cited": (classes.LEGEND_CITED, message("cited")),
        "disputed": (classes.LEGEND_DISPUTED, message("cited, and disputed by another source")),
        "listed": (classes.LEGEND_LISTED, message("not cited, with the reason below")),
        "overruled": (classes.LEGEND_OVERRULED, message("read by a person, not by the machine")),
    }
)
"""What the marks of a page mean, each in its own dress."""

OMISSION = f"[\\[…\\]]{{.{classes.OMITTED}}}"
"""What stands for sentences that are not reprinted."""


class Extent(StrEnum):
    """How much of a source its page reprints."""

    FULL = "full"
    CITED = "cited"  # the sentences that figures and statements quote, and no other


def sentence_anchor(number: int) -> str:
    """Return the id of a sentence (0-based) on its page."""
    return f"s{number + 1}"


def mention_anchor(mention: Mention) -> str:
    """Return the id of a mention on its page."""
    return f"m{mention.span.start}"


def escape(text: str) -> str:
    """Return MyST text that shows ``text``, a single line, character for character."""
    return UNSAFE_RE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    if match["mark"]:
        return f"\\{match['mark']}"
    return "".join(f"&#{ord(character)};" for character in match["space"])


def shown_sentences(source: Source, quoted: Collection[Span], extent: Extent) -> set[int] | None:
    """Return the numbers (0-based) of the sentences that a page reprints; None for all."""
    if extent is Extent.FULL:
        return None
    covered = Covered(quoted)
    return {number for number, sentence in enumerate(source.sentences) if covered.meets(sentence)}


def source_page(
    source: Source,
    quoted: Collection[Span],
    extent: Extent = Extent.FULL,
    language: str = ENGLISH,
) -> str:
    """Return the MyST page of a source: title, metadata, text, what is cited from it and what not.

    Args:
        source: the source.
        quoted: the spans that figures and statements quote.
        extent: whether the whole text is reprinted, or the sentences of those spans.
        language: of the words around it.
    """
    shown = shown_sentences(source, quoted, extent)
    title, dress = source.entry.title, f"language-{source.entry.language}"
    heading = escape(source.entry.outlet)
    if title != "unknown":
        heading += f": [{escape(title)}]{{.{dress}}}"
    return "\n".join(
        [
            "---",
            "orphan: true",
            "---",
            "",
            f"# {heading}",
            "",
            f"```{{source-metadata}} {source.id}",
            "```",
            "",
            _legend(language, overruled=bool(source.overruled)),
            "",
            f"::::{{container}} {classes.SOURCE_TEXT} {dress}",
            "",
            *_paragraphs(source, shown),
            "::::",
            "",
            f"```{{source-figures}} {source.id}",
            "```",
            "",
            f"```{{source-unweighed}} {source.id}",
            "```",
            "",
        ]
    )


def _legend(language: str, *, overruled: bool) -> str:
    marks = {
        name: f"[{words.worded(language)}]{{.{dress}}}" for name, (dress, words) in LEGEND.items()
    }
    if overruled:
        told = message("Marked in the text: {cited}; {disputed}; {listed}; {overruled}.", **marks)
        return told.worded(language)
    return message("Marked in the text: {cited}; {disputed}; {listed}.", **marks).worded(language)


def _paragraphs(source: Source, shown: set[int] | None) -> Iterator[str]:
    """Yield the lines of the text's paragraphs, each followed by an empty line."""
    sentences, mentions = source.sentences, source.mentions
    number = met = 0
    for paragraph in source.paragraphs:
        line: list[str] = []
        position = paragraph.start
        while number < len(sentences) and sentences[number].start < paragraph.end:
            sentence = sentences[number]
            while met < len(mentions) and mentions[met].span.end <= sentence.start:
                met += 1
            last = met
            while last < len(mentions) and mentions[last].span.start < sentence.end:
                last += 1
            if shown is None or number in shown:
                line.append(_gap(source.text[position : sentence.start], bool(line)))
                line.append(_sentence(source, sentence, number, mentions[met:last]))
            elif not line or line[-1] != OMISSION:
                line += [" " if line else "", OMISSION]
            position = sentence.end
            number += 1
        if shown is None:
            line.append(_gap(source.text[position : paragraph.end], inner=False))
        if any(line):
            yield "".join(line)
            yield ""


def _gap(text: str, inner: bool) -> str:
    """Escape white space between sentences; a single space within a line is safe as it is."""
    return text if inner and text == " " else escape(text)


def _sentence(source: Source, sentence: Span, number: int, mentions: Iterable[Mention]) -> str:
    text = source.text
    parts: list[str] = []
    position = sentence.start
    for mention in mentions:
        # a mention may reach over a line break, and so into two paragraphs
        start, end = max(mention.span.start, position), min(mention.span.end, sentence.end)
        anchor = f"#{mention_anchor(mention)} " if start == mention.span.start else ""
        parts.append(_inner(text[position:start]))
        dress = f".{classes.MENTION}"
        if mention in source.overruled:
            dress += f" .{classes.MENTION_OVERRULED}"
        parts.append(f"[{_inner(text[start:end])}]{{{anchor}{dress}}}")
        position = end
    parts.append(_inner(text[position : sentence.end]))
    return f"[{''.join(parts)}]{{#{sentence_anchor(number)} .{classes.SENTENCE}}}"


def _inner(text: str) -> str:
    """Escape text that stands inside a line, so that spaces at its ends are safe."""
    return escape(f"|{text}|")[2:-2]
