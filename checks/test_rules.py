"""The briefing keeps every rule of belegt's list."""

import pytest

from belegt.verdict import RULES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_kept(rule, report):
    found = [str(fault) for fault in report.faults if fault.rule == rule.id]
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_every_rule_applies(project):
    assert project.conf.skipped == {}
