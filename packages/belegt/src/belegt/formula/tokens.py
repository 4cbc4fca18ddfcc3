"""The tokens of a formula, taken one by one."""

from __future__ import annotations

import re

from belegt.formula.reckoned import FormulaError
from belegt.messages import Message, message

END = ""
"""Stands behind the last token; no other is empty."""

LENGTH_LIMIT = 500
"""Characters of a formula; what is longer should be several derived figures."""

NAME = r"[a-z][a-z0-9]* (?:[-_][a-z0-9]+)*"
NAME_RE = re.compile(NAME, re.VERBOSE)
"""What an input or a function can be called."""

TOKEN_RE = re.compile(
    rf"""
      (?P<number> \d{{1,30}} (?:\.\d{{1,30}})? (?:e-?\d{{1,2}})? )
    | (?P<name>   {NAME} )
    | (?P<text>   "[^"]*" )
    | (?P<unit>   \[ [^\[\]]* \] )
    | (?P<sign>   \*\* | [-+*/(),] )
    | (?P<space>  \s+ )
    """,
    re.VERBOSE,
)


class Tokens:
    """What a formula consists of, with a place that moves on.

    Args:
        formula: the text.

    Raises:
        FormulaError: when it is too long, or a character means nothing.
    """

    def __init__(self, formula: str) -> None:
        self.all = [*split(formula), (END, END)]
        self.at = 0

    @property
    def kind(self) -> str:
        """Kind of the next token: number, name, text, unit or sign."""
        return self.all[self.at][0]

    @property
    def text(self) -> str:
        """The next token as it is written."""
        return self.all[self.at][1]

    def take(self) -> tuple[str, str]:
        """Return kind and text of the next token, and go past it."""
        token = self.all[self.at]
        self.at += 1
        return token

    def expect(self, text: str) -> None:
        """Go past a sign, or the end.

        Raises:
            FormulaError: when something else stands here.
        """
        kind, found = self.take()
        if found != text or kind in ("text", "name"):
            told = message(
                "{found} where {expected} should be", found=named(found), expected=named(text)
            )
            raise FormulaError(told, message("correct the formula"))


def split(formula: str) -> list[tuple[str, str]]:
    """Return kind and text of each token, without spaces."""
    if len(formula) > LENGTH_LIMIT:
        found = message("a formula of {count} characters", count=len(formula))
        raise FormulaError(found, message("split it into several derived figures"))
    tokens: list[tuple[str, str]] = []
    position = 0
    while position < len(formula):
        match = TOKEN_RE.match(formula, position)
        if match is None:
            found = message(
                "{sign!r} at character {number}", sign=formula[position], number=position + 1
            )
            remedy = message("use names, numbers, + - * / ** and parentheses")
            raise FormulaError(found, remedy)
        if match.lastgroup != "space":
            tokens.append((str(match.lastgroup), match[0]))
        position = match.end()
    return tokens


def named(token: str) -> str | Message:
    """Return a token as messages name it."""
    return message("the end") if token == END else repr(token)
