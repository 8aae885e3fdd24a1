"""Which panels of the Draw page are shown, and how large: the View menu's choice. Imported by `presentation`."""

from PySide6.QtCore import QObject, Signal

from app.pages.draw.panels import Panels
from app.window.actions import Actions
from app.window.remembered.settings import Flag, Settings, State

_SIZES = State("panel_sizes")


class ShownPanels(QObject):
    """Hides panels and puts them back, and remembers it. GUI thread only.

    Signals: ``changed()``, others are to be shown.
    """

    changed = Signal()

    def __init__(self, panels: Panels, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._panels, self._actions, self._settings = panels, actions, settings
        for name, action in actions.panels.items():
            action.setChecked(settings.value(_flag(name)))
            action.toggled.connect(self.changed)
        actions.all_panels.triggered.connect(self._show_all)
        panels.restore(settings.value(_SIZES))

    @property
    def shown(self) -> set[str]:
        """The names of the panels that are wanted."""
        return {name for name, action in self._actions.panels.items() if action.isChecked()}

    def remember(self) -> None:
        """Write down which are shown, and how large each is."""
        for name, action in self._actions.panels.items():
            self._settings.remember(_flag(name), action.isChecked())
        self._settings.remember(_SIZES, self._panels.state())

    def _show_all(self) -> None:
        for action in self._actions.panels.values():
            action.setChecked(True)
        self._panels.restore({})


def _flag(name: str) -> Flag:
    return Flag(f"shows_{name}", True)
