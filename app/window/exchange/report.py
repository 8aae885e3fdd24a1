"""A page as a report to print: a PDF with what was drawn or evaluated, by which network, and the page as it stands.

Imported by `panel_export`.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.style.fonts import REGULAR, SEMI_BOLD, font

_DPI, _MARGIN_MM = 300, 15.0
_TITLE_PT, _TEXT_PT, _LINE = 16.0, 9.0, 1.4


def report_pdf(page: QWidget, title: str, lines: Sequence[str]) -> bytes:
    """Return a sheet of A4, lying: the title, the lines, and below them the page, whose lines stay lines."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("Digitscope")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    with QPainter(writer) as painter:
        room = QRectF(painter.viewport())
        room.setTop(_write(painter, room, title, [*lines, tr("Digitscope, {date}", date=date.today().isoformat())]))
        scale = min(room.width() / page.width(), room.height() / page.height())
        painter.translate(room.topLeft())
        painter.scale(scale, scale)
        page.render(painter, QPoint())
    return bytes(buffer.data().data())


def _write(painter: QPainter, room: QRectF, title: str, lines: Sequence[str]) -> float:
    """Write the head of the sheet and return where it ends."""
    top = room.top()
    for text, size, weight in [(title, _TITLE_PT, SEMI_BOLD), *((line, _TEXT_PT, REGULAR) for line in lines if line)]:
        typeface = font(12, weight)
        typeface.setPointSizeF(size)
        painter.setFont(typeface)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        box = painter.boundingRect(QRectF(room.left(), top, room.width(), room.height()), flags, text)
        painter.drawText(box, flags, text)
        top = box.top() + box.height() * (_LINE if size == _TITLE_PT else 1.1)
    return top + _TEXT_PT / 72.0 * _DPI
