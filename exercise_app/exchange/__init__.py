"""Formats that other programs read: FHIR, CSV, iCalendar, exercise packs."""
