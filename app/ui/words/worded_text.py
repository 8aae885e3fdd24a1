"""Where the letters of a text stand, as Qt lays it out: what a line below a word has to know of it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextDocument, QTextLine, QTextOption
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object  # a class of Qt beside the widget's own would be one too many

_TOP_AND_BOTTOM = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignBottom


class WordedText(_Base):
    """A mixin, named before the widget's class, for a text whose letters can be found on the screen."""

    def shown_words(self) -> str:
        """Return the letters one sees."""
        raise NotImplementedError

    def laid_out(self) -> QTextDocument:
        """Return the text as it is laid out."""
        raise NotImplementedError

    def text_edges(self) -> Qt.AlignmentFlag:
        """Return at which edges it stands."""
        raise NotImplementedError

    def rect_of(self, laid_out: QTextDocument, start: int, end: int) -> QRectF:
        """Return where the letters from `start` to `end` stand, as far as they are in one line."""
        block = laid_out.findBlock(start)
        line = block.layout().lineForTextPosition(start - block.position())
        if not line.isValid():
            return QRectF()
        last = min(end - block.position(), line.textStart() + line.textLength())
        left, right = _x_of(line, start - block.position()), _x_of(line, last)
        corner = laid_out.documentLayout().blockBoundingRect(block).topLeft() + line.position()
        top = self._top(laid_out.size().height())
        return QRectF(corner.x() + left - line.position().x(), corner.y() + top, right - left, line.height())

    def _top(self, height: float) -> float:
        """Return how far below the upper edge the text begins."""
        spare = self.height() - height
        upright = self.text_edges() & (_TOP_AND_BOTTOM | Qt.AlignmentFlag.AlignVCenter)
        if upright & Qt.AlignmentFlag.AlignTop:
            return 0.0
        return spare if upright & Qt.AlignmentFlag.AlignBottom else 0.5 * spare


def document(widget: WordedText, text: str, width: float, *, is_rich: bool, is_wrapped: bool) -> QTextDocument:
    """Return a text laid out as Qt lays it out in a label."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(widget.font())
    option = QTextOption(widget.text_edges() & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(QTextOption.WrapMode.WordWrap if is_wrapped else QTextOption.WrapMode.NoWrap)
    made.setDefaultTextOption(option)
    if is_rich:
        made.setHtml(text)
    else:
        made.setPlainText(text)
    made.setTextWidth(width)
    made.size()  # which lays it out
    return made


def _x_of(line: QTextLine, at: int) -> float:
    """Return how far to the right a letter of a line begins."""
    x: Any = line.cursorToX(at)  # with the letter it took, in some versions of PySide
    return float(x[0] if isinstance(x, tuple) else x)
