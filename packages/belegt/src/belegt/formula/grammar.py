"""From the text of a formula to an amount: tokens, then a descent through the grammar."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from difflib import get_close_matches
from typing import TypeAlias

from belegt.formula.reckoned import FormulaError, Reckoned, add, exactly, inverse, multiply
from belegt.messages import Message, message

END = ""
"""Stands behind the last token; no other is empty."""

LENGTH_LIMIT = 500
"""Characters of a formula; what is longer should be several derived figures."""

POWER_LIMIT = 8
"""Largest exponent: enough for any dimension, too little to fill the memory."""

DEPTH_LIMIT = 40
"""Levels of parentheses and signs; more is a slip, or an attempt on the stack."""

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

Argument: TypeAlias = Reckoned | str
Function: TypeAlias = Callable[[Sequence[Argument]], Reckoned]
"""Called with the arguments of a call; raises FormulaError when they do not fit."""


def names_in(formula: str) -> list[str]:
    """Return the names of inputs in a formula, in order, each once.

    Raises:
        FormulaError: when a character means nothing.
    """
    tokens = _tokens(formula)
    names = [
        text
        for (kind, text), (_, after) in zip(tokens, [*tokens[1:], ("end", "")], strict=True)
        if kind == "name" and after != "("
    ]
    return list(dict.fromkeys(names))


def evaluate(
    formula: str, inputs: Callable[[str], Reckoned | None], functions: Mapping[str, Function]
) -> Reckoned:
    """Evaluate a formula.

    Args:
        formula: the text.
        inputs: gives the amount of a name, None when there is none.
        functions: what may be called, by name.

    Raises:
        FormulaError: when it cannot be read or evaluated.
    """
    return _Evaluator(_tokens(formula), inputs, functions).whole()


def _tokens(formula: str) -> list[tuple[str, str]]:
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


def _named(token: str) -> str | Message:
    """Return a token as messages name it."""
    return message("the end") if token == END else repr(token)


class _Evaluator:
    """A descent through the grammar: sum, product, power, atom."""

    def __init__(
        self,
        tokens: list[tuple[str, str]],
        inputs: Callable[[str], Reckoned | None],
        functions: Mapping[str, Function],
    ) -> None:
        self._tokens = [*tokens, (END, END)]
        self._inputs = inputs
        self._functions = functions
        self._at = 0
        self._depth = 0

    def whole(self) -> Reckoned:
        amount = self._sum()
        self._expect(END)
        return amount

    def _peek(self) -> str:
        return self._tokens[self._at][1]

    def _take(self) -> tuple[str, str]:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _expect(self, text: str) -> None:
        kind, found = self._take()
        if found != text or kind in ("text", "name"):
            told = message(
                "{found} where {expected} should be", found=_named(found), expected=_named(text)
            )
            raise FormulaError(told, message("correct the formula"))

    def _sum(self) -> Reckoned:
        amount = self._product()
        while self._peek() in ("+", "-") and self._tokens[self._at][0] == "sign":
            _, sign = self._take()
            amount = add(amount, self._product(), 1 if sign == "+" else -1)
        return amount

    def _product(self) -> Reckoned:
        amount = self._power()
        while self._peek() in ("*", "/"):
            _, sign = self._take()
            other = self._power()
            amount = multiply(amount, other if sign == "*" else inverse(other))
        return amount

    def _power(self) -> Reckoned:
        base = self._atom()
        if self._peek() != "**":
            return base
        self._take()
        kind, text = self._take()
        if kind != "number" or not text.isdigit() or not 1 <= int(text) <= POWER_LIMIT:
            found = message("the exponent {number}", number=_named(text))
            remedy = message("use a whole number from 1 to {limit}", limit=POWER_LIMIT)
            raise FormulaError(found, remedy)
        if self._peek() == "**":
            raise FormulaError(message("a power of a power"), message("use parentheses"))
        amount = base
        for _ in range(int(text) - 1):
            amount = multiply(amount, base)
        return amount

    def _atom(self) -> Reckoned:
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            found = message("more than {limit} levels", limit=DEPTH_LIMIT)
            raise FormulaError(found, message("take out parentheses"))
        amount = self._open_atom()
        self._depth -= 1
        return amount

    def _open_atom(self) -> Reckoned:
        kind, text = self._take()
        if text == "(":
            amount = self._sum()
            self._expect(")")
            return amount
        if text == "-":
            return multiply(exactly(-1), self._power())
        if kind == "number":
            unit = self._take()[1][1:-1] if self._tokens[self._at][0] == "unit" else ""
            return exactly(Decimal(text), unit)
        if kind != "name":
            told = message("{found} where a number should be", found=_named(text))
            raise FormulaError(told, message("correct the formula"))
        if self._peek() == "(":
            return self._call(text)
        found = self._inputs(text)
        if found is None:
            raise FormulaError(
                message("the unknown name {name!r}", name=text),
                message("name a figure or record of the ledger"),
            )
        return found

    def _call(self, name: str) -> Reckoned:
        function = self._functions.get(name)
        if function is None:
            close = get_close_matches(name, list(self._functions), n=1)
            known = message("name a module that lends it in belegt_functions of conf.py")
            if close:
                known = message("did you mean {name!r}?", name=close[0])
            raise FormulaError(message("the unknown function {name!r}", name=name), known)
        self._expect("(")
        arguments: list[Argument] = []
        while self._peek() != ")":
            if arguments:
                self._expect(",")
            if self._tokens[self._at][0] == "text":
                arguments.append(self._take()[1][1:-1])
            else:
                arguments.append(self._sum())
        self._take()
        return called(name, function, arguments)


def called(name: str, function: Function, arguments: Sequence[Argument]) -> Reckoned:
    """Call a function that somebody else wrote.

    Raises:
        FormulaError: also when it fails in another way, or returns no amount.
    """
    try:
        amount = function(arguments)
    except FormulaError:
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise FormulaError(
            message("{name} fails ({reason})", name=name, reason=reason),
            message("correct the arguments, or the function"),
        ) from error
    if not isinstance(amount, Reckoned):
        found = message("{name} returns {result!r}", name=name, result=str(amount))
        raise FormulaError(found, message("let the function return a Reckoned"))
    return amount
