"""Everything that is run in this project: `nox` makes the briefing, `nox -l` lists the rest.

All sessions of one Python share one environment, such as `.nox/shared-3.13.0`, at the versions of
constraints.txt. It is made with the Python that runs nox, or, where that one is too old, with one
that uv finds or fetches.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import nox
import nox.project
import uv

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "none"
nox.options.sessions = ["briefing"]

OLDEST = (3, 11)  # as requires-python says
ENOUGH = sys.version_info >= OLDEST
WANTED = sys.executable if ENOUGH else ">={}.{}".format(*OLDEST)
ENVIRONMENT = Path(".nox", f"shared-{platform.python_version() if ENOUGH else 'found'}")
PYTHON = str(ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
CONSTRAINTS = "constraints.txt"
PROJECTS = sorted(Path("packages").glob("*/pyproject.toml"))
DOCTREES = "build/doctrees"
HTML = "build/html"
PDF = "build/pdf"

# what `nox -s bench` measures, in this order
BENCHMARKS = ("build", "scale", "reader", "formulas", "quality", "verify")

# opens every page in a browser, which takes longer than all the rest
BROWSED = "checks/edition/test_browser.py"

# changes of the project that each making of the briefing judges; `nox -s mutants` judges more
SAMPLE = "2000"

# installs what is built into environments of its own
WHEELS = "tests/wheels"

# a build that reads everything anew: warnings of an earlier build are not repeated by the next
STRICT = ("--fresh-env", "--fail-on-warning", "--keep-going")


def install(session: nox.Session, *groups: str) -> None:
    """Bring the shared environment up to date, if project or constraints changed since."""
    files = (*map(Path, ("pyproject.toml", CONSTRAINTS)), *PROJECTS)
    wanted = "".join(path.read_text("utf-8") for path in files)
    stamp = ENVIRONMENT / f"installed-{'-'.join(groups)}"
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    program = uv.find_uv_bin()
    if not Path(PYTHON).exists():
        session.log("making the environment (once)")
        session.run_install(program, "venv", "--quiet", "--python", WANTED, str(ENVIRONMENT))
    flags = [word for group in groups for word in ("--group", group)]
    packages = [word for path in PROJECTS for word in ("--editable", f"{path.parent}{extra(path)}")]
    session.run_install(
        *(program, "pip", "install", "--quiet", "--compile-bytecode", "--python", PYTHON),
        *packages,
        *(*flags, "--constraint", CONSTRAINTS, "--build-constraint", CONSTRAINTS),
    )
    stamp.write_text(wanted, "utf-8")


def extra(path: Path) -> str:
    """Return the extras of a package, all of them, in brackets."""
    extras = toml(path)["project"].get("optional-dependencies", {})
    return f"[{','.join(extras)}]" if extras else ""


def toml(path: Path | str) -> dict[str, Any]:
    """Return what a TOML file holds."""
    return nox.project.load_toml(path)


def run(session: nox.Session, module: str, *arguments: str) -> None:
    """Run a module of the shared environment; bytecode is kept, for five runs start here."""
    session.run(PYTHON, "-m", module, *arguments, env={"PYTHONDONTWRITEBYTECODE": ""})


def build(session: nox.Session, builder: str, out: str, *options: str) -> None:
    """Run sphinx-build on the briefing; what an earlier build has left goes first."""
    shutil.rmtree(out, ignore_errors=True)
    run(session, "sphinx", "-b", builder, "-d", DOCTREES, *options, "docs", out, *session.posargs)


@nox.session
def briefing(session: nox.Session) -> None:
    """Check the briefing, then write it as HTML and as PDF (the default)."""
    start = time.monotonic()
    install(session, "docs", "test")
    session.log("checking every figure, quote and citation against the sources")
    run(session, "pytest", "checks", "--ignore=checks/edition", "--quiet", "--no-header")
    session.log("changing single places of it, to see that each is noticed")
    run(session, "checks.mutants", "--count", SAMPLE)
    session.log(f"writing {HTML}/index.html")
    build(session, "html", HTML, "--quiet", *STRICT)
    session.log(f"writing {PDF}/briefing.pdf")
    build(session, "typstpdf", PDF, "--quiet", "--fail-on-warning")  # reads what HTML has read
    session.log("checking that both show what the ledger and the sources say")
    run(session, "pytest", "checks/edition", f"--ignore={BROWSED}", "--quiet", "--no-header")
    for made in (f"{HTML}/index.html", f"{PDF}/briefing.pdf"):
        session.log(f"made {made} ({Path(made).stat().st_size / 1000:.0f} kB)")
    session.log(f"in {time.monotonic() - start:.0f} s")


@nox.session
def check(session: nox.Session) -> None:
    """Check that the briefing is true: a test for each figure, citation, page and source."""
    install(session, "docs", "test")
    run(session, "pytest", "checks", "--ignore=checks/edition", *session.posargs)


@nox.session
def mutants(session: nox.Session) -> None:
    """Judge thousands of single changes, and write the table of them that the briefing shows."""
    install(session, "docs", "test")
    run(session, "checks.mutants", *(session.posargs or ("--write",)))


@nox.session
def codemutants(session: nox.Session) -> None:
    """Change the code in one place after another, for ten minutes; a test must fail each time."""
    install(session, "docs", "test")
    run(session, "checks.codemutants", *session.posargs)


@nox.session
def html(session: nox.Session) -> None:
    """Write build/html/index.html."""
    install(session, "docs", "test")
    build(session, "html", HTML, *STRICT)
    made = [f"checks/edition/test_{name}.py" for name in ("html", "head", "printed", "charts")]
    run(session, "pytest", *made, "--quiet", "--no-header")


@nox.session
def pdf(session: nox.Session) -> None:
    """Write build/pdf/briefing.pdf."""
    install(session, "docs", "test")
    build(session, "typstpdf", PDF, *STRICT)
    made = [f"checks/edition/test_{name}.py" for name in ("pdf", "glyphs")]
    run(session, "pytest", *made, "--quiet", "--no-header")


@nox.session
def browser(session: nox.Session) -> None:
    """Open every page of build/html in Chromium: accessible, narrow, light, and quiet."""
    install(session, "docs", "test")
    run(session, "pytest", BROWSED, "--quiet", "--no-header", *session.posargs)


@nox.session
def live(session: nox.Session) -> None:
    """Serve the briefing, and build it again at every change."""
    install(session, "docs", "test", "live")
    run(
        session,
        *("sphinx_autobuild", "--watch", "seeds", "--watch", "packages"),
        *("--ignore", "docs/sources/*", "--ignore", "docs/charts/*"),
        *("docs", "build/live", *session.posargs),
    )


@nox.session
def tests(session: nox.Session) -> None:
    """Test that the code is right."""
    install(session, "docs", "test")
    run(session, "pytest", "tests", "--numprocesses=auto", f"--ignore={WHEELS}", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Change texts of all kinds at random and read them, a minute a kind; `-- 600` for longer."""
    install(session, "docs", "test")
    seconds, *options = session.posargs or ["60"]
    session.env["BELEGT_FUZZ_SECONDS"] = seconds
    run(session, "pytest", "tests/fuzz", "--numprocesses=auto", *options)


@nox.session
def manual(session: nox.Session) -> None:
    """Write build/manual/index.html, the tools' own documentation, its reference from the code."""
    install(session, "docs", "test")
    build = ("-b", "html", "-d", "build/manual-doctrees", *STRICT, "--quiet")
    run(session, "sphinx", *build, "manual", "build/manual", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Test with a count of lines and branches; fewer than pyproject.toml names are a fault."""
    install(session, "docs", "test")
    shutil.rmtree("build/coverage", ignore_errors=True)
    Path("build/coverage").mkdir(parents=True)
    tests = ("tests", "--numprocesses=auto", f"--ignore={WHEELS}", "--ignore=tests/web", "--quiet")
    run(session, "coverage", "run", "-m", "pytest", *tests, *session.posargs)
    run(session, "coverage", "combine", "--quiet")
    run(session, "coverage", "report")


@nox.session
def wheels(session: nox.Session) -> None:
    """Build all packages into dist/, install each into an empty environment, start all of it."""
    install(session, "docs", "test")
    shutil.rmtree("dist", ignore_errors=True)
    program = uv.find_uv_bin()
    for path in PROJECTS:
        folder = str(path.parent)
        session.run(
            *(program, "build", "--quiet", "--python", PYTHON, "--out-dir", "dist", folder),
            *("--build-constraint", CONSTRAINTS),
        )
    session.env["UV"] = program
    run(session, "pytest", WHEELS, *session.posargs)


@nox.session
def pins(session: nox.Session) -> None:
    """Pin what is new in constraints.txt, for all Pythons; with `-- --upgrade`, renew it."""
    projects = [str(path) for path in ("pyproject.toml", *PROJECTS)]
    builders = {need for path in PROJECTS for need in toml(path)["build-system"]["requires"]}
    needs = Path(session.create_tmp(), "builders.in")
    needs.write_text("\n".join(sorted({*builders, "editables"})), "utf-8")
    groups = [f"--group={group}" for group in toml("pyproject.toml")["dependency-groups"]]
    own = [f"--no-emit-package={toml(path)['project']['name']}" for path in PROJECTS]
    session.run(
        *(uv.find_uv_bin(), "pip", "compile", "--quiet", *projects, str(needs)),
        *("--all-extras", *groups, *own),
        *("--universal", "--python-version={}.{}".format(*OLDEST), "--fork-strategy=fewest"),
        *("--no-header", "--no-annotate", f"--output-file={CONSTRAINTS}", *session.posargs),
    )


@nox.session
def lint(session: nox.Session) -> None:
    """Check format, style, types, and that generated files are current."""
    install(session, "docs", "test", "lint")
    run(session, "ruff", "format", "--check", ".")
    run(session, "ruff", "check", ".")
    run(session, "mypy")
    run(session, "belegt.cli", "schema", "--check", "docs/ledger/schema")
    session.run(PYTHON, "packages/belegt/tools/catalogues.py", "--check")


@nox.session
def messages(session: nox.Session) -> None:
    """Collect the words of page and terminal into their catalogues, and compile these."""
    install(session, "docs", "test")
    session.run(PYTHON, "packages/belegt/tools/catalogues.py", *session.posargs)


@nox.session
def faces(session: nox.Session) -> None:
    """Make the faces of the screen edition from those of the print edition."""
    made_by = (uv.find_uv_bin(), "run", "--no-project", "--quiet", "--with", "fonttools[woff]")
    session.run(*made_by, "python", "docs/_ext/faces.py", external=True)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure cost and quality beside peers, all or `-- reader quality`; writes build/bench.md."""
    install(session, "docs", "test", "peers")
    programs = session.posargs or BENCHMARKS
    if "quality" in programs:
        # each into an environment of its own, for they cannot share one
        peers = (PYTHON, "-m", "benchmarks.peers.install")
        session.run_install(*peers, env={"UV": uv.find_uv_bin()})
    table = Path("build/bench.md")
    table.parent.mkdir(exist_ok=True)
    with table.open("w", encoding="utf-8") as stream:
        for program in programs:
            session.run(
                *(PYTHON, "-m", f"benchmarks.{program}"),
                stdout=stream,
                env={"PYTHONWARNINGS": "ignore"},
            )
    session.log(f"wrote {table}")
    print(table.read_text(encoding="utf-8"))


@nox.session
def lighthouse(session: nox.Session) -> None:
    """Score start page and longest chapter of build/html; needs npm and Chromium."""
    install(session, "docs", "test")
    session.run(PYTHON, "benchmarks/lighthouse.py")


@nox.session
def clean(session: nox.Session) -> None:
    """Remove what was built, and the generated pages of the sources."""
    for path in (Path("build"), Path("docs/sources"), Path("docs/charts")):
        session.log(f"removing {path}")
        shutil.rmtree(path, ignore_errors=True)
