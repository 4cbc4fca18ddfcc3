"""An extension with a node of its own, for the tests."""

from docutils import nodes
from docutils.parsers.rst import Directive


class own_node(nodes.General, nodes.Element):  # noqa: N801
    pass


class Own(Directive):
    def run(self):
        return [own_node()]


class strange(nodes.General, nodes.Element):  # noqa: N801
    """No builder knows this one."""


class Strange(Directive):
    def run(self):
        node = strange("", nodes.paragraph("", "strange words"))
        node.source, node.line = self.state_machine.get_source_and_line(self.lineno)
        return [node]


class Deep(Directive):
    """A section without a title around one with a title."""

    def run(self):
        inner = nodes.section("", nodes.title("", "Deep"), ids=["deep"])
        return [nodes.section("", inner, ids=["untitled"])]


class Mixed(Directive):
    """A paragraph with a block in it, which docutils does not forbid."""

    def run(self):
        block = nodes.note("", nodes.paragraph("", "the block"))
        return [nodes.paragraph("", "", nodes.Text("before"), block, nodes.Text("after"))]


class LocalReference(Directive):
    required_arguments = 1

    def run(self):
        reference = nodes.reference("", "jump", refid=self.arguments[0], internal=True)
        return [nodes.paragraph("", "", reference)]


def visit(writer, node):
    writer.body_parts.append('par("from the visitor")')


def setup(app):
    app.add_node(own_node, typst=(visit, None))
    app.add_directive("own", Own)
    app.add_directive("strange", Strange)
    app.add_directive("deep", Deep)
    app.add_directive("mixed", Mixed)
    app.add_directive("local-reference", LocalReference)
    return {"parallel_read_safe": True}
