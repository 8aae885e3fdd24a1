"""Point at every plot and picture of every page and print the read-outs that are cut off there.

python tools/walks/readouts.py
python tools/walks/readouts.py --page softmax --size 1024x700 --text 200
"""

import argparse
import os
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from app.sources.samples import sample_picture
from app.ui.words.link import WordLink
from app.window.main_window import MainWindow
from app.window.process.application import make_application
from app.window.remembered.settings import Settings
from tools.walks.layout_faults import clipped_texts
from tools.walks.stations import settle, stations

_OTHERS = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, WordLink)
_PLACES = ((0.04, 0.04), (0.5, 0.5), (0.96, 0.96), (0.04, 0.96), (0.96, 0.04))  # shares of width and height


def pointed_at(root: QWidget) -> Iterator[QWidget]:
    """Yield what follows the pointer: the grounds of plots, pictures, diagrams and galleries."""
    for part in root.findChildren(QWidget):
        if isValid(part) and part.isVisible() and part.hasMouseTracking() and not isinstance(part, _OTHERS):
            yield part


def point_at(part: QWidget, share_x: float, share_y: float) -> None:
    """Move the pointer over a widget, to this share of its width and height."""
    at = QPointF(share_x * part.width(), share_y * part.height())
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    event = QMouseEvent(kind, at, QPointF(part.mapToGlobal(at)), none, none, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(part, event)


def cut_off(window: QWidget) -> Iterator[str]:
    """Point at everything that is shown and yield what is cut off then, each with where one points."""
    usual = set(clipped_texts(window))
    for part in list(pointed_at(window)):
        for share_x, share_y in _PLACES:
            if not isValid(part) or part.visibleRegion().isEmpty():
                continue
            point_at(part, share_x, share_y)
            _lay_out()
            for fault in set(clipped_texts(window)) - usual:
                usual.add(fault)
                corner = part.mapTo(window, QPoint(0, 0))
                yield f"{fault} while one points at {type(part).__name__} at {corner.x()},{corner.y()}"
        if isValid(part):
            QCoreApplication.sendEvent(part, QEvent(QEvent.Type.Leave))


def _lay_out() -> None:
    """Give what was just written its room: a line asks its row for it, and the row its column."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def walk_readouts(window: MainWindow, size: str, percent: int, names: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each station with what is cut off there, at one size of the window and of its text."""
    width, height = (int(side) for side in size.split("x"))
    window.text_size.choose(percent)
    for station in stations(window, names):
        window.resize(width, height)
        settle()
        yield station, list(cut_off(window.centralWidget()))


def main() -> None:
    """Print every fault, and how many there are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", action="append", help="this page alone; may be given again")
    parser.add_argument("--size", default="1024x700")
    parser.add_argument("--text", type=int, default=100, help="how large the text is, in per cent")
    arguments = parser.parse_args()
    make_application()
    window = MainWindow(Settings.volatile())
    window.session.load_picture(sample_picture(5))
    window.show()
    n_faults = 0
    for station, found in walk_readouts(window, arguments.size, arguments.text, arguments.page or window.page_names):
        n_faults += len(found)
        for fault in found:
            print(f"{station}: {fault}")
    print(f"{n_faults} faults")
    window.close()


if __name__ == "__main__":
    main()
