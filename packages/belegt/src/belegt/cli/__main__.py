"""``python -m belegt.cli``."""

import sys

from belegt.cli import main

sys.exit(main())
