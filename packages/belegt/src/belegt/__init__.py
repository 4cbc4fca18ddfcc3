"""Briefings in which no number can be wrong unnoticed."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from belegt.match import Verification, verify
    from belegt.quantity import Bound, PartialDate, Quantity
    from belegt.reader import Kind, Mention, find_quantities, iter_quantities

__version__ = "0.1.0"

__all__ = [
    "Bound",
    "Kind",
    "Mention",
    "PartialDate",
    "Quantity",
    "Verification",
    "find_quantities",
    "iter_quantities",
    "verify",
]

MODULES = {
    **dict.fromkeys(("Bound", "PartialDate", "Quantity"), "belegt.quantity"),
    **dict.fromkeys(("Verification", "verify"), "belegt.match"),
}
"""Where public names stand that are not the reader's."""


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: a command that reads nothing starts fast."""
    if name not in __all__:
        text = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(text)
    return getattr(import_module(MODULES.get(name, "belegt.reader")), name)
