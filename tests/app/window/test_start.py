"""What the window does not load before it is painted."""

import subprocess
import sys

START = """
import sys
import app.cli
from PySide6.QtCore import QCoreApplication, QEvent
from app.window.process.application import make_application
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
application = make_application()
window = MainWindow(Settings.volatile())
window.show()
application.processEvents()
loaded = {name for name in LATER if name in sys.modules}
print(sorted(loaded))
window.close()
window.deleteLater()
QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # whole, before Python lets go of its parts
"""

LATER = ("concurrent.futures", "csv", "email", "importlib.metadata", "numpy.ma", "numpy.random")
"""Each some 20 to 100 ms, and nothing that the first picture of the window needs."""


def test_the_first_paint_waits_for_nothing_that_is_only_needed_later() -> None:
    code = f"LATER = {LATER!r}\n{START}"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert result.stdout.strip() == "[]"
