"""A slider with its name and its number, which may be typed too."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from app.ui.accessibility.speech import Number, Role, Speaks
from app.ui.layout.boxes import row
from app.ui.layout.scroller import leave_wheel_to_page
from app.ui.overriding import override
from app.ui.style.fonts import MEDIUM, SMALL, font
from app.ui.style.text_size import keep_room, text_scale
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import kept_number, plain_number
from app.ui.widgets.labels import symbol_label
from app.ui.widgets.typed_number import TypedNumber

_N_STEPS, _N_PAGES = 500, 50
_DIGITS, _TYPED_DIGITS = 3, 6  # of a logarithmic one: of a step, and of what was typed at most
_WIDEST_NUMBER, _WIDEST_POWER = "−000.00", "0.00e−00"
_LEAST_PLAIN = 1e-4  # below it, numbers are written with a power of ten


class Slider(Speaks, QSlider):
    """A slider whose value is said as the page writes it: the words come from `said`, the number from the subclass."""

    spoken_role = Role.Slider
    said: str = ""

    def __init__(self, direction: Qt.Orientation) -> None:
        super().__init__(direction)
        leave_wheel_to_page(self)

    @override
    def spoken_value(self) -> str:
        return self.said or str(self.value())

    @override
    def spoken_number(self) -> Number | None:
        return Number(self.value(), self.minimum(), self.maximum(), self.singleStep())

    @override
    def take_number(self, value: float) -> None:
        self.setValue(round(value))


class NumberSlider(QWidget):
    """A slider with its name before it and its number behind; logarithmic, its steps are factors.

    A double click, or Return, opens a field to type the number in. The number that is set or typed is kept as it is;
    where the slider is moved it goes by steps, of which each is a number that is shown, and the one next to the number
    it began with is that number.

    Signals: ``value_changed(float)``, while it is moved by whoever moves it.
    """

    value_changed = Signal(float)

    def __init__(
        self,
        symbol: str,
        low: float,
        high: float,
        value: float,
        *,
        name: str = "",
        decimals: int = 2,
        unit: str = "",
        is_logarithmic: bool = False,
    ) -> None:
        super().__init__()
        self._unit = f" {unit}" if unit else ""
        self.ends = (low, high)
        self._first = self._value = value
        self._decimals, self._is_logarithmic = decimals, is_logarithmic
        self._slider = _ValueSlider(self)
        self._n_steps = _N_STEPS if is_logarithmic else min(_N_STEPS, round((high - low) * 10**decimals))
        self._slider.setRange(0, self._n_steps)
        self._slider.setPageStep(max(1, self._n_steps // _N_PAGES))
        self._slider.setAccessibleName(name or symbol)
        self._number = LiveText(font(SMALL, MEDIUM), width_of=self.widest_number)
        self._number.align(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._symbol = symbol_label(symbol)
        row(self._symbol, (self._slider, 1), self._number, parent=self)
        self._typed = TypedNumber(self._slider, self._number, self)
        self._typed.given.connect(self.set_value)
        self.set_value(value)
        self._slider.valueChanged.connect(self._on_moved)

    @property
    def value(self) -> float:
        """The number it stands at."""
        return self._value

    def set_value(self, value: float) -> None:
        """Let it stand at a number, or at the end next to it."""
        low, high = self.ends
        former, self._value = self._value, min(max(value, low), high)
        with QSignalBlocker(self._slider):  # its step would be another number
            self._slider.setValue(self._step_of(self._value))
        self._show_number()
        if not math.isclose(self._value, former, rel_tol=1e-12):  # a share may come back as per cent
            self.value_changed.emit(self._value)

    def _step_of(self, value: float) -> int:
        low, high, at = map(self._scaled, (*self.ends, value))
        return round((at - low) / (high - low) * self._n_steps)

    def _value_at(self, step: int) -> float:
        given = {self._step_of(each): each for each in (self._first, *self.ends)}
        if step in given:
            return given[step]
        low, high = map(self._scaled, self.ends)
        at = low + (high - low) * step / self._n_steps
        return float(f"{math.exp(at):.{_DIGITS}g}") if self._is_logarithmic else round(at, self._decimals)

    def _scaled(self, value: float) -> float:
        """Where a number lies on the slider, whose steps are even there."""
        return math.log(value) if self._is_logarithmic else value

    def _on_moved(self, step: int) -> None:
        self._value = self._value_at(step)
        self._show_number()
        self.value_changed.emit(self._value)

    def _show_number(self) -> None:
        text = self._text()
        self._number.set_text(text + self._unit)
        self._slider.said = text + self._unit
        self._typed.set_shown(text, *self.ends)

    def _text(self) -> str:
        """Return the number as it is, if it was set by hand; one that the program computed is rounded."""
        if not self._is_logarithmic:
            return kept_number(self.value, self._decimals, len(_WIDEST_NUMBER) - len(f"{self.value:.0f}."))
        is_short = math.isclose(self.value, float(f"{self.value:.{_TYPED_DIGITS}g}"), rel_tol=1e-9)
        return plain_number(self.value, _TYPED_DIGITS if is_short else _DIGITS)

    @property
    def symbol_width(self) -> int:
        """How much room the symbol takes, at the usual size of text."""
        return math.ceil(self._symbol.sizeHint().width() / text_scale())

    @property
    def widest_number(self) -> str:
        """The text that there is room for behind the slider."""
        is_written_as_power = self._is_logarithmic and self.ends[0] < _LEAST_PLAIN
        return (_WIDEST_POWER if is_written_as_power else _WIDEST_NUMBER) + self._unit

    def leave_room(self, symbol_width: int, widest_number: str) -> None:
        """Leave so much room before the slider, and behind it for this text."""
        keep_room(self._symbol, symbol_width, 0)
        self._number.reserve(widest_number)


def line_up(sliders: Sequence[NumberSlider]) -> None:
    """Let sliders that stand below each other begin below each other, and end so too."""
    if not sliders:
        return
    symbol_width = max(slider.symbol_width for slider in sliders)
    widest = max((slider.widest_number for slider in sliders), key=sliders[0].fontMetrics().horizontalAdvance)
    for slider in sliders:
        slider.leave_room(symbol_width, widest)


class _ValueSlider(Slider):
    """The slider of a `NumberSlider`, whose number is not its position."""

    def __init__(self, owner: NumberSlider) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._owner = owner

    @override
    def spoken_number(self) -> Number:
        low, high = self._owner.ends
        return Number(float(f"{self._owner.value:.4g}"), low, high, (high - low) / self.maximum())

    @override
    def take_number(self, value: float) -> None:
        self._owner.set_value(value)
