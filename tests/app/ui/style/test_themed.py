"""One source of the theme, and whatever wears it: dressed when made, dressed anew, and free to go."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.overriding import override
from app.ui.style import themed as themed_module
from app.ui.style.qt_style import ThemeChoice, style_sheet
from app.ui.style.theme import DARK, LIGHT, Theme
from app.ui.style.themed import Themed, ThemeSource, theme_source


class Dressed(Themed, QWidget):
    """Remembers what it was told to wear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worn: list[str] = []
        self.follow_theme()

    def apply_theme(self) -> None:
        self.worn.append(self.theme.name)


class Deep(QWidget):
    """Counts how often it is dressed."""

    n_dressed = 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        self.n_dressed += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


@pytest.fixture
def system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> dict[str, Qt.ColorScheme]:
    """A system whose colours a test can choose; the offscreen one has none."""
    says = {"scheme": Qt.ColorScheme.Unknown}

    def resolve(choice: ThemeChoice) -> Theme:
        is_dark = says["scheme"] == Qt.ColorScheme.Dark if choice == "system" else choice == "dark"
        return DARK if is_dark else LIGHT

    monkeypatch.setattr(themed_module, "resolve", resolve)
    monkeypatch.setattr("app.ui.style.qt_style.resolve", resolve)
    return says


def change_system(qapp: QApplication, system: dict[str, Qt.ColorScheme], scheme: Qt.ColorScheme) -> None:
    system["scheme"] = scheme
    qapp.styleHints().colorSchemeChanged.emit(scheme)


def test_the_source_follows_the_system(qtbot: QtBot, qapp: QApplication, system: dict[str, Qt.ColorScheme]) -> None:
    source = ThemeSource()
    source.choose("system")
    assert source.theme is LIGHT
    with qtbot.waitSignal(source.changed):
        change_system(qapp, system, Qt.ColorScheme.Dark)
    assert source.theme is DARK
    assert qapp.styleSheet() == style_sheet(DARK)
    with qtbot.assertNotEmitted(source.changed):
        change_system(qapp, system, Qt.ColorScheme.Dark)


def test_the_source_keeps_a_choice_whatever_the_system_does(
    qtbot: QtBot, qapp: QApplication, system: dict[str, Qt.ColorScheme]
) -> None:
    source = ThemeSource()
    source.choose("light")
    with qtbot.assertNotEmitted(source.changed):
        change_system(qapp, system, Qt.ColorScheme.Dark)
    with qtbot.waitSignal(source.changed):
        source.choose("system")
    assert source.theme is DARK
    assert source.choice == "system"


def test_a_widget_wears_the_theme_it_is_made_in_and_each_that_follows(qtbot: QtBot) -> None:
    theme_source().choose("dark")
    widget = Dressed()
    qtbot.addWidget(widget)
    theme_source().choose("light")
    theme_source().choose("light")
    assert widget.worn == ["dark", "light"]


def test_the_source_keeps_no_widget_alive(qapp: QApplication) -> None:
    parent = QWidget()
    gone, deleted = weakref.ref(Dressed()), Dressed(parent)
    gc.collect()
    assert gone() is None
    parent.deleteLater()
    QApplication.sendPostedEvents(parent, QEvent.Type.DeferredDelete)
    theme_source().choose("dark")
    assert deleted.worn == ["light"]


def test_a_widget_is_dressed_as_seldom_however_deep_it_lies(qtbot: QtBot) -> None:
    theme_source().choose("light")
    outermost = inner = Deep()
    qtbot.addWidget(outermost)
    for _ in range(8):
        inner = Deep(inner)
    outermost.show()
    inner.n_dressed = 0
    theme_source().choose("dark")
    assert 0 < inner.n_dressed <= 4
    inner.n_dressed = 0
    theme_source().choose("dark")
    assert inner.n_dressed == 0
