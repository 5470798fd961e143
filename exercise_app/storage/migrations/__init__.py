"""Schema migrations. A released one is never edited, and none imports the domain."""
