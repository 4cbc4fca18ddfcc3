"""``belegt check --doubts``: the citations that a person has to look at, told and marked."""

from __future__ import annotations

from collections.abc import Iterator

from belegt.cli.terminal import say
from belegt.ledger import DOUBTS
from belegt.messages import Message, message
from belegt.project import Layout, Project
from belegt.textfile import replace_text
from belegt.verdict.doubts import Doubt, Doubts
from belegt.verdict.marking import mark
from belegt.verdict.rules.doubts import MARK, reasons
from belegt.verdict.wording import in_quotes


def tell_doubts(project: Project, doubts: Doubts, *, marked: bool) -> None:
    """Print every doubt that nobody has looked at.

    Args:
        project: a briefing.
        doubts: about its citations.
        marked: whether they are marked in the same run.
    """
    for doubt in doubts.unmarked:
        for line in lines_of(project, doubt):
            say(line)
    say(doubts.in_short)
    if doubts.unmarked and not marked:
        say(
            message(
                "name in the sentence what is meant; or look, and mark all: {command}", command=MARK
            )
        )


def lines_of(project: Project, doubt: Doubt) -> Iterator[Message | str]:
    """Yield the lines that tell a doubt."""
    yield message("{place}: {words}", place=doubt.place, words=in_quotes(doubt.words))
    yield f"  {doubt.around}"
    for reason in reasons(doubt, project.ledger.entries):
        yield message("  {reason}", reason=reason)


def mark_doubts(layout: Layout, project: Project, doubts: Doubts) -> None:
    """Write the list of what is looked at, for all that is in doubt."""
    path = layout.root / layout.ledger / f"{DOUBTS}.yaml"
    marks = [placed.entry for placed in project.ledger.doubts]
    before = project.ledger.files.get(path.name, "")
    marking = mark(doubts, marks, before, layout.docs)
    replace_text(path, marking.text, f"{layout.ledger}/{path.name}")
    say(
        message(
            "{file}: {fresh} reasons to be written, {renewed} kept for a changed paragraph,"
            " {dropped} needed no more",
            file=f"{layout.ledger}/{path.name}",
            fresh=marking.fresh,
            renewed=marking.renewed,
            dropped=marking.dropped,
        )
    )
