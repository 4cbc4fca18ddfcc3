"""The subcommands: each prints what one module computes, and returns the exit code."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from fractions import Fraction

from modelmath import catalogue, kvcache, training
from modelmath.exact import saving, show
from modelmath.flops import forward_flops_per_token, training_flops
from modelmath.parameters import active as active_parameters
from modelmath.parameters import count, count_mtp


def _print(title: str, rows: Sequence[tuple[str, str]]) -> None:
    """Print a title and aligned rows of label and value."""
    sys.stdout.write(f"{title}\n")
    left = max(len(label) for label, _ in rows)
    right = max(len(value) for _, value in rows)
    for label, value in rows:
        sys.stdout.write(f"  {label:<{left}}  {value:>{right}}\n")


def models(_: argparse.Namespace) -> int:
    """List the shipped models and where their configurations are from."""
    for name in catalogue.names():
        origin = catalogue.origin(name)
        sys.stdout.write(f"{name}\n  {origin.work}\n  {origin.place}; {origin.note}\n")
    return 0


def parameters(options: argparse.Namespace) -> int:
    """Count the parameters of ``options.model``, as rows or as JSON."""
    config = catalogue.find(options.model)
    counted, mtp = count(config), count_mtp(config)
    active = {
        "active": active_parameters(config),
        "active_without_embedding": active_parameters(config, embedding=False),
        "active_without_embedding_and_head": active_parameters(config, embedding=False, head=False),
    }
    if options.json:
        content = {**asdict(counted), "total": counted.total, **active, "mtp": mtp.unique}
        sys.stdout.write(json.dumps(content, indent=2) + "\n")
        return 0
    rows = [*asdict(counted).items(), ("total", counted.total), *active.items()]
    if config.num_nextn_predict_layers:
        rows.append(("MTP modules, apart", mtp.unique))
    _print(
        f"{config.name}: parameters",
        [(label.replace("_", " "), show(value)) for label, value in rows],
    )
    return 0


def kv(options: argparse.Namespace) -> int:
    """Weigh the KV cache of a token, and of ``options.tokens`` if given."""
    config = catalogue.find(options.model)
    cached = kvcache.bytes_per_token(config, options.precision)
    plain = kvcache.bytes_per_token_as_multi_head(config, options.precision)
    rows = [
        ("attention", config.attention_kind),
        ("elements per token", show(kvcache.elements_per_token(config))),
        ("bytes per token", _bytes(cached)),
        ("as plain multi-head attention", _bytes(plain)),
        ("saved", f"{show(100 * saving(cached, plain), 2)} %"),
    ]
    if options.tokens is not None:
        whole = kvcache.cache_bytes(config, options.tokens, options.precision)
        rows.append((f"bytes of {show(options.tokens)} tokens", _bytes(whole)))
    _print(f"{config.name}: KV cache in {options.precision}", rows)
    return 0


def _bytes(value: Fraction) -> str:
    """Print bytes, with decimals only where sub-byte precisions leave a fraction."""
    return show(value, 0 if value.denominator == 1 else 3)


def flops(options: argparse.Namespace) -> int:
    """Count FLOPs per token of a sequence of ``options.context`` tokens."""
    config = catalogue.find(options.model)
    rows = []
    for attention in ("none", "causal", "non-causal"):
        forward = forward_flops_per_token(config, options.context, attention)
        rows.append((f"forward, attention {attention}", show(forward)))
        rows.append((f"training, attention {attention}", show(3 * forward)))
    _print(f"{config.name}: FLOPs per token of a sequence of {show(options.context)}", rows)
    return 0


def train(options: argparse.Namespace) -> int:
    """Reckon days, cost and utilisation of a run; 1 if half of what these need is given."""
    rows = [("days", show(training.days(options.hours, options.gpus), 2))]
    if options.price is not None:
        rows.append(("US dollars", show(training.cost_usd(options.hours, options.price), 2)))
    if (options.model is None) != (options.tokens is None):
        sys.stderr.write("train: --model and --tokens only work together; give both or neither\n")
        return 1
    if options.model is not None:
        config = catalogue.find(options.model)
        per_trillion = training.gpu_hours_per_trillion_tokens(options.hours, options.tokens)
        rows.append(("GPU hours per 10^12 tokens", show(per_trillion)))
        for attention in ("causal", "non-causal"):
            work = training_flops(config, options.tokens, options.context, attention)
            share = training.utilisation(work, options.hours, options.peak)
            rows.append((f"utilisation, attention {attention}", f"{show(100 * share, 2)} %"))
    _print("training run", rows)
    return 0


def layer(options: argparse.Namespace) -> int:
    """Run one layer's attention; 1 if its cache weighs other than computed, or without NumPy."""
    try:
        from modelmath.attention.measurement import GB, measure_layer  # noqa: PLC0415  needs NumPy
    except ImportError as error:
        sys.stderr.write(f"layer: {error}\n")
        return 1
    measured = measure_layer(
        catalogue.find(options.model),
        prefill=options.prefill,
        decode=options.decode,
        seed=options.seed,
        limit_bytes=int(options.limit_gb * GB),
    )
    sys.stdout.write(f"{measured}\n")
    return 0 if measured.agrees else 1
