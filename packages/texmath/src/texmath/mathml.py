"""A formula as MathML Core, which browsers set by themselves.

Letters of other alphabets are Unicode's own, since MathML Core knows no other. Its dictionary of
operators spaces them as TeX does, but for what is said here: a binary sign without two operands,
signs in scripts, and named operators. Each method returns exactly one element.
"""

from __future__ import annotations

from html import escape

from texmath import tree
from texmath.elements import (
    ACCENTS,
    BRACES,
    FONTS,
    FORMS,
    KNOWN,
    NAMESPACE,
    ORDINARY_SIGNS,
    PRIMES,
    RIGID,
    STRETCHY,
    STRIKES,
    STYLES,
    THIN,
    TIGHT,
    UPRIGHT,
    WIDE,
    fence,
    gap,
    scripted,
)
from texmath.grid import cells_table, lines_table
from texmath.letters import letter, within, word
from texmath.spacing import (
    GAPS,
    NO_OPERAND,
    NO_OPERAND_AFTER,
    SPACES,
    following,
    has_limits,
    kind_of,
)
from texmath.speech import to_speech
from texmath.symbols import class_of
from texmath.tree import Part, Visitor


def to_mathml(
    formula: Part, *, display: bool = False, language: str = "en", alttext: str | None = None
) -> str:
    """Return a formula as a `math` element of MathML Core.

    Args:
        formula: what `texmath.parse` returned.
        display: whether it stands on lines of its own.
        language: of the alternative text, a BCP 47 tag such as "de" or "de-AT".
        alttext: the alternative text; None has the formula spoken.
    """
    spoken = to_speech(formula, language) if alttext is None else alttext
    block = ' display="block"' if display else ""
    body = MathmlWriter().inner(formula)
    return f'<math xmlns="{NAMESPACE}"{block} alttext="{escape(spoken)}">{body}</math>'


class MathmlWriter(Visitor[str]):
    """Writes the elements inside `math`.

    Attributes:
        letters: the alphabet in which letters stand, "" for that of formulas.
        tight: whether the sign to come has no space beside it.
        script: whether the part to come is a script, in which TeX sets less space.
        lead: the class of what stands before a row.
    """

    def __init__(self) -> None:
        self.letters = ""
        self.tight = True
        self.script = False
        self.lead = ""

    def inner(self, part: Part) -> str:
        """Return the element for a part that stands by itself."""
        tight, self.tight = self.tight, True
        lead, self.lead = self.lead, ""
        element = part.accept(self)
        self.tight, self.lead = tight, lead
        return element

    def small(self, part: Part) -> str:
        """Return the element for a script."""
        script, self.script = self.script, True
        element = self.inner(part)
        self.script = script
        return element

    # -- signs ---------------------------------------------------------------------------------

    def atom(self, part: tree.Atom) -> str:
        """Return a number, a name or a sign."""
        text = part.text
        if part.is_number:
            digits = "".join(letter(it, self.letters) for it in text) if self.letters else text
            return f"<mn>{digits}</mn>"
        kind = "ord" if part.ordinary else class_of(text)
        if kind == "inner" or (class_of(text) == "ord" and text not in ORDINARY_SIGNS):
            return self.name(text)
        attributes = ""
        if kind in {"ord", "open", "close"}:
            attributes = "" if text in KNOWN and not part.ordinary else TIGHT
        elif self.script or (self.tight and kind != "op"):
            attributes = TIGHT
        elif text == ":":
            attributes = ' lspace="0.2778em" rspace="0.2778em"'
        if text in STRETCHY:
            attributes += RIGID
        if self.letters.startswith("bold"):
            attributes += FONTS["bold"]
        return f"<mo{attributes}>{escape(text)}</mo>"

    def name(self, text: str) -> str:
        """Return a letter in the alphabet that is asked for, or a symbol that is a name."""
        if self.letters and self.letters != "upright":
            shown = letter(text, self.letters)
            if shown != text or self.letters != "italic":
                upright = shown == text and text.isalpha()
                return f"<mi{UPRIGHT if upright else ''}>{escape(shown)}</mi>"
        upright = self.letters == "upright" or "Α" <= text <= "Ω" or text == "∇"
        return f"<mi{UPRIGHT if upright else ''}>{escape(text)}</mi>"

    def text(self, part: tree.Text) -> str:
        """Return text; its spaces are kept."""
        text = escape(part.text).replace(" ", "\u00a0")
        return f"<mtext{FONTS[part.style]}>{text}</mtext>"

    def function(self, part: tree.Function) -> str:
        """Return a named operator."""
        name = escape(part.name).replace(" ", "\u2009")
        if part.limits:
            return f'<mo movablelimits="true"{TIGHT}>{name}</mo>'
        single = UPRIGHT if len(part.name) == 1 else ""
        return f"<mi{single}>{name}</mi>"

    def space(self, part: tree.Space) -> str:
        """Return white space, which may go back."""
        if part.width < 0:
            return f'<mspace style="margin-inline-start:{part.width:.4g}em"></mspace>'
        return f'<mspace width="{part.width:.4g}em"></mspace>'

    def tag(self, part: tree.Tag) -> str:
        """Return the number of a formula, at a distance."""
        return f'<mrow><mspace width="2em"></mspace><mtext>{escape(part.text)}</mtext></mrow>'

    def delimiter(self, part: tree.Delimiter) -> str:
        """Return a delimiter of a size of its own."""
        if not part.text:
            return "<mrow></mrow>"
        size = ""
        if part.size is not None:
            size = f' minsize="{part.size}em" maxsize="{part.size}em"'
        elif not self.script:
            return (
                f'<mo stretchy="true" lspace="0.1667em" rspace="0.1667em">{escape(part.text)}</mo>'
            )
        space = "" if part.side == "m" and not self.script else TIGHT
        return (
            f'<mo{FORMS[part.side]} stretchy="true" symmetric="true"{size}{space}>'
            f"{escape(part.text)}</mo>"
        )

    # -- rows ----------------------------------------------------------------------------------

    def row(self, part: tree.Row) -> str:
        """Return parts side by side, spaced by their classes."""
        kinds = [kind_of(item) for item in part.parts]
        elements: list[str] = []
        before = self.lead
        for item, own, after in zip(part.parts, kinds, following(kinds), strict=True):
            if not own:
                elements.append(self.inner(item))
                continue
            alone = own == "bin" and (before in NO_OPERAND or after in NO_OPERAND_AFTER)
            kind = "ord" if alone else own
            if not self.script and (before, kind) in GAPS:
                elements.append(THIN)
            self.tight = kind == "ord"
            elements.append(item.accept(self))
            self.tight = True
            before = kind
        return elements[0] if len(elements) == 1 else f"<mrow>{''.join(elements)}</mrow>"

    def classed(self, part: tree.Classed) -> str:
        """Return a body with the space of its class."""
        if part.kind in {"rel", "bin", "punct"} and not self.script:
            body = self.inner(part.body)
            left, right = SPACES[part.kind]
            return f"<mrow>{gap(left)}{body}{gap(right)}</mrow>"
        return self.inner(part.body)

    def fenced(self, part: tree.Fenced) -> str:
        """Return a body between delimiters that grow with it."""
        return fence(part.left, self.inner(part.body), part.right)

    # -- scripts and fractions -----------------------------------------------------------------

    def scripts(self, part: tree.Scripts) -> str:
        """Return a base with scripts beside it, or below and above."""
        base = part.base.accept(self)
        limits = has_limits(part.base) if part.limits is None else part.limits
        if part.limits and base.startswith("<mo"):
            base = base.replace(' movablelimits="true"', "", 1)
            base = f'<mo movablelimits="false"{base[3:]}'
        low = None if part.low is None else self.small(part.low)
        high = None if part.high is None else self.small(part.high)
        if part.primes:
            signs = PRIMES[part.primes] if part.primes < len(PRIMES) else "′" * part.primes
            primes = f"<mo{TIGHT}>{signs}</mo>"
            high = primes if high is None else f"<mrow>{primes}{high}</mrow>"
        return scripted(base, low, high, limits=limits)

    def fraction(self, part: tree.Fraction) -> str:
        """Return a fraction or a binomial."""
        ruled = "" if part.ruled else ' linethickness="0"'
        element = f"<mfrac{ruled}>{self.inner(part.above)}{self.inner(part.below)}</mfrac>"
        if part.style:
            element = f"<mstyle {STYLES[part.style]}>{element}</mstyle>"
        return fence(part.left, element, part.right) if part.left or part.right else element

    def root(self, part: tree.Root) -> str:
        """Return a root."""
        body = self.inner(part.body)
        if part.index is None:
            return f"<msqrt>{body}</msqrt>"
        return f"<mroot>{body}{self.small(part.index)}</mroot>"

    # -- signs over, under and around ------------------------------------------------------------

    def accent(self, part: tree.Accent) -> str:
        """Return a body with a sign over or under it."""
        body = self.inner(part.body)
        if part.name in WIDE:
            side = "top" if part.name == "overline" else "bottom"
            style = f"border-{side}:0.06em solid;padding-{side}:0.12em"
            return f'<mrow style="{style}">{body}</mrow>'
        wide = part.name.startswith(("wide", "over"))
        sign = f'<mo stretchy="{str(wide).lower()}">{ACCENTS[part.name]}</mo>'
        return f'<mover accent="true">{body}{sign}</mover>'

    def enclosed(self, part: tree.Enclosed) -> str:
        """Return a body that is struck out, framed, hidden or without extent."""
        body = self.inner(part.body)
        if part.name in STRIKES:
            style = f"background:{STRIKES[part.name]};print-color-adjust:exact"
            return f'<mrow style="{style}">{body}</mrow>'
        if part.name == "boxed":
            return f'<mrow style="border:0.06em solid;padding:0.3em">{body}</mrow>'
        if part.name == "smash":
            return f'<mpadded height="0" depth="0">{body}</mpadded>'
        hidden = f"<mphantom>{body}</mphantom>"
        extent = {"phantom": "", "hphantom": ' height="0" depth="0"', "vphantom": ' width="0"'}
        attributes = extent[part.name]
        return f"<mpadded{attributes}>{hidden}</mpadded>" if attributes else hidden

    def brace(self, part: tree.Brace) -> str:
        """Return a body with a brace as wide as it."""
        sign = f'<mo stretchy="true">{BRACES[part.name]}</mo>'
        name = "mover" if part.name.startswith("over") else "munder"
        return f"<{name}>{self.inner(part.body)}{sign}</{name}>"

    def stack(self, part: tree.Stack) -> str:
        """Return a base with a small part over or under it."""
        if part.grows and isinstance(part.base, tree.Atom):
            base = f'<mo stretchy="true">{escape(part.base.text)}</mo>'
            over, under = (
                None if it is None else f"<mrow>{gap(0.4)}{self.small(it)}{gap(0.4)}</mrow>"
                for it in (part.over, part.under)
            )
            return scripted(base, under, over, limits=True)
        base = part.base.accept(self)
        if part.grows and isinstance(part.under, tree.Atom):
            return f'<munder>{base}<mo stretchy="true">{part.under.text}</mo></munder>'
        over, under = (None if it is None else self.small(it) for it in (part.over, part.under))
        return scripted(base, under, over, limits=True)

    def alphabet(self, part: tree.Alphabet) -> str:
        """Return a body in another alphabet; letters side by side are one word."""
        outer = self.letters
        self.letters = within(outer, part.name)
        if self.letters == "normal":
            self.letters = ""
        name = word(part)
        if name:
            shown = "".join(letter(it, self.letters) for it in name).replace(" ", "\u00a0")
            tag = "mn" if name.isdigit() else "mi"
            element = f"<{tag}>{shown}</{tag}>"
        else:
            element = part.body.accept(self)
        self.letters = outer
        return element

    def style(self, part: tree.Style) -> str:
        """Return a body in the size of a display or of a script."""
        return f"<mstyle {STYLES[part.name]}>{self.inner(part.body)}</mstyle>"

    def coloured(self, part: tree.Coloured) -> str:
        """Return a body in a colour, or on it."""
        attribute = "mathbackground" if part.background else "mathcolor"
        return f'<mrow {attribute}="{part.colour}">{part.body.accept(self)}</mrow>'

    # -- tables --------------------------------------------------------------------------------

    def lines(self, part: tree.Lines) -> str:
        """Return lines, one below the other."""
        return lines_table(part, self.cell)

    def cells(self, part: tree.Cells) -> str:
        """Return a matrix, an array or cases."""
        return cells_table(part, self.inner)

    def cell(self, part: Part, lead: str) -> str:
        """Return the element for a cell of a line, which begins after a part of a class."""
        self.lead = lead
        element = self.row(part if isinstance(part, tree.Row) else tree.Row((part,)))
        self.lead = ""
        return element
