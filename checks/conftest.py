"""Is the briefing true? Loads it once; what cannot be loaded ends the run with every fault."""

from pathlib import Path

import pytest

from belegt.cli.check import summary
from belegt.cli.terminal import words
from belegt.errors import BelegtError
from belegt.project import Layout, Project, load_project
from belegt.verdict import Judge, Report, report_on

ROOT = Path(__file__).parent.parent

project_key = pytest.StashKey[Project]()
report_key = pytest.StashKey[Report]()


def pytest_configure(config: pytest.Config) -> None:
    try:
        project = load_project(Layout(ROOT))
    except BelegtError as error:
        pytest.exit(f"{error}\n\n{len(error.faults)} to mend", returncode=1)
    config.stash[project_key] = project
    config.stash[report_key] = report_on(project.case)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say at the end what was found."""
    terminalreporter.write_line(words(summary(config.stash[project_key], config.stash[report_key])))


@pytest.fixture(scope="session")
def project(request: pytest.FixtureRequest) -> Project:
    return request.config.stash[project_key]


@pytest.fixture(scope="session")
def judge(request: pytest.FixtureRequest) -> Judge:
    return request.config.stash[project_key].judge


@pytest.fixture(scope="session")
def report(request: pytest.FixtureRequest) -> Report:
    return request.config.stash[report_key]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one item a figure, record, statement, source, page and citation."""
    project = metafunc.config.stash[project_key]
    report = metafunc.config.stash[report_key]
    items = {
        "figure": {name: name for name in project.ledger.figures},
        "reference": {name: name for name in (*project.ledger.records, *project.ledger.derived)},
        "statement": {name: name for name in project.ledger.statements},
        "source": {name: name for name in project.sources},
        "page": {page.file: page for page in project.documents},
        "citation": {
            f"{one.place.file}:{one.place.line}-{one.figure}-{number}": one
            for number, one in enumerate(report.citations)
        },
    }
    for argument, values in items.items():
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, values.values(), ids=values.keys())
