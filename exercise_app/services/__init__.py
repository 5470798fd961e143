"""What can be done: use cases, and the ports to the outside."""
