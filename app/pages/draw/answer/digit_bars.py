"""Ten rows with the bar and the number of each digit. Imported by `probabilities`."""

import math
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.plots.limits import calm_limit
from app.ui.accessibility.speech import Speaks
from app.ui.export import Row
from app.ui.overriding import override
from app.ui.painting.background import make_opaque, paint_background
from app.ui.painting.text import face
from app.ui.style.fonts import BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL
from app.ui.style.text_size import enlarged
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text, percent
from app.ui.tips import TipBeside
from nncore.arrays import FloatArray

_DIGIT_WIDTH, _NUMBER_WIDTH = 20, 56
_BAR_HEIGHT = 12.0
_MOST_ROW = 32  # pixels
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_INVITATION = tr("Click it to see why; Ctrl+click sets it against the other.")


class DigitBars(Speaks, Themed, TipBeside):
    """A row for each digit: its name, a bar, a number; the winner stands out by colour and by weight.

    A digit that is asked about has a blue mark, the one it is set against a vermilion one. Up and down go from digit to
    digit, Return asks about one, Shift+Return sets one against it.

    Signals: ``digit_chosen(int, bool)``, the person clicked a digit, or pressed Return on it; with Ctrl or Shift held,
    as the one that the other is set against.
    """

    spoken_role = QAccessible.Role.Chart
    digit_chosen = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.values: FloatArray | None = None
        self._are_logits = False
        self._is_greyed = False
        self._limit = 8.0
        self._marks: tuple[int | None, int | None] = (None, None)
        self._focused = -1
        self._looks = self._rows()
        self.setMouseTracking(True)
        self.setAccessibleName(tr("The ten digits"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        make_opaque(self)
        self.fit_text()

    def fit_text(self) -> None:
        """Keep the rows near enough to each other that all ten are seen at a glance, in a high column too."""
        self.setMaximumHeight(10 * enlarged(_MOST_ROW))

    @override
    def spoken_description(self) -> str:
        """Return each digit with its value, the greatest first, and what the keys do."""
        keys = tr("Up and down go from digit to digit, Return asks why, Shift+Return sets against.")
        if self.values is None:
            return tr("Nothing drawn.") + " " + keys
        said = number_text if self._are_logits else percent
        order = np.argsort(-self.values, kind="stable").tolist()
        return "; ".join(f"{digit}: {said(float(self.values[digit]), 1)}" for digit in order) + ". " + keys

    def rows(self) -> Iterator[Row]:
        """Return each digit with its probability or logit."""
        name = "logit" if self._are_logits else "probability"
        values = () if self.values is None else self.values.tolist()
        return ((name, digit, "", value) for digit, value in enumerate(values))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(enlarged(180), 10 * enlarged(17))

    def set_values(self, values: FloatArray | None, *, are_logits: bool, is_greyed: bool) -> None:
        """Show probabilities or logits, shape (n,), perhaps greyed as what does not count; None empties the bars."""
        self.values, self._are_logits, self._is_greyed = values, are_logits, is_greyed
        if values is not None and are_logits:
            self._limit = calm_limit(float(np.abs(values).max()), self._limit)
        self._repaint_changed()

    @property
    def marks(self) -> tuple[int | None, int | None]:
        """The digit that is asked about, and the one it is set against."""
        return self._marks

    def set_marks(self, asked: int | None, against: int | None) -> None:
        """Mark the digit that is asked about, and the one it is set against."""
        if (asked, against) != self._marks:
            changed = [digit for digit in {*self._marks, asked, against} if digit is not None]
            self._marks = asked, against
            for digit in changed:
                self.update(self._place(digit, self._n).toAlignedRect())

    def _rows(self) -> list[tuple[object, ...]]:
        """Return what each row shows: equal rows look alike."""
        if self.values is None:
            return [()] * 10
        winner, scale = int(np.argmax(self.values)), self._limit if self._are_logits else 1.0
        look = (self._are_logits, self._is_greyed)
        return [(round(value / scale, 3), round(value, 3), digit == winner, *look)
                for digit, value in enumerate(self.values.tolist())]  # fmt: skip

    def _repaint_changed(self) -> None:
        """Ask for the rows that look different now; most of the ten stay at 0 while one draws."""
        before, after = self._looks, self._rows()
        self._looks = after
        if len(after) != len(before):
            self.update()
            return
        for digit, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                place = self._place(digit, len(after))
                left = 0 if old[2:] != new[2:] else enlarged(_DIGIT_WIDTH)  # where the name of the digit ends
                top, bottom = math.ceil(place.top()), math.floor(place.bottom())  # else the rows beside it were touched
                self.update(left, top, self.width() - left, bottom - top)

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
                    "Digit {digit}: logit {values}. {explanation} {invitation}",
                    digit=digit,
                    values=number_text(self.values[digit]),
                    explanation=explanation,
                    invitation=_INVITATION,
                )
            )
        else:
            probability = tr("probability {values} = e^logit / Σ e^logits", values=number_text(self.values[digit], 5))
            self.setToolTip(
                tr(
                    "Digit {digit}: {probability}. {invitation}",
                    digit=digit,
                    probability=probability,
                    invitation=_INVITATION,
                )
            )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        digit = int(event.position().y() // (self.height() / self._n))
        if event.button() == Qt.MouseButton.LeftButton and 0 <= digit < self._n:
            self._choose(digit, event.modifiers())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._focus(min(max(self._focused + step, 0), self._n - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._focused >= 0:
            self._choose(self._focused, event.modifiers())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._focus(max(self._focused, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._focus(-1)

    @property
    def _n(self) -> int:
        return 10 if self.values is None else len(self.values)

    def _choose(self, digit: int, modifiers: Qt.KeyboardModifier) -> None:
        is_against = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.digit_chosen.emit(digit, bool(is_against))

    def _focus(self, digit: int) -> None:
        if digit != self._focused:
            self._focused = digit
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        region, n = event.region(), self._n
        touched = [digit for digit in range(n) if region.intersects(self._place(digit, n).toAlignedRect())]
        winner = -1 if self.values is None else int(np.argmax(self.values))
        has_names = region.intersects(QRect(0, 0, enlarged(_DIGIT_WIDTH), self.height()))
        with QPainter(self) as painter:
            paint_background(painter, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for digit in touched:
                self._paint_mark(painter, digit, self._place(digit, n))
            for is_winner in (False, True):
                digits = [digit for digit in touched if (digit == winner) is is_winner]
                self._paint_rows(painter, digits, is_winner=is_winner, has_names=has_names)

    def _paint_rows(self, painter: QPainter, digits: list[int], *, is_winner: bool, has_names: bool) -> None:
        """Paint rows of one look, part by part: to change pen, brush or typeface takes as long as to paint with it."""
        if not digits:
            return
        places = [self._place(digit, self._n) for digit in digits]
        values = [] if self.values is None else [float(self.values[digit]) for digit in digits]
        self._paint_bars(painter, [self._track(place) for place in places], values, is_winner=is_winner)
        painter.setPen(QColor(self._text_color(is_winner=is_winner)))
        if has_names:
            painter.setFont(face(BODY, SEMI_BOLD if is_winner else MEDIUM))
            for digit, place in zip(digits, places, strict=True):
                painter.drawText(place, _MIDDLE_LEFT, str(digit))
        painter.setFont(face(SMALL, SEMI_BOLD if is_winner else REGULAR))
        for value, place in zip(values, places, strict=False):
            painter.drawText(place, _MIDDLE_RIGHT, number_text(value, 2) if self._are_logits else percent(value, 1))

    def _paint_bars(self, painter: QPainter, tracks: list[QRectF], values: list[float], *, is_winner: bool) -> None:
        """Paint the tracks and, where there are values, the bars on them."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.rule))
        for track in tracks:
            painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(QColor(self.theme.bar if self._is_greyed or not is_winner else self.theme.accent_fill))
        for track, value in zip(tracks, values, strict=False):
            painter.drawRoundedRect(self._bar(track, value), 3, 3)

    def _text_color(self, *, is_winner: bool) -> str:
        if self._is_greyed:
            return self.theme.text_disabled
        return self.theme.text if is_winner else self.theme.text_muted

    def _paint_mark(self, painter: QPainter, digit: int, place: QRectF) -> None:
        """Paint what stands at the edge of a row: asked about, set against, or where the keyboard is."""
        theme = self.theme
        colors = [color for mark, color in zip(self._marks, (theme.speaks_for, theme.speaks_against), strict=True)
                  if mark == digit]  # fmt: skip
        for color in colors:
            painter.fillRect(QRectF(0, place.bottom() - 3, enlarged(_DIGIT_WIDTH) - 9, 2), QColor(color))
        if digit == self._focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)

    def _track(self, place: QRectF) -> QRectF:
        """Return where the bar of a row has its room."""
        width = max(1.0, self.width() - enlarged(_DIGIT_WIDTH + _NUMBER_WIDTH))
        return QRectF(enlarged(_DIGIT_WIDTH), place.center().y() - _BAR_HEIGHT / 2, width, _BAR_HEIGHT)

    def _bar(self, track: QRectF, value: float) -> QRectF:
        """Return the bar of a value: from the left for a probability, from the middle for a logit."""
        if not math.isfinite(value):
            return QRectF()
        if not self._are_logits:
            return QRectF(track.topLeft(), QPointF(track.left() + track.width() * value, track.bottom()))
        end = track.center().x() + 0.5 * track.width() * value / self._limit
        left, right = sorted((track.center().x(), end))
        return QRectF(QPointF(left, track.top()), QPointF(right, track.bottom()))
