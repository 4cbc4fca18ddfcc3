"""Scores the built edition with Lighthouse: its start page and its longest chapter.

Lighthouse is installed from npm into build/lighthouse. Pages are served compressed, as hosts do.
Of the three runs the median counts: how fast a page is depends on what else the machine does.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Any

HTML = Path("build/html")
INSTALLED = Path("build/lighthouse")
PACKAGE = "lighthouse@12"  # 13 does not run on Node 20
RUNS = 3
BARS = {"performance": 0.98, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}


class CompressingHandler(SimpleHTTPRequestHandler):
    """Serves a folder, every text compressed."""

    protocol_version = "HTTP/1.1"

    def send_head(self) -> BytesIO | None:
        """Send the headers and return the content; None when there is no such file."""
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return None
        kind, content = self.guess_type(path), path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        if kind.startswith("text/") or kind.endswith(("javascript", "json", "xml")):
            self.send_header("Content-Encoding", "gzip")
            content = gzip.compress(content)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder to this machine; yields its address."""
    handler = partial(CompressingHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def longest_chapter() -> str:
    """Return the name of the largest page that cites figures."""
    pages = [page for page in HTML.glob("*.html") if b"belegt-cards" in page.read_bytes()]
    return max(pages, key=lambda page: page.stat().st_size).name


def installed() -> Path:
    """Return the program, installed when it is not there."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("Lighthouse needs npm: install Node.js 20 or newer")
    quiet = ("--no-save", "--no-audit", "--no-fund", "--loglevel=error")
    subprocess.run(  # noqa: S603
        [npm, "install", *quiet, "--prefix", INSTALLED, PACKAGE], check=True
    )
    return INSTALLED / "node_modules/.bin/lighthouse"


def scores(program: Path, address: str) -> dict[str, float]:
    """Return the scores of one run, by category."""
    named = os.environ.get("BELEGT_CHROMIUM")
    done = subprocess.run(  # noqa: S603
        [
            *(program, address, "--quiet", "--output=json", "--output-path=stdout"),
            f"--only-categories={','.join(BARS)}",
            "--chrome-flags=--headless=new --no-sandbox",  # there is no sandbox for root
        ],
        env={**os.environ, **({"CHROME_PATH": named} if named else {})},
        stdout=subprocess.PIPE,
        check=False,
    )
    if done.returncode:
        sys.exit("Lighthouse did not run; it needs Chromium, which BELEGT_CHROMIUM may name")
    categories = json.loads(done.stdout)["categories"]
    return {name: categories[name]["score"] for name in BARS}


def main() -> None:
    """Print the scores of both pages; exit with 1 when one is below its bar."""
    if not (HTML / "index.html").is_file():
        sys.exit("there is no build/html: run nox -s html first")
    program = installed()
    low = False
    print("page", *BARS, sep="\t")
    with served(HTML) as address:
        for page in ("index.html", longest_chapter()):
            runs = [scores(program, f"{address}/{page}") for _ in range(RUNS)]
            medians = {name: median(run[name] for run in runs) for name in BARS}
            low |= any(medians[name] < bar for name, bar in BARS.items())
            print(page, *medians.values(), sep="\t", flush=True)
    print("needed", *BARS.values(), sep="\t")
    sys.exit(low)


if __name__ == "__main__":
    main()
