"""The edition that reprints only what it quotes, made beside the one that was built.

``python -m checks.edition.cited FOLDER`` writes it: as HTML into ``html``, as PDF into ``pdf``.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from checks.edition.anew import ROOT, Making

PARTS = ("docs", "seeds", "README.md", "checks/mutants/table.json", "checks/mutants/limits.yaml")
"""What the edition is made from; the pages of the sources are written into the copy."""

BUILDERS = {"html": "html", "typstpdf": "pdf"}
SETTING = "belegt_source_text=cited"


def begin(folder: Path) -> Making:
    """Begin to make the edition."""
    process = subprocess.Popen(
        [sys.executable, "-m", "checks.edition.cited", str(folder)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    return Making(folder, process)


def make(folder: Path) -> int:
    """Copy what is needed and build it; return the exit status of the first build that fails."""
    generated = shutil.ignore_patterns("sources", "charts", "__pycache__")
    for part in PARTS:
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=generated)
        else:
            shutil.copy(ROOT / part, folder / part)
    shared = ("-D", SETTING, "-d", str(folder / "doctrees"), "--quiet", "--fail-on-warning")
    for builder, out in BUILDERS.items():
        words = ("-b", builder, *shared, str(folder / "docs"), str(folder / out))
        made = subprocess.run([sys.executable, "-m", "sphinx", *words], cwd=folder, check=False)
        if made.returncode:
            return made.returncode
    return 0


if __name__ == "__main__":
    sys.exit(make(Path(sys.argv[1])))
