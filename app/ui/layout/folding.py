"""Rows and pairs that go on below where they have no room beside each other. Imported by panels and pages.

`head` is imported as `ui.head` by whatever has a line above a plot.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from app.ui.layout.boxes import GAP, row
from app.ui.overriding import override


class HeadLine(QWidget):
    """A row that goes on in further lines where it has no room: a title, choosers, a readout, switches.

    The readout is the one part, if there is one, that asks for no width of its own: it takes what the others leave, or
    a line of its own below them; what comes after it stands at the far end of the first line.
    """

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        for part in parts:
            part.setParent(self)
        self._readout = next((part for part in parts if _asks_for_nothing(part)), None)
        self._peers: tuple[HeadLine, ...] = (self,)
        self._natural: dict[QWidget, int] = {}  # how wide each part would like to be, as it was last measured
        self._heights: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._place()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max((_least_width(part) for part in self._shown()), default=0), self.minimumHeight())

    @override
    def sizeHint(self) -> QSize:
        # Without its readout: else a plot would grow, and its neighbour shrink, with what is read under the pointer.
        steady = [part for part in self._shown() if part is not self._readout]
        return QSize(_width_with_gaps(map(_natural_width, steady)), self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._place()
        super().showEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _lines(self) -> list[list[QWidget]]:
        """Return what stands in each line."""
        shown, readout = list(self._natural), self._readout
        if self._width_of(shown) <= self.width():
            return [shown]
        lines: list[list[QWidget]] = [[]]
        for part in shown:
            if part is readout:
                continue
            if lines[-1] and self._width_of([*lines[-1], part]) > self.width():
                lines.append([])
            lines[-1].append(part)
        return [*lines, [readout]] if readout is not None and not readout.isHidden() else lines

    def level_with(self, peers: "tuple[HeadLine, ...]") -> None:
        """Take as much height as the highest of these, and stand with its first line where theirs stand."""
        self._peers = peers
        self._arrange()

    def _place(self) -> None:
        """Measure all parts, and place them; so do the lines of the same height, if it has become another."""
        self._measure()
        heights = [self._height_of_line(line) for line in self._lines()]
        if heights == self._heights:
            self._arrange()
            return
        self._heights = heights
        for peer in self._peers:
            peer._arrange()

    def _arrange(self) -> None:
        """Place all parts, and take the height they need."""
        self._measure()
        first = max(peer._heights[0] for peer in self._peers if peer._heights)
        heights, top = [first, *self._heights[1:]], 0
        for line, height in zip(self._lines(), heights, strict=False):
            self._place_line(line, top, height)
            top += height + GAP // 2
        below = max(sum(height + GAP // 2 for height in peer._heights[1:]) for peer in self._peers)
        if first + below != self.minimumHeight() or first + below != self.maximumHeight():
            self.setFixedHeight(first + below)

    def _measure(self) -> None:
        """Ask each part that is shown once how wide it would like to be: to place it takes that many times."""
        self._natural = {part: _natural_width(part) for part in self._shown()}

    def _width_of(self, parts: list[QWidget]) -> int:
        return _width_with_gaps(self._natural[part] for part in parts)

    def _height_of_line(self, line: list[QWidget]) -> int:
        return max((_height_of(part, width) for part, width in zip(line, self._widths(line), strict=True)), default=0)

    def _widths(self, line: list[QWidget]) -> list[int]:
        """Return how wide the parts of a line are; what the others leave is the readout's."""
        spare = max(self.width() - self._width_of(line), 0)
        widths = [min(self._natural[part], self.width()) for part in line]
        return [width + spare if part is self._readout else width for part, width in zip(line, widths, strict=True)]

    def _place_line(self, line: list[QWidget], top: int, height: int) -> None:
        widths, left = self._widths(line), 0
        spare = max(self.width() - sum(widths) - GAP * (len(line) - 1), 0)
        for part, width in zip(line, widths, strict=True):
            if self._is_after_readout(part):
                left, spare = left + spare, 0
            part_height = _height_of(part, width)
            box = QRect(left, top + (height - part_height) // 2, width, part_height)
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            left += width + GAP

    def _is_after_readout(self, part: QWidget) -> bool:
        return self._readout is not None and self._parts.index(part) > self._parts.index(self._readout)


class BesideOrBelow(QWidget):
    """Two parts, the first greedy, side by side where there is room for both, and else below each other."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._layout = row((first, 1), second, parent=self, gap=2 * GAP)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(_least_width(self._first), _least_width(self._second)), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        needed = _least_width(self._first) + 2 * GAP + _natural_width(self._second)
        turned = self._layout.Direction.TopToBottom if needed > self.width() else self._layout.Direction.LeftToRight
        if turned != self._layout.direction():
            self._layout.setDirection(turned)
            self.updateGeometry()


def head(*parts: QWidget) -> HeadLine:
    """Return the line above a plot: title, readout and switches, which goes on below where it has no room."""
    return HeadLine(*parts)


def level(*heads: HeadLine) -> None:
    """Let the lines above plots that stand side by side have one height, so that the plots begin at one."""
    for each in heads:
        each.level_with(heads)


def kept_together(*parts: QWidget) -> QWidget:
    """Return parts of a line that stand side by side in any case, as a label and what it names."""
    held = QWidget()
    row(*parts, parent=held)
    return held


def _asks_for_nothing(part: QWidget) -> bool:
    return part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored


def _natural_width(part: QWidget) -> int:
    return min(max(part.sizeHint().width(), _least_width(part)), part.maximumWidth())


def _least_width(part: QWidget) -> int:
    return part.minimumWidth() or part.minimumSizeHint().width()


def _height_of(part: QWidget, width: int) -> int:
    # A label that wraps says so by its size policy: whoever gives it another takes that away.
    is_wrapped = part.hasHeightForWidth() or (isinstance(part, QLabel) and part.wordWrap())
    needed = part.heightForWidth(width) if is_wrapped else part.sizeHint().height()
    return min(max(needed, part.minimumHeight()), part.maximumHeight())


def _width_with_gaps(widths: Iterable[int]) -> int:
    return sum(width + GAP for width in widths) - GAP
