"""What is built is whole, the same from either source, and says what it is."""

import subprocess
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.wheels.conftest import PROJECTS, ROOT, built, project_table, uv

PROJECT = pytest.mark.parametrize("project", PROJECTS)


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def metadata(project: str) -> Message:
    files = contents(built(project, ".whl"))
    [name] = (name for name in files if name.endswith(".dist-info/METADATA"))
    return Parser().parsestr(files[name].decode("utf-8"))


@PROJECT
def test_the_wheel_holds_the_package_and_nothing_else(project):
    source = PROJECTS[project] / "src"
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "."],
        cwd=source,
        capture_output=True,
        text=True,
        check=True,
    )
    wanted = {name for name in listed.stdout.split("\0") if name and (source / name).exists()}
    held = {name for name in contents(built(project, ".whl")) if ".dist-info/" not in name}
    assert held == wanted
    assert f"{project.replace('-', '_')}/py.typed" in held


@PROJECT
def test_the_sdist_builds_the_same_wheel_as_the_folder(project, tmp_path):
    # the wheel in dist/ was built from the sdist
    uv(
        *("build", "--quiet", "--wheel", "--out-dir", tmp_path, PROJECTS[project]),
        *("--build-constraint", "constraints.txt"),
    )
    [wheel] = tmp_path.glob("*.whl")
    assert contents(wheel) == contents(built(project, ".whl"))


@PROJECT
def test_the_description_can_be_read_on_an_index(project):
    described = metadata(project)
    assert described["Description-Content-Type"] == "text/markdown"
    assert described["Summary"] == project_table(project)["description"]
    text = described.get_payload()
    assert text == (PROJECTS[project] / "README.md").read_text("utf-8")
    addresses = [
        str(child.attrs.get("href") or child.attrs.get("src"))
        for token in MarkdownIt("commonmark").parse(text)
        for child in token.children or ()
        if child.type in {"link_open", "image"}
    ]
    # a path leads nowhere outside the repository
    assert [name for name in addresses if not name.startswith(("https://", "#"))] == []


@PROJECT
def test_each_package_has_a_changelog_and_the_licence(project):
    assert (PROJECTS[project] / "CHANGELOG.md").read_text("utf-8").startswith("# Changelog\n")
    # the root's says besides what it does not cover
    licence = (PROJECTS[project] / "LICENSE").read_text("utf-8")
    assert (ROOT / "LICENSE").read_text("utf-8").startswith(licence)
