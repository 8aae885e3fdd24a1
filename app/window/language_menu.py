"""View ▸ Language: what a choice there does. For the main window."""

from PySide6.QtCore import QObject, Signal

from app.language import LANGUAGES, tr
from app.ui.dialogs import ask
from app.window.actions import Actions
from app.window.process.language import LANGUAGE
from app.window.remembered.settings import Settings

_NOW, _LATER = tr("Start anew now"), tr("Later")


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
        if choice == self._settings.value(LANGUAGE):
            return
        self._settings.remember(LANGUAGE, choice)
        name = LANGUAGES.get(choice, tr("the language of the system"))
        question = tr(
            "{name} is spoken from the next start on. Start anew now? Drawing, page and network come back.", name=name
        )
        if ask(self._actions.parent_window, question, (_NOW, _LATER)) == _NOW:
            self.restart_wanted.emit()
