"""Arithmetic of transformers from their published configurations, and attention in NumPy.

A configuration comes from `load` (a shipped model by name), `read_file` (a `config.json`) or
`read_config` (its content). What is computed from it stands in the modules `parameters`,
`kvcache`, `flops` and `training`; they need nothing but Python. `attention` runs it in NumPy, and
`attention.measurement` weighs its cache. All counts are exact: whole numbers, or fractions where
there is a division. Units are in the names or docstrings.
"""

from modelmath.catalogue import find, load, names, origin
from modelmath.config import ModelConfig
from modelmath.configfile import read_file
from modelmath.errors import Fault, ModelMathError
from modelmath.reading import read_config

__version__ = "0.1.0"

__all__ = [
    "Fault",
    "ModelConfig",
    "ModelMathError",
    "find",
    "load",
    "names",
    "origin",
    "read_config",
    "read_file",
]
