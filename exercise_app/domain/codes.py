"""Short codes that people read aloud and type: no letters that look like digits."""

import secrets

# No 0/O, 1/I/L, 5/S, 2/Z, 8/B, U/V: what is left survives handwriting and the telephone.
ALPHABET = "34679ACDEFGHJKMNPQRTWXY"


def new_code(length: int = 5) -> str:
    """Make a random code of `length` characters (23 possibilities each)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
