"""The shipped typeface, as it comes out of the painter."""

from PySide6.QtGui import QFont, QImage, QPainter

from app.ui.style.fonts import MEDIUM, SEMI_BOLD, font


def painted(weight: QFont.Weight) -> QImage:
    image = QImage(100, 24, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.setFont(font(weight=weight))
        painter.drawText(4, 18, "Use it for")
    return image


def test_bold_words_of_rich_text_are_the_semi_bold_face_and_not_smeared(qapp: object) -> None:
    assert painted(QFont.Weight.Bold) == painted(SEMI_BOLD)
    assert painted(SEMI_BOLD) != painted(MEDIUM), "the face is found"
