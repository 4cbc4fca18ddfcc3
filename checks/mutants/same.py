"""Changes that change nothing that is said: no message may come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from checks.mutants.change import Change, Edit, Kind, Project, changed
from checks.mutants.places import EXPLAINED, GLOSSES, SAYS, VALUES
from checks.mutants.words import replaced

PERCENT = replaced(r" ?%(?!\w)", " percent", " per cent", "%", "\N{NO-BREAK SPACE}%")
DOLLARS = replaced(
    r"\$(\d[\d,.]*(?: (?:thousand|million|billion|trillion))?)(?![\d,.]*\d| ?(?:per|a) )",
    *(r"\1 dollars", r"US$\1", r"USD \1", r"\1 US dollars"),
)
SCALE_SIGN = replaced(r"(?<=\d) million\b", " mn", "\N{NO-BREAK SPACE}million", " mio.")
HARD_SPACE = replaced(r"(?<=\d) (?=[a-z%])", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}")
# without its comma 2,048 could be a year
THOUSANDS = replaced(
    r"(?<![\d,.])(?!1,9|2,0)(\d{1,3}),(\d{3})(?![\d,.])", r"\1\2", "\\1\N{NO-BREAK SPACE}\\2"
)
AROUND = replaced(r"\babout(?= \$?\d)", "around", "roughly", "approximately", "some", "circa")
LESS = replaced(r"\bless than(?= \$?\d)", "below", "under")
OVER = replaced(r"\bmore than(?= \$?\d)", "over", "above")
DATE = replaced(
    r"\b(\d{1,2}) (Jan|Feb|Oct|Dec)(uary|ruary|ober|ember) (\d{4})\b",
    *(r"\2\3 \1, \4", r"\1 \2 \4", r"\2 \1, \4"),
)
WORDED = {"2": "two", "3": "three", "5": "five", "6": "six", "8": "eight", "10": "ten"}


def in_words(text: str, _random: Random) -> Iterator[Edit]:
    """Write a small number in words."""
    for match in re.finditer(r"(?<=[a-z] )(?:2|3|5|6|8|10)(?= [a-z])(?! of )", text):
        yield *match.span(), WORDED[match[0]]


def in_digits(text: str, _random: Random) -> Iterator[Edit]:
    """Write a number word before a scale word or noun in digits."""
    for digit, word in WORDED.items():
        for match in re.finditer(
            rf"\b{word}(?= (?:thousand|million|billion|dollars|months))", text
        ):
            yield *match.span(), digit


def wrapped(project: Project, random: Random) -> Iterator[Change]:
    """Break a line of running text between two words."""
    regions = [*project.regions["prose"], *project.regions["cited words"]]
    for region in random.sample(regions, len(regions)):
        text = project.texts[region.file]
        line = text[text.rfind("\n", 0, region.start) + 1 : region.end]
        gaps = list(re.finditer(r"(?<=[\w,;]) (?=[a-z$])", region.text))
        if gaps and not line.startswith("|"):
            yield changed("", region, [(*random.choice(gaps).span(), "\n")])


def emphasised(text: str, _random: Random) -> Iterator[Edit]:
    """Set a stretch in bold type."""
    yield 0, len(text), f"**{text}**"


def spoken(text: str, random: Random) -> Iterator[Edit]:
    """Put a word between two that says no number."""
    gaps = [match.start() for match in re.finditer(r"(?<=[a-z]{2}), (?=[a-z])", text)]
    for at in random.sample(gaps, min(2, len(gaps))):
        yield at, at, random.choice((", indeed", ", however", ", it seems", ", by the way"))


def quoted(text: str, _random: Random) -> Iterator[Edit]:
    """Put a scalar between quotation marks."""
    if text[0] not in "\"'>|[{" and '"' not in text and "\\" not in text:
        yield 0, len(text), f'"{text}"'


def folded(text: str, random: Random) -> Iterator[Edit]:
    """Break a plain scalar over two lines."""
    gaps = list(re.finditer(r"(?<=[a-z,]) (?=[a-z])", text))
    if text[0] not in ">|" and gaps:
        yield *random.choice(gaps).span(), "\n      "


def keys_exchanged(text: str, random: Random) -> Iterator[Edit]:
    """Exchange two neighbouring lines of an entry."""
    lines = list(
        re.finditer(r"^  [a-z_]+: (?![>|]).+\n(?=  [a-z_]+: (?![>|]).+\n)", text, re.MULTILINE)
    )
    for match in random.sample(lines, min(3, len(lines))):
        end = text.index("\n", match.end()) + 1
        if not text.startswith("    ", end):
            yield match.start(), end, text[match.end() : end] + match[0]


def remark_added(text: str, _random: Random) -> Iterator[Edit]:
    """Put a comment behind an entry's first line."""
    if text.startswith("id: ") and "\n" in text:
        at = text.index("\n")
        yield at, at, "  # as it was 98 million times before"


def value_written_out(text: str, _random: Random) -> Iterator[Edit]:
    """Write the value of a figure without its exponent, or with another."""
    if match := re.fullmatch(r"(\d+)(?:\.(\d+))?e(\d+)", text):
        whole, part, power = match[1], match[2] or "", int(match[3])
        yield 0, len(text), whole + part + "0" * (power - len(part))
        if not part and whole[-1] == "0":
            yield 0, len(text), f"{whole[:-1]}e{power + 1}"


def line_added(project: Project, random: Random) -> Iterator[Change]:
    """Put an empty line, or a comment, between two paragraphs of a page."""
    for file in random.sample(sorted(project.texts), len(project.texts)):
        if file.endswith(".md"):
            text = project.texts[file]
            gaps = [match.end() for match in re.finditer(r"\n\n(?=[A-Z#])", text)]
            for at in random.sample(gaps, min(6, len(gaps))):
                new = random.choice(("\n", "% a remark of 98 million\n\n"))
                yield Change("", "a page", file, ((at, at, new),), (), (0, 1 << 30))


TABLE = (
    ("percent in other words", ("cited words", *GLOSSES, *SAYS), PERCENT),
    ("dollars in other words", ("cited words", *GLOSSES), DOLLARS),
    ("another sign for million", ("cited words", *GLOSSES), SCALE_SIGN),
    ("a no-break space", ("cited words", *GLOSSES, *SAYS), HARD_SPACE),
    ("thousands grouped otherwise", ("cited words", *GLOSSES, *SAYS), THOUSANDS),
    ("about in other words", ("cited words", *GLOSSES), AROUND),
    ("less than in other words", ("cited words", *GLOSSES), LESS),
    ("more than in other words", ("cited words", *GLOSSES), OVER),
    ("a date in other words", ("cited words", *GLOSSES), DATE),
    ("a small number in words", ("cited words", *GLOSSES), in_words),
    ("a number word in digits", (*GLOSSES, "cited words"), in_digits),
    ("bold type", ("a citation",), emphasised),
    ("a word without a number", ("prose", *EXPLAINED), spoken),
    ("quotation marks of YAML", (*GLOSSES, *SAYS, *VALUES, "figures: quote"), quoted),
    ("a scalar on two lines", (*GLOSSES, *SAYS, "figures: quote"), folded),
    (
        "keys in another order",
        ("figures: entry", "records: entry", "statements: entry"),
        keys_exchanged,
    ),
    ("a comment", ("figures: entry", "records: entry", "measures: entry"), remark_added),
    ("a value without exponent", ("figures: value",), value_written_out),
)
"""Each with the places in which it is made."""

KINDS = (
    Kind("a line broken", ("a page",), draw=wrapped, same=True),
    *(Kind(name, places, operator, same=True) for name, places, operator in TABLE),
    Kind("a line added to a page", ("a page",), draw=line_added, same=True),
)
