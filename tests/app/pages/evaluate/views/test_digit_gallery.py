"""The gallery: only digits in sight are painted, by mouse and by keyboard one of them is chosen."""

import numpy as np
import pytest
from painted import pixels
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.pages.evaluate.examiner import Examination
from app.pages.evaluate.views.digit_gallery import DigitGallery
from app.ui.style.themed import theme_source
from nncore.data.datasets import Dataset
from nncore.evaluation.predictions import evaluate
from nncore.network.network import Network

N = 70_000


@pytest.fixture(scope="module")
def examination() -> Examination:
    """Seventy thousand digits of no memory: the same white paper, with one pixel of ink in the first."""
    inputs = np.broadcast_to(np.zeros((1, 784), np.float32), (N, 784))
    labels = np.arange(N) % 10
    network = Network((np.zeros((784, 10), np.float32),), (np.eye(10, dtype=np.float32)[3],), ())
    dataset = Dataset("many", inputs, labels)
    predictions = evaluate(network, dataset)
    return Examination("many", dataset, (network,), (predictions,), 0.0)


@pytest.fixture
def gallery(qtbot: QtBot, examination: Examination) -> DigitGallery:
    widget = DigitGallery("Digits")
    qtbot.addWidget(widget)
    widget.resize(500, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_rows(examination, np.arange(N), "nothing")
    return widget


def test_only_what_is_in_sight_is_asked_for(gallery: DigitGallery) -> None:
    assert len(gallery.places_in_sight) < 60
    bar = gallery.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert gallery.places_in_sight.stop == N
    assert len(gallery.places_in_sight) < 60
    last = gallery.cell_rectangle(N - 1)
    assert last.bottom() <= gallery.viewport().height()
    gallery.grab()


def test_a_click_chooses_the_picture_under_the_pointer(
    qtbot: QtBot, gallery: DigitGallery, examination: Examination
) -> None:
    inputs = np.zeros((3, 784), np.float32)
    inputs[2, 5] = 1.0
    few = Dataset("few", inputs, np.array([1, 2, 3]))
    predictions = evaluate(examination.networks[0], few)
    gallery.show_rows(Examination("few", few, examination.networks, (predictions,), 0.0), np.array([2, 0]), "")
    with qtbot.waitSignal(gallery.picture_chosen) as chosen:
        qtbot.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=gallery.cell_rectangle(0).center())
    assert chosen.args is not None
    np.testing.assert_array_equal(chosen.args[0], inputs[2].reshape(28, 28))
    with qtbot.assertNotEmitted(gallery.picture_chosen):
        qtbot.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 390))


def test_the_pointer_tells_which_row_it_is_over(qtbot: QtBot, gallery: DigitGallery) -> None:
    rows: list[int] = []
    gallery.row_hovered.connect(rows.append)
    qtbot.mouseMove(gallery.viewport(), gallery.cell_rectangle(1).center())
    assert rows[-1] == 1


def test_arrows_walk_scroll_and_choose(qtbot: QtBot, gallery: DigitGallery) -> None:
    rows: list[int] = []
    gallery.row_hovered.connect(rows.append)
    for _ in range(12):
        qtbot.keyClick(gallery, Qt.Key.Key_Down)
    assert rows[:3] == [0, gallery.n_columns, 2 * gallery.n_columns]
    assert rows[-1] in gallery.places_in_sight
    assert gallery.verticalScrollBar().value() > 0
    with qtbot.waitSignal(gallery.picture_chosen):
        qtbot.keyClick(gallery, Qt.Key.Key_Return)
    qtbot.keyClick(gallery, Qt.Key.Key_End)
    assert gallery.places_in_sight.stop == N


def test_an_empty_gallery_and_the_dark_one_are_painted(gallery: DigitGallery, examination: Examination) -> None:
    light = gallery.grab().toImage()
    theme_source().choose("dark")
    assert gallery.grab().toImage() != light
    gallery.show_rows(examination, np.empty(0, np.int64), "No digit fits.")
    gallery.grab()
    assert len(gallery.places_in_sight) == 0


def test_a_rejected_digit_looks_so_whatever_it_would_have_been_taken_for(
    gallery: DigitGallery, examination: Examination
) -> None:
    """The label 3 is read as 3 and the label 4 as 3, but both are rejected: nothing tells what they are nearest to."""
    pictures = {}
    for labels, threshold in (([3], 0.0), ([3], 1.1), ([4], 0.0), ([4], 1.1)):
        network = examination.networks[0].replace(reject_below=threshold)
        few = Dataset("few", np.zeros((1, 784), np.float32), np.array(labels))
        gallery.show_rows(Examination("few", few, (network,), (evaluate(network, few),), 0.0), np.arange(1), "")
        pictures[labels[0], threshold] = gallery.grab().toImage()
    assert pictures[3, 1.1] != pictures[3, 0.0]
    assert pictures[4, 1.1] != pictures[4, 0.0]
    assert _vermilion(pictures[4, 0.0]) > 0
    assert _vermilion(pictures[4, 1.1]) == 0


def _vermilion(picture: QImage) -> int:
    """Return how many pixels are far more red than blue."""
    painted = pixels(picture)[:120, :120]
    red, blue = painted >> 16 & 0xFF, painted & 0xFF
    return int((red > blue + 60).sum())
