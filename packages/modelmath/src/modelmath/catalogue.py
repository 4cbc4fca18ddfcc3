"""The catalogue: configurations that come with the package, each with its origin.

One JSON file a model in `models/`: `origin` (work, place and a note) and `config`, the fields
of the published `config.json` that bear on counting or on running the attention.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from modelmath.config import ModelConfig
from modelmath.configfile import read_file
from modelmath.errors import refuse
from modelmath.reading import read_config


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a shipped configuration was published."""

    work: str  # the paper
    place: str  # the file that has these fields
    note: str  # what else agrees with them


def names() -> tuple[str, ...]:
    """List the shipped models, by name."""
    shipped = files("modelmath") / "models"
    return tuple(
        sorted(path.name.removesuffix(".json") for path in shipped.iterdir() if _is_data(path.name))
    )


def load(name: str) -> ModelConfig:
    """Load a shipped configuration.

    Args:
        name: Name of a shipped model; upper and lower case are the same.

    Returns:
        Its configuration.

    Raises:
        ModelMathError: If no model of that name is shipped.
    """
    known = _resolve(name)
    return _configs(known)


def origin(name: str) -> Origin:
    """Tell where a shipped configuration was published; arguments and errors as in `load`."""
    return Origin(**_content(_resolve(name))["origin"])


def find(name_or_path: str) -> ModelConfig:
    """Load a shipped configuration by name or any other by the path of its `config.json`.

    Args:
        name_or_path: Name of a shipped model, or a path.

    Returns:
        The configuration.

    Raises:
        ModelMathError: If it is neither, or the file holds a faulty configuration.
    """
    known = name_or_path.casefold() in {name.casefold() for name in names()}
    looks_like_path = name_or_path.endswith(".json") or Path(name_or_path).exists()
    return read_file(name_or_path) if looks_like_path and not known else load(name_or_path)


def _resolve(name: str) -> str:
    for known in names():
        if known.casefold() == name.casefold():
            return known
    raise refuse(
        "model",
        name,
        f"one of {', '.join(names())}",
        "use one of these names or the path of a config.json",
    )


def _is_data(file_name: str) -> bool:
    return file_name.endswith(".json")


def _content(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(
        (files("modelmath") / "models" / f"{name}.json").read_text(encoding="utf-8")
    )
    return content


@cache
def _configs(name: str) -> ModelConfig:
    return read_config(_content(name)["config"], name=name)
