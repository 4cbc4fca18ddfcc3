"""Nothing of a source is passed over unweighed, where a briefing asks that of itself."""

import pytest
import yaml

from belegt.verdict import faults
from tests.belegt.example import LISTED, OTHER, TEXT

ASKED = "belegt_weighs_sentences = True\n"
SAID = "wie sie angaben, und das freut die Anleger im ganzen Land"
SHORT = OTHER.replace("Andere schreiben, das Werk habe", "Angeblich habe es")
ONWARD = "Nun ist die Zukunft wieder offen."
STATEMENT = {
    "id": "pleased",
    "source": "paper",
    "quote": "und das freut die Anleger im ganzen Land",
    "gloss": "and that pleases investors all over the country",
    "according_to": "the author",
    "verdict": "unverifiable",
    "right": "Nobody asked them.",
    "works": [],
    "evidence": "secondary",
}


@pytest.fixture
def weighed(briefing):
    """Return a briefing that asks for it, with two passages that nothing weighs."""
    briefing.add_seed("other", SHORT)
    briefing.add_seed("paper", TEXT.replace("wie sie angaben.", f"{SAID}. {ONWARD}"), "2025-01")
    briefing.write("docs/conf.py", (briefing.docs / "conf.py").read_text("utf-8") + ASKED)
    return briefing


def told(briefing) -> list:
    return list(faults(briefing.load().case))


def test_each_part_that_nothing_weighs_is_told_with_its_line(weighed):
    first, second = told(weighed)
    assert str(first.found) == f"nothing weighs “{SAID}”"
    assert str(second.found) == f"nothing weighs “{ONWARD[:-1]}”"
    assert {(one.place.file, one.place.line) for one in (first, second)} == {("seeds/paper.txt", 3)}


def test_what_the_message_gives_to_type_mends_it_once_there_is_a_reason(weighed):
    told_entries = [str(one.remedy).partition("list it: ")[2] for one in told(weighed)]
    text = "\n".join(told_entries).replace("reason: ?", "reason: An opinion.")
    weighed.ledger("listed", [*LISTED, *yaml.safe_load(text)])
    assert told(weighed) == []


def test_of_a_sentence_that_says_two_things_the_other_stays_told(weighed):
    weighed.ledger("statements", [STATEMENT])
    assert [str(one.found) for one in told(weighed)] == [f"nothing weighs “{ONWARD[:-1]}”"]


def test_nothing_is_asked_of_a_briefing_that_does_not_ask_for_it(weighed):
    conf = weighed.docs / "conf.py"
    weighed.write("docs/conf.py", conf.read_text("utf-8").replace(ASKED, ""))
    assert told(weighed) == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Das freut alle sehr.", 0),
        ("Das freut alle nun sehr.", 1),
        ("So weit – so gut. Ja. Nein.", 0),
        ("Es sind 300 Leute mehr als im Vorjahr gewesen.", 0),  # told as a number
    ],
)
def test_a_few_words_need_no_entry_and_numbers_are_told_as_such(briefing, words, count):
    briefing.add_seed("other", f"{SHORT} {words}")
    briefing.write("docs/conf.py", (briefing.docs / "conf.py").read_text("utf-8") + ASKED)
    assert sum(one.rule == "sentence-is-weighed" for one in told(briefing)) == count


def test_quote_that_is_mistyped_is_told_once(weighed):
    listed = [{"source": "paper", "quote": one, "reason": "An opinion."} for one in (SAID, ONWARD)]
    listed[0]["quote"] = SAID.replace("freut", "freute")
    weighed.ledger("listed", [*LISTED, *listed])
    assert [one.rule for one in told(weighed)] == ["listed-mention-is-found"]


def test_passage_is_listed_or_weighed_and_not_both(weighed):
    listed = [{"source": "paper", "quote": one, "reason": "An opinion."} for one in (SAID, ONWARD)]
    weighed.ledger("listed", [*LISTED, *listed])
    weighed.ledger("statements", [STATEMENT])
    (fault,) = told(weighed)
    assert fault.rule == "listed-passage-is-not-weighed"
    assert "quoted in docs/ledger/statements.yaml:1 too" in str(fault.found)


def test_setting_is_a_yes_or_no(briefing):
    setting = 'belegt_weighs_sentences = "yes"\n'
    briefing.write("docs/conf.py", (briefing.docs / "conf.py").read_text("utf-8") + setting)
    with pytest.raises(Exception, match="belegt_weighs_sentences is 'yes'"):
        briefing.load()


def test_page_of_a_source_tells_what_is_not_weighed_and_why(weighed):
    listed = [{"source": "paper", "quote": one, "reason": "An opinion."} for one in (SAID, ONWARD)]
    weighed.ledger("listed", [*LISTED, *listed])
    built = weighed.build()
    assert built.warnings == ""
    told = built.soup("sources/paper.html").select_one(".belegt-source-unweighed")
    assert told.dt.get_text() == "An opinion."
    assert [link["href"] for link in told.select("dd a")] == ["#s3", "#s4"]
    assert SAID in told.dd.get_text()
    assert not built.soup("sources/other.html").select(".belegt-source-unweighed")


def test_edition_of_what_is_quoted_only_counts_what_is_not_weighed(weighed):
    listed = [{"source": "paper", "quote": one, "reason": "An opinion."} for one in (SAID, ONWARD)]
    weighed.ledger("listed", [*LISTED, *listed])
    built = weighed.build(belegt_source_text="cited")
    assert built.warnings == ""
    told = built.soup("sources/paper.html").select_one(".belegt-source-unweighed")
    assert told.dd.get_text(strip=True) == "2 passages"
    text = built.soup("sources/paper.html").get_text()
    assert "[…]" in text
    assert ONWARD not in text
