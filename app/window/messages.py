"""What the program tells the person: one line at the foot of every page, and the last of them to look up again."""

from collections import deque
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.tips import set_plain_tip

_MOST_KEPT = 20
_SHORTEST_MS, _MS_A_LETTER = 6000, 90  # a slow reader's pace


class MessageLine(QWidget):
    """The latest sentence, for as long as it takes to read; the button beside it lists those before."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messages")
        self._sentence = LiveText(font(SMALL))
        self._sentence.setAccessibleName(tr("Latest message"))
        # A status bar asks for the height at a width that the line never gets, and would push the page away.
        policy = self._sentence.sizePolicy()
        policy.setHeightForWidth(False)
        self._sentence.setSizePolicy(policy)
        self._kept: deque[tuple[str, str]] = deque(maxlen=_MOST_KEPT)
        self.earlier = QToolButton()
        self.earlier.setText(tr("Messages"))
        self.earlier.setAccessibleName(tr("Earlier messages"))
        self.earlier.setToolTip(tr("The latest messages, in case one went by too quickly."))
        self.earlier.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.earlier.setMenu(QMenu(self.earlier))
        self.earlier.setEnabled(False)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self._rest)
        ui.row(self.earlier, (self._sentence, 1), parent=self, margins=(GAP, 0, 0, 0))

    @property
    def text(self) -> str:
        """The sentence that stands there now, or nothing."""
        return self._sentence.text()

    @property
    def sentences(self) -> list[str]:
        """The latest sentences, the newest first."""
        return [sentence for _, sentence in self._kept]

    def tell(self, sentence: str) -> None:
        """Show a sentence, say it to a screen reader, and keep it for later."""
        self._sentence.set_text(sentence)
        set_plain_tip(self._sentence, sentence)
        self._over.start(max(_SHORTEST_MS, _MS_A_LETTER * len(sentence)))
        self._keep(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _rest(self) -> None:
        self._sentence.set_text("")
        self._sentence.setToolTip("")

    def _keep(self, sentence: str) -> None:
        self._kept.appendleft((f"{datetime.now():%H:%M}", sentence))
        menu = self.earlier.menu()
        menu.clear()
        for time, kept in self._kept:
            menu.addAction(f"{time}  {kept}".replace("&", "&&"))
        self.earlier.setEnabled(True)
