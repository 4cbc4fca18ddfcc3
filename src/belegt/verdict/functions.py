"""The named functions that formulas may call, by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from belegt.formula import Function

FUNCTIONS: Mapping[str, Function] = MappingProxyType({})
