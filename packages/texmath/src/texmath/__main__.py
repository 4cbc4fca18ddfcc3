"""The command `python -m texmath`."""

import sys

from texmath.cli import main

if __name__ == "__main__":
    sys.exit(main())
