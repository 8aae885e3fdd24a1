"""The first window: never larger than the screen, and with larger text where there is room for it."""

import pytest
from PySide6.QtCore import QSize

from app.window.remembered.first_look import first_percent, first_size


@pytest.mark.parametrize(
    ("screen", "size", "percent"),
    [
        ((1024, 700), (1016, 652), 100),
        ((1366, 768), (1358, 720), 100),
        ((1920, 1080), (1632, 918), 110),
        ((2560, 1440), (2176, 1224), 150),
        ((3840, 2160), (3264, 1836), 200),
        ((3840, 1080), (3264, 918), 110),
    ],
)
def test_window_and_text_suit_the_screen(screen: tuple[int, int], size: tuple[int, int], percent: int) -> None:
    found = first_size(QSize(*screen))
    assert (found.width(), found.height()) == size
    assert first_percent(found) == percent
