"""What must hold for words where no role can stand: they can be read, or are left out openly."""

from __future__ import annotations

from collections.abc import Iterator

from belegt.errors import Fault, Place
from belegt.messages import listing, message
from belegt.prose import Setting
from belegt.verdict.case import Case, names


def picture_can_be_read(case: Case) -> Iterator[Fault]:
    """A picture in SVG that a page shows holds its words as text.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`. ![The share](shares.svg)
        shares.svg | <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>

    Good:
        index.md | It fell by {cited}`17 % <fall>`. ![The share](shares.svg)
        shares.svg | <svg xmlns="http://www.w3.org/2000/svg"><text>share</text></svg>
    """
    for document in case.beside:
        if document.drawn and not case.is_unread(document.file):
            yield Fault(
                message("a picture that holds no text: its words, if any, are drawn as paths"),
                message("words that can be read"),
                Place(document.file),
                message(
                    "save it with its text as text, or add it to belegt_unread with the reason"
                ),
            )


def what_is_left_unread_is_shown(case: Case) -> Iterator[Fault]:
    """What is left unread is a file that is shown, or code, math or raw.

    Bad:
        conf.py | belegt_unread = {"notes.md": "They are not ours."}

    Good:
        conf.py | belegt_unread = {"code": "Commands print no claims."}
    """
    files = [document.file for document in case.documents]
    for place in case.unread:
        if place not in SETTINGS and not any(names(place, file) for file in files):
            yield Fault(
                message("{name!r} is left unread, and nothing shown is called so", name=place),
                message("a file that is shown, or one of {names}", names=listing(SETTINGS)),
                Place(CONF),
                message("correct the path in belegt_unread, or remove it"),
            )


CONF = "conf.py"
SETTINGS = (str(Setting.CODE), str(Setting.MATH), str(Setting.RAW))
"""What may be left unread on all pages."""
