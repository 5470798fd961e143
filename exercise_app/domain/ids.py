"""Keys: version 7 UUIDs, so that new rows land at the end of every index (RFC 9562)."""

import secrets
import time
from uuid import UUID


def new_id() -> UUID:
    """Make a new key: 48 bits of milliseconds, then 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76 | secrets.randbits(12) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    return UUID(int=value)
