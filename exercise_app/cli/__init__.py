"""The command line: the same services without a screen. Without a command it opens the window."""

from exercise_app.cli.main import main

__all__ = ["main"]
