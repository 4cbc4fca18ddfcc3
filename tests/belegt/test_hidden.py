"""Numbers where no role can stand: terminal and Sphinx read the same places, and all of them."""

import re

import pytest

from belegt.cli import main
from belegt.plot import parts
from belegt.unmarked import html_words, tex_words, typst_words
from tests.belegt.example import CONF, PLAIN, PROSE

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>{words}</text></svg>'
PATHS = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'

PLACES = """\
---
myst:
  html_meta:
    description: There are 4101 widgets.
---

# The work

It cost {cited}`about $6 million <cost>`, said the firm on {cited}`27 January 2025 <day>`;
others say {cited}`other-cost`.

The share fell by {cited}`17 % <fall>`. There are {plain}`two` views.

Code `4102 widgets` in a line.

```
4103 widgets
```

```{code-block} text
:caption: There are 4104 widgets

4105 widgets
```

    4106 widgets

In symbols {math}`n = 4107`.

```{math}
n = 4108
```

```{raw} html
<p title="4109 widgets">4110 widgets</p>
```

<div>4111 widgets</div>

Inline <b title="4112 widgets">html</b>.

![4113 widgets](picture.svg "4114 widgets")

A [link](https://example.org "4115 widgets").

An {abbr}`LMA (4116 widgets)`, {kbd}`4117 widgets`, {guilabel}`4118 widgets`.

```{figure} picture.svg
:alt: There are 4119 widgets

A caption of 4120 widgets.
```

```{drawing} drawing.svg
:alt: There are 4121 widgets

Drawn with 4122 widgets.
```

```{chart} The cost of 4123 widgets as told
:series: firm of 4127 widgets
:mark: fall of 4124 widgets | fall

The work of 4125 widgets | cost
```

```{rubric} Of 4126 widgets
```

```{toctree}
:caption: All 4128 widgets

Of 4129 widgets <evidence>
```

Note[^1].

[^1]: Of 4130 widgets.
"""

IN_PAGES = frozenset(map(str, range(4101, 4131)))
BESIDE = {
    "4131": ("docs/picture.svg", SVG.format(words="4131 widgets")),
    "4132": ("docs/drawing.svg", SVG.format(words="4132 widgets")),
    "4133": ("docs/_templates/page.html", '{% block a %}<p title="4133 widgets">{% endblock %}'),
    "4134": ("docs/cover.typ", "#let it = 3pt // 9 of them\n#text(size: 2em)[4134 widgets]"),
    "4135": ("README.md", "# Read me\n\nThere are 4135 widgets.\n"),
}
SETTINGS = """
html_title = "All 4136 widgets"
templates_path = ["_templates"]
belegt_also_read = ["cover.typ", "../README.md"]
"""


@pytest.fixture
def full(briefing):
    """A briefing with a number in each place where one may hide."""
    briefing.write("docs/conf.py", CONF + SETTINGS)
    briefing.write("docs/index.md", PLACES)
    for name, text in BESIDE.values():
        briefing.write(name, text)
    return briefing


def numbers(told: str) -> set[str]:
    return set(re.findall(r"number “[^”]*?(41\d\d)", told))


def test_terminal_finds_a_number_wherever_it_hides(full):
    told = "\n".join(str(fault.found) for fault in full.report().faults)
    assert numbers(told) == IN_PAGES | set(BESIDE) | {"4136"}


def test_sphinx_finds_the_same(full):
    assert numbers(full.build().warnings) == IN_PAGES | set(BESIDE) | {"4136"}


def test_what_is_left_unread_is_told_of_by_nobody(full):
    unread = {"code": "Commands.", "math": "Formulas.", "raw": "Ours.", "*.svg": "x"}
    unread |= {"README.md": "x", "cover.typ": "x", "conf.py": "x", "page.html": "x"}
    text = (full.docs / "conf.py").read_text("utf-8")
    full.write("docs/conf.py", text + f"belegt_unread = {unread}\n")
    code, formulas, markup = {"4102", "4103", "4105", "4106", "4117"}, {"4107", "4108"}, set()
    markup = {"4109", "4110", "4111", "4112"}
    told = "\n".join(str(fault.found) for fault in full.report().faults)
    assert numbers(told) == IN_PAGES - code - formulas - markup
    assert numbers(full.build().warnings) == IN_PAGES - code - formulas - markup


@pytest.mark.parametrize(
    ("unread", "told"),
    [
        ({"notes.md": "x"}, "'notes.md' is left unread, and nothing shown is called so"),
        ({"code": " "}, "belegt_unread names 'code' without a reason"),
        (["code"], "places with reasons"),
    ],
)
def test_what_is_left_unread_is_there_and_has_a_reason(briefing, unread, told):
    briefing.write("docs/conf.py", CONF + f"belegt_unread = {unread!r}\n")
    try:
        faults = "\n".join(map(str, briefing.report().faults))
    except Exception as error:  # noqa: BLE001  what cannot be loaded
        faults = str(error)
    assert told in faults


def test_what_is_left_unread_is_told_to_readers_and_in_the_terminal(briefing, capsys):
    briefing.write("docs/conf.py", CONF + 'belegt_unread = {"code": "Commands claim nothing"}\n')
    briefing.prose(PROSE + "\n```{rules}\n```\n")
    assert (
        "Numbers not read: code (Commands claim nothing)"
        in briefing.build().soup("index.html").get_text()
    )
    main(["check", "--root", str(briefing.root)])
    assert "numbers not read: code (Commands claim nothing)" in capsys.readouterr().out


def faults(briefing, *entries: dict[str, object], prose: str = "") -> str:
    briefing.prose(PROSE + prose)
    briefing.ledger("plain", [*PLAIN, *entries])
    return "\n".join(map(str, briefing.report().faults))


CODE = "\nSo `in 3 ways`, or `3 ways`.\n"
ENTRY = {"words": "3 ways", "page": "index.md", "reason": "Counted here."}


def test_number_is_registered_by_its_words_where_no_role_can_stand(briefing):
    told = faults(briefing, prose=CODE)
    assert "docs/index.md:8: the number “3 ways” stands where no role can: “in 3 ways”" in told
    assert "add to plain.yaml: {words: 3 ways, page: index.md, reason: …}" in told
    assert faults(briefing, ENTRY | {"times": 2}, prose=CODE) == ""
    assert "“3 ways” is marked as needing no source" in faults(briefing, ENTRY, prose=CODE)
    told = faults(briefing, ENTRY | {"times": 3}, prose=CODE)
    assert "“3 ways” is registered, and stands 2 times" in told


def test_registered_words_are_found_across_lines(briefing):
    assert faults(briefing, ENTRY, prose="\n![in 3\nways](x.png)\n") == ""
    assert faults(briefing, ENTRY, prose="\n![in 3\N{NO-BREAK SPACE}ways](x.png)\n") == ""
    days = "\nOn {plain}`two` days: Black\nMonday and Friday.\n"
    assert faults(briefing, LISTED | {"lists": "Black Monday, Friday"}, prose=days) == ""


def test_number_is_cited_in_the_register_where_no_role_can_stand(briefing):
    cited = {"words": "17 %", "page": "index.md", "cites": "fall"}
    assert faults(briefing, cited, prose="\nIn code: `17 %`.\n") == ""
    wrong = cited | {"words": "18 %"}
    assert "“18 %” is not what the source says" in faults(
        briefing, wrong, prose="\nIn code: `18 %`.\n"
    )
    briefing.ledger("plain", [*PLAIN, cited | {"cites": "fal"}])
    with pytest.raises(Exception, match=r"(?s)unknown entry 'fal'.*did you mean 'fall'"):
        briefing.load()


def test_entry_has_one_ground(briefing):
    briefing.ledger("plain", [*PLAIN, ENTRY | {"cites": "fall"}])
    with pytest.raises(Exception, match="one of reason:, cites: and lists:"):
        briefing.load()


LISTED = {"words": "two", "page": "index.md", "lists": "Monday, Friday"}


def test_list_is_found_in_typographic_quotes(briefing):
    days = '\nOn {plain}`two` days: Jo\'s and "M".\n'
    briefing.prose("---\ntocdepth: 1\n---\n" + PROSE + days)
    briefing.ledger("plain", [*PLAIN, LISTED | {"lists": 'Jo\'s, "M"'}])
    assert briefing.report().faults == ()
    assert briefing.build().warnings == ""


def test_number_with_a_list_is_as_long_and_names_all_of_it(briefing):
    days = "\nOn {plain}`two` days:\n\n- Monday\n- Friday\n"
    assert faults(briefing, LISTED, prose=days) == ""
    three = LISTED | {"lists": "Monday, Tuesday, Friday"}
    assert "“two” lists 3" in faults(briefing, three, prose=days)
    told = faults(briefing, LISTED, prose=days.replace("Friday", "Sunday"))
    assert "“two” counts Friday" in told


CHART = """
```{{chart}} What was told
:mark: {mark} | fall

{one} | cost
{other} | other-cost
```
"""


def chart(one: str, other: str, mark: str = "fall") -> str:
    return CHART.format(one=one, other=other, mark=mark)


@pytest.fixture
def charted(briefing):
    """A briefing whose two costs have subjects of their own."""
    text = (briefing.docs / "ledger/figures.yaml").read_text("utf-8")
    text = text.replace("subject: the work", "subject: the mill", 1)
    briefing.write("docs/ledger/figures.yaml", text)
    return briefing


def labelled(briefing, text: str) -> str:
    briefing.prose(PROSE + text.replace("What was told", "Cost of the work, and fall"))
    found = briefing.report().faults
    return "\n".join(str(one) for one in found if one.rule == "label-fits-its-entry")


def test_label_shares_a_word_with_what_its_entry_is_about(charted):
    assert labelled(charted, chart("The mill", "The work")) == ""
    told = labelled(charted, chart("The river", "The work"))
    assert "the label “The river” shares no word with its entry" in told
    assert "a word of “the mill building it Cost of the work" in told


def test_labels_that_are_exchanged_are_told(charted):
    told = labelled(charted, chart("Cost of work", "Cost of mill"))
    assert "“Cost of work” and “Cost of mill” would fit as well if they were exchanged" in told
    assert "words of mill, paper and firm in the first alone" in told
    told = labelled(charted, chart("The fall", "The work", mark="the mill"))
    assert "shares no word" in told


def test_labels_that_tell_nothing_apart_are_told(charted):
    told = labelled(charted, chart("First cost", "Second cost"))
    assert "would fit as well if they were exchanged" in told


def test_chart_of_an_unknown_entry_is_refused_by_both(briefing):
    briefing.prose(PROSE + "\n```{chart} The fall\nThe share | fal\n```\n")
    assert "no entry is called 'fal'" in "\n".join(map(str, briefing.report().faults))
    assert "no entry with a number is called 'fal'" in briefing.build().warnings


@pytest.mark.parametrize("label", ["Share, 17 %", "Share, three days"])
def test_number_in_a_label_may_be_its_entrys_own(briefing, label):
    briefing.figure("fall", scope="three days")
    briefing.prose(PROSE + f"\n```{{chart}} The fall\n{label} | fall\n```\n")
    assert "stands where no role can" not in "\n".join(map(str, briefing.report().faults))
    assert "stands where no role can" not in briefing.build().warnings


@pytest.mark.parametrize("label", ["Share, 18 %", "Share, three days", "Share (9 billion)"])
def test_other_numbers_in_a_label_are_told(briefing, label):
    briefing.prose(PROSE + f"\n```{{chart}} The fall\n{label} | fall\n```\n")
    assert "stands where no role can" in "\n".join(map(str, briefing.report().faults))
    assert "stands where no role can" in briefing.build().warnings


def test_picture_whose_words_are_drawn_is_told_by_both(briefing):
    briefing.write("docs/shares.svg", PATHS)
    briefing.prose(PROSE + "\n![The share](shares.svg)\n")
    told = "docs/shares.svg: a picture that holds no text"
    assert told in "\n".join(map(str, briefing.report().faults))
    assert "a picture that holds no text" in briefing.build().warnings
    unread = 'belegt_unread = {"shares.svg": "A sign without words."}\n'
    briefing.write("docs/conf.py", CONF + unread)
    assert briefing.report().faults == ()
    assert briefing.build().warnings == ""


@pytest.mark.parametrize(
    "formula",
    [
        r"\frac{1}{\sqrt{d_h}}",
        r"x_1^2 + y_{3}",
        r"W^{UK}_i\,\mathbf{c}^{KV}_t",
        r"\sum_{i=1}^n x_i^2".replace("i=1", "i"),
        r"\operatorname{RoPE}\left(W^{KR}\mathbf{h}_t\right)",
    ],
)
def test_digit_that_is_part_of_a_formula_counts_for_nothing(formula):
    assert not re.search(r"\d", tex_words(formula))


@pytest.mark.parametrize(
    ("formula", "number"),
    [
        (r"n = 5", "5"),
        (r"5 < n", "5"),
        (r"n \approx 7", "7"),
        (r"d_h = 128", "128"),
        (r"128 d", "128"),
        (r"3.5 x", "3.5"),
        (r"98{,}000", "98,000"),
        (r"8\,\%", "8"),
        (r"\$9 \text{ billion}", "9"),
        (r"x \text{ for 9 models}", "9 models"),
        (r"9\text{ billion}", "9 billion"),
        (r"9 \, \mathrm{GB}", "9"),
    ],
)
def test_number_of_a_formula_that_says_something_is_read(formula, number):
    assert number in tex_words(formula)


def test_html_is_read_as_it_is_shown():
    told = [
        words.text
        for words in html_words('<p>a <b>9</b> c</p><style>a::b{content: "7"}</style><i alt="8">')
    ]
    assert told == ["a 9 c", "8", "7"]


def test_typst_is_read_without_its_code():
    text = '#set text(size: 9pt, font: "Sans 3") // 8\n#text(size: 2em)[all 7 of them]\n"in 6 ways"'
    assert [words.text for words in typst_words(text)] == ["all 7 of them", "in 6 ways"]


def test_typst_characters_by_their_number_are_no_numbers():
    assert [words.text for words in typst_words(r"#let gap = [\u{202f}7 of \u{37}]")] == [
        "\u202f7 of 7"
    ]


def test_parts_of_a_row():
    assert parts("a | b|c") == ["a", "b", "c"]
    assert parts("") == []


def test_label_that_fits_another_entry_of_the_measure_better_is_told(charted):
    rows = chart("Cost of the mill", "The work").replace("mill | cost", "mill | other-cost")
    told = labelled(charted, rows.replace("The work | other-cost\n", ""))
    assert "the label “Cost of the mill” of other-cost" in told
    assert "the entry that its words fit best: cost" in told


MORE = """\
---
myst:
  substitutions:
    many: 4201 widgets
---

# The work

There are {{ many }}.

```{eval-rst}
.. note:: There are 4202 widgets, and :cited:`18 % <fall>`.
```

```{include} parts/more.inc
```

```{literalinclude} parts/list.txt
:caption: In 4206 widgets
```
"""


def test_what_other_markup_shows_is_read_by_both(briefing):
    settings = 'myst_enable_extensions = ["substitution"]\nhtml_static_path = ["_static"]\n'
    elsewhere = str(briefing.root / "of-an-extension")
    settings += f"def setup(app): app.config.html_static_path.append({elsewhere!r})\n"
    briefing.write("docs/conf.py", CONF.replace("myst_enable", "_enable") + settings)
    briefing.write("docs/_static/own.css", 'p::before { content: "4203 widgets"; width: 42px }')
    briefing.write("docs/index.md", MORE)
    briefing.write("docs/parts/more.inc", "There are 4204 widgets.\n")
    briefing.write("docs/parts/list.txt", "4205 widgets\n")
    for told in ("\n".join(map(str, briefing.report().faults)), briefing.build().warnings):
        assert set(map(str, range(4201, 4207))) == set(re.findall(r"“(42\d\d) widgets”", told))
        assert "“18 %” is not what the source says" in told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Cost and fall of the share, in dollars", ""),
        ("Cost and fall of the share, in euros", "“euros” in the title of a chart"),
        ("Cost and fall of the share, in permille", "“permille” in the title of a chart"),
        ("Cost and fall of the share, by day", ""),
        ("Fall of the share, in dollars", "“dollars” in the title of a chart"),
    ],
)
def test_unit_in_a_title_is_that_of_its_entries(briefing, title, told):
    briefing.prose(PROSE + f"\n```{{chart}} {title}\nShare | fall\nCost | cost\n```\n")
    if title.startswith("Fall"):
        briefing.prose(PROSE + f"\n```{{chart}} {title}\nShare | fall\n```\n")
    found = [str(one) for one in briefing.report().faults if one.rule == "title-names-unit"]
    assert bool(found) == bool(told)
    assert told in "\n".join(found)


def test_name_with_digits_in_a_label_is_one_of_its_entry(briefing):
    briefing.figure("cost", subject="the work V3")
    told = labelled(briefing, chart("Cost of V3, the work", "Cost told by others"))
    assert "V3" not in told
    told = labelled(briefing, chart("Cost of V4, the work", "Cost told by others"))
    assert "“V4” in the label “Cost of V4, the work”" in told
    briefing.figure("cost", subject="the work GPT-4")
    told = labelled(briefing, chart("Cost of GPT-3, the work", "Cost told by others"))
    assert "“GPT-3” in the label" in told


@pytest.mark.parametrize("label", ["Share, half", "Not the share", "Hardly the share"])
def test_word_in_a_label_that_changes_its_number_is_told(briefing, label):
    briefing.prose(PROSE + f"\n```{{chart}} The fall\n{label} | fall\n```\n")
    assert "changes what it says" in "\n".join(map(str, briefing.report().faults))


def test_source_that_a_label_names_is_that_of_its_entry(charted):
    assert labelled(charted, chart("The mill (The paper)", "The work (The other)")) == ""
    told = labelled(charted, chart("The mill (The other)", "The work (The other)"))
    assert "“The other” in the label “The mill (The other)”" in told
