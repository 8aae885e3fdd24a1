"""The three columns of the Draw page and their panels, each as large as the person wants it, or hidden."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.language import tr
from app.ui.layout.boxes import GAP, Part, column
from app.ui.layout.splitter import Panel, Splitter, panel
from app.ui.overriding import override

_CANVAS_SHARE = 0.285, 0.52  # of the page's width and height; the smaller of the two is the canvas's side
_LARGE_CANVAS_SHARE = 0.36, 0.8  # while it is presented, or nothing stands below it
_SMALLEST_CANVAS, _SMALLEST_COLUMN = 240, 280
_NARROW = 1000  # narrower than that, the columns stand closer together
_RIGHT_SHARE = 0.21  # of the width that the canvas leaves
_PROBABILITIES_SHARE = 5 / 9  # of the height that they and the timeline have


class _Sheet(Panel):
    """The canvas, no higher than it is wide, and right below it what stands there."""

    def __init__(self, canvas: QWidget, below: Sequence[Part]) -> None:
        super().__init__()
        self._canvas = canvas
        column((canvas, 1), *below, 0, parent=self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._canvas.setMaximumHeight(max(self.width(), self._canvas.minimumHeight()))
        super().resizeEvent(event)


class Panels:
    """In a row: canvas and what the network sees; the studies; the answer, how it came about, and the network's card.

    The canvas and the answer always stand; the other panels go by the names ``input``, ``inside``, ``probabilities``,
    ``timeline`` and ``network``.
    """

    def __init__(
        self,
        row: QBoxLayout,
        canvas: QWidget,
        below_canvas: Sequence[Part],
        answer: QWidget,
        panels: Mapping[str, QWidget],
    ) -> None:
        self._canvas, self._answer = canvas, answer
        self._page_size, self._is_large = QSize(), False
        self._chosen: dict[str, Sequence[float] | None] = {}
        canvas.setMinimumSize(_SMALLEST_CANVAS, _SMALLEST_CANVAS)
        self._sheet = _Sheet(canvas, below_canvas)
        self._answered = panel(answer, (panels["probabilities"], 1))
        own = {name: panel((part, 1)) for name, part in panels.items() if name != "probabilities"}
        self._panels: dict[str, QWidget] = {"probabilities": panels["probabilities"], **own}
        self.columns = Splitter(Qt.Orientation.Horizontal, self._default_columns)
        left, right = (Splitter(Qt.Orientation.Vertical, each) for each in (self._default_left, self._default_right))
        row.addWidget(self.columns, 1)
        self.columns.fill((left, own["inside"], right), (tr("Width of the canvas"), tr("Width of the answer")))
        left.fill((self._sheet, own["input"]), (tr("Height of the canvas"),))
        left.setMinimumWidth(_SMALLEST_COLUMN)
        names = tr("Height of the probabilities"), tr("Height of the timeline")
        right.fill((self._answered, own["timeline"], own["network"]), names)
        for each in (left, right):
            each.setHandleWidth(2 * GAP)
        self._splitters = {"columns": self.columns, "left": left, "right": right}

    def fit(self, page_size: QSize) -> None:
        """Fit a page of this size."""
        self._page_size = page_size
        self.columns.setHandleWidth(GAP if page_size.width() < _NARROW else 3 * GAP)
        self._arrange_all()

    def show_panels(self, names: Collection[str], *, is_large: bool) -> None:
        """Show only these panels; in the large all have their default sizes, and their own again afterwards."""
        for name, part in self._panels.items():
            part.setVisible(name in names)
        if is_large != self._is_large:
            self._chosen, self._is_large = self.state(), is_large
            self.restore({} if is_large else self._chosen)
        self._arrange_all()

    def state(self) -> dict[str, Sequence[float] | None]:
        """Return the shares that were chosen, as JSON can hold them; what is presented does not count."""
        if self._is_large:
            return self._chosen
        return {name: splitter.shares for name, splitter in self._splitters.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Give the panels these shares, as far as they are any."""
        for name, splitter in self._splitters.items():
            splitter.set_shares(_shares(state.get(name)))

    def _arrange_all(self) -> None:
        for splitter in self._splitters.values():
            splitter.arrange()

    def _canvas_side(self) -> int:
        is_alone = self._is_large or self._panels["input"].isHidden()
        across, down = _LARGE_CANVAS_SHARE if is_alone else _CANVAS_SHARE
        side = min(across * self._page_size.width(), down * self._page_size.height())
        if not self._panels["input"].isHidden():
            below = self._panels["input"].minimumSizeHint().height()
            side = min(side, self._splitters["left"].room() - below - self._beside_canvas())
        return max(int(side), _SMALLEST_CANVAS)

    def _beside_canvas(self) -> int:
        """Return the height of what stands below the canvas on its sheet, at the height it asks for."""
        layout = self._sheet.layout()
        assert layout is not None
        canvas = self._canvas.sizeHint().expandedTo(self._canvas.minimumSize()).boundedTo(self._canvas.maximumSize())
        return layout.totalHeightForWidth(max(self._sheet.width(), _SMALLEST_COLUMN)) - canvas.height()

    def _default_columns(self, room: int) -> tuple[float, float, float]:
        left = max(self._canvas_side(), _SMALLEST_COLUMN)
        if self._panels["inside"].isHidden():
            return left, 0, room - left
        right = max(_RIGHT_SHARE * (room - left), self._splitters["right"].minimumSizeHint().width())
        return left, room - left - right, right

    def _default_left(self, room: int) -> tuple[float, float]:
        sheet = self._canvas_side() + self._beside_canvas()
        return sheet, room - sheet

    def _default_right(self, room: int) -> tuple[float, float, float]:
        card = 0 if self._panels["network"].isHidden() else self._panels["network"].minimumSizeHint().height()
        answer = self._answer.sizeHint().height() + GAP
        free = room - card - answer
        if self._panels["timeline"].isHidden():
            return room - card, 0, card
        if self._panels["probabilities"].isHidden():
            return answer, free, card
        return answer + _PROBABILITIES_SHARE * free, (1 - _PROBABILITIES_SHARE) * free, card


def _shares(written: Any) -> Sequence[float] | None:
    """Return what a file holds as shares, or None if it holds none."""
    is_row = isinstance(written, list | tuple) and all(isinstance(each, int | float) for each in written)
    return [float(each) for each in written] if is_row else None
