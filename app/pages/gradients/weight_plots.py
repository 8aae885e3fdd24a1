"""The plots of one weight: the gradients of its layer to choose from, and the loss over it. For its view alone."""

import math

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGraphicsView

from app.language import tr
from app.plots.mark import Mark
from app.plots.plot import Plot
from app.ui.overriding import override
from app.ui.style.color_maps import diverging_map
from app.ui.text.numbers import number_text, short_number
from nncore.arrays import FloatArray

_AXIS_WIDTH = 52
_AXIS_HEIGHT = 44  # with its ticks and its name, about


class _ClickPlot(Plot):
    """A plot that tells where it is clicked.

    Signals: ``clicked(float, float)``, in coordinates of the plot.
    """

    clicked = Signal(float, float)

    def __init__(self, *, x_label: str, y_label: str) -> None:
        self._last = (0.0, 0.0)
        super().__init__(x_label=x_label, y_label=y_label)
        self.pointed.connect(self._on_pointed)
        view = self.findChild(QGraphicsView)
        if view is not None:
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of clicks, and of where the pointer is."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            # A touch comes without a move before it, so where it is has to be asked as if there had been one.
            super().eventFilter(watched, _as_move(event))
            self.clicked.emit(*self._last)
        return super().eventFilter(watched, event)

    def _on_pointed(self, x: float, y: float) -> None:
        self._last = x, y


def _calm_range(low: float, high: float) -> tuple[float, float]:
    """Widen a range to round numbers, so that the axis rests while a slider moves."""
    step = 10.0 ** math.floor(math.log10(high - low)) / 2.0
    return step * math.floor(low / step), step * math.ceil(high / step)


def _as_move(event: QMouseEvent) -> QMouseEvent:
    return QMouseEvent(
        QEvent.Type.MouseMove,
        event.position(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
    )


class GradientPicture(_ClickPlot):
    """The gradients of a matrix as a picture: blue where the loss grows with the weight, vermilion where it falls.

    Signals: ``cell_chosen(int, int)``, row and column of the picture.
    """

    cell_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(x_label=tr("column"), y_label=tr("row"))
        self.set_axis_width(_AXIS_WIDTH)
        self.flip_vertically()
        self.setToolTip(
            tr("A gradient in each cell; colour after the square root, so that small ones show. Click one.")
        )
        self.explain_places(self._gradient_at)
        self.picture = self.add_picture(-1.0, 1.0)
        self.frame = self.add_symbols(13.0, "s")
        self.call(self.picture, "gradient")
        self.call(self.frame, "chosen weight")
        self._is_square = False
        self._gradients: FloatArray = np.empty((0, 0))
        self._labels_shown = ("", "")
        self.clicked.connect(self._on_clicked)
        self.resized.connect(self._fit)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self.picture.set_color_table(diverging_map(self.theme))
        self.frame.set_color(None, self.theme.text)

    def show_gradients(
        self, gradients: FloatArray, row: int, column: int, labels: tuple[str, str], *, is_square: bool = False
    ) -> None:
        """Show gradients, shape (rows, columns), and frame one; `labels` name the x and the y axis.

        The cells fill the plot, or are square, as the pixels of a drawing have to be.
        """
        self._gradients = gradients
        rows, columns = gradients.shape
        largest = float(np.abs(gradients).max())
        # The square root lets small gradients be seen beside large ones; the sign stays.
        self.picture.set_values(np.sign(gradients) * np.sqrt(np.abs(gradients) / (largest or 1.0)))
        self.picture.set_rectangle(-0.5, -0.5, columns, rows)
        if is_square != self._is_square:
            self.set_ticks("bottom", [(at, str(at)) for at in range(0, columns, 5)] if is_square else None)
        self._is_square = is_square
        self._fit()
        self.frame.set_points(np.array([float(column)]), np.array([float(row)]))
        self._name_axes(labels)

    def _name_axes(self, labels: tuple[str, str]) -> None:
        """Name the axes, if they are called otherwise: each name costs the axis a new picture."""
        if labels != self._labels_shown:
            self._labels_shown = labels
            self.set_label("bottom", labels[0])
            self.set_label("left", labels[1])

    def _fit(self) -> None:
        """Show the whole picture; if its cells are square, with empty room beside it."""
        values = self.picture.values
        if values is None:
            return
        rows, columns = values.shape
        room = 0.0
        if self._is_square:
            width, height = self.width() - _AXIS_WIDTH - 4, self.height() - _AXIS_HEIGHT
            room = max(0.0, 0.5 * (rows * width / max(height, 1) - columns))
        self.set_range((-0.5 - room, columns - 0.5 + room), (-0.5, rows - 0.5))

    def _cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        row, column = round(y), round(x)
        rows, columns = self._gradients.shape
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def _gradient_at(self, x: float, y: float) -> str:
        cell = self._cell_at(x, y)
        if cell is None:
            return ""
        (row, column), (across, down) = cell, self._labels_shown
        return tr(
            "{down} {row}, {across} {column}: gradient {gradients}",
            down=down,
            row=row,
            across=across,
            column=column,
            gradients=short_number(float(self._gradients[cell])),
        )

    def _on_clicked(self, x: float, y: float) -> None:
        cell = self._cell_at(x, y)
        if cell is not None:
            self.cell_chosen.emit(*cell)


class DeltaBars(_ClickPlot):
    """∂loss/∂z of each neuron of a layer, which is also ∂loss/∂b; a click chooses the neuron.

    Signals: ``neuron_chosen(int)``.
    """

    neuron_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(x_label=tr("neuron"), y_label="δ")
        self.set_axis_width(52)
        self.setToolTip(tr("δ of each neuron of this layer: how the loss changes with its z. Click one to choose it."))
        self.explain_places(self._delta_at)
        self._deltas: FloatArray = np.empty(0)
        self.bars, self.chosen = self.add_bars(0.8), self.add_bars(0.8)
        self.call(self.bars, "delta")
        self.call(self.chosen, "delta of the chosen")
        self.clicked.connect(self._on_clicked)
        self.set_ticks("left", [(0.0, "0")])
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self.bars.set_color(self.theme.bar)
        self.chosen.set_color(self.theme.accent)

    def show_deltas(self, deltas: FloatArray, neuron: int) -> None:
        """Show δ, shape (n,), and mark one neuron."""
        self._deltas = deltas
        largest = float(np.abs(deltas).max()) or 1.0
        at = np.arange(float(len(deltas)))
        self.set_range((-0.7, len(deltas) - 0.3), (-1.15, 1.15))
        self.bars.set_points(at, deltas / largest)
        self.chosen.set_points(at[neuron : neuron + 1], deltas[neuron : neuron + 1] / largest)

    def _delta_at(self, x: float, _y: float) -> str:
        neuron = round(x)
        if not 0 <= neuron < len(self._deltas):
            return ""
        return tr(
            "neuron {neuron}: δ = ∂loss/∂z = {deltas}", neuron=neuron, deltas=short_number(float(self._deltas[neuron]))
        )

    def _on_clicked(self, x: float, _y: float) -> None:
        if 0 <= round(x) < len(self.bars.points[0]):
            self.neuron_chosen.emit(round(x))


class LossPlot(Plot):
    """The loss as a function of one weight, with the tangent of back-propagation and the secant of the difference."""

    def __init__(self) -> None:
        super().__init__(x_label=tr("weight moved by"), y_label=tr("loss"))
        self.set_axis_width(64)
        self.setToolTip(tr("The loss of this drawing if this one number were another; all others stay."))
        self.explain_places(self._loss_at)
        self.here = self.add_line(stands=True)
        self.curve = self.add_curve(2.5)
        self.tangent = self.add_curve(1.6, Qt.PenStyle.DashLine)
        self.secant = self.add_curve(1.6)
        self.ends = self.add_dots(8.0)
        for item, name in (
            (self.curve, "loss"),
            (self.tangent, "tangent"),
            (self.secant, "secant"),
            (self.ends, "ends of the secant"),
        ):
            self.call(item, name)
        self.point = Mark(self, 12.0)
        self.point.call("this weight")
        self.flat = self.add_text((0.5, 0.0))
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self.here.set_color(theme.rule)
        self.here.set_position(0.0)
        self.curve.set_color(theme.text_muted)
        self.tangent.set_color(theme.text)
        self.secant.set_color(theme.series[0])
        self.ends.set_color(theme.series[0])
        self.point.set_color(theme.surface, theme.text)
        self.flat.set_color(theme.text_muted)

    def show_loss(self, moves: FloatArray, losses: FloatArray, loss: float) -> None:
        """Draw the loss over how far the weight is moved, both of shape (n,), and where it stands."""
        low, high = float(losses.min()), float(losses.max())
        room = 0.12 * (high - low) or 0.5 * max(abs(loss), 1e-9)
        self.set_range((float(moves[0]), float(moves[-1])), _calm_range(low - room, high + room))
        self.curve.set_points(moves, losses)
        self.point.set_points(np.zeros(1), np.array([loss]))
        is_flat = high - low <= 1e-12 * max(1.0, abs(loss))
        text = tr("This weight does not matter here: what it multiplies is 0.") if is_flat else ""
        self.flat.write(text, QPointF(0.0, high + 0.8 * room))

    def show_gradients(self, tangent: float, secant: float, ends: FloatArray, losses: FloatArray) -> None:
        """Draw the tangent where the weight stands, and the secant through its two ends, each of shape (2,)."""
        self.tangent.set_points(*self._line(0.0, float(self.point.points[1][0]), tangent))
        self.secant.set_points(*self._line(float(ends.mean()), float(losses.mean()), secant))
        self.ends.set_points(ends, losses)

    def _loss_at(self, x: float, _y: float) -> str:
        moves, losses = self.curve.points
        if not len(moves) or not moves[0] <= x <= moves[-1]:
            return ""
        return tr(
            "weight moved by {x}: loss {loss}",
            x=number_text(x),
            loss=short_number(float(np.interp(x, moves, losses)), 4),
        )

    def _line(self, x: float, y: float, gradient: float) -> tuple[FloatArray, FloatArray]:
        """Return the ends of a line through a point, beyond the window but not so far that Qt cannot draw it."""
        (x0, x1), (y0, y1) = self.view_range()
        reach = min(x1 - x0, 20.0 * (y1 - y0) / max(abs(gradient), 1e-300))
        steps = reach * np.array([-1.0, 1.0])
        return x + steps, y + gradient * steps
