"""All of the Help menu: glossary, tour, keyboard, details of a fault, About. Imported by the main window."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.language import tr
from app.ui.words.source import word_source
from app.window.actions import Actions
from app.window.frame import Frame
from app.window.help import about
from app.window.remembered.settings import Flag, Number, Settings

if TYPE_CHECKING:  # glossary and tour are loaded when they are asked for, so that the window stands sooner
    from app.window.help.glossary import Glossary
    from app.window.tour.guide import Tour

_WAS_OFFERED, _TOUR_STEP = Flag("tour_offered", False), Number("tour_step", 0, 0, 100)


class Help(QObject):
    """What helps a person on the window. GUI thread only."""

    def __init__(self, window: Frame, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._actions, self._settings = window, actions, settings
        self._fault_details = ""
        actions.about.triggered.connect(self._show_about)
        actions.glossary.triggered.connect(self._show_glossary)
        actions.tour.triggered.connect(self._begin_tour)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.copy_fault.triggered.connect(self._copy_fault)

    @cached_property
    def tour(self) -> "Tour":
        """The tour, built when it is first asked for."""
        from app.window.tour.connections import connect_tour
        from app.window.tour.guide import Tour
        from app.window.tour.steps import Scene

        window = self._window
        made = Tour(window, Scene(window.session), int(self._settings.value(_TOUR_STEP)))
        made.page_wanted.connect(window.show_page)
        made.all_wanted.connect(self._actions.all_panels.trigger)
        made.all_wanted.connect(lambda: window.draw_page.studies.show_study("layers"))
        self._actions.present.toggled.connect(made.leave)  # which shows chosen panels alone, and has Escape for itself
        connect_tour(made, self._actions, window.session, window.draw_page)
        return made

    @cached_property
    def glossary(self) -> "Glossary":
        """The window of the glossary, built when it is first asked for."""
        from app.window.help.glossary import Glossary

        made = Glossary(self._window.pages.titles, self._window)
        made.place_chosen.connect(self._show_place)
        return made

    @Slot()
    def teach_words(self) -> None:
        """Underline from now on, on every page, the words that the glossary knows; a click opens it there."""
        from app.window.help.words import vocabulary

        source = word_source()
        source.asked.connect(self._show_word)
        source.teach(vocabulary())

    def offer_tour(self) -> None:
        """Begin the tour on the very first start, and never again by itself."""
        if not self._settings.value(_WAS_OFFERED):
            self._settings.remember(_WAS_OFFERED, True)
            self._window.show_page("draw")
            self.tour.begin()

    def note_page(self) -> None:
        """Tell the tour of the page that is shown, and of how its controls stand."""
        if "tour" in vars(self):
            page = self._window.current_lab
            settings = page.state() if page is not None and self.tour.is_running else {}
            self.tour.note_page(self._window.current_page, settings)

    def remember(self) -> None:
        """Write down where the tour was left."""
        if "tour" in vars(self):
            self._settings.remember(_TOUR_STEP, self.tour.at)

    @Slot(str, str)
    def show_fault(self, sentence: str, details: str) -> None:
        """Tell of something that nobody foresaw; its details can be copied from the Help menu."""
        if details == self._fault_details and sentence in self._window.messages.text:
            return  # what goes wrong in every frame would drown all other messages
        self._fault_details = details
        self._actions.copy_fault.setEnabled(True)
        self._window.messages.tell(tr("{sentence} Help ▸ Copy details has what a report needs.", sentence=sentence))

    def _copy_fault(self) -> None:
        QGuiApplication.clipboard().setText(self._fault_details)
        self._window.messages.tell(tr("The details are on the clipboard."))

    def _begin_tour(self) -> None:
        self._actions.present.setChecked(False)
        self.tour.begin()

    def _show_word(self, key: str, where: QWidget) -> None:
        if where.window() is self._window:  # the words are those of every window there is
            self.glossary.open_term(key)

    def _show_place(self, page: str, view: str) -> None:
        """Go to a page and, where it has several views or studies, to one of them."""
        self._window.show_page(page)
        if view and (lab := self._window.current_lab) is not None:
            lab.show_view(view)
        elif view:
            self._window.draw_page.studies.show_study(view)

    def _show_glossary(self) -> None:
        self.glossary.open_at()

    def _show_about(self) -> None:
        QMessageBox.about(self._window, tr("About Digitscope"), about.text(self._window.session.trained_network))

    def _show_shortcuts(self) -> None:
        from app.window.help.keyboard import Keyboard
        from app.window.menu_bar import shortcuts_by_menu

        sheet = Keyboard(shortcuts_by_menu(self._window), self._window)
        sheet.exec()
        sheet.deleteLater()
