"""Events on the time line of a course: add, change, remove, and take each of these back."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from exercise_app.domain.episode import EpisodeEvent, EventKind
from exercise_app.domain.errors import NotFoundError
from exercise_app.domain.ids import new_id
from exercise_app.services.episodes import EpisodeService


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event as typed. `id` is that of the event being changed, None for a new one."""

    kind: EventKind
    day: date
    end_day: date | None = None
    text: str = ""
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class EventStep:
    """One change: what the event was (None: it was not there) and what it became."""

    before: EpisodeEvent | None
    after: EpisodeEvent | None


class EventStore:
    """Stores events of one episode and remembers the steps."""

    def __init__(self, episodes: EpisodeService) -> None:
        self._episodes = episodes
        self._done: list[EventStep] = []
        self._back: list[EventStep] = []

    @property
    def last_done(self) -> EventStep | None:
        """The step that undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> EventStep | None:
        """The step that redo does again."""
        return self._back[-1] if self._back else None

    def forget(self) -> None:
        """Forget every step, as for another patient."""
        self._done.clear()
        self._back.clear()

    def save(self, episode_id: UUID, draft: EventDraft) -> EventStep:
        """Store a new or changed event. Raise InvalidInputError."""
        before = None if draft.id is None else self._stored(episode_id, draft.id)
        event = EpisodeEvent(
            id=draft.id or new_id(),
            episode_id=episode_id,
            day=draft.day,
            kind=draft.kind,
            text=draft.text,
            end_day=draft.end_day,
            version=before.version if before else 0,
        )
        return self._did(EventStep(before, self._episodes.save_event(event)))

    def remove(self, episode_id: UUID, event_id: UUID) -> EventStep:
        """Take an event away."""
        before = self._stored(episode_id, event_id)
        self._episodes.remove_event(event_id)
        return self._did(EventStep(before, None))

    def undo(self) -> EventStep:
        """Take the last step back; return what that changed. Needs a `last_done`."""
        step = self._done[-1]
        put = self._put(step.after, step.before)
        self._done.pop()
        self._back.append(EventStep(put, step.after))
        return EventStep(step.after, put)

    def redo(self) -> EventStep:
        """Do the last step again; return what that changed. Needs a `last_undone`."""
        step = self._back[-1]
        put = self._put(step.before, step.after)
        self._back.pop()
        self._done.append(EventStep(step.before, put))
        return EventStep(step.before, put)

    def _put(
        self, present: EpisodeEvent | None, wanted: EpisodeEvent | None
    ) -> EpisodeEvent | None:
        """Make the stored event what is wanted; return it as stored."""
        if wanted is not None:
            stored = present and self._stored(wanted.episode_id, wanted.id)
            return self._episodes.save_event(
                replace(wanted, version=stored.version if stored else 0)
            )
        if present is not None:
            self._episodes.remove_event(present.id)
        return None

    def _did(self, step: EventStep) -> EventStep:
        self._done.append(step)
        self._back.clear()
        return step

    def _stored(self, episode_id: UUID, event_id: UUID) -> EpisodeEvent:
        for event in self._episodes.events(episode_id):
            if event.id == event_id:
                return event
        raise NotFoundError(kind="event", key=str(event_id))
