"""One perceptron: the line it draws, and the gates it can be. A view of the page about the neuron."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSignalBlocker

from app import ui
from app.lab.view import Explained, View
from app.language import tr
from app.pages.neuron.network.diagram import DiagramPicture, NetworkDiagram
from app.pages.neuron.network.diagram_layout import Place, least_size
from app.pages.neuron.network.numbers import LIMIT
from app.pages.neuron.perceptron_plane import PerceptronPlane
from app.pages.neuron.perceptron_words import answer_words, number_words
from app.pages.neuron.plane_scene import BOX, Scene, SceneLine
from app.pages.neuron.sentence import sentence
from app.pages.neuron.truth_table import TableRow, TruthTable
from app.ui.layout.boxes import GAP
from app.ui.style.text_size import keep_room
from app.ui.text.numbers import kept_number, number_text, whole_number
from app.ui.widgets.labels import caption, heading
from app.ui.widgets.slider import NumberSlider
from app.ui.widgets.switch import Switch
from nncore.arrays import FloatArray
from nncore.concepts.perceptron import CORNERS, GATES, Perceptron, truth
from nncore.concepts.perceptron_rule import misclassified
from nncore.concepts.separation import cells, line_in_box, nearest_on_line, separating_line

_ARROW = 0.3  # length of the arrow for a weight of 1
_SIDE = 320
_MIDDLE = np.array([0.5, 0.5])
_STRAY = 0.05


class GatesView(View):
    """The plane with its line at the left, the truth table and the neuron itself beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._row = 3
        self._anchor = _MIDDLE  # the arrow stands on the line as near to it as it can
        self._chosen: Place | None = None
        self._hovered: Place | None = None
        self._probe: FloatArray | None = None
        self.plane = PerceptronPlane(tr("Plane of the two inputs"), has_movable_lines=True)
        self.plane.setToolTip(tr("Drag the line to move it (b), or the tip of w to turn it (w₁, w₂)."))
        self.table = TruthTable(tr("Truth table"), len(CORNERS))
        self.table.setToolTip(tr("The four corners; the row under the pointer is what the neuron below is given."))
        self.summary = sentence(lines=2)
        self.sliders = [
            NumberSlider(symbol, -LIMIT, LIMIT, value, name=name)
            for symbol, value, name in (
                ("w₁", 0.5, tr("Weight 1")),
                ("w₂", 0.5, tr("Weight 2")),
                ("b", -0.7, tr("Bias")),
            )
        ]
        self.task = Switch((*GATES, "XOR"), tr("Gate to be"))
        self.threshold = caption()
        self.diagram = NetworkDiagram(tr("The perceptron"), self._picture())
        keep_room(self.diagram, *least_size((2, 1)))
        self.words = sentence(lines=1)
        self._build()
        self._connect()

    @property
    def perceptron(self) -> Perceptron:
        """The one that the sliders make."""
        w1, w2, bias = (slider.value for slider in self.sliders)
        return Perceptron((w1, w2), bias)

    def refresh(self) -> None:
        """Draw plane, table, summary and neuron."""
        perceptron = self.perceptron
        wanted = np.array(truth(self.task.word))
        wrong = misclassified(perceptron, CORNERS, wanted)
        self.plane.show_scene(
            Scene(
                cells=tuple((cell.corners, cell.answers[0]) for cell in cells([perceptron], BOX)),
                lines=_lines(perceptron),
                arrow=arrow(perceptron, self._anchor),
                points=np.array(CORNERS),
                labels=wanted,
                wrong=wrong,
                marked=self._row,
            )
        )
        self._show_table(perceptron, wanted)
        self.summary.set_text(self._summary(len(wrong)))
        self.threshold.setText(
            tr(
                "Threshold θ = −b = {bias}\nThe sum w₁x₁ + w₂x₂ has to exceed it.",
                bias=kept_number(-perceptron.bias),
            )
        )
        self.diagram.show_picture(self._picture(), self._chosen)
        self._show_words()

    def explanation(self) -> Explained:
        """Return the formula of the perceptron, and how to read the plane."""
        return ["perceptron", "perceptron_line"], (
            tr(
                "<b>The line</b>, the decision boundary, is where the sum is 0. The weights are an arrow at a right "
                "angle to it, which points to the side of the 1; the bias pushes it along that arrow. On the line "
                "itself, at z = 0, the answer is 0, because the sum has to <i>exceed</i> the threshold; the primer's "
                "step(x) gives 1 there.<br>"
                "<b>Try</b> XOR: whatever the line, at least one corner stays misclassified."
            )
        )

    def numpy_code(self) -> str:
        """Return the perceptron at the four corners."""
        (w1, w2), b = self.perceptron.weights, self.perceptron.bias
        return (
            "import numpy as np\n\n"
            "x = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])\n"
            f"w, b = np.array([{w1!r}, {w2!r}]), {b!r}\n"
            "z = x @ w + b\n"
            "y = (z > 0).astype(int)\n"
            "print(z, y)\n"
        )

    def reset_own(self) -> None:
        """Mark the last row, and let the arrow stand in the middle."""
        self._row, self._anchor = 3, _MIDDLE
        self._chosen = self._hovered = self._probe = None

    def _build(self) -> None:
        side = ui.column()
        for part in (heading(tr("Truth table")), self.table, self.summary):
            side.addWidget(part)
        side.addWidget(self.diagram, 1)
        side.addWidget(self.words)
        ui.row((self.plane, 1), (side, 1), parent=self, gap=3 * GAP)
        keep_room(self.table, _SIDE, 0)
        self.add_heading(tr("Gate"))
        self.add_control(
            "gate", self.task, tr("Choose what the neuron is to be; its weights are set, but for XOR there are none.")
        )
        self.add_heading(tr("Weights and bias"))
        for name, slider in zip(("w1", "w2", "b"), self.sliders, strict=True):
            self.add_control(name, slider, tr("Or drag the line, the arrow, or the numbers of the neuron."))
        self.column.addWidget(self.threshold)

    def _connect(self) -> None:
        self.task.chosen.connect(self._on_gate_chosen)
        self.plane.line_dragged.connect(self._on_line_dragged)
        self.plane.arrow_dragged.connect(self._on_arrow_dragged)
        self.table.row_pointed.connect(self._on_row_pointed)
        self.diagram.dragged.connect(self._on_number_dragged)
        self.diagram.chosen.connect(self._on_number_chosen)
        self.diagram.hovered.connect(self._on_number_hovered)
        self.plane.pointed.connect(self._on_place_pointed)
        self.plane.pointer_left.connect(self._on_place_left)

    def _show_table(self, perceptron: Perceptron, wanted: FloatArray) -> None:
        rows = []
        for (x1, x2), z, y, t in zip(CORNERS, perceptron.score(CORNERS), perceptron(CORNERS), wanted, strict=True):
            texts = (
                *map(whole_number, (x1, x2)),
                kept_number(float(z)),
                *map(whole_number, (y, t)),
                "✓" if y == t else "✗",
            )
            rows.append(TableRow(texts, answers=(3, 4)))
        self.table.show_rows(("x₁", "x₂", "w₁x₁+w₂x₂+b", "y", self.task.word, ""), rows, self._row)

    def _summary(self, n_wrong: int) -> str:
        name = self.task.word
        if n_wrong == 0:
            return tr("4 of 4 correct: with these weights the neuron is {name}.", name=name)
        if separating_line(CORNERS, truth(name)) is None:
            return tr(
                "{n_wrong} of 4 correct. No line parts the corners of XOR: 3 is the most that one neuron can do.",
                n_wrong=4 - n_wrong,
            )
        return tr(
            "{n_wrong} of 4 correct: the ringed corners lie on the wrong side of the decision boundary for {name}.",
            n_wrong=4 - n_wrong,
            name=name,
        )

    def _picture(self) -> DiagramPicture:
        perceptron, inputs = self.perceptron, np.array(CORNERS[self._row])
        z, y = float(perceptron.score(inputs)), float(perceptron(inputs))
        return DiagramPicture(
            inputs=inputs,
            weights=(np.array(perceptron.weights)[:, np.newaxis],),
            biases=(np.array([perceptron.bias]),),
            nodes=(
                tuple((f"x{mark} = {whole_number(x)}",) for mark, x in zip("₁₂", inputs, strict=True)),
                ((f"z = {number_text(z, 2)}", f"y = {whole_number(y)}"),),
            ),
            heads=((tr("Inputs"), tr("of the marked row")), (tr("Neuron"), tr("1 if z > 0, else 0"))),
            reached=1,
        )

    def _on_gate_chosen(self, name: str) -> None:
        if name in GATES:
            self._anchor = _MIDDLE
            self._set(GATES[name])

    def _on_line_dragged(self, index: int, x: float, y: float) -> None:
        self._set(_through(self.perceptron, (x, y)))

    def _on_arrow_dragged(self, x: float, y: float) -> None:
        foot = nearest_on_line(self.perceptron, self._anchor)
        if foot is None:
            return
        if np.abs(foot - self._anchor).max() > _STRAY:  # else the foot, rounded again and again, would wander
            self._anchor = foot
        w1, w2 = ((np.array([x, y]) - self._anchor) / _ARROW).tolist()
        self._set(_through(Perceptron((_held(w1), _held(w2)), 0.0), self._anchor))

    def _on_row_pointed(self, row: int) -> None:
        if row >= 0:
            self._row = row
            self.refresh()

    def _show_words(self) -> None:
        """Take apart the number that is looked at, or the answer at the place under the pointer."""
        if self._probe is not None:
            self.words.set_text(answer_words(self.perceptron, self._probe))
            return
        inputs = np.array(CORNERS[self._row], np.float64)
        self.words.set_text(number_words(self.perceptron, inputs, self._hovered or self._chosen))

    def _on_place_pointed(self, x: float, y: float) -> None:
        self._probe = np.round([x, y], 2)  # as it is written
        self._show_words()

    def _on_place_left(self) -> None:
        self._probe = None
        self._show_words()

    def _on_number_hovered(self, place: Place | None) -> None:
        self._hovered = place
        self._show_words()

    def _on_number_chosen(self, place: Place) -> None:
        self._chosen = place
        self.refresh()

    def _on_number_dragged(self, place: Place, value: float) -> None:
        if place.kind == "x":
            return
        self.sliders[2 if place.kind == "b" else place.row].set_value(round(value, 2))

    def _set(self, perceptron: Perceptron) -> None:
        for slider, value in zip(self.sliders, (*perceptron.weights, perceptron.bias), strict=True):
            with QSignalBlocker(slider):  # drawn once, not three times
                slider.set_value(value)
        self.changed.emit()


def arrow(perceptron: Perceptron, near: FloatArray = _MIDDLE) -> FloatArray | None:
    """Return the arrow of the weights, shape (2, 2), from the nearest place of the line; None if there is no line."""
    foot = nearest_on_line(perceptron, near)
    return None if foot is None else np.stack([foot, foot + _ARROW * np.array(perceptron.weights)])


def _lines(perceptron: Perceptron) -> tuple[SceneLine, ...]:
    ends = line_in_box(perceptron, BOX)
    return () if ends is None else (SceneLine(ends),)


def _through(perceptron: Perceptron, place: npt.ArrayLike) -> Perceptron:
    """Return it with its line through a place, as near as a slider's step brings the bias."""
    moved = perceptron.through(place)
    return Perceptron(moved.weights, round(moved.bias, 2))


def _held(weight: float) -> float:
    return round(min(max(weight, -LIMIT), LIMIT), 2)
