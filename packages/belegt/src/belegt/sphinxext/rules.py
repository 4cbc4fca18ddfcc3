"""The directive ``rules``: what a briefing must hold to, told from the one list.

The module is an extension of its own too, for pages that hold no briefing, such as a manual.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata, OptionSpec

from belegt.conf import SKIPPED, UNREAD
from belegt.messages import Message, message
from belegt.sphinxext.nodes import GENERATED
from belegt.verdict import RULES
from belegt.verdict.rules.rule import Line, Rule

if TYPE_CHECKING:
    from sphinx.application import Sphinx


class RulesDirective(SphinxDirective):
    """Every rule, in its order.

    Emits ``bullet_list`` with a sentence a rule; with the option ``examples``, ``definition_list``
    with the id of each rule, its sentence, and a ``literal_block`` of what it refuses and of what
    it accepts. A rule that conf.py skips is followed by the reason.
    """

    option_spec: ClassVar[OptionSpec] = {"examples": directives.flag}

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        skipped = getattr(self.config, SKIPPED, {})  # no value where the directive stands alone
        listed = self.in_full(skipped) if "examples" in self.options else self.in_short(skipped)
        listed[GENERATED] = True
        return [listed]

    def in_short(self, skipped: Mapping[str, str]) -> nodes.bullet_list:
        """Return the sentences."""
        items = [nodes.list_item("", self.sentence(rule, skipped)) for rule in RULES]
        for place, reason in getattr(self.config, UNREAD, {}).items():
            why = message("Numbers not read: {place} ({reason})", place=place, reason=reason)
            told = nodes.paragraph("", why.worded(self.config.language))
            items.append(nodes.list_item("", told))
        return nodes.bullet_list("", *items, bullet="-")

    def in_full(self, skipped: Mapping[str, str]) -> nodes.definition_list:
        """Return ids, sentences and examples."""
        listed = nodes.definition_list()
        for rule in RULES:
            told = nodes.definition("", self.sentence(rule, skipped))
            told += self.example(message("Refused:"), rule.bad)
            told += self.example(message("Accepted:"), rule.good)
            term = nodes.term("", "", nodes.literal(rule.id, rule.id))
            listed += nodes.definition_list_item("", term, told)
        return listed

    def sentence(self, rule: Rule, skipped: Mapping[str, str]) -> nodes.paragraph:
        """Return what a rule says, and why it does not apply where it does not."""
        told = nodes.paragraph(rule.says, rule.says)
        if rule.id in skipped:
            why = message("Not applied here: {reason}", reason=skipped[rule.id])
            told += [nodes.Text(" "), nodes.emphasis("", why.worded(self.config.language))]
        return told

    def example(self, label: Message, lines: Sequence[Line]) -> list[nodes.Node]:
        """Return what stands in the files of an example."""
        text = "\n".join(f"{line.file}: {line.text}" for line in lines)
        block = nodes.literal_block(text, text, language="text")
        return [nodes.paragraph("", label.worded(self.config.language)), block]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive alone."""
    app.add_directive("rules", RulesDirective)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
