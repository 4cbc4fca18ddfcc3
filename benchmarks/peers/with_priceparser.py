"""Runs price-parser: the one price of a text, where there is a currency with it."""

from __future__ import annotations

from collections.abc import Iterator

from adapter import Found, found, serve
from price_parser import Price


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the price."""
    decimal = {"en": "."}.get(language)  # what is known of the language is told
    price = Price.fromstring(text, decimal_separator=decimal)
    if price.amount is None or price.currency is None or price.amount_text is None:
        return
    start = text.find(price.amount_text)
    end = start + len(price.amount_text)
    yield found(start, end, "money", price.amount, price.currency)


serve(read)
