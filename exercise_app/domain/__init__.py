"""What is true: plain Python, no library, no screen, no database."""
