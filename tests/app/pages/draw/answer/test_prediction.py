"""The answer in words: sure, unsure, rejected, or none."""

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.answer.prediction import PredictionPanel, in_words
from app.ui.text.live_text import LiveText
from app.window.main_window import MainWindow
from nncore.evaluation.segmentation import ReadSegments
from nncore.ink.segmentation import Arrangement
from nncore.network.prediction import Prediction

SURE = Prediction(label=7, probability=0.97, runner_up=1, runner_up_probability=0.02, evidence=0.97, is_rejected=False)


@pytest.fixture
def panel(qtbot: QtBot) -> PredictionPanel:
    widget = PredictionPanel()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("prediction", "said"),
    [
        (None, "Nothing drawn, nothing predicted"),
        (SURE, "7, hardly anything else"),
        (replace(SURE, probability=0.9, runner_up_probability=0.08), "7, perhaps 1"),
        (replace(SURE, probability=0.5, runner_up_probability=0.4), "Unsure: 7, perhaps 1"),
        (replace(SURE, is_rejected=True), "Not a digit I know"),
    ],
)
def test_what_is_said(prediction: Prediction | None, said: str) -> None:
    assert in_words(prediction).startswith(said)


def test_digit_and_probability(panel: PredictionPanel) -> None:
    panel.show_prediction(SURE)
    assert panel.text == "7"
    digit = panel.findChild(QWidget, "prediction")
    assert digit.isEnabled()
    panel.show_prediction(replace(SURE, is_rejected=True))
    assert not digit.isEnabled()


def test_a_rejected_answer_shows_no_digit_and_no_probability(
    panel: PredictionPanel, texts: Callable[[QWidget], str]
) -> None:
    panel.show_prediction(replace(SURE, probability=0.945, evidence=0.12, is_rejected=True))
    assert panel.text == "?"
    assert "Rejected" in texts(panel)
    assert "94.5" not in texts(panel)
    assert panel.words == "Not a digit I know; nearest 7, evidence 12\xa0%"


def test_the_word_rejected_has_room_in_the_narrowest_column(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    word = "Zurückgewiesen"
    monkeypatch.setattr("app.pages.draw.answer.prediction.tr", lambda text, **_: word if text == "Rejected" else text)
    panel = PredictionPanel()
    qtbot.addWidget(panel)
    panel.resize(panel.minimumSizeHint())
    panel.show()
    line = next(each for each in panel.findChildren(LiveText) if each is not panel.findChild(LiveText, "prediction"))
    assert line.fontMetrics().horizontalAdvance(word) <= line.width()


def test_at_rest_no_digit_stands_there(panel: PredictionPanel) -> None:
    panel.show_prediction(SURE)
    panel.show_prediction(None)
    assert panel.text == ""
    assert panel.words == "Nothing drawn, nothing predicted"


def test_of_several_digits_each_is_named(panel: PredictionPanel, texts: Callable[[QWidget], str]) -> None:
    whole = replace(SURE, is_rejected=True)
    panel.show_prediction(whole, ReadSegments("beside", (replace(SURE, label=4), SURE)))
    assert panel.text == "?"
    assert "2 digits" in texts(panel)
    assert panel.words.replace("\xa0", " ") == "Each alone: 4 (97 %), 7 (97 %)"
    panel.show_prediction(whole)
    assert panel.words.startswith("Not a digit I know")


@pytest.mark.parametrize(
    ("arrangement", "said"),
    [("marked", "With a mark"), ("underlined", "Underlined"), ("framed", "In a frame"), ("struck", "Crossed out")],
)
def test_of_a_digit_with_a_mark_it_is_said_what_it_is_without(
    panel: PredictionPanel, texts: Callable[[QWidget], str], arrangement: Arrangement, said: str
) -> None:
    panel.show_prediction(replace(SURE, is_rejected=True), ReadSegments(arrangement, (replace(SURE, label=9),)))
    assert panel.text == "?"
    assert said in texts(panel)
    assert panel.words.replace("\xa0", " ") == "Without the mark: 9 (97 %)"


def test_of_a_mirrored_digit_it_is_said_what_it_is_the_right_way_round(
    panel: PredictionPanel, texts: Callable[[QWidget], str]
) -> None:
    panel.show_prediction(replace(SURE, is_rejected=True), ReadSegments("mirrored", (replace(SURE, label=5),)))
    assert panel.text == "?"
    assert "Mirrored" in texts(panel)
    assert panel.words.replace("\xa0", " ") == "The right way round: 5 (97 %)"


def test_two_digits_beside_each_other_are_said_while_one_draws(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray], one: list[np.ndarray]
) -> None:
    left = [0.45 * stroke for stroke in seven]
    draw_strokes(window.draw_page.canvas, left)
    window.session.settle()
    assert window.draw_page.prediction.text == "7"
    draw_strokes(window.draw_page.canvas, [0.45 * stroke + (130.0, 0.0) for stroke in one])
    window.session.settle()
    panel = window.draw_page.prediction
    assert panel.text == "?"
    assert re.fullmatch(r"Each alone: 7\s\(\d+\s%\), 1\s\(\d+\s%\)", panel.words)
    window.session.undo()
    window.session.settle()
    assert panel.text == "7"


def test_they_are_two_even_where_the_whole_would_be_taken_for_one(
    window: MainWindow, draw_strokes: Callable[..., None], seven: list[np.ndarray]
) -> None:
    session = window.session
    session.set_network(session.network.replace(reject_below=0.0))
    draw_strokes(window.draw_page.canvas, [0.6 * stroke for stroke in seven])
    draw_strokes(window.draw_page.canvas, [0.4 * stroke + (230.0, 0.0) for stroke in seven])
    session.settle()
    assert window.draw_page.prediction.text == "?"
    assert session.segments is not None
    assert [prediction.label for prediction in session.segments.predictions] == [7, 7]
    assert session.prediction is not None
    assert session.prediction.is_rejected
