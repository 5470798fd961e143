"""Dialogs: only where a decision or a small form is needed."""
