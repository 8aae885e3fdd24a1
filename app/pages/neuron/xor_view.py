"""XOR: why one line does not do it, and how two layers do. A view of the page about the neuron."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from app import ui
from app.lab.view import Explained, View
from app.language import tr
from app.pages.neuron.network.numbers import LIMIT
from app.pages.neuron.perceptron_plane import PerceptronPlane
from app.pages.neuron.plane_scene import BOX, Scene, SceneLine
from app.pages.neuron.sentence import sentence
from app.pages.neuron.truth_table import TableRow, TruthTable
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.text.numbers import number_text, whole_number
from app.ui.widgets.labels import caption, heading
from app.ui.widgets.slider import NumberSlider
from nncore.arrays import FloatArray
from nncore.concepts.perceptron import AND, CORNERS, XOR_HIDDEN, Perceptron, TwoLayers, gate_name, truth
from nncore.concepts.perceptron_rule import misclassified
from nncore.concepts.separation import cells, line_in_box

_NEURONS = {"h1": ("h₁", XOR_HIDDEN[0]), "h2": ("h₂", XOR_HIDDEN[1]), "y": ("y", AND)}
_COLORS = (2, 3, None)  # of the lines of h₁, h₂ and y: places in the theme's series
_NO_POINT = tr("Point into the middle plane to see where the hidden layer puts a place.")
_NOTES = ((tr("1 and 0?"), np.array([0.5, 0.5])),)
_MOST_STRETCH = 100
_TIES = ((np.array([(1.0, 0.0), (0.0, 1.0)]), 1.0), (np.array([(0.0, 0.0), (1.0, 1.0)]), 0.0))


class XorView(View):
    """Three planes: the corners that no line parts, the two lines of the hidden layer, and what the output sees."""

    def __init__(self) -> None:
        super().__init__()
        self._row = -1
        self._probe: FloatArray | None = None
        self.one = PerceptronPlane(tr("XOR in the plane of its inputs"))
        self.two = PerceptronPlane(tr("The two lines of the hidden layer"), has_movable_lines=True)
        self.hidden = PerceptronPlane(
            tr("XOR in the plane of the hidden layer"), axes=("h₁", "h₂"), has_movable_lines=True
        )
        self.one.setToolTip(
            tr("The four corners with the answer that XOR wants; each dashed line joins two of one colour.")
        )
        self.two.setToolTip(tr("Drag a line to move it (b); the sliders turn it. Ringed corners get the wrong answer."))
        self.hidden.setToolTip(tr("Each corner where (h₁, h₂) puts it; drag the line of the output neuron to move it."))
        self.table = TruthTable(tr("Truth table of two layers"), len(CORNERS))
        self.table.setToolTip(tr("h₁ and h₂ are the hidden answers, y is the network's; the row pointed at is marked."))
        self.summary = sentence(lines=3)
        self.place = sentence(lines=2)
        self.sliders: dict[str, list[NumberSlider]] = {}
        self._titles: dict[str, QLabel] = {}
        self._build()
        self._connect()

    @property
    def network(self) -> TwoLayers:
        """The two layers that the sliders make."""
        h1, h2, y = (self._perceptron(key) for key in _NEURONS)
        return TwoLayers((h1, h2), y)

    def refresh(self) -> None:
        """Draw the three planes, the table and what is to be said."""
        network, wanted = self.network, np.array(truth("XOR"))
        corners = np.array(CORNERS)
        self.one.show_scene(_one_line_scene(self._row))
        self.two.show_scene(self._input_scene(network, corners, wanted))
        self.hidden.show_scene(self._hidden_scene(network, wanted))
        self._show_table(network, wanted)
        for key, (symbol, _) in _NEURONS.items():
            name = gate_name(self._perceptron(key))
            self._titles[key].setText(symbol if name is None else f"{symbol} · {name}")
        self.summary.set_text(_summary(int((network(CORNERS) == wanted).sum())))
        self.place.set_text(self._probe_text(network))

    def explanation(self) -> Explained:
        """Return XOR as gates, and why no line does it."""
        return ["xor"], (
            tr(
                "<b>Why not one line?</b> What a line calls 1 is a half-plane; with two points it holds all between "
                "them. The middle of the square lies between the two 1s and also between the two 0s: it would have "
                "to be both.<br><b>Two layers:</b> the first moves the corners. (1, 0) and (0, 1) fall onto one "
                "point, (1, 1); one line cuts it off."
            )
        )

    def numpy_code(self) -> str:
        """Return the two layers at the four corners."""
        h1, h2, y = (self._perceptron(key) for key in _NEURONS)
        return (
            "import numpy as np\n\n"
            "x = np.array([[0, 0], [1, 0], [0, 1], [1, 1]])\n"
            f"W1 = np.array([{[h1.weights[0], h2.weights[0]]}, {[h1.weights[1], h2.weights[1]]}])\n"
            f"b1 = np.array({[h1.bias, h2.bias]})\n"
            f"w2, b2 = np.array({list(y.weights)}), {y.bias!r}\n"
            "h = (x @ W1 + b1 > 0).astype(int)\n"
            "y = (h @ w2 + b2 > 0).astype(int)\n"
            "print(h, y)\n"
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        for plane in (self.one, self.two, self.hidden):
            plane.setMaximumHeight((self.width() - 4 * GAP) // 3)
        super().resizeEvent(event)

    def _build(self) -> None:
        grid = ui.grid(parent=self, gap=2 * GAP)
        texts = (
            (
                tr("One line: impossible"),
                self.one,
                tr("The dashed lines cross: a place that would have to be 1 and 0 at once."),
            ),
            (tr("Two lines: the hidden layer"), self.two, tr("Blue is where both lines say 1, so the answer is 1.")),
            (tr("What the output neuron sees"), self.hidden, tr("The corners, moved: now one line parts them.")),
        )
        for column, (title, plane, words) in enumerate(texts):
            head = heading(title)
            head.setWordWrap(True)
            grid.addWidget(head, 0, column)
            grid.addWidget(plane, 1, column)
            line = caption(words)
            line.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, 2, column)
            grid.setColumnStretch(column, 1)
        side = ui.column(self.summary, self.place, 1)
        grid.addWidget(self.table, 3, 0, 1, 2)
        grid.addLayout(side, 3, 2)
        grid.setRowStretch(1, _MOST_STRETCH)
        grid.setRowStretch(4, 1)  # what the squares leave over in a high window
        for key, (symbol, perceptron) in _NEURONS.items():
            self._add_neuron(key, symbol, perceptron)

    def _add_neuron(self, key: str, symbol: str, perceptron: Perceptron) -> None:
        """Put the three sliders of a neuron into the column."""
        self._titles[key] = heading(symbol)
        self.column.addSpacing(GAP // 2)
        self.column.addWidget(self._titles[key])
        numbers = zip(("w₁", "w₂", "b"), ("w1", "w2", "b"), (*perceptron.weights, perceptron.bias), strict=True)
        self.sliders[key] = []
        for mark, name, value in numbers:
            slider = NumberSlider(mark, -LIMIT, LIMIT, value, name=tr("{mark} of {symbol}", mark=mark, symbol=symbol))
            self.sliders[key].append(slider)
            self.add_control(f"{key}_{name}", slider, tr("Or drag the line in the plane."))

    def _connect(self) -> None:
        self.two.line_dragged.connect(self._on_hidden_line_dragged)
        self.hidden.line_dragged.connect(self._on_output_line_dragged)
        self.two.pointed.connect(self._on_pointed)
        self.two.pointer_left.connect(self._on_pointer_left)
        self.table.row_pointed.connect(self._on_row_pointed)

    def _perceptron(self, key: str) -> Perceptron:
        w1, w2, bias = (slider.value for slider in self.sliders[key])
        return Perceptron((w1, w2), bias)

    def _input_scene(self, network: TwoLayers, corners: FloatArray, wanted: FloatArray) -> Scene:
        pieces = ((cell.corners, float(network.output(cell.answers))) for cell in cells(network.hidden, BOX))
        lines = _lines([(network.hidden[0], "h1", 0), (network.hidden[1], "h2", 1)])
        wrong = np.flatnonzero(network(corners) != wanted)
        return Scene(tuple(pieces), lines, None, corners, wanted, wrong, self._row, probe=self._probe)

    def _hidden_scene(self, network: TwoLayers, wanted: FloatArray) -> Scene:
        seen = network.hidden_answers(CORNERS)
        return Scene(
            cells=tuple((cell.corners, cell.answers[0]) for cell in cells([network.output], BOX)),
            lines=_lines([(network.output, "y", 2)]),
            points=seen,
            labels=wanted,
            wrong=misclassified(network.output, seen, wanted),
            marked=self._row,
            tags=_tags(seen),
            probe=None if self._probe is None else network.hidden_answers(self._probe),
        )

    def _show_table(self, network: TwoLayers, wanted: FloatArray) -> None:
        columns = zip(CORNERS, network.hidden_answers(CORNERS), network(CORNERS), wanted, strict=True)
        rows = [
            TableRow((*map(whole_number, (*x, *h, y, t)), "✓" if y == t else "✗"), answers=(2, 3, 4, 5))
            for x, h, y, t in columns
        ]
        self.table.show_rows(("x₁", "x₂", "h₁", "h₂", "y", "XOR", ""), rows, self._row)

    def _probe_text(self, network: TwoLayers) -> str:
        if self._probe is None:
            return _NO_POINT
        (x1, x2), (h1, h2) = self._probe.tolist(), network.hidden_answers(self._probe).tolist()
        at, y = f"({number_text(x1, 2)}, {number_text(x2, 2)})", whole_number(float(network(self._probe)))
        return f"x = {at}  →  h = ({whole_number(h1)}, {whole_number(h2)})  →  y = {y}"

    def _on_hidden_line_dragged(self, index: int, x: float, y: float) -> None:
        self._move_line(("h1", "h2")[index], x, y)

    def _on_output_line_dragged(self, index: int, x: float, y: float) -> None:
        self._move_line("y", x, y)

    def _move_line(self, key: str, x: float, y: float) -> None:
        self.sliders[key][2].set_value(round(self._perceptron(key).through((x, y)).bias, 2))

    def _on_pointed(self, x: float, y: float) -> None:
        self._probe = np.round([x, y], 2)  # as it is written
        self.refresh()

    def _on_pointer_left(self) -> None:
        self._probe = None
        self.refresh()

    def _on_row_pointed(self, row: int) -> None:
        if row != self._row:
            self._row = row
            self.refresh()


@cache
def _one_line_scene(row: int) -> Scene:
    """Return the corners that no line parts, with a row of the table marked."""
    return Scene(points=np.array(CORNERS), labels=np.array(truth("XOR")), ties=_TIES, notes=_NOTES, marked=row)


def _lines(neurons: Sequence[tuple[Perceptron, str, int]]) -> tuple[SceneLine, ...]:
    """Return the lines of some neurons, each with its symbol and the gate it is; those without a line are left out."""
    made = []
    for perceptron, key, color in neurons:
        ends, name = line_in_box(perceptron, BOX), gate_name(perceptron)
        symbol = _NEURONS[key][0]
        if ends is not None:
            made.append(SceneLine(ends, symbol if name is None else f"{symbol} {name}", _COLORS[color], color % 2))
    return tuple(made)


def _tags(seen: FloatArray) -> tuple[str, ...]:
    """Return for each corner from where it came; corners that fall together share the words of the first."""
    words: list[str] = []
    for index, place in enumerate(seen.tolist()):
        together = [corner for corner, other in zip(CORNERS, seen.tolist(), strict=True) if other == place]
        is_first = CORNERS[index] == together[0]
        corners = " ".join(f"({whole_number(x)},{whole_number(y)})" for x, y in together)
        words.append(tr("from {corners}", corners=corners) if is_first else "")
    return tuple(words)


def _summary(n_right: int) -> str:
    if n_right == len(CORNERS):
        return tr("4 of 4 correct: XOR out of two layers, AND of NAND and OR.")
    return tr(
        "{n_right} of 4 correct: these lines do not make XOR. Bring the ringed corners into their colour.",
        n_right=n_right,
    )
