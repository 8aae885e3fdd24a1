"""One question of a lesson: choices or a number, a button that checks, and what is said then. For the panel alone."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QRadioButton, QWidget

from app import ui
from app.language import tr
from app.sources.lessons import Question
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.fonts import SMALL, font
from app.ui.text.numbers import typed_number
from app.ui.widgets.invalid import mark_invalid
from app.ui.widgets.labels import paragraph


class QuestionBox(QWidget):
    """Asks, and says whether the answer is right.

    Signals: ``answered()``, the answer was checked, or could not be; `outcome` says what came of it.
    """

    answered = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question, self.is_right = question, False
        self.field = QLineEdit()
        self.field.setAccessibleName(question.asks)
        self.field.setPlaceholderText(tr("a number"))
        self.choices = [_choice(text) for text in question.choices]
        self.check = ui.button(tr("Check"), name=tr("Check: {asks}", asks=question.asks))
        self.outcome = paragraph("", SMALL)
        self._group = QButtonGroup(self)
        rows = ui.column(paragraph(question.asks, SMALL), parent=self, gap=GAP // 2)
        for number, choice in enumerate(self.choices, 1):
            self._group.addButton(choice, number)
            rows.addLayout(ui.row(choice, (_Words(choice), 1), gap=0))
        if not self.choices:
            rows.addWidget(self.field)
        rows.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.outcome)
        self.check.clicked.connect(self._check)
        self.field.returnPressed.connect(self._check)

    def _check(self) -> None:
        given = self._given()
        mark_invalid(self.field, "" if given is not None or self.choices else tr("Type a number, such as 0.25."))
        if given is None:
            self.outcome.setText(
                tr("Choose one of them first.") if self.choices else tr("Type a number, such as 0.25.")
            )
        else:
            self.is_right = self.question.is_right(given)
            right = tr("✓ Correct. {says}", says=self.question.says)
            self.outcome.setText(right if self.is_right else tr("Not yet: look again, try again."))
        self.answered.emit()

    def _given(self) -> float | None:
        """Return the number that was typed or chosen, or None if that is none."""
        if self.choices:
            return float(self._group.checkedId()) if self._group.checkedId() > 0 else None
        number = typed_number(self.field.text())
        return None if math.isnan(number) else number


class _Words(QLabel):
    """The words of a choice, in as many lines as they need; a click on them chooses it."""

    def __init__(self, choice: QRadioButton) -> None:
        super().__init__(choice.accessibleName())
        self._choice = choice
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(SMALL))
        self.setWordWrap(True)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choice.setFocus()
        self._choice.click()


def _choice(text: str) -> QRadioButton:
    button = QRadioButton()  # whose own words would all stand in one line
    button.setAccessibleName(text)
    return button
