"""The look of the briefing in print."""

from pathlib import Path
from typing import get_args

import pytest

from belegt import classes
from belegt.answers import Agreed, Declared

PRINT = Path(__file__).parent.parent.parent / "docs/print.typ"


@pytest.mark.parametrize(
    "answer", sorted([Agreed.AGREES, Agreed.DISAGREES, *get_args(Declared)]), ids=str
)
def test_an_answer_has_its_sign_on_paper(answer):
    assert f"{classes.verdict(answer)[-1]}: signed(" in PRINT.read_text("utf-8")
