"""Names with digits: what is known by a name, and which word is told as none."""

import pytest

from belegt.sentences import read_mentions
from belegt.verdict.rules.digitnames import keys_in, named_spans, strange_words
from tests.belegt.example import NAMES

KNOWN = keys_in(
    ("H800", "H100", "DeepSeek-V3", "GPT-4", "Llama 3.1 405B", "DALL-E 3", "Qwen2.5-72B", "o1-1217")
)


def strange(text: str, told: tuple[str, ...] = ()) -> dict[str, str]:
    taken = [mention.span for mention in read_mentions(text, "en")]
    return {one.text: one.nearest for one in strange_words(text, taken, KNOWN, told)}


@pytest.mark.parametrize(
    "text",
    [
        "They took 2,048 H800 and some H100s.",
        "V3's report, V3-Base and the makers' DeepSeek-V3.",
        "GPT-4 and the GPT-4-based app",
        "Llama 3.1 405B, Llama-3.1-405B, Llama\n3.1, Llama\N{NO-BREAK SPACE}3.1 and the 405B model",
        "DALL-E 3 draws.",
        "Qwen2.5-72B caches 327,680 bytes per token.",
        "See https://example.org/2025/v9 for o1-1217.",
    ],
)
def test_known_name_is_told_in_its_forms(text):
    assert strange(text) == {}


@pytest.mark.parametrize(
    ("text", "word", "nearest"),
    [
        ("on 2,048 H900", "H900", "H800"),
        ("an H800B", "H800B", "H800"),
        ("DeepSeek-V4 came", "DeepSeek-V4", "DeepSeek-V3"),
        ("as GPT-5 does", "GPT-5", "GPT-4"),
        ("Llama 3.2 405B", "3.2", "Llama 3.1 405B"),
        ("Llama-3.1-406B", "Llama-3.1-406B", "Llama 3.1 405B"),
        ("DALL-E 4 draws", "4", "DALL-E 3"),
        ("Qwen2.6-72B", "Qwen2.6-72B", "Qwen2.5-72B"),
        ("o1-1218 is ahead", "o1-1218", "o1-1217"),
    ],
)
def test_unknown_name_is_told_with_the_nearest(text, word, nearest):
    assert strange(text)[word] == nearest


def test_word_of_a_place_may_be_known_besides():
    assert strange("as Table 4 prints") == {"4": ""}
    assert strange("as Table 4 prints", ("4",)) == {}


def test_number_in_a_known_name_is_told_as_one():
    text = "on AIME 2024, in 2024"
    (span,) = named_spans(text, keys_in(["AIME 2024"]))
    assert span.cut(text) == "2024"
    assert span.start < text.index(",")


def test_text_of_the_ledger_may_use_the_names_of_its_quote(briefing):
    briefing.figure("fall", note="Of 2,048 H900 nothing is said.")
    told = "\n".join(map(str, briefing.report().faults))
    assert "fall: “H900” is no known name with digits" in told


def test_name_without_a_source_is_used_somewhere(briefing):
    briefing.ledger("names", [*NAMES, {"name": "H800", "kind": "system"}])
    assert "“H800” is not in the briefing" in "\n".join(map(str, briefing.report().faults))
    briefing.figure("fall", note="The H800 is meant.")
    assert briefing.report().faults == ()
