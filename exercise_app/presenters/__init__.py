"""One presenter a page: frozen state and decisions, no widgets."""
