"""Changes of the code itself: a test must fail with each, or a file says why none can."""
