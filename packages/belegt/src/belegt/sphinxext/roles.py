"""The roles an author writes: ``cited``, ``plain`` and ``tally``."""

from __future__ import annotations

from docutils import nodes
from docutils.nodes import Node, system_message
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.util.docutils import SphinxRole

from belegt import classes
from belegt.sphinxext import domain
from belegt.sphinxext.nodes import TALLIED

NO_BREAK = "\N{NO-BREAK SPACE}"


class CitedRole(XRefRole):
    """Cite a figure: ``{cited}`words <figure-id>```, or ``{cited}`figure-id``` to print it.

    Emits a cross-reference around ``inline.belegt-cited`` with the words.
    """

    def __init__(self) -> None:
        super().__init__(innernodeclass=nodes.inline, warn_dangling=True)

    def run(self) -> tuple[list[Node], list[system_message]]:
        """Refer to a figure of the domain, also where the role is written without it."""
        self.name = f"{domain.NAME}:cited"
        return super().run()

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: nodes.Element,
        has_explicit_title: bool,
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Give words to a citation without any, and an anchor to link back to."""
        store = domain.of(env)
        store.note_dependencies(env)
        target = target.strip()
        anchor = f"cited-{nodes.make_id(target)}-{env.new_serialno(f'belegt-{target}')}"
        refnode["belegt_anchor"] = anchor
        if not has_explicit_title:
            title = store.judge.printed(target, env.config.language)
        return title.replace(" %", f"{NO_BREAK}%"), target

    def result_nodes(
        self,
        document: nodes.document,
        env: BuildEnvironment,
        node: nodes.Element,
        is_ref: bool,
    ) -> tuple[list[Node], list[system_message]]:
        """Mark the words as cited."""
        for inner in node.findall(nodes.inline):
            inner["classes"] = [classes.CITED]
            inner["ids"] = [node["belegt_anchor"]]
            break
        return [node], []


class PlainRole(SphinxRole):
    """Mark words whose numbers need no source; emits ``inline.belegt-plain-number``."""

    def run(self) -> tuple[list[Node], list[system_message]]:
        """Return the words as they stand."""
        return [nodes.inline(self.rawtext, self.text, classes=[classes.PLAIN_NUMBER])], []


class TallyRole(SphinxRole):
    """Print how many there are of something that is counted from the ledger.

    The names are those that `belegt.verdict.census.tally` gives; emits ``inline.belegt-counted``.
    """

    def run(self) -> tuple[list[Node], list[system_message]]:
        """Return the number; where nothing is counted by the name, a rule tells of it."""
        store = domain.of(self.env)
        store.note_dependencies(self.env)
        name = self.text.strip()
        text = str(store.judge.tally.get(name, name))
        counted = nodes.inline(self.rawtext, text, classes=[classes.COUNTED])
        counted[TALLIED] = name
        return [counted], []
