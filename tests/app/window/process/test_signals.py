"""The system's wish to end the program waits until Qt is ready for it."""

from tests.shared.on_commands import run_script

_ENDED_WITHIN_A_PAINT = """
import signal
import sys
from PySide6.QtWidgets import QWidget
from app.window.process.application import make_application
from app.window.process.signals import EndingSignals

class Window(QWidget):
    def paintEvent(self, event):
        signal.raise_signal(signal.SIGTERM)
        print("painted while open" if self.isVisible() else "closed within its paint")

application = make_application()
signals = EndingSignals(application)
signals.install()
window = Window()
signals.asked.connect(window.close)
window.show()
sys.exit(application.exec())
"""

_ENDED_BEFORE_ANYONE_LISTENS = """
import signal
from app.window.process.application import make_application
from app.window.process.signals import EndingSignals

application = make_application()
signals = EndingSignals(application)
signals.install()
signal.raise_signal(signal.SIGINT)
signals.asked.connect(lambda: print("told"))
application.processEvents()
"""


def test_a_signal_that_comes_within_a_paint_waits_for_its_end() -> None:
    ended = run_script(_ENDED_WITHIN_A_PAINT)
    assert (ended.returncode, ended.stdout) == (0, "painted while open\n"), ended.stderr


def test_a_signal_that_came_before_anyone_listened_is_told() -> None:
    ended = run_script(_ENDED_BEFORE_ANYONE_LISTENS)
    assert (ended.returncode, ended.stdout) == (0, "told\n"), ended.stderr
