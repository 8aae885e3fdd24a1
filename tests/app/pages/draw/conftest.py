"""What the tests of the Draw page share."""

from collections.abc import Callable

import numpy as np
import pytest

from app.window.main_window import MainWindow


@pytest.fixture
def drawn(window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray]) -> MainWindow:
    """The window with a seven on its canvas."""
    draw_strokes(window.draw_page.canvas, seven)
    window.session.settle()
    assert window.draw_page.plots
    return window
