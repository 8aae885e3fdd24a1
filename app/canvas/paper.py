"""Paper: a widget that shows a drawing as ink. Base of the canvas, and enough by itself where nobody draws."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.canvas.decor import CORNER_RADIUS, HINT, HINT_DETAIL, paint_edge, paint_eraser, paint_hint
from app.canvas.ink_painter import InkLayers, InkLook, paint_page
from app.canvas.overlay import cell_at, paint_grid, paint_overlay, paint_patch
from app.state.drawing import CANVAS_SIDE, Drawing
from app.ui.overriding import override
from app.ui.painting.background import make_opaque, paint_background
from app.ui.style.themed import Themed
from nncore.ink.grids import Grid

DEFAULT_PEN_WIDTH = 18.0
NARROWEST_PEN, WIDEST_PEN = 1.0, 40.0
"""Widths of the ink in canvas units: logical pixels while the paper is 400 of them wide."""


class Paper(Themed, QWidget):
    """A drawing on a square of paper, as large as fits, in the middle of the widget. GUI thread only."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._layers = InkLayers(drawing)
        self._shown_revision = drawing.revision
        self._pen_width = DEFAULT_PEN_WIDTH
        self._has_grid = False
        self._grid: Grid | None = None
        self._overlay: QImage | None = None
        self._patch: tuple[int, int] | None = None  # its cell, and how far it reaches around it
        self._hint = HINT, HINT_DETAIL
        self._is_marked = False  # by keyboard focus, or a picture about to drop
        self._eraser: tuple[QPointF, float] | None = None  # its outline in widget coordinates: centre, radius
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        make_opaque(self)

    # ---- what others may ask and set --------------------------------------------------------

    @property
    def drawing(self) -> Drawing:
        """The drawing that is shown."""
        return self._drawing

    @property
    def pen_width(self) -> float:
        """The width of the ink in canvas units, for the hand and the eye alone."""
        return self._pen_width

    @property
    def is_grid_visible(self) -> bool:
        """Do the lines between the squares that are sampled show, if there is ink?"""
        return self._has_grid

    def set_pen_width(self, width: float) -> None:
        """Show all ink `width` units wide, held between 1 and 40."""
        self._pen_width = min(max(width, NARROWEST_PEN), WIDEST_PEN)
        self.update()

    def set_hint(self, hint: str, detail: str) -> None:
        """Say something else on the empty paper."""
        self._hint = hint, detail
        self.update()

    def set_grid_visible(self, is_visible: bool) -> None:
        """Show or hide the lines between the squares whose ink the network's 28×28 pixels hold."""
        self._has_grid = is_visible
        self.update()

    def set_grid(self, grid: Grid | None) -> None:
        """Take note of where these squares lie, in canvas units; None, if they have no place."""
        if grid != self._grid:
            self._grid = grid
            if self._has_grid or self._overlay is not None:
                self.update()

    def set_overlay(self, overlay: QImage | None) -> None:
        """Lay a see-through picture of 28×28 cells over the ink, where the network's pixels lie; None takes it away."""
        if overlay is not self._overlay:
            self._overlay = overlay
            self.update()

    def set_patch(self, cell: int | None, reach: int) -> None:
        """Frame the cells so far around one, where an overlay lies; None takes the frame away."""
        patch = None if cell is None else (cell, reach)
        if patch != self._patch:
            self._patch = patch
            self.update()

    def cell_under(self, position: QPointF) -> int | None:
        """Return which of the network's pixels an overlay shows at a place on the widget."""
        if self._overlay is None or self._grid is None or self._drawing.is_empty:
            return None
        return cell_at(*self.to_units(position), self._grid)

    def refresh(self) -> None:
        """Show the drawing as it is, after someone else may have changed it."""
        if self._drawing.revision != self._shown_revision:
            self._shown_revision = self._drawing.revision
            self.update()

    def to_image(self, side: int) -> QImage:
        """Return the drawing as a picture, black ink on white paper, `side` pixels square."""
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(side / self._drawing.side, side / self._drawing.side)
            paint_page(painter, self._drawing, "#000000", self._pen_width)
        return image

    # ---- widget and canvas units ------------------------------------------------------------

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(CANVAS_SIDE), int(CANVAS_SIDE))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def square(self) -> QRectF:
        """The paper in widget coordinates, on whole pixels: at the top, where it is in sight of a page that scrolls."""
        side = max(min(self.width(), self.height()), 1)
        return QRectF((self.width() - side) // 2, 0, side, side)

    def pixels_per_unit(self) -> float:
        """Logical pixels of the widget for one canvas unit."""
        return self.square().width() / self._drawing.side

    def to_units(self, position: QPointF) -> tuple[float, float]:
        """Turn a place on the widget into canvas units; outside the paper they go on."""
        offset, scale = position - self.square().topLeft(), self.pixels_per_unit()
        return offset.x() / scale, offset.y() / scale

    def to_position(self, x: float, y: float) -> QPointF:
        """Turn canvas units into a place on the widget."""
        scale = self.pixels_per_unit()
        return self.square().topLeft() + QPointF(x * scale, y * scale)

    # ---- painting ---------------------------------------------------------------------------

    def _paint_sampling(self, painter: QPainter) -> None:
        """Paint what lies where the network's pixels do."""
        if self._grid is None or self._drawing.is_empty:
            return
        if self._overlay is not None:
            paint_overlay(painter, self._overlay, self._grid, self.pixels_per_unit())
            if self._patch is not None:
                paint_patch(painter, self._patch, self._grid, self.pixels_per_unit(), self.theme)
        if self._has_grid:
            paint_grid(painter, self._grid, self.pixels_per_unit(), self.theme)

    def _update_live_end(self) -> None:
        """Repaint the part that the last point of the live stroke can have changed."""
        live = self._drawing.live_stroke
        if live is None:
            self.update()
            return
        (left, top), (right, bottom) = live[-3:].min(0), live[-3:].max(0)
        scale = self.pixels_per_unit()
        margin = self._pen_width / 2 * scale + 2
        box = QRectF(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)
        box = box.translated(self.square().topLeft()).adjusted(-margin, -margin, margin, margin)
        self.update(box.toAlignedRect())

    def _mark(self, is_marked: bool) -> None:
        """Mark the edge of the paper, or no longer."""
        self._is_marked = is_marked
        self.update()

    def _show_eraser(self, at: QPointF | None, radius: float) -> None:
        """Show the outline of the eraser around a place on the widget, or nowhere."""
        before, self._eraser = self._eraser, None if at is None else (at, radius)
        for shown in (before, self._eraser):
            if shown is not None:
                place, reach = shown[0], shown[1] + 4
                box = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
                self.update(box.toAlignedRect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        square = self.square()
        look = InkLook(self.theme, int(square.width()), self.devicePixelRatioF(), self._pen_width)
        with QPainter(self) as painter:
            if not square.contains(QRectF(event.rect())):
                paint_background(painter, self)
            painter.setClipRect(square)
            painter.translate(square.topLeft())
            self._layers.paint(painter, look)
            self._paint_sampling(painter)
            painter.resetTransform()
            if self._drawing.is_empty:
                paint_hint(painter, square, self.theme, *self._hint)
            inside = square.adjusted(CORNER_RADIUS, CORNER_RADIUS, -CORNER_RADIUS, -CORNER_RADIUS)
            if not inside.contains(QRectF(event.rect())):
                paint_edge(painter, square, self.theme, is_marked=self._is_marked)
            if self._eraser is not None:
                paint_eraser(painter, *self._eraser, self.theme)
