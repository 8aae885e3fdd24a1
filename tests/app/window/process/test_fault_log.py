"""What nobody caught is logged and told, and the window stays alive."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.window.main_window import MainWindow
from app.window.process.fault_log import FaultLog
from tests.shared.on_commands import run_script


@pytest.fixture
def faults(tmp_path: Path, qapp: object) -> Iterator[FaultLog]:
    log = FaultLog(tmp_path / "state" / "digitscope.log")
    log.install()
    yield log
    log.remove()


def _fail() -> None:
    raise ZeroDivisionError("planted <b>fault</b>")


def test_a_fault_is_logged_and_told(faults: FaultLog, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(faults.fault_found) as found:
        try:
            _fail()
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert found.args is not None
    sentence, details = found.args
    assert "planted" in sentence
    assert "_fail" in details
    assert "planted" in (tmp_path / "state" / "digitscope.log").read_text()


def test_a_fault_in_another_thread_is_told_too(faults: FaultLog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(faults.fault_found) as found:
        thread = threading.Thread(target=_fail)
        thread.start()
        thread.join()
    assert found.args is not None
    assert "planted" in found.args[0]


def test_what_others_log_stands_in_the_same_file(
    faults: FaultLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = logging.getLogger()
    # Without pytest's own, whose report can hold no half of a pair.
    monkeypatch.setattr(root, "handlers", [each for each in root.handlers if isinstance(each, RotatingFileHandler)])
    logging.getLogger("app.somewhere").error("half a surrogate pair: \udc80")
    assert "somewhere" in (tmp_path / "state" / "digitscope.log").read_text()


def test_the_log_does_not_grow_without_end(faults: FaultLog, tmp_path: Path) -> None:
    for _ in range(40):
        logging.getLogger("app").error(100_000 * "x")
    assert sum(path.stat().st_size for path in (tmp_path / "state").iterdir()) < 2_000_000


def test_without_a_place_for_the_log_the_fault_is_told_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    log = FaultLog(tmp_path / "file" / "digitscope.log")
    log.install()
    with qtbot.waitSignal(log.fault_found):
        error = ValueError("planted")
        sys.excepthook(ValueError, error, None)
    log.remove()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of Unix")
def test_a_pipe_in_the_logs_place_is_not_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "digitscope.log")
    log = FaultLog(tmp_path / "digitscope.log")
    log.install()
    with qtbot.waitSignal(log.fault_found):
        sys.excepthook(ValueError, ValueError("planted"), None)
    log.remove()


def test_the_handlers_of_python_come_back(tmp_path: Path, qapp: object) -> None:
    before = sys.excepthook, threading.excepthook
    log = FaultLog(tmp_path / "digitscope.log")
    log.install()
    assert sys.excepthook is not before[0]
    log.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_window_tells_it_and_copies_the_details(window: MainWindow) -> None:
    window.help.show_fault("Something went wrong (planted).", "Traceback: planted")
    assert "planted" in window.messages.text
    next(entry for entry in window.actions() if entry.text() == "&Copy details").trigger()
    assert QGuiApplication.clipboard().text() == "Traceback: planted"


_FAULT_IN_A_PAINT = """
import sys
from PySide6.QtCore import QTimer
from app.pages.neuron.playground.net_picture import NetPicture
from app.window.main_window import MainWindow
from app.window.process.application import make_application
from app.window.remembered.settings import Settings

def fail(*rest):
    raise ZeroDivisionError("planted")

def show_playground():
    window.show_page("neuron")
    window.current_lab.show_view("Playground")
    QTimer.singleShot(300, application.quit)

application = make_application()
faults = set()
sys.excepthook = lambda kind, *rest: faults.add(kind.__name__)
NetPicture.paintEvent = fail
window = MainWindow(Settings.volatile())
window.painted.connect(show_playground)
window.show()
application.exec()
print(*faults)
"""


def test_the_window_outlives_a_fault_in_a_paint() -> None:
    ended = run_script(_FAULT_IN_A_PAINT)
    assert (ended.returncode, ended.stdout) == (0, "ZeroDivisionError\n"), ended.stderr
