"""Sheets for paper: a frozen handout in, PDF bytes out."""
