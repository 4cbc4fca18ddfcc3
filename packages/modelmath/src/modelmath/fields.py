"""Fields of a `config.json`, read one by one; every fault is kept, none is raised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modelmath.errors import Fault

# far above any model; layers are counted one by one, and a slip of the pen must not take hours
MOST_LAYERS = 100_000

_MISSING: Any = object()


class Fields:
    """Reads typed fields from a configuration and collects the faults in `faults`.

    After a fault a reading goes on with a stand-in value, so that all faults come to light at
    once. Whoever uses the values must look at `faults` first.
    """

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = raw
        self.faults: list[Fault] = []

    def has(self, name: str) -> bool:
        """Tell whether a field is there with a value other than null."""
        return self.raw.get(name) is not None

    def fault(self, field: str, found: str, expected: str, remedy: str) -> None:
        """Keep one fault; arguments as in `modelmath.errors.Fault`."""
        self.faults.append(Fault(field, found, expected, remedy))

    def count(
        self, name: str, *, default: int | None = None, least: int = 1, most: int | None = None
    ) -> int:
        """Read a whole number.

        Args:
            name: Field to read.
            default: What an absent or null field means; None if it has to be there.
            least: Smallest number allowed, included.
            most: Largest number allowed, included; None if there is no limit.

        Returns:
            The number; 1 (or `default`) after a fault.
        """
        value = self.raw.get(name, _MISSING)
        expected = f"a whole number, at least {least}"
        if most is not None:
            expected = f"a whole number from {least} to {most}"
        if value is _MISSING or value is None:
            if default is not None:
                return default
            self.fault(
                name,
                "no such field" if value is _MISSING else "null",
                expected,
                f"add {name} as the model's published config.json has it",
            )
            return max(1, least)
        if isinstance(value, bool) or not isinstance(value, int):
            self.fault(name, repr(value), expected, f"write {name} as a whole number, unquoted")
            return max(1, least)
        if value < least or (most is not None and value > most):
            self.fault(name, repr(value), expected, f"correct {name}")
            return max(1, least)
        return value

    def alias(self, *names: str) -> str:
        """Choose the one of several names of the same field that is there.

        Args:
            names: Names in order of preference; the first is the one for a missing field.

        Returns:
            The name to read; two names with different values are a fault.
        """
        there = [name for name in names if self.has(name)]
        if len({repr(self.raw[name]) for name in there}) > 1:
            self.fault(
                " and ".join(there),
                " and ".join(repr(self.raw[name]) for name in there),
                "one value: these are names of the same field",
                f"keep {there[0]} or the other, whichever the published configuration has",
            )
        return there[0] if there else names[0]

    def flag(self, name: str, *, default: bool) -> bool:
        """Read true or false; an absent or null field means `default`."""
        value = self.raw.get(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.fault(name, repr(value), "true or false", f"write {name} as true or false")
            return default
        return value

    def positive(self, name: str, value: Any, default: float) -> float:
        """Check a positive finite number, `default` if it is None."""
        if value is None:
            return default
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not 0 < value < float("inf"):
            self.fault(name, repr(value), "a positive number", f"correct {name}")
            return default
        return float(value)

    def absent(self, names: tuple[str, ...], why: str) -> None:
        """Refuse fields that contradict the family.

        Args:
            names: Fields that must be absent, null, zero or false.
            why: What the family is, to finish the sentence "absent, because ...".
        """
        for name in names:
            if self.raw.get(name):
                self.fault(
                    name,
                    repr(self.raw[name]),
                    f"absent, because {why}",
                    f"remove {name} or correct model_type",
                )
