"""The paper to collect on: it says what to write, and hands over what was written when the pen pauses or on a key."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app import ui
from app.canvas.canvas import DrawingCanvas
from app.language import tr
from app.pages.handwriting.collection import NONE_WORD
from app.pages.handwriting.writing.prompts import IN_TURN, Prompts
from app.state.drawing import Drawing
from app.ui.overriding import override
from app.ui.style.fonts import SEMI_BOLD, TITLE, font
from app.ui.text.live_text import LiveText, live_readout
from app.ui.widgets.chooser import combo
from app.ui.widgets.slider import NumberSlider

_CHOICES = {
    IN_TURN: tr("All ten digits in turn"),
    **{str(digit): tr("Only {digit}", digit=digit) for digit in range(10)},
    NONE_WORD: tr("What is no digit"),
}
_SMALLEST_PAPER, _LARGEST_PAPER = 176, 640  # pixels
_ROOM_FOR_WORDS = 140  # pixels that the words of the four buttons have in one row of the smallest window


class _CollectingPaper(DrawingCanvas):
    """A canvas that is as large as it is told, but gives way where the window is small."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__(drawing)
        self.setObjectName("handwritingCanvas")  # "canvas" is the Draw page's
        self.setAccessibleName(tr("Paper to collect on"))
        self.setAcceptDrops(False)
        self.setMinimumSize(_SMALLEST_PAPER, _SMALLEST_PAPER)

    def set_side(self, side: int) -> None:
        """Be so large where there is room."""
        self.setMaximumSize(side, side)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self.maximumSize()


class WritingPanel(QWidget):
    """A prompt, a canvas under it, and what can be done with the drawing. GUI thread only.

    Signals
    -------
    written(list of array, str)
        Strokes (n, 2) in canvas units, and the label they were asked for.
    drawing_changed()
        The paper has more ink, or less.
    undo_asked()
        The person wants the last step back.
    """

    written = Signal(object, str)
    drawing_changed = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.prompts = Prompts()
        self.drawing = Drawing()
        self.canvas = _CollectingPaper(self.drawing)
        self.choice = combo(tr("What to write"), _CHOICES)
        self.keeps_after_pause = QCheckBox(tr("Keep it when the pen pauses"))
        self.keeps_after_pause.setAccessibleName(tr("Keep it when the pen pauses"))
        self.keeps_after_pause.setChecked(True)
        self.pause = NumberSlider(tr("Pause, s"), 0.4, 3.0, 1.2, name=tr("Seconds of the pause"), decimals=1)
        self.keep_button = ui.button(tr("Keep"), tr("Keep it under the label that was asked for (Enter)."))
        self.clear_button = ui.button(tr("Clear"), tr("Begin this one again (Delete)."))
        self.undo_button = ui.button(tr("Undo"), tr("Take the last stroke back, or the last thing done here (Ctrl+Z)."))
        self.skip_button = ui.button(tr("Next digit"), tr("Ask for the next digit without writing this one."))
        self._prompt, self._progress = LiveText(font(TITLE, SEMI_BOLD)), live_readout()
        self._rest = QTimer(self, singleShot=True)
        self._build()
        self._connect()
        self.show_prompt()

    def set_side(self, side: int) -> None:
        """Make the paper so large, within bounds; the panel is as wide."""
        self.canvas.set_side(min(max(side, _SMALLEST_PAPER), _LARGEST_PAPER))
        self.setMaximumWidth(max(self.canvas.maximumWidth(), self.minimumSizeHint().width()))

    def show_prompt(self) -> None:
        """Say what to write."""
        self._prompt.set_text(self.prompts.prompt)
        self._progress.set_text(self.prompts.progress)
        self.canvas.set_hint(
            self.prompts.prompt, tr("it is kept when the pen pauses") if self._is_automatic else tr("then Enter")
        )
        self.canvas.setAccessibleDescription(tr("{prompt}; the right button erases.", prompt=self.prompts.prompt))
        self.skip_button.setEnabled(self.prompts.choice == IN_TURN)

    def show_undo(self, *, can_undo: bool) -> None:
        """Offer Undo if there is anything to undo on the page."""
        self.undo_button.setEnabled(can_undo)

    def show_choice(self) -> None:
        """Ask for what the chooser says."""
        self.prompts.choice = str(self.choice.currentData())
        self.show_prompt()

    def keep(self) -> None:
        """Hand over what is written, if anything is, and empty the paper for the next."""
        self._rest.stop()
        if self.drawing.is_empty or self.drawing.live_stroke is not None:
            return
        strokes = self.drawing.strokes_to_keep
        self.drawing.clear()
        self.drawing.forget_steps()  # from here on, undo takes back the keeping
        self._show_drawing()
        self.written.emit(strokes, self.prompts.word)

    def clear(self) -> None:
        """Empty the paper; undo brings back what stood there."""
        self._rest.stop()
        if not self.drawing.is_empty:
            self.drawing.clear()
            self._show_drawing()

    @property
    def n_steps(self) -> int:
        """How many gestures on the paper can be taken back."""
        return self.drawing.n_steps

    @property
    def can_redo(self) -> bool:
        """Is there a gesture that was taken back?"""
        return self.drawing.can_redo

    def undo(self) -> None:
        """Take back the last that was done on the paper."""
        self._rest.stop()
        self.drawing.undo()
        self._show_drawing()

    def redo(self) -> None:
        """Do again what was taken back on the paper."""
        self._rest.stop()
        self.drawing.redo()
        self._show_drawing()

    def stop(self) -> None:
        """Wait for no pause; what is on the paper stays there."""
        self._rest.stop()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asked for anything."""
        key, text = Qt.Key(event.key()), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif len(text) == 1 and text in "0123456789":
            self.prompts.ask_for(int(text))
            self.choice.setCurrentIndex(self.choice.findData(self.prompts.choice))
            self.show_prompt()
        else:
            return False
        return True

    @property
    def _is_automatic(self) -> bool:
        return self.keeps_after_pause.isChecked()

    def _on_stroke_finished(self) -> None:
        if self._is_automatic:
            self._rest.start(round(1000 * self.pause.value))

    def _on_drawing_changed(self) -> None:
        self._rest.stop()
        self._show_buttons()

    def _on_skip(self) -> None:
        self.prompts.skip()
        self.show_prompt()

    def _show_drawing(self) -> None:
        self.canvas.refresh()
        self._show_buttons()

    def _show_buttons(self) -> None:
        for each in (self.keep_button, self.clear_button):
            each.setEnabled(not self.drawing.is_empty)
        self.drawing_changed.emit()

    # ---- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui.column(
            ui.row(self._prompt, self._progress),
            self.canvas,
            *self._button_rows(),
            self.choice,
            self.keeps_after_pause,
            self.pause,
            1,
            parent=self,
        )
        self.keep_button.setProperty("primary", True)
        self.choice.setToolTip(tr("What the prompt asks for; a digit's key asks for that digit."))
        self._show_buttons()

    def _button_rows(self) -> list[QHBoxLayout]:
        """Return the buttons in one row, or in two where the language's words are too long for one."""
        buttons = [self.keep_button, self.clear_button, self.undo_button, self.skip_button]
        if sum(each.fontMetrics().horizontalAdvance(each.text()) for each in buttons) <= _ROOM_FOR_WORDS:
            return [ui.row(*buttons, 1)]
        return [ui.row((buttons[0], 1), (buttons[1], 1)), ui.row((buttons[2], 1), (buttons[3], 1))]

    def _connect(self) -> None:
        self.canvas.stroke_finished.connect(self._on_stroke_finished)
        self.canvas.drawing_changed.connect(self._on_drawing_changed)
        self._rest.timeout.connect(self.keep)
        self.keep_button.clicked.connect(self.keep)
        self.clear_button.clicked.connect(self.clear)
        self.undo_button.clicked.connect(self.undo_asked)
        self.skip_button.clicked.connect(self._on_skip)
