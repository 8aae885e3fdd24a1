"""What was found in an opened picture: its digits to choose from, and a frame to drag round one that was missed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QListWidget, QSizePolicy, QWidget

from app import ui
from app.language import tr, tr_n
from app.sources.pictures.reader import ColourPicture
from app.ui.layout.boxes import DIALOG_MARGINS, GAP
from app.ui.overriding import override
from app.ui.pictures.icons import digit_icon
from app.ui.style.themed import Themed
from app.ui.text.numbers import percent
from app.ui.widgets.labels import caption
from nncore.arrays import FloatArray
from nncore.errors import NNCoreError
from nncore.ink.photographs.pictures import Findings, find_digits, pixels_of_ink
from nncore.ink.photographs.viewing.parts import Box
from nncore.network.network import Network
from nncore.network.prediction import predict_trace

_SIZE, _LIST_WIDTH, _TILE = QSize(860, 560), 240, 56
_SMALLEST_FRAME = 8  # pixels on the screen: less is a click, not a frame


@dataclass(frozen=True, eq=False)
class Choice:
    """One way to read the picture: its ink, where it is in the picture (None for an alternative), and its answer."""

    ink: FloatArray
    place: QRectF | None
    words: str
    is_rejected: bool = False


class FoundDigits(QDialog):
    """The picture with a frame round each digit at the left, what the network reads of them at the right.

    Signals
    -------
    digit_chosen(array)
        The ink, shape (h, w) in [0, 1], that the person wants on the canvas.
    """

    digit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Digits in the picture"))
        self.resize(_SIZE)
        self._picture: ColourPicture | None = None
        self._network: Network | None = None
        self.choices: list[Choice] = []
        self.view = _PictureView()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Digits that were found"))
        self.list.setIconSize(QSize(_TILE, _TILE))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.sentence = caption()
        self.whole = ui.button(tr("Search the whole picture"), tr("Forget the frame and look everywhere."))
        self.use = ui.button(tr("Use on the Draw page"), tr("Lay the chosen digit on the canvas."), is_primary=True)
        self.whole.setAutoDefault(False)  # Return takes the chosen digit
        both, buttons = ui.row((self.view, 1), self.list, gap=2 * GAP), ui.row(self.whole, 1, self.use)
        ui.column((both, 1), self.sentence, buttons, parent=self, margins=DIALOG_MARGINS)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._take)
        self.use.clicked.connect(self._take)
        self.whole.clicked.connect(self._search)
        self.view.framed.connect(self._search)
        self.view.pressed.connect(self._on_pressed)

    def look_at(self, picture: ColourPicture, network: Network) -> None:
        """Show what is found in a picture, as a network reads it."""
        self._picture, self._network = picture, network
        self.view.show_picture(picture)
        self._search()

    def _search(self, region: object = None) -> None:
        if self._picture is None:
            return
        frame = region if isinstance(region, Box) else None
        self.whole.setEnabled(frame is not None)
        try:
            findings = find_digits(self._picture, frame)
        except NNCoreError as error:
            self.sentence.setText(str(error))
            return
        self._show(findings)

    def _show(self, findings: Findings) -> None:
        self.choices = self._choices(findings)
        self.list.clear()
        for choice in self.choices:
            self.list.addItem(choice.words)
            self.list.item(self.list.count() - 1).setIcon(digit_icon(pixels_of_ink(choice.ink)))
        self.view.show_places([choice.place for choice in self.choices if choice.place is not None], findings.region)
        self.sentence.setText(_told(findings, self.choices))
        self.use.setEnabled(bool(self.choices))
        self.list.setCurrentRow(self._likeliest(findings))

    def _choices(self, findings: Findings) -> list[Choice]:
        """Return every digit in reading order, and after them what else the picture may show."""
        found = [self._choice(digit.ink, _place(digit.box, findings)) for digit in findings.digits]
        return found + [self._choice(ink, None) for digit in findings.digits for ink in digit.alternatives]

    def _likeliest(self, findings: Findings) -> int:
        """Return the row of the largest digit that the network does not reject: what was crossed out may be larger."""
        rows = range(len(findings.digits))
        return max(rows, key=lambda row: (not self.choices[row].is_rejected, findings.digits[row].box.size), default=0)

    def _choice(self, ink: FloatArray, place: QRectF | None) -> Choice:
        if self._network is None:
            return Choice(ink, place, "")
        answer = predict_trace(self._network, self._network.forward(pixels_of_ink(ink)))
        words = tr("rejected") if answer.is_rejected else f"{answer.label}, {percent(answer.probability, 1)}"
        return Choice(
            ink, place, words if place is not None else tr("or else: {words}", words=words), answer.is_rejected
        )

    def _on_row(self, row: int) -> None:
        self.view.mark(row)

    def _on_pressed(self, place: int) -> None:
        self.list.setCurrentRow(place)

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.choices):
            self.digit_chosen.emit(self.choices[row].ink)
            self.accept()


class _PictureView(Themed, QWidget):
    """A picture as large as there is room, with a frame round each digit; one more can be dragged.

    Signals
    -------
    framed(Box)
        The person dragged a frame: rows and columns of the picture.
    pressed(int)
        The person pressed on the digit of this number.
    """

    framed = Signal(object)
    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The picture"))
        self.setToolTip(tr("Press on a digit to choose it, or drag a frame round one."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._image = QImage()
        self.places: list[QRectF] = []
        self._region: Box | None = None
        self._marked = -1
        self._drag: tuple[QPoint, QPoint] | None = None

    def show_picture(self, picture: ColourPicture) -> None:
        """Show a picture, shape (H, W, 3) in [0, 1]."""
        rows = np.ascontiguousarray(np.rint(np.clip(picture, 0.0, 1.0) * 255.0).astype(np.uint8))
        height, width = rows.shape[:2]
        self._image = QImage(rows.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def show_places(self, places: list[QRectF], region: Box | None = None) -> None:
        """Frame these rectangles, in pixels of the picture, and with dashes the region that was looked at."""
        self.places, self._region, self._marked = places, region, -1
        self.update()

    def mark(self, number: int) -> None:
        """Let one frame stand out."""
        self._marked = number
        self.update()

    def to_screen(self, place: QRectF) -> QRectF:
        """Return where a rectangle of the picture lies on this widget."""
        area, scale = self._area()
        size = QSizeF(scale * place.width(), scale * place.height())
        return QRectF(area.topLeft() + place.topLeft() * scale, size)

    def _area(self) -> tuple[QRectF, float]:
        """Return where the picture is painted, and how large a pixel of it is."""
        size = self._image.size()
        scale = min(self.width() / max(size.width(), 1), self.height() / max(size.height(), 1))
        left, top = 0.5 * (self.width() - scale * size.width()), 0.5 * (self.height() - scale * size.height())
        return QRectF(left, top, scale * size.width(), scale * size.height()), scale

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        area, _ = self._area()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
            for number, place in enumerate(self.places):
                width = 3.0 if number == self._marked else 1.0
                self._paint_frame(painter, self.to_screen(place).adjusted(-3, -3, 3, 3), width)
            if self._drag is not None:
                self._paint_frame(painter, QRectF(QRect(*self._drag).normalized()), 1.0, Qt.PenStyle.DashLine)
            elif self._region is not None:
                looked = QRectF(self._region.left, self._region.top, self._region.width, self._region.height)
                self._paint_frame(painter, self.to_screen(looked).intersected(area), 1.0, Qt.PenStyle.DashLine)

    def _paint_frame(
        self, painter: QPainter, frame: QRectF, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        """Paint a frame on a ground of its own: a picture may be of its colour."""
        painter.setPen(QPen(QColor(self.theme.surface), width + 2.0))
        painter.drawRect(frame)
        painter.setPen(QPen(QColor(self.theme.accent), width, style))
        painter.drawRect(frame)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag = event.position().toPoint(), event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag = self._drag[0], event.position().toPoint()
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        frame = QRect(*self._drag).normalized() & self._area()[0].toAlignedRect()
        self._drag = None
        self.update()
        if min(frame.width(), frame.height()) >= _SMALLEST_FRAME:
            self.framed.emit(self._box(frame))
            return
        hits = [number for number, place in enumerate(self.places) if self.to_screen(place).contains(event.position())]
        if hits:
            self.pressed.emit(hits[0])

    def _box(self, frame: QRect) -> Box:
        area, scale = self._area()
        left, top = (frame.left() - area.x()) / scale, (frame.top() - area.y()) / scale
        return Box(int(top), int(left), int(top + frame.height() / scale) + 1, int(left + frame.width() / scale) + 1)


def _place(box: Box, findings: Findings) -> QRectF:
    """Return a digit's box in pixels of the whole picture."""
    left, top = (0, 0) if findings.region is None else (max(findings.region.left, 0), max(findings.region.top, 0))
    scale = findings.scale
    return QRectF(left + box.left / scale, top + box.top / scale, box.width / scale, box.height / scale)


def _told(findings: Findings, choices: Sequence[Choice]) -> str:
    """Return in a sentence what was found; what the network rejects is not called a digit."""
    if not findings.digits and findings.view is not None:
        return tr("So much is as clear as a digit here that none stands out; drag a frame round the digit.")
    if not findings.digits:
        return tr("No ink was found here; drag a frame round the digit, or take a picture with more contrast.")
    n_rejected = sum(choice.is_rejected for choice in choices if choice.place is not None)
    parts = []
    if n_digits := len(findings.digits) - n_rejected:
        parts.append(tr_n("One digit was found.", "{n} digits were found.", n_digits))
    if n_rejected:
        parts.append(
            tr_n(
                "One shape was found that the network rejects.",
                "{n} shapes were found that the network rejects.",
                n_rejected,
            )
        )
    if any(digit.alternatives for digit in findings.digits):
        parts.append(tr("The picture may be read in more than one way: choose."))
    return " ".join([*parts, tr("If it is not what you mean, drag a frame round the digit.")])
