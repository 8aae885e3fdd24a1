"""The window: it builds the pages, makes every connection, and owns the shutdown."""

import logging
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QWidget

from app import ui
from app.lab.page import Page
from app.pages.draw.page import DrawPage
from app.state.session import Session
from app.state.timeline import Timeline
from app.ui.dialogs import ask, complain
from app.ui.live_text import LiveText
from app.ui.overriding import override
from app.ui.theme import SMALL, ThemeChoice, font
from app.ui.themed import theme_source
from app.window.actions import THEME_NAMES, Actions
from app.window.exchange.drawing_keeper import DrawingKeeper
from app.window.exchange.picture_exchange import PictureExchange
from app.window.help import about
from app.window.messages import MessageLine
from app.window.navigation import NavigationBar
from app.window.networks.chooser import NetworkChooser
from app.window.networks.shelf import NetworkShelf
from app.window.pages import LABS, PageSpec
from app.window.process.application import make_application
from app.window.remembered.left_off import bring_back, drawing_state
from app.window.remembered.settings import Blob, Choice, Flag, Number, Settings, State
from app.window.visited import Visited
from nncore.arrays import Picture
from nncore.explanations.attributions import input_contributions, weight_picture
from nncore.ink.strokes import Stroke
from nncore.network.network import ForwardTrace, Network

if TYPE_CHECKING:  # loaded when they are asked for, so that the window stands sooner
    from app.window.help.glossary import Glossary
    from app.window.lessons.lessons import Lessons
    from app.window.tour.guide import Tour

_LOG = logging.getLogger(__name__)
_LEAST = QSize(960, 600)
_SIZE, _FRAME = QSize(1366, 768), QSize(8, 48)  # of the window at first, and what the desktop draws around it
_STAY, _ELSEWHERE, _DISCARD = "Stay", "Save elsewhere …", "Close without saving"

_THEME = Choice("theme", "system", *THEME_NAMES)
_PAGE = Choice("page", "draw", *(spec.name for spec in LABS))
_PEN_WIDTH = Number("pen_width", 18, 1, 40)
_GRID, _SHOW_Z, _SHOW_LOGITS = Flag("grid", False), Flag("show_z", False), Flag("show_logits", False)
_GEOMETRY = Blob("geometry")
_DRAWING, _NETWORK = State("drawing"), State("network")
_WAS_OFFERED, _TOUR_STEP = Flag("tour_offered", False), Number("tour_step", 0, 0, 100)


class MainWindow(QMainWindow):
    """The whole program in a window. Needs no arguments; without settings it takes those of the user.

    With `shows_early` what pyqtgraph paints on the Draw page is built after the first paint, in half the time.

    Signals
    -------
    painted()
        The window has been painted for the first time: what was not needed for that may come now.
    """

    painted = Signal()

    def __init__(self, settings: Settings | None = None, *, shows_early: bool = False) -> None:
        make_application()
        super().__init__()
        self.setWindowTitle("Digitscope")
        self.setMinimumSize(_LEAST)
        self._settings = Settings.of_user() if settings is None else settings
        theme_source().choose(self._remembered_theme())
        shelf = NetworkShelf()
        network = shelf.take(0)
        self.session = Session(network, self)
        self.networks = NetworkChooser(shelf, self.session, self)
        pages = [("draw", "Draw"), *((spec.name, spec.title) for spec in LABS)]
        self._actions = Actions(self, pages)
        self.draw_page = DrawPage(self.session.drawing)
        self._keeper = DrawingKeeper(self.session, self)
        self._exchange = PictureExchange(self.session, self.draw_page.canvas, self)
        self._navigation, self._visited = NavigationBar(pages), Visited()
        self._pages = QStackedWidget()
        self._labs: dict[str, Page] = {}
        self._current_page = "draw"
        self._may_ask, self._was_painted = True, False
        self._fault_details = ""
        self.messages = MessageLine()
        self._timing = LiveText(font(SMALL), width_of="read in 000.00 ms")
        self._timing.setProperty("role", "muted")
        self._build()
        self._connect_session()
        self._connect_draw_page()
        self._connect_actions()
        self._restore_state()
        self._on_network_changed(self.session.network)  # the remembered one, if there is one
        self.session.update_trace()
        self.draw_page.canvas.setFocus()
        if shows_early:
            self.painted.connect(self._finish_page)
        else:
            self._finish_page()

    # ---- what scripts and tests ask ----------------------------------------------------------

    @property
    def page_names(self) -> list[str]:
        """The names of the pages, in their order."""
        return ["draw", *(spec.name for spec in LABS)]

    @property
    def current_page(self) -> str:
        """The name of the page that is shown."""
        return self._current_page

    @property
    def current_lab(self) -> Page | None:
        """The page that is shown, if it is another than Draw."""
        return self._labs.get(self._current_page)

    def show_page(self, name: str) -> None:
        """Go to a page; a lab is built when it is first opened."""
        page = self.draw_page if name == "draw" else self._lab(name)
        self._pages.setCurrentWidget(page)
        self._current_page = name
        self._navigation.show_current(name)
        self._visited.note(name)
        self._on_network_changed(self.session.network)
        self._on_trace_changed(self.session.trace)
        if isinstance(page, Page):
            page.settle()
        self._show_what_can_be_done()

    def set_theme_choice(self, choice: ThemeChoice) -> None:
        """Wear the system's appearance, light or dark."""
        self._actions.themes[choice].setChecked(True)
        theme_source().choose(choice)

    # ---- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self._actions.fill_menu_bar()
        self.draw_page.add_tools(self._actions.toolbar())
        self._pages.addWidget(self.draw_page)
        body = QWidget()
        self._body = ui.row(self._navigation, (self._pages, 1), parent=body, gap=0)
        self.setCentralWidget(body)
        self.statusBar().addWidget(self.messages, 1)
        self.statusBar().addPermanentWidget(self._timing)

    def _lab(self, name: str) -> Page:
        if name not in self._labs:
            page = self._restored(next(spec for spec in LABS if spec.name == name))
            page.setObjectName(name)
            page.picture_chosen.connect(self._on_picture_chosen)
            page.strokes_chosen.connect(self._on_strokes_chosen)
            page.data_chosen.connect(self._on_data_chosen)
            page.network_offered.connect(self.networks.add)
            page.former_network_asked.connect(self.networks.choose_former)
            page.network_dropped.connect(self.networks.drop)
            page.network_altered.connect(self.session.change_network)
            page.drawing_changed.connect(self.session.note_drawing)
            page.take_drawing(self.session.drawing)
            page.message.connect(self._tell)
            page.undo_changed.connect(self._show_what_can_be_done)
            self._labs[name] = page
            self._pages.addWidget(page)
        return self._labs[name]

    def _restored(self, spec: PageSpec) -> Page:
        """Return a page as it was left; what it cannot remember, for whatever reason, leaves it as it is at first."""
        page = spec.build()
        try:
            page.restore(self._settings.value(State(f"page/{spec.name}")))
        except Exception:
            _LOG.exception("the page %s cannot be brought back", spec.name)
            page.deleteLater()
            page = spec.build()
            self._tell(f"What the page {spec.title} remembered could not be read; it begins anew.")
        return page

    def _connect_session(self) -> None:
        self.session.trace_changed.connect(self._on_trace_changed)
        self.session.timeline_changed.connect(self._on_timeline_changed)
        self.session.network_changed.connect(self._on_network_changed)
        self.session.drawing_replaced.connect(self.draw_page.canvas.refresh)
        self.session.drawing_replaced.connect(self._show_what_can_be_done)

    def _connect_draw_page(self) -> None:
        page = self.draw_page
        page.canvas.drawing_changed.connect(self.session.note_drawing)
        page.canvas.stroke_finished.connect(self._show_what_can_be_done)
        page.canvas.picture_dropped.connect(self._exchange.load)
        page.plots_built.connect(self._on_plots_built)
        page.probabilities.logits_chosen.connect(self._actions.show_logits.setChecked)
        page.network_input.reasons_wanted.connect(self._show_reasons)
        page.network_card.network_chosen.connect(self.networks.choose)
        self.networks.listed.connect(page.network_card.set_names)
        self.networks.said.connect(self._tell)
        self.networks.failed.connect(self._complain)
        self.networks.announce()

    def _on_plots_built(self) -> None:
        """Connect the panels that are built after the first paint, and show them what the others show already."""
        page = self.draw_page
        for panel in page.hidden:
            panel.neuron_hovered.connect(page.explorer.mark_neuron)
            panel.neuron_hovered.connect(self._on_neuron_hovered)
            panel.neuron_chosen.connect(self._on_neuron_chosen)
            panel.quantity_chosen.connect(self._on_quantity_chosen)
        page.explorer.trial_requested.connect(self.session.try_activation)
        page.explorer.trial_ended.connect(self.session.end_trial)
        self._on_show_z(self._actions.show_z.isChecked())
        page.plots.show_network(self.session.network, self.session.base_network)
        page.plots.show_trace(self.session.trace)
        self.session.settle()

    def _finish_page(self) -> None:
        """Build what the first paint of the Draw page did without."""
        _ = self.draw_page.plots

    def _connect_actions(self) -> None:
        actions, canvas = self._actions, self.draw_page.canvas
        actions.open_picture.triggered.connect(self._exchange.ask_and_open)
        actions.save_picture.triggered.connect(self._exchange.ask_and_save)
        actions.look_at_picture.triggered.connect(self._exchange.look)
        self._exchange.picture_seen.connect(self._on_picture_seen)
        actions.lessons_menu.aboutToShow.connect(self._fill_lessons_menu)
        actions.open_lesson.triggered.connect(self._ask_for_lesson)
        actions.save_lesson.triggered.connect(self._save_as_lesson)
        actions.open_network.triggered.connect(self.networks.ask_and_open)
        actions.quit.triggered.connect(self.close)
        actions.undo.triggered.connect(self._undo)
        actions.redo.triggered.connect(self._redo)
        actions.back.triggered.connect(self._go_back)
        actions.forward.triggered.connect(self._go_forward)
        actions.clear.triggered.connect(self.session.clear_drawing)
        actions.copy.triggered.connect(self._exchange.copy)
        actions.paste.triggered.connect(self._exchange.paste)
        actions.keep.triggered.connect(self._keeper.ask)
        actions.eraser.toggled.connect(canvas.set_eraser)
        actions.grid.toggled.connect(canvas.set_grid_visible)
        actions.show_z.toggled.connect(self._on_show_z)
        actions.show_logits.toggled.connect(self.draw_page.probabilities.show_logits)
        actions.samples_menu.triggered.connect(self._exchange.load_sample)
        actions.about.triggered.connect(self._show_about)
        actions.glossary.triggered.connect(self._show_glossary)
        actions.tour.triggered.connect(self._begin_tour)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.copy_fault.triggered.connect(self._copy_fault)
        for action in actions.themes.values():
            action.triggered.connect(self._on_theme_chosen)
        for action in actions.pages.values():
            action.triggered.connect(self._on_page_chosen)
        self._navigation.page_chosen.connect(self.show_page)
        self._exchange.done.connect(self._tell)
        self._exchange.failed.connect(self._complain)
        self._exchange.picture_loaded.connect(self._show_drawing)
        self._exchange.network_given.connect(self.networks.open)
        self._exchange.data_given.connect(self._on_data_given)
        self._keeper.label_given.connect(self._on_label_given)
        self._keeper.failed.connect(self._tell)

    @cached_property
    def tour(self) -> "Tour":
        """The tour, built when it is first asked for."""
        from app.window.tour.connections import connect_tour
        from app.window.tour.guide import Tour
        from app.window.tour.steps import Scene

        made = Tour(self, Scene(self.session), int(self._settings.value(_TOUR_STEP)))
        made.page_wanted.connect(self.show_page)
        connect_tour(made, self._actions, self.session, self.draw_page)
        return made

    def _begin_tour(self) -> None:
        self.tour.begin()

    def _tell_tour(self) -> None:
        if "tour" in vars(self):
            page = self.current_lab
            settings = page.state() if page is not None and self.tour.is_running else {}
            self.tour.note_page(self._current_page, settings)

    def tell_of_interrupted(self) -> None:
        """Say that a training was interrupted, if one was; asked once the window stands."""
        from app.training import unfinished

        if not self.messages.text and unfinished.interrupted():
            self._tell("A training was interrupted or not saved: the page Train offers its network.")

    def offer_tour(self) -> None:
        """Begin the tour on the very first start, and never again by itself."""
        if not self._settings.value(_WAS_OFFERED):
            self._settings.remember(_WAS_OFFERED, True)
            self.show_page("draw")
            self.tour.begin()

    # ---- what happens ------------------------------------------------------------------------

    def _on_trace_changed(self, trace: ForwardTrace | None) -> None:
        """Tell the page that is shown: the others rest, and see the latest when they come back."""
        if (lab := self.current_lab) is not None:
            lab.show_trace(trace)
        else:
            self.draw_page.show_trace(trace, self.session.prediction)
            self._show_reasons()

    def _show_reasons(self) -> None:
        """Show what in the drawing speaks for the answer, if the person wants to see it."""
        panel, trace, prediction = self.draw_page.network_input, self.session.trace, self.session.prediction
        if trace is not None and prediction is not None and panel.shows_reasons:
            panel.show_reasons(input_contributions(self.session.network, trace, prediction.label))
        else:
            panel.show_reasons(None)

    def _on_neuron_hovered(self, layer: int, neuron: int) -> None:
        weights = weight_picture(self.session.network, layer + 1, neuron) if neuron >= 0 else None
        self.draw_page.network_input.show_neuron(weights, layer, neuron)

    def _on_neuron_chosen(self, layer: int, neuron: int) -> None:
        self.show_page("network")
        self._lab("network").take_neuron(layer + 1, neuron)

    def _on_timeline_changed(self, timeline: Timeline | None) -> None:
        self.draw_page.show_timeline(timeline)
        self._show_what_can_be_done()
        self._timing.set_text("" if self.session.trace is None else f"read in {self.session.read_ms:.2f} ms")

    def _on_network_changed(self, network: Network) -> None:
        if (lab := self.current_lab) is not None:
            lab.show_network(network)
        else:
            self.draw_page.show_network(network, self.session.base_network)

    def _on_quantity_chosen(self, quantity: str) -> None:
        self._actions.show_z.setChecked(quantity == "z")

    def _on_show_z(self, is_shown: bool) -> None:
        for panel in self.draw_page.hidden if self.draw_page.has_plots else ():
            panel.set_quantity("z" if is_shown else "a")

    def _on_theme_chosen(self) -> None:
        self.set_theme_choice(next(name for name, action in self._actions.themes.items() if action.isChecked()))

    def _on_page_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_page(action.data())

    def _show_what_can_be_done(self) -> None:
        """Enable what has something to act on, on the page that is shown."""
        actions, drawing = self._actions, self.session.drawing
        actions.undo.setEnabled(self._undone.can_undo)
        actions.redo.setEnabled(self._undone.can_redo)
        actions.back.setEnabled(self._visited.can_go_back)
        actions.forward.setEnabled(self._visited.can_go_forward)
        self._tell_tour()
        actions.show_context(is_drawing=self._current_page == "draw", has_ink=not drawing.is_empty)

    @property
    def _undone(self) -> Page | Session:
        """What undo and redo act on: the page that is shown."""
        return self._labs.get(self._current_page, self.session)

    def _undo(self) -> None:
        self._undone.undo()

    def _redo(self) -> None:
        self._undone.redo()

    def _go_back(self) -> None:
        self.show_page(self._visited.back())

    def _go_forward(self) -> None:
        self.show_page(self._visited.forward())

    def _show_drawing(self) -> None:
        self.show_page("draw")

    # ---- pictures, data, lessons ---------------------------------------------------------------

    def _on_picture_chosen(self, picture: Picture, label: str) -> None:
        self.session.load_picture(picture)
        self._show_taken(label)

    def _on_picture_seen(self) -> None:
        self._actions.look_at_picture.setEnabled(True)

    def _on_strokes_chosen(self, strokes: Sequence[Stroke], label: str) -> None:
        self.session.load_strokes(strokes)
        self._show_taken(label)

    def _show_taken(self, label: str) -> None:
        """Show the digit of a gallery on the canvas; say its true label, and the way back."""
        came_from = self._actions.pages[self._current_page].text()
        known = {"": "This digit has no label", "none": "True label: no digit"}.get(label, f"True label: {label}")
        if self._lab(self._current_page).has_sheet:
            self._tell(f"{known}. On the Draw page Ctrl+Z brings your own drawing back.")
            return
        self.show_page("draw")
        self._tell(f"{known}. Alt+Left goes back to {came_from}, Ctrl+Z brings your own drawing back.")

    def _on_label_given(self, strokes: Sequence[Stroke], word: str) -> None:
        self._lab("handwriting").take_strokes(strokes, word)

    def _on_data_chosen(self, name: str) -> None:
        self._lab("train").take_data(name)
        self.show_page("train")

    def _on_data_given(self, name: str) -> None:
        """Offer a file or folder of data where one learns from it."""
        self._on_data_chosen(name)
        self._tell(
            f"{Path(name).name} is data: here a network can learn from it, on Evaluate it can be tested with it."
        )

    def open_file(self, path: Path) -> None:
        """Open a lesson, a picture, a network or data, whichever the file is."""
        if self.lessons.files.is_lesson(path):
            self.lessons.files.open(path)
        else:
            self._exchange.load(path)

    @cached_property
    def lessons(self) -> "Lessons":
        """What shows, opens and saves lessons, built when it is first asked for."""
        from app.window.lessons.lessons import Lessons

        made = Lessons(self, self._actions.lessons_menu, self._body)
        made.files.failed.connect(self._complain)
        made.files.saved.connect(self._tell)
        made.said.connect(self._tell)
        return made

    def _fill_lessons_menu(self) -> None:
        self.lessons.files.fill_menu()

    def _ask_for_lesson(self) -> None:
        self.lessons.files.ask_and_open()

    def _save_as_lesson(self) -> None:
        self.lessons.save_page()

    # ---- words -------------------------------------------------------------------------------

    def _tell(self, sentence: str) -> None:
        self.messages.tell(sentence)

    def _complain(self, sentence: str) -> None:
        complain(self, sentence)

    @Slot(str, str)
    def show_fault(self, sentence: str, details: str) -> None:
        """Tell of something that nobody foresaw; its details can be copied from the Help menu."""
        self._fault_details = details
        self._actions.copy_fault.setEnabled(True)
        self._tell(f"{sentence} Help ▸ Copy details has what a report needs.")

    def _copy_fault(self) -> None:
        QGuiApplication.clipboard().setText(self._fault_details)
        self._tell("The details are on the clipboard.")

    @cached_property
    def glossary(self) -> "Glossary":
        """The window of the glossary, built when it is first asked for."""
        from app.window.help.glossary import Glossary

        made = Glossary({"draw": "Draw", **{spec.name: spec.title for spec in LABS}}, self)
        made.page_chosen.connect(self.show_page)
        return made

    def _show_glossary(self) -> None:
        self.glossary.open_at()

    def _show_about(self) -> None:
        QMessageBox.about(self, "About Digitscope", about.text(self.session.trained_network))

    def _show_shortcuts(self) -> None:
        QMessageBox.information(self, "Keyboard", about.shortcuts(self._actions.with_shortcuts()))

    # ---- state -------------------------------------------------------------------------------

    def _remembered_theme(self) -> ThemeChoice:
        remembered = self._settings.value(_THEME)
        return next(choice for choice in THEME_NAMES if choice == remembered)

    def _restore_state(self) -> None:
        remembered = self._settings.value
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(remembered(_GEOMETRY))
        self.networks.restore(remembered(_NETWORK))
        bring_back(self.session.drawing, remembered(_DRAWING))
        self._actions.themes[theme_source().choice].setChecked(True)
        self.show_page(remembered(_PAGE))
        self.draw_page.pen_slider.setValue(int(remembered(_PEN_WIDTH)))
        self._actions.grid.setChecked(remembered(_GRID))
        self._actions.show_z.setChecked(remembered(_SHOW_Z))
        self._actions.show_logits.setChecked(remembered(_SHOW_LOGITS))
        self._show_what_can_be_done()
        if self._settings.problem:
            self._tell(self._settings.problem)

    def save_state(self) -> None:
        """Write down what the next start brings back."""
        remember = self._settings.remember
        remember(_GEOMETRY, self.saveGeometry())
        remember(_THEME, theme_source().choice)
        remember(_PAGE, self._current_page)
        remember(_NETWORK, self.networks.state())
        if "tour" in vars(self):
            remember(_TOUR_STEP, self.tour.at)
        remember(_DRAWING, drawing_state(self.session.drawing))
        for name, page in self._labs.items():
            remember(State(f"page/{name}"), page.state())
        remember(_PEN_WIDTH, self.draw_page.pen_slider.value())
        remember(_GRID, self._actions.grid.isChecked())
        remember(_SHOW_Z, self._actions.show_z.isChecked())
        remember(_SHOW_LOGITS, self._actions.show_logits.isChecked())
        if (problem := self._settings.save()) and self._may_ask:
            self._complain(problem)

    def end(self) -> None:
        """Close as the system wants it: save all that can be saved, and ask nothing."""
        self._may_ask = False
        self.close()

    def _may_close(self) -> bool:
        """Return whether nothing would be lost, or the person does not mind."""
        for page in self._labs.values():
            if (sentence := page.unsaved()) and self._may_ask:
                answer = ask(self, sentence, (_DISCARD, _ELSEWHERE, _STAY))
                if answer == _STAY or (answer == _ELSEWHERE and not page.save_elsewhere()):
                    return False
        return True

    def _shut_down(self, page: Page) -> None:
        """End the work of a page; whatever goes wrong there keeps no other page from ending its own."""
        try:
            page.shut_down()
        except Exception:
            _LOG.exception("the page %s did not end well", page.objectName())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        for page in self._labs.values():
            self._shut_down(page)
        self.save_state()
        super().closeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)  # the window's own paint comes before that of all in it
