"""Starts Wervel."""

import sys

from exercise_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
