"""Numbers in digits, with the separators of a language."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from typing import NamedTuple

from belegt.messages import Message, message
from belegt.quantity.quantity import EXACT
from belegt.reader.view import View

LONGEST = 400
"""Digits beyond which a number makes no sense and is unreadable."""

ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
# no group is repeated possessively: before 3.11.5 Python loses the match when one is left halfway
RUN = rf"\d++(?:[{ZERO_WIDTH}]{{1,4}}+\d++)*"  # digits, invisible characters among them
NUMERAL_RE = re.compile(
    rf"""
    {RUN}
    (?:
        [.,'’٫٬．，] {RUN}                   # a separator of any language, digits behind it
      | [ \u00a0\u202f\u2009] \d{{3}} (?!\d) # a space as separator of groups: "10 000"
    )*
    """,
    re.VERBOSE,
)
SPACED_RE = re.compile(r"[1-9]\d{0,2}( \d{3})+(?:[.,]\d+)?")
APOSTROPHE_RE = re.compile(r"\d{1,3}('\d{3})+(?:[.,]\d+)?")
GROUPED_RE = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}")  # Indian: 1,00,000
EXPONENT_RE = re.compile(
    r"""
    [eE] ([+\-−]?\d{1,3}) (?![\w])                            # "1e10"
  | \s? [×x·*] \s? 10 (?: \^ ([+\-−]?\d{1,3}) | ([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}) )   # "3 × 10^24", "3·10²⁴"
    """,
    re.VERBOSE,
)
APART_RE = re.compile(
    r"""
    [ \u00a0\u202f][.,][ ]?\d[\d.,]*+(?<=\d)              # "5 ,8", "1 , 5"
  | (?<![\d.,]\d)(?<=\d)[ ]\d (?:[.,]\d{1,3})? (?= \s?[%‰] )  # "1 2 %"
    """,
    re.VERBOSE | re.ASCII,
)
FURTHER_RE = re.compile(r"[\^⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹eE×x·*]|\s[×x·*.,\d]")
"""What stands behind most numbers is none of it: powers, exponents, a number apart."""

UNDECIDED_RE = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)  # 17.5 or 17,500
POWER_RE = re.compile(r"10(?:\^([+\-−]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?!\w)")  # "10^24"
RAISED_RE = re.compile(r"\^([+\-−]?\d{1,3})(?![\w.])")  # "2^10"
SUPERSCRIPTS = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "+-0123456789-")
SIGNS = str.maketrans("’．，٫٬\u00a0\u202f\u2009", "'.,,, " + "  ")
FRACTION_RE = re.compile(r"(?:(\d{1,4})[ ]{1,2})?(\d{1,3})/(\d{1,4})(?![\d/])(?![.,]\d)", re.ASCII)
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"

TOO_LONG = message("more than {limit} digits", limit=LONGEST)
NO_POWER = message("this power of zero has no value")
STRANGE = message("separators that belong to no way of writing numbers")
UNDECIDED = message(
    "a full stop or comma that parts groups in one language and decimals in another, and nothing"
    " tells the language: name it"
)
APART = message("a blank beside the separator or between digits: one number or two")
MANY_DIGITS = message("a power of many digits")


class Digits(NamedTuple):
    """A number in digits.

    Attributes:
        end: where it ends in the text.
        digits: plain digits with a full stop for the decimal separator; "" when unreadable.
        token: the digits and separators as printed.
        reason: why it is unreadable, "" when it is not.
        foreign: whether its decimal separator is not the language's ("2.5" in German).
    """

    end: int
    digits: str
    token: str
    reason: Message | str = ""
    foreign: bool = False


def digits_at(view: View, pos: int, decimal: str) -> Digits | None:
    """Return the number in digits that begins at ``pos``.

    Args:
        view: the text.
        pos: of the first digit.
        decimal: the decimal separator of the language; "" where the language is not known, so
            that "17.500" is unreadable.
    """
    match = NUMERAL_RE.match(view.raw, pos)
    if match is None:
        return None
    end = match.end()
    if end - pos > LONGEST:
        return Digits(end, "", "", TOO_LONG)
    token = _ascii(match[0])
    if " " in token and not SPACED_RE.fullmatch(token):
        # two numbers, or a number and something else: the first stands alone
        end = pos + match[0].index(next(c for c in match[0] if c in " \u00a0\u202f\u2009"))
        token = _ascii(view.raw[pos:end])
    if not decimal and UNDECIDED_RE.fullmatch(token):
        return Digits(end, "", token, UNDECIDED)
    further = FURTHER_RE.match(view.raw, end) is not None
    if further and (apart := APART_RE.match(view.raw, end)):
        return Digits(apart.end(), "", token, APART)
    digits, foreign = _plain(token, decimal or ".")
    if not digits:
        return Digits(end, "", token, STRANGE)
    if not further:
        return Digits(end, digits, token, foreign=foreign)
    if power := POWER_RE.match(view.raw, pos):
        exponent = (power[1] or power[2]).translate(SUPERSCRIPTS)
        return Digits(power.end(), f"1e{exponent}", power[0])
    if power := RAISED_RE.match(view.raw, end):
        raised = _raised(digits, power[1])
        reason = MANY_DIGITS if Decimal(digits) else NO_POWER
        return Digits(power.end(), raised, token, "" if raised else reason)
    if exponent_match := EXPONENT_RE.match(view.raw, end):
        exponent = next(group for group in exponent_match.groups() if group)
        digits += "e" + exponent.translate(SUPERSCRIPTS)
        end = exponent_match.end()
    return Digits(end, digits, token, foreign=foreign)


def _raised(base: str, exponent: str) -> str:
    """Return the digits of a power, "" where they are too many or it has no value."""
    power_of = int(exponent.translate(SUPERSCRIPTS))
    times = abs(power_of)
    if power_of <= 0 and not Decimal(base):
        return ""
    if len(base) * times > 2 * LONGEST:
        return ""
    power = EXACT.power(Decimal(base), times)
    if len(power.as_tuple().digits) > LONGEST or abs(power.adjusted()) > LONGEST:
        return ""
    if exponent.startswith(("-", "−")):
        power = Context(prec=12).divide(Decimal(1), power)
    return f"{power:f}"


def _ascii(token: str) -> str:
    """Return the token with digits and separators of other scripts by value."""
    if token.isascii():
        return token
    kept = (char for char in token if char not in ZERO_WIDTH)
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char.translate(SIGNS)
        for char in kept
    )


def _plain(token: str, decimal: str) -> tuple[str, bool]:
    """Return plain digits, "" where the separators make no sense, and whether they are foreign."""
    if token.isdigit():
        return token, False
    if SPACED_RE.fullmatch(token) or APOSTROPHE_RE.fullmatch(token):
        return token.replace(" ", "").replace("'", "").replace(",", "."), False
    if "'" in token or " " in token:
        return "", False
    dots, commas = token.count("."), token.count(",")
    if dots and commas:
        point = max(".,", key=token.rfind)
        whole, _, part = token.rpartition(point)
        group = "." if point == "," else ","
        if point in whole or not GROUPED_RE.fullmatch(whole.replace(group, ",")):
            return "", False
        return whole.replace(group, "") + "." + part, point != decimal
    separator = "." if dots else ","
    if dots + commas == 1 and separator == decimal:
        return token.replace(",", "."), False
    if GROUPED_RE.fullmatch(token.replace(".", ",")):
        return token.replace(separator, ""), False
    if dots + commas == 1:
        return token.replace(",", "."), True
    return "", False
