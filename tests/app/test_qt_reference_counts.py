"""Qt must not lose references: PySide6 6.12.0 does on Python 3.11, and the process then aborts.

Each call that returns nothing took one reference to None with it. From Python 3.12 on None is immortal, its count
stands still whatever happens, and the same fault would do no harm; there the test proves that the calls come back.
"""

import importlib.metadata
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

CALLS = 20_000


def test_void_calls_leave_the_references_to_none_alone(qapp: QApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    returned = {thing.setObjectName("a") for _ in range(CALLS)}
    lost = before - sys.getrefcount(None)
    assert returned == {None}
    assert abs(lost) < CALLS / 10


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="only Python before 3.12 is harmed")
def test_the_bad_pair_is_not_installed() -> None:
    version = tuple(int(part) for part in importlib.metadata.version("PySide6-Essentials").split(".")[:2])
    assert version < (6, 12)
