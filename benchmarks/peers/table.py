"""The peers by their table: what is installed for each, and what each reads."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent
TABLE = FOLDER / "peers.toml"
ENVIRONMENTS = Path(".nox", "peers")


@dataclass(frozen=True, slots=True)
class Peer:
    """A reader by other hands.

    Attributes:
        name: on PyPI.
        adapter: the program that runs it.
        requires: what is installed.
        builders: what its build needs besides.
        reads: its kinds by language.
    """

    name: str
    adapter: Path
    requires: tuple[str, ...]
    builders: tuple[str, ...] = ()
    reads: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """The version that is installed."""
        return self.requires[0].partition("==")[2]

    @property
    def environment(self) -> Path:
        """The folder of its environment."""
        return ENVIRONMENTS / self.name

    @property
    def python(self) -> Path:
        """The Python of its environment."""
        return self.environment / "bin" / "python"

    @property
    def reason(self) -> Path:
        """The file that says why it could not be installed, where it could not."""
        return self.environment / "reason"

    @property
    def missing(self) -> str:
        """Why it cannot be run; "" where it can."""
        if self.reason.exists():
            return f"cannot be installed: {self.reason.read_text('utf-8')}"
        return "" if self.python.exists() else "not installed: `nox -s bench` does that"


def peers() -> Iterator[Peer]:
    """Yield the peers in the order of their table."""
    for name, row in tomllib.loads(TABLE.read_text("utf-8")).items():
        yield Peer(
            name,
            FOLDER / row["adapter"],
            tuple(row["requires"]),
            tuple(row.get("builders", ())),
            {language: tuple(kinds) for language, kinds in row["reads"].items()},
        )
