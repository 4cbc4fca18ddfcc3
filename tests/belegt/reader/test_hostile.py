"""Text that nobody would write: read to the end, in spans that fit, as nothing or as it is."""

from __future__ import annotations

import pytest

from belegt.lexicon import language_codes
from belegt.reader import find_quantities

SIZE = 10_000
MOTIFS = (
    "1|.|,|1.|1,|1-|1/|1:|-|a-|$|$1|(1|[1,|1a|a1|1e|10^|½|1'|A_1|_1|:1|::|1 |eine |ein|hundert"
    "|hundert |zwei |zweiund|two hundred and |a million |§ 1 |Nr. |1 bis |zwischen 1 und |http://"
    "|+49 |0 |2021-|2021 |1\u200b|\u200b|Januar |27. Januar |\n|1\n| |\u00a0|\ud8001|١|１,|\x001"
    "|mehr als |etwa 1 |five point |tens of |half a |Qwen 2.5 |3 km/h |İ1 |1-prozentig|2 of "
    "|5 $ per |\u202e1 "
)


@pytest.mark.parametrize("language", language_codes())
@pytest.mark.parametrize("motif", MOTIFS.split("|"))
def test_a_motif_without_end_is_read_to_the_end(motif: str, language: str) -> None:
    text = motif * (SIZE // len(motif))
    for mention in find_quantities(text, language):
        assert mention.span.cut(text) == mention.text


@pytest.mark.parametrize("text", ["", " ", "\x00", "\ud800", "\u202e", "\ufeff", "\n\n"])
def test_nothing_is_read_where_nothing_stands(text: str) -> None:
    assert find_quantities(text, "de") == []
    assert find_quantities(text) == []


def test_a_million_digits_are_unreadable_with_a_reason() -> None:
    (mention,) = find_quantities("9" * 1_000_000, "de")
    assert mention.quantity is None
    assert "digits" in str(mention.unreadable)


@pytest.mark.parametrize("text", ["0^0", "0^0 m", "0^-1", "0.0^0"])
def test_a_power_of_zero_without_a_value_is_unreadable(text: str) -> None:
    (mention,) = find_quantities(text, "en")
    assert mention.quantity is None
    assert "power" in str(mention.unreadable)


def test_digits_of_any_script_are_read_by_value() -> None:
    quantities = [
        mention.quantity for mention in find_quantities("٤٢ und １７ und 42 und 17", "de")
    ]
    assert quantities[:2] == quantities[2:]


def test_one_long_line_is_read_like_its_parts() -> None:
    sentence = "Es kostete 5,6 Millionen Dollar und dauerte zwei Monate, "
    assert len(find_quantities(sentence * 500, "de")) == 1000
