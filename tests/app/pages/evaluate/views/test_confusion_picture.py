"""The confusion matrix as a picture: cells taken by mouse and keys, and colours that say more or fewer."""

import numpy as np
import pytest
from on_pages import shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.pages.evaluate.views.confusion_picture import Cell, ConfusionPicture

Key = Qt.Key


@pytest.fixture
def picture(qtbot: QtBot) -> ConfusionPicture:
    return shown(qtbot, ConfusionPicture(), 480, 480)


def corner_color(picture: ConfusionPicture, cell: Cell) -> QColor:
    """Return the colour of a cell, beside its number."""
    return picture.grab().toImage().pixelColor(picture.cell_rectangle(cell).topLeft().toPoint() + QPoint(4, 4))


def letter_brightness(picture: ConfusionPicture, cell: Cell) -> tuple[float, float]:
    """Return how bright a cell is, and that of its pixels that is farthest from it: its number."""
    ground = corner_color(picture, cell).lightnessF()
    image, place = picture.grab().toImage(), picture.cell_rectangle(cell).toRect().adjusted(3, 3, -3, -3)
    inside = [
        image.pixelColor(x, y).lightnessF()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    ]
    return ground, max(inside, key=lambda lightness: abs(lightness - ground))


def test_keys_walk_from_cell_to_cell_and_stay_inside(picture: ConfusionPicture, qtbot: QtBot) -> None:
    taken: list[Cell | None] = []
    picture.cell_chosen.connect(taken.append)
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Left, Key.Key_Left, Key.Key_Up):
        qtbot.keyClick(picture, key)
    qtbot.keyClick(picture, Key.Key_Escape)
    assert taken == [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (0, 0), (0, 0), None]


def test_the_left_button_alone_takes_a_cell_and_gives_it_back(picture: ConfusionPicture, qtbot: QtBot) -> None:
    at = picture.cell_rectangle((4, 9)).center().toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.RightButton, pos=at)
    assert picture.chosen is None
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
    assert picture.chosen == (4, 9)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
    assert picture.chosen is None


def test_fewer_than_the_other_network_has_another_colour_than_more(picture: ConfusionPicture) -> None:
    counts = np.zeros((10, 10), np.int64)
    counts[2, 3], counts[3, 2] = 40, -40
    picture.show_counts(counts, is_difference=True)
    more, fewer, same = (corner_color(picture, cell) for cell in ((2, 3), (3, 2), (5, 5)))
    assert len({color.rgb() for color in (more, fewer, same)}) == 3
    assert (more.red() > more.blue()) != (fewer.red() > fewer.blue())


def test_numbers_can_be_read_on_bright_and_on_dark_cells(picture: ConfusionPicture) -> None:
    counts = np.zeros((10, 10), np.int64)
    counts[0, 0], counts[0, 1] = 1000, 1
    picture.show_counts(counts)
    for cell in ((0, 0), (0, 1)):
        ground, letter = letter_brightness(picture, cell)
        assert abs(ground - letter) > 0.4


@pytest.mark.parametrize("largest", [12, 1135, 59_230])
def test_every_count_fits_its_cell(qtbot: QtBot, largest: int) -> None:
    """Where cells are small, all counts are smaller: a number that lost its first digit is another number."""
    picture = shown(qtbot, ConfusionPicture(), 290, 290)
    counts = np.zeros((10, 10), np.int64)
    counts[1, 1] = largest
    picture.show_counts(counts)
    image, place = picture.grab().toImage(), picture.cell_rectangle((1, 1)).toRect()
    ground = image.pixelColor(place.left() + 2, place.top() + 2)
    edges = (place.left() + 1, place.right() - 1)
    assert all(image.pixelColor(x, y) == ground for x in edges for y in range(place.top() + 2, place.bottom() - 2))


def test_its_counts_can_be_taken_away(picture: ConfusionPicture) -> None:
    picture.show_counts(np.arange(100).reshape(10, 10))
    rows = list(picture.rows())
    assert len(rows) == 100
    assert rows[23] == ("count", 3, 2, 23)
