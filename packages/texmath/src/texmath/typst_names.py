"""What Typst calls the accents, alphabets, classes and styles of TeX. Only tables."""

from __future__ import annotations

CLASSES = {
    "rel": "relation",
    "bin": "binary",
    "ord": "normal",
    "open": "opening",
    "close": "closing",
    "punct": "punctuation",
}
SIDES = {"l": "opening", "r": "closing", "m": "relation", "": "normal"}

ACCENTS = {
    "hat": "hat",
    "widehat": "hat",
    "tilde": "tilde",
    "widetilde": "tilde",
    "bar": "macron",
    "vec": "arrow",
    "overrightarrow": "arrow",
    "overleftarrow": "arrow.l",
    "overleftrightarrow": "arrow.l.r",
    "dot": "dot",
    "ddot": "dot.double",
    "dddot": "dot.triple",
    "ddddot": "dot.quad",
    "acute": "acute",
    "grave": "grave",
    "breve": "breve",
    "check": "caron",
    "widecheck": "caron",
    "mathring": "circle",
    "overline": "overline",
    "underline": "underline",
}
"""TeX's accents by Typst's functions."""

ENCLOSURES = {
    "cancel": "cancel({body})",
    "bcancel": "cancel(inverted: #true, {body})",
    "xcancel": "cancel(cross: #true, {body})",
    "boxed": "#box(stroke: 0.5pt, inset: 4pt, baseline: 4pt, $display({body})$)",
    "phantom": "#hide($display({body})$)",
    "hphantom": "#hide($display({body})$)",
    "vphantom": "#box(width: 0pt, hide($display({body})$))",
    "smash": "{body}",
}

ALPHABETS = {
    "double-struck": ("bb",),
    "calligraphic": ("cal",),
    "script": ("scr",),
    "fraktur": ("frak",),
    "bold": ("upright", "bold"),
    "bold-italic": ("bold", "italic"),
    "bold-as-is": ("bold",),
    "italic": ("italic",),
    "normal": ("italic",),
    "upright": ("upright",),
    "sans": ("upright", "sans"),
    "sans-italic": ("italic", "sans"),
    "sans-bold": ("upright", "bold", "sans"),
    "sans-bold-italic": ("bold", "italic", "sans"),
    "mono": ("upright", "mono"),
}
"""Our alphabets by Typst's functions, the innermost last."""

STYLES = {"display": "display", "text": "inline", "script": "script", "scriptscript": "sscript"}
