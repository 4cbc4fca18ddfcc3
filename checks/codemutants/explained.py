"""The changes of the code that no test can notice, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("explained.yaml")


@dataclass(frozen=True, slots=True)
class Explained:
    """A change that may survive.

    Attributes:
        file: the path from the root.
        code: the line, without the space around it.
        change: what is done to it.
        why: no test can notice.
    """

    file: str
    code: str
    change: str
    why: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What a change is known by, wherever its line moves."""
        return self.file, self.code, self.change


def read_explained() -> list[Explained]:
    """Return them in the order of the file."""
    return [Explained(**entry) for entry in yaml.safe_load(FILE.read_text("utf-8")) or ()]
