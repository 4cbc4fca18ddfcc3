r"""What can be wrong with a formula, each fault in one place: found, expected, what to do.

The sentences are templates with named fields, so that a host may word them in another language;
``str()`` of an error is English.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One kind of fault.

    Attributes:
        found: what stands in the formula.
        expected: what should stand there.
        remedy: what to do about it.
    """

    found: str
    expected: str
    remedy: str


UNKNOWN_COMMAND = Fault(
    "the unknown command {name}",
    "a command of amsmath or a macro of the project",
    "{advice}",
)
UNKNOWN_ENVIRONMENT = Fault(
    "the unknown environment {name}", "an environment of amsmath", "{advice}"
)
UNKNOWN_COLOUR = Fault(
    "the unknown colour {name}",
    "a colour of LaTeX such as red, or #rrggbb",
    "write its six digits",
)
MISSING = Fault("{found}", "{wanted}", "write {wanted} before it")
TOO_EARLY = Fault("{found}", "the end of the formula", "remove it, or write what it closes")
NO_ARGUMENT = Fault("{found}", "an argument", "write the argument in braces")
TWO_SCRIPTS = Fault(
    "a second {mark} after one base", "one script of a kind", "put base and first script in braces"
)
NO_MEANING = Fault("{found}", "a sign that means something in a formula", "write \\{found} for it")
CONTROL = Fault("the character {found}", "printable text", "remove it")
NO_DELIMITER = Fault(
    "{found} as a delimiter", "a bracket, bar, arrow or point", "write a point for no delimiter"
)
NO_COLUMNS = Fault(
    "the columns {found}", "l, c, r and | for each column", "write them such as l|cr"
)
NO_LENGTH = Fault("the length {found}", "a number with a unit", "write a length such as 2em")
NO_NAME = Fault("{found} in a name", "letters and spaces", "name the operator in letters")
NO_TEXT = Fault("{found} in text", "text", "put it between dollars")
NO_RELATION = Fault(r"\not before {found}", "a relation", "put it directly before the relation")
TOO_DEEP = Fault(
    "groups nested deeper than {most}", "a shallower formula", "check for braces left open"
)
ENDLESS_MACRO = Fault(
    "the macro {name}, which never ends",
    "macros that do not call themselves",
    "mend its definition",
)
HUGE_MACRO = Fault(
    "macros that grow past {most} characters", "a formula of readable size", "mend the definitions"
)
WRONG_MACRO = Fault(
    "a definition of the macro {name} that cannot be read",
    "its text, or a list of text and number of arguments",
    "write it as MathJax has it",
)


REFUSAL = "formula cannot be set ({reason}); its source is shown: {source}"
"""What every host says of a formula that it shows as its source."""


class TexError(ValueError):
    """A formula that is wrong or says something that is not known.

    Attributes:
        fault: the kind of fault, with its sentences as templates.
        offset: where it is in the source, in code points, 0-based.
        values: of the templates' fields, by name.
    """

    def __init__(self, fault: Fault, offset: int, **values: str) -> None:
        super().__init__(fault, offset, values)
        self.fault = fault
        self.offset = offset
        self.values = values

    @property
    def found(self) -> str:
        """What stands in the formula."""
        return self.fault.found.format_map(self.values)

    @property
    def expected(self) -> str:
        """What should stand there."""
        return self.fault.expected.format_map(self.values)

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return self.fault.remedy.format_map(self.values)

    def at(self, offset: int) -> TexError:
        """Return the same error at another place."""
        return TexError(self.fault, offset, **self.values)

    def __str__(self) -> str:
        place = f"at character {self.offset + 1}"
        return f"found {self.found} {place}, expected {self.expected}; {self.remedy}"

    def point(self, source: str) -> str:
        """Return the line of the source that is meant, and a caret under the place."""
        start = source.rfind("\n", 0, self.offset) + 1
        line = source[start:].partition("\n")[0]
        return f"{line}\n{' ' * (self.offset - start)}^"


def refusal(reason: object, source: str) -> str:
    """Return the warning for a formula that is shown as its source."""
    return REFUSAL.format(reason=reason, source=" ".join(source.split()))
