"""A live sentence: where it can be changed, what comes of it, and what is amiss with its offers."""

from __future__ import annotations

import pytest

from belegt.errors import Fault, Place
from belegt.live import MOST, TOGETHER, Live, live, offers_of, split_body
from belegt.myst import read_prose
from belegt.prose import Paragraph

SENTENCE = "It cost {cited}`about $6 million <cost>`, said the firm."


def read(sentence: str) -> Paragraph:
    (paragraph,) = read_prose(sentence, "page.md").paragraphs
    return paragraph


def made(sentence: str, *lines: str) -> Live | Fault:
    paragraph = read(sentence)
    return live(paragraph, paragraph, offers_of(lines), Place("page.md", 1))


def texts(found: Live | Fault) -> list[str]:
    assert isinstance(found, Live), found
    return [found.chosen(variant).text for variant in found.variants]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["6 | 7"], ["It cost about $7 million, said the firm."]),
        (["about | "], ["It cost $6 million, said the firm."]),
        (["firm | "], ["It cost about $6 million, said the."]),
        (["million | mn"], ["It cost about $6 mn, said the firm."]),
        (["$ | €"], ["It cost about €6 million, said the firm."]),
        (["$6 million | half a dollar"], ["It cost about half a dollar, said the firm."]),
        (["It | She"], ["She cost about $6 million, said the firm."]),
        (["It | a | a"], ["a cost about $6 million, said the firm."]),
        (["", "6 | 7", ""], ["It cost about $7 million, said the firm."]),
    ],
)
def test_words_are_put_in_the_place_of_others(lines, expected):
    own, *others = texts(made(SENTENCE, *lines))
    assert own == read(SENTENCE).text
    assert others == expected


def test_few_words_are_changed_at_a_time():
    found = made(SENTENCE, "It | She", "about | around", "6 | 7 | 8", "million | mn")
    assert isinstance(found, Live)
    changed = [sum(map(bool, variant)) for variant in found.variants]
    assert max(changed) == TOGETHER
    assert changed.count(0) == 1
    assert changed.count(1) == 5
    assert changed.count(2) == 1 + 2 + 1 + 2 + 1 + 2
    assert len(set(found.variants)) == len(changed)


def test_offers_stand_in_the_order_of_the_text():
    found = made(SENTENCE, "million | mn", "It | She", "6 | 7")
    assert isinstance(found, Live)
    assert found.parts == [
        "",
        ["It", "She"],
        " cost about $",
        ["6", "7"],
        " ",
        ["million", "mn"],
        ", said the firm.",
    ]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([], "nothing is offered"),
        (["seven | 7"], "“seven” stands 0 times"),
        (["i | a"], "“i” stands 0 times"),
        (["th | a"], "“th” stands 0 times"),
        (["million, said | a"], "“million, said” stands 0 times"),
        ([" | a"], "“” stands 0 times"),
        (["6"], "“6” has nothing to be changed into"),
        (["6 | 7 | 6"], "“6” has nothing to be changed into"),
        (["$6 | $7", "6 million | 7 million"], "“$6” and “6 million” overlap"),
        ([f"6 | {' | '.join(map(str, range(7, 8 + MOST)))}"], f"more than {MOST} sentences"),
    ],
)
def test_offers_that_cannot_be_made_are_told(lines, told):
    found = made(SENTENCE, *lines)
    assert isinstance(found, Fault)
    assert str(found.found).startswith(told)


def test_words_that_stand_twice_are_told():
    found = made("The firm and the firm.", "firm | house")
    assert isinstance(found, Fault)
    assert "stands 2 times" in str(found.found)


def test_hundreds_of_offers_are_told_at_once():
    lines = [f"w{number} | x | y" for number in range(3000)]
    found = made(" ".join(f"w{number}" for number in range(3000)), *lines)
    assert isinstance(found, Fault)
    assert "more than" in str(found.found)


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (["a", "", "b"], 1),
        (["", "a", "b", "", "c"], 3),
        (["a"], 1),
        ([], 0),
        (["", ""], 2),
        (["a", "  ", "b"], 1),
    ],
)
def test_sentence_ends_at_an_empty_line(lines, count):
    assert split_body(lines) == count


PAGE = f"""\
# A page

```{{try-to-lie}}
{SENTENCE}

6 | 7
```
"""


def test_offers_are_no_prose():
    sentences = [one.text for one in read_prose(PAGE, "page.md").paragraphs]
    assert sentences == ["A page", "It cost about $6 million, said the firm."]


@pytest.mark.parametrize("fence", ["```", ":::"])
def test_sentence_is_judged_like_any_other(briefing, fence):
    page = PAGE.replace("```", fence).replace("about $6", "about $7")
    briefing.write("docs/lie.md", "---\norphan: true\n---\n" + page)
    built = briefing.build()
    assert "“about $7 million” is not what the source says" in built.warnings
    (line,) = [number for number, one in enumerate(page.splitlines(), 4) if "It cost" in one]
    assert f"lie.md:{line}" in built.warnings


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("One sentence.\n\nseven | 8", "“seven” stands 0 times"),
        ("- A list\n\nseven | 8", "begins with one sentence"),
        ("", "begins with one sentence"),
    ],
)
def test_directive_tells_what_it_cannot_make(briefing, body, told):
    text = f"---\norphan: true\n---\n# Lie\n\n```{{try-to-lie}}\n{body}\n```\n"
    briefing.write("docs/lie.md", text)
    built = briefing.build()
    assert told in built.warnings
    assert "[belegt.change]" in built.warnings
    assert not built.soup("lie.html").select(".belegt-lie")


@pytest.mark.parametrize("builder", ["text", "latex", "epub", "man"])
def test_other_outputs_show_the_sentence_alone(briefing, builder):
    briefing.write("docs/lie.md", PAGE)
    briefing.prose("# The work\n\n```{toctree}\nlie\n```\n")
    briefing.ledger("plain", [])
    built = briefing.build(builder)
    written = "".join(
        path.read_text("utf-8", "ignore")
        for path in built.out.rglob("*")
        if path.is_file() and path.suffix in {".txt", ".tex", ".xhtml", ".1"}
    )
    assert "said the firm" in written
    assert "7" not in [word.strip("|.,") for word in written.split()]


def test_search_finds_no_word_that_is_only_offered(briefing):
    page = PAGE.replace("6 | 7", "6 | 7\nfirm | zebra")
    briefing.write("docs/lie.md", "---\norphan: true\n---\n" + page)
    built = briefing.build()
    assert "zebra" in (built.out / "lie.html").read_text("utf-8")
    assert "zebra" not in (built.out / "searchindex.js").read_text("utf-8")
