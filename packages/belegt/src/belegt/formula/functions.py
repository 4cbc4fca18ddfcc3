"""The functions that a briefing lends to its formulas: from modules that its conf.py names.

Such a module holds ``FUNCTIONS``, a mapping of names to callables (see `Function`).
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

from belegt.errors import BelegtError, Fault, Place
from belegt.formula.grammar import Function
from belegt.formula.tokens import NAME_RE
from belegt.messages import Message, message

TABLE = "FUNCTIONS"


@dataclass(frozen=True, slots=True)
class Functions:
    """What formulas may call by name, and the files that it was loaded from."""

    named: Mapping[str, Function]
    files: tuple[Path, ...]


def load_functions(modules: Sequence[str], folder: Path, place: Place) -> Functions:
    """Import the modules that lend functions.

    Args:
        modules: each a Python file (``_ext/functions.py``) below ``folder``, or the name of an
            installed module.
        folder: of conf.py.
        place: of conf.py, for messages.

    Raises:
        BelegtError: with a fault for each module that cannot be imported or lends no functions,
            and each name that is lent twice or that no formula could call.
    """
    faults: list[Fault] = []
    named: dict[str, Function] = {}
    files: list[Path] = []
    for name in modules:
        try:
            module = import_file(folder / name) if name.endswith(".py") else import_named(name)
        # whatever a foreign module raises is a mistake in it, or in what is installed
        except Exception as error:  # noqa: BLE001
            reason = f"{type(error).__name__}: {error}"
            faults.append(
                Fault(
                    message("{module} cannot be imported: {reason}", module=name, reason=reason),
                    message("a module that lends functions to formulas"),
                    place,
                    message("correct belegt_functions or the module, or install what it needs"),
                )
            )
            continue
        if module.__file__:
            files.append(Path(module.__file__))
        table = getattr(module, TABLE, None)
        if not isinstance(table, Mapping) or not all(map(callable, table.values())):
            found = message("{module} has no {table}", module=name, table=TABLE)
            expected = message("a mapping of names to functions")
            remedy = message("add {table} = {{…}} to the module", table=TABLE)
            faults.append(Fault(found, expected, place, remedy))
            continue
        for function in table:
            if problem := refused(function, named):
                found = message("{module}: {problem}", module=name, problem=problem)
                expected = message("small letters, digits and underscores, each name once")
                faults.append(Fault(found, expected, place, message("rename the function")))
        named.update(table)
    if faults:
        raise BelegtError(faults)
    return Functions(named, tuple(files))


def refused(name: object, taken: Mapping[str, Function]) -> Message | None:
    """Return what speaks against a function's name."""
    if not isinstance(name, str) or not NAME_RE.fullmatch(name):
        return message("no formula can call {name!r}", name=str(name))
    if name in taken:
        return message("{name!r} is lent twice", name=name)
    return None


def import_named(name: str) -> ModuleType:
    """Import an installed module."""
    return importlib.import_module(name)


class FreshLoader(SourceFileLoader):
    """Compiles a file each time: the bytecode kept of it may be that of the same second."""

    def path_stats(self, path: str) -> Mapping[str, Any]:
        """Know of no time at which the file was written, so that no bytecode fits it."""
        raise OSError(path)


def import_file(path: Path) -> ModuleType:
    """Import a Python file under its path, so that it cannot hide a module of that name."""
    return import_text(path.resolve(), path.read_bytes())


@lru_cache(maxsize=16)
def import_text(path: Path, _text: bytes) -> ModuleType:
    """Import a file that holds a text; the same text there is imported once."""
    name = str(path)
    spec = importlib.util.spec_from_file_location(name, path, loader=FreshLoader(name, name))
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # as an import does it; dataclasses look their module up there
    spec.loader.exec_module(module)
    return module
