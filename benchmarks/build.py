"""What the Sphinx extension and the print edition cost, in one run.

HTML builds of the same pages with the extension and without it, in turn; then the PDF, with
all pages read anew and with pages read before; beside them, where XeLaTeX, latexmk and
ImageMagick are installed, Sphinx's own route to PDF.

Without it, roles print their words and directives print nothing; all pages, the generated
ones of the sources included, are the same files. Prints a Markdown table of CPU seconds
(children's user and system time) and the ratio of the medians; for PDF also the seconds that
pass, since Typst uses several cores and LaTeX one.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

STUB = """
from docutils import nodes
from sphinx.util.docutils import SphinxDirective, SphinxRole


class Words(SphinxRole):
    def run(self):
        return [nodes.inline(self.rawtext, self.text.partition(" <")[0])], []


class Nothing(SphinxDirective):
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec = dict.fromkeys(("scale", "mark", "series", "alt", "measures"), str)

    def run(self):
        return []


def setup(app):
    for name in ("cited", "plain", "tally"):
        app.add_role(name, Words())
    for name in (
        *("evidence", "contradictions", "source-figures", "source-metadata"),
        *("source-verdicts", "chart", "drawing", "ladder", "timeline", "matrix"),
        *("ledger-table", "finder", "self-check"),
    ):
        app.add_directive(name, Nothing)
    for name in ("belegt_seeds", "belegt_ledger"):
        app.add_config_value(name, "", "env")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
"""

LATEX = """
extensions.append("sphinx.ext.imgconverter")  # LaTeX reads no SVG
latex_engine = "xelatex"  # pdfLaTeX has not all the characters
latex_use_xindy = False
"""


def cpu_seconds(docs: Path, out: Path) -> float:
    """Build once and return the CPU seconds it took."""
    before = os.times()
    command = [sys.executable, "-m", "sphinx", "-q", "-E", "-b", "html", str(docs), str(out)]
    # with bytecode kept from the first build, as after any installation
    kept = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, check=True, env=kept)  # noqa: S603  our own command
    after = os.times()
    spent = after.children_user - before.children_user
    return spent + after.children_system - before.children_system


def prepare(folder: Path) -> dict[str, Path]:
    """Copy the briefing twice, once with the stub in place of the extension."""
    ways = {"with": folder / "with/docs", "without": folder / "without/docs"}
    shutil.copytree(ROOT / "docs", ways["with"])
    shutil.copytree(ROOT / "seeds", folder / "with/seeds")
    cpu_seconds(ways["with"], folder / "with/html")  # writes the pages of the sources
    shutil.copytree(ways["with"], ways["without"])
    conf = ways["without"] / "conf.py"
    text = conf.read_text(encoding="utf-8")
    text = text.replace('"texmath.sphinx",', "")
    text = text.replace("belegt.sphinxext", "stub").replace('"belegt-finder.html",', "")
    text = text.partition("\n\ndef setup(")[0]  # which asks the extension for the ledger's digest
    conf.write_text(f"import sys\nsys.path.insert(0, {str(folder)!r})\n{text}", encoding="utf-8")
    (folder / "stub.py").write_text(STUB, encoding="utf-8")
    cpu_seconds(ways["without"], folder / "without/html")
    return ways


def row(label: str, times: list[float]) -> str:
    """Return a row of a table."""
    return f"| {label} | {statistics.median(times):.2f} | {min(times):.2f} | {max(times):.2f} |"


def pdf_seconds(*command: str) -> tuple[float, float]:
    """Run Sphinx once and return the CPU seconds and the seconds it took."""
    before, start = os.times(), time.perf_counter()
    kept = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    sphinx = [sys.executable, "-m", "sphinx", *command]
    subprocess.run(sphinx, check=True, stdout=subprocess.DEVNULL, env=kept)  # noqa: S603
    after, end = os.times(), time.perf_counter()
    spent = after.children_user - before.children_user
    return spent + after.children_system - before.children_system, end - start


def pdf_rows(docs: Path, folder: Path, runs: int) -> list[str]:
    """Measure the ways to PDF; a row of a table for each."""
    out = str(folder / "pdf")
    typst = ["-q", "-b", "typstpdf", str(docs), out]
    spent = {
        "Typst, all pages read": [pdf_seconds("-E", *typst) for _ in range(runs)],
        "Typst, pages known": [pdf_seconds(*typst) for _ in range(runs)],
    }
    if all(map(shutil.which, ("xelatex", "latexmk", "convert"))):
        copy = docs.with_name("latex")  # beside the docs, from where the seeds are found
        shutil.copytree(docs, copy)
        with (copy / "conf.py").open("a", encoding="utf-8") as conf:
            conf.write(LATEX)
        latex = ("-M", "latexpdf", str(copy), str(folder / "latex"), "-q", "-E")
        spent["LaTeX, all pages read"] = [pdf_seconds(*latex)]
    return [
        f"{row(label, [cpu for cpu, _ in times])} {statistics.median(s for _, s in times):.2f} |"
        for label, times in spent.items()
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="builds each way (default: 5)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ways = prepare(folder)
        spent: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(runs):
            for way, docs in ways.items():
                spent[way].append(cpu_seconds(docs, folder / way / "html"))
        prints = pdf_rows(ways["with"], folder, runs)
    medians = {way: statistics.median(times) for way, times in spent.items()}
    print("| HTML build | median CPU s | least | most |\n|---|---|---|---|")
    for way, times in spent.items():
        print(row(f"{way} the extension", times))
    print(f"\nratio {medians['with'] / medians['without']:.2f}\n")
    print("| PDF | median CPU s | least | most | median s |\n|---|---|---|---|---|")
    print("\n".join(prints))
    print()


if __name__ == "__main__":
    main()
