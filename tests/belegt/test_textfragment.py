"""Addresses that scroll a browser to a passage."""

import pytest

from belegt.textfragment import passage_address

PAGE = "https://example.org/a"


@pytest.mark.parametrize(
    ("arguments", "fragment"),
    [
        (("um 5,6 Millionen",), "um%205%2C6%20Millionen"),
        (("US-Dollar",), "US%2DDollar"),
        (("a & b\u00a0c",), "a%20%26%20b%20c"),
        (("17 Prozent", "fiel um ", " an einem Tag"), "fiel%20um-,17%20Prozent,-an%20einem%20Tag"),
    ],
)
def test_what_means_something_in_a_fragment_is_encoded(arguments, fragment):
    assert passage_address(PAGE, *arguments) == f"{PAGE}#:~:text={fragment}"


def test_long_passage_is_named_by_its_ends():
    words = [f"Wort{number}" for number in range(40)]
    address = passage_address(PAGE, " ".join(words))
    first, last = address.partition("text=")[2].split(",")
    assert first == "%20".join(words[:6])
    assert last == "%20".join(words[-6:])


def test_page_with_a_fragment_of_its_own_keeps_it():
    assert passage_address(f"{PAGE}#part", "17") == f"{PAGE}#part:~:text=17"
