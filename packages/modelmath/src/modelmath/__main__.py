"""``python -m modelmath``."""

import sys

from modelmath.cli import main

sys.exit(main())
