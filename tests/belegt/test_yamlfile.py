"""YAML read as text: scalars stay what was typed, and nothing can grow."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt import yamlfile
from belegt.errors import BelegtError


def faults(text: str) -> str:
    with pytest.raises(BelegtError) as caught:
        yamlfile.parse(text, "x.yaml")
    return str(caught.value)


def test_scalars_stay_as_typed():
    text = "- {a: 1.60, b: no, c: 2025-01-27, d: 0x10, e: ~, f: 1e3}"
    expected = [{"a": "1.60", "b": "no", "c": "2025-01-27", "d": "0x10", "e": "~", "f": "1e3"}]
    assert yamlfile.parse(text, "x.yaml").tree == expected


def test_every_value_keeps_its_line():
    document = yamlfile.parse("- id: one\n  list:\n  - a\n  - b\n- id: two\n", "x.yaml")
    lines = {
        route: document.line(route) for route in [(0, "id"), (0, "list", 1), (1, "id"), (1, "no")]
    }
    assert lines == {(0, "id"): 1, (0, "list", 1): 4, (1, "id"): 5, (1, "no"): 5}


def test_doubled_key_is_told_with_both_lines():
    assert "x.yaml:3: the key 'a' again (first in line 1)" in faults("a: 1\nb: 2\na: 3\n")


def test_tab_is_called_a_tab():
    message = faults("- id: one\n\tvalue: 2\n")
    assert "x.yaml:2: not YAML: a tab" in message
    assert "indent with spaces" in message


def test_alias_bomb_is_refused_without_growing():
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    message = faults("\n".join(lines))
    assert "x.yaml:1: an anchor &a0" in message
    assert "x.yaml:2: an alias *a0" in message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: !!python/object/apply:os.system [x]", "a tag"),
        ("a: 1\n---\nb: 2", "x.yaml:2: a second document"),
        ("? [a]\n: 1", "a key that is no text"),
        ("a: 'open", "not YAML"),
        ("a: b: c", "x.yaml:1: not YAML"),
        ("[" * 5000, "nested deeper than 20 levels"),
    ],
)
def test_what_is_not_plain_is_refused(text, message):
    assert message in faults(text)


@given(st.text())
def test_any_text_is_read_or_refused_with_a_fault(text):
    with contextlib.suppress(BelegtError):
        yamlfile.parse(text, "x.yaml")
