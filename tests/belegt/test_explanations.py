"""The ledger's own texts: every number in them is an entry's, a quote's, or registered."""

from typing import get_args

import pytest
from pydantic import BaseModel

from belegt.errors import BelegtError
from belegt.ledger.load import FORMATS
from belegt.ledger.texts import DATA, texts_of
from belegt.ledger.valued import Frozen
from belegt.source import ENTRIES
from tests.belegt.example import FIGURES, MEASURES, PLAIN
from tests.belegt.test_borne import BIB, DERIVED, HALF, RECORD


@pytest.fixture
def recorded(briefing):
    """Return the example with records and a formula."""
    briefing.write("docs/references.bib", BIB)
    briefing.ledger("records", [RECORD, HALF])
    briefing.ledger("derived", [DERIVED])
    return briefing


def faults(briefing) -> str:
    try:
        return "\n".join(map(str, briefing.report().faults))
    except BelegtError as error:
        return str(error)


def told(briefing, name: str, **changes: object) -> str:
    briefing.figure(name, **changes)
    return faults(briefing)


@pytest.mark.parametrize(
    "note",
    ["It fell by 17 percent.", "Seventeen percent it was.", "The text prints “17 Prozent”."],
)
def test_own_value_and_words_of_the_quote_may_be_told(recorded, note):
    assert told(recorded, "fall", note=note) == ""


@pytest.mark.parametrize(
    ("note", "number"),
    [
        ("It fell by 18 percent.", "18 percent"),
        ("It fell by seventeen thousand percent.", "seventeen thousand percent"),
        ("It fell by 17 dollars.", "17 dollars"),
        ("It fell by about 17 percent.", "about 17 percent"),
        ("It fell by 17.0 percent.", "17.0 percent"),
        ("That was on 28 January 2025.", "28 January 2025"),
        ("It fell threefold.", "threefold"),
        ("It is printed as “18”.", "18"),
    ],
)
@pytest.mark.parametrize("field", ["note", "right", "scope", "according_to"])
def test_other_value_unit_bound_or_digit_is_told(recorded, field, note, number):
    found = told(recorded, "fall", **{field: note})
    assert f"fall: nothing attests “{number}” in `{field}:`" in found


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("It fell by twice 17 percent.", "twice"),
        ("It did not fall by 17 percent.", "not"),
        ("It fell by 17 percent each day.", "17 percent each day"),
        ("The work cost hardly about six million dollars.", "hardly"),
        ("That was shortly before 27 January 2025.", "before"),
    ],
)
def test_word_beside_a_number_that_changes_it_is_told(recorded, note, words):
    found = told(recorded, "fall", note=note, tells=["cost", "day"])
    assert f"fall: “{words}" in found or f"nothing attests “{words}" in found


def test_hedge_before_a_range_is_told(recorded):
    span = {"value": "5e6..6e6", "bound": "between", "says": "It cost 5 to 6 million dollars."}
    recorded.ledger("records", [RECORD, HALF, RECORD | span | {"id": "wide"}])
    for hedge, found in (("", False), ("from ", False), ("more than ", True), ("nearly ", True)):
        right = f"It cost {hedge}5 to 6 million dollars."
        assert ("changes what it says" in told(recorded, "cost", right=right)) is found


def test_rise_told_as_a_fall_is_told(recorded):
    note = "The share fell by 17 percent."
    assert told(recorded, "day", note=note, tells=["fall"]) == ""
    turned = note.replace("fell", "rose")
    assert "“17 percent” is told as a rise" in told(recorded, "day", note=turned, tells=["fall"])


def test_value_of_an_entry_of_the_measure_may_be_told(recorded):
    assert told(recorded, "cost", right="The report says 5.6 million dollars.") == ""
    assert "5.7 million dollars" in told(
        recorded, "cost", right="The report says 5.7 million dollars."
    )


def test_entry_of_another_measure_is_named(recorded):
    note = "The work cost 5.6 million dollars."
    assert "if it is meant: `tells: [cost-on-record, cost-recomputed]`" in told(
        recorded, "fall", note=note
    )
    assert told(recorded, "fall", note=note, tells=["cost-on-record"]) == ""


def test_named_entry_is_known_and_told(recorded):
    assert "unknown entry 'cost-on-recor'" in told(recorded, "fall", tells=["cost-on-recor"])
    idle = told(recorded, "fall", note="It fell by 17 percent.", tells=["cost"])
    assert "`tells:` names 'cost', whose value no text needs" in idle


def test_what_a_measure_tells_its_entries_may_tell(recorded):
    measures = [one | {"tells": ["day"]} if one["id"] == "fall" else one for one in MEASURES]
    recorded.ledger("measures", measures)
    assert told(recorded, "fall", scope="27 January 2025, a trading day") == ""
    assert "28 January 2025" in told(recorded, "fall", scope="28 January 2025, a trading day")


def test_unit_may_be_left_to_another_number_of_the_text(recorded):
    right = "It cost 5.6 million dollars, not 7 million."
    assert "“7 million” in `right:`" in told(recorded, "cost", right=right)
    assert told(recorded, "cost", right="It cost 5.6 million dollars: 5.6 million.") == ""
    assert "“5.6 million” in `right:`" in told(recorded, "cost", right="It cost 5.6 million.")


def test_formula_lends_its_inputs_and_its_own_numbers(recorded):
    says = "Two times 2.8 million dollars are 5.6 million dollars."
    recorded.ledger("derived", [DERIVED | {"says": says}])
    assert faults(recorded) == ""
    recorded.ledger("derived", [DERIVED | {"says": says.replace("Two", "Three")}])
    assert "“Three times” in `says:`" in faults(recorded)


def test_number_is_registered_by_entry_or_measure(recorded):
    recorded.figure("fall", note="In three ways.", scope="a day of 3 sessions")
    entries = [
        {"words": "three ways", "entry": "fall", "reason": "Told below."},
        {"words": "3 sessions", "measure": "fall", "reason": "Told below."},
    ]
    recorded.ledger("plain", [*PLAIN, *entries])
    assert faults(recorded) == ""
    recorded.ledger("plain", [*PLAIN, entries[0]])
    assert "“3 sessions” in `scope:`" in faults(recorded)
    recorded.ledger("plain", [*PLAIN, *entries, *map(dict, entries)])
    assert "“three ways” is registered, and stands 0 times in fall" in faults(recorded)
    recorded.ledger("plain", [*PLAIN, entries[0] | {"entry": "fal"}])
    assert "unknown entry 'fal'" in faults(recorded)
    recorded.ledger("plain", [*PLAIN, entries[0] | {"page": "index.md"}])
    assert "one place: a page, an entry or a measure" in faults(recorded)


def test_texts_of_measures_and_of_the_register_are_read_too(recorded):
    label = [one | {"label": "Fall in 3 days"} for one in MEASURES if one["id"] == "fall"]
    recorded.ledger("measures", [*MEASURES[:1], *label, *MEASURES[2:]])
    assert "fall: nothing attests “3 days” in `label:`" in faults(recorded)
    recorded.ledger("measures", MEASURES)
    recorded.ledger("plain", [PLAIN[0] | {"reason": "They are five."}])
    assert "“five” in `reason:`" in faults(recorded)


def test_note_on_a_source_tells_what_stands_in_it(recorded):
    file = recorded.root / "seeds" / "sources.yaml"
    note = "  note: It speaks of 17 percent, of GPT-9 and of 2,001 chips.\n  outlet: The paper\n"
    file.write_text(file.read_text("utf-8").replace("  outlet: The paper\n", note), "utf-8")
    found = faults(recorded)
    assert "paper: nothing attests “2,001 chips” in `note:`" in found
    assert "paper: “GPT-9” is no known name with digits" in found
    assert "17 percent" not in found


def test_count_of_another_noun_is_told(recorded):
    figure = FIGURES[2] | {"id": "gpus", "measure": "gpus", "value": "2000", "unit": "count"}
    figure |= {"quote": "nur 2.000 GPUs", "gloss": "only 2,000 GPUs"}
    measure = {"id": "gpus", "label": "GPUs", "question": "How many GPUs?", "unit": "count"}
    recorded.ledger("measures", [*MEASURES, measure])
    for noun, told_so in (("GPUs", False), ("machines", True)):
        recorded.ledger("figures", [*FIGURES, figure | {"note": f"Of 2,000 {noun} it speaks."}])
        assert ("nothing attests “2,000 machines”" in faults(recorded)) is told_so


def test_formula_that_cannot_be_computed_is_told_once(recorded):
    recorded.ledger("derived", [DERIVED | {"formula": "half-on-record / 0"}])
    assert faults(recorded).count("cost-recomputed") == 1


def models(model: type[BaseModel]) -> set[type[BaseModel]]:
    found = {model}
    for field in model.model_fields.values():
        todo = [field.annotation]
        while todo:
            one = todo.pop()
            todo += get_args(one)
            if isinstance(one, type) and issubclass(one, BaseModel) and one not in found:
                found |= models(one)
    return found


def test_fields_that_are_no_texts_exist():
    listed = [get_args(adapter._type)[0] for adapter in (*FORMATS.values(), ENTRIES)]
    fields = {name for top in listed for model in models(top) for name in model.model_fields}
    assert fields >= DATA


def test_field_that_is_new_is_read():
    class Newer(Frozen):
        id: str
        remark: str
        remarks: tuple[str, ...]
        inner: tuple[Frozen, ...]

    class Inner(Frozen):
        because: str

    entry = Newer(id="x", remark="a", remarks=("b", "c"), inner=(Inner(because="d"),))
    assert list(texts_of(entry)) == [
        ("remark", "a"),
        ("remarks", "b"),
        ("remarks", "c"),
        ("because", "d"),
    ]


def test_unread_number_in_a_text_says_why(recorded):
    note = "It was told on 01/02/2024."
    assert "cannot be read" in told(recorded, "fall", note=note)


@pytest.mark.parametrize("words", ["a pair of shares", "one chip", "in chapter IX", "⑨ times"])
def test_number_word_that_is_not_read_is_told(recorded, words):
    assert "cannot be read" in told(recorded, "fall", note=f"It was {words}.")
