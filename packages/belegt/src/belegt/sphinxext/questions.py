"""The three questions, as tables and fields ask them."""

from __future__ import annotations

from belegt.messages import message

QUOTED = message("Quoted?")
AGREED = message("Agreed?")
BORNE_OUT = message("Borne out?")
