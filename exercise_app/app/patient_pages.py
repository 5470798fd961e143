"""Puts the pages of a patient together and connects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from exercise_app.presenters.navigation import Tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from exercise_app.app.clinic import OpenedClinic
    from exercise_app.content import ShippedLibrary
    from exercise_app.domain.language import Language
    from exercise_app.figures.store import PictureStore
    from exercise_app.services.ports import Clock, Jobs
    from exercise_app.ui.page import Page
    from exercise_app.ui.paper import Paper


def make_overview_page(
    opened: OpenedClinic,
    library: ShippedLibrary,
    clock: Clock,
    language: Callable[[], Language],
    therapist: Callable[[], str],
) -> Page:
    """Make the overview with the intake behind it and the form of the patient."""
    from exercise_app.presenters.intake import IntakePresenter
    from exercise_app.presenters.overview import OverviewPresenter
    from exercise_app.presenters.patient_form import PatientFormPresenter
    from exercise_app.ui.dialogs.patient_dialog import PatientDialog
    from exercise_app.ui.pages.intake import IntakePage
    from exercise_app.ui.pages.overview import OverviewPage

    services = opened.services
    overview = OverviewPresenter(
        services.patients,
        services.episodes,
        services.sessions,
        services.programs,
        services.clinics,
        clock,
        opened,
    )

    def make_intake() -> IntakePage:
        presenter = IntakePresenter(services.episodes, library, clock, library.tags(), opened)
        return IntakePage(presenter, library, language, therapist)

    page = OverviewPage(overview, make_intake, library, language)
    form = PatientFormPresenter(services.patients, clock, opened)

    def change_patient() -> None:
        header = opened.navigation.state.header
        if header is not None:
            form.start_change(header.patient)
            dialog = PatientDialog(form, page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def on_changed() -> None:
        opened.navigation.refresh()
        state = opened.navigation.state
        page.opened(state.patient_id, state.episode_id)

    form.problem.connect(page.problem)
    form.stored.connect(on_changed)
    page.patient_change_asked.connect(change_patient)
    page.stored.connect(opened.navigation.refresh)
    page.tab_asked.connect(lambda name: opened.navigation.show_tab(Tab(name)))
    return page


def make_sessions_page(
    opened: OpenedClinic, library: ShippedLibrary, clock: Clock, pictures: PictureStore
) -> Page:
    """Make the sessions page; the header follows every score."""
    from exercise_app.presenters.session_record import SessionServices
    from exercise_app.presenters.sessions import SessionsPresenter
    from exercise_app.ui.pages.sessions import SessionsPage

    services = opened.services
    presenter = SessionsPresenter(
        SessionServices(
            sessions=services.sessions,
            patients=services.patients,
            episodes=services.episodes,
            programs=services.programs,
            clinics=services.clinics,
            library=library,
            clock=clock,
        ),
        opened,
    )
    presenter.sessions_changed.connect(opened.navigation.refresh)
    return SessionsPage(presenter, pictures, clock)


def make_course_page(
    opened: OpenedClinic, library: ShippedLibrary, clock: Clock, jobs: Jobs
) -> Page:
    """Make the course page."""
    from pathlib import Path

    from exercise_app.presenters.course import CoursePresenter, CourseServices
    from exercise_app.runtime.paths import resource_root
    from exercise_app.ui.files import SystemPlaces
    from exercise_app.ui.pages.course import CoursePage

    services = opened.services
    presenter = CoursePresenter(
        CourseServices(
            sessions=services.sessions,
            episodes=services.episodes,
            patients=services.patients,
            programs=services.programs,
            clinics=services.clinics,
            library=library,
            clock=clock,
        ),
        opened,
    )
    fonts = Path(str(resource_root().joinpath("fonts")))
    page = CoursePage(presenter, jobs, SystemPlaces(), fonts)
    page.sessions_asked.connect(lambda: opened.navigation.show_tab(Tab.SESSIONS))
    return page


def make_documents_page(
    opened: OpenedClinic, library: ShippedLibrary, jobs: Jobs, paper: Paper
) -> Page:
    """Make the page of what was issued."""
    from exercise_app.presenters.documents import DocumentServices, DocumentsPresenter
    from exercise_app.ui.pages.documents import DocumentsPage

    services = opened.services
    presenter = DocumentsPresenter(
        DocumentServices(
            documents=services.documents,
            programs=services.programs,
            library=library,
            printer=services.printer,
            jobs=jobs,
        ),
        opened,
    )
    page = DocumentsPage(presenter, paper)
    page.program_asked.connect(lambda: opened.navigation.show_tab(Tab.PROGRAM))
    return page
