"""For the projector: chosen panels alone, over the whole screen, in large type. Imported by the main window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent

from app.ui.overriding import override
from app.ui.style.text_size import text_percent
from app.window.actions import Actions
from app.window.frame import Frame
from app.window.panels import ShownPanels
from app.window.remembered.settings import Flag, Settings

_LINES, _COLUMNS = 6.4, 9.3  # pixels of the screen's height, and of its width, for a per cent of the text


class Presentation(QObject):
    """F11 begins and ends it, Escape ends it too; the View menu says which panels it shows. GUI thread only."""

    def __init__(self, window: Frame, actions: Actions, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._actions, self._settings = window, actions, settings
        self.panels = ShownPanels(window.draw_page.panels, actions, settings, self)
        self._former_percent = 100
        self.is_on = False
        for name, action in actions.presented.items():
            action.setChecked(settings.value(_flag(name)))
            action.toggled.connect(self._on_choice)
        actions.present.toggled.connect(self._show)
        actions.end_presentation.triggered.connect(self.end)
        actions.end_presentation.setEnabled(False)
        self.panels.changed.connect(self._show_panels)
        window.pages.shown.connect(self._show_panels)
        window.installEventFilter(self)

    @property
    def usual_percent(self) -> int:
        """How large the text is when nothing is presented."""
        return self._former_percent if self.is_on else text_percent()

    def end(self) -> None:
        """Bring the window back to how it was."""
        self._actions.present.setChecked(False)

    def _show(self, is_on: bool) -> None:
        window = self._window
        usual = self.usual_percent
        self.is_on, self._former_percent = is_on, usual
        self._actions.end_presentation.setEnabled(is_on)
        for part in (window.menuBar(), window.statusBar(), window.navigation):
            part.setVisible(not is_on)
        full = Qt.WindowState.WindowFullScreen  # which the desktop may have ended by itself
        window.setWindowState(window.windowState() | full if is_on else window.windowState() & ~full)
        self._fit_text(window.screen().size())
        self._show_panels()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the text fit another screen."""
        if self.is_on and isinstance(event, QResizeEvent):
            self._fit_text(event.size())
        return super().eventFilter(watched, event)

    def _fit_text(self, screen: QSize) -> None:
        """Let text be as large as allows all to be seen at once, and be as usual afterwards."""
        largest = min(screen.height() / _LINES, screen.width() / _COLUMNS) if self.is_on else 0
        self._window.text_size.choose(max(self._former_percent, largest))

    def _on_choice(self) -> None:
        for name, action in self._actions.presented.items():
            self._settings.remember(_flag(name), action.isChecked())
        self._show_panels()

    def _show_panels(self) -> None:
        """Show of the page the panels that are chosen for the projector, or for the desk."""
        presented = {name for name, action in self._actions.presented.items() if action.isChecked()}
        self._window.draw_page.present(presented if self.is_on else self.panels.shown, is_large=self.is_on)
        if (lab := self._window.current_lab) is not None:
            lab.present(presented if self.is_on else self._actions.presented)


def _flag(name: str) -> Flag:
    return Flag(f"presents_{name}", name in ("inside", "probabilities", "explanation"))
