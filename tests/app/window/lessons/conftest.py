"""What the tests of lessons share."""

import pytest

from app.window.main_window import MainWindow


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for each module, brought back to its beginning before each test."""
    return window_as_new
