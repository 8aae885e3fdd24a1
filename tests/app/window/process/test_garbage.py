"""The garbage collector runs between events alone, and runs."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.window.process.garbage import GarbageCollector


class Ring(QObject):
    """Refers to itself, so that only the collector can delete it."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = self


def test_what_refers_to_itself_goes_between_events_and_not_before(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gc.enable()
    gc.collect()
    thresholds = gc.get_threshold()
    collector = GarbageCollector()
    monkeypatch.setattr(gc, "get_threshold", lambda: (1, *thresholds[1:]))
    ring = weakref.ref(Ring())
    waste = [[] for _ in range(10 * thresholds[0])]  # more than Python itself would wait for
    assert len(waste) > thresholds[0]
    assert ring() is not None
    qtbot.waitUntil(lambda: ring() is None)
    assert not gc.isenabled()
    collector.deleteLater()
