"""A script that ends with a window open ends well."""

from tests.shared.on_commands import run_script

_ENDS_WITH_A_WINDOW_OPEN = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from app.window.process.application import make_application

class Window(QWidget):
    def hideEvent(self, event):
        print("Python is at its end" if sys.is_finalizing() else "hidden in time")

application = QApplication(sys.argv[:1])
make_application()
window = Window()
window.show()
"""


def test_windows_left_open_are_hidden_while_their_python_still_stands() -> None:
    ended = run_script(_ENDS_WITH_A_WINDOW_OPEN)

    assert (ended.returncode, ended.stdout) == (0, "hidden in time\n"), ended.stderr
