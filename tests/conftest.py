"""Settings of all tests."""

from hypothesis import settings

# a busy machine is no fault of the code; speed is measured elsewhere
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
