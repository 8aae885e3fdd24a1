"""What nobody caught: written to a log that does not grow without end, and told to the window, which stays alive."""

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal

from app.language import tr
from app.ui.overriding import override

_LOG = logging.getLogger("digitscope")
_LARGEST_LOG, _LOGS_BEFORE = 500_000, 2  # bytes of a file, and how many files before it are kept


def log_path() -> Path:
    """Return where the log of whoever runs the program lies, whether there is one or not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(folder) / "digitscope" / "digitscope.log"


class FaultLog(QObject):
    """Takes the place of Python's own handlers of exceptions that nobody caught, in every thread.

    Signals
    -------
    fault_found(str, str)
        A sentence for the person, and the details; in the GUI thread, whichever thread the fault was in.
    """

    fault_found = Signal(str, str)
    _found = Signal(str, str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._handler = _handler(path)
        self._before = sys.excepthook, threading.excepthook
        # Another thread's fault is passed on by the event loop: a slot of the window may touch widgets.
        self._found.connect(self.fault_found, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to listen, to the log's other writers too."""
        logging.getLogger().addHandler(self._handler)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give Python its own handlers back."""
        sys.excepthook, threading.excepthook = self._before
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):  # Ctrl-C and the like are no faults
            self._before[0](kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _LOG.error("nobody caught:\n%s", details)
        what = str(error).splitlines()[0] if str(error) else kind.__name__
        self._found.emit(tr("Something went wrong that should not ({what}); your work is kept.", what=what), details)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


class _QuietFile(RotatingFileHandler):
    """A log that says nothing where it cannot be written any more: a full disk is told of by what matters."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Let the record go."""


def _handler(path: Path) -> logging.Handler:
    """Return what writes to the log, or, where none can be written, to standard error."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # to open a pipe waits for whoever reads it
            raise OSError
        handler: logging.Handler = _QuietFile(
            path, maxBytes=_LARGEST_LOG, backupCount=_LOGS_BEFORE, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler
