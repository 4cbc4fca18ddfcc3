"""The readers by other hands, and how they are run."""
