"""Pictures in and out of the drawing: opened, dropped, pasted, sampled; copied and saved."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.canvas.canvas import DrawingCanvas
from app.sources.picture_reader import PictureError, read_picture
from app.sources.picture_writer import write_png
from app.state.session import Session
from nncore.atomic_file import why
from nncore.errors import NNCoreError

_SIDE = 560  # pixels of a copied or saved drawing
_PICTURES = "Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp);;All files (*)"


class PictureExchange(QObject):
    """Brings pictures to the canvas of a session, and takes the drawing away as one. GUI thread only.

    Signals
    -------
    done(str)
        Something worked; a sentence about it.
    failed(str)
        Something did not; a sentence that says what and how to mend it.
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, canvas: DrawingCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._canvas, self._window = session, canvas, window

    def ask_and_open(self) -> None:
        """Let the person choose a picture file and put it on the canvas."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a picture of a digit", "", _PICTURES)
        if name:
            self.load(Path(name))

    def load(self, source: Path | QImage) -> None:
        """Put the ink of a picture on the canvas."""
        from nncore.ink.pictures import ink_of_picture

        try:
            ink = ink_of_picture(read_picture(source))
        except (PictureError, NNCoreError) as error:
            self.failed.emit(str(error))
            return
        if not ink.any():
            self.failed.emit("The picture shows no ink: it needs a digit that stands out from its paper.")
            return
        self._session.load_picture(ink.astype(np.float32))
        self.done.emit("The picture lies on the canvas; draw on it, or undo.")

    def load_sample(self, action: QAction) -> None:
        """Put a random sample on the canvas, of the label that the menu's entry carries."""
        from app.sources.samples import random_index, sample_picture

        try:
            index = random_index(action.data(), np.random.default_rng())
            self._session.load_picture(sample_picture(index))
        except NNCoreError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(f"Digit {index} of MNIST's test set; no network in the box was trained on it.")

    def copy(self) -> None:
        """Put the drawing on the clipboard."""
        QGuiApplication.clipboard().setImage(self._canvas.to_image(_SIDE))
        self.done.emit("The drawing is on the clipboard.")

    def paste(self) -> None:
        """Take a picture from the clipboard."""
        content = QGuiApplication.clipboard().mimeData()
        if content is not None and content.hasImage():
            self.load(QGuiApplication.clipboard().image())
        elif content is not None and content.hasUrls() and content.urls()[0].isLocalFile():
            self.load(Path(content.urls()[0].toLocalFile()))
        else:
            self.failed.emit("The clipboard holds no picture; copy one first.")

    def ask_and_save(self) -> None:
        """Let the person choose a file and write the drawing to it."""
        name, _ = QFileDialog.getSaveFileName(self._window, "Save the drawing", "digit.png", "Pictures (*.png)")
        if name:
            self.save(name)

    def save(self, name: str) -> None:
        """Write the drawing as a picture; a file that was there stays whole if that fails."""
        try:
            write_png(self._canvas.to_image(_SIDE), name)
        except OSError as error:
            self.failed.emit(f"{name} cannot be written: {why(error)}.")
            return
        self.done.emit(f"The drawing is saved in {name}.")
