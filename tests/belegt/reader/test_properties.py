"""What holds for any text and any number, searched by hypothesis."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from babel.units import format_unit
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from belegt.lexicon import language_codes
from belegt.lexicon.languages import words_of
from belegt.lexicon.units import is_known
from belegt.printing import print_quantity
from belegt.quantity import Bound, PartialDate, Quantity, from_digits, spanned
from belegt.quantity.dates import ranged
from belegt.reader import Kind, Mention, find_quantities, iter_quantities

LANGUAGES = language_codes()
WORDS = re.split(
    " ",
    "1 12 2.000 2,000 10 000 5,6 5.6 1.2.3 007 ½ 10² % € $ US$ USD Euro Dollar Prozent percent "
    "Mio. Milliarden billion million hundert tausend zwei two fünfundzwanzig twenty one eine a "
    "half halbe drittel mehr als less than etwa about bis to zwischen und and of von pro per "
    "Monat month Stunden hours GPUs Januar January 27. 2025 2025-01-27 06.02.2025 21:00 Uhr "
    "GPT-4 R1 Qwen 2.5 https://x.y/2025 § 5 ( ) - – / : , . ; \n \n\n ! Kapitel Section "
    "zehntausende tens thousands mehrere several deux cent quatre-vingt \u200b "
    "- 30s 2024’5 1’80 2nd "
    "**5** *six* **more _7_ * ** <b> </b> [8](x) [^1] &nbsp; « » “ ” 0^0 5\n000 "
    "mil-\nlion Mil\u00adliarden zwei-\nund \u00ad -\n",
)

texts = st.one_of(
    st.text(),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)
languages = st.sampled_from(LANGUAGES)
decimals = st.decimals(0, 10**12, places=2).map(lambda number: number + 0)


def only(text: str, language: str) -> Mention:
    mentions = find_quantities(text, language)
    assert [mention.text for mention in mentions] == [text]
    return mentions[0]


def number_of(text: str, language: str) -> Decimal:
    quantity = only(text, language).quantity
    assert isinstance(quantity, Quantity)
    assert quantity.value is not None
    return quantity.value


@given(texts, languages)
@example("\ud800 1 \udfff", "de")
@example("İ 5 Euro", "de")
@example("- 30s", "en")
@example("2024’70000000 mm", "fr")
def test_spans_cut_out_the_words_they_claim_and_never_overlap(text: str, language: str) -> None:
    end = 0
    for mention in find_quantities(text, language):
        assert mention.span.cut(text) == mention.text
        assert end <= mention.span.start < mention.span.end
        assert (mention.quantity is None) == bool(mention.unreadable)
        assert mention.text == mention.text.strip()
        end = mention.span.end


@given(texts, languages, st.lists(st.integers(0, 400), max_size=8))
def test_a_text_in_pieces_reads_like_the_whole(text: str, language: str, cuts: list[int]) -> None:
    bounds = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = [text[start:end] for start, end in pairwise(bounds)]
    assert list(iter_quantities(pieces, language)) == find_quantities(text, language)


@settings(max_examples=10, deadline=None)
@given(st.lists(texts, min_size=1, max_size=4), languages, st.integers(0, 2000))
def test_a_long_text_in_pieces_reads_like_the_whole(
    parts: list[str], language: str, shift: int
) -> None:
    # the same words over and over, so that every piece is cut within some of them
    text = "x" * shift + "".join((part + " ") * (40_000 // (len(part) + 1)) for part in parts)
    pieces = [text[start : start + 7001] for start in range(0, len(text), 7001)]
    assert list(iter_quantities(pieces, language)) == find_quantities(text, language)


@given(texts)
@example("1’80\nUna(2nd")
def test_any_text_is_read_without_a_language(text: str) -> None:
    find_quantities(text)


@given(texts, languages)
def test_units_that_are_no_counts_are_known(text: str, language: str) -> None:
    for mention in find_quantities(text, language):
        if isinstance(mention.quantity, Quantity) and mention.kind is not Kind.COUNT:
            assert is_known(mention.quantity.unit), mention


@given(decimals, languages)
def test_numbers_as_a_locale_prints_them(number: Decimal, language: str) -> None:
    assert number_of(format_decimal(number, "#,##0.00", language), language) == number


@given(st.integers(0, 10**15), languages)
def test_grouped_integers_as_a_locale_prints_them(number: int, language: str) -> None:
    text = format_decimal(number, "#,##0", language)
    assert number_of(text + " %", language) == number


@given(st.integers(1, 999), st.sampled_from([6, 9, 12]), languages)
def test_scale_words_as_a_locale_prints_them(count: int, exponent: int, language: str) -> None:
    for length in ("long", "short"):
        text = format_compact_decimal(count * 10**exponent, format_type=length, locale=language)
        assert number_of(text, language) == count * 10**exponent


@given(decimals, st.sampled_from(["USD", "EUR", "GBP", "CHF", "JPY"]), languages)
def test_money_as_a_locale_prints_it(number: Decimal, currency: str, language: str) -> None:
    for style in ("standard", "name"):
        text = format_currency(
            number, currency, locale=language, format_type=style, currency_digits=False
        )
        quantity = only(text, language).quantity
        assert isinstance(quantity, Quantity)
        assert quantity.unit == currency
        assert abs(quantity.number - number) < 1


@given(st.integers(0, 10_000), languages)
def test_percent_as_a_locale_prints_it(number: int, language: str) -> None:
    text = format_percent(Decimal(number) / 100, locale=language)
    assert number_of(text, language) == number


@given(
    st.integers(2, 10_000),
    st.sampled_from(
        ["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"]
    ),
    languages,
)
def test_durations_as_a_locale_prints_them(number: int, unit: str, language: str) -> None:
    text = format_unit(number, f"duration-{unit}", "long", locale=language)
    assume(f"duration-{unit}" not in text)  # Babel knows no such form: Italian "giorni"
    mention = only(text, language)
    assert isinstance(mention.quantity, Quantity)
    assert (mention.kind, mention.quantity.unit) == (Kind.DURATION, unit)
    assert mention.quantity.number == number


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), languages)
def test_dates_as_a_locale_prints_them(day: dt.date, language: str) -> None:
    for length in ("long", "full"):
        text = format_date(day, length, locale=language)
        found = [mention.quantity for mention in find_quantities(text, language)]
        assert found == [PartialDate(day.year, day.month, day.day)]


quantities = st.builds(
    lambda number, scale, unit, bound: from_digits(
        f"{number:f}", scale=Decimal(10) ** scale, unit=unit, bound=bound
    ),
    st.decimals(1, 999, places=1),
    st.sampled_from([0, 0, 6, 9, 12]),
    st.sampled_from(
        [
            "",
            "USD",
            "EUR",
            "CHF",
            "percent",
            "percentage point",
            "month",
            "year",
            "kilometer",
            "gigabyte",
            "times",
            "FLOP",
            "USD/month",
            "EUR/million tokens",
            "USD/GPU hour",
        ]
    ),
    st.sampled_from([bound for bound in Bound if bound is not Bound.BETWEEN]),
)
dates = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)).flatmap(
    lambda day: st.sampled_from(
        [
            PartialDate(day.year),
            PartialDate(day.year, day.month),
            PartialDate(day.year, day.month, day.day),
            PartialDate(None, day.month, day.day),
            PartialDate(None, day.month),
            PartialDate(day.year, day.month, day.day, day.day % 24, day.day),
        ]
    )
)


@given(quantities, languages)
def test_what_is_printed_is_read_back(quantity: Quantity, language: str) -> None:
    read = only(print_quantity(quantity, language), language).quantity
    assert isinstance(read, Quantity)
    assert read.same_as(quantity)


@given(quantities, languages)
def test_a_printed_range_is_read_back(quantity: Quantity, language: str) -> None:
    lower = from_digits(f"{quantity.number:f}", unit=quantity.unit)
    upper = from_digits(f"{quantity.number + 1:f}", unit=quantity.unit)
    between = spanned(lower, upper)
    read = only(print_quantity(between, language), language).quantity
    assert isinstance(read, Quantity)
    assert read.same_as(between)


periods = st.builds(
    lambda year, period: PartialDate(
        year - year % 10 if period == "decade" else year, period=period
    ),
    st.integers(1911, 1998),
    st.sampled_from(["Q1", "Q2", "Q3", "Q4", "H1", "H2", "fiscal", "season", "decade"]),
) | st.builds(lambda century: PartialDate(century * 100, period="century"), st.integers(10, 20))
limits = st.sampled_from([Bound.LESS_THAN, Bound.AT_MOST, Bound.AT_LEAST, Bound.MORE_THAN])


@given(periods, languages)
def test_a_printed_period_is_read_back(date: PartialDate, language: str) -> None:
    assume(date.period != "century" or words_of(language).dates.centuries)
    assert only(print_quantity(date, language), language).quantity == date


@given(dates.filter(lambda date: date.year is not None), limits, languages)
def test_a_printed_limit_of_a_date_is_read_back(
    date: PartialDate, bound: Bound, language: str
) -> None:
    limited = replace(date, bound=bound)
    assert only(print_quantity(limited, language), language).quantity == limited


@given(st.dates(dt.date(1990, 1, 1), dt.date(2040, 12, 31)), st.integers(1, 900), languages)
def test_a_printed_range_of_dates_is_read_back(day: dt.date, more: int, language: str) -> None:
    last = day + dt.timedelta(more)
    span = ranged(
        PartialDate(day.year, day.month, day.day), PartialDate(last.year, last.month, last.day)
    )
    assert only(print_quantity(span, language), language).quantity == span


@given(dates, languages)
def test_a_printed_date_is_read_back(date: PartialDate, language: str) -> None:
    assert only(print_quantity(date, language), language).quantity == date


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_known_language_is_read_by_its_territory_too(language: str) -> None:
    assert only("5 %", f"{language}-CH").quantity == only("5 %", language).quantity
