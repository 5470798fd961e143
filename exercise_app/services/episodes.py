"""Episodes: intake, alarm signs, events on the time line."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from exercise_app.domain.episode import (
    Episode,
    EpisodeEvent,
    Intake,
    episode_problems,
    period_problems,
)
from exercise_app.domain.errors import InvalidInputError
from exercise_app.domain.ids import new_id
from exercise_app.domain.texts import MAX_LINE, text_problem, tidy
from exercise_app.services.ports import Clock, OpenWork


class EpisodeService:
    """Keeps episodes and what happens in them."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def get(self, episode_id: UUID) -> Episode:
        """Return one episode or raise NotFoundError."""
        with self._open_work() as work:
            return work.episodes.get(episode_id)

    def save(self, episode: Episode, op_id: UUID | None = None) -> Episode:
        """Store an episode with its intake. Raise InvalidInputError or ConflictError."""
        episode = replace(episode, intake=_tidied(episode.intake))
        if problems := episode_problems(episode, self._clock.today()):
            raise InvalidInputError(*problems)
        op_id = op_id or new_id()
        with self._open_work(write=True) as work:
            if work.was_done(op_id):
                return work.episodes.get(episode.id)
            stored = work.episodes.save(episode)
            work.commit(op_id)
        return stored

    def start(self, patient_id: UUID, started_on: date, therapist: str = "") -> Episode:
        """Begin a new episode for a patient."""
        return self.save(Episode(new_id(), patient_id, started_on, therapist))

    def events(self, episode_id: UUID) -> tuple[EpisodeEvent, ...]:
        """Every event of an episode, oldest first."""
        with self._open_work() as work:
            return work.episodes.events(episode_id)

    def save_event(self, event: EpisodeEvent, op_id: UUID | None = None) -> EpisodeEvent:
        """Store an event. Raise InvalidInputError for a future day or an end before the start."""
        event = replace(event, text=tidy(event.text))
        today = self._clock.today()
        problems = [
            *period_problems(event.day, event.end_day, today, "day", "end_day"),
            text_problem("text", event.text, limit=MAX_LINE),
        ]
        if found := [problem for problem in problems if problem]:
            raise InvalidInputError(*found)
        with self._open_work(write=True) as work:
            stored = work.episodes.save_event(event)
            work.commit(op_id or new_id())
        return stored

    def remove_event(self, event_id: UUID) -> None:
        """Take an event back."""
        with self._open_work(write=True) as work:
            work.episodes.remove_event(event_id)
            work.commit(new_id())


def _tidied(intake: Intake) -> Intake:
    activities = (replace(activity, words=tidy(activity.words)) for activity in intake.activities)
    return replace(
        intake,
        complaint=tidy(intake.complaint),
        work=tidy(intake.work),
        decision_text=tidy(intake.decision_text),
        activities=tuple(activity for activity in activities if activity.words),
    )
