"""Ten bars: percent or logits, the numbers under the pointer, and an honest rest."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.pages.draw.answer.probabilities import Probabilities
from app.ui.style.theme import LIGHT
from nncore.network.network import ForwardTrace
from nncore.network.prediction import Prediction

VERDICT = Prediction(label=7, probability=0.6, runner_up=9, runner_up_probability=0.2, evidence=0.6, is_rejected=False)
REFUSED = Prediction(label=7, probability=0.3, runner_up=9, runner_up_probability=0.2, evidence=0.3, is_rejected=True)


@pytest.fixture
def panel(qtbot: QtBot) -> Probabilities:
    widget = Probabilities()
    qtbot.addWidget(widget)
    widget.resize(300, 280)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def blue(panel: Probabilities, digit: int) -> int:
    """How many pixels of a digit's row have the winner's colour."""
    image = panel.bars.grab().toImage()
    pitch = image.height() / 10
    accent = QColor(LIGHT.accent_fill)
    middle = int((digit + 0.5) * pitch)
    return sum(image.pixelColor(x, middle) == accent for x in range(image.width()))


def colors(picture: QPixmap) -> np.ndarray:
    """Return the colours of a picture, shape (height, width, 4)."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


def test_probabilities_then_logits_then_rest(panel: Probabilities, trace: ForwardTrace) -> None:
    panel.show_trace(trace, VERDICT)
    assert panel.bars.values is trace.probabilities
    panel.show_logits(True)
    assert panel.shows_logits
    assert panel.bars.values is trace.logits
    panel.show_trace(None, None)
    assert panel.bars.values is None
    panel.show_logits(False)
    assert panel.bars.values is None


def test_the_winner_stands_out_and_its_bar_is_as_long_as_it_is_likely(
    panel: Probabilities, trace: ForwardTrace
) -> None:
    panel.show_trace(trace, VERDICT)
    track = panel.bars.width() - 76
    assert blue(panel, 7) == pytest.approx(track * float(trace.probabilities[7]), abs=4)
    assert blue(panel, 9) == blue(panel, 0) == 0


def test_rows_that_are_painted_alone_look_as_when_all_are_painted(panel: Probabilities, trace: ForwardTrace) -> None:
    """What stands on the screen after each change is what a whole picture shows."""
    rng = np.random.default_rng(1)
    quiet, loud = np.zeros(10, np.float32), np.full(10, 0.05, np.float32)
    quiet[3], loud[8] = 1.0, 0.55
    drawn = [rng.dirichlet(np.full(10, 0.2)).astype(np.float32) for _ in range(6)]
    for values in (quiet, loud, loud[::-1], *drawn, quiet):
        verdict = VERDICT if values[3] < 0.5 else REFUSED
        panel.show_trace(replace(trace, probabilities=values), verdict)
        panel.bars.set_marks(int(values.argmax()), 4)
        for _ in range(3):
            QCoreApplication.processEvents()
        shown, whole = colors(panel.screen().grabWindow(panel.winId())), colors(panel.grab())
        assert np.abs(shown - whole).max() < 16  # a bar may lag by a thousandth of its track


def test_a_refused_answer_has_no_winner(panel: Probabilities, trace: ForwardTrace) -> None:
    panel.show_trace(trace, REFUSED)
    assert [blue(panel, digit) for digit in range(10)] == [0] * 10
    panel.show_trace(trace, VERDICT)
    assert blue(panel, 7) > 0
    panel.show_trace(None, None)
    assert blue(panel, 7) == 0


def test_the_pointer_explains_a_bar(panel: Probabilities, trace: ForwardTrace, pointer: SimpleNamespace) -> None:
    row = panel.bars.height() / 10
    panel.show_trace(trace, VERDICT)
    pointer.over(panel.bars, 50, 7.5 * row)
    assert f"Digit 7: probability {trace.probabilities[7]:.5f}" in panel.bars.toolTip()
    panel.show_logits(True)
    pointer.over(panel.bars, 50, 2.5 * row)
    assert "Digit 2: logit 2.000" in panel.bars.toolTip()
    panel.show_trace(None, None)
    pointer.over(panel.bars, 50, 3.5 * row)
    assert panel.bars.toolTip() == ""


def test_the_switch_tells_what_is_wanted(qtbot: QtBot, panel: Probabilities) -> None:
    button = next(button for button in panel.findChildren(QPushButton) if button.text() == "logits")
    with qtbot.waitSignal(panel.logits_chosen) as chosen:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == [True]
    assert panel.shows_logits


def test_large_logits_stay_on_their_track(panel: Probabilities, trace: ForwardTrace) -> None:
    large = ForwardTrace(trace.inputs, trace.hidden, np.array(trace.logits) * 500, trace.probabilities)
    panel.show_logits(True)
    panel.show_trace(large, VERDICT)
    image = panel.bars.grab().toImage()
    right = QColor(LIGHT.accent_fill)
    row = int(7.5 * image.height() / 10)
    where = [x for x in range(image.width()) if image.pixelColor(x, row) == right]
    assert 0 < max(where) < image.width() - 50


def test_answers_that_are_no_numbers_leave_the_window_alive(panel: Probabilities, trace: ForwardTrace) -> None:
    broken = replace(trace, probabilities=np.full(10, np.nan, np.float32))
    panel.show_trace(broken, None)
    panel.grab()
    panel.show_trace(trace, None)
    assert panel.bars.values is trace.probabilities


def test_in_a_high_column_the_ten_rows_stay_together(panel: Probabilities, qtbot: QtBot) -> None:
    panel.resize(300, 1500)
    qtbot.waitUntil(lambda: panel.bars.height() < 400)
    assert panel.bars.y() < 100  # at the top, below its title
