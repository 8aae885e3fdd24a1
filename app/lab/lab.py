"""What all labs share: one look, controls that are kept and reset, and "copy as numpy".

How to make a page of it: derive from `LabPage`, fill its five places, and list it in `app.window.pages`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import ui
from app.lab.page import Page
from app.ui.formula import Formula
from app.ui.layout import GAP
from app.ui.overriding import override
from app.ui.widgets import NumberSlider, Switch, caption, heading, title

CONTROLS_WIDTH = 296
_FORMULAS_WIDTH = 400
_TWO_COLUMNS_WIDTH = 544
_EXPLANATION_HEIGHT = 120

Control = NumberSlider | QCheckBox | QComboBox | Switch


class LabPage(Page):
    """Title and one line on top; plot, numbers and explanation at the left; controls at the right.

    A lab puts its widgets into `plot_area`, `numbers` and `controls` (three `QVBoxLayout`), registers what a person
    can set with `add_control`, and draws all of it in `refresh`, which is called after every change of a control.
    """

    def __init__(self, name: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot_area, self.numbers, self.controls = ui.column(), ui.column(), ui.column()
        self.explanation = Explanation()
        self._kept: dict[str, tuple[Control, Any]] = {}
        self._is_quiet = False
        self.copy_button = ui.button(
            "Copy as numpy", "Put the lines that reproduce what is shown on the clipboard; they run as they are."
        )
        self.reset_button = ui.button("Reset", "Bring this page back to how it was at first.")
        self.copy_button.clicked.connect(self._copy)
        self.reset_button.clicked.connect(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        layout.setSpacing(2 * GAP)
        layout.addLayout(self._head(name, subtitle))
        layout.addLayout(self._body(), 1)

    # ---- what a lab gives --------------------------------------------------------------------

    def refresh(self) -> None:
        """Draw everything from the controls and the latest trace. Each lab has its own."""

    def numpy_code(self) -> str:
        """Return lines that reproduce what is shown and run as they are, with numpy or nncore. Each lab has its own."""
        raise NotImplementedError

    # ---- what a lab uses ---------------------------------------------------------------------

    def add_heading(self, text: str) -> None:
        """Begin a group of controls."""
        if self.controls.count():
            self.controls.addSpacing(GAP)
        self.controls.addWidget(heading(text))

    def add_control(self, name: str, control: Control, tip: str = "", *, is_placed: bool = True) -> None:
        """Keep a control under a name, with its present value as the one to reset to; put it into the column."""
        self._kept[name] = control, _value_of(control)
        control.setObjectName(name)
        if tip:
            control.setToolTip(tip)
        if is_placed:
            self.controls.addWidget(control)
        if isinstance(control, NumberSlider):
            control.value_changed.connect(self._on_control_changed)
        elif isinstance(control, QCheckBox):
            control.toggled.connect(self._on_control_changed)
        elif isinstance(control, QComboBox):
            control.currentIndexChanged.connect(self._on_control_changed)
        else:
            control.chosen.connect(self._on_control_changed)

    def add_section(self, fill: Callable[[], None]) -> QWidget:
        """Return a part of the column that can be hidden as a whole; in it stands whatever `fill` adds."""
        section, outer = QWidget(), self.controls
        self.controls = ui.column()
        section.setLayout(self.controls)
        fill()
        self.controls = outer
        outer.addSpacing(GAP)
        outer.addWidget(section)
        return section

    def finish(self) -> None:
        """End the building: controls stay at the top, and the page is drawn for the first time."""
        self.controls.addStretch(1)
        self.follow_theme()

    def explain(self, formulas: Sequence[str], text: str) -> None:
        """Show formulas of ``resources/formulas`` and, beside them, rich text under the numbers."""
        self.explanation.show_explanation(formulas, text)

    def quietly_set(self, name: str, value: Any) -> None:
        """Set a kept control without drawing anew."""
        self._is_quiet = True
        _set_value(self._kept[name][0], value)
        self._is_quiet = False

    # ---- what the window uses ----------------------------------------------------------------

    @override
    def apply_theme(self) -> None:
        self.refresh()

    def state(self) -> Mapping[str, Any]:
        """Return the values of all kept controls."""
        return {name: _value_of(control) for name, (control, _) in self._kept.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Set the kept controls; what is missing or makes no sense keeps its value."""
        for name, value in state.items():
            if name in self._kept:
                self.quietly_set(name, value)
        self.refresh()

    def reset(self) -> None:
        """Set every kept control to its first value."""
        self.restore({name: first for name, (_, first) in self._kept.items()})

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Else Qt gives the keyboard to the first button, with a ring around it, though nobody went there.
        self.setFocus()
        super().showEvent(event)

    def _on_control_changed(self) -> None:
        if not self._is_quiet:
            self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.numpy_code())
        self.message.emit("The lines are on the clipboard: paste them into a Python prompt.")

    def _head(self, name: str, subtitle: str) -> QHBoxLayout:
        return ui.row(title(name), (caption(subtitle), 1), self.copy_button, self.reset_button, gap=2 * GAP)

    def _body(self) -> QHBoxLayout:
        left = ui.column((self.plot_area, 1), self.numbers, self.explanation, gap=2 * GAP)
        return ui.row((left, 1), _scrolling(self.controls), gap=3 * GAP)


class Explanation(QWidget):
    """Formulas at the left, set as mathematics, and what is to be said of them at the right. Its height is fixed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formulas: list[Formula] = []
        # Placed by hand: in a layout, each new text would have the whole page laid out anew.
        self._text = caption()
        self._text.setParent(self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._holder = QWidget(self)
        self._grid = ui.grid(parent=self._holder, gap=2 * GAP)
        self._grid.setRowStretch(2, 1)
        self.setFixedHeight(_EXPLANATION_HEIGHT)

    def show_explanation(self, formulas: Sequence[str], text: str) -> None:
        """Show these formulas, two below each other, and this rich text."""
        # The typeface has no bold of its own but a semi-bold; Qt would smear the other.
        text = text.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")
        if text != self._text.text():
            self._text.setText(text)
        if list(formulas) != self.formula_names():
            for index, name in enumerate(formulas):
                self._show_formula(index, name)
            for formula in self._formulas[len(formulas) :]:
                formula.hide()
            self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        width = _TWO_COLUMNS_WIDTH if len(self.formula_names()) > 2 else _FORMULAS_WIDTH
        self._holder.setGeometry(0, 0, width, self.height())
        left = width + 3 * GAP
        self._text.setGeometry(left, 0, max(self.width() - left, 0), self.height())

    def formula_names(self) -> list[str]:
        """Return the names of the formulas that are shown."""
        return [formula.name for formula in self._formulas if not formula.isHidden()]

    def _show_formula(self, index: int, name: str) -> None:
        if index < len(self._formulas):
            self._formulas[index].set_formula(name)
            self._formulas[index].show()
            return
        formula = Formula(name)
        self._formulas.append(formula)
        self._grid.addWidget(formula, index % 2, index // 2, Qt.AlignmentFlag.AlignVCenter)


def _scrolling(content: QVBoxLayout) -> QScrollArea:
    """Return the column of controls, which scrolls only where the window is too low."""
    inside = QWidget()
    inside.setLayout(content)
    inside.setObjectName("controls")
    inside.setFixedWidth(CONTROLS_WIDTH)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFixedWidth(CONTROLS_WIDTH + 2 * GAP)  # room for the scroll bar
    area.setFocusPolicy(
        Qt.FocusPolicy.NoFocus
    )  # its controls are the stops; it scrolls to the one that has the keyboard
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


def _value_of(control: Control) -> Any:
    if isinstance(control, NumberSlider):
        return control.value
    if isinstance(control, QCheckBox):
        return control.isChecked()
    return control.currentData() if isinstance(control, QComboBox) else control.word


def _set_value(control: Control, value: Any) -> None:
    """Set a control to a remembered value, if it can have it."""
    if isinstance(control, NumberSlider) and isinstance(value, int | float):
        control.set_value(float(value))
    elif isinstance(control, QCheckBox) and isinstance(value, bool):
        control.setChecked(value)
    elif isinstance(control, QComboBox) and (index := control.findData(value)) >= 0:
        control.setCurrentIndex(index)
    elif isinstance(control, Switch) and value in control.words:
        control.choose(value)
