"""One window goes to every page and view, at several sizes of it and of its text; each kind of fault has its test."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from app.lab.body import Body
from app.pages.draw.page import DrawPage
from app.pages.draw.studies.studies import Studies
from app.sources.samples import sample_picture
from app.ui.layout.scroller import Scroller, Sideways
from app.ui.tips import TipBeside
from app.window.main_window import MainWindow
from tools.walks import accessible_faults
from tools.walks.readouts import cut_off, pointed_at
from tools.walks.sizes import walk
from tools.walks.stations import settle

SIZES = {
    100: ("960x600", "1016x652", "1920x1080"),
    150: ("1366x768",),
    200: ("1366x768",),
}
"""Of the window, for each size of its text in per cent; of the others, 200 % at 1920×1080 has the room of 960×540."""

POINTED_AT = {(100, "960x600"), (200, "1366x768")}
"""Where there is the least room, one points at everything."""

LOOKED_AT = (100, "1016x652")
"""What does not depend on the room is looked at once."""

FITTED = (100, "1016x652")
"""A screen of 1024 by 700 with a title bar: from here on nothing that a page shows is scrolled, and no table aside."""


@dataclass
class Walked:
    """What was found on the way, by where that was."""

    layout: dict[tuple[int, str, str], list[str]] = field(default_factory=dict)
    readouts: dict[tuple[int, str, str], list[str]] = field(default_factory=dict)
    nameless: dict[str, list[str]] = field(default_factory=dict)
    covered: dict[str, list[str]] = field(default_factory=dict)
    scrolled: dict[str, int] = field(default_factory=dict)
    n_controls: int = 0
    n_tips: int = 0
    labels: set[tuple[Qt.TextFormat, str]] = field(default_factory=set)


@pytest.fixture(scope="module")
def walked(shared_window: MainWindow) -> Walked:
    """Go to every station at every size, with a drawing to speak of."""
    window, found = shared_window, Walked()
    central = window.centralWidget()
    window.session.load_picture(sample_picture(5))
    for percent, sizes in SIZES.items():
        window.text_size.choose(percent)
        settle()  # with a paint: the walk has none
        for station, size, faults in walk(window, sizes, window.page_names):
            found.layout[percent, size, station] = faults
            if (percent, size) in POINTED_AT:
                found.readouts[percent, size, station] = list(cut_off(window.centralWidget()))
            if (percent, size) == LOOKED_AT:
                look(window, station, found)
            if (percent, size) == FITTED:
                shown = [each for each in central.findChildren(Scroller) if each.isVisible()]
                held = [each for each in shown if isinstance(each.parentWidget(), Body | Studies | DrawPage)]
                tables = [each for each in central.findChildren(Sideways) if each.isVisible()]
                found.scrolled[station] = sum(each.verticalScrollBar().maximum() for each in held)
                found.scrolled[station] += sum(each.horizontalScrollBar().maximum() for each in tables)
    window.text_size.choose(100)
    return found


def look(window: MainWindow, station: str, found: Walked) -> None:
    """Look at what is said by labels, by tips, and to who cannot see."""
    central = window.centralWidget()
    labels = [each for each in central.findChildren(QLabel) if each.text() and not each.isWindow()]  # as a tip is
    found.labels |= {(label.textFormat(), label.text()) for label in labels}
    found.nameless[station] = accessible_faults.faults(central)
    found.n_controls += len(accessible_faults.controls(central))
    tips = list(tips_over(central))
    found.covered[station] = [name for name, is_covered in tips if is_covered]
    found.n_tips += len(tips)


def tips_over(root: QWidget) -> Iterator[tuple[str, bool]]:
    """Rest on the middle of each picture and plot; yield its name, and whether its own tip lies there."""
    for part in pointed_at(root):
        if isinstance(part, TipBeside) and part.toolTip() and not part.visibleRegion().isEmpty():
            at = part.rect().center()
            spot = part.mapToGlobal(at)
            QApplication.sendEvent(part, QHelpEvent(QEvent.Type.ToolTip, at, spot))
            tip = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "qtooltip_label")
            assert tip.isVisible()
            around = QRect(spot - QPoint(20, 20), QSize(40, 40))
            yield part.accessibleName(), tip.geometry().intersects(around)
    QToolTip.hideText()


def test_pages_are_seen_whole_on_a_small_screen(walked: Walked) -> None:
    assert len(walked.scrolled) > 20
    assert {station: pixels for station, pixels in walked.scrolled.items() if pixels} == {}


def test_nothing_is_clipped_or_overlaps_or_has_to_be_scrolled_sideways(walked: Walked) -> None:
    assert {place: faults for place, faults in walked.layout.items() if faults} == {}
    assert len(walked.layout) >= 120


def test_no_readout_is_cut_off_wherever_one_points(walked: Walked) -> None:
    assert {place: faults for place, faults in walked.readouts.items() if faults} == {}
    assert len(walked.readouts) > 40


def test_nothing_is_nameless_or_says_a_raw_position(walked: Walked) -> None:
    assert {place: faults for place, faults in walked.nameless.items() if faults} == {}
    assert walked.n_controls > 200


def test_no_picture_or_plot_is_covered_by_its_own_tip(walked: Walked) -> None:
    assert {place: faults for place, faults in walked.covered.items() if faults} == {}
    assert walked.n_tips > 10


def test_labels_do_not_guess_what_is_html_and_show_no_marks_as_letters(walked: Walked) -> None:
    assert len(walked.labels) > 100
    assert [text for kind, text in walked.labels if kind == Qt.TextFormat.AutoText] == []
    looks_marked = re.compile(r"</?[a-z]+[ >]|&[a-z]+;")
    assert [text for kind, text in walked.labels if kind == Qt.TextFormat.PlainText and looks_marked.search(text)] == []
