"""The window: it connects its parts, and owns the shutdown."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.lab.page import Page
from app.lab.roles import ShowsAnswer
from app.language import tr
from app.sources.session_file import is_session
from app.ui.dialogs import complain
from app.ui.layout.scroller import bring_into_sight
from app.ui.overriding import override
from app.ui.style.qt_style import ThemeChoice
from app.ui.style.themed import theme_source
from app.ui.text.numbers import number_text
from app.window.closing import Closing
from app.window.draw_connections import DrawConnections
from app.window.exchange.exchange import Exchange
from app.window.frame import Frame
from app.window.help.help import Help
from app.window.language_menu import LanguageMenu
from app.window.navigation.parts import WindowParts
from app.window.navigation.tab_order import stop_after
from app.window.presentation import Presentation
from app.window.process.application import make_application
from app.window.remembered.settings import Settings
from app.window.requests import PageRequests
from app.window.sessions.recent import RecentFiles
from app.window.sheets import Sheets
from app.window.steps import Steps
from app.window.window_state import bring_back_window, remember_window, remembered_theme

if TYPE_CHECKING:  # loaded when they are asked for, so that the window stands sooner
    from app.window.lessons.lessons import Lessons
    from app.window.sessions.sessions import Sessions


class MainWindow(Frame):
    """The whole program in a window. Needs no arguments; without settings it takes those of the user.

    With `shows_early` what pyqtgraph paints on the Draw page is built when it has been painted once, in half the time.

    Signals
    -------
    painted()
        The window has been painted for the first time: what was not needed for that may come now.
    """

    painted = Signal()

    def __init__(self, settings: Settings | None = None, *, shows_early: bool = False) -> None:
        application = make_application()
        self._settings = Settings.of_user() if settings is None else settings
        theme_source().choose(remembered_theme(self._settings))
        super().__init__(self._settings)
        self._exchange = Exchange(self.session, self.draw_page.canvas, self._actions, self.pages, self)
        self._draw = DrawConnections(self.draw_page, self.session, self._actions)
        self._requests = PageRequests(self)
        self._sheets = Sheets(self, self._settings)
        self.language = LanguageMenu(self._actions, self._settings, self)
        self.recent = RecentFiles(self._actions.recent_menu, self._settings)
        self.presentation = Presentation(self, self._actions, self._settings)
        self.help = Help(self, self._actions, self._settings)
        self._steps = Steps(self._actions, self.pages, self.session)
        self._parts = WindowParts(self, self.pages.currentWidget)
        self._closing = Closing(self, self.save_state)
        self._was_painted = False
        self._once_painted = QTimer(self, singleShot=True, interval=0)  # goes with the window, if that is closed first
        self._connect()
        self._bring_back()
        self._once_painted.timeout.connect(self.painted)
        self.painted.connect(self.help.teach_words)
        application.focusChanged.connect(self._on_focus_changed)
        self.installEventFilter(self)
        self.painted.connect(self._finish_page)
        if not shows_early:
            _ = self.draw_page.plots

    # ---- what scripts and tests ask ----------------------------------------------------------

    def set_theme_choice(self, choice: ThemeChoice) -> None:
        """Wear the system's appearance, light or dark."""
        self._actions.themes[choice].setChecked(True)
        theme_source().choose(choice)

    def open_file(self, path: Path) -> None:
        """Open a session, a lesson, a picture, a network or data, whichever the file is."""
        if is_session(path):
            self.sessions.open(path)
        elif self.lessons.files.is_lesson(path):
            self.lessons.files.open(path)
        else:
            self._exchange.load(path)

    def tell_of_interrupted(self) -> None:
        """Say that a training was interrupted, if one was; asked once the window stands."""
        from app.training import unfinished

        if not self.messages.text and unfinished.interrupted():
            self.messages.tell(tr("A training was interrupted or not saved: the page Train offers its network."))

    @cached_property
    def lessons(self) -> "Lessons":
        """What shows, opens and saves lessons, built when it is first asked for."""
        from app.window.lessons.lessons import Lessons

        made = Lessons(self, self._actions.lessons_menu, self._body)
        made.files.failed.connect(self._complain)
        made.files.saved.connect(self.messages.tell)
        made.files.used.connect(self.recent.note)
        made.said.connect(self.messages.tell)
        return made

    @cached_property
    def sessions(self) -> "Sessions":
        """What saves and opens sessions, built when it is first asked for."""
        from app.window.sessions.sessions import Sessions

        made = Sessions(self, self._actions)
        made.failed.connect(self._complain)
        made.said.connect(self.messages.tell)
        made.used.connect(self.recent.note)
        return made

    # ---- building ----------------------------------------------------------------------------

    def _on_focus_changed(self, former: QWidget | None, now: QWidget | None) -> None:
        """Let whatever the keyboard comes to be seen, though an area was scrolled away from it."""
        if now is not None and self.isAncestorOf(now):
            bring_into_sight(now)

    def _connect(self) -> None:
        self._connect_session()
        self._connect_pages()
        self._connect_exchange()
        self._connect_actions()

    def _connect_session(self) -> None:
        session = self.session
        session.trace_changed.connect(self._show_trace)
        session.network_changed.connect(self._show_network)
        session.timeline_changed.connect(self._on_timeline_changed)
        session.drawing_replaced.connect(self._show_what_can_be_done)
        self.draw_page.canvas.stroke_finished.connect(self._show_what_can_be_done)
        self.draw_page.network_card.network_chosen.connect(self.networks.choose)
        self.networks.listed.connect(self.draw_page.network_card.set_names)
        self.networks.listed.connect(self.draw_page.studies.list_networks)
        self.draw_page.studies.network_wanted.connect(self._hand_network)
        self.draw_page.picture_chosen.connect(self._requests.take_picture)
        self.draw_page.message.connect(self.messages.tell)
        self.networks.said.connect(self.messages.tell)
        self.networks.failed.connect(self._complain)
        self.networks.announce()

    def _connect_pages(self) -> None:
        self.pages.built.connect(self._on_page_built)
        self.pages.shown.connect(self._on_page_shown)
        self.pages.said.connect(self.messages.tell)
        self.navigation.page_chosen.connect(self.show_page)
        self._draw.neuron_chosen.connect(self._requests.show_neuron)

    def _connect_exchange(self) -> None:
        exchange = self._exchange
        exchange.file_chosen.connect(self.open_file)
        exchange.used.connect(self.recent.note)
        self.networks.used.connect(self.recent.note)
        self.recent.chosen.connect(self.open_file)
        exchange.done.connect(self.messages.tell)
        exchange.failed.connect(self._complain)
        exchange.picture_loaded.connect(self._show_drawing)
        exchange.network_given.connect(self.networks.open)
        exchange.data_given.connect(self._requests.offer_data)
        exchange.label_given.connect(self._requests.keep)
        exchange.kept_badly.connect(self.messages.tell)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.lessons_menu.aboutToShow.connect(self._fill_lessons_menu)
        actions.open_lesson.triggered.connect(self._ask_for_lesson)
        actions.save_lesson.triggered.connect(self._save_as_lesson)
        actions.save_session.triggered.connect(self._save_session)
        actions.open_network.triggered.connect(self.networks.ask_and_open)
        self.text_size.said.connect(self.messages.tell)
        actions.next_part.triggered.connect(self._parts.go_on)
        actions.part_before.triggered.connect(self._parts.go_back)
        actions.quit.triggered.connect(self.close)
        for action in actions.themes.values():
            action.triggered.connect(self._on_theme_chosen)
        for action in actions.pages.values():
            action.triggered.connect(self._on_page_chosen)

    def _bring_back(self) -> None:
        """Begin as the window was left."""
        bring_back_window(self, self._actions, self._settings)
        self._show_what_can_be_done()
        if self._settings.problem:
            self.messages.tell(self._settings.problem)
        self._show_network()  # the remembered one, if there is one
        self.session.update_trace()
        self.draw_page.canvas.setFocus()

    def _finish_page(self) -> None:
        """Build what the first paint of the Draw page did without; while another page is shown, nobody misses it."""
        if self.current_page == "draw":
            _ = self.draw_page.plots

    # ---- what happens ------------------------------------------------------------------------

    def _on_page_built(self, page: Page) -> None:
        page.undo_changed.connect(self._show_what_can_be_done)

    def _on_page_shown(self, name: str) -> None:
        """Show the page the latest; while it was hidden it was told nothing."""
        self.navigation.show_current(name)
        self._timing.setVisible(name == "draw")
        if self._was_painted:
            self._finish_page()
        self._show_network()
        self._show_trace()
        if (lab := self.current_lab) is not None:
            lab.settle()
        self._show_what_can_be_done()

    def _show_trace(self) -> None:
        """Tell the page that is shown: the others rest, and see the latest when they come back."""
        if (lab := self.current_lab) is not None:
            if isinstance(lab, ShowsAnswer):
                lab.show_answer(self.session.prediction, self.session.segments)
            lab.show_trace(self.session.trace)
        else:
            self._draw.show_trace()

    def _show_network(self) -> None:
        if (lab := self.current_lab) is not None:
            lab.show_network(self.session.network)
        else:
            self._draw.show_network()

    def _on_timeline_changed(self) -> None:
        self._show_what_can_be_done()
        read_ms = number_text(self.session.read_ms, 2)
        self._timing.set_text("" if self.session.trace is None else tr("read in {read_ms} ms", read_ms=read_ms))

    def _show_what_can_be_done(self) -> None:
        self._steps.show_what_can_be_done()
        self.help.note_page()

    def _hand_network(self, index: int) -> None:
        """Hand a study the network it wants beside the one that reads."""
        if (network := self.networks.take(index)) is not None:
            self.draw_page.studies.take_network(network)

    def _show_drawing(self) -> None:
        self.show_page("draw")

    def _on_theme_chosen(self) -> None:
        self.set_theme_choice(next(name for name, action in self._actions.themes.items() if action.isChecked()))

    def _on_page_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_page(action.data())

    def _fill_lessons_menu(self) -> None:
        self.lessons.files.fill_menu()

    def _ask_for_lesson(self) -> None:
        self.lessons.files.ask_and_open()

    def _save_as_lesson(self) -> None:
        self.lessons.save_page()

    def _save_session(self) -> None:
        self.sessions.ask_and_save()

    def _complain(self, sentence: str) -> None:
        complain(self, sentence)

    # ---- the end -----------------------------------------------------------------------------

    def save_state(self) -> str:
        """Write down what the next start brings back; return why that is not possible, or nothing."""
        remember_window(self, self._actions, self._settings, self.presentation.usual_percent)
        self.presentation.panels.remember()
        self.help.remember()
        return self._settings.save()

    def end(self) -> None:
        """Close as the system wants it: save all that can be saved, and ask nothing."""
        self._closing.ask_nothing()
        self.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window's own events, for which `event` is no place: all is painted within it, and what Python raises
        over a paint would end the program there.
        """
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            theme_source().hand_on()
        return super().eventFilter(watched, event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        stop = stop_after(self, self.focusWidget(), is_back=not next)
        if stop is None:
            return False
        reasons = Qt.FocusReason
        stop.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
        bring_into_sight(stop, is_whole=True)
        return True

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._exchange.offer(event.globalPos()):
            super().contextMenuEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing.is_allowed():
            event.ignore()
            return
        self._once_painted.stop()  # what was to come after the first paint nobody will see
        self.draw_page.studies.shut_down()
        self.pages.shut_down()
        super().closeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._once_painted.start()  # the window's own paint comes before that of all in it
