"""Starts Wervel: `python -m exercise_app`."""

import sys

from exercise_app.cli import main

sys.exit(main())
