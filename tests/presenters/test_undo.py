from exercise_app.presenters.undo import LIMIT, UndoStack


def test_steps_come_back_in_the_opposite_order() -> None:
    stack = UndoStack[str, int]()
    stack.push("first", 0)
    stack.push("second", 1)
    assert (stack.last.label, stack.last.state) == ("second", 1)
    stack.undone(2)
    assert (stack.last.label, stack.next.label, stack.next.state) == ("first", "second", 2)
    stack.redone(1)
    assert (stack.last.label, stack.last.state, stack.next) == ("second", 1, None)


def test_a_new_change_forgets_what_was_undone() -> None:
    stack = UndoStack[str, int]()
    stack.push("first", 0)
    stack.undone(1)
    stack.push("other", 0)
    assert stack.next is None


def test_only_the_newest_steps_are_kept() -> None:
    stack = UndoStack[str, int]()
    for number in range(LIMIT + 5):
        stack.push("step", number)
    for _ in range(LIMIT):
        assert stack.last is not None
        oldest = stack.last.state
        stack.undone(0)
    assert (stack.last, oldest) == (None, 5)
