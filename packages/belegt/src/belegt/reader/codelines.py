"""Numbers of program code: on lines that end as no sentence does, and in the values of markup."""

from __future__ import annotations

import re

from belegt.reader.scan import Scan

ENDS = frozenset(";{}")
"""What a line of code ends in, and hardly one of prose."""

REACH = 120
"""Code points of a line in which it is looked for, on either side of a number."""

STATEMENT_RE = re.compile(
    r"""
    [^\S\n]*+ (?:
        (?: return | assert | elif | const | let | var | auto | static | unsigned | \#define | int
          | float | double | bool | char | long | short | size_t | uint\d+_t | self\.\w+ | fn | func
          | break | export | val ) \b
      | (?: if | while | for | switch | with ) \b .* [:{(] [^\S\n]* $
      | [A-Za-z_][\w.]* (?: \[[^\]\n]{0,40}\] )? \s? (?: [-+*/|&^%]= | <<= | >>= | :=)
      | [A-Za-z_]\w* \[[^\]\n]{0,40}\] \s? =[ ]
      | (?=\w*_|\w+\.\w) [A-Za-z_][\w.]* \s? =[ ]
    )
    """,
    re.VERBOSE | re.MULTILINE,
)
"""What a line of code begins like that ends in no sign of its own: "return 42", "x += 2"."""

SENTENCE_RE = re.compile(r"[.!?,]\s*$|[^\W\d_]{2,}(?:[ ][^\W\d_]{2,}){2}")
"""What no such line has: the end of a sentence, or three words in a row."""

CODE_RE = re.compile(r"\w\(|[=!<>+*/-]=|\s=\s|\+\+|->|\b(?:case|return|goto|break|if|while|for)\b")
PROMPT_RE = re.compile(r"[^\S\n]{0,8}(?:>>>|\.\.\.|In \[\d+\]:|[$%]) ")
LABEL_RE = re.compile(r"[^\S\n]*case \w+\Z")
VALUE_RE = re.compile(r"[\w-]=[\"']\Z")


def in_code(scan: Scan, pos: int, end: int) -> bool:
    """Whether a number stands in a line of code or the value of an attribute: "j = 0;"."""
    quote = scan.char(pos - 1)
    if quote in {'"', "'"} and scan.char(end) == quote:
        return VALUE_RE.search(scan.raw, max(0, pos - 3), pos) is not None
    raw = scan.raw
    stop = raw.find("\n", end, end + REACH)
    last = raw[end : stop if stop >= 0 else end + REACH].rstrip()[-1:]
    first = max(0, pos - REACH)
    begin = raw.rfind("\n", first, pos) + 1
    if last in ENDS:
        return (
            CODE_RE.search(raw[begin or max(0, pos - REACH) : end + REACH].split("\n")[0])
            is not None
        )
    if (begin or not first) and raw[begin : begin + 12].lstrip()[:1] in {">", ".", "I", "$", "%"}:
        return PROMPT_RE.match(raw, begin, pos) is not None
    if begin or not first:
        line = raw[begin:stop] if stop >= 0 else raw[begin : end + REACH]
        if STATEMENT_RE.match(line) and not SENTENCE_RE.search(line):
            return True
    return scan.char(end) == ":" and LABEL_RE.match(raw, begin, end) is not None
