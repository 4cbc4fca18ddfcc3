"""The named functions that formulas may call: the arithmetic of transformer models.

A model is one that modelmath ships, by name, in quotation marks; bits are those of one number
in the cache. A formula shows its function's name to the reader, so the names say what is meant.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

import modelmath
from belegt.formula import Argument, FormulaError, Function, Reckoned, exactly
from modelmath import ModelConfig, flops, kvcache, parameters

BITS_16 = Fraction(16)

Number = int | Fraction


def of_model(compute: Callable[[ModelConfig], Number], unit: str = "") -> Function:
    """Return a function of a model's name."""

    def function(arguments: Sequence[Argument]) -> Reckoned:
        if len(arguments) != 1:
            raise FormulaError(f"{len(arguments)} arguments", 'give one, as in ("DeepSeek-V3")')
        return exactly(compute(_model(arguments[0])), unit)

    return function


def of_model_and_bits(
    compute: Callable[[ModelConfig, Fraction], Number], unit: str = ""
) -> Function:
    """Return a function of a model's name and the bits of a number."""

    def function(arguments: Sequence[Argument]) -> Reckoned:
        if len(arguments) not in (1, 2):
            found = f"{len(arguments)} arguments"
            raise FormulaError(found, 'give one or two, as in ("DeepSeek-V3", 16)')
        bits = _number(arguments[1]) if len(arguments) > 1 else BITS_16
        return exactly(compute(_model(arguments[0]), bits), unit)

    return function


def _model(argument: Argument) -> ModelConfig:
    if not isinstance(argument, str):
        raise FormulaError("a number where a model should be", 'give its name, as "DeepSeek-V3"')
    try:
        return modelmath.load(argument)
    except modelmath.ModelMathError as error:
        known = ", ".join(modelmath.names())
        raise FormulaError(f"the unknown model {argument!r} ({error})", f"known: {known}") from None


def _number(argument: Argument) -> Fraction:
    if isinstance(argument, str) or argument.unit or argument.value <= 0:
        raise FormulaError("what is no number of bits", "give a number above zero, as 16")
    return argument.value


def _as_multi_head(config: ModelConfig, bits: Fraction) -> Fraction:
    return kvcache.bytes_per_token_as_multi_head(config, bits)


FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {
        "parameters": of_model(parameters.total),
        "active_parameters": of_model(lambda config: parameters.active(config, embedding=False)),
        "active_parameters_with_embedding": of_model(parameters.active),
        "active_parameters_of_layers": of_model(
            lambda config: parameters.active(config, embedding=False, head=False)
        ),
        "kv_elements_per_token": of_model(kvcache.elements_per_token),
        "kv_elements_per_token_as_multi_head": of_model(kvcache.elements_per_token_as_multi_head),
        "kv_bytes_per_token": of_model_and_bits(kvcache.bytes_per_token, "byte/token"),
        "kv_bytes_per_token_as_multi_head": of_model_and_bits(_as_multi_head, "byte/token"),
        "equivalent_groups": of_model(kvcache.equivalent_groups),
        "training_flops_per_token": of_model(
            lambda config: flops.training_flops_per_token(config, attention="causal"), "FLOP"
        ),
    }
)
"""What formulas may call, by name."""
