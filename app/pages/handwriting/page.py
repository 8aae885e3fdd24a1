"""The page "My digits": write, keep, look through, test, train on and export one's own handwriting."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import ui
from app.lab.history import REDO_KEYS
from app.lab.page import Page
from app.lab.problem_line import ProblemLine
from app.language import tr, tr_n
from app.pages.handwriting.collection import Collection
from app.pages.handwriting.exchange.buttons import ExchangeButtons
from app.pages.handwriting.exchange.files import export_drawings
from app.pages.handwriting.figures import Figures
from app.pages.handwriting.gallery.gallery import Gallery
from app.pages.handwriting.gallery.listing import Listing
from app.pages.handwriting.gallery.selection import Chosen
from app.pages.handwriting.numpy_lines import numpy_lines
from app.pages.handwriting.reader import Reader
from app.pages.handwriting.teaching.panel import MyHand
from app.pages.handwriting.teaching.teaching import Teaching
from app.pages.handwriting.undoing import Undoing
from app.pages.handwriting.writing.panel import WritingPanel
from app.pages.handwriting.writing.prompts import a_or_an
from app.sources.own_digits import OwnFile, own_path, read_labelled
from app.ui.dialogs import ask_where_to_save
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.text_size import keep_room
from nncore.data.stroke_file import StrokeRecord
from nncore.errors import NNCoreError
from nncore.ink.strokes import Stroke
from nncore.network.network import Network

_LEAST_GALLERY, _OTHER_HEIGHT = 160, 400  # pixels: for its words; of the page, beside the paper
_ROOM_FOR_DRAWINGS = 1200  # pixels in width; what a wide window has more, the paper gets
_UNDO = QKeySequence.StandardKey.Undo


class HandwritingPage(Page):
    """Paper to write on at the left, all drawings in the middle with the network's figures below them.

    Gives strokes, data and networks, takes networks back, takes strokes, keeps work: see `app.lab.roles`.
    """

    strokes_chosen = Signal(object, str)
    data_chosen = Signal(str)
    network_offered = Signal(str, object)
    former_network_asked = Signal()
    network_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("My digits"), tr("Your own handwriting: keep it, label it, test on it, train on it."), parent
        )
        self.collection = Collection(OwnFile(own_path()), self)
        self.writing, self.gallery = WritingPanel(), Gallery()
        self.reader, self.figures = Reader(self), Figures()
        self.chosen, self.exchange_buttons = Chosen(), ExchangeButtons()
        self.my_hand, self.teaching = MyHand(), Teaching(self)
        self._undoing = Undoing(self._history, self.writing, self.collection, self.teaching)
        self.problem = ProblemLine(
            tr("Trouble with the file of my digits"),
            tr("Save again"),
            tr("Try once more to write the drawings to their file."),
        )
        self.listing = Listing(self.gallery, self.reader)
        self._build()
        self._connect()
        self._on_changed()
        self.finish()

    # ---- what the window asks ----------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self.writing.show_choice()
        self.listing.show_look()
        self._show_gallery()

    @override
    def show_network(self, network: Network) -> None:
        self.collection.catch_up()
        self.reader.set_network(network)
        self.teaching.set_network(network)
        self._show_hand()

    def take_strokes(self, strokes: Sequence[Stroke], word: str) -> None:
        """Keep strokes from the Draw page."""
        self.collection.add([StrokeRecord(tuple(strokes), word)])
        kept = tr("Kept as {a_or_an}; it lies on the page My digits.", a_or_an=a_or_an(word))
        self.message.emit(kept if self.collection.is_saved else self.collection.problem)

    def unsaved(self) -> str:
        """Say what would be lost if the window closed now."""
        if not self.collection.is_saved:
            self.collection.save()
        return self.collection.problem

    def save_elsewhere(self) -> bool:
        """Let the person save the drawings in another file."""
        path = ask_where_to_save(self, tr("Save my digits"), "my_digits.ndjson", tr("Stroke files (*.ndjson)"))
        return path is not None and self.export(str(path))

    @override
    def shut_down(self) -> None:
        self.writing.stop()
        self.reader.stop()
        self.teaching.shut_down()

    @override
    def numpy_code(self) -> str:
        collection = self.collection
        return numpy_lines(collection.path if collection.drawings and collection.is_saved else None)

    # ---- Qt ----------------------------------------------------------------------------------

    @override
    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts would load a sample, clear or undo on the Draw page.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_UNDO):
            self.undo()
        elif QKeySequence(event.keyCombination()) in REDO_KEYS:
            self.redo()
        elif not self._takes_key(event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_paper()
        super().resizeEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.writing.stop()
        super().hideEvent(event)

    # ---- what a person does ------------------------------------------------------------------

    @property
    @override
    def can_undo(self) -> bool:
        return self._undoing.can_undo

    @property
    @override
    def can_redo(self) -> bool:
        return self._undoing.can_redo

    @override
    def undo(self) -> None:
        self._move(self._undoing.undo, tr("Taken back."))

    @override
    def redo(self) -> None:
        self._move(self._undoing.redo, tr("Done again."))

    def _move(self, step: Callable[[], None], said: str) -> None:
        """Undo or redo, and say so where a sentence told of it: what it offered is no longer true."""
        told = self.collection.n_steps, self.teaching.n_steps
        step()
        if (self.collection.n_steps, self.teaching.n_steps) != told:
            self.message.emit(said)

    def export(self, name: str) -> bool:
        """Write the drawings to a file; tell whether that was possible."""
        try:
            self.message.emit(export_drawings(self.collection.drawings, name))
        except NNCoreError as error:
            self.message.emit(str(error))
            return False
        return True

    def import_file(self, name: str) -> None:
        """Add the drawings of a stroke file."""
        try:
            added = self.collection.add(read_labelled(name))
        except NNCoreError as error:
            self.message.emit(str(error))
            return
        self.message.emit(
            tr_n(
                "{n} drawing of {name} is added; Ctrl+Z takes it back.",
                "{n} drawings of {name} are added; Ctrl+Z takes them back.",
                len(added),
                name=name,
            )
        )

    def _on_written(self, strokes: list[Stroke], word: str) -> None:
        (kept,) = self.collection.add([StrokeRecord(tuple(strokes), word)])
        self.writing.prompts.note_kept(kept.key)
        self.writing.show_prompt()
        self.message.emit(tr("Kept as {a_or_an}; Ctrl+Z takes it back.", a_or_an=a_or_an(word)))

    def _on_relabel(self, word: str) -> None:
        self.collection.relabel({each.key for each in self.gallery.selected}, word)

    def _on_delete(self) -> None:
        keys = {each.key for each in self.gallery.selected}
        self.collection.remove(keys)
        self.message.emit(
            tr_n(
                "{n} drawing is deleted; Ctrl+Z brings it back.",
                "{n} drawings are deleted; Ctrl+Z brings them back.",
                len(keys),
            )
        )

    def _on_training_asked(self) -> None:
        self.data_chosen.emit(str(self.collection.path))

    # ---- what is shown -----------------------------------------------------------------------

    def _on_changed(self) -> None:
        drawings = self.collection.drawings
        self.problem.show_state(self.collection.problem, self.collection.notice)
        self.teaching.set_drawings(drawings)
        self._fit_paper()
        self.writing.prompts.note_present({each.key for each in drawings})
        self.writing.show_prompt()
        self._show_hand()
        self.exchange_buttons.show_count(len(drawings))
        self.reader.set_drawings(drawings)
        if self.reader.predictions is None:
            self._show_drawings()

    def _show_hand(self) -> None:
        """Offer what can be taught."""
        labels = np.array([drawing.label for drawing in self.collection.drawings], np.int64)
        self.my_hand.show_state(labels, self.teaching.name)

    def _show_undo(self) -> None:
        """Offer what can be undone."""
        self.writing.show_undo(can_undo=self.can_undo)
        self.undo_changed.emit()

    def _fit_paper(self) -> None:
        """Make the paper as large as the rest of the page leaves room for."""
        above = 0 if self.problem.isHidden() else self.problem.sizeHint().height() + 2 * GAP
        beside = max(self.width() // 4, self.width() - _ROOM_FOR_DRAWINGS)
        self.writing.set_side(min(self.height() - _OTHER_HEIGHT - above, beside))

    def _show_drawings(self) -> None:
        self.figures.show_figures(self.collection.drawings, self.reader.predictions)
        self._show_gallery()

    def _show_gallery(self) -> None:
        self.listing.show_drawings(self.collection.drawings)
        self._show_selection()

    def _show_selection(self) -> None:
        rows = self.gallery.selected_rows
        description = self.gallery.drawings.description(rows[0]) if len(rows) == 1 else ""
        self.chosen.show_selection(self.gallery.selected, description)

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Let a key work on the paper, unless it belongs to another control that has the keyboard."""
        return self.focusWidget() in (None, self, self.writing.canvas) and self.writing.take_key(event)

    # ---- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.explanation.hide()
        self.reset_button.setToolTip(tr("Bring the controls back to how they were at first; the drawings stay."))
        keep_room(self.gallery, _LEAST_GALLERY, 0)
        drawings = ui.column(self.listing.count, (self.gallery, 1))
        stage = ui.row(gap=3 * GAP)
        stage.addWidget(self.writing, 0, Qt.AlignmentFlag.AlignTop)
        stage.addLayout(drawings, 1)
        self.plot_area.addWidget(self.problem)
        self.plot_area.addLayout(stage, 1)
        self.numbers.addWidget(self.figures)
        self._fill_column()

    def _fill_column(self) -> None:
        writing = self.writing
        self.keep_control("write", writing.choice)
        self.keep_control("keeps_after_pause", writing.keeps_after_pause)
        self.keep_control("pause", writing.pause, tr("How long the pen rests before the drawing is kept."))
        self.add_heading(tr("Show"))
        self.add_control("label", self.listing.labels, tr("Which drawings to list."))
        self.add_control("outcome", self.listing.outcomes, tr("List those that the network reads so."))
        self.add_control("look", self.listing.look, tr("As they were written, or as the network gets them."))
        self.add_heading(tr("Selected"))
        self.controls.addWidget(self.chosen)
        self.add_heading(tr("Use them"))
        self.controls.addWidget(self.my_hand)
        self.controls.addWidget(self.exchange_buttons)

    def _connect(self) -> None:
        self.collection.changed.connect(self._on_changed)
        self.reader.finished.connect(self._show_drawings)
        self.reader.failed.connect(self.message)
        self.writing.written.connect(self._on_written)
        self.writing.undo_asked.connect(self.undo)
        self._undoing.changed.connect(self._show_undo)
        self.gallery.selection_changed.connect(self._show_selection)
        self.gallery.drawing_chosen.connect(self.strokes_chosen)
        self.chosen.drawing_asked.connect(self.gallery.choose)
        for part in (self.gallery, self.chosen):
            part.relabel_asked.connect(self._on_relabel)
            part.delete_asked.connect(self._on_delete)
        self.my_hand.teaching_asked.connect(self.teaching.begin)
        self.my_hand.back_asked.connect(self.former_network_asked)
        self.my_hand.forgetting_asked.connect(self.teaching.forget)
        self.teaching.changed.connect(self._show_hand)
        self.teaching.network_offered.connect(self.network_offered)
        self.teaching.network_dropped.connect(self.network_dropped)
        self.teaching.message.connect(self.message)
        self.exchange_buttons.training_asked.connect(self._on_training_asked)
        self.exchange_buttons.export_asked.connect(self.export)
        self.exchange_buttons.import_asked.connect(self.import_file)
        self.problem.saving_asked.connect(self.collection.save)
        self.problem.notice_read.connect(self.collection.note_read)


def _is_own(event: QKeyEvent) -> bool:
    """Return whether a key means something on this page, whatever the window does with it elsewhere."""
    if event.matches(_UNDO) or QKeySequence(event.keyCombination()) in REDO_KEYS:
        return True
    is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_deleting = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
    return is_plain and (is_deleting or (len(event.text()) == 1 and event.text() in "0123456789"))
