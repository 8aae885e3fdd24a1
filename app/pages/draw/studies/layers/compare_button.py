"""The menu of activation functions to draw beside the chosen one. For the activation explorer."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from app.language import tr
from app.pages.draw.studies.layers.activation_plot import MOST_COMPARED
from app.ui.accessibility.access_keys import give_access_keys
from nncore.functions.activations import ACTIVATIONS


class CompareButton(QToolButton):
    """A menu of functions to draw beside the chosen one. Signals: ``compared_changed()``."""

    compared_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setText(tr("Compare"))
        self.setAccessibleName(tr("Functions to compare"))
        self.setToolTip(tr("Draw other functions beside this one."))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        for key, activation in ACTIVATIONS.items():
            action = menu.addAction(tr(activation.name))
            action.setCheckable(True)
            action.toggled.connect(self._on_toggled)
            self._actions[key] = action
        give_access_keys(menu.actions())
        self.setMenu(menu)

    def _on_toggled(self) -> None:
        # More curves than colours could not be told apart.
        is_full = len(self.chosen_keys()) >= MOST_COMPARED
        for action in self._actions.values():
            action.setEnabled(action.isChecked() or not is_full)
        self.compared_changed.emit()

    def chosen_keys(self) -> list[str]:
        """Return the keys of the functions that are checked."""
        return [key for key, action in self._actions.items() if action.isChecked()]
