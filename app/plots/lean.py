"""pyqtgraph, imported so that it takes of Qt what it uses and no more: 4 MB and 50 ms less.

On import it copies every name of QtCore, QtGui and QtWidgets into modules of its own, and PySide makes a class or an
enumeration when its name is first read: so all of Qt would be made. Here those modules look a name up when it is asked
for. A pyqtgraph that is there already stays as it is.

Imported by the modules of `app.plots`, in pyqtgraph's stead: ``from app.plots.lean import pg``.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_MIRRORED = ("QtCore", "QtGui", "QtWidgets")


class _Mirror(ModuleType):
    """A module of Qt's as pyqtgraph has it, to which it adds names of its own."""

    def __init__(self, name: str) -> None:
        super().__init__(f"pyqtgraph.Qt.{name}")
        self.source = importlib.import_module(f"PySide6.{name}")

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.source, name)
        setattr(self, name, value)  # the next time it is found without this method
        return value


@contextmanager
def _mirrors() -> Iterator[None]:
    """Lend pyqtgraph its modules of Qt, and let Qt's own name nothing to copy while it is imported."""
    if "pyqtgraph" in sys.modules:
        yield
        return
    mirrors = [_Mirror(name) for name in _MIRRORED]
    for mirror in mirrors:
        sys.modules[mirror.__name__] = mirror
        vars(mirror.source)["__dir__"] = list
    try:
        yield
    finally:
        for mirror in mirrors:
            del vars(mirror.source)["__dir__"]


with _mirrors():
    import pyqtgraph as pg

__all__ = ["pg"]
