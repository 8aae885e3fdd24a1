"""Light and dark: a window that changes looks as one that was made so, page by page and view by view."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.lab.history import History
from app.ui.style.qt_style import ThemeChoice
from app.ui.widgets.switch import Switch
from app.ui.words.source import word_source
from app.window.main_window import MainWindow
from app.window.navigation.pages import LABS
from app.window.remembered.settings import Choice, Settings

PAGES = ["draw", *(spec.name for spec in LABS if spec.name != "evaluate")]  # that one reads in the background


@contextmanager
def opened(choice: ThemeChoice, strokes: list[np.ndarray]) -> Iterator[MainWindow]:
    """A window that was opened in the light or in the dark, with this drawing."""
    settings = Settings.volatile()
    settings.remember(Choice("theme", "light", "dark"), choice)
    window = MainWindow(settings, shows_early=True)
    window.show()
    window.resize(1366, 768)
    window.session.load_strokes(strokes)
    window.session.settle()
    yield window
    window.close()
    window.deleteLater()


def views(window: MainWindow) -> Iterator[str]:
    """Go to each view of the page."""
    switches = [each for each in window.findChildren(Switch) if each.isVisible() and each.accessibleName() == "View"]
    if not switches:
        yield ""
    for switch in switches:
        for word in switch.words:
            switch.choose(word)
            switch.chosen.emit(word)
            yield word


def pictures(qtbot: QtBot, window: MainWindow, name: str) -> dict[str, QImage]:
    """The window on this page without its status line, once for each view."""
    window.show_page(name)
    return {view: picture(qtbot, window) for view in views(window)}


def lightness(image: QImage) -> int:
    """How light a picture is on the whole, from 0 to 255."""
    one_pixel = image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
    return one_pixel.pixelColor(0, 0).lightness()


def picture(qtbot: QtBot, window: MainWindow) -> QImage:
    """The window when nothing is still to come."""
    timers = [*window.findChildren(QTimer), *word_source().findChildren(QTimer)]
    timers = [each for each in timers if not isinstance(each.parent(), History)]  # no step of undo is to be seen
    qtbot.waitUntil(lambda: not any(each.isSingleShot() and each.isActive() for each in timers), timeout=60_000)
    images = [QImage(), window.centralWidget().grab().toImage()]
    while images[-1] != images[-2]:  # parts that follow the size of others are laid out once more
        for _ in range(5):
            QApplication.processEvents()
        images.append(window.centralWidget().grab().toImage())
    return images[-1]


def test_pages_that_change_look_as_those_made_in_the_dark(qtbot: QtBot, seven: list[np.ndarray]) -> None:
    with opened("light", seven) as window:
        for name in PAGES:
            window.show_page(name)
            assert lightness(picture(qtbot, window)) > 192, name
            for _ in views(window):
                QApplication.processEvents()
        window.set_theme_choice("dark")
        changed = {name: pictures(qtbot, window, name) for name in PAGES}
    with opened("dark", seven) as window:
        for name in PAGES:
            made = pictures(qtbot, window, name)
            assert changed[name].keys() == made.keys()
            for view, image in made.items():
                assert lightness(image) < 64, (name, view)
                assert changed[name][view] == image, (name, view)
