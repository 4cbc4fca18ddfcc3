"""One doctree from many documents, and what refers to what in it.

Every document keeps its own ids: inside a ``start_of_file`` of *docname*, the id *x* is the label
``docname:x`` of the whole, and ``docname:`` is the document's beginning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from docutils import nodes
from sphinx import addnodes
from sphinx.builders import Builder
from sphinx.environment import BuildEnvironment

SMALL_PRINT = "small-print"
"""Class of what is looked up rather than read; the template sets it small."""

INTERNAL = "%"
"""How :meth:`Builder.get_target_uri` marks a document of the same whole."""


def label(docname: str, node_id: str = "") -> str:
    """Return the label of an id of a document; of the document itself when there is no id."""
    return f"{docname}:{node_id}"


def target_label(node: nodes.Element, docname: str) -> str | None:
    """Return the label that a reference inside *docname* points to, None when it leads out."""
    if node.get("refid"):
        return label(docname, node["refid"])
    uri = node.get("refuri", "")
    if uri.startswith(INTERNAL):
        target, _, anchor = uri[1:].partition("#")
        return label(target, anchor)
    if uri.startswith("#"):
        return label(docname, uri[1:])
    return None


@dataclass
class Whole:
    """The assembled, resolved doctree of one Typst document."""

    docname: str
    front: list[addnodes.start_of_file]  # printed before the table of contents
    tree: nodes.document
    docnames: set[str]
    referred: set[str] = field(default_factory=set)  # labels some reference points to
    footnotes: dict[str, nodes.footnote] = field(default_factory=dict)  # by label
    called: set[str] = field(default_factory=set)  # labels of footnotes with a reference

    present: set[str] = field(default_factory=set)  # labels of all ids

    def goal(self, node: nodes.Element, docname: str) -> str | None:
        """Return the label a reference inside *docname* points to, None when it leads out.

        Transforms run on the whole in the name of its start document; an extension that leaves
        out the document where it is the same then means the start document.
        """
        found = target_label(node, docname)
        if node.get("refid") and found not in self.present:
            start = label(self.docname, node["refid"])
            return start if start in self.present else found
        return found

    @property
    def parts(self) -> list[nodes.Element]:
        """The trees in printing order."""
        return [*self.front, self.tree]


def assemble(
    builder: Builder, docname: str, appendices: Sequence[str], front: Sequence[str]
) -> Whole:
    """Inline all toctrees below *docname*, resolve the references, take the front matter out."""
    env = builder.env
    docnames = {docname}
    whole = env.get_doctree(docname)
    _inline(env, whole, docnames)
    whole["docname"] = docname
    # Appendices and front matter need not be in any toctree.
    for extra in (*appendices, *front):
        if extra in env.found_docs and extra not in docnames:
            whole += _file(env, extra, docnames)
    _keep_classes(whole)
    env.resolve_references(whole, docname, builder)
    builder.post_process_images(whole)
    files = {str(part["docname"]): part for part in whole.findall(addnodes.start_of_file)}
    taken = [files[name] for name in front if name in files]
    for part in taken:
        part.parent.remove(part)
    if docname in front:
        taken.insert(front.index(docname), _own_words(whole, docname))
    result = Whole(docname, taken, whole, docnames)
    _survey(result)
    return result


def gather(tree: nodes.Element, docnames: frozenset[str]) -> None:
    """Put documents of small print that follow each other into one ``container.small-print``."""
    for part in list(tree.findall(addnodes.start_of_file)):
        if part["docname"] not in docnames or part.parent["classes"] == [SMALL_PRINT]:
            continue
        before = part.parent.children[: part.parent.index(part)]
        if (
            before
            and isinstance(before[-1], nodes.Element)
            and before[-1]["classes"] == [SMALL_PRINT]
        ):
            part.parent.remove(part)
            before[-1].append(part)
        else:
            around = nodes.container(classes=[SMALL_PRINT])
            part.replace_self(around)
            around += part


def _own_words(whole: nodes.document, docname: str) -> addnodes.start_of_file:
    """Take out of the start document what it says itself; the documents it names stay."""
    own = addnodes.start_of_file(docname=docname)
    home = next((child for child in whole.children if isinstance(child, nodes.section)), None)
    if home is None:
        return own
    section = nodes.section("", ids=home["ids"], names=home["names"])
    section.source, section.line = home.source, home.line
    home["ids"], home["names"] = [], []
    for child in list(home.children):
        if isinstance(child, nodes.Element) and next(child.findall(addnodes.start_of_file), None):
            continue
        home.remove(child)
        section += child
    own += section
    return own


def _inline(env: BuildEnvironment, tree: nodes.document, docnames: set[str]) -> None:
    """Put the documents of each toctree in its place, below its caption."""
    for toctree in list(tree.findall(addnodes.toctree)):
        files: list[nodes.Node] = [
            _file(env, name, docnames)
            for name in map(str, toctree["includefiles"])
            if name in env.found_docs and name not in docnames
        ]
        files += _links_out(toctree)
        if toctree.get("caption") and not toctree.get("hidden"):
            caption = nodes.rubric("", toctree["caption"], classes=["toctree-caption"])
            caption.source, caption.line = toctree.source, toctree.line
            files.insert(0, caption)
        toctree.parent.replace(toctree, files)


def _keep_classes(tree: nodes.document) -> None:
    """Put an author's classes on a node around a reference: resolvers drop those on it."""
    for reference in list(tree.findall(addnodes.pending_xref)):
        domain, kind = reference.get("refdomain") or "", reference.get("reftype") or ""
        own = {"xref", "any", "doc", "myst", "download", domain, kind, f"{domain}-{kind}"}
        given: list[str] = [*reference.get("classes", ())]
        for child in reference.children:
            given += child.get("classes", ()) if isinstance(child, nodes.Element) else ()
        classes = [name for name in dict.fromkeys(given) if name not in own]
        if classes and isinstance(reference.parent, nodes.TextElement):
            around = nodes.inline("", classes=classes)
            reference.replace_self(around)
            around += reference


def _links_out(toctree: addnodes.toctree) -> list[nodes.Node]:
    """Entries of a table of contents that are addresses: a list of links."""
    links = nodes.bullet_list()
    for title, uri in toctree["entries"]:
        if "://" in uri and not toctree.get("hidden"):
            link = nodes.reference("", title or uri, refuri=uri, internal=False)
            links += nodes.list_item("", nodes.paragraph("", "", link))
    return [links] if links.children else []


def _file(env: BuildEnvironment, docname: str, docnames: set[str]) -> addnodes.start_of_file:
    docnames.add(docname)
    tree = env.get_doctree(docname)
    _inline(env, tree, docnames)
    return addnodes.start_of_file("", *tree.children, docname=docname)


def walk(node: nodes.Node, docname: str) -> Iterator[tuple[nodes.Node, str]]:
    """All nodes in reading order, each with the document it stands in."""
    stack = [(node, docname)]
    while stack:
        current, name = stack.pop()
        if isinstance(current, addnodes.start_of_file):
            name = current["docname"]
        yield current, name
        stack.extend((child, name) for child in reversed(current.children))


def _survey(whole: Whole) -> None:
    nodes_of_whole = [pair for part in whole.parts for pair in walk(part, whole.docname)]
    for node, docname in nodes_of_whole:
        ids: list[str] = node.get("ids", []) if isinstance(node, nodes.Element) else []
        whole.present.update(label(docname, node_id) for node_id in ids)
        if isinstance(node, nodes.footnote):
            whole.footnotes.update((label(docname, node_id), node) for node_id in ids)
    for node, docname in nodes_of_whole:
        if isinstance(node, nodes.footnote_reference):
            whole.called.add(label(docname, node.get("refid", "")))
        elif isinstance(node, addnodes.index):
            whole.referred.update(label(docname, entry[2]) for entry in node["entries"])
        elif isinstance(node, nodes.Element) and ("refid" in node or "refuri" in node):
            goal = whole.goal(node, docname)
            if goal is not None:
                whole.referred.add(goal)
