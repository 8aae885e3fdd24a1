"""The two plots of the derivative: the function with tangent and secants, and the error over h. For its view alone."""

import itertools
from collections.abc import Mapping
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal

from app.language import tr
from app.plots.items.curve import Curve
from app.plots.mark import Mark
from app.plots.plot import Plot
from app.plots.scales import power_of_ten
from app.ui.overriding import override
from app.ui.text.numbers import number_text, short_number
from nncore.arrays import FloatArray
from nncore.concepts.numerical import (
    DIFFERENCES,
    METHODS,
    SMALLEST_ERROR,
    Method,
    best_h,
    errors_over_h,
    rounding_error,
    truncation_error,
)
from nncore.concepts.scalar_functions import ScalarFunction

Kind: TypeAlias = type[np.floating[Any]]

_WIDTHS: FloatArray = 10.0 ** np.linspace(-16.0, 0.0, 161)
_LOG_WIDTHS = np.log10(_WIDTHS)
_N_POINTS = 301
_LOW, _HIGH, _HIGHEST = -16.0, 3.0, 17.0  # of the error axis, as powers of ten
_THICKNESS = {"float64": 2.0, "float32": 1.0}
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_DASHED, _DOTTED = Qt.PenStyle.DashLine, Qt.PenStyle.DotLine


def differences_at(function: ScalarFunction, x: float, h: float, dtype: Kind) -> Mapping[Method, tuple[float, float]]:
    """Return for each method the difference at one h, and its error."""
    width = np.array([h])
    return {
        method: (
            float(DIFFERENCES[method](function.value, dtype(x), dtype(h))),
            float(errors_over_h(function, x, width, method, dtype)[0]),
        )
        for method in METHODS
    }


class SecantPlot(Plot):
    """The function, its tangent at x, and the two secants as they are computed.

    Signals: ``x_dragged(float)``, when the person moves the point.
    """

    x_dragged = Signal(float)

    def __init__(self) -> None:
        super().__init__(x_label="x", y_label="f(x)")
        self.set_axis_width(52)
        self.setToolTip(tr("Drag the point on the curve to move x."))
        self.explain_places(self._value_at)
        self._function: ScalarFunction | None = None
        self.curve = self.add_curve(2.5)
        self.tangent = self.add_curve(1.5, _DASHED)
        self.lines: dict[Method, Curve] = {method: self.add_curve(1.5) for method in METHODS}
        self.ends = {method: self.add_dots(9.0) for method in METHODS}
        self.point = self.add_drag_point(15.0)
        self.call(self.curve, "f")
        self.call(self.tangent, "tangent")
        self.call(self.point, "x")
        for method in METHODS:
            self.call(self.lines[method], f"secant {method}")
            self.call(self.ends[method], f"points {method}")
        self.point.moved.connect(self._on_moved)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self.curve.set_color(theme.text_muted)
        self.tangent.set_color(theme.text)
        for method, color in zip(METHODS, (theme.series[1], theme.series[0]), strict=True):
            self.lines[method].set_color(color)
            self.ends[method].set_color(color)
        self.point.set_color(theme.surface, theme.text)

    def show_function(self, function: ScalarFunction, x: float, h: float, dtype: Kind) -> None:
        """Draw f, its tangent and secants at x."""
        if function is not self._function:
            self._show_curve(function)
        (low, high), _ = self.view_range()
        here = float(function.value(np.array(x)))
        ends = np.array([low, high])
        derivative = float(function.derivative(np.array(x)))
        self.tangent.set_points(ends, here + derivative * (ends - x))
        self.tangent.set_visible(function.has_derivative(x))
        around = np.array([x - h, x, x + h])
        values = function.value(around)
        middles = {"forward": here, "central": float(0.5 * (values[0] + values[2]))}
        places = {"forward": [2], "central": [0, 2]}
        for method, (difference, _) in differences_at(function, x, h, dtype).items():
            self.lines[method].set_points(ends, middles[method] + difference * (ends - x))
            self.ends[method].set_points(around[places[method]], values[places[method]])
        self.point.set_position(x, here)

    def _show_curve(self, function: ScalarFunction) -> None:
        self._function = function
        margin = 0.1 * (function.high - function.low)
        low, high = function.low - margin, function.high + margin
        at = np.linspace(low, high, _N_POINTS)
        heights = function.value(at)
        room = 0.12 * float(np.ptp(heights))
        self.set_range((low, high), (float(heights.min()) - room, float(heights.max()) + room))
        self.curve.set_points(at, heights)

    def _value_at(self, x: float, _y: float) -> str:
        """Return the function and its derivative under the pointer."""
        if self._function is None:
            return ""
        value, derivative = (float(each(np.array(x))) for each in (self._function.value, self._function.derivative))
        named = short_number(derivative) if self._function.has_derivative(x) else tr("none")
        return tr(
            "f({x}) = {value}, derivative f′ = {named}", x=number_text(x, 2), value=short_number(value), named=named
        )

    def _on_moved(self, x: float, _y: float) -> None:
        self.x_dragged.emit(x)


_NAMED_AT = {"rounding": 0.3, "forward": -13.5, "central": -13.5}
"""At which height, a power of ten, the straight lines have their names: above all curves, or below them."""


class ErrorPlot(Plot):
    """The error of both differences over h, in float64 and float32, on double logarithmic axes.

    Signals: ``h_dragged(float)``, when the person moves the point.
    """

    h_dragged = Signal(float)

    def __init__(self) -> None:
        super().__init__(x_label=tr("step width h"), y_label=tr("absolute error of the derivative"))
        self.set_axis_width(52)
        self.set_ticks("bottom", [(float(power), _power_of_ten(power)) for power in range(-16, 1, 4)])
        self.set_ticks("left", [(float(power), _power_of_ten(power)) for power in range(-15, 16, 5)])
        self.setToolTip(tr("Drag the point to move h. An error of 0 lies at the lower edge."))
        self.explain_places(self._errors_at)
        self._shown: tuple[str, float, Kind] | None = None
        self.best: dict[tuple[str, Method], tuple[float, float]] = {}
        self.guides = {name: self.add_curve(1.0, _DOTTED) for name in ("rounding", *METHODS)}
        keys = [(word, method) for word in ("float32", "float64") for method in METHODS]
        self.curves: dict[tuple[str, Method], Curve] = {key: self.add_curve(_THICKNESS[key[0]]) for key in keys}
        self.rings = {key: Mark(self, 12.0) for key in keys}
        self.marker = self.add_line(stands=True)
        self.texts = {name: self.add_text((0.0, 1.0 if name == "rounding" else 0.0)) for name in self.guides}
        self.point = self.add_drag_point(13.0)
        self._name_for_tables()
        self.point.moved.connect(self._on_moved)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        colors = dict(zip(METHODS, (theme.series[1], theme.series[0]), strict=True))
        for key, curve in self.curves.items():
            curve.set_color(colors[key[1]])
            self.rings[key].set_color(theme.surface, colors[key[1]])
        for name, guide in self.guides.items():
            guide.set_color(theme.text)
            self.texts[name].set_color(theme.text, theme.surface)
        self.marker.set_color(theme.rule)
        self.point.set_color(theme.surface, theme.text)

    def _name_for_tables(self) -> None:
        for side in ("bottom", "left"):
            self.read_as(side, power_of_ten)
        self.call(self.point, "error at h central")
        for name, guide in self.guides.items():
            self.call(guide, name if name == "rounding" else f"truncation {name}")
        for (word, method), curve in self.curves.items():
            self.call(curve, f"error {method} {word}")
            self.rings[word, method].call(f"best h {method} {word}")

    def show_errors(self, function: ScalarFunction, x: float, h: float, dtype: Kind) -> None:
        """Draw the errors of the differences of `function` at x, and where h stands among them."""
        if self._shown != (function.key, x, dtype):
            self._shown = function.key, x, dtype
            self._show_all_widths(function, x, dtype)
        is_shown = bool(h >= _WIDTHS[0])
        self.marker.set_position(float(np.log10(h)) if is_shown else None)
        self.point.set_visible(is_shown)
        error = differences_at(function, x, h, dtype)["central"][1]
        self.point.set_position(float(np.log10(h)), float(_on_axis(np.array(error))))

    def _show_all_widths(self, function: ScalarFunction, x: float, dtype: Kind) -> None:
        """Draw all that does not depend on h."""
        for kind in (np.float32, np.float64):
            for method in METHODS:
                self._show_curve(function, x, method, kind)
        self._show_guides(function, x, dtype)
        # At a jump the difference is 1 / h: then the axis has to reach up to 10^16.
        is_jump = max(float(curve.points[1].max()) for curve in self.curves.values()) > _HIGH + 1.0
        self.set_range((-16.3, 0.3), (_LOW, _HIGHEST if is_jump else _HIGH))

    def _show_curve(self, function: ScalarFunction, x: float, method: Method, kind: Kind) -> None:
        key = kind.__name__, method
        errors = errors_over_h(function, x, _WIDTHS, method, kind)
        self.best[key] = best_h(_WIDTHS, errors)
        self.curves[key].set_points(_LOG_WIDTHS, _on_axis(errors))
        at, least = self.best[key]
        is_shown = slice(None) if function.has_derivative(x) else slice(0)
        self.rings[key].set_points(np.log10([at])[is_shown], _on_axis(np.array([least]))[is_shown])

    def _show_guides(self, function: ScalarFunction, x: float, dtype: Kind) -> None:
        """Draw the straight lines of the two errors, each with its name where there is room."""
        lines = {"rounding": rounding_error(function, x, _WIDTHS, dtype)}
        lines |= {method: truncation_error(function, x, _WIDTHS, method) for method in METHODS}
        for name, errors in lines.items():
            is_shown = bool(errors[0] > SMALLEST_ERROR * 1e-30 and function.has_derivative(x))
            heights = np.log10(np.maximum(errors, 1e-60))
            self.guides[name].set_points(_LOG_WIDTHS, heights)
            self.guides[name].set_visible(is_shown)
            words = {"rounding": tr("rounding ε/h"), "forward": tr("truncation h"), "central": tr("truncation h²")}[
                name
            ]
            place = int(np.argmin(np.abs(heights - _NAMED_AT[name])))
            self.texts[name].write(words if is_shown else "", QPointF(_LOG_WIDTHS[place], heights[place]))

    def _errors_at(self, log_h: float, _y: float) -> str:
        """Return the four errors at the step width nearest to the pointer."""
        nearest = int(np.argmin(np.abs(_LOG_WIDTHS - log_h)))
        lines = [tr("error at h = {widths}", widths=short_number(float(_WIDTHS[nearest])))]
        for word, method in itertools.product(_THICKNESS, METHODS):
            height = float(self.curves[word, method].points[1][nearest])
            lines.append(f"{tr(method)} · {word}: {short_number(10.0**height) if height > _LOW else '0'}")
        return "<br>".join(lines)

    def _on_moved(self, log_h: float, _y: float) -> None:
        self.h_dragged.emit(10.0**log_h)


def _power_of_ten(power: int) -> str:
    return "1" if power == 0 else "10" + str(power).translate(_SUPERSCRIPTS)


def _on_axis(errors: FloatArray) -> FloatArray:
    """Return the logarithms of errors, those of 0 at the lower edge of the plot."""
    logarithms: FloatArray = np.log10(np.maximum(errors, 10.0**_LOW))
    return logarithms
