"""What moves by itself stands still for who asks the system for that."""

from enum import Enum
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from app.ui.style.motion import QApplication, show_share, wants_little_motion


class MotionPreference(Enum):
    """As Qt names it from 6.12 on."""

    NoPreference = 0
    ReducedMotion = 1


def ask_for(wish: MotionPreference, patch: pytest.MonkeyPatch) -> None:
    """Let the system ask for this."""
    accessibility = SimpleNamespace(motionPreference=lambda: wish)
    patch.setattr(QApplication, "styleHints", lambda: SimpleNamespace(accessibility=lambda: accessibility))


def test_a_bar_of_unknown_length_runs_unless_less_motion_is_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    assert not wants_little_motion()  # the platform of the tests has no such wish, whatever Qt's version
    for wish, longest in ((MotionPreference.NoPreference, 0), (MotionPreference.ReducedMotion, 1000)):
        ask_for(wish, monkeypatch)
        show_share(bar, 0.0)
        assert bar.maximum() == longest
        show_share(bar, 0.25)
        assert (bar.value(), bar.maximum()) == (250, 1000)
