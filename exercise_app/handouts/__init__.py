"""Paper: a frozen handout becomes PDF bytes. Importing this loads no PDF library yet."""

from exercise_app.handouts.printer import PaintedPage, ReportlabPrinter

__all__ = ["PaintedPage", "ReportlabPrinter"]
