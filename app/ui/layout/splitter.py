"""Parts side by side or below each other whose sizes the person sets. Imported by pages."""

from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.language import tr
from app.ui.accessibility.speech import Number, Role, Speaks
from app.ui.layout.boxes import GAP, Part, column
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.numbers import percent

_GRIP, _STEP = 3 * GAP, 2 * GAP
_TO_DEFAULT = Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Enter


class Panel(QWidget):
    """One of a splitter's parts: as high as its wrapped words need, which a splitter would not ask by itself."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.totalMinimumHeightForWidth(max(self.width(), hint.width())))
        return hint

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def panel(*parts: Part) -> QWidget:
    """Return parts below each other as one of a splitter's parts."""
    made = Panel()
    column(*parts, parent=made)
    return made


class Splitter(QSplitter):
    """Parts with a handle between each two, for mouse and arrow keys; a double click brings the default back.

    Until a handle is moved, `default` says how long each part is in so much room, in pixels; afterwards each keeps its
    share. Hidden parts leave their room to the others. GUI thread only.
    """

    def __init__(self, orientation: Qt.Orientation, default: Callable[[int], Sequence[float]]) -> None:
        super().__init__(orientation)
        self._default = default
        self._shares: tuple[float, ...] | None = None
        self._asked: list[object] = []  # what room each part asked for when it was last heard
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep_shares)

    def fill(self, parts: Sequence[QWidget], handle_names: Sequence[str]) -> None:
        """Take the parts, best at its place: it measures them, and Qt would dress them anew for each later parent."""
        for part in parts:
            self.addWidget(part)
        for number, name in enumerate(handle_names, 1):
            self.handle(number).setAccessibleName(name)

    @property
    def shares(self) -> tuple[float, ...] | None:
        """Each part's share of the room, or None as long as nobody moved a handle."""
        return self._shares

    def set_shares(self, shares: Sequence[float] | None) -> None:
        """Give each part its share; None, or what cannot be shares of these parts, is the default."""
        fits = shares is not None and len(shares) == self.count() and all(share > 0.0 for share in shares)
        self._shares = tuple(shares) if fits and shares is not None else None
        self.arrange()

    def arrange(self) -> None:
        """Give each part the length it is to have in the room there is."""
        if self._arrange_once():
            self._arrange_once()  # in its new width a part may need another height

    def _arrange_once(self) -> bool:
        """Arrange the parts as they are now, and return whether any had another length."""
        room, shown = self.room(), self._shown()
        wanted = self._default(room) if self._shares is None else self._shares
        lengths = [wanted[index] if index in shown else 0.0 for index in range(self.count())]
        scale = room / (sum(lengths) or 1.0) if self._shares is not None else 1.0
        ends = [round(scale * end) for end in accumulate(lengths)]  # so that no pixel is lost to rounding
        sizes = [
            max(end - start, 1) if index in shown else 0 for index, (start, end) in enumerate(pairwise([0, *ends]))
        ]
        if sizes == self.sizes():
            return False
        self.setSizes(sizes)
        return True

    def room(self) -> int:
        """Return the pixels that the parts have among them."""
        length = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        return max(length - self.handleWidth() * (len(self._shown()) - 1), 0)

    def move_handle(self, handle: QSplitterHandle, by: int) -> None:
        """Make what lies before a handle longer by so many pixels, as far as what lies after it allows."""
        index = self.indexOf(handle)
        before = [each for each in self._shown() if each < index]
        self.moveSplitter(
            sum(self.sizes()[each] for each in before) + self.handleWidth() * (len(before) - 1) + by, index
        )

    def share_before(self, handle: QSplitterHandle) -> float:
        """Return the share of the room that lies before a handle, from 0 to 1."""
        return sum(self.sizes()[: self.indexOf(handle)]) / max(sum(self.sizes()), 1)

    @override
    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)
        before, self._asked = self._asked, self._asked_room()
        if self._asked == before:  # a button was enabled, or a text is no longer than before: nothing around it moves
            self.arrange()
            return True
        is_handled = super().event(event)
        self.arrange()
        self.updateGeometry()
        return is_handled

    def _asked_room(self) -> list[object]:
        """Return what room each part asks for."""
        parts = [part for index in range(self.count()) if (part := self.widget(index)) is not None]
        return [
            (part.isHidden(), part.sizeHint(), part.minimumSizeHint(), part.minimumSize(), part.maximumSize())
            for part in parts
        ]

    def _shown(self) -> list[int]:
        parts = (self.widget(index) for index in range(self.count()))
        return [index for index, part in enumerate(parts) if part is not None and not part.isHidden()]

    def _keep_shares(self) -> None:
        """Take the sizes of the parts that are shown as their shares; those that are hidden keep theirs."""
        shown, sizes = self._shown(), self.sizes()
        former = self._shares or [max(length, 1.0) for length in self._default(self.room())]
        of_shown = sum(former[index] for index in shown) / sum(former)
        scale = of_shown / max(sum(sizes[index] for index in shown), 1)
        self._shares = tuple(
            sizes[index] * scale if index in shown else former[index] / sum(former) for index in range(self.count())
        )


class _Handle(Speaks, Themed, QSplitterHandle):
    """What parts two parts: moved with the mouse, or with the arrows when it has the keyboard."""

    spoken_role = Role.Splitter

    def __init__(self, orientation: Qt.Orientation, splitter: Splitter) -> None:
        super().__init__(orientation, splitter)
        self._splitter = splitter
        self._is_hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Drag to give the panels other sizes, or use the arrow keys; double-click for the default."))

    @override
    def spoken_value(self) -> str:
        return percent(self._splitter.share_before(self), 0)

    @override
    def spoken_number(self) -> Number:
        return Number(round(100 * self._splitter.share_before(self)), 0, 100, 1)

    @override
    def take_number(self, value: float) -> None:
        by = (value / 100 - self._splitter.share_before(self)) * self._splitter.room()
        self._splitter.move_handle(self, round(by))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_DEFAULT:
            self._splitter.set_shares(None)
        elif by := self._step_of(event):
            self._splitter.move_handle(self, by)
        else:
            super().keyPressEvent(event)

    def _step_of(self, event: QKeyEvent) -> int:
        """Return by how many pixels a key moves it: Shift makes the steps small."""
        is_row = self.orientation() == Qt.Orientation.Horizontal
        less, more = (Qt.Key.Key_Left, Qt.Key.Key_Right) if is_row else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if is_row and self.isRightToLeft():
            less, more = more, less
        step = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        return {less: -step, more: step}.get(Qt.Key(event.key()), 0)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._splitter.set_shares(None)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(False)

    def _hover(self, is_hovered: bool) -> None:
        self._is_hovered = is_hovered
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a short grip; the whole length of it under the pointer or with the keyboard."""
        is_row, is_live = self.orientation() == Qt.Orientation.Horizontal, self._is_hovered or self.hasFocus()
        length = self.height() if is_row else self.width()
        grip = length if is_live else min(_GRIP, length)
        thick = 3 if self.hasFocus() else 2
        across = ((self.width() if is_row else self.height()) - thick) // 2
        start = (length - grip) // 2
        color = QColor(self.theme.accent if is_live else self.theme.border)
        painter = QPainter(self)
        painter.fillRect(*((across, start, thick, grip) if is_row else (start, across, grip, thick)), color)
