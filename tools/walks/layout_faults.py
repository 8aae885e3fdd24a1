"""Find by geometry what is wrong with a laid out window: text without room, parts over each other or out of reach.

Imported by `tools.walks.sizes` and by the test of the sizes. Each finder takes a shown widget and yields sentences.
"""

from collections.abc import Iterator
from functools import cache
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from app.plots.sheet import Sheet
from app.ui.layout.scroller import Scroller
from app.ui.pictures.formula import Formula
from app.ui.text.live_text import LiveText
from app.ui.widgets.chooser import Chooser
from app.ui.widgets.number_table import NumberTable
from app.ui.words.link import WordLink

_OF_QT = (QScrollBar, QSplitterHandle)
_SLACK = 2  # pixels that nobody sees: a font's own bearing, a rounded height


def faults(root: QWidget) -> list[str]:
    """Return every fault of a shown widget and all it holds, each once."""
    finders = (clipped_texts, clipped_axes, overlaps, out_of_reach, sideways)
    return list(dict.fromkeys(fault for finder in finders for fault in finder(root)))


def clipped_texts(root: QWidget) -> Iterator[str]:
    """Yield the texts that need more room than they have."""
    for part in _shown(root):
        needed = _needed(part)
        if needed.width() > part.width() + _SLACK or needed.height() > part.height() + _SLACK:
            room = f"{part.width()}×{part.height()}"
            yield f"clipped: {_name(part)} needs {needed.width()}×{needed.height()}, has {room}"


def clipped_axes(root: QWidget) -> Iterator[str]:
    """Yield the names of axes that go on where their plot ends."""
    for sheet in _shown(root):
        if not isinstance(sheet, Sheet):
            continue
        for axis in (sheet.getPlotItem().getAxis(side) for side in ("left", "bottom")):
            margin = axis.label.document().documentMargin()
            place = axis.label.sceneBoundingRect().adjusted(margin, margin, -margin, -margin)
            seen = place.intersected(sheet.sceneRect())
            needed, has = max(place.width(), place.height()), max(seen.width(), seen.height())
            if axis.isVisible() and axis.label.isVisible() and needed > has + _SLACK:
                yield f"clipped: the axis {axis.labelText!r} needs {needed:.0f}, has {has:.0f}"


def overlaps(root: QWidget) -> Iterator[str]:
    """Yield the pairs of neighbours that lie over each other."""
    for parent in (root, *_shown(root)):
        if isinstance(parent, QAbstractScrollArea | QAbstractSpinBox | QComboBox):
            continue
        children = [part for part in _children(parent) if not part.size().isEmpty()]
        for one, other in combinations(children, 2):
            if isinstance(one, WordLink) and isinstance(other, WordLink):
                continue  # words of one text, on lines that touch
            common = one.geometry().intersected(other.geometry())
            if common.width() > _SLACK and common.height() > _SLACK:
                yield f"overlap: {_name(one)} and {_name(other)} by {common.width()}×{common.height()}"


def out_of_reach(root: QWidget) -> Iterator[str]:
    """Yield what lies outside the widget that holds it, where nobody can scroll to it."""
    for part in _shown(root):
        parent = part.parentWidget()
        if parent is None or isinstance(parent, QAbstractScrollArea) or _scrolls(parent):
            continue
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(part.geometry()):
            yield f"out of reach: {_name(part)} at {_box(part.geometry())} in {_box(parent.rect())}"


def sideways(root: QWidget) -> Iterator[str]:
    """Yield what has to be scrolled from side to side, as no text should be."""
    for part in _shown(root):
        if isinstance(part, Scroller) and part.horizontalScrollBar().maximum() > 0:
            yield f"sideways: {_name(part)} scrolls by {part.horizontalScrollBar().maximum()} pixels"


def _needed(part: QWidget) -> QSize:
    """Return the room that a widget's text takes; nothing where it has none."""
    if isinstance(part, QLabel):
        return _needed_by_label(part)
    if isinstance(part, LiveText):
        return _needed_by_line(part)
    if isinstance(part, Chooser):
        return QSize(part.width() + _missing_room(part), part.minimumSizeHint().height())
    if isinstance(part, NumberTable | Formula | QAbstractSpinBox | QLineEdit):
        width = 0 if isinstance(part, QAbstractSpinBox | QLineEdit) else part.minimumSizeHint().width()
        return QSize(width, part.minimumSizeHint().height())
    if isinstance(part, QAbstractButton):
        hint = part.sizeHint() if isinstance(part, QCheckBox) else part.minimumSizeHint()
        return QSize(hint.width(), part.fontMetrics().height() if part.text() else 0)
    return QSize()


def _missing_room(chooser: Chooser) -> int:
    """Return how many pixels the widest entry lacks."""
    texts = (chooser.itemText(index) for index in range(chooser.count()))
    return chooser.missing_room(max(texts, key=chooser.fontMetrics().horizontalAdvance, default=""))


def _needed_by_label(label: QLabel) -> QSize:
    if not label.text() or not label.pixmap().isNull():
        return QSize()
    if not label.wordWrap():
        return QSize(label.sizeHint().width(), label.fontMetrics().height())
    is_rich = label.textFormat() == Qt.TextFormat.RichText or (
        label.textFormat() == Qt.TextFormat.AutoText and GuiQt.mightBeRichText(label.text())
    )
    longest_word, height = _paragraph(label.text(), is_rich, label.font().toString(), label.width())
    return QSize(longest_word, height - label.fontMetrics().descent())


@cache
def _paragraph(text: str, is_rich: bool, font: str, width: int) -> tuple[int, int]:
    """Return how wide a text is that has a longer word than there is room, else 0, and how high it is in that width."""
    document, described = QTextDocument(), QFont()
    described.fromString(font)
    document.setDefaultFont(described)
    document.setDocumentMargin(0)
    (document.setHtml if is_rich else document.setPlainText)(text)
    document.setTextWidth(width)
    longest_word = int(document.idealWidth()) if document.idealWidth() > width else 0
    return longest_word, int(document.size().height())


def _needed_by_line(line: LiveText) -> QSize:
    metrics, wrapped = line.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
    if line.height() >= 2 * metrics.height():
        return metrics.boundingRect(QRect(0, 0, line.width(), 10_000), wrapped, line.text()).size()
    is_cut = line.shown_words() != line.text()
    return QSize(max(metrics.horizontalAdvance(line.text()), line.width() + _SLACK + 1 if is_cut else 0), 0)


def _shown(root: QWidget) -> Iterator[QWidget]:
    """Yield all widgets inside that are seen, without what Qt makes for its own scroll bars and fields."""
    parents = [root]
    while parents:  # what is not seen is passed over with all it holds: other pages, other views
        children = _children(parents.pop())
        yield from (part for part in children if not isinstance(part, _OF_QT))
        parents += children


def _children(parent: QWidget) -> list[QWidget]:
    found = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in found if part.isVisible() and not part.isWindow()]


def _scrolls(viewport: QWidget) -> bool:
    area = viewport.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is viewport


def _name(part: QWidget) -> str:
    text = getattr(part, "text", None)
    words = part.accessibleName() or (text() if callable(text) else "") or part.objectName()
    return f"{type(part).__name__}({words[:40]!r})" if words else type(part).__name__


def _box(rect: QRect) -> str:
    at: QPoint = rect.topLeft()
    return f"{at.x()},{at.y()} {rect.width()}×{rect.height()}"
