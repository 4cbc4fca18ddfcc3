"""Parts of LaTeX: the parser's table of commands, their arguments, numbers of siunitx."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from belegt.document import latexnames as names
from belegt.document.running import SUPERSCRIPTS
from belegt.document.unreadable import library

NUMBER_RE = re.compile(
    r"[\s\d.,'%‰$€£×·*±<>≤≥≈∼~=/–+\-−\u202f\u2009\xa0⁰¹²³⁴⁵⁶⁷⁸⁹⁻°]*\d[^a-zA-Z_^]*(?:[kMGTµmc]?[a-zA-Z]{1,3})?\s*"
)
"""A formula that is a number, with a unit or without."""

POWER_RE = re.compile(r"\^\{?([-−]?\d+)\}?")
ROW_END = "\\"
EXPONENT_RE = re.compile(r"(?<=\d)[eE]([+-]?\d+)$")


@cache
def context_of(file: str) -> Any:
    """Return the parser's table of commands, with those that it does not know."""
    macros = library("pylatexenc.macrospec", file)
    known = library("pylatexenc.latexwalker", file).get_default_latex_context_db()
    known.add_context_category(
        "belegt",
        macros=[
            macros.MacroSpec(name, args_parser=macros.MacroStandardArgsParser(arguments))
            for name, arguments in names.ARGUMENTS.items()
            if "(" not in arguments
        ],
        prepend=True,
    )
    return known


def arguments(node: Any) -> list[Any]:
    """Return the arguments of a command that are there, a star left out."""
    told = getattr(getattr(node, "nodeargd", None), "argnlist", None) or []
    return [one for one in told if one is not None and is_due(one)]


def is_due(argument: Any) -> bool:
    """Whether an argument is none that can be left out."""
    return getattr(argument, "delimiters", ("",))[0] != "[" and argument.latex_verbatim() != "*"


def spanned(node: Any) -> int:
    """Return how many columns a node spans."""
    if getattr(node, "macroname", "") != "multicolumn":
        return 1
    digits = "".join(sign for sign in arguments(node)[0].latex_verbatim() if sign.isdecimal())
    return max(1, min(int(digits[:3] or 1), 100))


def cells_in(nodes: Sequence[Any]) -> Iterator[tuple[list[Any], bool]]:
    """Yield the cells of a table, each with whether it is the last of its row."""
    cell: list[Any] = []
    for one in [*nodes, None]:
        ends = one is None or getattr(one, "macroname", "") in {ROW_END, "tabularnewline"}
        if ends or getattr(one, "specials_chars", "") == "&":
            yield cell, ends
            cell = []
        else:
            cell.append(one)


def unit_of(group: Any) -> str:
    """Return what siunitx prints for a unit."""
    words = ""
    for node in group.nodelist:
        name = getattr(node, "macroname", "")
        if name:
            words += names.PREFIXES.get(name, names.UNITS.get(name, f" {name} "))
        else:
            words += node.latex_verbatim().replace("~", " ").replace(".", "·")
    return " ".join(words.split())


def number_of(words: str) -> str:
    """Return what siunitx prints for a number: "1.6e6" with its power of ten."""
    bare = words.strip()
    exponent = EXPONENT_RE.search(bare)
    if exponent is None:
        return bare
    power = exponent[1].lstrip("+").translate(SUPERSCRIPTS)
    return f"{bare[: exponent.start()]} × 10{power}"


def told_formula(words: str, nodes: Sequence[Any]) -> tuple[str, bool]:
    """Return a formula in words, and whether it is a number.

    Args:
        words: what its symbols are printed as.
        nodes: of it.
    """
    source = "".join(node.latex_verbatim() for node in nodes)
    raised = POWER_RE.sub(lambda power: power[1].translate(SUPERSCRIPTS), words)
    told = source if "_" in source else raised.replace("∼", "~")
    told = " ".join(told.split())
    return told, NUMBER_RE.fullmatch(told) is not None
