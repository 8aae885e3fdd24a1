"""What the tests of the Draw page share."""

from collections.abc import Callable

import numpy as np
import pytest
from on_draw_page import forget_studies

from app.window.main_window import MainWindow


@pytest.fixture
def drawn(window_as_new: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray]) -> MainWindow:
    """One window for each module, with a seven on its canvas and no study opened yet."""
    forget_studies(window_as_new)
    draw_strokes(window_as_new.draw_page.canvas, seven)
    window_as_new.session.settle()
    assert window_as_new.draw_page.plots
    return window_as_new
