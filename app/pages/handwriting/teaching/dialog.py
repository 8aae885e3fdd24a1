"""While a network learns a hand, and after it: what it gained, what it lost, and whether it is to read."""

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QListWidget, QListWidgetItem, QProgressBar, QWidget

from app import ui
from app.language import tr
from app.sources.own_networks import LONGEST_NAME
from app.ui.layout.boxes import DIALOG_MARGINS, GAP
from app.ui.overriding import override
from app.ui.pictures.icons import digit_icon
from app.ui.style.themed import Themed
from app.ui.text.numbers import percent
from app.ui.widgets.invalid import mark_invalid
from app.ui.widgets.labels import caption, heading, label_of, paragraph
from app.ui.widgets.number_table import NumberTable
from nncore.arrays import BoolArray, FloatArray, IntArray
from nncore.data.datasets import Dataset
from nncore.ink.strokes import SIDE
from nncore.network.network import Network
from nncore.network.prediction import is_rejected
from nncore.recipes.own_hand import OwnHand

_WIDTH, _TILE, _LIST_HEIGHT = 480, 2 * SIDE, 104
_ROWS = tr("Held back: correct"), tr("Held back: rejected"), tr("MNIST test: correct")
_COLUMNS = tr("before"), tr("after")
_LEARNING = tr(
    "The network learns from your digits, mixed with MNIST and with other ways of writing. Some of yours are held "
    "back, to see what it brings."
)


class TeachDialog(Themed, QDialog):
    """A bar that fills, then figures before and after, the digits that are read otherwise, and a name.

    Signals
    -------
    name_given(str)
        The person wants the taught network to read, under this name.
    """

    name_given = Signal(str)

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Teach it my hand"))
        self.setMinimumWidth(_WIDTH)
        self.words = caption(_LEARNING)
        self.progress = QProgressBar()
        self.table = NumberTable(_ROWS, 2, tr("What the network reads before and after"))
        self.changed_title = heading(tr("Read otherwise than before"))
        self.changed = _changed_list()
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.fault = paragraph()
        self.use = ui.button(
            tr("Let it read"), tr("Keep it under this name, and let it read from now on."), is_primary=True
        )
        self.leave = ui.button(tr("Stop"), tr("Give it up; the network stays as it was."))
        self._build()
        self.use.clicked.connect(self._on_use)
        self.leave.clicked.connect(self.reject)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self.fault.setStyleSheet(f"color: {self.theme.warning}")

    def show_progress(self, share: float) -> None:
        """Show how much of the work is done."""
        self.progress.setValue(round(1000 * share))

    def show_hand(self, hand: OwnHand, before: Network) -> None:
        """Show what a network brought that has learned it, beside the one it was."""
        self.show_progress(1.0)
        labels = np.asarray(hand.held_back.labels)
        readings = [_Reading(network, hand.held_back) for network in (before, hand.network)]
        mnist = hand.mnist_before, hand.mnist_after
        for column, (title, reading, share) in enumerate(zip(_COLUMNS, readings, mnist, strict=True)):
            n_read, n = int((reading.labels == labels).sum()), len(labels)
            self.table.set_column(
                column, title, [_of(n_read, n), _of(int(reading.is_rejected.sum()), n), percent(share)]
            )
        self.words.setText(_outcome(hand, labels, *(reading.labels for reading in readings)))
        self._show_changed(hand.held_back.inputs, labels, *readings)
        self.use.setEnabled(True)
        self.name.setEnabled(True)
        self.leave.setText(tr("Discard"))
        self.use.setDefault(True)
        self.name.setFocus()
        self.name.selectAll()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong: that it cannot be taught, or with the name."""
        self.fault.setText(sentence)
        self.fault.show()
        self._grow()
        if self.use.isEnabled():
            mark_invalid(self.name, sentence)
        else:
            self.leave.setText(tr("Close"))

    def _grow(self) -> None:
        """Be as high as all parts need: Qt would lay a sentence that wraps over them."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalMinimumHeightForWidth(self.width())))

    def _on_use(self) -> None:
        mark_invalid(self.name, "")
        self.name_given.emit(self.name.text())

    def _show_changed(self, inputs: FloatArray, labels: IntArray, before: "_Reading", after: "_Reading") -> None:
        """List the digits that are read otherwise than before, the better ones first."""
        rows = np.flatnonzero(before.labels != after.labels)
        for row in sorted(rows.tolist(), key=lambda row: bool(after.labels[row] != labels[row])):
            item = QListWidgetItem(digit_icon(inputs[row]), f"{before.labels[row]} → {after.labels[row]}")
            is_right = bool(after.labels[row] == labels[row])
            if not is_right:
                item.setForeground(QColor(self.theme.speaks_against_text))
            readings = {"before": int(before.labels[row]), "after": int(after.labels[row]), "label": int(labels[row])}
            if is_right:
                tip = tr("Read as {before} before, as {after} now, which is right.", **readings)
            else:
                tip = tr("Read as {before} before, as {after} now; it is a {label}.", **readings)
            item.setToolTip(tip)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
            self.changed.addItem(item)
        if not self.changed.count():
            self.changed_title.setText(tr("Read otherwise than before: none"))

    def _build(self) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the teaching"))
        for column, title in enumerate(_COLUMNS):
            self.table.set_column(column, title, ["–"] * len(_ROWS))
        self.words.setMinimumHeight(3 * self.words.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.fault.hide()
        self.use.setEnabled(False)
        self.name.setEnabled(False)
        ui.column(
            self.words,
            self.progress,
            self.table,
            self.changed_title,
            self.changed,
            ui.row(label_of(self.name, tr("Name")), (self.name, 1)),
            self.fault,
            ui.row(1, self.leave, self.use),
            parent=self,
            margins=DIALOG_MARGINS,
        )
        self.leave.setFocus()


def _of(n: int, total: int) -> str:
    return tr("{n} of {total}", n=n, total=total)


class _Reading:
    """What a network makes of the digits that were held back."""

    def __init__(self, network: Network, digits: Dataset) -> None:
        logits = network.logits(digits.inputs)
        self.labels: IntArray = logits.argmax(axis=1)
        self.is_rejected: BoolArray = is_rejected(network, logits, digits.spare_strokes)


def _outcome(hand: OwnHand, labels: IntArray, before: IntArray, after: IntArray) -> str:
    """Return in words what was gained and what was lost."""
    gained = int((after == labels).sum()) - int((before == labels).sum())
    values = {"learned": hand.n_learned, "held": len(labels), "gained": abs(gained)}
    if gained > 0:
        own = tr(
            "Digits learned from: {learned}. Of the {held} held back it reads {gained} more than before.", **values
        )
    elif gained < 0:
        own = tr(
            "Digits learned from: {learned}. Of the {held} held back it reads {gained} fewer than before.", **values
        )
    else:
        own = tr("Digits learned from: {learned}. Of the {held} held back it reads as many as before.", **values)
    advice = "" if gained > 0 else tr("More digits of yours would say more; it may be better to discard this.")
    return " ".join(filter(None, (own, _mnist_outcome(hand.mnist_after - hand.mnist_before), advice)))


def _mnist_outcome(change: float) -> str:
    share = percent(abs(change))
    if share == percent(0.0):
        return tr("Of MNIST's test digits it reads as many.")
    if change > 0.0:
        return tr("Of MNIST's test digits it reads {share} more.", share=share)
    return tr("Of MNIST's test digits it reads {share} fewer.", share=share)


def _changed_list() -> QListWidget:
    listed = QListWidget()
    listed.setAccessibleName(tr("Digits that are read otherwise than before"))
    listed.setViewMode(QListView.ViewMode.IconMode)
    listed.setMovement(QListView.Movement.Static)
    listed.setWrapping(False)
    listed.setIconSize(QSize(_TILE, _TILE))
    listed.setSpacing(GAP // 2)
    listed.setFixedHeight(_LIST_HEIGHT)
    return listed
