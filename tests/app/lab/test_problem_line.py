"""The line that says why work is not saved: in the colour of a warning, whichever theme is worn."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.lab.problem_line import ProblemLine
from app.ui.style.theme import DARK, LIGHT
from app.ui.style.themed import theme_source


def test_it_warns_in_either_theme(qtbot: QtBot) -> None:
    line = ProblemLine("Trouble", "Save again", "Try once more.")
    qtbot.addWidget(line)
    line.show_state("Nothing is saved.")
    line.show()
    sentence = next(each for each in line.findChildren(QLabel) if each.text() == line.text)
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        theme_source().choose(name)
        sentence.ensurePolished()
        assert sentence.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.warning)
