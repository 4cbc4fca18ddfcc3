"""The command `modelmath`: what may be typed, and what is said of a fault."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

from modelmath import __file__, __version__, commands, kvcache, training
from modelmath.errors import ModelMathError

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
    added = parser.add_subparsers(required=True, metavar="command")

    def add(
        name: str, text: str, run: Callable[[argparse.Namespace], int], *, model: bool = True
    ) -> argparse.ArgumentParser:
        command = added.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        if model:
            command.add_argument("model", help="name of a shipped model, or path of a config.json")
        return command

    add("models", "list the shipped models and their origin", commands.models, model=False)
    command = add("parameters", "count parameters by component", commands.parameters)
    command.add_argument("--json", action="store_true", help="print JSON, plain numbers")
    command = add("kv", "bytes of the KV cache", commands.kv)
    command.add_argument("--precision", default="bf16", help=", ".join(kvcache.BITS))
    command.add_argument("--tokens", type=_count, help="length of a text, in tokens")
    command = add("flops", "FLOPs per token, forward and in training", commands.flops)
    command.add_argument("--context", type=_count, default=4096, help="tokens of a sequence")
    command = add("train", "days, cost and utilisation of a run", commands.train, model=False)
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
    command = add(
        "layer", "run one layer's attention in full size, weigh its cache", commands.layer
    )
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
