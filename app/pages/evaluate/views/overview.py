"""The overview: the figures of one network or two, each digit's precision and recall, and who is right where."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app import ui
from app.language import capital, tr
from app.pages.evaluate.examiner import LETTERS, Examination
from app.pages.evaluate.exports import Cell, Export, Table
from app.pages.evaluate.views.digit_plot import DigitPlot
from app.pages.evaluate.views.view import EvaluateView, network_colors, network_names
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.text_size import limit_width
from app.ui.text.numbers import count_text, number_text, percent
from app.ui.widgets.labels import heading
from app.ui.widgets.number_table import NumberTable
from nncore.evaluation.metrics import precision_recall
from nncore.evaluation.predictions import Predictions
from nncore.evaluation.selection import Outcome, choose_rows

_DIGITS = tuple(str(digit) for digit in range(10))
_FIGURES = (
    tr("Accuracy"),
    tr("Errors"),
    tr("Rejected"),
    "ECE",
    tr("Log loss, nats"),
    tr("Not digits"),
    tr("of them rejected"),
)
_ALONE: dict[Outcome, str] = {"right": tr("Correct"), "wrong": tr("Errors"), "rejected": tr("Rejected")}
_TOGETHER: dict[Outcome, str] = {
    "both_right": tr("Both correct"),
    "only_first": tr("Only A correct"),
    "only_second": tr("Only B correct"),
    "both_wrong": tr("Both in error"),
}
_FIGURES_WIDTH, _TABLES_WIDTH = 320, 640


class OverviewView(EvaluateView):
    """Tables at the left, precision and recall of each digit as marks at the right.

    Signals: ``outcome_chosen(str)``, as `nncore.evaluation.selection.choose_rows` knows it, to see those digits.
    """

    outcome_chosen = Signal(str)

    formulas = ("accuracy", "precision", "recall")
    words = tr(
        "<b>Recall</b> asks how many of the sevens were found, <b>precision</b> how many of what was called a seven "
        "is one. A digit that is read too freely has high recall and low precision."
    )

    def __init__(self) -> None:
        super().__init__()
        self._examination: Examination | None = None
        self.alone = NumberTable((*_DIGITS, tr("all")), 4, tr("Precision and recall of each digit"))
        self.together = NumberTable(
            (*_DIGITS, tr("all")), 7, tr("Precision and recall of each digit, of both networks")
        )
        self.together.hide()
        self.figures = NumberTable(_FIGURES, 2, tr("Figures"))
        for table in (self.alone, self.together, self.figures):
            table.be_airy()
        limit_width(self.figures, _FIGURES_WIDTH)
        self.figures.setToolTip(
            tr(
                "Accuracy and errors count every digit, rejected or not. ECE: how far confidence and accuracy lie "
                "apart. Log loss: the mean of −ln p of the true digit. Not digits: what the data labels as something "
                "else."
            )
        )
        self.buttons = {outcome: _button(outcome) for outcome in (*_ALONE, *_TOGETHER)}
        for button in self.buttons.values():
            button.setEnabled(False)  # nothing is read yet
        for outcome in _TOGETHER:
            self.buttons[outcome].hide()
        self._plot = DigitPlot()
        tables = QWidget()
        tables.setLayout(self._left_column())
        limit_width(tables, _TABLES_WIDTH)  # the plot gains more by the room of a wide window
        ui.row((tables, 10), (self._plot, 9), parent=self, gap=3 * GAP)
        for button in self.buttons.values():
            button.clicked.connect(self._on_clicked)
        self.follow_theme()

    def show_examination(self, examination: Examination) -> None:
        """Show the figures."""
        self._examination = examination
        self._show_tables(examination)
        self._show_buttons(examination)
        self._plot.show_predictions(examination.predictions)

    @override
    def apply_theme(self) -> None:
        if self._examination is not None:
            self.show_examination(self._examination)

    def exports(self) -> list[Export]:
        """Return the tables and the plot."""
        table = self.alone if self._examination is None or self._examination.second is None else self.together
        return [
            Export(tr("Figures"), None, self._figures_table),
            Export(tr("Each digit"), table, self._digits_table),
            Export(tr("Precision and recall"), self._plot, self._digits_table),
        ]

    def numpy_code(self) -> str:
        """Return the labels and what was read as counts, and the figures that follow."""
        counts = [] if self._examination is None else self._examination.first.confusion.tolist()
        return "\n".join(
            (
                "import numpy as np",
                "",
                "# Rows: the true digit. Columns: what was read.",
                f"confusion = np.array({counts})",
                "accuracy = confusion.trace() / confusion.sum()",
                "precision = confusion.diagonal() / np.maximum(confusion.sum(axis=0), 1)",
                "recall = confusion.diagonal() / np.maximum(confusion.sum(axis=1), 1)",
                "print(accuracy, precision, recall)",
            )
        )

    # ---- inside ------------------------------------------------------------------------------

    def _left_column(self) -> QVBoxLayout:
        column = ui.column(heading(tr("Figures")), (self.figures, len(_FIGURES)), ui.row(*self.buttons.values(), 1))
        column.addItem(QSpacerItem(0, GAP, vData=QSizePolicy.Policy.Maximum))  # goes first in a low window
        column.addWidget(heading(tr("Each digit")))
        column.addWidget(self.alone, len(_DIGITS))
        column.addWidget(self.together, len(_DIGITS))
        column.addStretch(1)
        return column

    def _show_tables(self, examination: Examination) -> None:
        is_alone = examination.second is None
        table, other = (self.alone, self.together) if is_alone else (self.together, self.alone)
        other.hide()  # first: with both of them there the window would grow, and stay so
        table.show()
        lines = self._digits_table()
        for column, name in enumerate(str(cell) for cell in lines[0][1:]):
            cells = [line[column + 1] for line in lines[1:]]
            table.set_column(column, _short(name), [_text(cell) for cell in cells], self._color(name))
        for column, name in enumerate(network_names(examination)):
            self.figures.set_column(column, name, _figure_texts(examination.predictions[column]), self._color(name))
        if is_alone:
            self.figures.clear_from(1)

    def _show_buttons(self, examination: Examination) -> None:
        names = _ALONE if examination.second is None else _TOGETHER
        for outcome in self.buttons.keys() - names.keys():
            self.buttons[outcome].hide()  # first, as above
        for outcome, name in names.items():
            n = len(choose_rows(examination.first, outcome=outcome, other=examination.second))
            self.buttons[outcome].setText(tr("{name} {n:,}", name=name, n=n))
            self.buttons[outcome].setEnabled(True)
            self.buttons[outcome].show()

    def _color(self, name: str) -> str:
        colors = dict(zip(LETTERS, network_colors(self.theme), strict=True))
        return colors.get(name.partition(" ")[0], "")

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.outcome_chosen.emit(button.objectName())

    def _digits_table(self) -> Table:
        """Return a line for each digit and one for all, under a head."""
        examination = self._examination
        if examination is None:
            return [[tr("Digit")]]
        columns: list[tuple[str, list[Cell]]] = [(tr("Count"), _with_sum(examination.first.confusion.sum(axis=1)))]
        for number, predictions in enumerate(examination.predictions):
            letter = "" if examination.second is None else f"{LETTERS[number]} "
            precision, recall = precision_recall(predictions.confusion)
            columns.append((_headed(letter, tr("precision")), [*precision, None]))
            columns.append((_headed(letter, tr("recall")), [*recall, predictions.accuracy]))
        columns += self._last_columns(examination)
        names = [*_DIGITS, "all"]
        head = [tr("Digit"), *(name for name, _ in columns)]
        return [head, *([names[line], *(cells[line] for _, cells in columns)] for line in range(len(names)))]

    def _last_columns(self, examination: Examination) -> list[tuple[str, list[Cell]]]:
        if (shared := examination.agreement) is not None:
            return [(tr("Only A correct"), _with_sum(shared[:, 1])), (tr("Only B correct"), _with_sum(shared[:, 2]))]
        confusion = examination.first.confusion
        return [(tr("Errors"), _with_sum(confusion.sum(axis=1) - confusion.diagonal()))]

    def _figures_table(self) -> Table:
        if self._examination is None:
            return [[tr("Figure")]]
        head = [tr("Figure"), *network_names(self._examination)]
        columns = [_figure_values(predictions) for predictions in self._examination.predictions]
        return [head, *([name, *values] for name, *values in zip(_FIGURES, *columns, strict=True))]


def _with_sum(counts: np.ndarray[tuple[int, ...], np.dtype[np.integer]]) -> list[Cell]:
    return [*counts.tolist(), int(counts.sum())]


def _figure_values(predictions: Predictions) -> list[Cell]:
    return [
        predictions.accuracy,
        int(predictions.is_error.sum()) if predictions.is_labelled else None,
        predictions.rejected_share,
        predictions.calibration_error,
        predictions.log_loss,
        int((~predictions.is_digit).sum()) if predictions.is_labelled else None,
        predictions.rejected_share_of_others,
    ]


def _figure_texts(predictions: Predictions) -> list[str]:
    accuracy, mistakes, rejected, ece, loss, others, rejected_others = _figure_values(predictions)
    shares = [
        percent(share) if isinstance(share, float) else "–" for share in (accuracy, rejected, ece, rejected_others)
    ]
    log_loss = number_text(loss, 4) if isinstance(loss, float) else "–"
    return [shares[0], _text(mistakes), shares[1], shares[2], log_loss, _text(others), shares[3]]


def _short(name: str) -> str:
    """Return a column's name as it fits above seven columns."""
    return name.replace("precision", "prec.").removesuffix(" correct")


def _text(cell: Cell) -> str:
    if isinstance(cell, float):
        return percent(cell)
    return count_text(cell) if isinstance(cell, int) else ""


def _button(outcome: Outcome) -> QPushButton:
    word = _ALONE.get(outcome) or _TOGETHER[outcome]
    button = ui.button(
        word, tr("Look at these digits under Browse."), name=tr("See the digits: {outcome}", outcome=word)
    )
    button.setObjectName(outcome)
    button.setProperty("segment", True)
    return button


def _headed(letter: str, name: str) -> str:
    """Return the head of a column: with the network's letter, or as the beginning of a sentence."""
    return letter + name if letter else capital(name)
