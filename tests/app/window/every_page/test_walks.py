"""Every page and view on screens with more pixels than the window has, and with longer texts: whole and sharp.

Scale and language are taken once, when the application is made, so each is a process of its own.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.language import LANGUAGES
from app.ui.overriding import override
from app.window.main_window import MainWindow
from tools.walks.blurred_pictures import blurred_pictures
from tools.walks.menus import faults
from tools.walks.untranslated import english_words

TOOLS = Path(__file__).parents[4] / "tools" / "walks"
WALK = "languages.py longer --scale 1.5 --size 1440x900"
"""Texts 40 % longer in the smallest window, of 960×600, whose pixels are no whole number of the screen's."""


def test_nothing_is_clipped_or_blurred_on_any_page() -> None:
    tool, *options = WALK.split()
    command = [sys.executable, str(TOOLS / tool), *options, "--all"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    table, _, faults = told.partition("\nall ")
    assert table.startswith("page: view")
    assert faults.split() == ["0"], faults


def test_every_entry_of_a_menu_has_a_letter_of_its_own(shared_window: MainWindow) -> None:
    bar = shared_window.menuBar().actions()
    assert list(faults("", bar)) == []
    assert len(bar) == 5


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_so_it_has_in_another_language(language: str) -> None:
    command = [sys.executable, str(TOOLS / "menus.py"), language]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert told.strip().startswith("5 menus"), told


def test_no_english_word_is_left_in_chinese() -> None:
    command = [sys.executable, str(TOOLS / "untranslated.py"), "--page", "evaluate", "--page", "losses"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert re.fullmatch(r"0 of [1-9]\d\d+ texts have English words\n", told), told


def test_a_word_that_was_forgotten_is_found() -> None:
    assert english_words("学习率 learning &rate，Adam，<b>z</b> = w2 · x&nbsp;") == ["learning", "rate"]


def test_a_clash_of_letters_and_a_missing_one_are_found(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    entries = [menu.addAction(text) for text in ("&Open", "Cl&ose", "&Quit", "You && me")]
    assert list(faults("File", entries)) == [
        "File ▸ &Open: another entry has 'o' too",
        "File ▸ Cl&ose: another entry has 'o' too",
        "File ▸ You && me: no letter",
    ]


class _Kept(QWidget):
    """Paints a pixmap that it once made, of so many pixels for each of its own."""

    ratio = 1.0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        kept = QPixmap(30, 30)
        kept.setDevicePixelRatio(self.ratio)
        kept.fill(Qt.GlobalColor.black)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, kept)


def test_a_pixmap_with_the_pixels_of_another_screen_is_found(qtbot: QtBot) -> None:
    widget = _Kept()
    qtbot.addWidget(widget)
    widget.show()
    assert blurred_pictures(widget) == []
    widget.ratio = 2.0
    assert [fault.split(" paints")[0] for fault in blurred_pictures(widget)] == ["blurred: _Kept"]
