"""What the briefing keeps beside its chapters, tried in a small briefing of the tests'."""

from pathlib import Path

import pytest

from tests.belegt.conftest import briefing

__all__ = ["briefing"]

EXTENSIONS = Path(__file__).parent.parent.parent / "docs/_ext"


@pytest.fixture(autouse=True)
def extensions(monkeypatch):
    """Let Sphinx find the briefing's own extensions."""
    if not EXTENSIONS.exists():
        pytest.skip("a source archive holds no docs")
    monkeypatch.syspath_prepend(EXTENSIONS)
