"""Ten bars: the probability, or the logit, of each digit."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import ui
from app.language import mark_text, tr
from app.plots.limits import calm_limit
from app.ui.numbers import number_text, percent
from app.ui.overriding import override
from app.ui.speech import Speaks
from app.ui.theme import BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL, font
from app.ui.themed import Themed
from app.ui.widgets import Switch, heading, readout
from nncore.arrays import FloatArray
from nncore.network.network import ForwardTrace
from nncore.network.prediction import Prediction

_DIGIT_WIDTH, _NUMBER_WIDTH = 20, 56
_BAR_HEIGHT = 12.0


class Probabilities(QWidget):
    """The ten bars with their title and the switch between probabilities and logits.

    Signals: ``logits_chosen(bool)``, when the person switches.
    """

    logits_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilities")
        self.setAccessibleName(tr("Probabilities"))
        self.bars = DigitBars()
        self._trace: ForwardTrace | None = None
        self._is_rejected = False
        self._switch = Switch(("%", mark_text("logits")), tr("Probabilities or logits"))
        self._switch.setToolTip(tr("Logits are what the last layer gives; softmax turns them into probabilities."))
        self._title = heading(tr("Probabilities"))
        ui.column(ui.head(self._title, readout(), self._switch), (self.bars, 1), parent=self)
        self._switch.chosen.connect(self._on_switched)

    @property
    def shows_logits(self) -> bool:
        """Whether the bars are logits."""
        return self._switch.word == "logits"

    def show_logits(self, is_shown: bool) -> None:
        """Show logits, or probabilities."""
        self._switch.choose("logits" if is_shown else "%")
        self._title.setText(tr("Logits") if is_shown else tr("Probabilities"))
        self._show_bars()

    def show_trace(self, trace: ForwardTrace | None, prediction: Prediction | None) -> None:
        """Show the answer of a trace, greyed where the prediction rejects it, or the resting state."""
        self._trace = trace
        self._is_rejected = prediction is not None and prediction.is_rejected
        self._show_bars()

    def _on_switched(self) -> None:
        self.show_logits(self.shows_logits)
        self.logits_chosen.emit(self.shows_logits)

    def _show_bars(self) -> None:
        values = None
        if self._trace is not None:
            values = self._trace.logits if self.shows_logits else self._trace.probabilities
        self.bars.set_values(values, are_logits=self.shows_logits, is_greyed=self._is_rejected)


class DigitBars(Speaks, Themed, QWidget):
    """A row for each digit: its name, a bar, a number; the winner stands out by colour and by weight."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: FloatArray | None = None
        self._are_logits = False
        self._is_greyed = False
        self._limit = 8.0
        self._digit_fonts = font(BODY, MEDIUM), font(BODY, SEMI_BOLD)
        self._number_fonts = font(SMALL, REGULAR), font(SMALL, SEMI_BOLD)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The ten digits"))

    @override
    def spoken_description(self) -> str:
        """Return each digit with its value, the greatest first."""
        if self.values is None:
            return tr("Nothing drawn.")
        said = number_text if self._are_logits else percent
        order = np.argsort(-self.values, kind="stable").tolist()
        return "; ".join(f"{digit}: {said(float(self.values[digit]), 1)}" for digit in order)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, 10 * 20)

    def set_values(self, values: FloatArray | None, *, are_logits: bool, is_greyed: bool) -> None:
        """Show probabilities or logits, shape (n,), perhaps greyed as what does not count; None empties the bars."""
        before = self._rows()
        self.values, self._are_logits, self._is_greyed = values, are_logits, is_greyed
        if values is not None and are_logits:
            self._limit = calm_limit(float(np.abs(values).max()), self._limit)
        self._repaint_changed(before)

    def _rows(self) -> list[tuple[object, ...]]:
        """Return what each row shows: equal rows look alike."""
        if self.values is None:
            return [()] * 10
        winner, scale = int(np.argmax(self.values)), self._limit if self._are_logits else 1.0
        look = (self._are_logits, self._is_greyed)
        return [(f"{value / scale:.3f}", f"{value:.3f}", digit == winner, *look)
                for digit, value in enumerate(self.values.tolist())]  # fmt: skip

    def _repaint_changed(self, before: list[tuple[object, ...]]) -> None:
        """Ask for the rows that look different now; most of the ten stay at 0 while one draws."""
        after = self._rows()
        if len(after) != len(before):
            self.update()
            return
        for digit, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                self.update(self._place(digit, len(after)).toAlignedRect())

    def _place(self, digit: int, n: int) -> QRectF:
        pitch = self.height() / n
        return QRectF(0, digit * pitch, self.width(), pitch)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        digit = int(event.position().y() // (self.height() / 10))
        if self.values is None or not 0 <= digit < len(self.values):
            self.setToolTip("")
        elif self._are_logits:
            explanation = tr("A difference of 1 makes one digit e = 2.718 times as likely as another.")
            self.setToolTip(
                tr(
                    "Digit {digit}: logit {values}. {explanation}",
                    digit=digit,
                    values=number_text(self.values[digit]),
                    explanation=explanation,
                )
            )
        else:
            self.setToolTip(
                tr(
                    "Digit {digit}: probability {values:.5f} = e^logit / Σ e^logits.",
                    digit=digit,
                    values=self.values[digit],
                )
            )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        n = 10 if self.values is None else len(self.values)
        winner = -1 if self.values is None else int(np.argmax(self.values))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for digit in range(n):
                place = self._place(digit, n)
                if event.region().intersects(place.toAlignedRect()):
                    self._paint_row(painter, digit, place, digit == winner)

    def _paint_row(self, painter: QPainter, digit: int, place: QRectF, is_winner: bool) -> None:
        theme = self.theme
        color = theme.text_disabled if self._is_greyed else theme.text if is_winner else theme.text_muted
        painter.setPen(QColor(color))
        painter.setFont(self._digit_fonts[is_winner])
        middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, middle_left, str(digit))
        track = QRectF(_DIGIT_WIDTH, place.center().y() - _BAR_HEIGHT / 2, self._track_width(), _BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.rule))
        painter.drawRoundedRect(track, 3, 3)
        if self.values is None:
            return
        value = float(self.values[digit])
        painter.setBrush(QColor(theme.bar if self._is_greyed or not is_winner else theme.accent_fill))
        painter.drawRoundedRect(self._bar(track, value), 3, 3)
        painter.setPen(QColor(color))
        painter.setFont(self._number_fonts[is_winner])
        middle_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place, middle_right, number_text(value, 2) if self._are_logits else percent(value, 1))

    def _track_width(self) -> float:
        return max(1.0, self.width() - _DIGIT_WIDTH - _NUMBER_WIDTH)

    def _bar(self, track: QRectF, value: float) -> QRectF:
        """Return the bar of a value: from the left for a probability, from the middle for a logit."""
        if not math.isfinite(value):
            return QRectF()
        if not self._are_logits:
            return QRectF(track.topLeft(), QPointF(track.left() + track.width() * value, track.bottom()))
        end = track.center().x() + 0.5 * track.width() * value / self._limit
        left, right = sorted((track.center().x(), end))
        return QRectF(QPointF(left, track.top()), QPointF(right, track.bottom()))
