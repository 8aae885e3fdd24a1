"""pyqtgraph, imported so that it takes of Qt and of itself what is used and no more: 10 MB less.

On import it copies every name of QtCore, QtGui and QtWidgets into modules of its own, and PySide makes a class or an
enumeration when its name is first read: so all of Qt would be made. Here those modules look a name up when it is asked
for. It also loads OpenGL, Qt's tests, and widgets that no plot has, with Python's debuggers and processes behind them:
in their stead stand modules with nothing in them, and one with a form without options. A pyqtgraph that is there
already stays as it is.

Imported by the modules of `app.plots`, in pyqtgraph's stead: ``from app.plots.pyqtgraph_import import pg``.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from app.plots.no_options import form_module

_MIRRORED = ("QtCore", "QtGui", "QtWidgets")
_UNUSED_ITEMS = (
    "ArrowItem BarGraphItem BoxplotItem ColorBarItem CurvePoint DateAxisItem ErrorBarItem FillBetweenItem "
    "GradientEditorItem GradientLegend GradientPresets GraphItem HistogramLUTItem IsocurveItem LinearRegionItem "
    "PColorMeshItem ROI ScaleBar TargetItem VTickGroup"
)
_UNUSED_WIDGETS = (
    "CheckTable ColorMapWidget DataFilterWidget DataTreeWidget DiffTreeWidget GradientWidget HistogramLUTWidget "
    "JoystickButton PathButton RawImageWidget RemoteGraphicsView ScatterPlotWidget TableWidget ValueLabel"
)
_UNUSED = (
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "pyqtgraph.Qt.OpenGLHelpers",
    "pyqtgraph.imageview",
    *(f"pyqtgraph.graphicsItems.{name}" for name in _UNUSED_ITEMS.split()),
    *(f"pyqtgraph.widgets.{name}" for name in _UNUSED_WIDGETS.split()),
)


class _Mirror(ModuleType):
    """A module of Qt's as pyqtgraph has it, to which it adds names of its own."""

    def __init__(self, name: str) -> None:
        super().__init__(f"pyqtgraph.Qt.{name}")
        self.source = importlib.import_module(f"PySide6.{name}")

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.source, name)
        setattr(self, name, value)  # the next time it is found without this method
        return value


class _Empty(ModuleType):
    """A module that stands where one is that nothing here uses; each of its names is a class of its own."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


@contextmanager
def _lean() -> Iterator[None]:
    """Lend pyqtgraph modules of Qt's and of its own, and let Qt's own name nothing to copy while it is imported."""
    if "pyqtgraph" in sys.modules:
        yield
        return
    mirrors = [_Mirror(name) for name in _MIRRORED]
    form = form_module()
    stand_ins = {form.__name__: form} | {name: _Empty(name) for name in _UNUSED if name not in sys.modules}
    sys.modules.update(stand_ins)
    for mirror in mirrors:
        sys.modules[mirror.__name__] = mirror
        vars(mirror.source)["__dir__"] = list
    try:
        yield
    finally:
        for name in stand_ins:
            del sys.modules[name]
        for mirror in mirrors:
            del vars(mirror.source)["__dir__"]


with _lean():
    import pyqtgraph as pg

__all__ = ["pg"]
