r"""A formula as Typst math.

Every sign of ASCII punctuation is escaped, so that Typst pairs, scales and replaces nothing by
itself: delimiters grow where TeX said ``\left`` and nowhere else.
"""

from __future__ import annotations

import re
from functools import singledispatch

from texmath import tree
from texmath.literal import string
from texmath.tree import Part

#: Signs that mean something in Typst: punctuation, and the root, which is a function there.
_PUNCTUATION_RE = re.compile(r"([!-/:-@\[-`{-~√])")
_PLAIN_RE = re.compile(r"[A-Za-z0-9 ]+")


@singledispatch
def typeset(part: Part) -> str:
    """The Typst math code of a part, to stand between dollars."""
    message = f"no way to set {part!r}"
    raise TypeError(message)


def _sign(text: str) -> str:
    return _PUNCTUATION_RE.sub(r"\\\1", text)


def _empty(code: str) -> str:
    # An empty argument would shift the others.
    return code or '""'


@typeset.register
def _(part: tree.Atom) -> str:
    if not part.text:
        return ""
    if part.text[0].isdigit():
        return part.text
    if part.text in "|‖" or (part.ordinary and not part.text.isalpha()):
        return f'class("normal", {_sign(part.text)})'
    return _sign(part.text)


@typeset.register
def _(part: tree.Words) -> str:
    words = string(part.text)
    return words if part.style == "upright" else f"{part.style}({words})"


@typeset.register
def _(part: tree.Function) -> str:
    return f"op({string(part.name)}{', limits: #true' if part.limits else ''})"


@typeset.register
def _(part: tree.Space) -> str:
    return f"#h({part.width:.4g}em)"


@typeset.register
def _(part: tree.Tag) -> str:
    return f"#h(2em) {string(part.text)}"


@typeset.register
def _(part: tree.Row) -> str:
    return " ".join(filter(None, map(typeset, part.parts)))


@typeset.register
def _(part: tree.Scripts) -> str:
    base = _empty(typeset(part.base))
    if part.limits is not None:
        base = f"{'limits' if part.limits else 'scripts'}({base})"
    above = " ".join(
        ([f"#math.primes({part.primes})"] if part.primes else [])
        + ([typeset(part.high)] if part.high is not None else [])
    )
    options = f", t: {_empty(above)}" if part.primes or part.high is not None else ""
    if part.low is not None:
        options += f", b: {_empty(typeset(part.low))}"
    return f"attach({base}{options})"


@typeset.register
def _(part: tree.Fraction) -> str:
    name = "binom" if part.binomial else "frac"
    return f"{name}({_empty(typeset(part.above))}, {_empty(typeset(part.below))})"


@typeset.register
def _(part: tree.Root) -> str:
    body = _empty(typeset(part.body))
    return f"sqrt({body})" if part.index is None else f"root({_empty(typeset(part.index))}, {body})"


@typeset.register
def _(part: tree.Accent) -> str:
    body = _empty(typeset(part.body))
    if part.name == "boxed":
        return f"#box(stroke: 0.5pt, inset: 4pt, baseline: 4pt, $display({body})$)"
    if part.name == "hide":
        return f"#hide($display({body})$)"
    return f"{part.name}({body})"


@typeset.register
def _(part: tree.Alphabet) -> str:
    letters = _letters(part.body)
    if (
        letters
        and len(letters) > 1
        and part.names[-1] in {"upright", "bold", "italic", "sans", "mono"}
    ):
        # A word in another alphabet is a word, not a product of letters.
        inner = string(letters)
        names = part.names
    else:
        inner, names = _empty(typeset(part.body)), part.names
    for name in reversed(names):
        inner = f"{name}({inner})"
    return inner


def _letters(part: Part) -> str:
    parts = part.parts if isinstance(part, tree.Row) else (part,)
    words = [
        item.text if isinstance(item, tree.Atom) else " " if isinstance(item, tree.Space) else "\\"
        for item in parts
    ]
    text = "".join(words)
    return text if _PLAIN_RE.fullmatch(text) else ""


@typeset.register
def _(part: tree.Brace) -> str:
    return f"limits({part.name}({_empty(typeset(part.body))}))"


@typeset.register
def _(part: tree.Stack) -> str:
    base = _empty(typeset(part.base))
    stretched = isinstance(part.base, tree.Atom) and part.base.text in "→←"
    base = f"stretch({base})" if stretched else f"limits({base})"
    options = "".join(
        f", {side}: {_empty(typeset(small))}"
        for side, small in (("t", part.over), ("b", part.under))
        if small is not None
    )
    return f"attach({base}{options})"


@typeset.register
def _(part: tree.Fenced) -> str:
    inner = " ".join(filter(None, (_sign(part.left), typeset(part.body), _sign(part.right))))
    return f"lr({_empty(inner)})"


@typeset.register
def _(part: tree.Lines) -> str:
    # In a box of its own, centred on the axis, so that its lines are aligned among themselves.
    return f"#box(baseline: 50% - 0.25em, $display({set_lines(part)})$)"


def set_lines(part: tree.Lines) -> str:
    """Lines for a display of their own."""
    return " \\\n".join(" & ".join(map(typeset, row)) for row in part.rows)


@typeset.register
def _(part: tree.Cells) -> str:
    if "" in (part.left, part.right) and part.left + part.right:
        rows = ", ".join(_empty(" & #h(1em) ".join(map(typeset, row))) for row in part.rows)
        reverse = ", reverse: #true" if part.right else ""
        return f"cases({rows}{reverse})"
    rows = "; ".join(", ".join(_empty(typeset(cell)) for cell in row) for row in part.rows)
    delimiters = f"#({string(part.left)}, {string(part.right)})" if part.left else "#none"
    options = f"delim: {delimiters}"
    columns = part.columns.replace("|", "").replace(" ", "")
    if columns and set(columns) <= {"l"} | {"r"} and len(set(columns)) == 1:
        options += f", align: #{'left' if columns[0] == 'l' else 'right'}"
    verticals = [
        str(len(part.columns[:at].replace("|", "").replace(" ", "")))
        for at, sign in enumerate(part.columns)
        if sign == "|" and 0 < at < len(part.columns) - 1
    ]
    rules = [str(rule) for rule in part.rules if 0 < rule < len(part.rows)]
    if verticals or rules:
        lines = f"hline: ({''.join(f'{rule}, ' for rule in rules)}), "
        lines += f"vline: ({''.join(f'{line}, ' for line in verticals)})"
        options += f", augment: #({lines})"
    return f"mat({options}, {rows})"
