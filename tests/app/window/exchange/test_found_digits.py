"""What was found in a picture can be looked at, chosen from, and put right with a frame."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.sources.networks import network_in_the_box
from app.sources.samples import sample_picture
from app.window.exchange.found_digits import FoundDigits
from app.window.main_window import MainWindow
from nncore.ink.strokes import draw

DIGITS = (0, 2, 1)  # of MNIST's test set: a 7, a 1, a 2
LABELS = ["7", "1", "2"]


def sheet_of(*numbers: int) -> np.ndarray:
    """White paper with samples side by side, as a picture (H, W, 3) in [0, 1]."""
    paper = np.ones((90, 90 * len(numbers)), np.float32)
    for place, number in enumerate(numbers):
        paper[17:73, 90 * place + 17 : 90 * place + 73] -= np.kron(sample_picture(number), np.ones((2, 2), np.float32))
    return np.repeat(np.clip(paper, 0, 1)[:, :, None], 3, axis=2)


def saved(picture: np.ndarray, path: Path) -> Path:
    rows = np.ascontiguousarray((255 * picture).astype(np.uint8))
    QImage(rows.tobytes(), rows.shape[1], rows.shape[0], 3 * rows.shape[1], QImage.Format.Format_RGB888).save(str(path))
    return path


@pytest.fixture
def found(qtbot: QtBot) -> FoundDigits:
    made = FoundDigits()
    qtbot.addWidget(made)
    made.show()
    made.look_at(sheet_of(*DIGITS), network_in_the_box())
    return made


def test_several_digits_stand_in_reading_order_with_what_is_read(found: FoundDigits) -> None:
    assert [choice.words[0] for choice in found.choices] == LABELS
    assert "3 digits were found" in found.sentence.text()
    centres = [place.center().x() for place in found.view.places]
    assert centres == pytest.approx([45, 135, 225], abs=8)


@pytest.mark.parametrize(("numbers", "said"), [
    ((), "One shape was found that the network rejects. If"),
    ((0,), "One digit was found. One shape was found that the network rejects."),
])  # fmt: skip
def test_what_the_network_rejects_is_not_called_a_digit(
    found: FoundDigits, numbers: tuple[int, ...], said: str
) -> None:
    picture = np.ones((90, 90 * (len(numbers) + 1), 3), np.float32)
    if numbers:
        picture[:, 90:] = sheet_of(*numbers)
    for place in (25, 45, 65):  # a grid is no digit
        picture[15:75, place - 3 : place + 3] = picture[place - 3 : place + 3, 15:75] = 0
    found.look_at(picture, network_in_the_box())
    assert "rejected" in [choice.words for choice in found.choices]
    assert found.sentence.text().startswith(said)
    assert found.list.currentRow() == len(numbers)  # the digit, although the grid is larger


def test_a_digit_is_chosen_by_a_press_on_it(found: FoundDigits, qtbot: QtBot) -> None:
    place = found.view.to_screen(found.view.places[2]).center().toPoint()
    qtbot.mouseClick(found.view, Qt.MouseButton.LeftButton, pos=place)
    assert found.list.currentRow() == 2
    with qtbot.waitSignal(found.digit_chosen) as chosen:
        found.use.click()
    assert chosen.args is not None
    assert chosen.args[0] is found.choices[2].ink


def test_a_frame_searches_there_alone_until_the_whole_is_asked_for(found: FoundDigits, qtbot: QtBot) -> None:
    around = found.view.to_screen(found.view.places[1]).adjusted(-12, -12, 12, 12)
    before = found.view.places[1]
    drag(qtbot, found, around.topLeft().toPoint(), around.bottomRight().toPoint())
    assert [choice.words[0] for choice in found.choices if choice.place is not None] == ["1"]
    assert found.view.places[0].center().x() == pytest.approx(before.center().x(), abs=4)
    found.whole.click()
    assert len(found.view.places) == 3


def drag(qtbot: QtBot, found: FoundDigits, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(found.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(found.view, end)
    qtbot.mouseRelease(found.view, Qt.MouseButton.LeftButton, pos=end)


def test_a_frame_without_ink_says_so(found: FoundDigits, qtbot: QtBot) -> None:
    corner = found.view.to_screen(found.view.places[0]).topLeft() - QPointF(40, 40)
    drag(qtbot, found, corner.toPoint(), (corner + QPointF(20, 20)).toPoint())
    assert not found.use.isEnabled()
    assert "No ink" in found.sentence.text()


def test_a_frame_dragged_beyond_the_picture_ends_with_it(found: FoundDigits, qtbot: QtBot) -> None:
    place = found.view.to_screen(found.view.places[0]).toRect()
    assert not found.whole.isEnabled()  # as long as there is no frame
    drag(qtbot, found, QPoint(1, 1), QPoint(place.right() + 12, found.view.height() - 2))
    assert [choice.words[0] for choice in found.choices if choice.place is not None] == ["7"]
    assert found.whole.isEnabled()
    drag(qtbot, found, QPoint(1, 1), QPoint(30, 30))  # above the picture: no frame at all
    assert "digit was found" in found.sentence.text()


def leaves() -> np.ndarray:
    """A picture full of small strokes that go all ways."""
    rng, picture = np.random.default_rng(1), np.full((300, 300), 0.9, np.float32)
    for top in range(8, 268, 32):
        for left in range(8, 268, 32):
            picture[top : top + 32, left : left + 32] -= 0.75 * draw((rng.uniform(3, 23, (3, 2)),), 3.0, 32)
    return np.repeat(picture[:, :, None], 3, axis=2)


def test_where_no_digit_stands_out_the_window_asks_for_a_frame(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.draw_page.canvas.picture_dropped.emit(saved(leaves(), tmp_path / "leaves.png"))
    (asked,) = window.findChildren(FoundDigits)
    assert asked.isVisible()
    assert "none stands out" in asked.sentence.text()
    assert not asked.use.isEnabled()
    around = asked.view.to_screen(QRectF(8, 8, 32, 32))
    drag(qtbot, asked, around.topLeft().toPoint(), around.bottomRight().toPoint())
    assert asked.use.isEnabled()


def test_the_window_asks_where_a_picture_has_several_digits(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    look = next(entry for entry in window.actions() if entry.text() == "&Digits in the picture…")
    assert not look.isEnabled()
    window.draw_page.canvas.picture_dropped.emit(saved(sheet_of(*DIGITS), tmp_path / "sheet.png"))
    (asked,) = window.findChildren(FoundDigits)
    assert asked.isVisible()
    assert window.session.drawing.is_empty
    asked.list.setCurrentRow(1)
    asked.use.click()
    window.session.settle()
    assert window.session.prediction is not None
    assert str(window.session.prediction.label) == "1"
    assert look.isEnabled()


def test_a_picture_of_one_digit_goes_to_the_canvas_at_once(window: MainWindow, tmp_path: Path) -> None:
    window.draw_page.canvas.picture_dropped.emit(saved(sheet_of(0), tmp_path / "one.png"))
    window.session.settle()
    assert window.session.prediction is not None
    assert window.session.prediction.label == 7
    assert not window.findChildren(FoundDigits)
