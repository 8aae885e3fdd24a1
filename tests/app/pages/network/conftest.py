"""What the tests of the Network page share."""

import pytest

from app.pages.network.page import NetworkPage
from app.window.main_window import MainWindow


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for each module, brought back to its beginning before each test; no neuron is pinned."""
    page = window_as_new.pages.lab("network")
    assert isinstance(page, NetworkPage)
    page.picture.pin(None)
    return window_as_new
