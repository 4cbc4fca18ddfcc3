"""What `nox -s wheels` has built, and empty environments to install it into."""

from __future__ import annotations

import os
import subprocess
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
PROJECTS = {
    path.parent.name: path.parent for path in sorted(ROOT.glob("packages/*/pyproject.toml"))
}
NO_NETWORK = ("error sending request", "failed to fetch", "failed to lookup", "network")

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip all of it where nothing is built."""
    if "UV" not in os.environ or not DIST.exists():
        reason = "nothing is built here; `nox -s wheels` builds all packages and tests them"
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(pytest.mark.skip(reason=reason))


def built(project: str, ending: str) -> Path:
    """Return the file that was built of a package."""
    [path] = DIST.glob(f"{project.replace('-', '_')}-*{ending}")
    return path


def project_table(project: str) -> dict:
    return tomllib.loads((PROJECTS[project] / "pyproject.toml").read_text("utf-8"))["project"]


def uv(*arguments: object) -> None:
    """Run uv; without a network, what it cannot fetch is a reason to skip."""
    command = [os.environ["UV"], *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode and any(words in done.stderr.lower() for words in NO_NETWORK):
        pytest.skip(f"no network to install from: {done.stderr.strip().splitlines()[0]}")
    assert done.returncode == 0, done.stderr


class Environment:
    """An environment that holds what was asked for, its pinned dependencies, and nothing else."""

    def __init__(self, folder: Path, *requirements: str) -> None:
        self.programs = folder / ("Scripts" if os.name == "nt" else "bin")
        uv("venv", "--quiet", folder)
        # what was built before under the same version lies in uv's cache
        fresh = [word for name in PROJECTS for word in ("--refresh-package", name)]
        uv(
            *("pip", "install", "--quiet", "--python", self.programs / "python"),
            *("--find-links", DIST, *fresh, "--constraint", "constraints.txt", *requirements),
        )

    def run(self, program: str, *arguments: object, cwd: Path, text: str = "") -> str:
        """Run a program of the environment; return all it printed, and the exit code at the end."""
        done = subprocess.run(
            [self.programs / program, *map(str, arguments)],
            cwd=cwd,
            check=False,
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": "80", "LANGUAGE": "en"},
        )
        return f"{done.stdout}{done.stderr}(exit code {done.returncode})"


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Environment]:
    """Make an environment of requirements, each only once."""

    @cache
    def make(*requirements: str) -> Environment:
        return Environment(tmp_path_factory.mktemp("environment") / "venv", *requirements)

    return make
