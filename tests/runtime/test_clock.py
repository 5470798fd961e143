from datetime import UTC, datetime, timedelta, timezone

from exercise_app.runtime.clock import SystemClock


def test_now_is_aware_and_now() -> None:
    now = SystemClock().now()
    assert now.tzinfo is not None
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_today_follows_the_zone() -> None:
    east, west = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
    assert SystemClock(east).today() > SystemClock(west).today()
    assert SystemClock(east).today() == datetime.now(east).date()
