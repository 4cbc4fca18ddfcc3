"""A measurement: one layer's attention run in full size, its cache weighed against the formula."""

from __future__ import annotations

import time
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from modelmath.attention import AttentionLayer, random_weights, weight_shapes
from modelmath.attention.rope import Array
from modelmath.config import ModelConfig
from modelmath.errors import refuse
from modelmath.exact import show, whole
from modelmath.kvcache import bytes_per_token
from modelmath.parameters import attention_parameters

GB = 10**9
_BYTES = 4  # of a float32 weight


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a run of one layer's attention gave; its text is the report."""

    name: str
    kind: str
    layers: int
    parameters: int  # of one layer's attention
    tokens: int  # in the cache at the end
    measured_bytes: int  # of the cache's arrays, one layer, 2 bytes an element
    computed_bytes: Fraction  # the same by the formula
    decode_error: float  # largest difference of decode from prefill, relative to the output
    form_error: float | None  # of the absorbed from the naive form; None without latent attention
    seconds: float

    @property
    def agrees(self) -> bool:
        """Tell whether measured and computed bytes are equal."""
        return self.measured_bytes == self.computed_bytes

    def __str__(self) -> str:
        per_token = Fraction(self.measured_bytes, self.tokens)
        sign = "=" if self.agrees else "is not"
        lines = [
            f"{self.name}: one layer of {self.layers}, {self.kind}",
            f"  weights               {show(self.parameters)} parameters",
            f"  tokens in the cache   {self.tokens}",
            f"  measured              {show(self.measured_bytes)} bytes",
            f"  computed              {show(self.computed_bytes)} bytes",
            f"  per token and layer   {show(per_token)} bytes",
            f"  per token, all layers {show(per_token * self.layers)} bytes",
            f"  decode - prefill      {self.decode_error:.1e} of the largest output",
        ]
        if self.form_error is not None:
            lines.append(f"  absorbed - naive      {self.form_error:.1e} of the largest output")
        lines.append(f"  time                  {self.seconds:.1f} s")
        lines.append(f"measured {sign} computed")
        return "\n".join(lines)


def measure_layer(
    config: ModelConfig,
    *,
    prefill: int = 32,
    decode: int = 4,
    seed: int = 0,
    limit_bytes: int = 2 * GB,
) -> Measurement:
    """Run one layer's attention in full size on made-up weights and texts.

    The cache is float16, 2 bytes an element as in BF16; all else is float32. The same tokens run
    through prefill and decode, and through prefill alone, in latent attention in both forms.

    Args:
        config: The model.
        prefill: Tokens at once.
        decode: Tokens one by one after them.
        seed: Of weights and hidden states.
        limit_bytes: Most memory that weights and intermediate arrays may need, in bytes.

    Returns:
        The measurement.

    Raises:
        ModelMathError: If the attention is not computed here or needs more memory.
    """
    tokens = whole("prefill", prefill) + whole("decode", decode, least=0)
    parameters = attention_parameters(config)
    weight_shapes(config)  # refuses what cannot run before anything is made
    needed = _BYTES * (parameters + _intermediate_elements(config, tokens))
    if needed > limit_bytes:
        raise refuse(
            "memory",
            f"{show(Fraction(needed, GB), 2)} GB",
            f"at most {show(Fraction(limit_bytes, GB), 2)} GB",
            "allow more memory, or run fewer tokens or a smaller model",
        )
    start = time.perf_counter()
    weights = random_weights(config, seed)
    x: Array = np.random.default_rng(seed + 1).standard_normal(
        (tokens, config.hidden_size), dtype=np.float32
    )

    stepwise = AttentionLayer(config, weights, tokens, cache_dtype=np.float16)
    rows = [stepwise.prefill(x[:prefill])]
    rows += [stepwise.decode(x[index : index + 1]) for index in range(prefill, tokens)]
    at_once = AttentionLayer(config, weights, tokens, cache_dtype=np.float16).prefill(x)
    form_error = None
    if config.family.latent:
        naive = AttentionLayer(config, weights, tokens, form="naive", cache_dtype=np.float16)
        form_error = _relative(at_once, naive.prefill(x))
    return Measurement(
        name=config.name or config.model_type,
        kind=config.attention_kind,
        layers=config.num_hidden_layers,
        parameters=parameters,
        tokens=tokens,
        measured_bytes=stepwise.cache.nbytes,
        computed_bytes=tokens * bytes_per_token(config, "bf16") / config.num_hidden_layers,
        decode_error=_relative(np.concatenate(rows), at_once),
        form_error=form_error,
        seconds=time.perf_counter() - start,
    )


def _intermediate_elements(config: ModelConfig, tokens: int) -> int:
    """Estimate from above the elements that are alive beside the weights."""
    heads = config.num_attention_heads
    rows = 4 * heads * (config.query_key_dim + config.value_dim + config.kv_lora_rank)
    return tokens * (rows + 4 * heads * tokens + 4 * config.hidden_size)


def _relative(found: Array, expected: Array) -> float:
    """Largest difference, as a share of the largest expected value."""
    return float(np.abs(found - expected).max() / np.abs(expected).max())
