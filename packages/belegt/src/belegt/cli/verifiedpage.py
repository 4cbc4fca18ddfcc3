"""What is said of a draft's numbers as a page by itself: the draft beside its evidence."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape
from itertools import groupby
from pathlib import Path

from belegt.cli.terminal import language, words
from belegt.cli.verified import source_at
from belegt.match import Checked, SourcePassage, Support, Verification
from belegt.messages import message, plural

ASSETS = Path(__file__).parent / "assets"
SHOWN = 3
"""Passages that are shown of a number."""

SIGNS = {
    Support.SUPPORTED: "✓",
    Support.LESS_PRECISE: "✓",
    Support.DERIVED: "=",
    Support.OVERSTATED: "‼",
    Support.CONTRADICTED: "✗",
    Support.OTHER_SUBJECT: "≠",
    Support.NOTHING_FOUND: "∅",
    Support.CANNOT_BE_TOLD: "?",
    Support.UNREADABLE: "?",
    Support.NO_CLAIM: "·",
}
"""The sign of each verdict, which tells it where there is no colour."""


def page(found: Verification) -> str:
    """Return the page: style and script within it, nothing is loaded from elsewhere."""
    style = (ASSETS / "verified.css").read_text("utf-8")
    script = (ASSETS / "verified.js").read_text("utf-8")
    told = b64encode(sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{told}'"
    title = words(message("Numbers against sources"))
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{escape(language())}"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)}</title><style>{style}</style></head><body>",
            f"<header><h1>{escape(title)}</h1>",
            *notes(found),
            *choices(found),
            "</header><main>",
            *drafts(found),
            f"</main><script>{script}</script></body></html>",
        ]
    )


def notes(found: Verification) -> Iterator[str]:
    """Yield what could not be read, and what else is to be told."""
    for name, told in (("fault", (*found.unread, *found.unused)), ("remark", found.remarks)):
        if told:
            items = "".join(f"<li>{escape(words(one))}</li>" for one in told)
            yield f'<ul class="{name}">{items}</ul>'


def choices(found: Verification) -> Iterator[str]:
    """Yield the filter: a button for all numbers, for those to mend, and for each verdict."""
    counts = found.counts
    mend = len(found.to_mend)
    label = escape(words(message("Show")))
    yield f'<div class="filter" hidden role="group" aria-label="{label}">'
    yield choice("", words(plural("{count} number", "{count} numbers", len(found.checked))), True)
    yield choice("mend", words(message("{count} to mend", count=mend)))
    for answer in Support:
        if counts[answer]:
            yield choice(slug(answer), f"{SIGNS[answer]} {counts[answer]} {words(answer)}")
    keys = message("j and k go to the next and previous number to mend")
    yield f'<span class="keys">{escape(words(keys))}</span></div>'


def choice(name: str, told: str, pressed: bool = False) -> str:
    """Return a button of the filter."""
    state = "true" if pressed else "false"
    return (
        f'<button type="button" data-show="{name}" aria-pressed="{state}">{escape(told)}</button>'
    )


def drafts(found: Verification) -> Iterator[str]:
    """Yield each draft, block by block, every block with its evidence beside it."""
    for path, checked in groupby(found.checked, key=lambda one: one.document.path):
        numbers = list(checked)
        title = numbers[0].document.title
        yield f"<section><h2>{escape(str(path))}</h2>"
        if title and not any(one.text.strip() == title for one in numbers[0].document.blocks):
            yield f'<p class="title">{escape(title)}</p>'
        by_block: dict[int, list[Checked]] = {}
        for one in numbers:
            by_block.setdefault(id(one.block), []).append(one)
        for block in numbers[0].document.blocks:
            told = by_block.get(id(block), [])
            yield f'<article class="is-{block.kind}"><div class="draft">{marked(block.text, told)}'
            yield f'</div><div class="evidence">{"".join(map(verdict, told))}</div></article>'
        yield "</section>"


def slug(answer: Support) -> str:
    """Return the name of a verdict as a class."""
    return answer.replace(" ", "-")


def state(one: Checked) -> str:
    """Return the classes of a number: its verdict, and whether it is to be mended."""
    return slug(one.found.answer) if one.fine else f"{slug(one.found.answer)} mend"


def marked(text: str, told: Sequence[Checked]) -> str:
    """Return the text of a block with its numbers marked, each leading to its evidence."""
    parts: list[str] = []
    at = 0
    for one in sorted(told, key=lambda each: each.mention.span.start):
        span = one.mention.span
        if span.start < at:
            continue
        parts.append(escape(text[at : span.start]))
        sign = SIGNS[one.found.answer]
        parts.append(
            f'<a class="number {state(one)}" id="n{one.number}" href="#e{one.number}">'
            f"{escape(span.cut(text))}<sup>{sign}</sup></a>"
        )
        at = span.end
    parts.append(escape(text[at:]))
    return "".join(parts)


def verdict(one: Checked) -> str:
    """Return what is said of a number, with the passages it rests on."""
    answer = one.found.answer
    sign = f"<strong>{SIGNS[answer]} {escape(words(answer))}</strong>"
    place = f'<span class="place">{escape(words(one.place))}</span>'
    lines = [
        f'<div class="verdict {state(one)}" id="e{one.number}">',
        f'<p><a href="#n{one.number}">{sign} “{escape(one.text)}”</a> {place}</p>',
        f"<p>{escape(one.allowed or words(one.found.reason))}</p>",
    ]
    if one.found.formula:
        lines.append(f"<p>{escape(one.found.formula)}</p>")
    lines += [quotation(each) for each in one.found.evidence[:SHOWN]]
    return "".join([*lines, "</div>"])


def quotation(evidence: SourcePassage) -> str:
    """Return a passage of a source, its number marked."""
    before, number, behind = evidence.sentence.partition(evidence.number)
    told = f"{escape(before)}<mark>{escape(number)}</mark>{escape(behind)}"
    if not evidence.number or not number:
        told = escape(evidence.sentence)
    return f"<blockquote><p>{told}</p><footer>{escape(source_at(evidence))}</footer></blockquote>"
