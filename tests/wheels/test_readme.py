"""What the READMEs of the packages show is what happens, in an environment of the package alone."""

import doctest
import re
import shlex

import pytest

from tests.wheels.conftest import PROJECTS, ROOT

BLOCK_RE = re.compile(r"^```(python|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXTRA = {"belegt": "belegt[sphinx]"}
PROGRAMS = ("belegt ", "modelmath ", "texmath ")


def blocks(project: str, kind: str) -> list[str]:
    text = (PROJECTS[project] / "README.md").read_text("utf-8")
    return [body for found, body in BLOCK_RE.findall(text) if found == kind]


def commands() -> list[tuple[str, str, str]]:
    """Return package, command and what is printed, for the commands of the packages' own."""
    found = []
    for project in PROJECTS:
        for body in blocks(project, "console"):
            for part in re.split(r"(?m)^\$ ", body)[1:]:
                line, _, printed = part.partition("\n")
                if printed and line.rpartition("| ")[2].startswith(PROGRAMS):
                    found.append((project, line, printed))
    return found


@pytest.mark.parametrize("project", PROJECTS)
def test_python_examples_give_what_they_show(environment, project, tmp_path):
    shown = [body for body in blocks(project, "python") if ">>>" in body]
    (tmp_path / "examples.txt").write_text("\n".join(shown), encoding="utf-8")
    printed = environment(project).run("python", "-m", "doctest", "examples.txt", cwd=tmp_path)
    assert printed == "(exit code 0)"
    wanted = len(doctest.DocTestParser().get_examples("\n".join(shown)))
    assert wanted or project == "sphinx-typst"


@pytest.mark.parametrize(("project", "line", "printed"), commands())
def test_commands_print_what_is_shown(environment, project, line, printed, tmp_path):
    said, _, command = line.rpartition(" | ")
    text = shlex.split(said)[1] if said else ""
    program, *arguments = shlex.split(command)
    folder = tmp_path
    if command == "belegt check":
        folder = broken(tmp_path)
    out = environment(EXTRA.get(project, project)).run(program, *arguments, cwd=folder, text=text)
    assert printed in out


def broken(folder):
    """Return the tutorial's briefing with the mistake that README and manual show."""
    made = folder / "first"
    for path in (ROOT / "manual" / "first").rglob("*"):
        if path.is_file():
            target = made / path.relative_to(ROOT / "manual" / "first")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    page = made / "docs" / "index.md"
    page.write_text(page.read_text("utf-8").replace("about 180", "about 190"), encoding="utf-8")
    return made
