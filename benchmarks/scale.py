"""What an edition of 2,000 figures on 200 pages costs: to build, and to filter in a browser.

The ledger is made up. Prints a Markdown table: seconds of the build, and the longest time that
the table of all figures and the finder took to answer a key, until the browser had drawn the
answer. The browser is the system's Chromium; without one, only the build is measured.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

CONF = """\
extensions = ["myst_parser", "belegt.sphinxext"]
project = "Scale"
belegt_seeds = "../seeds"
myst_enable_extensions = ["attrs_inline", "attrs_block"]
exclude_patterns = ["ledger"]
html_theme = "furo"
"""

TYPED = ("6", "60", "600", "600 ", "600 M", "600 Mi", "600 Mill", "werk 17", "werk 1", "dollar", "")
"""What is typed into the fields, a state after each key or so."""

MEASURE = """
async (states) => {
  const field = document.querySelector(".belegt-ledger-filter input, .belegt-finder input");
  const worst = { script: 0, drawn: 0 };
  for (const text of states) {
    field.value = text;
    const start = performance.now();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const script = performance.now() - start;
    document.body.getBoundingClientRect(); // the layout that the next frame would do
    worst.script = Math.max(worst.script, script);
    worst.drawn = Math.max(worst.drawn, performance.now() - start);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
  return worst;
}
"""


def write(root: Path, figures: int, pages: int) -> Path:
    """Write a briefing and return the folder of its prose."""
    docs = root / "docs"
    (docs / "ledger").mkdir(parents=True)
    (root / "seeds").mkdir()
    outlets = max(1, figures // 100)
    lines: dict[str, list[str]] = {f"paper-{number}": [] for number in range(outlets)}
    entries, measures = [], []
    for number in range(figures):
        source = f"paper-{number % outlets}"
        quote = f"Werk {number + 1}a kostete {number + 1},5 Millionen Dollar"
        lines[source].append(f"Das {quote}, sagte die Firma.")
        measures.append(
            {"id": f"cost-{number}", "label": f"Cost {number}", "question": "?!", "unit": "USD"}
        )
        entries.append(
            {
                "id": f"cost-{number}",
                "measure": f"cost-{number}",
                "subject": f"work {number + 1}a",
                "scope": "building it",
                "value": f"{number + 1}.5e6",
                "unit": "USD",
                "bound": "exactly",
                "source": source,
                "quote": quote,
                "gloss": f"work {number + 1}a cost {number + 1}.5 million dollars",
                "according_to": "the firm",
            }
        )
    sources = []
    for source, text in lines.items():
        seed = "\n".join(text).encode()
        (root / "seeds" / f"{source}.txt").write_bytes(seed)
        sources.append(
            {
                "id": source,
                "file": f"{source}.txt",
                "title": "unknown",
                "outlet": source,
                "address": f"https://example.org/{source}",
                "date": "2025",
                "language": "de",
                "sha256": hashlib.sha256(seed).hexdigest(),
            }
        )
    dump = {"../../seeds/sources": sources, "figures": entries, "measures": measures}
    for name, value in dump.items():
        (docs / "ledger" / f"{name}.yaml").write_text(yaml.safe_dump(value), encoding="utf-8")
    names = [f"page-{number}" for number in range(pages)]
    for at, name in enumerate(names):
        cited = "\n\n".join(f"It cost {{cited}}`cost-{one}`." for one in range(at, figures, pages))
        (docs / f"{name}.md").write_text(f"# {name}\n\n{cited}\n", encoding="utf-8")
    parts = {"evidence": "evidence", "figures": "ledger-table", "find": "finder"}
    for name, directive in parts.items():
        text = f"---\norphan: true\n---\n\n# {name}\n\n```{{{directive}}}\n```\n"
        (docs / f"{name}.md").write_text(text, encoding="utf-8")
    toctree = "```{toctree}\n" + "\n".join(names) + "\n```\n"
    (docs / "index.md").write_text(f"# Scale\n\n{toctree}", encoding="utf-8")
    (docs / "conf.py").write_text(CONF, encoding="utf-8")
    return docs


def browse(out: Path) -> list[str]:
    """Return rows of the table for the two pages that search, empty without a browser."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        return []
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  only where there is a browser

    rows = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name in ("figures", "find"):
            page = browser.new_page()
            page.goto((out / f"{name}.html").as_uri())
            page.evaluate(MEASURE, TYPED)  # the first run compiles the script
            worst = page.evaluate(MEASURE, TYPED)
            told = f"{worst['script']:.1f} ms, {worst['drawn']:.1f} ms with layout"
            rows.append(f"| {name}.html, slowest answer to a key | {told} |")
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", type=int, default=2000)
    parser.add_argument("--pages", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        docs = write(Path(name), options.figures, options.pages)
        out = docs.parent / "html"
        start = time.monotonic()
        command = [sys.executable, "-m", "sphinx", "-q", "-W", "-b", "html", str(docs), str(out)]
        subprocess.run(command, check=True, env=os.environ)  # noqa: S603  our own command
        spent = time.monotonic() - start
        print(f"| {options.figures} figures on {options.pages} pages | |\n|---|---|")
        print(f"| build | {spent:.1f} s |")
        print("\n".join(browse(out)))
        print()


if __name__ == "__main__":
    main()
