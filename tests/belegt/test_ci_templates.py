"""The templates for other people's projects do what they say: their own steps are run."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WRONG, RIGHT = "The run cost 7 million dollars.\n", "The run cost 5 million dollars.\n"


@pytest.fixture
def project(tmp_path):
    """Return a project with a draft that its source bears out, one that it does not, and a run."""
    (tmp_path / "my right.md").write_text(RIGHT)
    (tmp_path / "wrong.md").write_text(WRONG)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "report.txt").write_text(f"The books are closed. {RIGHT}")

    def run(script: str, **variables: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        return subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", script],
            cwd=tmp_path,
            env={**os.environ, "PATH": path, "LANGUAGE": "en", **variables},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_the_action_shows_what_is_not_borne_out_beside_its_line(project):
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    [step] = [one for one in action["runs"]["steps"] if one["name"] == "Verify"]
    done = project(step["run"], DRAFTS="my right.md\nwrong.md\n", AGAINST="sources\n", ARGUMENTS="")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=wrong.md,"), done.stdout
    assert "my right.md" not in done.stdout
    done = project(step["run"], DRAFTS="my right.md", AGAINST="sources", ARGUMENTS="--quiet")
    assert done.returncode == 0, done.stderr


def test_the_action_takes_its_inputs_as_data(project, tmp_path):
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    for step in action["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert set(step["env"]) <= {"PACKAGE", "DRAFTS", "AGAINST", "ARGUMENTS"}
    [step] = [one for one in action["runs"]["steps"] if one["name"] == "Verify"]
    project(step["run"], DRAFTS="$(touch here); `touch here`", AGAINST="*", ARGUMENTS="")
    assert not (tmp_path / "here").exists()


def test_the_template_for_gitlab_leaves_a_report_of_tests(project, tmp_path):
    template = yaml.safe_load((ROOT / ".gitlab" / "verify.yml").read_text("utf-8"))
    [job] = template.values()
    done = project("\n".join(job["script"]), DRAFTS="wrong.md", AGAINST="sources")
    assert done.returncode == 1, done.stderr
    report = tmp_path / job["artifacts"]["reports"]["junit"]
    assert ET.parse(report).getroot().get("failures") == "1"


def test_the_hook_before_a_commit_judges_the_files_it_is_given(project):
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    command = f"{hook['entry']} --against sources -- {shlex.quote('my right.md')}"
    done = project(f"{command} wrong.md")
    assert done.returncode == 1, done.stderr
    assert "wrong.md:1" in done.stdout
    assert project(command).returncode == 0
