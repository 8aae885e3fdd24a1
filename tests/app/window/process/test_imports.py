"""What is imported with the window takes neither its modules' texts nor the whole of Qt into memory."""

import subprocess
import sys

WINDOW = """
import linecache, os
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: 0
from app.cli import run
status = run(["window"])
import app.plots.plot
rooms = tuple(os.path.join(app.__path__[0], room) + os.sep for room in ("pages", "plots"))
print(status, sorted(name for name in linecache.cache if name.startswith(rooms)), flush=True)
os._exit(0)  # the window is still open
"""

PLOTS = """
from app.plots.pyqtgraph_import import pg
from PySide6 import QtGui
made = "QPdfWriter" in vars(pg.Qt.QtGui)
print(made, pg.Qt.QtGui.QPdfWriter is QtGui.QPdfWriter, "QPdfWriter" in dir(QtGui))
"""


def said(code: str) -> str:
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    return result.stdout.strip()


def test_the_command_opens_the_window_without_reading_its_modules_texts() -> None:
    assert said(WINDOW) == "0 []"


def test_plots_make_of_qt_only_what_is_asked_for() -> None:
    assert said(PLOTS) == "False True True"


UNUSED = """
import sys
import app.plots.plot
unused = {"PySide6.QtOpenGL", "PySide6.QtTest", "multiprocessing", "pydoc", "pyqtgraph.imageview"}
print(sorted(unused & set(sys.modules)))
from PySide6 import QtTest
print(QtTest.QSignalSpy.__name__)
"""

EVERYTHING = """
import hashlib, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
application = QApplication([])
from app.plots.plot import Plot, pg
x, y = np.arange(9.0), np.sin(np.arange(9.0))
plot = Plot(x_label="x", y_label="y")
plot.resize(400, 300)
plot.set_range((-1.0, 9.0), (-1.5, 1.5))
squares = plot.add_dots(5.0, is_round=False)
for item in (plot.add_bars(), plot.add_curve(), plot.add_symbols(), plot.add_dots(5.0), plot.add_rings(9.0), squares):
    item.set_color("#204080")
    item.set_points(x, y)
plot.add_band().set_points(x, y - 0.2, y + 0.2)
plot.add_picture(0.0, 1.0).set_values(np.eye(3))
plot.add_zones().set_stretches(x[1:2], x[3:4])
plot.add_line(stands=True).set_position(2.0)
plot.add_drag_point()
plot.add_text().write("here", QPointF(1.0, 1.0))
plot.make_zoomable()
plot.show()
application.processEvents()
view = plot.findChild(pg.PlotWidget).viewport()
at = QPointF(200.0, 100.0)
wheel = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
QApplication.sendEvent(view, wheel)
application.processEvents()
image = plot.grab().toImage()
print(plot.view_range() != ((-1.0, 9.0), (-1.5, 1.5)), hashlib.sha256(bytes(image.constBits())).hexdigest(), flush=True)
os._exit(0)
"""


def test_plots_load_neither_opengl_nor_widgets_that_no_plot_has() -> None:
    assert said(UNUSED) == "[]\nQSignalSpy"


def test_all_that_a_plot_can_show_is_painted_as_by_the_whole_of_pyqtgraph() -> None:
    lean = said(EVERYTHING)
    assert lean.startswith("True")
    assert lean == said("import pyqtgraph\n" + EVERYTHING)
