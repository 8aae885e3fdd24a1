"""A small network as a diagram with live numbers, every one of which can be pointed at, and the free ones dragged."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from app.pages.neuron.network.diagram_layout import DiagramLayout, Place, diagram_layout
from app.ui.export import GivesArrays
from app.ui.overriding import override
from app.ui.painting.marks import paint_focus_ring
from app.ui.painting.text import mixed, paint_text
from app.ui.style.fonts import BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL
from app.ui.style.text_size import keep_room, text_scale
from app.ui.style.theme import Theme
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text
from app.ui.tips import TipBeside
from nncore.arrays import FloatArray

PER_PIXEL, PER_NOTCH = 0.01, 0.1
"""How far a number moves with a pixel of a drag (and an arrow key), and with a notch of the wheel (and a page key)."""

_SOLID = Qt.PenStyle.SolidLine
_WIDEST = 9.0
_FAINT = 0.3


@dataclass(frozen=True, eq=False)
class DiagramPicture:
    """What is shown.

    Attributes
    ----------
    inputs : array, shape (n_in,)
    weights, biases : tuple of array
        Those of `nncore.network.network.Network`.
    nodes : tuple of tuple of tuple of str
        For each layer, the inputs first, for each node the lines that stand in it.
    heads : tuple of tuple of str
        For each layer a name and a quieter line under it.
    reached : int
        The layer up to which the numbers have come; what lies beyond is faint.
    since : int
        The layer down to which they have come back, on the way backward; what lies before is faint.
    """

    inputs: FloatArray
    weights: tuple[FloatArray, ...]
    biases: tuple[FloatArray, ...]
    nodes: tuple[tuple[tuple[str, ...], ...], ...]
    heads: tuple[tuple[str, str], ...]
    reached: int
    since: int = 0

    @property
    def sizes(self) -> tuple[int, ...]:
        """Nodes of each layer."""
        return tuple(len(layer) for layer in self.nodes)

    def is_lit(self, layer: int) -> bool:
        """Have the numbers come to this layer?"""
        return self.since <= layer <= self.reached

    def number(self, place: Place) -> float | None:
        """Return the number that can be dragged there."""
        if place.kind == "x":
            return float(self.inputs[place.column])
        if place.kind == "w":
            return float(self.weights[place.layer - 1][place.row, place.column])
        return float(self.biases[place.layer - 1][place.column]) if place.kind == "b" else None


class NetworkDiagram(GivesArrays, Themed, TipBeside):
    """Lines are weights: blue above 0, vermilion below, the wider the larger.

    Arrow keys walk from number to number (left, right) and change the chosen one (up, down).

    Signals
    -------
    dragged(Place, float)
        The person wants this number there.
    hovered(Place or None), chosen(Place)
        The pointer is over it, or over none; the person clicked it.
    """

    dragged = Signal(object, float)
    hovered = Signal(object)
    chosen = Signal(object)

    def __init__(self, name: str, picture: DiagramPicture) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._picture = picture
        self._chosen: Place | None = None
        self._hovered: Place | None = None
        self._hold: tuple[Place, float, float] | None = None  # the number, where the hand took it, its value then
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_room(self, 280, 150)

    @property
    def picture(self) -> DiagramPicture:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: DiagramPicture, chosen: Place | None = None) -> None:
        """Show this network, with one number chosen."""
        self._picture, self._chosen = picture, chosen
        self.update()

    @override
    def arrays(self) -> Mapping[str, FloatArray]:
        """Return the numbers that all others follow from: x, then W and b of each layer."""
        picture = self._picture
        found = {"x": picture.inputs}
        for layer, (weights, biases) in enumerate(zip(picture.weights, picture.biases, strict=True), 1):
            found |= {f"W{layer}": weights, f"b{layer}": biases}
        return found

    def box(self, place: Place) -> QRectF:
        """Return where a number stands."""
        return self._layout().boxes[place]

    @override
    def sizeHint(self) -> QSize:
        return QSize(236 * len(self._picture.sizes), 320)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            _DiagramPainter(painter, self._layout(), self.theme, self._picture).paint(
                self._hovered or self._chosen, self._chosen if self.hasFocus() else None
            )
            if self.hasFocus():
                paint_focus_ring(painter, self, self.theme)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position())
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.chosen.emit(place)
        number = self._picture.number(place)
        if number is not None:
            self._hold = place, event.position().y(), number

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hold is not None:
            place, start, number = self._hold
            self.dragged.emit(place, number + PER_PIXEL * round(start - event.position().y()))
            return
        self._hover(self._under(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hold = None
        self._hover(self._under(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        place = self._under(event.position())
        if place is None or not self._nudge(place, PER_NOTCH * event.angleDelta().y() / 120.0):
            event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        changes = {
            Qt.Key.Key_Up: PER_PIXEL,
            Qt.Key.Key_Down: -PER_PIXEL,
            Qt.Key.Key_PageUp: PER_NOTCH,
            Qt.Key.Key_PageDown: -PER_NOTCH,
        }
        walks = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in walks:
            self._walk(walks[key])
        elif key in changes and self._chosen is not None:
            self._nudge(self._chosen, changes[key])
        else:
            super().keyPressEvent(event)

    def _walk(self, steps: int) -> None:
        self._hover(None)  # the keyboard looks elsewhere than where the pointer happens to lie
        places = list(self._layout().boxes)
        at = places.index(self._chosen) + steps if self._chosen in places else 0
        self.chosen.emit(places[at % len(places)])

    def _nudge(self, place: Place, change: float) -> bool:
        """Ask for a number to be changed; tell whether it can be."""
        number = self._picture.number(place)
        if number is not None:
            self.dragged.emit(place, number + change)
        return number is not None

    @property
    def places(self) -> tuple[Place, ...]:
        """All numbers that are drawn."""
        return tuple(self._layout().boxes)

    def _layout(self) -> DiagramLayout:
        return diagram_layout(self.width(), self.height(), self._picture.sizes, text_scale())

    def _under(self, at: QPointF) -> Place | None:
        layout = self._layout()
        return next((place for place in layout.boxes if layout.boxes[place].contains(at)), None)

    def _hover(self, place: Place | None) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        is_free = place is not None and self._picture.number(place) is not None
        self.setCursor(Qt.CursorShape.SizeVerCursor if is_free else Qt.CursorShape.ArrowCursor)
        self.hovered.emit(place)
        self.update()


class _DiagramPainter:
    """Paints one picture; what leads into the number that is looked at stands out."""

    def __init__(self, painter: QPainter, layout: DiagramLayout, theme: Theme, picture: DiagramPicture) -> None:
        self._painter, self._layout, self.theme, self._picture = painter, layout, theme, picture
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, looked_at: Place | None, focused: Place | None) -> None:
        for layer, (name, line) in enumerate(self._picture.heads):
            self._paint_head(layer, name, line)
        places = list(self._layout.boxes)
        for place in places:
            if place.kind == "w":
                self._paint_line(place, self._strength(place, looked_at))
        for place in places:
            if place.kind in ("w", "b"):
                self._paint_chip(place, place == looked_at, place == focused, self._strength(place, looked_at))
            else:
                self._paint_node(place, place == looked_at, place == focused)

    def _strength(self, place: Place, looked_at: Place | None) -> float:
        """Return how opaque a number is: faint if not reached yet, or if another node is looked at."""
        if not self._picture.is_lit(place.layer):
            return _FAINT
        if looked_at is None or looked_at.kind in ("x", "b"):
            return 1.0
        is_part = (place.layer, place.column) == (looked_at.layer, looked_at.column)
        return 1.0 if is_part else 0.45

    def _write(self, box: QRectF, text: str, size: int, weight: QFont.Weight = REGULAR) -> None:
        paint_text(self._painter, box, text, round(size * self._layout.scale), weight)

    def _paint_head(self, layer: int, name: str, line: str) -> None:
        box = self._layout.head(layer)
        half = 0.5 * box.height()
        self._painter.setPen(QColor(self.theme.text))
        self._write(box.adjusted(0, 0, 0, -half), name, BODY, SEMI_BOLD)
        self._painter.setPen(QColor(self.theme.text_muted))
        self._write(box.adjusted(0, half, 0, 0), line, SMALL)

    def _paint_line(self, place: Place, strength: float) -> None:
        weight = self._picture.number(place) or 0.0
        color = self.theme.speaks_for if weight > 0.0 else self.theme.speaks_against
        if weight == 0.0:
            color = self.theme.border
        width = min(1.0 + 4.0 * abs(weight), _WIDEST) * self._layout.scale
        self._painter.setPen(QPen(mixed(color, self.theme.window, strength), width, _SOLID, Qt.PenCapStyle.FlatCap))
        self._painter.drawLine(*self._layout.line(place))

    def _paint_chip(self, place: Place, is_looked_at: bool, is_focused: bool, strength: float) -> None:
        number, theme = self._picture.number(place) or 0.0, self.theme
        box = self._layout.boxes[place]
        self._painter.setBrush(QColor(theme.accent_soft if is_looked_at else theme.window))
        edge = theme.accent if is_looked_at or is_focused else theme.border
        self._painter.setPen(QPen(QColor(edge), 2.0 if is_focused else 1.0))
        if place.kind == "b" and not (is_looked_at or is_focused):
            self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(box, 4.0, 4.0)
        color = theme.speaks_against_text if number < 0.0 else theme.speaks_for_text
        if place.kind == "b":
            color = theme.text_muted
        self._painter.setPen(mixed(color, theme.window, max(strength, 0.75)))
        sign = "+" if place.kind == "b" and number >= 0.0 else ""
        self._write(box, sign + number_text(number, 2), SMALL, MEDIUM)

    def _paint_node(self, place: Place, is_looked_at: bool, is_focused: bool) -> None:
        theme, box = self.theme, self._layout.boxes[place]
        edges = (theme.text_muted, theme.layer1, theme.layer2, theme.accent)
        is_last = place.layer == len(self._picture.sizes) - 1
        is_reached = self._picture.is_lit(place.layer)
        edge = mixed(edges[3 if is_last else min(place.layer, 2)], theme.window, 1.0 if is_reached else _FAINT)
        self._painter.setPen(QPen(edge, 3.0 if is_looked_at or is_focused else 2.0))
        self._painter.setBrush(QColor(theme.accent_soft if is_looked_at else theme.surface))
        self._painter.drawRoundedRect(box, 12.0 * self._layout.scale, 12.0 * self._layout.scale)
        self._painter.setPen(QColor(theme.text if is_reached else theme.text_muted))
        lines = self._picture.nodes[place.layer][place.column]
        high = (box.height() - 8.0) / len(lines)
        for index, line in enumerate(lines):
            row = QRectF(box.left(), box.top() + 4.0 + index * high, box.width(), high)
            self._write(row, line, BODY, SEMI_BOLD if index == len(lines) - 1 else REGULAR)
