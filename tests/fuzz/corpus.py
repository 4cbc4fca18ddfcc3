"""What the attackers start from, and how they change it."""

from __future__ import annotations

from pathlib import Path

import yaml
from hypothesis import strategies as st

from tests.belegt.miniature import TEMPLATES

ROOT = Path(__file__).parent.parent.parent

SIGNS = (
    *("\0", "\x1b[31m", "\x1c", "\u200b", "\u202e", "\ufeff", "\u00ad", "\u0301", "\u2028"),
    *("\ud7ff", "\U0001f469\u200d\U0001f680", "\u0967\u0968", "\uff11\uff12", "\u2460", "\u2163"),
    *(" " * 400, "\n" * 50, "\t", "\r", "-" * 60, "'" * 60, "9" * 400, "1e999", "-0", "0x1F"),
    *("{" * 60, "}" * 60, "[" * 60, "(" * 60, "<" * 60, "`" * 9, ":" * 9, "*_" * 40, "$$", "\\"),
    *("&amp;", "<!--", "-->", "]]>", "%", "#", "|", "~", "^" * 40, "a" * 400, "NaN", "inf"),
)
"""What programs stumble over."""


def lines_of(pattern: str) -> list[str]:
    """Return the lines of files of the project, each once."""
    texts = (path.read_text("utf-8") for path in sorted(ROOT.glob(pattern)))
    return list(dict.fromkeys(line for text in texts for line in text.splitlines() if line))


PROSE = lines_of("tests/examples/*.txt") + lines_of("manual/*.md")
TEX = lines_of("tests/texmath/formulas.txt")
PAGES = [path.read_text("utf-8") for path in sorted(ROOT.glob("manual/*.md"))]
LEDGER = [yaml.safe_dump([entry], allow_unicode=True) for entry in TEMPLATES.values()]
FORMULAS = [
    "gpu-hours * price-per-hour",
    "100 [percent] * (1 - r1-price / o1-price)",
    "-2 ** 2 - -3",
    'kv-bytes-per-token("deepseek-v3", 2)',
    "v3-gpu-hours / v3-gpus / 24 [hour/day]",
]
CONF = [
    'extensions = ["myst_parser"]\nlanguage = "de"\n',
    'belegt_skipped_rules = {"a-rule": "why"}\nexclude_patterns = ["*.md", "ledger"]\n',
    'belegt_functions = ["lib"]\nsuppress_warnings = ["belegt.*"]\n',
]
WORKS = ["@misc{report, title={A {B} C}, year={2025}}\n", '@article{a, author = "A and B"}\n']
DRAWINGS = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text x="1">5.6</text></svg>',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><a href="#b"><use/></a></svg>',
]


@st.composite
def altered(draw: st.DrawFn, start: list[str]) -> str:
    """Draw a text of a corpus with some of it cut out, doubled, swapped or put in."""
    text = draw(st.sampled_from(start))
    for _ in range(draw(st.integers(0, 6))):
        low, high = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        part, sign = text[low:high], draw(st.sampled_from(SIGNS) | st.text(max_size=4))
        other = draw(st.sampled_from(start))
        put = draw(st.sampled_from(("", part * 2, part[::-1], sign, part + sign + part, other)))
        text = text[:low] + put + text[high:]
    return text[:20_000]
