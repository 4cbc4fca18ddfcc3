"""Formulas of derived figures: parsed, never executed; evaluated exactly and in intervals.

A formula is arithmetic over names (of figures, records and other derived figures), numbers and
calls of registered functions::

    v3-gpu-hours * v3-price-per-hour
    100 [percent] * (1 - r1-price / o1-price)
    v3-gpu-hours / v3-gpus / 24 [hour/day]
    kv-bytes-per-token("deepseek-v3", 2)

A hyphen inside a name belongs to it, so a minus stands between spaces. A number may carry a unit
in brackets. Units are multiplied and divided with the numbers; sums need equal units.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction
from typing import TypeAlias

LENGTH_LIMIT = 500
"""Characters of a formula; what is longer should be several derived figures."""

POWER_LIMIT = 8
"""Largest exponent: enough for any dimension, too little to fill the memory."""

DEPTH_LIMIT = 40
"""Levels of parentheses and signs; more is a slip, or an attempt on the stack."""

BIT_LIMIT = 8192
"""Size of a result's exact fraction; derived figures that build on each other could grow on."""

TOKEN_RE = re.compile(
    r"""
      (?P<number> \d{1,30} (?:\.\d{1,30})? (?:e-?\d{1,2})? )
    | (?P<name>   [a-z][a-z0-9]* (?:[-_][a-z0-9]+)* )
    | (?P<text>   "[^"]*" )
    | (?P<unit>   \[ [^\[\]]* \] )
    | (?P<sign>   \*\* | [-+*/(),] )
    | (?P<space>  \s+ )
    """,
    re.VERBOSE,
)

Unit: TypeAlias = tuple[tuple[str, int], ...]
"""Names of units with their exponents, sorted; () is a bare number."""

NO_DIMENSION = frozenset({"", "count", "times"})


class FormulaError(ValueError):
    """A formula that cannot be evaluated; says why, and what to do about it."""

    def __init__(self, found: str, remedy: str) -> None:
        super().__init__(found)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the interval it may lie in, and its unit.

    Attributes:
        value: exact, from the numbers as printed.
        low: least value that the rounding of the inputs allows, None = unbounded.
        high: greatest such value, None = unbounded.
        unit: the unit's factors.
    """

    value: Fraction
    low: Fraction | None
    high: Fraction | None
    unit: Unit = ()


Argument: TypeAlias = Amount | str
Function: TypeAlias = Callable[[Sequence[Argument]], Amount]
"""Called with the arguments of a call; raises FormulaError when they do not fit."""


def exactly(value: Fraction | Decimal | int, unit: str = "") -> Amount:
    """Return an amount without rounding."""
    number = Fraction(value)
    return Amount(number, number, number, parse_unit(unit))


def parse_unit(text: str) -> Unit:
    """Read a unit such as "USD/month"; a count and a bare number have none."""
    upper, *below = (part.strip() for part in text.split("/"))
    factors: dict[str, int] = {}
    for name, power in [(upper, 1), *((part, -1) for part in below)]:
        if name not in NO_DIMENSION:
            factors[name] = factors.get(name, 0) + power
    return tuple(sorted((name, power) for name, power in factors.items() if power))


def show_unit(unit: Unit) -> str:
    """Return a unit as text; "no unit" for a bare number."""
    above = [name if power == 1 else f"{name}^{power}" for name, power in unit if power > 0]
    below = [name if power == -1 else f"{name}^{-power}" for name, power in unit if power < 0]
    return "/".join([" ".join(above) or ("1" if below else "no unit"), *below])


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
    formula: str, inputs: Callable[[str], Amount | None], functions: Mapping[str, Function]
) -> Amount:
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
        found = f"a formula of {len(formula)} characters"
        raise FormulaError(found, "split it into several derived figures")
    tokens: list[tuple[str, str]] = []
    position = 0
    while position < len(formula):
        match = TOKEN_RE.match(formula, position)
        if match is None:
            found = f"{formula[position]!r} at character {position + 1}"
            raise FormulaError(found, "use names, numbers, + - * / ** and parentheses")
        if match.lastgroup != "space":
            tokens.append((str(match.lastgroup), match[0]))
        position = match.end()
    return tokens


class _Evaluator:
    """A descent through the grammar: sum, product, power, atom."""

    def __init__(
        self,
        tokens: list[tuple[str, str]],
        inputs: Callable[[str], Amount | None],
        functions: Mapping[str, Function],
    ) -> None:
        self._tokens = [*tokens, ("end", "the end")]
        self._inputs = inputs
        self._functions = functions
        self._at = 0
        self._depth = 0

    def whole(self) -> Amount:
        amount = self._sum()
        self._expect("the end")
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
            raise FormulaError(f"{found!r} where {text!r} should be", "correct the formula")

    def _sum(self) -> Amount:
        amount = self._product()
        while self._peek() in ("+", "-") and self._tokens[self._at][0] == "sign":
            _, sign = self._take()
            amount = _add(amount, self._product(), 1 if sign == "+" else -1)
        return amount

    def _product(self) -> Amount:
        amount = self._power()
        while self._peek() in ("*", "/"):
            _, sign = self._take()
            other = self._power()
            amount = _multiply(amount, other if sign == "*" else _inverse(other))
        return amount

    def _power(self) -> Amount:
        base = self._atom()
        if self._peek() != "**":
            return base
        self._take()
        kind, text = self._take()
        if kind != "number" or not text.isdigit() or not 1 <= int(text) <= POWER_LIMIT:
            found = f"the exponent {text!r}"
            raise FormulaError(found, f"use a whole number from 1 to {POWER_LIMIT}")
        if self._peek() == "**":
            raise FormulaError("a power of a power", "use parentheses")
        amount = base
        for _ in range(int(text) - 1):
            amount = _multiply(amount, base)
        return amount

    def _atom(self) -> Amount:
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            raise FormulaError(f"more than {DEPTH_LIMIT} levels", "take out parentheses")
        amount = self._open_atom()
        self._depth -= 1
        return amount

    def _open_atom(self) -> Amount:
        kind, text = self._take()
        if text == "(":
            amount = self._sum()
            self._expect(")")
            return amount
        if text == "-":
            return _multiply(exactly(-1), self._power())
        if kind == "number":
            unit = self._take()[1][1:-1] if self._tokens[self._at][0] == "unit" else ""
            return exactly(Decimal(text), unit)
        if kind != "name":
            raise FormulaError(f"{text!r} where a number should be", "correct the formula")
        if self._peek() == "(":
            return self._call(text)
        found = self._inputs(text)
        if found is None:
            raise FormulaError(
                f"the unknown name {text!r}", "name a figure or record of the ledger"
            )
        return found

    def _call(self, name: str) -> Amount:
        function = self._functions.get(name)
        if function is None:
            close = get_close_matches(name, list(self._functions), n=1)
            known = f"did you mean {close[0]!r}?" if close else "no functions are known"
            raise FormulaError(f"the unknown function {name!r}", known)
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
        return function(arguments)


def _add(one: Amount, other: Amount, sign: int) -> Amount:
    if one.unit != other.unit:
        found = f"{show_unit(one.unit)} {'+' if sign > 0 else '-'} {show_unit(other.unit)}"
        raise FormulaError(found, "add only what has the same unit; convert one of them first")
    low, high = (other.low, other.high) if sign > 0 else (other.high, other.low)
    return Amount(
        one.value + sign * other.value,
        None if one.low is None or low is None else one.low + sign * low,
        None if one.high is None or high is None else one.high + sign * high,
        one.unit,
    )


def _multiply(one: Amount, other: Amount) -> Amount:
    factors = dict(one.unit)
    for name, power in other.unit:
        factors[name] = factors.get(name, 0) + power
    unit = tuple(sorted((name, power) for name, power in factors.items() if power))
    low, high = _product_ends(one, other)
    value = one.value * other.value
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > BIT_LIMIT:
        raise FormulaError("a result of thousands of digits", "use smaller powers")
    return Amount(value, low, high, unit)


def _product_ends(one: Amount, other: Amount) -> tuple[Fraction | None, Fraction | None]:
    ends = (one.low, one.high, other.low, other.high)
    if None not in ends:
        a, b, c, d = (Fraction(end or 0) for end in ends)
        products = (a * c, a * d, b * c, b * d)
        return min(products), max(products)
    # one-sided amounts are of use only among positive ones: "more than 100 million" / 2
    if one.low is None or other.low is None or one.low < 0 or other.low < 0:
        return None, None
    high = None if one.high is None or other.high is None else one.high * other.high
    return one.low * other.low, high


def _inverse(amount: Amount) -> Amount:
    low, high = amount.low, amount.high
    if (low is None or low <= 0) and (high is None or high >= 0):
        raise FormulaError(
            "a division by an interval around zero", "divide by something that cannot be zero"
        )
    return Amount(
        1 / amount.value,
        Fraction(0) if high is None else 1 / high,
        Fraction(0) if low is None else 1 / low,
        tuple((name, -power) for name, power in amount.unit),
    )
