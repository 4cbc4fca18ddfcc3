"""The command `modelmath`: each subcommand prints what one module computes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from modelmath import __file__, __version__, catalogue, flops, kvcache, parameters, training
from modelmath.errors import ModelMathError
from modelmath.exact import saving, show

_EXAMPLES = """\
examples:
  modelmath models
  modelmath parameters DeepSeek-V3
  modelmath parameters path/to/config.json --json
  modelmath kv Llama-3.1-405B --precision fp8 --tokens 131072
  modelmath flops DeepSeek-V3 --context 4096
  modelmath train --hours 2664000 --gpus 2048 --price 2
  modelmath train --hours 2664000 --gpus 2048 --model DeepSeek-V3 --tokens 14.8e12
  modelmath layer DeepSeek-V3
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: As typed, without the program's name; None means those of the process.

    Returns:
        0, or 1 if input was faulty or a measurement does not agree.
    """
    options = make_parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except ModelMathError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command and of all its subcommands."""
    parser = argparse.ArgumentParser(
        prog="modelmath",
        description="Parameters, KV cache, FLOPs and cost of a transformer from its config.json.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"modelmath {__version__} from {Path(__file__).parent}",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    def add(
        name: str, text: str, run: Callable[[argparse.Namespace], int], *, model: bool = True
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        if model:
            command.add_argument("model", help="name of a shipped model, or path of a config.json")
        return command

    add("models", "list the shipped models and their origin", _models, model=False)
    command = add("parameters", "count parameters by component", _parameters)
    command.add_argument("--json", action="store_true", help="print JSON, plain numbers")
    command = add("kv", "bytes of the KV cache", _kv)
    command.add_argument("--precision", default="bf16", help=", ".join(kvcache.BITS))
    command.add_argument("--tokens", type=_count, help="length of a text, in tokens")
    command = add("flops", "FLOPs per token, forward and in training", _flops)
    command.add_argument("--context", type=_count, default=4096, help="tokens of a sequence")
    command = add("train", "days, cost and utilisation of a run", _train, model=False)
    command.add_argument("--hours", type=_decimal, required=True, help="GPU hours of the run")
    command.add_argument("--gpus", type=_count, required=True, help="GPUs at the same time")
    command.add_argument("--price", type=_decimal, help="US dollars per GPU hour")
    command.add_argument("--model", help="model that was trained, for the utilisation")
    command.add_argument("--tokens", type=_count, help="tokens of the run, for the utilisation")
    command.add_argument("--context", type=_count, default=4096, help="tokens of a sequence")
    command.add_argument(
        "--peak",
        type=_decimal,
        default=Decimal(training.BF16_PEAK_FLOPS["H800"]),
        help="peak of one GPU in FLOP/s (default: H800, BF16)",
    )
    command = add("layer", "run one layer's attention in full size, weigh its cache", _layer)
    command.add_argument("--prefill", type=_count, default=32, help="tokens at once")
    command.add_argument("--decode", type=_count, default=4, help="tokens one by one after them")
    command.add_argument("--seed", type=int, default=0, help="of weights and hidden states")
    command.add_argument("--limit-gb", type=_decimal, default=Decimal(2), help="memory, in GB")
    return parser


def _decimal(text: str) -> Decimal:
    """Read a number as typed; `1e12` is allowed."""
    try:
        return Decimal(text)
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None


def _count(text: str) -> int:
    """Read a whole number; `14.8e12` is one."""
    number = _decimal(text)
    if not number.is_finite() or number != number.to_integral_value():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(number)


def _print(title: str, rows: Sequence[tuple[str, str]]) -> None:
    """Print a title and aligned rows of label and value."""
    sys.stdout.write(f"{title}\n")
    left = max(len(label) for label, _ in rows)
    right = max(len(value) for _, value in rows)
    for label, value in rows:
        sys.stdout.write(f"  {label:<{left}}  {value:>{right}}\n")


def _models(_: argparse.Namespace) -> int:
    for name in catalogue.names():
        origin = catalogue.origin(name)
        sys.stdout.write(f"{name}\n  {origin.work}\n  {origin.place}; {origin.note}\n")
    return 0


def _parameters(options: argparse.Namespace) -> int:
    config = catalogue.find(options.model)
    counted, mtp = parameters.count(config), parameters.count_mtp(config)
    active = {
        "active": parameters.active(config),
        "active_without_embedding": parameters.active(config, embedding=False),
        "active_without_embedding_and_head": parameters.active(config, embedding=False, head=False),
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


def _kv(options: argparse.Namespace) -> int:
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


def _flops(options: argparse.Namespace) -> int:
    config = catalogue.find(options.model)
    rows = []
    for attention in ("none", "causal", "non-causal"):
        forward = flops.forward_flops_per_token(config, options.context, attention)
        rows.append((f"forward, attention {attention}", show(forward)))
        rows.append((f"training, attention {attention}", show(3 * forward)))
    _print(f"{config.name}: FLOPs per token of a sequence of {show(options.context)}", rows)
    return 0


def _train(options: argparse.Namespace) -> int:
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
            work = flops.training_flops(config, options.tokens, options.context, attention)
            share = training.utilisation(work, options.hours, options.peak)
            rows.append((f"utilisation, attention {attention}", f"{show(100 * share, 2)} %"))
    _print("training run", rows)
    return 0


def _layer(options: argparse.Namespace) -> int:
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
