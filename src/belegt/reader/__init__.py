"""Text in, mentions out."""

from belegt.reader.mention import Kind, Mention

__all__ = ["Kind", "Mention"]
