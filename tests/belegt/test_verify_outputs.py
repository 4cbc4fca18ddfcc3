"""What other programs take of `belegt verify`: SARIF, GitHub's annotations, JUnit, and a page."""

import json
import shutil
from xml.etree import ElementTree as ET

import pytest

from belegt.cli import main

DRAFT = """\
# Costs <b>told</b>

The training run of DeepSeek V3 cost $1.6 million, says the report.
Nvidia fell by 17 %, and 99 engineers <script>alert(1)</script> worked on it.
"""
SOURCE = "The training run of DeepSeek V3 cost $5.576 million. Nvidia fell 17 % on Monday.\n"


@pytest.fixture
def verified(tmp_path, monkeypatch, capsys):
    """Judge a draft against a source and return what is printed in a format."""

    def call(format_: str, draft: str = DRAFT, name: str = "my draft.md", **sources: str) -> str:
        monkeypatch.chdir(tmp_path)
        (tmp_path / name).write_text(draft)
        (tmp_path / "sources").mkdir(exist_ok=True)
        for file, text in (sources or {"a": SOURCE}).items():
            (tmp_path / "sources" / f"{file}.txt").write_text(text)
        main(["verify", name, "--against", "sources", "--format", format_])
        return capsys.readouterr().out

    return call


def test_sarif_tells_each_number_to_mend_with_its_place_and_source(verified):
    [run] = json.loads(verified("sarif"))["runs"]
    assert run["tool"]["driver"]["name"] == "belegt"
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    [wrong, *_] = run["results"]
    assert all(one["ruleId"] in rules for one in run["results"])
    assert (wrong["ruleId"], wrong["level"]) == ("contradicted", "error")
    place = wrong["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20draft.md"
    region = {"startLine": 3, "startColumn": 38, "endColumn": 50}
    assert place["region"] == region
    assert DRAFT.split("\n")[2][37:49] == "$1.6 million"
    [source, *_] = wrong["relatedLocations"]
    assert source["physicalLocation"]["artifactLocation"]["uri"] == "sources/a.txt"
    assert "5.576" in source["message"]["text"]
    assert not any("17" in one["message"]["text"].split("\n")[0] for one in run["results"])


def test_a_number_keeps_its_fingerprint_where_lines_above_it_change(verified):
    def marks(draft: str) -> list[str]:
        [run] = json.loads(verified("sarif", draft))["runs"]
        return [one["partialFingerprints"]["belegt/v1"] for one in run["results"]]

    assert marks(DRAFT) == marks(f"An opening.\n\n{DRAFT}")


def test_an_allowance_is_a_suppression_in_sarif_and_a_skipped_test_in_junit(verified):
    draft = f"{DRAFT}<!-- belegt: allow “99 engineers”, because counted by us -->\n"
    [run] = json.loads(verified("sarif", draft))["runs"]
    told = [one["suppressions"] for one in run["results"] if "suppressions" in one]
    assert told == [[{"kind": "inSource", "justification": "counted by us"}]]
    [skipped] = ET.fromstring(verified("junit", draft)).iter("skipped")
    assert skipped.get("message") == "counted by us"


def test_github_shows_each_number_beside_its_line(verified):
    wrong, *_ = verified("github").splitlines()
    head, _, told = wrong.partition("::“")
    assert head == "::error file=my draft.md,title=contradicted,line=3,col=38,endColumn=50"
    assert "%0Asources/a.txt:1" in told


@pytest.mark.parametrize("name", ["a,b.md", "a%b.md", "a:b.md"])
def test_separators_in_names_do_not_end_a_command_of_github(verified, name):
    for line in verified("github", name=name).splitlines():
        assert f"file={name.replace('%', '%25').replace(',', '%2C').replace(':', '%3A')}," in line


def test_junit_counts_its_tests_and_tells_why_one_fails(verified):
    root = ET.fromstring(verified("junit").encode())
    [suite] = root.findall("testsuite")
    cases = suite.findall("testcase")
    failed = [case for case in cases if case.find("failure") is not None]
    assert (suite.get("tests"), suite.get("failures")) == (str(len(cases)), str(len(failed)))
    assert failed[0].find("failure").get("type") == "contradicted"
    assert "sources/a.txt:1" in failed[0].find("failure").text


def test_a_source_that_cannot_be_read_is_told_in_every_format(verified):
    sources = {"a": SOURCE, "b": ""}
    [run] = json.loads(verified("sarif", **sources))["runs"]
    [told] = run["invocations"]
    assert not told["executionSuccessful"]
    assert "b.txt" in told["toolExecutionNotifications"][0]["message"]["text"]
    assert "b.txt" in verified("github", **sources).splitlines()[-1]
    assert ET.fromstring(verified("junit", **sources)).get("errors") == "1"
    assert "b.txt" in verified("html", **sources).partition("<main>")[0]


def test_the_page_marks_each_number_and_shows_its_source_beside_it(verified):
    page = verified("html")
    assert '<a class="number contradicted mend"' in page
    assert "<mark>$5.576 million</mark>" in page
    assert "2 to mend" in page


def test_the_page_runs_nothing_of_the_draft_and_loads_nothing(verified):
    page = verified("html")
    assert "<script>alert" not in page
    assert "&lt;b&gt;" not in page  # markup of the draft is gone before it comes here
    assert "default-src 'none'" in page
    assert "http:" not in page.replace("http-equiv", "")
    assert "src=" not in page.replace("script-src", "").replace("style-src", "")


def test_the_filter_and_keys_of_the_page_work(verified, tmp_path):
    sync_api = pytest.importorskip("playwright.sync_api")
    (tmp_path / "page.html").write_text(verified("html"))
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("no browser")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        shown = browser.new_page()
        problems = []
        shown.on("console", lambda message: problems.append(message.text))
        shown.goto((tmp_path / "page.html").as_uri())
        shown.get_by_role("button", name="supported").click()
        assert shown.locator("article:visible").count() == 1
        shown.get_by_role("button", name="numbers").click()
        shown.keyboard.press("j")
        assert shown.evaluate("document.activeElement.textContent") == "$1.6 million✗"
        shown.keyboard.press("j")
        assert shown.evaluate("document.activeElement.textContent").startswith("99 engineers")
        browser.close()
    assert problems == []
