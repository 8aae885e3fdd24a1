"""The window that the benchmarks measure: of 1366×768, as a person finds it at the first start."""

from app.window.process.imports import leave_texts_unread

leave_texts_unread()  # as the command does, before numpy and the window are imported

import numpy as np

from app.window.main_window import MainWindow
from app.window.process.application import make_application
from app.window.remembered.settings import Settings

SEVEN = (np.array([[20.0, 20.0], [80.0, 20.0], [45.0, 90.0]]),)
"""A digit to lie on the canvas."""


def open_window() -> MainWindow:
    """Return the window, shown; nothing it keeps is written to a file."""
    make_application()
    window = MainWindow(Settings.volatile())
    window.resize(1366, 768)
    window.show()
    return window
