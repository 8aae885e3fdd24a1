"""Pictures in and out of the drawing: opened, dropped, pasted, sampled; copied and saved."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.canvas.canvas import DrawingCanvas
from app.canvas.events import files_in
from app.language import tr
from app.sources.kinds import PICTURE_KINDS
from app.sources.pictures.reader import ColourPicture, PictureError, read_picture
from app.sources.pictures.writer import write_png
from app.state.session import Session
from app.ui.dialogs import ask_where_to_save
from nncore.arrays import FloatArray
from nncore.atomic_file import why
from nncore.errors import DatasetError, NNCoreError
from nncore.ink.strokes import SIDE

if TYPE_CHECKING:
    from app.window.exchange.found_digits import FoundDigits
    from nncore.data.stroke_file import StrokeRecord
    from nncore.files import FileKind
    from nncore.ink.photographs.finding.findings import FoundDigit

_SIDE = 560  # pixels of a copied or saved drawing
_LARGEST_DRAWING = 1 << 20  # bytes of its file


class PictureExchange(QObject):
    """Brings pictures to the canvas of a session, and takes the drawing away as one. GUI thread only.

    What is opened, dropped or pasted and is no picture, but a network or data, is passed on.

    Signals
    -------
    done(str)
        Something worked; a sentence about it.
    failed(str)
        Something did not; a sentence that says what and how to mend it.
    picture_loaded()
        A picture that was opened, dropped or pasted lies on the canvas.
    network_given(str), data_given(str)
        A file, or a folder of data, that is no picture.
    picture_seen()
        A picture was opened, whose digits can be looked at.
    file_chosen(Path)
        The person wants to open this file, whatever it is.
    used(str)
        A file was opened, or passed on.
    """

    done = Signal(str)
    picture_loaded = Signal()
    network_given = Signal(object)  # a text too: Qt loses letters of names that are in no encoding
    data_given = Signal(object)
    failed = Signal(str)
    picture_seen = Signal()
    file_chosen = Signal(object)
    used = Signal(object)

    def __init__(self, session: Session, canvas: DrawingCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._canvas, self._window = session, canvas, window
        self._picture: ColourPicture | None = None
        self._note = ""  # what is to be said of that picture

    @cached_property
    def found(self) -> "FoundDigits":
        """The window that shows what was found, built when it is first needed."""
        from app.window.exchange.found_digits import FoundDigits

        made = FoundDigits(self._window)
        made.digit_chosen.connect(self._take)
        return made

    def ask_and_open(self) -> None:
        """Let the person choose a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a picture of a digit, a session, a lesson, a network or data"), "", PICTURE_KINDS
        )
        if name:
            self.file_chosen.emit(Path(name))

    def load(self, source: Path | QImage) -> None:
        """Put the ink of a picture on the canvas; pass a network or data on."""
        if isinstance(source, QImage):
            self._load_picture(source)
            return
        try:
            self._load_file(source)
        except NNCoreError as error:
            self.failed.emit(str(error))
            return
        self.used.emit(str(source))

    def choose_files(self, files: Sequence[Path]) -> None:
        """Open a file; of several each, if all are networks, and else the first, and say so."""
        if len(files) == 1 or _are_networks(files):
            for file in files:
                self.file_chosen.emit(file)
            return
        first = next(filter(_can_be_opened, files), files[0])
        self.file_chosen.emit(first)
        self.done.emit(
            tr(
                "Of {n} files the first, {name}, was opened; open the others one by one, or a folder of them as data.",
                n=len(files),
                name=first.name,
            )
        )

    def _load_file(self, path: Path) -> None:
        """Open a file or folder as what its content says it is; DatasetError if it is nothing that can be opened."""
        from app.sources.data import check_data, check_no_pipe, is_data
        from app.sources.networks import networks_in
        from nncore.data.datasets import kind_of_data
        from nncore.data.folder_faults import why_no_digits
        from nncore.data.npz_digits import holds_one_picture

        check_no_pipe(path)
        kind = kind_of_data(path)
        if kind.role == "picture":
            self._load_picture(path)
        elif kind.role == "network":
            self.network_given.emit(str(path))
        elif kind.name == "digits-npy" and holds_one_picture(path):
            self._load_array(path)
        elif drawing := _only_drawing(path, kind):
            self._lay_strokes(drawing)
        elif is_data(path):
            check_data(str(path))
            self.data_given.emit(str(path))
        elif kind.name != "folder":
            raise DatasetError(f"{path} {kind.why_not(kind.usual, path)}.")
        elif networks_in(path):
            self.network_given.emit(str(path))
        else:
            raise DatasetError(why_no_digits(path))

    def _load_array(self, path: Path) -> None:
        """Lay the only picture of an array on the canvas."""
        from app.sources.data import assumptions, open_data

        dataset = open_data(str(path))
        self._lay(dataset.inputs[0], assumptions(dataset))

    def _load_picture(self, source: Path | QImage) -> None:
        """Lay a picture's only digit on the canvas; where several or much else may be meant, ask the person."""
        from nncore.ink.photographs.pictures import find_digits

        try:
            picture = read_picture(source)
            found = find_digits(picture)
        except (PictureError, NNCoreError) as error:
            self.failed.emit(str(error))
            return
        if found.view is None and not found.digits:
            self.failed.emit(tr("The picture shows no ink: it needs a digit that stands out from its paper."))
            return
        self._picture, self._note = picture, _note(source)
        self.picture_seen.emit()
        if len(found.digits) == 1 and not self._is_contested(found.digits[0]):
            self._take(found.digits[0].ink)
        else:
            self.look()

    def look(self) -> None:
        """Show what was found in the picture that was opened last, to choose from or to put right."""
        if self._picture is not None:
            self.found.look_at(self._picture, self._session.network)
            self.found.open()

    def _is_contested(self, digit: "FoundDigit") -> bool:
        from nncore.network.prediction import is_contested

        return is_contested(self._session.network, digit.pixels, digit.alternative_pixels)

    def _take(self, ink: FloatArray) -> None:
        self._session.load_picture(ink.astype(np.float32))
        self.picture_loaded.emit()
        done = tr("The digit lies on the canvas; File ▸ Digits in the picture shows how it was found.")
        self.done.emit(" ".join(filter(None, (self._note, done))))

    def load_sample(self, action: QAction) -> None:
        """Put a random sample on the canvas, of the label that the menu's entry carries."""
        from app.sources.samples import random_index, sample_picture

        try:
            index = random_index(action.data(), np.random.default_rng())
            self._session.load_picture(sample_picture(index))
        except NNCoreError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(tr("Digit {index} of MNIST's test set; no network in the box was trained on it.", index=index))

    def copy(self) -> None:
        """Put the drawing on the clipboard."""
        QGuiApplication.clipboard().setImage(self._canvas.to_image(_SIDE))
        self.done.emit(tr("The drawing is on the clipboard."))

    def paste(self) -> None:
        """Take files or a picture from the clipboard: some systems put the icon of a file beside it as a picture."""
        content = QGuiApplication.clipboard().mimeData()
        if content is not None and (files := files_in(content)):
            self.choose_files(files)
        elif content is not None and content.hasImage():
            self.load(QGuiApplication.clipboard().image())
        else:
            self.take_text(QMimeData() if content is None else content)

    def take_text(self, content: QMimeData) -> None:
        """Take a picture as an address or as numbers, or a drawing as JSON."""
        from app.window.exchange.pasted import digit_in_numbers, picture_by_address, why_nothing
        from nncore.data.stroke_text import drawing_of_text

        text = content.text().strip()
        try:
            if image := picture_by_address(content):
                self.load(image)
            elif digit := digit_in_numbers(text):
                self._lay(digit[0], tr("The numbers on the clipboard were taken as a picture."), digit[1])
            elif drawing := drawing_of_text(text):
                self._lay_strokes(drawing)
            else:
                self.failed.emit(why_nothing(text))
        except DatasetError as error:
            self.failed.emit(str(error))

    def _lay(self, pixels: FloatArray, *said: str) -> None:
        """Lay pixels (784,) that were no picture file on the canvas."""
        self._session.load_picture(pixels.reshape(SIDE, SIDE))
        self._say_laid(*said)

    def _lay_strokes(self, drawing: "StrokeRecord") -> None:
        """Lay a drawing on the canvas as if it were drawn there."""
        self._session.load_strokes(drawing.strokes)
        self._say_laid(
            tr("The drawing lies on the canvas."),
            tr("It is labelled {word}.", word=drawing.word) if drawing.word else "",
        )

    def _say_laid(self, *said: str) -> None:
        self.picture_loaded.emit()
        self.done.emit(" ".join(filter(None, (*said, tr("Ctrl+Z brings your own drawing back.")))))

    def ask_and_save(self) -> None:
        """Let the person choose a file and write the drawing to it."""
        path = ask_where_to_save(self._window, tr("Save the drawing"), "digit.png", tr("Pictures (*.png)"))
        if path is not None:
            self.save(str(path))

    def save(self, name: str) -> None:
        """Write the drawing as a picture; a file that was there stays whole if that fails."""
        try:
            write_png(self._canvas.to_image(_SIDE), name)
        except OSError as error:
            self.failed.emit(tr("{name} cannot be written: {why}.", name=name, why=tr(why(error))))
            return
        self.done.emit(tr("The drawing is saved in {name}.", name=name))


def _note(source: Path | QImage) -> str:
    """Return what is to be said of a picture in a sentence; "" where there is nothing."""
    from app.sources.pictures.digits import notes_of_picture

    notes = () if isinstance(source, QImage) else notes_of_picture(str(source))
    return f"{source}: {'; '.join(notes)}." if notes else ""


def _only_drawing(path: Path, kind: "FileKind") -> "StrokeRecord | None":
    """Return the drawing of a stroke file that holds no other, as one saves what was drawn; None for others.

    What is larger than any drawing holds many, and would be read for nothing.
    """
    from nncore.data.stroke_file import read_stroke_file

    if kind.name not in ("strokes", "json-strokes") or path.stat().st_size > _LARGEST_DRAWING:
        return None
    records = read_stroke_file(path)
    return records[0] if len(records) == 1 else None


def _are_networks(files: Sequence[Path]) -> bool:
    return all(_role(file) == "network" for file in files)


def _can_be_opened(file: Path) -> bool:
    return file.is_dir() or _role(file) != "none"


def _role(file: Path) -> str:
    """Return what a file is good for; what cannot be looked at is none, and says why when it is opened."""
    from nncore.data.datasets import kind_of_data

    try:
        return kind_of_data(file).role if file.is_file() else "none"
    except DatasetError:
        return "none"
