r"""The author's own commands, in the form of MathJax: name to text, or to [text, arguments]."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from texmath.scanner import TexError

Macros = Mapping[str, str | Sequence[object]]

_COMMAND_RE = re.compile(r"\\([A-Za-z]+)")
_ARGUMENT_RE = re.compile(
    r"\s*(?:\{((?:[^{}\\]|\\.|\{(?:[^{}\\]|\\.|\{[^{}]*\})*\})*)\}|(\\[A-Za-z]+|\S))"
)
#: More replacements than this in one formula never end.
MOST = 1000


def expand(source: str, macros: Macros) -> str:
    """The formula with every macro replaced.

    Raises:
        TexError: when an argument is missing or a macro calls itself for ever.
    """
    position, replaced = 0, 0
    while macros and (match := _COMMAND_RE.search(source, position)):
        name = match[1]
        if name not in macros:
            position = match.end()
            continue
        replaced += 1
        if replaced > MOST:
            message = f"the macro \\{name} never ends"
            raise TexError(message)
        macro = macros[name]
        body, count = (macro, 0) if isinstance(macro, str) else (str(macro[0]), _count(macro))
        end = match.end()
        for number in range(1, count + 1):
            argument = _ARGUMENT_RE.match(source, end)
            if argument is None:
                message = f"argument {number} of \\{name} is missing"
                raise TexError(message)
            body = body.replace(
                f"#{number}", argument[1] if argument[1] is not None else argument[2]
            )
            end = argument.end()
        source = f"{source[: match.start()]}{{{body}}}{source[end:]}"
        position = match.start()
    return source


def _count(macro: Sequence[object]) -> int:
    return int(str(macro[1])) if len(macro) > 1 else 0
