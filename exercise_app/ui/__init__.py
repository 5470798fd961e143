"""Windows, pages and widgets: they draw a state and pass on what the user wants."""
