"""The one source of the theme, and the one way to wear it. Imported by whatever has colours of its own."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.ui.style.qt_style import ThemeChoice, resolve, style_application
from app.ui.style.text_size import refit, set_text_percent, text_percent
from app.ui.style.theme import LIGHT, Theme


class ThemeSource(QObject):
    """Dresses the program, and again whenever the choice or the system changes. GUI thread only.

    Signals: ``changed()``, after the program wears another theme, or its text has another size.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice: ThemeChoice = "system"
        self._theme = LIGHT
        self._was_resized = False
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The theme worn now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for: the system's, light or dark."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Wear what `choice` means from now on."""
        self._choice = choice
        worn, self._theme = self._theme, style_application(choice)
        if self._was_resized:  # a new style sheet gives widgets the fonts back that they had
            refit(QApplication.allWidgets(), text_percent())
        if self._theme is not worn:
            self.changed.emit()

    def resize_text(self, percent: int) -> None:
        """Let all text be as large as this, 100 being as it was made."""
        former, self._was_resized = set_text_percent(percent), True
        style_application(self._choice)  # first: a new style sheet gives widgets the fonts back that they had
        refit(QApplication.allWidgets(), former)
        self.changed.emit()  # axes and pictures hand their fonts on with their colours

    def hand_on(self) -> None:
        """Let all hand on once more what is measured in a screen's pixels: the window stands on another screen."""
        self.changed.emit()

    def _follow_system(self) -> None:
        """Change clothes when the system does and was asked to lead."""
        if self._choice == "system" and resolve("system") is not self._theme:
            self.choose("system")


@cache
def theme_source() -> ThemeSource:
    """Return the program's one source; before anyone has chosen, it is light."""
    return ThemeSource()


class Themed:
    """A mixin, named before the widget's class, for what has colours beyond those of Qt's palette and style sheet.

    A widget that asks `theme` whenever it paints needs nothing more: Qt paints all anew when the palette changes. One
    that hands colours on does so in `apply_theme`, and ends its constructor with `follow_theme`.
    """

    @property
    def theme(self) -> Theme:
        """The theme worn now."""
        return theme_source().theme

    def apply_theme(self) -> None:
        """Hand on the colours of `theme`. Parts that are themed themselves are dressed already."""

    def follow_theme(self) -> None:
        """Apply the theme now and after each change; the last line of a constructor, when all parts are there."""
        self.apply_theme()
        theme_source().changed.connect(self.apply_theme)
