"""The list of rules: each has a sentence and examples, which are real briefings."""

import inspect
import pkgutil
from importlib import import_module

import pytest

from belegt.project import Layout, load_project
from belegt.verdict import RULES, faults, rules
from tests.belegt import miniature
from tests.belegt.example import PROSE

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def broken(root, lines) -> set[str]:
    miniature.write(root, lines)
    return {fault.rule for fault in faults(load_project(Layout(root)).case)}


@each_rule
def test_bad_example_is_refused_by_this_rule_alone(rule, tmp_path):
    assert rule.bad
    assert broken(tmp_path, rule.bad) == {rule.id}


@each_rule
def test_good_example_breaks_no_rule(rule, tmp_path):
    assert rule.good
    assert broken(tmp_path, rule.good) == set()


@each_rule
def test_rule_is_told_in_one_sentence(rule):
    assert rule.says.endswith(".")
    assert rule.says.count(".") == 1
    assert "Bad" not in rule.says
    assert "`" not in rule.says  # readers see it as it stands


def test_every_function_that_takes_a_case_and_finds_faults_is_in_the_list():
    found = {
        function
        for module in pkgutil.iter_modules(rules.__path__, f"{rules.__name__}.")
        for function in vars(import_module(module.name)).values()
        if inspect.isfunction(function)
        and inspect.signature(function).return_annotation == "Iterator[Fault]"
        and list(inspect.signature(function).parameters) == ["case"]
    }
    assert {rule.check for rule in RULES} == found
    assert len(RULES) == len(found)


def test_skipped_rule_is_not_told(briefing):
    briefing.ledger("listed", [])
    assert {fault.rule for fault in briefing.report().faults} == {"mention-is-accounted-for"}
    skipped = 'belegt_skipped_rules = {"mention-is-accounted-for": "We cite one paper."}\n'
    briefing.write("docs/conf.py", (briefing.docs / "conf.py").read_text("utf-8") + skipped)
    assert briefing.report().faults == ()
    assert briefing.build().warnings == ""


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        (
            'belegt_skipped_rules = {"number-has-rol": "x"}',
            "names the unknown rule 'number-has-rol'",
        ),
        ('belegt_skipped_rules = {"number-has-role": " "}', "'number-has-role' without a reason"),
        ('belegt_skipped_rules = ["number-has-role"]', "rules with reasons"),
        ('belegt_functions = "functions.py"', "a list of modules"),
        ('suppress_warnings = ["belegt.number-has-role"]', "from Sphinx alone"),
        ('suppress_warnings = ["belegt"]', "from Sphinx alone"),
    ],
)
def test_setting_that_means_nothing_is_refused_by_terminal_and_sphinx(briefing, setting, message):
    briefing.write("docs/conf.py", (briefing.docs / "conf.py").read_text("utf-8") + setting + "\n")
    with pytest.raises(Exception, match=r"conf\.py: ") as caught:
        briefing.load()
    with pytest.raises(SystemExit):
        briefing.build()
    assert message in str(caught.value)
    assert message in briefing.warnings.getvalue()


def test_unknown_rule_is_told_with_the_nearest(briefing):
    setting = 'belegt_skipped_rules = {"number-has-rol": "x"}\n'
    briefing.write("docs/conf.py", (briefing.docs / "conf.py").read_text("utf-8") + setting)
    with pytest.raises(Exception, match=r"did you mean 'number-has-role'\?"):
        briefing.load()


def test_computed_setting_is_refused_where_it_cannot_be_read(briefing):
    setting = "belegt_skipped_rules = dict()\n"
    briefing.write("docs/conf.py", (briefing.docs / "conf.py").read_text("utf-8") + setting)
    with pytest.raises(Exception, match="belegt_skipped_rules is computed"):
        briefing.load()


def test_reader_is_told_every_rule_and_which_does_not_apply(briefing):
    briefing.prose(PROSE + "\n```{rules}\n```\n")
    skipped = {"name-is-told": "We name none."}
    built = briefing.build(belegt_skipped_rules=skipped)
    assert built.warnings == ""
    texts = (one.get_text().strip() for one in built.soup("index.html").select("li > p"))
    items = [text.replace("’", "'") for text in texts]
    told = [rule.says for rule in RULES]
    place = [rule.id for rule in RULES].index("name-is-told")
    told[place] += " Not applied here: We name none."
    assert [one for one in items if one in told] == told


def test_author_is_shown_what_each_rule_refuses_and_accepts(briefing):
    briefing.prose(PROSE + "\n```{rules}\n:examples:\n```\n")
    built = briefing.build()
    assert built.warnings == ""
    soup = built.soup("index.html")
    assert [one.get_text() for one in soup.select("dt code")] == [rule.id for rule in RULES]
    blocks = [one.get_text() for one in soup.select("dd pre")]
    assert len(blocks) == 2 * len(RULES)
    assert blocks[0].strip() == "figures.yaml: value: 18"
