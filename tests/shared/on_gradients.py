"""What stands on the page about gradients beside its plots."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel

from app.pages.gradients.legend import PlotTitle


def legend(title: PlotTitle) -> list[str]:
    """Return the entries of the legend behind a title."""
    text = QTextDocument()
    text.setHtml(title.findChildren(QLabel)[-1].text())
    return text.toPlainText().split("   ")
