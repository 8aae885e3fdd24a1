"""The small pieces every page is put together from: titles, readouts, sliders with their number, switches.

Imports the theme alone; imported by panels, labs and pages.
"""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLabel,
    QSizePolicy,
    QWidget,
)

from app.language import tr
from app.ui.buttons import dressed
from app.ui.layout import row
from app.ui.overriding import override
from app.ui.speech import Chooser, Number, Segment, Slider
from app.ui.text.label import Label
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text, plain_number
from app.ui.text.typed_number import TypedNumber
from app.ui.text_size import keep_room, text_scale
from app.ui.theme import BODY, MEDIUM, REGULAR, SEMI_BOLD, SMALL, TITLE, font

_SLIDER_STEPS = 500
_WIDEST_NUMBER = "−000.00"
_MOST_WIDE = 4  # words of a switch that have room to breathe in a page's column


def title(text: str) -> QLabel:
    """Return the title of a page."""
    return _label(text, TITLE, SEMI_BOLD, "title")


def heading(text: str) -> QLabel:
    """Return the title of a panel."""
    return _label(text, BODY, SEMI_BOLD, "heading")


def caption(text: str = "") -> QLabel:
    """Return small, quiet text that wraps."""
    label = _label(text, SMALL, REGULAR, "muted")
    label.setWordWrap(True)
    return label


def paragraph(text: str = "", size: int = BODY) -> QLabel:
    """Return plain text that wraps."""
    label = _label(text, size, REGULAR, "")
    label.setWordWrap(True)
    return label


def label_of(field: QWidget, words: str) -> QLabel:
    """Return the words that stand beside a field, and give it them as its name."""
    label = Label(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(field)
    field.setAccessibleName(words)
    return label


def marked_caption() -> QLabel:
    """Return small, quiet text that wraps, with marks of HTML in it: for words of the program itself alone."""
    label = caption()
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def readout(text: str = "") -> QLabel:
    """Return a line for numbers that change; however long they grow, they push no neighbour about."""
    label = _label(text, SMALL, REGULAR, "muted")
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def combo(name: str, texts: Mapping[str, str]) -> QComboBox:
    """Return a chooser with this accessible name; `texts` maps what `currentData` says to what people read."""
    chooser = Chooser()
    chooser.setAccessibleName(name)
    chooser.setMaxVisibleItems(20)
    for key, text in texts.items():
        chooser.addItem(text, key)
    return chooser


def _label(text: str, size: int, weight: QFont.Weight, role: str) -> QLabel:
    label = Label(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a name or a sentence about a file may stand in it
    label.setFont(font(size, weight))
    label.setProperty("role", role)
    return label


class Switch(QWidget):
    """Two or three short words side by side, one of them chosen; each is shown translated.

    Signals: ``chosen(str)``, when the person chooses another.
    """

    chosen = Signal(str)

    def __init__(
        self, words: Sequence[str], name: str, parent: QWidget | None = None, *, can_stand: bool = False
    ) -> None:
        """Let the words stand below each other, if they can, where there is no room for them side by side."""
        super().__init__(parent)
        self._can_stand = can_stand
        self.setAccessibleName(name)
        self.buttons = {word: dressed(Segment(tr(word)), name=f"{name}: {tr(word)}") for word in words}
        group = QButtonGroup(self)
        self._layout = row(*self.buttons.values(), parent=self, gap=0)
        for each in self.buttons.values():
            each.setCheckable(True)
            each.setProperty("segment", True if len(words) <= _MOST_WIDE else "narrow")
            group.addButton(each)
        self.buttons[words[0]].setChecked(True)
        group.buttonClicked.connect(self._on_clicked)

    @property
    def words(self) -> tuple[str, ...]:
        """The words to choose from."""
        return tuple(self.buttons)

    @property
    def word(self) -> str:
        """The word that is chosen."""
        return next(word for word, each in self.buttons.items() if each.isChecked())

    def choose(self, word: str) -> None:
        """Choose a word without telling of it."""
        self.buttons[word].setChecked(True)

    @override
    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        return QSize(sum(self._widths()), usual.height()) if self._can_stand else usual

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(self._widths()), least.height()) if self._can_stand else least

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._can_stand:
            is_narrow = sum(self._least_widths()) > self.width()
            way = self._layout.Direction
            self._layout.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        super().resizeEvent(event)

    def _widths(self) -> list[int]:
        return [each.sizeHint().width() for each in self.buttons.values()]

    def _least_widths(self) -> list[int]:
        return [each.minimumSizeHint().width() for each in self.buttons.values()]

    def _on_clicked(self) -> None:
        self.chosen.emit(self.word)


class NumberSlider(QWidget):
    """A slider with its name before it and its number behind; logarithmic, its steps are factors.

    A double click, or Return, opens a field to type the number in.

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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unit = f" {unit}" if unit else ""
        self._low, self._high = (math.log(low), math.log(high)) if is_logarithmic else (low, high)
        self._decimals, self._is_logarithmic = decimals, is_logarithmic
        self._slider = _ValueSlider(self)
        self._slider.setRange(0, _SLIDER_STEPS)
        self._slider.setAccessibleName(name or symbol)
        self._number = LiveText(font(SMALL, MEDIUM), width_of=_WIDEST_NUMBER + self._unit)
        self._number.align(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._symbol = _label(symbol, SMALL, MEDIUM, "symbol")
        row(self._symbol, (self._slider, 1), self._number, parent=self)
        self._typed = TypedNumber(self._slider, self._number, self)
        self._typed.given.connect(self.set_value)
        self.set_value(value)
        self._slider.valueChanged.connect(self._on_moved)

    @property
    def value(self) -> float:
        """The number it stands at."""
        at = self._low + (self._high - self._low) * self._slider.value() / _SLIDER_STEPS
        return math.exp(at) if self._is_logarithmic else at

    def set_value(self, value: float) -> None:
        """Move it to a number, as near as its steps allow."""
        self._slider.setValue(self._step_of(value))
        self._show_number()

    def is_nearest(self, value: float) -> bool:
        """Return whether no other step is nearer to a number: the number that was set may lie between two steps."""
        return self._slider.value() == self._step_of(value)

    def _step_of(self, value: float) -> int:
        at = math.log(max(value, math.exp(self._low))) if self._is_logarithmic else value
        inside = min(max(at, self._low), self._high)
        return round((inside - self._low) / (self._high - self._low) * _SLIDER_STEPS)

    def _on_moved(self) -> None:
        self._show_number()
        self.value_changed.emit(self.value)

    def _show_number(self) -> None:
        text = plain_number(self.value, 2) if self._is_logarithmic else number_text(self.value, self._decimals)
        self._number.set_text(text + self._unit)
        self._slider.said = text + self._unit
        self._typed.set_shown(text, *self.ends)

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the greatest number it can stand at."""
        return (math.exp(self._low), math.exp(self._high)) if self._is_logarithmic else (self._low, self._high)

    @property
    def symbol_width(self) -> int:
        """How much room the name takes, at the usual size of text."""
        return math.ceil(self._symbol.sizeHint().width() / text_scale())

    @property
    def widest_number(self) -> str:
        """The text that there is room for behind the slider."""
        return _WIDEST_NUMBER + self._unit

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
        return Number(float(f"{self._owner.value:.4g}"), low, high, (high - low) / _SLIDER_STEPS)

    @override
    def take_number(self, value: float) -> None:
        self._owner.set_value(value)
