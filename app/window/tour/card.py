"""The card of the tour: what is asked, how far one is, and the way out. Imported by the guide."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import DIALOG_MARGINS
from app.ui.widgets.labels import caption, heading, paragraph
from app.window.tour.steps import Step

_WIDTH = 320


class Card(QFrame):
    """Title, text, number of the step, and two buttons.

    Signals
    -------
    next_asked(), leave_asked(), place_asked()
        The person wants the next step, or out, or to where the step is.
    """

    next_asked = Signal()
    leave_asked = Signal()
    place_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self.setAccessibleName(tr("Tour"))
        self.setFixedWidth(_WIDTH)
        self._is_done = False
        self._title, self._number, self._text = heading(""), caption(), paragraph()
        self.next_button = ui.button("")
        self.leave_button = ui.button(
            tr("Leave"), tr("Help ▸ Tour goes on from here. (Esc)"), name=tr("Leave the tour")
        )
        self.place_button = ui.button(tr("Go there"), tr("Show what this step is about."))
        self.place_button.hide()
        self.next_button.clicked.connect(self.next_asked)
        self.place_button.clicked.connect(self.place_asked)
        self.leave_button.clicked.connect(self.leave_asked)
        buttons = ui.row(self._number, 1, self.leave_button, self.place_button, self.next_button)
        self._column = ui.column(self._title, self._text, buttons, parent=self, margins=DIALOG_MARGINS)
        # The keyboard comes to the way on first, as in a dialog to the button that Return stands for.
        self.setFocusProxy(self.next_button)
        self._number.setWordWrap(False)
        self._number.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What stands on the card."""
        return self._text.text()

    def show_step(self, step: Step, number: int, n_steps: int, *, is_done: bool) -> None:
        """Show what a step asks for or, when it is done, what it shows."""
        self._title.setText(f"✓ {step.title}" if is_done else step.title)
        self._text.setText(step.shows if is_done else step.asks)
        self._number.setText(tr("{number} of {n_steps}", number=number, n_steps=n_steps))
        self._is_done = is_done
        is_last = number == n_steps
        self.next_button.setText((tr("Done") if is_last else tr("Next")) if is_done else tr("Skip"))
        self.next_button.setProperty("primary", is_done)
        self.next_button.style().polish(self.next_button)
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{self._title.text()}. {self.text}"))

    def show_way_there(self, is_lit: bool) -> None:
        """Offer the way to what the step points at, in place of Skip, while it is not seen and not done."""
        is_away = not is_lit and not self._is_done
        self.place_button.setVisible(is_away)
        self.next_button.setVisible(not is_away)
        self.setFocusProxy(self.place_button if is_away else self.next_button)
