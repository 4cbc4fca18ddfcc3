"""Addresses of the web, and those that lead to a passage of a page: text fragments (WICG).

A browser that knows them scrolls to the passage and marks it; others open the page at its top.
"""

from __future__ import annotations

import re
from urllib.parse import quote

LONGEST = 160
"""Characters up to which a passage is named whole; a longer one by its ends."""

END_WORDS = 6
"""Words that name an end of a long passage."""


def passage_address(address: str, exact: str, prefix: str = "", suffix: str = "") -> str:
    """Return an address with a text fragment.

    Args:
        address: of the page; it may have a fragment of its own.
        exact: the passage, as it stands on the page.
        prefix: text right before it, where the passage stands more than once.
        suffix: text right after it.
    """
    words = exact.split()
    parts = [_encode(" ".join(words))]
    if len(exact) > LONGEST and len(words) > 2 * END_WORDS:
        parts = [_encode(" ".join(words[:END_WORDS])), _encode(" ".join(words[-END_WORDS:]))]
    if prefix.strip():
        parts.insert(0, f"{_encode(prefix.strip())}-")
    if suffix.strip():
        parts.append(f"-{_encode(suffix.strip())}")
    directive = f":~:text={','.join(parts)}"
    return f"{address}{directive}" if "#" in address else f"{address}#{directive}"


def _encode(text: str) -> str:
    # a comma separates the parts and a hyphen marks prefix and suffix, so both are encoded
    return quote(text, safe="").replace("-", "%2D")


def is_web_address(text: str) -> bool:
    """Whether a link to an address leads to a page of the web, and runs nothing."""
    return bool(re.match(r"https?://", text, re.IGNORECASE))
