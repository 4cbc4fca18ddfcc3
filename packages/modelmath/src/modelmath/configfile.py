"""A `config.json` on disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from modelmath.config import ModelConfig
from modelmath.errors import ModelMathError, refuse
from modelmath.reading import read_config


def read_file(path: str | Path) -> ModelConfig:
    """Read a configuration from a `config.json`.

    Args:
        path: The file, UTF-8.

    Returns:
        The checked configuration, named after the path.

    Raises:
        ModelMathError: If the file cannot be read, is no JSON object, names a field twice or
            holds a faulty configuration.
    """
    remedy = "name a config.json as published with a model's weights"
    try:
        raw = json.loads(Path(path).read_text(encoding="utf-8"), object_pairs_hook=_unique)
    except ModelMathError as error:
        raise ModelMathError(error.faults, str(path)) from None
    except OSError as error:
        raise refuse(str(path), error.strerror, "a readable file", remedy) from None
    except (ValueError, RecursionError) as error:
        raise refuse(str(path), str(error), "a JSON object", remedy) from None
    return read_config(raw, name=str(path))


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make a JSON object, refusing a field that stands there twice with different values."""
    seen: dict[str, Any] = {}
    for key, value in pairs:
        if key in seen and seen[key] != value:
            raise refuse(key, (seen[key], value), "one value", f"keep one of the two fields {key}")
        seen[key] = value
    return seen
