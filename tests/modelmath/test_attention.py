from __future__ import annotations

from typing import Any
from unittest.mock import Mock

import numpy as np
import pytest
from numpy.testing import assert_allclose

from modelmath import ModelConfig, ModelMathError, kvcache, read_config
from modelmath.attention import (
    AttentionLayer,
    KVCache,
    check_weights,
    latent,
    random_weights,
)
from modelmath.attention.rope import Array, rotation, score_scale
from tests.modelmath.published import DEEPSEEK, LLAMA, QWEN, changed

TOKENS = 9
YARN = {
    "type": "yarn",
    "factor": 40,
    "original_max_position_embeddings": 64,
    "beta_fast": 32,
    "beta_slow": 1,
    "mscale": 1.0,
    "mscale_all_dim": 0.5,
}
LLAMA3 = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
FORMS: dict[str, dict[str, Any]] = {
    "MHA": changed(LLAMA, num_key_value_heads=4),
    "GQA": LLAMA,
    "MQA": changed(LLAMA, num_key_value_heads=1),
    "GQA with biases": QWEN,
    "GQA with llama3 scaling": changed(LLAMA, rope_scaling=LLAMA3),
    "GQA with norm per head": changed(LLAMA, model_type="qwen3", head_dim=8),
    "GQA with norm of full width": changed(LLAMA, model_type="olmo2"),
    "MLA": DEEPSEEK,
    "MLA with plain queries": changed(DEEPSEEK, q_lora_rank=None),
    "MLA with biases": changed(DEEPSEEK, attention_bias=True),
    "MLA with YaRN": changed(DEEPSEEK, rope_scaling=YARN),
}
LATENT = [name for name in FORMS if name.startswith("MLA")]


@pytest.fixture(params=FORMS)
def config(request: pytest.FixtureRequest) -> ModelConfig:
    return read_config(FORMS[request.param])


def states(config: ModelConfig, tokens: int = TOKENS) -> Array:
    rows: Array = np.random.default_rng(5).standard_normal((tokens, config.hidden_size))
    return rows


def layer(config: ModelConfig, **options: Any) -> AttentionLayer:
    weights = options.pop("weights", None) or random_weights(config, 3, np.float64)
    return AttentionLayer(config, weights, TOKENS, **{"cache_dtype": np.float64, **options})


def test_decode_with_cache_equals_prefill(config: ModelConfig) -> None:
    x = states(config)
    at_once = layer(config).prefill(x)
    stepwise = layer(config)
    rows = [stepwise.prefill(x[:4]), *(stepwise.decode(x[i : i + 1]) for i in range(4, TOKENS))]
    assert_allclose(np.concatenate(rows), at_once, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("name", LATENT)
def test_the_absorbed_form_equals_the_naive_one(name: str) -> None:
    config = read_config(FORMS[name])
    naive, absorbed = (layer(config, form=form) for form in ("naive", "absorbed"))
    x = states(config)
    assert_allclose(naive.prefill(x[:-1]), absorbed.prefill(x[:-1]), rtol=1e-10, atol=1e-12)
    assert_allclose(naive.decode(x[-1:]), absorbed.decode(x[-1:]), rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize(("form", "own"), [("naive", "_naive"), ("absorbed", "_absorbed")])
def test_each_form_is_a_computation_of_its_own(
    monkeypatch: pytest.MonkeyPatch, form: str, own: str
) -> None:
    config = read_config(DEEPSEEK)
    calls = {name: Mock(wraps=getattr(latent, name)) for name in ("_naive", "_absorbed")}
    for name, call in calls.items():
        monkeypatch.setattr(latent, name, call)
    layer(config, form=form).prefill(states(config))
    assert [name for name, call in calls.items() if call.called] == [own]


def test_later_tokens_do_not_change_earlier_ones(config: ModelConfig) -> None:
    x = states(config)
    assert_allclose(layer(config).prefill(x)[:5], layer(config).prefill(x[:5]), rtol=1e-10)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_measured_bytes_equal_the_formula(config: ModelConfig, dtype: Any) -> None:
    run = layer(config, cache_dtype=dtype)
    run.prefill(states(config, 5))
    bits = 8 * np.dtype(dtype).itemsize
    computed = 5 * kvcache.bytes_per_token(config, bits) / config.num_hidden_layers
    assert run.cache.nbytes == computed > 0


def last_output(config: ModelConfig, weights: dict[str, Array], order: list[int]) -> Array:
    last: Array = layer(config, weights=weights).prefill(states(config)[order])[-1]
    return last


@pytest.mark.parametrize("name", LATENT)
def test_leaving_out_the_decoupled_rope_key_is_noticed(name: str) -> None:
    config = read_config(FORMS[name])
    weights = random_weights(config, 3, np.float64)
    without = {key: array.copy() for key, array in weights.items()}
    for part in ("weight", "bias"):
        if f"kv_a_proj_with_mqa.{part}" in without:
            without[f"kv_a_proj_with_mqa.{part}"][config.kv_lora_rank :] = 0
    straight, swapped = list(range(TOKENS)), [3, 1, 2, 0, *range(4, TOKENS)]
    difference = last_output(config, weights, straight) - last_output(config, without, straight)
    assert np.abs(difference).max() > 0.01
    # without it the order of what went before does not matter; with it it does
    assert_allclose(
        last_output(config, without, straight), last_output(config, without, swapped), rtol=1e-9
    )
    moved = last_output(config, weights, straight) - last_output(config, weights, swapped)
    assert np.abs(moved).max() > 0.001


def test_a_cache_without_the_rope_key_is_refused() -> None:
    config = read_config(DEEPSEEK)
    cache = KVCache(config, TOKENS)
    with pytest.raises(ModelMathError, match="rope_key: found not in the rows"):
        cache.append({"latent": np.zeros((2, config.kv_lora_rank))})
    assert (cache.length, cache.nbytes) == (0, 0)


def plain_multi_head(config: ModelConfig, weights: dict[str, Array], x: Array) -> Array:
    """Attention head by head and token by token, as the definition says."""
    size, heads = config.head_dim, config.num_attention_heads
    shared = heads // config.num_key_value_heads
    queries, keys, values = (x @ weights[f"{name}_proj.weight"].T for name in "qkv")
    out = np.zeros((len(x), heads * size))

    def turned(row: Array, position: int) -> Array:
        half = size // 2
        turn = np.exp(1j * position * config.rope_theta ** (-np.arange(half) / half))
        pairs = (row[:half] + 1j * row[half:]) * turn
        return np.concatenate([pairs.real, pairs.imag])

    for head in range(heads):
        own = slice(head * size, (head + 1) * size)
        common = slice(head // shared * size, (head // shared + 1) * size)
        for token in range(len(x)):
            query = turned(queries[token, own], token)
            scores = [
                query @ turned(keys[past, common], past) / size**0.5 for past in range(token + 1)
            ]
            shares = np.exp(scores) / np.exp(scores).sum()
            out[token, own] = shares @ values[: token + 1, common]
    result: Array = out @ weights["o_proj.weight"].T
    return result


@pytest.mark.parametrize("kv_heads", [4, 2, 1])
def test_shared_keys_give_what_the_definition_says(kv_heads: int) -> None:
    config = read_config(changed(LLAMA, num_key_value_heads=kv_heads))
    weights = random_weights(config, 3, np.float64)
    x = states(config)
    expected = plain_multi_head(config, weights, x)
    assert_allclose(layer(config, weights=weights).prefill(x), expected, rtol=1e-9, atol=1e-12)


def test_a_rotation_keeps_scores_of_equal_distance() -> None:
    for raw in (LLAMA, DEEPSEEK):
        turn = rotation(read_config(raw)).turn
        size = 8 if raw is LLAMA else 6
        a, b = np.random.default_rng(0).standard_normal((2, 1, 1, size))
        near = (turn(a, 7) * turn(b, 3)).sum()
        assert_allclose((turn(a, 107) * turn(b, 103)).sum(), near)
        assert not np.isclose((turn(a, 8) * turn(b, 3)).sum(), near)


def test_yarn_keeps_fast_frequencies_and_stretches_slow_ones() -> None:
    raw = changed(DEEPSEEK, qk_rope_head_dim=64)
    plain = rotation(read_config(raw)).frequencies
    yarn = rotation(read_config(changed(raw, rope_scaling={**YARN, "mscale_all_dim": 1.0})))
    assert yarn.frequencies[0] == plain[0]
    assert_allclose(yarn.frequencies[-1], plain[-1] / 40)
    assert yarn.amplitude == 1.0
    temperature = 0.1 * np.log(40) + 1
    scaled = score_scale(read_config(changed(raw, rope_scaling={**YARN, "mscale_all_dim": 1.0})))
    assert_allclose(scaled, score_scale(read_config(raw)) * temperature**2)


@pytest.mark.parametrize(
    ("scaling", "named"),
    [
        ({"type": "spiral"}, "rope_scaling.type"),
        ({"type": "linear"}, "rope_scaling.factor"),
        ({**YARN, "factor": "forty"}, "rope_scaling.factor"),
        ({**LLAMA3, "low_freq_factor": None}, "rope_scaling.low_freq_factor"),
    ],
)
def test_a_faulty_scaling_is_named(scaling: dict[str, Any], named: str) -> None:
    with pytest.raises(ModelMathError) as caught:
        rotation(read_config(changed(DEEPSEEK, rope_scaling=scaling)))
    assert caught.value.faults[0].field == named


def test_weights_that_do_not_fit_are_all_named() -> None:
    config = read_config(DEEPSEEK)
    weights = random_weights(config)
    weights["kv_b_proj.weight"] = weights["kv_b_proj.weight"].T
    weights["k_proj.weight"] = weights.pop("q_a_proj.weight")
    with pytest.raises(ModelMathError) as caught:
        check_weights(config, weights)
    named = {fault.field for fault in caught.value.faults}
    assert named == {"kv_b_proj.weight", "k_proj.weight", "q_a_proj.weight"}


def test_equal_seeds_give_equal_weights() -> None:
    config = read_config(DEEPSEEK)
    first, again, other = (random_weights(config, seed) for seed in (1, 1, 2))
    assert all((first[name] == again[name]).all() for name in first)
    assert not (first["o_proj.weight"] == other["o_proj.weight"]).all()


def test_misuse_of_a_layer_is_refused() -> None:
    config = read_config(DEEPSEEK)
    run = layer(config)
    x = states(config)
    for call, field in (
        (lambda: run.prefill(x[:, :-1]), "x"),
        (lambda: run.prefill(x[0]), "x"),
        (lambda: run.prefill(x[:0]), "x"),
        (lambda: run.decode(x), "tokens"),
        (lambda: layer(config, form="fast"), "form"),
        (lambda: KVCache(config, 0), "capacity"),
        (lambda: run.cache.read("keys", np.float64), "part"),
        (lambda: random_weights(read_config(changed(LLAMA, model_type="granite"))), "model_type"),
    ):
        with pytest.raises(ModelMathError) as caught:
            call()
        assert caught.value.faults[0].field == field
    run.prefill(x)
    with pytest.raises(ModelMathError, match="none before a prefill"):
        run.prefill(x)
    with pytest.raises(ModelMathError, match="at most 9 together"):
        run.decode(x[:1])
    assert run.cache.length == TOKENS
