"""Is the briefing true? Loads it once; what cannot be loaded ends the run with every fault."""

from pathlib import Path

import pytest

from belegt.cli.check import summary
from belegt.cli.terminal import words
from belegt.errors import BelegtError, Fault
from belegt.project import Layout, Project, load_project
from belegt.verdict import Judge, Report

ROOT = Path(__file__).parent.parent

project_key = pytest.StashKey[Project]()
judge_key = pytest.StashKey[Judge]()
report_key = pytest.StashKey[Report]()


def pytest_configure(config: pytest.Config) -> None:
    try:
        project = load_project(Layout(ROOT))
    except BelegtError as error:
        pytest.exit(f"{error}\n\n{len(error.faults)} to mend", returncode=1)
    judge = Judge(project.sources, project.ledger)
    config.stash[project_key] = project
    config.stash[judge_key] = judge
    config.stash[report_key] = judge.report(project.documents, project.language)


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
    return request.config.stash[judge_key]


@pytest.fixture(scope="session")
def report(request: pytest.FixtureRequest) -> Report:
    return request.config.stash[report_key]


@pytest.fixture
def no_fault():
    """Fail with the text of a fault, without a traceback."""

    def check(*faults: Fault | None) -> None:
        found = [str(fault) for fault in faults if fault]
        if found:
            pytest.fail("\n".join(found), pytrace=False)

    return check


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one item a figure, citation, listed mention, measure, page, source and name."""
    project = metafunc.config.stash[project_key]
    report = metafunc.config.stash[report_key]
    items = {
        "figure": {name: name for name in project.ledger.figures},
        "measure": {name: name for name in project.ledger.measures},
        "record": {name: name for name in project.ledger.records},
        "derived": {name: name for name in project.ledger.derived},
        "reference": {name: name for name in (*project.ledger.records, *project.ledger.derived)},
        "statement": {name: name for name in project.ledger.statements},
        "source": {name: name for name in project.sources},
        "page": {page.file: page for page in project.documents},
        "citation": {
            f"{one.place.file}:{one.place.line}-{one.figure}-{number}": one
            for number, one in enumerate(report.citations)
        },
        "listed": {
            f"{placed.entry.source}-{number}": placed
            for number, placed in enumerate(project.ledger.listed)
        },
        "name": {placed.entry.name: placed for placed in project.ledger.names},
    }
    for argument, values in items.items():
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, values.values(), ids=values.keys())
