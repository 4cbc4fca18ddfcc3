"""The elements, attributes and signs of MathML that a formula is written with."""

from __future__ import annotations

from html import escape

from texmath.symbols import BARS, CLOSING, OPENING

NAMESPACE = "http://www.w3.org/1998/Math/MathML"
TIGHT = ' lspace="0" rspace="0"'
UPRIGHT = ' mathvariant="normal"'
RIGID = ' stretchy="false"'
THIN = '<mspace width="0.1667em"></mspace>'
FENCES = (OPENING | CLOSING | BARS) - frozenset("!?")
KNOWN = frozenset("()[]{}⟨⟩⌊⌋⌈⌉⟦⟧")
"""Brackets that browsers know to have no space beside them."""

STRETCHY = FENCES | frozenset("/\\↑↓↕⇑⇓⇕←→↔⇐⇒⇔↦↼⇀↽⇁⇌⇋↩↪")
"""What browsers would let grow; here it grows only where TeX says so."""

ORDINARY_SIGNS = BARS | frozenset("/\\′‵")
"""Ordinary characters that are signs, not names of anything."""

FORMS = {"l": ' form="prefix"', "r": ' form="postfix"', "m": "", "": ""}
PRIMES = ("", "′", "″", "‴", "⁗")

ACCENTS = {
    "hat": "^",
    "widehat": "^",
    "tilde": "~",
    "widetilde": "~",
    "bar": "¯",
    "vec": "→",
    "overrightarrow": "→",
    "overleftarrow": "←",
    "overleftrightarrow": "↔",
    "dot": "˙",
    "ddot": "¨",
    "dddot": "˙˙˙",
    "ddddot": "˙˙˙˙",
    "acute": "´",
    "grave": "`",
    "breve": "˘",
    "check": "ˇ",
    "widecheck": "ˇ",
    "mathring": "˚",
    "overline": "‾",
    "underline": "_",
}
WIDE = frozenset({"overline", "underline"})
BRACES = {
    "overbrace": "⏞",
    "underbrace": "⏟",
    "overbracket": "⎴",
    "underbracket": "⎵",
    "overparen": "⏜",
    "underparen": "⏝",
}

FONTS = {
    "upright": "",
    "italic": ' style="font-style:italic"',
    "bold": ' style="font-weight:bold"',
    "sans": ' style="font-family:sans-serif"',
    "mono": ' style="font-family:monospace"',
}
STYLES = {
    "display": 'displaystyle="true" scriptlevel="0"',
    "text": 'displaystyle="false" scriptlevel="0"',
    "script": 'displaystyle="false" scriptlevel="1"',
    "scriptscript": 'displaystyle="false" scriptlevel="2"',
}

LINE = (
    "linear-gradient(to {corner},transparent calc(50% - 0.03em),currentcolor calc(50% - 0.03em),"
    "currentcolor calc(50% + 0.03em),transparent calc(50% + 0.03em))"
)
RISING, FALLING = LINE.format(corner="bottom right"), LINE.format(corner="top right")
STRIKES = {"cancel": RISING, "bcancel": FALLING, "xcancel": f"{RISING},{FALLING}"}


def scripted(base: str, low: str | None, high: str | None, *, limits: bool) -> str:
    """Return a base with scripts."""
    if high is None:
        name = "munder" if limits else "msub"
    elif low is None:
        name = "mover" if limits else "msup"
    else:
        name = "munderover" if limits else "msubsup"
    return f"<{name}>{base}{low or ''}{high or ''}</{name}>"


def fence(left: str, body: str, right: str) -> str:
    """Return a body between delimiters as high as it."""
    before = f'<mo form="prefix" stretchy="true"{TIGHT}>{escape(left)}</mo>' if left else ""
    after = f'<mo form="postfix" stretchy="true"{TIGHT}>{escape(right)}</mo>' if right else ""
    return f"<mrow>{before}{body}{after}</mrow>"


def gap(width: float) -> str:
    """Return white space, in em."""
    return f'<mspace width="{width}em"></mspace>' if width else ""
