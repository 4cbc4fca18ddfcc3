"""What figures are held against: records, and derived figures that are recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from types import MappingProxyType

from belegt.errors import Fault, Place
from belegt.formula import (
    FormulaError,
    Function,
    Reckoned,
    evaluate,
    names_in,
    parse_unit,
    show_unit,
)
from belegt.ledger import Derived, Ledger, Placed, Record
from belegt.lexicon.units import COUNT
from belegt.messages import Message, message
from belegt.quantity import EXACT, PartialDate, Quantity
from belegt.verdict.census import PostponedError
from belegt.verdict.exhibit import RECOMPUTED
from belegt.verdict.provenance import Provenance
from belegt.verdict.quoted import Attestation
from belegt.verdict.witness import Witness

DIGITS = Context(prec=40)
"""Digits of a derived value that is no finite decimal; far more than anybody prints."""

SHOWN = Context(prec=4)
"""Significant digits with which a derived figure prints itself."""

LONG_WAY = 10
"""Names of a cycle that are told."""

WHOLE = 10_000_000
"""Below it an exact whole number is shown with every digit."""


@dataclass(frozen=True)
class Reference:
    """A record or a derived figure: something to hold a source's figure against.

    Attributes:
        entry: of the ledger.
        place: where that stands.
        quantity: its value; exact for derived figures.
        reckoned: the same for formulas, None for dates.
        provenance: of a record; None for a derived figure.
    """

    entry: Record | Derived
    place: Place
    quantity: Quantity | PartialDate
    reckoned: Reckoned | None
    provenance: Provenance | None = None

    @property
    def origin(self) -> Message | str:
        """Where it comes from, in words."""
        return self.provenance.origin if self.provenance else RECOMPUTED

    @cached_property
    def witness(self) -> Witness:
        """What citations of it are held against."""
        return Witness(self.quantity, self.entry.unit, False, self.origin, self.entry.direction)

    @property
    def is_whole(self) -> bool:
        """Whether it is computed without any rounding, and a whole number that is read at once."""
        low, high = (self.reckoned.low, self.reckoned.high) if self.reckoned else (None, None)
        return low is not None and low == high and low.denominator == 1 and abs(low) < WHOLE

    @cached_property
    def shown(self) -> Quantity | PartialDate:
        """The quantity as it prints itself: a derived one with few digits, a count bare."""
        if isinstance(self.quantity, PartialDate):
            return self.quantity
        number, step = self.quantity.number, self.quantity.step
        if self.provenance is None:
            number = number if self.is_whole else SHOWN.plus(number)
            number = number.normalize(EXACT)  # $5.6 million, not $5.600 million
            step = Decimal((0, (1,), int(number.as_tuple().exponent)))
        unit = "" if self.quantity.unit == COUNT else self.quantity.unit
        return replace(self.quantity, number=number, step=step, coarse=step, unit=unit)


def references(
    ledger: Ledger,
    attestations: Mapping[str, Attestation],
    functions: Mapping[str, Function],
    census: Mapping[str, Function],
    known: Mapping[str, Reference] = MappingProxyType({}),
) -> tuple[Mapping[str, Reference], list[Fault], bool]:
    """Return every record and every derived figure that can be computed.

    Args:
        ledger: with their formulas.
        attestations: of the figures, by id.
        functions: what formulas may call.
        census: likewise; these count over the ledger, whatever a formula names.
        known: what is computed already.

    Returns:
        Besides, what is at fault, and whether some wait for the verdicts that they count.
    """
    recomputation = _Recomputation(ledger, attestations, functions, census, known)
    return *recomputation.all(), recomputation.waiting


class _Recomputation:
    """Evaluates derived figures, each once, in whatever order they build on each other."""

    def __init__(
        self,
        ledger: Ledger,
        attestations: Mapping[str, Attestation],
        functions: Mapping[str, Function],
        census: Mapping[str, Function],
        known: Mapping[str, Reference],
    ) -> None:
        self._ledger = ledger
        self._attestations = attestations
        self._functions = tuple(functions.items())
        self._census = tuple(census.items())
        self._found = dict(known)
        self.waiting = False
        self._faults: list[Fault] = []
        self._failed: set[str] = set()

    def all(self) -> tuple[Mapping[str, Reference], list[Fault]]:
        for name, record in self._ledger.records.items() if not self._found else ():
            self._found[name] = recorded(record, self._ledger.work_name(record.entry.work))
        for name in self._ledger.derived:
            self._derive(name)
        return MappingProxyType(self._found), self._faults

    def _input(self, name: str) -> Reckoned | None:
        if name in self._found:
            return self._found[name].reckoned
        attestation = self._attestations.get(name)
        if attestation is None:
            return None
        quantity = attestation.figure.quantity
        return _reckoned(quantity) if isinstance(quantity, Quantity) else None

    def _derive(self, name: str) -> None:
        """Evaluate what a derived figure rests on, then itself.

        On a list and not on the stack of calls, for authors decide how long a chain gets.
        """
        chain = {name: None}
        while chain:
            name = next(reversed(chain))
            names = self._names(name)
            wait = next((one for one in names if self._is_open(one)), None)
            if not self._is_open(name):
                chain.popitem()
            elif wait is None:
                self._settle(name, names)
            elif wait in chain:
                self._fail(name, _cycle(tuple(chain), wait))
            else:
                chain[wait] = None

    def _names(self, name: str) -> tuple[str, ...]:
        try:
            return names_in(self._ledger.derived[name].entry.formula)
        except FormulaError as error:
            self._fail(name, error)
            return ()

    def _is_open(self, name: str) -> bool:
        return name in self._ledger.derived and name not in self._found and name not in self._failed

    def _settle(self, name: str, names: tuple[str, ...]) -> None:
        """Evaluate a derived figure whose inputs are known."""
        if not self._failed.isdisjoint(names):
            self._failed.add(name)  # its cause is told where it is
            return
        placed = self._ledger.derived[name]
        formula = placed.entry.formula
        inputs = tuple((one, self._input(one)) for one in names)
        try:
            if any(f"{one}(" in formula for one, _ in self._census):
                every = (*self._functions, *self._census)
                self._found[name] = recomputed.__wrapped__(placed, inputs, every)
            else:
                self._found[name] = recomputed(placed, inputs, self._functions)
        except PostponedError:
            self.waiting = True
            self._failed.add(name)
        except FormulaError as error:
            self._fail(name, error)

    def _fail(self, name: str, error: FormulaError) -> None:
        self._failed.add(name)
        found = message("formula: {problem}", problem=error.found)
        placed = self._ledger.derived[name]
        self._faults.append(Fault(found, message("a value"), placed.place, error.remedy))


def _cycle(chain: tuple[str, ...], name: str) -> FormulaError:
    way = chain[chain.index(name) :]
    if len(way) > LONG_WAY:
        way = (*way[: LONG_WAY - 1], "…", way[-1])
    remedy = message("let one of them rest on records alone")
    return FormulaError(message("a cycle: {way}", way=" → ".join((*way, name))), remedy)


@lru_cache(maxsize=4096)
def recorded(placed: Placed[Record], name: str) -> Reference:
    """Return a record as something to hold figures against; the same record but once.

    Args:
        placed: the record.
        name: what readers know its work by.
    """
    entry, quantity = placed.entry, placed.entry.quantity
    reckoned = _reckoned(quantity) if isinstance(quantity, Quantity) else None
    printed = entry.printed or ""
    provenance = Provenance(
        entry.work, name, entry.where, printed, entry.seen, entry.caveat, entry.estimate
    )
    return Reference(entry, placed.place, quantity, reckoned, provenance)


@lru_cache(maxsize=4096)
def recomputed(
    placed: Placed[Derived],
    inputs: tuple[tuple[str, Reckoned | None], ...],
    functions: tuple[tuple[str, Function], ...],
) -> Reference:
    """Evaluate a derived figure; the same formula of the same inputs but once.

    Raises:
        FormulaError: when it cannot be evaluated, or gives another unit than is declared.
    """
    reckoned = evaluate(placed.entry.formula, dict(inputs).get, dict(functions))
    if reckoned.unit != parse_unit(placed.entry.unit):
        found = message(
            "a result in {unit}, declared in {declared}",
            unit=show_unit(reckoned.unit),
            declared=placed.entry.unit,
        )
        remedy = message("correct the unit, or multiply by 24 [hour/day] and the like")
        raise FormulaError(found, remedy)
    quantity = Quantity(_decimal(reckoned.value), placed.entry.unit)
    return Reference(placed.entry, placed.place, quantity, reckoned)


def _reckoned(quantity: Quantity) -> Reckoned:
    strict = quantity.strict
    return Reckoned(
        Fraction(quantity.number),
        None if strict.low is None else Fraction(strict.low),
        None if strict.high is None else Fraction(strict.high),
        parse_unit(quantity.unit),
    )


def _decimal(value: Fraction) -> Decimal:
    return DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))
