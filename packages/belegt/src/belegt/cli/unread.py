"""The digits and number words of a text that are no mention, told line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from belegt.cli.terminal import say, say_table
from belegt.messages import message, plural
from belegt.reader import Unread

CONTEXT = 30
"""Code points of the line that are shown on each side."""


def unread_fields(text: str, unread: Iterable[Unread]) -> Iterator[dict[str, object]]:
    """Yield the fields of the ``jsonl`` output, for each: line (1-based), span, text, reason."""
    line = position = 0
    for one in unread:
        line += text.count("\n", position, one.span.start)
        position = one.span.start
        yield {
            "line": line + 1,
            "start": one.span.start,
            "end": one.span.end,
            "text": one.text,
            "reason": str(one.reason),
            "context": context_of(text, one),
        }


def context_of(text: str, one: Unread) -> str:
    """Return the words around, on the same line."""
    before = text[max(0, one.span.start - CONTEXT) : one.span.start].rpartition("\n")[2]
    after = text[one.span.end : one.span.end + CONTEXT].partition("\n")[0]
    return " ".join(f"{before}{one.text}{after}".split())


def say_unread_table(text: str, unread: list[Unread]) -> None:
    """Print a table for people."""
    heads = (message("line"), message("text"), message("why it is no number"), message("context"))
    rows: list[tuple[object, ...]] = [heads]
    for fields, one in zip(unread_fields(text, unread), unread, strict=True):
        rows.append((fields["line"], one.text, one.reason, fields["context"]))
    say_table(rows)


def say_unread_comments(text: str, unread: list[Unread]) -> None:
    """Print comments below a ledger's entries: how many there are, and a line for each."""
    if not unread:
        return
    say(
        plural(
            "# {count} number in the text is no mention:",
            "# {count} numbers in the text are no mention:",
            len(unread),
        )
    )
    for fields, one in zip(unread_fields(text, unread), unread, strict=True):
        told = message(
            "#   line {line}: “{text}” in “{context}”: {reason}",
            line=fields["line"],
            text=one.text,
            context=fields["context"],
            reason=one.reason,
        )
        say(told)
