"""Settings of all tests."""

import os

from hypothesis import settings

# a busy machine is no fault of the code; speed is measured elsewhere
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

# what programs print is compared as text; Sphinx colours it wherever CI or FORCE_COLOR is set
os.environ["NO_COLOR"] = "1"
