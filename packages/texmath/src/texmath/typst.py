r"""A formula as Typst math.

Every sign of ASCII punctuation is escaped, so that Typst pairs, scales and replaces nothing by
itself: delimiters grow where TeX said ``\left`` and nowhere else.
"""

from __future__ import annotations

import re

from texmath import tree
from texmath.letters import word
from texmath.literal import string
from texmath.tree import Part, Visitor
from texmath.typst_names import ACCENTS, ALPHABETS, CLASSES, ENCLOSURES, SIDES, STYLES

PUNCTUATION_RE = re.compile(r"([!-/:-@\[-`{-~√⟨⟩⌊⌋⌈⌉⌜⌝⌞⌟⟮⟯⟦⟧⎰⎱])")
"""Signs that mean something in Typst: punctuation, brackets, and the root, a function there."""


def to_typst(formula: Part, *, display: bool = False) -> str:
    """Return the Typst math code of a formula, to stand between dollars.

    Args:
        formula: what `texmath.parse` returned.
        display: whether it stands on lines of its own, which then are the lines of the formula.
    """
    writer = TypstWriter()
    if display and isinstance(formula, tree.Lines) and formula.kind != "substack":
        return writer.display_lines(formula)
    return formula.accept(writer)


def sign(text: str) -> str:
    """Return a sign that means nothing else."""
    return PUNCTUATION_RE.sub(r"\\\1", text)


def filled(code: str) -> str:
    """Return code for an argument: an empty one would shift the others."""
    return code or '""'


class TypstWriter(Visitor[str]):
    """Writes the parts of a formula."""

    def argument(self, part: Part) -> str:
        """Return the code of a part that is an argument."""
        return filled(part.accept(self))

    def atom(self, part: tree.Atom) -> str:
        """Return a number, letter or sign."""
        text = part.text
        if part.is_number:
            return text.replace(",", ' class("normal", \\,) ')
        if text in "|‖" or (part.ordinary and not text.isalpha()):
            return f'class("normal", {sign(text)})'
        return sign(text)

    def text(self, part: tree.Text) -> str:
        """Return text."""
        words = string(part.text)
        return words if part.style == "upright" else f"{part.style}({words})"

    def function(self, part: tree.Function) -> str:
        """Return a named operator."""
        return f"op({string(part.name)}{', limits: #true' if part.limits else ''})"

    def space(self, part: tree.Space) -> str:
        """Return white space."""
        return f"#h({part.width:.4g}em)"

    def tag(self, part: tree.Tag) -> str:
        """Return the number of a formula, at a distance."""
        return f"#h(2em) {string(part.text)}"

    def delimiter(self, part: tree.Delimiter) -> str:
        """Return a delimiter of a size of its own."""
        if not part.text:
            return ""
        if part.size is None:
            return f"mid({sign(part.text)})"
        return f'class("{SIDES[part.side]}", lr(size: #{part.size}em, {sign(part.text)}))'

    def row(self, part: tree.Row) -> str:
        """Return the parts one after the other."""
        return " ".join(filter(None, (item.accept(self) for item in part.parts)))

    def classed(self, part: tree.Classed) -> str:
        """Return a body with the space of its class."""
        body = self.argument(part.body)
        if part.kind == "op":
            return f"op({body}, limits: #true)"
        return f'class("{CLASSES[part.kind]}", {body})' if part.kind in CLASSES else body

    def scripts(self, part: tree.Scripts) -> str:
        """Return a base with scripts."""
        base = self.argument(part.base)
        if part.limits is not None:
            base = f"{'limits' if part.limits else 'scripts'}({base})"
        above = [f"#math.primes({part.primes})"] if part.primes else []
        if part.high is not None:
            above.append(part.high.accept(self))
        options = f", t: {filled(' '.join(filter(None, above)))}" if above else ""
        if part.low is not None:
            options += f", b: {self.argument(part.low)}"
        return f"attach({base}{options})"

    def fraction(self, part: tree.Fraction) -> str:
        """Return a fraction, a binomial, or two parts one above the other."""
        above, below = self.argument(part.above), self.argument(part.below)
        if part.ruled:
            code = f"frac({above}, {below})"
            if part.left or part.right:
                code = f"lr({sign(part.left)} {code} {sign(part.right)})"
        elif part.left == "(" and part.right == ")":
            code = f"binom({above}, {below})"
        else:
            code = f"mat(delim: {delimiters(part.left, part.right)}, {above}; {below})"
        return f"{STYLES[part.style]}({code})" if part.style else code

    def root(self, part: tree.Root) -> str:
        """Return a root."""
        body = self.argument(part.body)
        return (
            f"sqrt({body})" if part.index is None else f"root({self.argument(part.index)}, {body})"
        )

    def accent(self, part: tree.Accent) -> str:
        """Return a body with a sign over or under it."""
        return f"{ACCENTS[part.name]}({self.argument(part.body)})"

    def enclosed(self, part: tree.Enclosed) -> str:
        """Return a body that is struck out, framed, hidden or without extent."""
        return ENCLOSURES[part.name].replace("{body}", self.argument(part.body))

    def coloured(self, part: tree.Coloured) -> str:
        """Return a body in a colour, or on it."""
        body = self.argument(part.body)
        option = f'fill: rgb("{part.colour}")'
        return f"#{'box' if part.background else 'text'}({option}, ${body}$)"

    def alphabet(self, part: tree.Alphabet) -> str:
        """Return a body in another alphabet; letters side by side are one word."""
        name = word(part)
        code = string(name) if name else self.argument(part.body)
        for function in reversed(ALPHABETS[part.name]):
            code = f"{function}({code})"
        return code

    def style(self, part: tree.Style) -> str:
        """Return a body in the size of a display or of a script."""
        return f"{STYLES[part.name]}({self.argument(part.body)})"

    def brace(self, part: tree.Brace) -> str:
        """Return a body with a brace as wide as it."""
        return f"limits({part.name}({self.argument(part.body)}))"

    def stack(self, part: tree.Stack) -> str:
        """Return a base with a small part over or under it."""
        base = self.argument(part.base)
        stretched = part.grows and isinstance(part.base, tree.Atom)
        base = f"stretch({base})" if stretched else f"limits({base})"
        for side, small in (("t", part.over), ("b", part.under)):
            if small is not None:
                base += f", {side}: {self.argument(small)}"
        return f"attach({base})"

    def fenced(self, part: tree.Fenced) -> str:
        """Return a body between delimiters that grow with it."""
        pieces = (sign(part.left), part.body.accept(self), sign(part.right))
        return f"lr({filled(' '.join(filter(None, pieces)))})"

    def lines(self, part: tree.Lines) -> str:
        """Return lines within a formula."""
        if part.kind == "substack":
            rows = "; ".join(self.argument(cell) for row in part.rows for cell in row)
            return f"mat(delim: #none, row-gap: #0.2em, {rows})"
        # in a box of its own, centred on the axis, so that its lines are aligned among themselves
        return f"#box(baseline: 50% - 0.25em, $display({self.display_lines(part)})$)"

    def display_lines(self, part: tree.Lines) -> str:
        """Return lines for a display of their own, their numbers in a last column."""
        width = max(map(len, part.rows))
        rows = []
        for number, row in enumerate(part.rows):
            cells = [cell.accept(self) for cell in row]
            if part.kind == "aligned":
                # between two pairs of columns
                cells[2::2] = [f"#h(2em) {cell}" for cell in cells[2::2]]
            tag = part.tag(number)
            if tag:
                cells += [""] * (width + width % 2 - len(row))
                cells.append(f"#h(2em) {string(tag)}")
            rows.append(" & ".join(cells))
        if part.kind == "multline" and len(rows) > 1:
            rows[0] += " &"
            rows[-1] = f"& {rows[-1]}"
        return " \\\n".join(rows)

    def cells(self, part: tree.Cells) -> str:
        """Return a matrix, an array or cases."""
        if part.cases:
            cells = [[item.accept(self) for item in row] for row in part.rows]
            if part.style == "display":
                cells = [[f"display({filled(item)})" for item in row] for row in cells]
            rows = ", ".join(filled(" & #h(1em) ".join(row)) for row in cells)
            return f"cases({rows}{', reverse: #true' if part.right else ''})"
        columns = part.columns.replace("|", "")
        mixed = len(set(columns)) > 1
        rows = "; ".join(
            ", ".join(
                aligned(self.argument(cell), columns[column]) if mixed else self.argument(cell)
                for column, cell in enumerate(row)
            )
            for row in part.rows
        )
        options = f"delim: {delimiters(part.left, part.right)}"
        if not mixed and columns[0] in "lr":
            options += f", align: #{'left' if columns[0] == 'l' else 'right'}"
        code = f"mat({options}{self.rules(part)}, {rows})"
        return f"inline({code})" if part.style == "small" else code

    def rules(self, part: tree.Cells) -> str:
        """Return the option that draws lines between rows and columns."""
        walls = [
            str(len(part.columns[:at].replace("|", "")))
            for at, sign in enumerate(part.columns)
            if sign == "|" and 0 < at < len(part.columns) - 1
        ]
        rules = [str(rule) for rule in part.rules if 0 < rule < len(part.rows)]
        if not walls and not rules:
            return ""
        horizontal, vertical = ("".join(f"{line}, " for line in lines) for lines in (rules, walls))
        return f", augment: #(hline: ({horizontal}), vline: ({vertical}))"


def delimiters(left: str, right: str) -> str:
    """Return the delimiters of a matrix."""
    if not left and not right:
        return "#none"
    left, right = (string(it) if it else "none" for it in (left, right))
    return f"#({left}, {right})"


def aligned(code: str, column: str) -> str:
    """Return a cell with the mark at which its column is aligned."""
    return {"l": f"& {code}", "r": f"{code} &"}.get(column, code)
