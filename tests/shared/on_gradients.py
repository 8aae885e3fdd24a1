"""What a person presses on the page about gradients."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.pages.gradients.legend import PlotTitle
from app.pages.gradients.page import GradientsPage


def press(page: GradientsPage, name: str) -> None:
    """Click the button of the chosen view with this accessible name."""
    buttons = page.findChildren(QAbstractButton)
    next(button for button in buttons if button.accessibleName() == name and button.isVisible()).click()


def choose(page: GradientsPage, view: str) -> None:
    press(page, f"View: {view}")


def legend(title: PlotTitle) -> list[str]:
    """Return the entries of the legend behind a title."""
    text = QTextDocument()
    text.setHtml(title.findChildren(QLabel)[-1].text())
    return text.toPlainText().split("   ")
