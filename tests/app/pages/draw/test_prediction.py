"""The answer in words: sure, unsure, refused, or none."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pages.draw.prediction import Prediction, in_words
from nncore.network.verdict import Verdict

SURE = Verdict(label=7, probability=0.97, runner_up=1, runner_up_probability=0.02, evidence=0.97, is_refused=False)


@pytest.fixture
def panel(qtbot: QtBot) -> Prediction:
    widget = Prediction()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (None, "Nothing drawn, nothing predicted"),
        (SURE, "7, hardly anything else"),
        (replace(SURE, probability=0.9, runner_up_probability=0.08), "7, perhaps 1"),
        (replace(SURE, probability=0.5, runner_up_probability=0.4), "Unsure: 7, perhaps 1"),
        (replace(SURE, is_refused=True), "Not a digit I know"),
    ],
)
def test_what_is_said(verdict: Verdict | None, said: str) -> None:
    assert in_words(verdict).startswith(said)


def test_digit_and_probability(panel: Prediction) -> None:
    panel.show_verdict(SURE)
    assert panel.text == "7"
    digit = panel.findChild(QWidget, "prediction")
    assert digit.isEnabled()
    panel.show_verdict(replace(SURE, is_refused=True))
    assert not digit.isEnabled()


def test_at_rest_no_digit_stands_there(panel: Prediction) -> None:
    panel.show_verdict(SURE)
    panel.show_verdict(None)
    assert panel.text == ""
    assert panel.words == "Nothing drawn, nothing predicted"
