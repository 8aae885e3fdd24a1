"""A small sheet on each lab: the drawing of the Draw page, the network that reads it, and its answer.

One draws there and watches what the lab shows of it. Imported by the main window.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import ui
from app.canvas.canvas import DrawingCanvas
from app.lab.page import Page
from app.lab.segments import what_it_is_with_digits
from app.language import tr
from app.sources.networks import network_name
from app.state.session import Session
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.fonts import BODY, SEMI_BOLD, SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import percent
from app.window.frame import Frame
from app.window.remembered.settings import Flag, Settings
from nncore.evaluation.segmentation import ReadSegments
from nncore.network.prediction import Prediction

_IS_FOLDED = Flag("sheet_folded", False)
_SIDE = 120
_LABS = ("activations", "softmax", "losses", "gradients", "train", "evaluate")
"""The labs that get one; Network has a sheet of its own, My digits another, and Neuron reads no digits."""


class SmallSheet(QWidget):
    """A canvas with the name of the network beside it, which can be folded away.

    Signals: ``folded(bool)``, the person folded it, or laid it open.
    """

    folded = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.fold_button = ui.button(tr("Drawing"), tr("Fold the drawing away, or lay it open."))
        self.fold_button.setCheckable(True)
        self.fold_button.setProperty("segment", True)
        self.clear_button = ui.button(tr("Clear"), tr("Begin with an empty sheet."))
        self.clear_button.setProperty("segment", True)
        self.canvas = DrawingCanvas(session.drawing)
        self.canvas.setObjectName("smallCanvas")
        self.canvas.setFixedSize(_SIDE, _SIDE)
        self.canvas.set_hint(tr("Draw here"), "")
        self.name, self.answer = LiveText(font(SMALL), lines=2), LiveText(font(BODY, SEMI_BOLD))
        self.name.setProperty("role", "muted")
        self._inside = QWidget()
        ui.row(self.canvas, (ui.column(self.answer, self.name, 1), 1), parent=self._inside, gap=2 * GAP)
        ui.column(ui.row(self.fold_button, 1, self.clear_button), self._inside, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.fold_button.clicked.connect(self._on_fold)
        self.clear_button.clicked.connect(session.clear_drawing)
        self.canvas.drawing_changed.connect(session.note_drawing)
        session.trace_changed.connect(self.refresh)

    @property
    def is_folded(self) -> bool:
        """Is there nothing but its name?"""
        return self._inside.isHidden()

    def fold(self, is_folded: bool) -> None:
        """Fold it away, or lay it open."""
        self._inside.setHidden(is_folded)
        self.clear_button.setHidden(is_folded)
        self.fold_button.setChecked(not is_folded)
        self.refresh()

    def refresh(self) -> None:
        """Show the drawing and its answer as they are now; a sheet that nobody sees waits until it is shown."""
        if not self.isVisible() or self.is_folded:
            return
        self.canvas.refresh()
        self.name.set_text(network_name(self._session.network))
        self.answer.set_text(_answer(self._session.prediction, self._session.segments))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_fold(self) -> None:
        self.folded.emit(not self.fold_button.isChecked())


class Sheets(QObject):
    """Gives each lab its sheet as it is built; all are folded, or none. GUI thread only."""

    def __init__(self, window: Frame, settings: Settings) -> None:
        super().__init__(window)
        self._session, self._settings = window.session, settings
        self._sheets: list[SmallSheet] = []
        window.pages.built.connect(self._lay)

    def _lay(self, page: Page) -> None:
        if page.objectName() in _LABS:
            sheet = SmallSheet(self._session)
            page.controls.insertWidget(0, sheet)
            sheet.fold(self._settings.value(_IS_FOLDED))
            sheet.folded.connect(self._fold)
            self._sheets.append(sheet)

    def _fold(self, is_folded: bool) -> None:
        self._settings.remember(_IS_FOLDED, is_folded)
        for sheet in self._sheets:
            sheet.fold(is_folded)


def _answer(prediction: Prediction | None, segments: ReadSegments | None) -> str:
    """Return the answer in a few words; none over an empty sheet."""
    if prediction is None:
        return ""
    if segments is not None:
        return what_it_is_with_digits(segments)
    if prediction.is_rejected:
        return tr("rejected, nearest {label}", label=prediction.label)
    return f"{prediction.label}   {percent(prediction.probability, 1)}"
