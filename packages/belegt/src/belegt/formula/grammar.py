"""From the tokens of a formula to an amount: a descent through the grammar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from difflib import get_close_matches
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from belegt.formula.reckoned import FormulaError, Reckoned, add, exactly, inverse, multiply
from belegt.formula.tokens import END, Tokens, named
from belegt.messages import message

POWER_LIMIT = 8
"""Largest exponent: enough for any dimension, too little to fill the memory."""

DEPTH_LIMIT = 40
"""Levels of parentheses and signs; more is a slip, or an attempt on the stack."""

Argument: TypeAlias = Reckoned | str
Function: TypeAlias = Callable[[Sequence[Argument]], Reckoned]
"""Called with the arguments of a call; raises FormulaError when they do not fit."""


@lru_cache(maxsize=4096)
def names_in(formula: str) -> tuple[str, ...]:
    """Return the names of inputs in a formula, in order, each once.

    Raises:
        FormulaError: when a character means nothing.
    """
    tokens = Tokens(formula).all
    names = [
        text for (kind, text), (_, after) in pairwise(tokens) if kind == "name" and after != "("
    ]
    return tuple(dict.fromkeys(names))


def numbers_in(formula: str) -> list[Decimal]:
    """Return the numbers that stand in a formula, in order.

    Raises:
        FormulaError: when a character means nothing.
    """
    return [Decimal(text) for kind, text in Tokens(formula).all if kind == "number"]


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
    return _Evaluator(Tokens(formula), inputs, functions).whole()


class _Evaluator:
    """A descent through the grammar: sum, product, power, atom."""

    def __init__(
        self,
        tokens: Tokens,
        inputs: Callable[[str], Reckoned | None],
        functions: Mapping[str, Function],
    ) -> None:
        self._tokens = tokens
        self._inputs = inputs
        self._functions = functions
        self._depth = 0

    def whole(self) -> Reckoned:
        amount = self._sum()
        self._tokens.expect(END)
        return amount

    def _sum(self) -> Reckoned:
        amount = self._product()
        while self._tokens.text in ("+", "-") and self._tokens.kind == "sign":
            _, sign = self._tokens.take()
            amount = add(amount, self._product(), 1 if sign == "+" else -1)
        return amount

    def _product(self) -> Reckoned:
        amount = self._power()
        while self._tokens.text in ("*", "/"):
            _, sign = self._tokens.take()
            other = self._power()
            amount = multiply(amount, other if sign == "*" else inverse(other))
        return amount

    def _power(self) -> Reckoned:
        base = self._atom()
        if self._tokens.text != "**":
            return base
        self._tokens.take()
        kind, text = self._tokens.take()
        if kind != "number" or not text.isdigit() or not 1 <= int(text) <= POWER_LIMIT:
            found = message("the exponent {number}", number=named(text))
            remedy = message("use a whole number from 1 to {limit}", limit=POWER_LIMIT)
            raise FormulaError(found, remedy)
        if self._tokens.text == "**":
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
        kind, text = self._tokens.take()
        if text == "(":
            amount = self._sum()
            self._tokens.expect(")")
            return amount
        if text == "-":
            return multiply(exactly(-1), self._power())
        if kind == "number":
            unit = self._tokens.take()[1][1:-1] if self._tokens.kind == "unit" else ""
            return exactly(Decimal(text), unit)
        if kind != "name":
            told = message("{found} where a number should be", found=named(text))
            raise FormulaError(told, message("correct the formula"))
        if self._tokens.text == "(":
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
        self._tokens.expect("(")
        arguments: list[Argument] = []
        while self._tokens.text != ")":
            if arguments:
                self._tokens.expect(",")
            if self._tokens.kind == "text":
                arguments.append(self._tokens.take()[1][1:-1])
            else:
                arguments.append(self._sum())
        self._tokens.take()
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
