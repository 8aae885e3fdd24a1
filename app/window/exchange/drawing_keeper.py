"""Keeps the drawing of the Draw page among one's own digits, under a label it asks for. Imported by the window."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.state.session import Session
from app.window.exchange.label_popup import LabelPopup


class DrawingKeeper(QObject):
    """Asks, over the canvas, as what the drawing is to be kept. GUI thread only.

    Signals
    -------
    label_given(list of array, str)
        The strokes (n, 2) in canvas units, and the label.
    failed(str)
        Why the drawing cannot be kept, in a sentence.
    """

    label_given = Signal(object, str)
    failed = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.popup = LabelPopup(window)
        self.popup.label_chosen.connect(self._on_label_chosen)

    def ask(self) -> None:
        """Ask for the label; the network's answer is offered first."""
        self._session.settle()
        drawing, prediction = self._session.drawing, self._session.prediction
        if drawing.raster is not None or not drawing.strokes:
            self.failed.emit(tr("Only strokes can be kept, and here is a picture; draw the digit by hand."))
            return
        likeliest = "none" if prediction is None or prediction.is_rejected else str(prediction.label)
        self.popup.ask(likeliest, QRect(self._window.mapToGlobal(self._window.rect().topLeft()), self._window.size()))

    def _on_label_chosen(self, word: str) -> None:
        strokes = self._session.drawing.strokes_to_keep
        if strokes:
            self.label_given.emit(strokes, word)
