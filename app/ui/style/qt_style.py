"""A theme as Qt takes it: palette, style sheet and the scheme of the system's own parts."""

import re
from dataclasses import asdict
from functools import cache
from string import Template
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources
from app.ui.style.fonts import font
from app.ui.style.text_size import text_percent
from app.ui.style.theme import CONTRAST, DARK, LIGHT, Theme

ThemeChoice: TypeAlias = Literal["system", "light", "dark", "contrast"]

_SCHEMES: dict[ThemeChoice, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Dark,
}


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of `theme`, for all that the style sheet does not reach."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.text_muted,
        role.Highlight: theme.accent_fill,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.text_muted,
        role.Shadow: theme.ink if not theme.is_dark else theme.paper,
    }
    made = QPalette()
    for each, color in colors.items():
        made.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.text_disabled))
    return made


_MARKS = {"#ffffff": "white", "#000000": "black"}  # a style sheet takes the tick of a box from a file alone
_HEIGHT = re.compile(r"(min|max)-height: (\d+)px")


@cache
def style_sheet(theme: Theme, percent: int = 100) -> str:
    """Return the style sheet with the colours of `theme` filled in, its controls as high as so large a text needs."""
    template = Template(resources.path("theme.qss").read_text(encoding="utf-8"))
    mark = _MARKS[theme.on_accent]
    sheet = template.substitute(asdict(theme), icons=resources.path("icons").as_posix(), mark=mark)
    return _HEIGHT.sub(lambda found: f"{found[1]}-height: {round(int(found[2]) * percent / 100)}px", sheet)


def resolve(choice: ThemeChoice) -> Theme:
    """Return the theme that `choice` means now; a system that does not say is taken as light."""
    if choice == "contrast" or (choice == "system" and _wants_contrast()):
        return CONTRAST
    is_system_dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if choice == "dark" or (choice == "system" and is_system_dark) else LIGHT


def _wants_contrast() -> bool:
    """Tell whether the system asks for high contrast."""
    style = QApplication.styleHints()  # held: what it gives lives no longer than it does
    return style.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def style_application(choice: ThemeChoice) -> Theme:
    """Dress the whole program and return the theme it now wears."""
    # Asked of the system as well, so that title bars and file dialogs agree with the window.
    QApplication.styleHints().setColorScheme(_SCHEMES[choice])
    theme = resolve(choice)
    QApplication.setFont(font())
    QApplication.setPalette(palette(theme))
    application = QApplication.instance()
    if isinstance(application, QApplication):
        _wear(application, style_sheet(theme, text_percent()))
    return theme


def _wear(application: QApplication, sheet: str) -> None:
    """Wear a style sheet over Qt's style Fusion.

    Qt replaces a sheet by dressing each widget anew once for itself and once for each of its parents; it takes one off
    and puts another on in two passes over all, which is five times as fast.
    """
    worn = application.styleSheet()
    if sheet == worn:
        return
    if worn:
        application.setStyleSheet("")
    else:  # below a sheet, the style cannot be asked for its name
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setStyleSheet(sheet)
