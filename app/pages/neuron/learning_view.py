"""The perceptron rule, correction by correction, on points one can move. A view of the page about the neuron."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QTimer

from app import ui
from app.lab.view import Explained, View
from app.language import mark_text, tr
from app.pages.neuron.gates_view import arrow
from app.pages.neuron.learning_words import corrections, latest_correction, misclassified, separability
from app.pages.neuron.lesson import MOST_POINTS, Lesson, checked_points, remembered_lesson
from app.pages.neuron.plane_scene import BOX, Scene, SceneLine
from app.pages.neuron.points_plane import PointsPlane
from app.pages.neuron.sentence import sentence
from app.plots.limits import calm_limit
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.text.numbers import kept_number
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption, heading
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.concepts.perceptron import CORNERS, Perceptron, truth
from nncore.concepts.separation import cells, line_in_box

_CLOUDS = (
    (-0.35, 0.42), (-0.1, 1.2), (0.02, 0.72), (-0.42, 1.05), (0.24, 1.38), (0.2, 1.02), (-0.2, 0.1), (0.45, 1.12),
    (0.6, -0.35), (1.32, 0.3), (0.85, 0.12), (1.1, -0.2), (0.42, -0.1), (1.4, 0.78), (0.98, 0.5), (1.28, -0.42),
)  # fmt: skip
_SETS = {
    "clouds": (tr("Two clouds"), _CLOUDS, (1.0,) * 8 + (0.0,) * 8),
    "overlap": (
        tr("Two clouds that overlap"),
        (*_CLOUDS, (1.05, 0.9), (0.1, 0.45)),
        (1.0,) * 8 + (0.0,) * 8 + (1.0, 0.0),
    ),
    **{name: (name, CORNERS, truth(name)) for name in ("AND", "OR", "NAND", "NOT", "XOR")},
}
_STARTS = {mark_text("A line"): Perceptron((0.6, 0.5), -0.6), mark_text("Zeros"): Perceptron((0.0, 0.0), 0.0)}
_INTERVAL_MS = 160
_HAND = tr(
    "Click the plane for a new point, a point to turn its label; drag it to move it; the right button takes it away. "
    "By keyboard: arrow keys, Return, Delete."
)


class LearningView(View):
    """The plane with points and line at the left; the mistakes over the corrections, and the latest one, beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.plane = PointsPlane(tr("Plane of the points"))
        self.plane.setToolTip(_HAND)
        self.plot = Plot(x_label=tr("corrections"), y_label=tr("misclassified points"))
        self.plot.set_axis_width(44)
        self.plot.setToolTip(
            tr("How many points are misclassified after each correction: it need not fall every time.")
        )
        self.plot.explain_places(self._count_at)
        self.curve, self._dots = self.plot.add_curve(), self.plot.add_dots(6.0)
        self.plot.call(self.curve, "errors")
        self.plot.leave_out(self._dots)  # on the curve
        self.separability, self.numbers, self.correction = sentence(lines=2), sentence(lines=2), sentence(lines=4)
        self.points = combo(tr("Points"), {key: name for key, (name, _, _) in _SETS.items()})
        self.label = Switch(("1", "0"), tr("Label of new points"))
        self.rate = NumberSlider("η", 0.01, 1.0, 0.1, name=tr("Learning rate"))
        self.begin = Switch(tuple(_STARTS), tr("First weights"))
        self.step_button = ui.button(tr("Step"), tr("One correction by the perceptron rule."))
        self.run_button = ui.button(
            tr("Run"), tr("Correct until every point is classified correctly; press again to pause.")
        )
        self.over_button = ui.button(tr("Start over"), tr("Forget what was learned; the points stay."))
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self.lesson = self._first_lesson()
        self._build()
        self._connect()
        self.follow_theme()

    @property
    def is_running(self) -> bool:
        """Does it learn by itself?"""
        return self._timer.isActive()

    def refresh(self) -> None:
        """Draw the lesson as it stands."""
        if self.rate.value != self.lesson.learning_rate:
            self._go_on(self.lesson.points.tolist(), self.lesson.labels.tolist())
        lesson = self.lesson
        self.plane.show_scene(self._scene(lesson))
        counts = np.array(lesson.wrong_counts, float)
        self.curve.set_points(np.arange(len(counts), dtype=float), counts)
        self._dots.set_points(np.arange(len(counts), dtype=float), counts)
        x_end, y_end = calm_limit(len(counts) - 1.0, 8.0), calm_limit(counts.max(), 4.0)
        self.plot.set_range((-0.02 * x_end, 1.02 * x_end), (-0.06 * y_end, 1.06 * y_end))
        self._show_words(lesson)
        self.step_button.setEnabled(not lesson.is_over)
        self.run_button.setEnabled(not lesson.is_over)
        self.run_button.setText(tr("Pause") if self.is_running else tr("Run"))

    def explanation(self) -> Explained:
        """Return the rule, and what is known of it."""
        return ["perceptron_rule_weights", "perceptron_rule_bias"], (
            tr(
                "<b>The rule</b> (Rosenblatt 1958): t is the label, y the answer. A point that is correct changes "
                "nothing; one that is misclassified pulls the line towards itself, the farther the larger η. If any "
                "line parts the points, it ends after a finite number of corrections (Novikoff 1962); if none does, it "
                "goes on for ever.<br><b>From zeros</b>, η only scales the weights: the line is the same for every η."
            )
        )

    def numpy_code(self) -> str:
        """Return the rule from where the lesson started, for as many corrections as there were."""
        lesson = self.lesson
        points, labels = lesson.points.tolist(), lesson.labels.astype(int).tolist()
        return (
            "import numpy as np\n\n"
            f"x = np.array({points}, float).reshape(-1, 2)\n"
            f"t = np.array({labels})\n"
            f"w, b = np.array({list(lesson.start.weights)}), {lesson.start.bias!r}\n"
            f"eta, n_updates = {lesson.learning_rate!r}, {lesson.n_updates}\n"
            "done = 0\n"
            "while done < n_updates:\n"
            "    for point, label in zip(x, t):\n"
            "        error = label - int(point @ w + b > 0)\n"
            "        if error and done < n_updates:\n"
            "            w, b, done = w + eta * error * point, b + eta * error, done + 1\n"
            "wrong = np.flatnonzero((x @ w + b > 0) != t)\n"
            "print(w, b, wrong)\n"
        )

    @override
    def apply_theme(self) -> None:
        self.curve.set_color(self.theme.accent)
        self._dots.set_color(self.theme.accent)

    def own_state(self) -> Mapping[str, Any]:
        """Return the points with their labels, from where the line started, and how many corrections there were."""
        lesson = self.lesson
        return {
            "points": lesson.points.tolist(),
            "labels": lesson.labels.tolist(),
            "start": [*lesson.start.weights, lesson.start.bias],
            "learned_at": lesson.learning_rate,
            "corrections": lesson.n_updates,
        }

    def restore_own(self, state: Mapping[str, Any]) -> None:
        """Bring back the points, and learn again what was learned from them."""
        found = checked_points(state.get("points"), state.get("labels"))
        if found is None:
            return
        taught = remembered_lesson(*found, state)
        if taught is None:
            self._teach(*found, self._start())
        else:
            self.lesson = taught

    def reset_own(self) -> None:
        """Bring back the first points and the first line."""
        self.pause()
        _, points, labels = _SETS["clouds"]
        self._teach(points, labels, _STARTS["A line"])

    def pause(self) -> None:
        """Stop learning by itself."""
        self._timer.stop()

    def _build(self) -> None:
        self.plot.setAccessibleName(tr("Errors"))
        side = ui.column(heading(tr("Errors")), (self.plot, 1))
        for part in (self.separability, self.numbers, heading(tr("The latest correction")), self.correction):
            side.addWidget(part)
        ui.row((self.plane, 1), (side, 1), parent=self, gap=3 * GAP)
        self.add_heading(tr("Points"))
        self.add_control("points", self.points, tr("Choose points to begin with."))
        self.column.addLayout(ui.row(caption(tr("New points are")), self.label, 1))
        self.keep_control("label", self.label, tr("The label of the points you add."))
        self.column.addWidget(caption(_HAND))
        self.add_heading(tr("Learning"))
        self.add_control(
            "rate", self.rate, tr("How far one correction moves the weights; the line goes on from where it is.")
        )
        self.column.addLayout(ui.row(caption(tr("First weights")), self.begin, 1))
        self.keep_control("begin", self.begin, tr("The weights before the first correction."))
        self.column.addLayout(ui.row(self.step_button, self.run_button, self.over_button, 1))

    def _connect(self) -> None:
        self.plane.point_dragged.connect(self._on_point_dragged)
        self.plane.point_clicked.connect(self._on_point_clicked)
        self.plane.point_removed.connect(self._on_point_removed)
        self.plane.place_clicked.connect(self._on_place_clicked)
        self.points.currentIndexChanged.connect(self._on_points_chosen)
        self.begin.chosen.connect(self._on_start_over)
        self.step_button.clicked.connect(self._on_step)
        self.run_button.clicked.connect(self._on_run)
        self.over_button.clicked.connect(self._on_start_over)
        self._timer.timeout.connect(self._on_step)

    def _first_lesson(self) -> Lesson:
        _, points, labels = _SETS["clouds"]
        return Lesson(points, labels, _STARTS["A line"], 0.1)

    def _start(self) -> Perceptron:
        return _STARTS[self.begin.word]

    def _teach(self, points: Sequence[Sequence[float]], labels: Sequence[float], start: Perceptron) -> None:
        """Begin a lesson with these points from this perceptron."""
        self.lesson = Lesson(points, labels, start, self.rate.value)

    def _go_on(self, points: Sequence[Sequence[float]], labels: Sequence[float]) -> None:
        """Begin a lesson with other points or another rate from where the line is."""
        self._teach(points, labels, self.lesson.perceptron)

    def _scene(self, lesson: Lesson) -> Scene:
        return Scene(
            cells=tuple((cell.corners, cell.answers[0]) for cell in cells([lesson.perceptron], BOX)),
            lines=(*_line(lesson.former, is_former=True), *_line(lesson.perceptron)),
            arrow=arrow(lesson.perceptron),
            points=lesson.points,
            labels=lesson.labels,
            wrong=lesson.wrong,
            marked=-1 if lesson.last is None else lesson.last.index,
        )

    def _show_words(self, lesson: Lesson) -> None:
        self.separability.set_text(separability(lesson))
        (w1, w2), b = lesson.perceptron.weights, lesson.perceptron.bias
        n_wrong, n = lesson.wrong_counts[-1], len(lesson.labels)
        epoch = 0 if lesson.last is None else lesson.last.epoch
        self.numbers.set_text(
            tr(
                "{corrections} · epoch {this_round} · {misclassified}\nw₁ = {w1}   w₂ = {w2}   b = {b}",
                corrections=corrections(lesson.n_updates),
                this_round=epoch,
                misclassified=misclassified(n_wrong, n),
                w1=kept_number(w1, 3),
                w2=kept_number(w2, 3),
                b=kept_number(b, 3),
            )
        )
        self.correction.set_text(latest_correction(lesson))

    def _count_at(self, x: float, _y: float) -> str:
        """Return how many points were wrong after the correction under the pointer."""
        counts, number = self.lesson.wrong_counts, round(x)
        if not 0 <= number < len(counts):
            return ""
        return f"{corrections(number)}: {misclassified(counts[number], len(self.lesson.labels))}"

    def _on_step(self) -> None:
        self.lesson.advance()
        if self.lesson.is_over:
            self.pause()
        self.changed.emit()

    def _on_run(self) -> None:
        if self.is_running:
            self.pause()
        else:
            self._timer.start()
        self.changed.emit()

    def _on_start_over(self) -> None:
        self.pause()
        self._teach(self.lesson.points.tolist(), self.lesson.labels.tolist(), self._start())
        self.changed.emit()

    def _on_points_chosen(self) -> None:
        self.pause()
        _, points, labels = _SETS[self.points.currentData()]
        self._teach(points, labels, self._start())  # the page hears of the choice next, and draws

    def _on_point_dragged(self, index: int, x: float, y: float) -> None:
        points = self.lesson.points.tolist()
        points[index] = [round(x, 2), round(y, 2)]
        self._go_on(points, self.lesson.labels.tolist())
        self.changed.emit()

    def _on_point_clicked(self, index: int) -> None:
        labels = self.lesson.labels.tolist()
        labels[index] = 1.0 - labels[index]
        self._go_on(self.lesson.points.tolist(), labels)
        self.changed.emit()

    def _on_point_removed(self, index: int) -> None:
        points, labels = self.lesson.points.tolist(), self.lesson.labels.tolist()
        del points[index], labels[index]
        self._go_on(points, labels)
        self.changed.emit()

    def _on_place_clicked(self, x: float, y: float) -> None:
        points, labels = self.lesson.points.tolist(), self.lesson.labels.tolist()
        if len(points) < MOST_POINTS:
            self._go_on([*points, [round(x, 2), round(y, 2)]], [*labels, float(self.label.word)])
            self.changed.emit()


def _line(perceptron: Perceptron | None, *, is_former: bool = False) -> tuple[SceneLine, ...]:
    ends = None if perceptron is None else line_in_box(perceptron, BOX)
    return () if ends is None else (SceneLine(ends, is_former=is_former),)
