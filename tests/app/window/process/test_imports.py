"""What is imported with the window takes neither its modules' texts nor the whole of Qt into memory."""

import subprocess
import sys

WINDOW = """
import linecache
from pathlib import Path
import app
from app.window.process.imports import leave_texts_unread
leave_texts_unread()
before = set(linecache.cache)
import app.window.main_window
import app.plots.plot
print(sorted(set(linecache.cache) - before))
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


def test_the_text_of_no_module_is_read() -> None:
    assert said(WINDOW) == "[]"


def test_plots_make_of_qt_only_what_is_asked_for() -> None:
    assert said(PLOTS) == "False True True"
