"""SVG in a page: in it where that is possible, elsewhere as a file of its own."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.environment import BuildEnvironment

from belegt import classes
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.warn import put

FOLDER = "charts"
"""Below the prose: the drawings as files, for outputs that cannot hold SVG in the page."""


def drawn_figure(
    env: BuildEnvironment,
    drawing: str,
    identifier: str,
    alternative: str,
    kind: str = classes.CHART,
) -> nodes.figure:
    """Write an SVG as a file and return the figure that shows it.

    Args:
        env: of the build.
        drawing: the SVG.
        identifier: name of the file and id of the figure.
        alternative: the drawing in words.
        kind: class of the figure.
    """
    path = Path(env.srcdir, FOLDER, f"{identifier}.svg")
    put(path, drawing)
    figure = vector_figure(drawing, f"/{FOLDER}/{identifier}.svg", alternative, kind)
    figure["ids"] = [identifier]
    return figure


def vector_figure(
    drawing: str, uri: str, alternative: str, kind: str = classes.CHART
) -> nodes.figure:
    """Return a figure that holds an SVG itself in HTML, and elsewhere as an image.

    LaTeX cannot show SVG, and prints the alternative.
    """
    inline = addnodes.only("", nodes.raw("", drawing, format="html"), expr="html")
    image = nodes.image("", uri=uri, alt=alternative)
    figure = nodes.figure("", inline, classes=[kind])
    figure += addnodes.only("", image, expr="not html and not latex")
    figure += addnodes.only("", nodes.paragraph("", alternative), expr="latex")
    return as_generated(figure)
