"""What is imported with the window takes neither its modules' texts nor the whole of Qt into memory."""

import subprocess
import sys

WINDOW = """
import linecache, os
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: 0
from app.cli import run
status = run(["window"])
import app.plots.plot
print(status, sorted(name for name in linecache.cache if "pages" in name or "plots" in name), flush=True)
os._exit(0)  # the window is still open
"""

PLOTS = """
from app.plots.lean import pg
from PySide6 import QtGui
made = "QPdfWriter" in vars(pg.Qt.QtGui)
print(made, pg.Qt.QtGui.QPdfWriter is QtGui.QPdfWriter, "QPdfWriter" in dir(QtGui))
"""


def said(code: str) -> str:
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    return result.stdout.strip()


def test_the_command_opens_the_window_without_reading_its_modules_texts() -> None:
    assert said(WINDOW) == "0 []"


def test_plots_make_of_qt_only_what_is_asked_for() -> None:
    assert said(PLOTS) == "False True True"
