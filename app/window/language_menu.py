"""View ▸ Language: what a choice there does. For the main window."""

from PySide6.QtCore import QLocale, QObject, Signal

from app.language import LANGUAGES, mark_text, spoken, tr_in
from app.ui.dialogs import ask
from app.window.actions import Actions
from app.window.process.language import LANGUAGE, language_of
from app.window.remembered.settings import Settings

_NOW, _LATER, _BACK = mark_text("Start anew now"), mark_text("Later"), mark_text("Cancel")
_QUESTION = mark_text("{name} is spoken from the next start on. Start anew now? Drawing, page and network come back.")


class LanguageMenu(QObject):
    """Remembers the language that is chosen, and offers to begin anew with it.

    Signals: ``restart_wanted()``, when the person wants the program to begin anew.
    """

    restart_wanted = Signal()

    def __init__(self, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._settings = actions, settings
        actions.languages[settings.value(LANGUAGE)].setChecked(True)
        for action in actions.languages.values():
            action.triggered.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        choice = next(code for code, action in self._actions.languages.items() if action.isChecked())
        former = self._settings.value(LANGUAGE)
        if choice == former:
            return
        now, later, back = (" / ".join(_in_both(choice, words)) for words in (_NOW, _LATER, _BACK))
        answer = ask(self._actions.parent_window, "\n\n".join(_in_both(choice, _QUESTION)), (now, later, back))
        if answer == back:
            self._actions.languages[former].setChecked(True)
            return
        self._settings.remember(LANGUAGE, choice)
        if answer == now:
            self.restart_wanted.emit()


def _in_both(choice: str, text: str) -> list[str]:
    """Return a text in the language that is spoken and, where it is another, in the one that was chosen.

    Who chose by mistake knows the first alone, and who finds the own language at last the second.
    """
    code = language_of(QLocale.system().uiLanguages()) if choice == "system" else choice
    codes = dict.fromkeys((spoken(), code))
    return [tr_in(each, text, name=LANGUAGES[code]) for each in codes]
