"""Teach it my hand: the button, why it cannot be pressed yet, and the way back. Part of the page My digits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr, tr_n
from app.ui.accessibility.focus import set_shown
from app.ui.tips import set_plain_tip
from app.ui.widgets.labels import caption
from nncore.arrays import IntArray
from nncore.data.datasets import NOT_A_DIGIT
from nncore.recipes.own_hand import LEAST_DIGITS, why_not

_READY = tr("Seconds of learning from these drawings, mixed with MNIST; you see what it brings before you accept it.")


class MyHand(QWidget):
    """Three buttons and a line.

    Signals
    -------
    teaching_asked()
        The network that reads is to learn the drawings.
    back_asked()
        The network that read before the taught one is wanted back.
    forgetting_asked()
        The taught network is to be taken away.
    """

    teaching_asked = Signal()
    back_asked = Signal()
    forgetting_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.teach = ui.button(
            tr("Teach it my hand"), tr("Let the network that reads learn how you write, in seconds.")
        )
        self.back = ui.button(
            tr("Back"), tr("Let the network read that did so before; the taught one stays on the list.")
        )
        self.forget = ui.button(
            tr("Forget it"), tr("Take the taught network off the list, and its file away (Ctrl+Z: back).")
        )
        self._words = caption()
        self._words.setAccessibleName(tr("The network and my hand"))
        ui.column(self.teach, self._words, ui.row(self.back, self.forget, 1), parent=self)
        self.teach.clicked.connect(self.teaching_asked)
        self.back.clicked.connect(self.back_asked)
        self.forget.clicked.connect(self.forgetting_asked)

    @property
    def words(self) -> str:
        """What is said below the button."""
        return self._words.text()

    def show_state(self, labels: IntArray, taught: str) -> None:
        """Offer what these drawings allow, and the way back where a taught network of this name reads."""
        obstacle = _obstacle(labels)
        self.teach.setEnabled(not obstacle)
        reading = tr("“{taught}” reads now; most of these it has learned. ", taught=taught) if taught else ""
        self._words.setText(reading + (obstacle or _READY))
        set_plain_tip(self._words, self._words.text())
        for each in (self.back, self.forget):
            set_shown(each, is_shown=bool(taught), heir=self.teach)


def _obstacle(labels: IntArray) -> str:
    """Return what `why_not` says, in the language of the screen."""
    if not why_not(labels):
        return ""
    digits = labels[labels != NOT_A_DIGIT]
    n = len(digits)
    if n < LEAST_DIGITS:
        return tr_n(
            "To learn a hand takes at least {least} digits; {n} is here, write {more} more.",
            "To learn a hand takes at least {least} digits; {n} are here, write {more} more.",
            n,
            least=LEAST_DIGITS,
            more=LEAST_DIGITS - n,
        )
    return tr(
        "All {n} digits are a {digit}, and a network that learns nothing else sees it everywhere; "
        "write other digits too.",
        n=n,
        digit=digits[0],
    )
