"""Scales: letters that only a sentence tells from units, currencies with a scale, both ends."""

from __future__ import annotations

import pytest

from belegt.lexicon import lexicon_of
from belegt.quantity import Quantity
from belegt.reader import find_quantities


def only(text: str, language: str = "en") -> str:
    (mention,) = find_quantities(text, language)
    return str(mention.quantity) if mention.quantity else "unreadable"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("A 5m wall surrounds the camp.", "5 meter"),
        ("The camera sits 3m above ground.", "3 meter"),
        ("An audience of 3.4m tuned in.", "3400000"),
        ("The population has fallen to 4.1m.", "4100000"),
        ("Between 2m and 3m people fled.", "2000000–3000000 people"),
        ("Heat the sample to 300K.", "300 kelvin"),
        ("It was cooled to a temperature of 77K.", "77 kelvin"),
        ("The disk has 512B sectors.", "512 byte"),
        ("Each cache line is 64B wide.", "64 byte"),
        ("They trained on 15T tokens.", "15000000000000 tokens"),
        ("It will take 5 to 6m of wall.", "5–6 meter"),
        ("The order is worth 125 USD million.", "125000000 USD"),
        ("Capital expenditure was 27.3 USD mn.", "27300000 USD"),
        ("The fund has 12 $ million.", "12000000 USD"),
    ],
)
def test_words_around_tell_a_scale_letter_from_a_unit(text: str, meaning: str) -> None:
    assert only(text) == meaning


@pytest.mark.parametrize(
    "text",
    [
        "The 5m-strong diaspora sends money home.",
        "Sales hit 2m last month.",
        "He ran a 10k race.",
        "A 1.5T magnet is used.",
        "The plant makes 3m a year.",
        "They planted 5m trees.",
        "He owes a thousand and a half.",
    ],
)
def test_what_no_word_tells_is_unreadable(text: str) -> None:
    assert only(text) == "unreadable"


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize(("scale", "worth"), [("M", 10**6), ("k", 1000)])
def test_a_currency_and_its_scale_stand_in_either_order_before_and_behind(
    language: str, scale: str, worth: int
) -> None:
    for name in (f"{scale}EUR", f"{scale}€", f"€{scale}"):
        for text in (f"35 {name}", f"{name} 35"):
            (mention,) = find_quantities(f"x {text}.", language)
            assert isinstance(mention.quantity, Quantity)
            assert (mention.quantity.number, mention.quantity.unit) == (35 * worth, "EUR"), text
            assert mention.text == text


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_both_ends_of_a_range_have_the_scale_of_the_second(language: str) -> None:
    words = lexicon_of(language).words
    for scale, worth in lexicon_of(language).scales.items():
        if worth >= 1000 and scale not in words.scales.rough:
            (mention,) = find_quantities(f"x 5 {words.ranges.to[-1]} 6 {scale}.", language)
            assert isinstance(mention.quantity, Quantity)
            assert (mention.quantity.number, mention.quantity.upper) == (5 * worth, 6 * worth)
