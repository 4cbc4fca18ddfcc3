"""What reading costs: throughput, growth and memory, beside the peers and a bare digit scan.

The text is the project's five seeds over and over: German press prose, one mention in about
900 characters. A second text, one sentence with three mentions over and over, is what the
reader is slowest at. Prints Markdown tables; times are CPU seconds, the best of three.

    python benchmarks/reader.py               # 1 MB, growth to 16 MB
    python benchmarks/reader.py --large       # growth to 100 MB and the memory of a stream
"""

from __future__ import annotations

import argparse
import importlib
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from belegt.reader import find_quantities, iter_quantities

ROOT = Path(__file__).resolve().parent.parent
DENSE = "Nvidia verlor rund 600 Milliarden Dollar, 17 Prozent, in weniger als zwei Tagen. "
DIGITS_RE = re.compile(r"\d+")
MEGABYTE = 1_000_000
PEER_SHARE = 20
"""Peers read this part of the text: some need minutes for all of it."""

Reader = Callable[[str], object]


def prose(size: int) -> str:
    """Return about ``size`` bytes of the seeds, whole texts over and over."""
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    text = "".join(seed.read_text(encoding="utf-8") + "\n\n" for seed in seeds)
    return text * max(1, size // len(text.encode()))


def seconds(read: Reader, text: str, runs: int = 3) -> float:
    """Return the fewest CPU seconds of several runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        read(text)
        best = min(best, time.process_time() - start)
    return best


def floor(text: str) -> object:
    """Do the least that any reader must: find the digits."""
    return list(DIGITS_RE.finditer(text))


def german(text: str) -> object:
    """Read German."""
    return find_quantities(text, "de")


def each_sentence(read: Reader) -> Reader:
    """Return a reader of texts from one that finds a single price in a string."""
    return lambda text: [read(sentence) for sentence in text.split(". ")]


def peers() -> Iterator[tuple[str, Reader | None]]:
    """Yield the readers that are installed, None for those that are not."""
    for module, name, call in (
        ("text_to_num", "text2num", lambda m: lambda text: m.alpha2digit(text, "de")),
        ("price_parser", "price-parser", lambda m: each_sentence(m.Price.fromstring)),
        ("quantulum3.parser", "quantulum3 (English)", lambda m: m.parse),
    ):
        try:
            yield name, call(importlib.import_module(module))
        except ImportError:
            yield name, None


def throughput() -> None:
    """Print megabytes a second of every reader, each beside the floor on the same text."""
    text = prose(MEGABYTE)
    print("| reader | MB/s | times the floor's time |")
    print("| --- | ---: | ---: |")
    dense = DENSE * (MEGABYTE // len(DENSE))
    for name, sample in (("press prose", text), ("a mention in 27 characters", dense)):
        size = len(sample.encode()) / MEGABYTE
        bare, ours = seconds(floor, sample), seconds(german, sample)
        print(f"| one compiled digit scan, {name} | {size / bare:.1f} | 1 |")
        print(f"| belegt, {name} | {size / ours:.1f} | {ours / bare:.1f} |")
    part = text[: len(text) // PEER_SHARE]
    size = len(part.encode()) / MEGABYTE
    bare = seconds(floor, part)
    for name, reader in peers():
        if reader is None:
            print(f"| {name} | not installed | |")
            continue
        try:
            spent = seconds(reader, part, runs=1)
        except Exception as error:  # noqa: BLE001  a peer's failure is a result
            print(f"| {name} | failed: {type(error).__name__} | |")
            continue
        print(f"| {name} | {size / spent:.3f} | {spent / bare:.0f} |")


def growth(sizes: tuple[int, ...]) -> None:
    """Print what a megabyte costs as the text grows: the same, when time is linear."""
    print("\n| text | CPU s | s per MB |")
    print("| --- | ---: | ---: |")
    for size in sizes:
        text = prose(size * MEGABYTE)
        spent = seconds(german, text, runs=1)
        print(f"| {size} MB | {spent:.2f} | {spent / size:.3f} |")


def stream_memory(size: int) -> None:
    """Read a stream of ``size`` megabytes and print the most memory this process has held."""
    piece = prose(MEGABYTE)
    count = sum(1 for _ in iter_quantities((piece for _ in range(size)), "de"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"| {size} MB | {count} | {peak:.0f} MiB |")


def main() -> None:
    """Run the measurements that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--large", action="store_true", help="texts up to 100 MB")
    parser.add_argument("--stream", type=int, metavar="MB", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stream:
        stream_memory(options.stream)
        return
    # streams first, each in a process of its own: a peak is inherited and cannot be taken back
    print("| stream | mentions | peak memory |", flush=True)
    print("| --- | ---: | ---: |", flush=True)
    for size in (1, 10, 100) if options.large else (1, 10):
        command = [sys.executable, __file__, "--stream", str(size)]
        subprocess.run(command, check=True)  # noqa: S603  our own command
    print(flush=True)
    throughput()
    growth((1, 4, 16, 100) if options.large else (1, 4, 16))


if __name__ == "__main__":
    main()
