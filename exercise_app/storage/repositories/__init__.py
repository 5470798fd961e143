"""Repositories: one per aggregate. They take and return domain objects, never records."""
