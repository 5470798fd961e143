import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.presenters.logo import LIMIT_PIXELS, logo_problem, picture_size


def png(width: int, height: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def jpeg(width: int, height: int) -> bytes:
    app = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + b"\0" * 9
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 17, 8, height, width, 3) + b"\0" * 9
    return b"\xff\xd8" + app + b"\xff" + frame + b"\xff\xd9"


@pytest.mark.parametrize("make", [png, jpeg])
def test_the_size_is_read_from_the_head(make) -> None:
    assert picture_size(make(640, 200)) == (640, 200)
    assert logo_problem(make(640, 200)) is None


@pytest.mark.parametrize("make", [png, jpeg])
def test_a_small_file_that_unfolds_to_a_huge_picture_is_refused(make) -> None:
    found = logo_problem(make(60_000, 60_000))
    assert found is not None
    assert (found.rule, found.facts) == ("too-many-pixels", {"limit": LIMIT_PIXELS})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + b"\0" * 40,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n",
        png(0, 10),
        jpeg(0, 0),
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\xff\xff" + b"\0" * 10,
        b"\xff\xd8\xff\xd0" + b"x" * 20,
    ],
)
def test_what_is_no_png_or_jpeg_is_refused(data: bytes) -> None:
    found = logo_problem(data)
    assert found is not None
    assert (found.field, found.rule) == ("logo", "no-picture")


def test_a_file_that_is_too_big_is_refused_unread() -> None:
    found = logo_problem(b"\0" * 2_000_001)
    assert found is not None
    assert (found.rule, found.facts) == ("too-big", {"limit_mb": 2})


@given(st.binary(max_size=200))
def test_no_head_of_a_file_breaks_the_reader(tail: bytes) -> None:
    for head in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b""):
        picture_size(head + tail)
