"""The rotary position embedding (RoPE): pairs of elements turned by position x frequency.

Two orders of the pairs are in use: neighbours (DeepSeek: elements 0 and 1, 2 and 3, ...) and
halves (Llama, Qwen: element i and i + size/2). Frequencies can be stretched for longer texts:
linear, `llama3` and YaRN (arXiv:2309.00071), by the fields of `rope_scaling`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from modelmath.config import ModelConfig
from modelmath.errors import refuse

Array: TypeAlias = NDArray[np.floating[Any]]
Frequencies: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Rotation:
    """How one model turns its queries and keys."""

    frequencies: Frequencies  # radians per position, shape (size / 2,)
    amplitude: float  # factor on the turned elements; 1 without YaRN
    neighbours: bool  # whether pairs are neighbours; else halves

    def turn(self, x: Array, start: int) -> Array:
        """Turn vectors by their positions.

        Args:
            x: Shape (tokens, heads, size).
            start: Position of the first token, 0-based.

        Returns:
            Same shape and type.
        """
        angles = np.arange(start, start + len(x))[:, None, None] * self.frequencies
        cos = (np.cos(angles) * self.amplitude).astype(x.dtype)
        sin = (np.sin(angles) * self.amplitude).astype(x.dtype)
        half = x.shape[-1] // 2
        first = slice(0, None, 2) if self.neighbours else slice(0, half)
        second = slice(1, None, 2) if self.neighbours else slice(half, None)
        turned = np.empty_like(x)
        turned[..., first] = x[..., first] * cos - x[..., second] * sin
        turned[..., second] = x[..., first] * sin + x[..., second] * cos
        return turned


def rotation(config: ModelConfig) -> Rotation:
    """Make a model's rotation from its `rope_theta` and `rope_scaling`.

    Args:
        config: The model.

    Returns:
        The rotation of whole heads, or in latent attention of the decoupled part.

    Raises:
        ModelMathError: If the kind of scaling is not known or lacks a field.
    """
    size = config.qk_rope_head_dim or config.head_dim
    if size % 2:
        raise refuse("head_dim", size, "an even size, for pairs", "use a model with even heads")
    scaling = dict(config.rope_scaling)
    kind = scaling.get("rope_type", scaling.get("type", "default"))
    plain = config.rope_theta ** (-np.arange(0, size, 2) / size)
    amplitude = 1.0
    match kind:
        case "default":
            frequencies = plain
        case "linear":
            frequencies = plain / _number(scaling, "factor")
        case "llama3":
            frequencies = _llama3(plain, scaling)
        case "yarn":
            frequencies = _yarn(plain, scaling, size, config.rope_theta)
            amplitude = _yarn_amplitude(scaling)
        case _:
            raise refuse(
                "rope_scaling.type",
                kind,
                "default, linear, llama3 or yarn",
                "remove rope_scaling to run the attention unscaled",
            )
    return Rotation(frequencies, amplitude, config.rope_interleave)


def score_scale(config: ModelConfig) -> float:
    """Say by what scores are multiplied before the softmax.

    Args:
        config: The model.

    Returns:
        One over the root of the query's size; in DeepSeek's latent attention with YaRN times the
        square of its temperature.
    """
    scale = 1 / math.sqrt(config.query_key_dim)
    scaling = dict(config.rope_scaling)
    if config.family.latent and (weight := _number(scaling, "mscale_all_dim", 0.0)):
        scale *= _temperature(_number(scaling, "factor"), weight) ** 2
    return scale


def _number(scaling: Mapping[str, Any], name: str, default: float | None = None) -> float:
    """Read one number of `rope_scaling`; absent or null means the default, if there is one."""
    value = scaling.get(name)
    if value is None and default is not None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise refuse(
            f"rope_scaling.{name}",
            value,
            "a number of at least 0",
            "write rope_scaling as the published config.json has it",
        )
    return float(value)


def _temperature(factor: float, weight: float = 1.0) -> float:
    """YaRN's temperature: 0.1 weight ln(factor) + 1."""
    return 1.0 if factor <= 1 else 0.1 * weight * math.log(factor) + 1.0


def _yarn_amplitude(scaling: Mapping[str, Any]) -> float:
    if scaling.get("attention_factor") is not None:
        return _number(scaling, "attention_factor")
    factor = _number(scaling, "factor")
    weight, all_dim = _number(scaling, "mscale", 0.0), _number(scaling, "mscale_all_dim", 0.0)
    if weight and all_dim:
        # what is left after score_scale has taken its part
        return _temperature(factor, weight) / _temperature(factor, all_dim)
    return _temperature(factor)


def _yarn(plain: Frequencies, scaling: Mapping[str, Any], size: int, theta: float) -> Frequencies:
    """Stretch the slow frequencies, keep the fast ones, ramp between."""
    length = _number(scaling, "original_max_position_embeddings")

    def pair(turns: float) -> float:
        """Return the pair (fractional index) that makes so many turns over the original length."""
        return size * math.log(length / (turns * 2 * math.pi)) / (2 * math.log(theta))

    low, high = pair(_number(scaling, "beta_fast", 32)), pair(_number(scaling, "beta_slow", 1))
    if scaling.get("truncate", True):
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, size - 1)
    span = high - low or 0.001  # as the public code does, against division by zero
    stretched = np.clip((np.arange(size // 2) - low) / span, 0, 1)
    return _blend(plain, 1 - stretched, _number(scaling, "factor"))


def _llama3(plain: Frequencies, scaling: Mapping[str, Any]) -> Frequencies:
    """Stretch wavelengths beyond the original length, keep short ones, blend between."""
    low, high = _number(scaling, "low_freq_factor"), _number(scaling, "high_freq_factor")
    turns = _number(scaling, "original_max_position_embeddings") * plain / (2 * math.pi)
    kept = np.clip((turns - low) / (high - low), 0, 1)
    return _blend(plain, kept, _number(scaling, "factor"))


def _blend(plain: Frequencies, kept: Frequencies, factor: float) -> Frequencies:
    """Mix frequencies kept as they are (share `kept`) and divided by the factor."""
    mixed: Frequencies = plain * kept + plain / factor * (1 - kept)
    return mixed
