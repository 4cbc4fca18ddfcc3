"""Which of the ledger's names and subjects a text names: the longest that stands there counts.

"DeepSeek-V3" names no DeepSeek where both are names, and "o1-1217" no o1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from belegt.ledger import Ledger, Name, Subject

ENDING = r"(?:['’]?s)?(?![^\W_])"
"""What a name may end with: that of a genitive, as in "OpenAIs" and "OpenAI's"; a hyphen follows
in compounds."""


@dataclass(frozen=True, eq=False)
class Names:
    """The names of a ledger and the subjects that are no name, each with what it is called.

    Attributes:
        forms: the name or subject that each form stands for.
    """

    forms: Mapping[str, str]
    _told: dict[str, frozenset[str]] = field(default_factory=dict)
    _meant: dict[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds a form as a word of its own, the longest first."""
        forms = "|".join(map(any_case, sorted(self.forms, key=len, reverse=True)))
        return re.compile(rf"(?<![^\W_])(?P<form>{forms}){ENDING}")

    def told(self, text: str) -> frozenset[str]:
        """Return the names and subjects that stand in a text; looked for once in a text."""
        found = self._told.get(text)
        if found is None:
            found = self._told[text] = frozenset(self.found(text))
        return found

    def found(self, text: str) -> Iterator[str]:
        """Yield the names and subjects in a text, in their order."""
        if not self.forms:
            return
        for match in self.pattern.finditer(text):
            form = " ".join(match["form"].replace("’", "'").split())
            yield self.forms.get(form) or self.forms[form[0].lower() + form[1:]]

    def of(self, subject: str) -> frozenset[str]:
        """Return what names a subject: itself where it is called otherwise, or the names in it."""
        found = self._meant.get(subject)
        if found is None:
            whole = subject in self.forms.values()
            found = frozenset({subject}) if whole else self.told(subject)
            self._meant[subject] = found
        return found


def any_case(form: str) -> str:
    """Return what finds a form over any white space and with any apostrophe.

    One that begins small may begin a sentence.
    """
    words = r"\s+".join(map(re.escape, form.split())).replace("'", "['’]")
    first = form[0]
    return words if first.upper() == first else f"[{first}{first.upper()}]{words[1:]}"


def straight(form: str) -> str:
    """Return a form as a keyboard has it."""
    return form.replace("’", "'")


@lru_cache(maxsize=8)
def read_names(names: Sequence[Name], subjects: Sequence[Subject]) -> Names:
    """Return the names and subjects of a ledger, ready to be found; the same ones but once."""
    forms = {straight(form): one.name for one in names for form in (one.name, *one.aliases)}
    named = Names(forms)
    for subject in subjects:
        if subject.told_as or not named.told(subject.name):
            told = map(straight, (subject.name, *subject.told_as))
            forms = forms | dict.fromkeys(told, subject.name)
    return Names(forms)


def names_of(ledger: Ledger) -> Names:
    """Return the names and subjects of a ledger."""
    return read_names(
        tuple(placed.entry for placed in ledger.names),
        tuple(placed.entry for placed in ledger.subjects),
    )
