"""The body of a page: what it shows, and its controls beside it or, in a narrow window, below. Imported by `Page`."""

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import ui
from app.lab.controls import scrolling
from app.lab.explanation import Explanation
from app.ui.layout.boxes import GAP, NO_MARGINS, Margins
from app.ui.layout.scroller import Scroller, bring_into_sight
from app.ui.overriding import override
from app.ui.style.text_size import refit, text_percent

_UNDER_HEAD: Margins = (0, GAP, 0, 0)  # air that a low window does without


class _Controls(QWidget):
    """The column of controls, each as high as it would like to be; by the height for a width they would be pressed."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(max(self.sizeHint().height(), layout.totalHeightForWidth(self.maximumWidth())))
        return hint

    @override
    def hasHeightForWidth(self) -> bool:
        return False


class Body(QWidget):
    """What a page shows scrolls by itself, and so do the controls at its side.

    Where what is shown has no room beside them, as with large text in a small window, they go on below it, and all of
    it scrolls as one. In a low window the words of the explanation are folded before anything is scrolled.
    """

    def __init__(
        self, plot_area: QVBoxLayout, numbers: QVBoxLayout, explanation: Explanation, controls: QVBoxLayout
    ) -> None:
        super().__init__()
        self._below, self._explanation = QWidget(), explanation
        self._foot = ui.column(numbers, explanation, parent=self._below, gap=2 * GAP)
        self._shown = ui.column((plot_area, 1), self._below, gap=2 * GAP)
        self._columns = (self._shown, self._foot)
        self._controls = _Controls()
        self._area = scrolling(self._controls, controls)
        self._are_below, self._are_wanted = False, True
        self._scroller = Scroller(self._shown)
        self._row = ui.row((self._scroller, 1), self._area, parent=self, gap=3 * GAP, margins=_UNDER_HEAD)
        # Before all is laid out, words ask for the height of a tower, and lie elsewhere.
        self._once_laid_out, self._seeking = (QTimer(self, singleShot=True, interval=0) for _ in range(2))
        self._once_laid_out.timeout.connect(self._on_laid_out)
        self._seeking.timeout.connect(self._bring_words)
        self._scroller.asked.connect(self._on_asked)
        self._is_sought = False
        explanation.opened.connect(self._on_opened)

    def show_explanation(self, *, is_shown: bool) -> None:
        """Show numbers and explanation, or leave their room to the plots."""
        self._below.setVisible(is_shown)

    def show_controls(self, *, is_shown: bool) -> None:
        """Show the controls, or leave all the room to what the page shows."""
        self._are_wanted = is_shown
        self._controls.setVisible(is_shown)
        self._area.setVisible(is_shown and not self._are_below)
        self._fold()

    def seek_room(self) -> None:
        """Put the controls beside what is shown now, if there is room: below, it would be scrolled, and they remain."""
        self._once_laid_out.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _on_opened(self) -> None:
        self._is_sought = True

    def _on_asked(self) -> None:
        self._fold()
        if self._is_sought:
            self._seeking.start()  # anew with each part that asks: not all is laid out yet

    def _bring_words(self) -> None:
        self._is_sought = False
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # else some parts would move later
        bring_into_sight(self._explanation, is_whole=True)

    def _on_laid_out(self) -> None:
        if self._are_below and self._needed_width() <= self.width():
            self._move_controls(are_below=False)
            self._row.activate()
        self._fold()

    def _fold(self) -> None:
        """Put the controls where there is room for them, if they are not there yet."""
        if self._once_laid_out.isActive():
            return
        self._make_room()  # first: what is seen whole by that has no scroll bar beside it
        bar = self._scroller.verticalScrollBar().sizeHint().width() if self._is_scrolled() else 0
        are_below = self._are_wanted and self._needed_width() + bar > self.width()
        if are_below != self._are_below:
            self._move_controls(are_below=are_below)
            self._make_room()

    def _needed_width(self) -> int:
        """Return the width that what is shown needs with the controls beside it."""
        return self._least_width() + 3 * GAP + self._area.maximumWidth()

    def _is_scrolled(self) -> bool:
        margins = self._row.contentsMargins()
        return self._scroller.least_height() > self.height() - margins.top() - margins.bottom()

    @property
    def lacking_height(self) -> int:
        """How much more height it takes to show everything, all words and the air between; 0 if it is enough."""
        has_words = not self._explanation.isHidden()
        words = self._explanation.whole_height - self._explanation.height() if has_words else 0
        air = 2 * (2 * GAP - self._shown.spacing()) + _UNDER_HEAD[1]
        return max(self._scroller.least_height() + words + air - self.height(), 0)

    def _make_room(self) -> None:
        """Leave the room of air and words to what could not be seen else; what is scrolled anyway keeps them."""
        is_tight = not self._are_below and self.lacking_height > 0
        self._explanation.set_tight(is_tight=is_tight)
        self._foot.activate()  # tells at once what it needs now
        gap = GAP if is_tight else 2 * GAP
        for column in self._columns:
            if column.spacing() != gap:  # even the same would have all of the page measured anew, at each movement
                column.setSpacing(gap)
        margins = QMargins(*(NO_MARGINS if is_tight else _UNDER_HEAD))
        if self._row.contentsMargins() != margins:
            self._row.setContentsMargins(margins)

    def _move_controls(self, *, are_below: bool) -> None:
        self._are_below = are_below
        if are_below:
            self._area.takeWidget()
            self._shown.addWidget(self._controls)
            self._controls.show()
        else:
            self._shown.removeWidget(self._controls)
            self._area.setWidget(self._controls)
        self._area.setVisible(self._are_wanted and not are_below)
        self._scroller.set_ample(are_below)
        # Whatever changes its parent gets the fonts back that the style sheet has kept for it, of another size.
        refit([self._controls, *self._controls.findChildren(QWidget)], text_percent())

    def _least_width(self) -> int:
        """Return the width that what is shown needs, without the controls."""
        items = (self._shown.itemAt(index) for index in range(self._shown.count()))
        others = (item for item in items if item is not None and item.widget() is not self._controls)
        return max((item.minimumSize().width() for item in others), default=0)
