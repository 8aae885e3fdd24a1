"""What teaching brought is told as it is: more, fewer or as many, of one's own digits and of MNIST's."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.pages.handwriting.teaching.dialog import TeachDialog
from app.ui.text.numbers import percent
from nncore.data.datasets import Dataset
from nncore.network.network import Network
from nncore.recipes.own_hand import OwnHand

DISCARD = "it may be better to discard this"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(window: QWidget) -> TeachDialog:
    return TeachDialog("Anna", window)


def answering(digit: int) -> Network:
    return Network((np.zeros((784, 10)),), (9.0 * np.eye(10)[digit],), ())


def taught(labels: list[int], digit: int, mnist_change: float = 0.0) -> OwnHand:
    held_back = Dataset(name="held", inputs=np.zeros((len(labels), 784), np.float32), labels=np.array(labels))
    return OwnHand(answering(digit), held_back, 30, 0.0, 0.0, 0.9, 0.9 + mnist_change)


@pytest.mark.parametrize(
    ("labels", "said", "is_advised"),
    [
        ([1, 1, 0], "Of the 3 held back it reads 1 more than before", False),
        ([1, 0, 0], "Of the 3 held back it reads 1 fewer than before", True),
        ([1, 0, 7], "Of the 3 held back it reads as many as before", True),
    ],
)
def test_what_was_gained_of_ones_own_is_told(
    dialog: TeachDialog, labels: list[int], said: str, is_advised: bool
) -> None:
    dialog.show_hand(taught(labels, 1), answering(0))
    assert "Digits learned from: 30." in dialog.words.text()
    assert said in dialog.words.text()
    assert (DISCARD in dialog.words.text()) is is_advised


@pytest.mark.parametrize(
    ("change", "said"),
    [(0.02, f"{percent(0.02)} more"), (-0.02, f"{percent(0.02)} fewer"), (1e-6, "as many"), (0.0, "as many")],
)
def test_what_was_lost_of_mnist_is_told(dialog: TeachDialog, change: float, said: str) -> None:
    dialog.show_hand(taught([1], 1, change), answering(0))
    assert f"Of MNIST's test digits it reads {said}." in dialog.words.text()


def test_digits_read_otherwise_are_listed_the_better_ones_first(dialog: TeachDialog) -> None:
    dialog.show_hand(taught([0, 7, 1], 1), answering(0))
    items = [dialog.changed.item(row) for row in range(dialog.changed.count())]
    assert [item.text() for item in items] == ["0 → 1"] * 3
    assert [item.toolTip().rpartition(" ")[2] for item in items] == ["right.", "0.", "7."]


def test_that_no_digit_is_read_otherwise_is_said(dialog: TeachDialog) -> None:
    dialog.show_hand(taught([1, 0], 1), answering(1))
    assert dialog.changed.count() == 0
    assert dialog.changed_title.text().endswith(": none")


def test_a_fault_does_not_press_the_parts_over_each_other(qtbot: QtBot, dialog: TeachDialog) -> None:
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.show_fault("It cannot be taught, for a reason that takes its two lines and more. " * 3)
    QApplication.processEvents()
    parts = dialog.words, dialog.table, dialog.changed, dialog.name, dialog.fault, dialog.use
    places = [part.mapTo(dialog, part.rect().topLeft()).y() for part in parts]
    ends = [place + part.height() for place, part in zip(places, parts, strict=True)]
    assert all(end <= place for end, place in zip(ends, places[1:], strict=False))
