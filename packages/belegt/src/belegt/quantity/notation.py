"""How dates and times are written in a ledger: ISO 8601, and what it leaves out."""

from __future__ import annotations

import re

from belegt.quantity.periods import CENTURY, DECADE, FISCAL, SEASON, Part

DATE_RE = re.compile(
    r"""
    (?: (?P<decade>\d{3})X                # "199X", as in EDTF
      | (?P<century>-?\d\d)XX             # "18XX": the nineteenth century; "-04XX": the fifth BC
      | FY(?P<fiscal>\d{4})               # "FY2025"
      | (?P<first>\d{4})/(?P<second_year>\d{4})  # "2023/2024": one season
      | (?: (?P<year>-?\d{4}) | - )       # "2025", "-0043" for 44 BC, "-" for a year not told
        (?: - (?P<period>[QH]\d)          # "-Q3", "-H1"
          | - (?P<month>\d\d)             # "-01"
            (?: - (?P<day>\d\d) (?=$|T|-[a-z]) )?  # "-27"
        )?
      | (?=T)                             # a time of day alone
    )
    (?: T (?P<hour>\d\d) : (?P<minute>\d\d) (?: : (?P<second>\d\d) )?
        (?P<zone> Z | [+-]\d\d:\d\d | \[ [^\[\]]{1,20} \] )?  # as in RFC 9557
    )?
    (?: -(?P<part>[a-z]{3,6}(?:-half)?) )?  # "2024-late", "2024-summer"
    """,
    re.VERBOSE | re.ASCII,
)
NUMBERS = ("year", "month", "day", "hour", "minute", "second")
UTC = "UTC"


def parts_of(text: str) -> dict[str, object]:
    """Return what a date's notation tells, by the names of its attributes.

    Raises:
        ValueError: when the text has another form.
    """
    match = DATE_RE.fullmatch(text)
    if match is None or (match["hour"] and match["year"] and not match["day"]):
        msg = f"{text!r} is no ISO 8601 date such as 2025-01-27, 2025-01, 2025 or --01-27"
        raise ValueError(msg)
    told = match.groupdict()
    parts: dict[str, object] = {name: int(told[name]) for name in NUMBERS if told[name]}
    parts |= {"period": told["period"] or "", "part": Part(told["part"]) if told["part"] else None}
    zone = (told["zone"] or "").strip("[]")
    parts["zone"] = UTC if zone == "Z" else zone
    if told["decade"]:
        parts |= {"year": int(told["decade"]) * 10, "period": DECADE}
    elif told["century"]:
        parts |= {"year": _century(told["century"]), "period": CENTURY}
    elif told["fiscal"]:
        parts |= {"year": int(told["fiscal"]), "period": FISCAL}
    elif told["first"]:
        if int(told["second_year"]) != int(told["first"]) + 1:
            msg = f"{text!r} is no two years in a row; write a range as 2019..2023"
            raise ValueError(msg)
        parts |= {"year": int(told["first"]), "period": SEASON}
    return parts


def _century(digits: str) -> int:
    """Return the first year: -499 of "-04XX", from 500 to 401 BC."""
    number = int(digits)
    return number * 100 if digits[0] != "-" else number * 100 - 99


def period_text(year: int, period: str) -> str:
    """Return the notation of a period that begins with a year."""
    match period:
        case "decade":
            return f"{year // 10:03}X"
        case "century":
            return f"{year // 100:02}XX" if year >= 0 else f"-{-year // 100:02}XX"
        case "fiscal":
            return f"FY{year:04}"
    return f"{year:04}/{year + 1:04}"


def year_text(year: int | None) -> str:
    """Return a year of at least four digits, those before Christ as ISO 8601 counts them."""
    if year is None:
        return "-"
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def clock_text(hour: int, minute: int | None, second: int | None, zone: str) -> str:
    """Return a time of day: "T14:30", "T14:30:25Z", "T14:30[CET]"."""
    text = f"T{hour:02}:{minute or 0:02}"
    if second is not None:
        text += f":{second:02}"
    if zone == UTC:
        return f"{text}Z"
    return f"{text}{zone if zone[:1] in '+-' else f'[{zone}]'}"
