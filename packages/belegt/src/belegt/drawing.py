"""SVG files as pages may hold them: what draws and what is told, and nothing that acts.

A drawing stands in the page itself, where a script or a style sheet of it would be the page's own.
So it is parsed, and what is on no list here is left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XML = "http://www.w3.org/XML/1998/namespace"

ELEMENTS = frozenset(
    {
        *("a", "circle", "clipPath", "defs", "desc", "ellipse", "g", "image", "line"),
        *("linearGradient", "marker", "mask", "path", "pattern", "polygon", "polyline"),
        *("radialGradient", "rect", "stop", "svg", "switch", "symbol", "text", "textPath"),
        *("title", "tspan", "use"),
    }
)

ATTRIBUTES = frozenset(
    {
        # what is where, and how large
        *("cx", "cy", "d", "dx", "dy", "fr", "fx", "fy", "height", "lengthAdjust", "offset"),
        *("pathLength", "points", "preserveAspectRatio", "r", "refX", "refY", "rotate", "rx"),
        *("ry", "spreadMethod", "startOffset", "textLength", "transform", "viewBox", "width"),
        *("x", "x1", "x2", "y", "y1", "y2", "clipPathUnits", "gradientTransform"),
        *("gradientUnits", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits"),
        *("maskUnits", "orient", "patternContentUnits", "patternTransform", "patternUnits"),
        # how it looks
        *("alignment-baseline", "baseline-shift", "clip-path", "clip-rule", "color"),
        *("direction", "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule"),
        *("font-family", "font-size", "font-size-adjust", "font-stretch", "font-style"),
        *("font-variant", "font-weight", "letter-spacing", "marker-end", "marker-mid"),
        *("marker-start", "mask", "opacity", "overflow", "paint-order", "shape-rendering"),
        *("stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset"),
        *("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity"),
        *("stroke-width", "style", "text-anchor", "text-decoration", "text-rendering"),
        *("unicode-bidi", "vector-effect", "visibility", "word-spacing", "writing-mode"),
        # what it is called
        *(
            "aria-describedby",
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "aria-roledescription",
        ),
        *("class", "focusable", "id", "lang", "role", "version"),
        *(f"{{{XML}}}lang", f"{{{XML}}}space"),
    }
)

STYLES = ATTRIBUTES | {"font", "max-width", "max-height", "min-width", "mix-blend-mode"}
"""Properties of a ``style``: those that are attributes too, and the drawing's size, no position."""

LINKS = frozenset({"href", f"{{{XLINK}}}href"})
PICTURE_RE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*")
ADDRESS_RE = re.compile(r"(?:https?://|#|[\w./-]+(?:[#?]|$))")
OUTSIDE_RE = re.compile(r"url\(\s*(?!['\"]?#)|@import|expression\(|\\|image-set\(", re.IGNORECASE)
"""What a style loads from elsewhere, or hides by an escape."""

DEPTH_LIMIT = 60
"""Elements within each other."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG that only draws.

    Attributes:
        text: the element ``svg``; "" when the file holds none.
        left_out: elements and attributes that are not in it, each once, in their order.
    """

    text: str
    left_out: tuple[str, ...] = ()


def reduced(text: str) -> Drawing:
    """Return an SVG file as a drawing that can stand in a page.

    Args:
        text: of the file.
    """
    if "<!ENTITY" in text:  # they could stand for anything, also for gigabytes
        return Drawing("", ("<!ENTITY>",))
    try:
        root = ET.fromstring(text)  # noqa: S314  without entities
    except (ET.ParseError, ValueError):
        return Drawing("")
    if root.tag != f"{{{SVG}}}svg":
        return Drawing("")
    left_out = tuple(dict.fromkeys(reduce_element(root)))
    if DEEP in left_out:
        return Drawing("", left_out)
    ET.register_namespace("", SVG)
    ET.register_namespace("xlink", XLINK)
    root.tail = None
    return Drawing(ET.tostring(root, "unicode"), left_out)


DEEP = f"> {DEPTH_LIMIT} × <…>"


def reduce_element(root: ET.Element) -> Iterator[str]:
    """Take out of an element, in place, what is on no list, and yield the names of it."""
    waiting = [(root, 1)]
    while waiting:
        element, depth = waiting.pop()
        if depth > DEPTH_LIMIT:
            yield DEEP
            return
        yield from reduce_attributes(element)
        for child in list(element):
            name = local_name(child.tag)
            if name in ELEMENTS:
                waiting.append((child, depth + 1))
            else:
                yield f"<{name}>"
                take_out(element, child)


def reduce_attributes(element: ET.Element) -> Iterator[str]:
    """Take out of an element what is no known attribute or leads elsewhere, and yield the names."""
    picture = local_name(element.tag) == "image"
    link = local_name(element.tag) == "a"
    for name, value in list(element.attrib.items()):
        if name in LINKS:
            fits = PICTURE_RE if picture else ADDRESS_RE if link else None
            kept = bool(fits.match(value)) if fits else value.startswith("#")
        else:
            kept = name in ATTRIBUTES and not OUTSIDE_RE.search(value)
            if name == "style":
                named = (one.partition(":")[0].strip() for one in value.split(";") if one.strip())
                kept = kept and STYLES.issuperset(named)
        if not kept:
            del element.attrib[name]
            yield f"{local_name(element.tag)}/@{name.rpartition('}')[2]}"


def take_out(parent: ET.Element, child: ET.Element) -> None:
    """Remove a child, and keep the text behind it."""
    number = list(parent).index(child)
    before = parent[number - 1] if number else None
    if before is None:
        parent.text = (parent.text or "") + (child.tail or "")
    else:
        before.tail = (before.tail or "") + (child.tail or "")
    parent.remove(child)


def local_name(tag: object) -> str:
    """Return the name of an SVG element, that of a foreign one with a colon before it."""
    space, _, name = str(tag).rpartition("}")
    return name if space[1:] == SVG else f":{name}"
