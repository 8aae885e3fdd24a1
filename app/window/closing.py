"""The end of the window: whether it may close, and what is asked before something would be lost."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog

from app.language import tr
from app.ui.dialogs import ask, complain
from app.ui.faults import unexpected
from app.window.frame import Frame

_STAY, _ELSEWHERE, _DISCARD = tr("Stay"), tr("Save elsewhere …"), tr("Close without saving")


class Closing:
    """Asks the person, unless the system closes the window; `save_state` returns why it is not possible, or nothing."""

    def __init__(self, window: Frame, save_state: Callable[[], str]) -> None:
        self._window, self._save_state = window, save_state
        self._may_ask = True

    def ask_nothing(self) -> None:
        """Save from now on all that can be saved, and ask nothing; what is asked now nobody will answer."""
        self._may_ask = False
        while isinstance(box := QApplication.activeModalWidget(), QDialog):
            box.done(0)  # not close(): a dialog may ask before it does

    def is_allowed(self) -> bool:
        """Return whether the window closes now; whatever goes wrong over that is told, and then only the system may."""
        try:
            while not self._may_close():
                if self._may_ask:  # or else the system ended the program while the person was asked
                    return False
        except Exception as error:
            self._window.messages.tell(unexpected(error, tr("Closing the window")))
            return not self._may_ask
        return True

    def _may_close(self) -> bool:
        """Return whether nothing would be lost, or the person does not mind."""
        for page, sentence in self._window.pages.unsaved():
            if self._may_ask:
                answer = ask(self._window, sentence, (_DISCARD, _ELSEWHERE, _STAY))
                if answer == _STAY or (answer == _ELSEWHERE and not page.save_elsewhere()):
                    return False
        return self._may_lose_state()

    def _may_lose_state(self) -> bool:
        """Save what the next start brings back; return whether one may close all the same if that is not possible."""
        problem = self._save_state()
        if not problem or not self._may_ask:
            return True
        if self._window.session.drawing.is_empty:
            complain(self._window, problem)
            return True
        sentence = tr("{problem} The drawing will be gone, too.", problem=problem)
        return ask(self._window, sentence, (_DISCARD, _STAY)) == _DISCARD
