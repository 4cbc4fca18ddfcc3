"""TeX's commands and environments by what they do. Only tables.

What a command that takes arguments does with them stands in `commands`.
"""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FUNCTIONS = _words("""
arccos arcsin arctan arg cos cosh cot coth csc deg dim exp hom ker lg ln log sec sin sinh tan
tanh
""")
"""Operators set upright."""

FUNCTIONS_WITH_LIMITS = {
    "det": "det",
    "gcd": "gcd",
    "inf": "inf",
    "injlim": "inj lim",
    "lim": "lim",
    "liminf": "lim inf",
    "limsup": "lim sup",
    "max": "max",
    "min": "min",
    "Pr": "Pr",
    "projlim": "proj lim",
    "sup": "sup",
    "varinjlim": "inj lim",
    "varliminf": "lim inf",
    "varlimsup": "lim sup",
    "varprojlim": "proj lim",
}
"""Those that take their scripts below and above in displays."""

SPACES = {
    ",": 1 / 6,
    "thinspace": 1 / 6,
    ":": 2 / 9,
    ">": 2 / 9,
    "medspace": 2 / 9,
    ";": 5 / 18,
    "thickspace": 5 / 18,
    "!": -1 / 6,
    "negthinspace": -1 / 6,
    "negmedspace": -2 / 9,
    "negthickspace": -5 / 18,
    " ": 0.33,
    "\n": 0.33,
    "space": 0.33,
    "nobreakspace": 0.33,
    "enspace": 0.5,
    "enskip": 0.5,
    "quad": 1.0,
    "qquad": 2.0,
}
"""Spaces, in em."""

UNITS = {
    "em": 1.0,
    "ex": 0.5,
    "pt": 0.1,
    "mm": 0.28,
    "cm": 2.8,
    "in": 7.2,
    "mu": 1 / 18,
    "px": 0.075,
}
"""Units of length, in em of a formula of ten points."""

ACCENTS = _words("""
hat widehat tilde widetilde bar vec overrightarrow overleftarrow overleftrightarrow dot ddot dddot
ddddot acute grave breve check widecheck mathring overline underline
""")
"""Signs over or under what follows."""

ENCLOSURES = _words("cancel bcancel xcancel boxed phantom hphantom vphantom smash")
"""What strikes out, frames, hides or takes the extent of what follows."""

ALPHABETS = {
    "mathbb": "double-struck",
    "mathds": "double-struck",
    "mathcal": "calligraphic",
    "mathscr": "script",
    "mathfrak": "fraktur",
    "mathbf": "bold",
    "mathbfit": "bold-italic",
    "boldsymbol": "bold-as-is",
    "bm": "bold-as-is",
    "pmb": "bold-as-is",
    "mathit": "italic",
    "mathnormal": "normal",
    "mathrm": "upright",
    "mathup": "upright",
    "mathsf": "sans",
    "mathsfit": "sans-italic",
    "mathsfbf": "sans-bold",
    "mathsfbfit": "sans-bold-italic",
    "mathtt": "mono",
}
"""TeX's commands for the alphabets, by our names for these."""

WORDLIKE = frozenset({"upright", "bold", "italic", "sans", "mono"})
"""Alphabets in which letters side by side are a word, not a product."""

SWITCHES = {
    "rm": "mathrm",
    "bf": "mathbf",
    "it": "mathit",
    "sf": "mathsf",
    "tt": "mathtt",
    "cal": "mathcal",
}
"""Old commands that set all that follows in their group in an alphabet."""

STYLES = {
    "displaystyle": "display",
    "textstyle": "text",
    "scriptstyle": "script",
    "scriptscriptstyle": "scriptscript",
}
"""Commands that set the size of all that follows in their group."""

TEXTS = {
    "text": "upright",
    "textrm": "upright",
    "textup": "upright",
    "textnormal": "upright",
    "mbox": "upright",
    "hbox": "upright",
    "textit": "italic",
    "textsl": "italic",
    "emph": "italic",
    "textbf": "bold",
    "textsf": "sans",
    "texttt": "mono",
}
"""Commands whose argument is words."""

BRACES = _words("overbrace underbrace overbracket underbracket overparen underparen")
"""Braces and brackets over and under what they take together."""

CLASSED = {
    "mathop": "op",
    "mathbin": "bin",
    "mathrel": "rel",
    "mathord": "ord",
    "mathopen": "open",
    "mathclose": "close",
    "mathpunct": "punct",
    "mathinner": "inner",
}
"""Commands that give what follows one of TeX's classes."""

ARROWS = {
    "xrightarrow": "→",
    "xleftarrow": "←",
    "xleftrightarrow": "↔",
    "xRightarrow": "⇒",
    "xLeftarrow": "⇐",
    "xLeftrightarrow": "⇔",
    "xmapsto": "↦",
    "xhookrightarrow": "↪",
    "xhookleftarrow": "↩",
    "xrightharpoonup": "⇀",
    "xrightharpoondown": "⇁",
    "xleftharpoonup": "↼",
    "xleftharpoondown": "↽",
    "xrightleftharpoons": "⇌",
    "xleftrightharpoons": "⇋",
    "xlongequal": "=",
}
"""Arrows as long as what is written over and under them."""

UNDERARROWS = {"underleftarrow": "←", "underrightarrow": "→", "underleftrightarrow": "↔"}
"""Arrows under what follows, as long as it."""

IGNORED = _words("""
limits nolimits nonumber notag hfill relax allowbreak nobreak mathstrut strut protect centering
null
""")
"""Commands about size and position that have no counterpart and no content: left out."""

IGNORED_WITH_ARGUMENT = ("label", "mathsurround", "require")
"""The same with one argument."""

SIZES = {
    f"{size}{side}": (height, side)
    for size, height in (("big", 1.2), ("Big", 1.8), ("bigg", 2.4), ("Bigg", 3.0))
    for side in ("", "l", "r", "m")
}
"""Sizes of the delimiter that follows: its height in em, and its side."""

ALIGNED = {
    **dict.fromkeys(("align", "aligned", "alignat", "alignedat", "flalign", "split"), "aligned"),
    **dict.fromkeys(("eqnarray", "equation", "xalignat", "xxalignat"), "aligned"),
    **dict.fromkeys(("gather", "gathered"), "gathered"),
    "multline": "multline",
    "multlined": "multline",
}
"""Environments of lines, by the kind of `tree.Lines`; with a star too."""

CELLS = {
    "matrix": ("", ""),
    "smallmatrix": ("", ""),
    "pmatrix": ("(", ")"),
    "bmatrix": ("[", "]"),
    "Bmatrix": ("{", "}"),
    "vmatrix": ("|", "|"),
    "Vmatrix": ("‖", "‖"),
    "psmallmatrix": ("(", ")"),
    "bsmallmatrix": ("[", "]"),
    "Bsmallmatrix": ("{", "}"),
    "vsmallmatrix": ("|", "|"),
    "Vsmallmatrix": ("‖", "‖"),
    "array": ("", ""),
    "subarray": ("", ""),
    "cases": ("{", ""),
    "dcases": ("{", ""),
    "rcases": ("", "}"),
    "drcases": ("", "}"),
}
"""Environments of cells, with their delimiters; with a star too."""

COLOURS = {
    "black": "#000000",
    "blue": "#0000ff",
    "brown": "#bf8040",
    "cyan": "#00ffff",
    "darkgray": "#404040",
    "gray": "#808080",
    "green": "#00ff00",
    "lightgray": "#bfbfbf",
    "lime": "#bfff00",
    "magenta": "#ff00ff",
    "olive": "#808000",
    "orange": "#ff8000",
    "pink": "#ffbfbf",
    "purple": "#bf0040",
    "red": "#ff0000",
    "teal": "#008080",
    "violet": "#800080",
    "white": "#ffffff",
    "yellow": "#ffff00",
}
"""LaTeX's base colours (package xcolor), as #rrggbb."""
