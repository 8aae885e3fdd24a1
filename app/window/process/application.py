"""The one QApplication, with what every way in needs: a name, an icon, and Ctrl-C that ends it."""

import atexit
import signal
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.ui.accessibility.speech import teach_speech
from app.ui.pictures.icons import application_icon
from app.window.process.garbage import GarbageCollector


def _pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Print what Qt has to say, but not that the platform without a screen has no window manager to tell sizes to."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def _hide_windows() -> None:
    """Hide what a script left open: Qt would do so when Python is half gone, and fall over the widgets' own events."""
    for widget in QApplication.topLevelWidgets():
        widget.hide()


def make_application() -> QApplication:
    """Return the application, made if there is none yet."""
    teach_speech()
    atexit.unregister(_hide_windows)  # once, however many windows are made
    atexit.register(_hide_windows)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qInstallMessageHandler(_pass_on)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Digitscope")
    application.setDesktopFileName("digitscope")
    application.setWindowIcon(application_icon())
    GarbageCollector(application)
    # Python's own handler would wait for the next Python call, which an idle window never makes.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application
