"""The command `python -m texmath`."""

import sys

from texmath.cli import main

sys.exit(main())
