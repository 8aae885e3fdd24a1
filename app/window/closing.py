"""The end of the window: whether it may close, and what is asked before something would be lost."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.lab.roles import KeepsWork
from app.language import tr
from app.state.drawing import Drawing
from app.ui.dialogs import ask
from app.window.page_stack import PageStack

_STAY, _ELSEWHERE, _DISCARD = tr("Stay"), tr("Save elsewhere …"), tr("Close without saving")


class Closing:
    """Asks the person, unless the system closes the window.

    `save_state` returns why it is not possible, or nothing; `complain` tells the person a sentence.
    """

    def __init__(
        self,
        window: QWidget,
        pages: PageStack,
        drawing: Drawing,
        save_state: Callable[[], str],
        complain: Callable[[str], None],
    ) -> None:
        self._window, self._pages, self._drawing = window, pages, drawing
        self._save_state, self._complain = save_state, complain
        self._may_ask = True

    def ask_nothing(self) -> None:
        """Save from now on all that can be saved, and ask nothing."""
        self._may_ask = False

    def is_allowed(self) -> bool:
        """Return whether nothing would be lost, or the person does not mind."""
        for page in self._pages.built_labs:
            if isinstance(page, KeepsWork) and (sentence := page.unsaved()) and self._may_ask:
                answer = ask(self._window, sentence, (_DISCARD, _ELSEWHERE, _STAY))
                if answer == _STAY or (answer == _ELSEWHERE and not page.save_elsewhere()):
                    return False
        return self._may_lose_state()

    def _may_lose_state(self) -> bool:
        """Save what the next start brings back; return whether one may close all the same if that is not possible."""
        problem = self._save_state()
        if not problem or not self._may_ask:
            return True
        if self._drawing.is_empty:
            self._complain(problem)
            return True
        sentence = tr("{problem} The drawing will be gone, too.", problem=problem)
        return ask(self._window, sentence, (_DISCARD, _STAY)) == _DISCARD
