"""The softmax Jacobian as a picture of ten by ten cells, with one sentence for the cell under the pointer."""

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.color_maps import diverging_map
from app.ui.style.fonts import SMALL, font
from app.ui.style.text_size import keep_room
from app.ui.style.themed import Themed
from app.ui.text.live_text import LiveText, live_readout
from app.ui.text.numbers import plain_number, short_number
from app.ui.widgets.labels import heading
from nncore.arrays import FloatArray
from nncore.functions.softmax import softmax, softmax_jacobian

_N = 10
_SCALES = tuple(step * 10.0**power for power in range(-9, 1) for step in (1.0, 2.5, 5.0))  # 2.5 is T = 0.1's largest
_STEP = 0.1  # by how much the sentence raises a logit
_LEAST_HEIGHT = 155  # pixels of the plot: lower, the cells would be too small to point at
_DIGITS = [(digit + 0.5, str(digit)) for digit in range(_N)]


class JacobianPicture(Themed, QWidget):
    """∂p_i/∂z_j for all i (rows) and j (columns): blue where p_i rises with z_j, vermilion where it falls."""

    def __init__(self) -> None:
        super().__init__()
        self._logits: FloatArray = np.zeros(_N)
        self._temperature = 1.0
        self._pointed: tuple[int, int] | None = None
        self._framed: tuple[int, int] | None = None
        self.jacobian: FloatArray = np.zeros((_N, _N))
        self._plot = Plot(x_label=tr("the logit z of a digit is raised …"), y_label=tr("… this p answers"))
        self._plot.set_axis_width(44)
        self._plot.flip_vertically()
        self._plot.setToolTip(tr("Point at a cell: the sentence says what raising one logit does to one probability."))
        self._plot.keep_square()
        keep_room(self._plot, 0, _LEAST_HEIGHT)
        self._plot.set_range((0.0, _N), (0.0, _N))
        for side in ("bottom", "left"):
            self._plot.set_ticks(side, _DIGITS)
        self._picture = self._plot.add_picture(-1.0, 1.0)
        self._grid = self._plot.add_curve(1.0)
        self._grid.set_points(*_grid_lines(), joints="pairs")
        self._frame = self._plot.add_curve(2.0)
        self._plot.call(self._picture, "dp/dz")
        self._plot.leave_out(self._grid)
        self._plot.leave_out(self._frame)
        self._scale = live_readout()
        self.sentence = LiveText(font(SMALL), lines=3)
        self._plot.setAccessibleName(tr("Jacobian ∂p/∂z"))
        self.head = ui.head(heading(tr("Jacobian ∂p/∂z")), self._scale)
        layout = ui.column(self.head, (self._plot, 1), parent=self, gap=GAP // 2)
        layout.addWidget(self.sentence)
        self._plot.pointed.connect(self._on_pointed)
        self._plot.pointer_left.connect(self._on_left)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self._picture.set_color_table(diverging_map(theme))
        self._grid.set_color(theme.rule)
        self._frame.set_color(theme.text)

    def show_logits(self, logits: FloatArray, temperature: float) -> None:
        """Show the Jacobian at these logits, shape (10,)."""
        self._logits, self._temperature = logits, temperature
        self.jacobian = softmax_jacobian(softmax(logits, temperature), temperature)
        largest = float(np.abs(self.jacobian).max())
        limit = next((scale for scale in _SCALES if scale >= largest), _SCALES[-1])
        self._picture.set_values((self.jacobian / limit).astype(np.float32))
        self._scale.set_text(tr("blue +, vermilion −, full at ±{limit}", limit=plain_number(limit)))
        self._show_cell()

    def _on_pointed(self, x: float, y: float) -> None:
        inside = 0.0 <= x < _N and 0.0 <= y < _N
        self._pointed = (int(y), int(x)) if inside else None
        self._show_cell()

    def _on_left(self) -> None:
        self._pointed = None
        self._show_cell()

    def _show_cell(self) -> None:
        """Frame a cell and put it into words; without a pointer, the one that couples the two likeliest digits."""
        first, second = np.argsort(-self._logits, kind="stable")[:2]
        i, j = (int(first), int(second)) if self._pointed is None else self._pointed
        if (i, j) != self._framed:
            self._framed = i, j
            self._frame.set_points(np.array([j, j + 1, j + 1, j, j], float), np.array([i, i, i + 1, i + 1, i], float))
        probabilities = softmax(self._logits, self._temperature)
        before, change = probabilities[i], _change(probabilities, i, j, _STEP / self._temperature)
        derivative = float(self.jacobian[i, j])
        word = tr("unmoved") if derivative == 0.0 else tr("up") if derivative > 0.0 else tr("down")
        self.sentence.set_text(
            tr(
                "∂p({i}) / ∂z({j}) = {derivative}: raise the logit of {j} by {step}, and the probability "
                "of {i}, {before}, goes {word} by about {step2}; exactly, by {change}.",
                i=i,
                j=j,
                derivative=short_number(derivative, 4),
                step=_STEP,
                before=short_number(float(before), 4),
                word=word,
                step2=short_number(abs(_STEP * derivative), 4),
                change=short_number(abs(change), 4),
            )
        )


def _change(probabilities: FloatArray, i: int, j: int, step: float) -> float:
    """Return by how much p_i changes when exponent j grows by a step; no difference of two p, which rounds to 0."""
    grown = float(np.expm1(step))
    share = float(np.delete(probabilities, i).sum() if i == j else -probabilities[j])
    return float(probabilities[i]) * share * grown / (1.0 + float(probabilities[j]) * grown)


def _grid_lines() -> tuple[FloatArray, FloatArray]:
    """Return the ends of the lines between the cells, in pairs."""
    at = np.repeat(np.arange(_N + 1.0), 2)
    ends = np.tile([0.0, float(_N)], _N + 1)
    return np.concatenate([at, ends]), np.concatenate([ends, at])
