"""Why activations must bend: the network's own layers without them, beside the one matrix that they then are."""

from functools import lru_cache
from itertools import pairwise

import numpy as np
from PySide6.QtWidgets import QWidget

from app import ui
from app.language import tr
from app.plots.plot import Plot
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.themed import Themed
from app.ui.text.numbers import number_text, short_number
from app.ui.widgets.number_table import NumberTable
from nncore.arrays import FloatArray
from nncore.explanations.attributions import collapse
from nncore.functions.activations import ACTIVATIONS
from nncore.network.network import Network

_AXIS_WIDTH = 44
DEMO_FORMULAS = "linear_collapse", "linear_collapse_weights"
DEMO_TEXT = tr(
    "<b>Without activations, layers add nothing.</b> The bars come from the network's own layers with f(z) = z, the "
    "rings from one single matrix: they agree but for rounding. However many layers, the whole is one linear map, "
    "a linear network, whose decision boundaries are flat. The bend of f is what makes depth worth having."
)
_ROW_NAMES = tr("layer by layer"), "x W + b", tr("difference"), tr("with f")


@lru_cache(maxsize=2)
def _without_bends(network: Network) -> tuple[Network, FloatArray, FloatArray]:
    """Return the network with the identity as every activation, and the linear map that it is."""
    straight = network.replace(activations=(ACTIVATIONS["identity"],) * len(network.activations))
    return straight, *collapse(straight)


class LinearDemo(Themed, QWidget):
    """Logits of one picture: bars from the layers without activations, rings from the one linear map."""

    def __init__(self) -> None:
        super().__init__()
        self._plot = Plot(x_label=tr("digit"), y_label=tr("logit"))
        self._plot.set_axis_width(_AXIS_WIDTH)
        self._plot.set_ticks("bottom", [(digit, str(digit)) for digit in range(10)])
        self._bars, self._rings = self._plot.add_bars(0.6), self._plot.add_symbols(16.0)
        self._plot.call(self._bars, "layer by layer")
        self._plot.call(self._rings, "one matrix")
        self._plot.setToolTip(tr("Bars: layer by layer without activations. Rings: one matrix at once."))
        self._plot.explain_places(self._logits_at)
        self._nought = self._plot.add_line(stands=False)
        self._nought.set_position(0.0)
        self.table = NumberTable(_ROW_NAMES, 10, tr("Logits without activations"))
        self.table.setToolTip(
            tr(
                "<p>The logits of the digits: by the layers without activations, by their one matrix, how far the "
                "two are apart by rounding, and, <b>with f</b>, what the network truly says.</p>"
            )
        )
        ui.column((self._plot, 1), self.table, parent=self, gap=2 * GAP)
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        theme = self.theme
        self._bars.set_color(theme.bar)
        self._rings.set_color(None, theme.accent)
        self._nought.set_color(theme.rule)

    def show_network(self, network: Network, inputs: FloatArray) -> None:
        """Show what a network without its activations says of one picture, shape (784,)."""
        straight, weights, biases = _without_bends(network)
        layered, at_once = straight.forward(inputs).logits, inputs @ weights + biases
        bent = network.forward(inputs).logits
        digits = np.arange(len(layered), dtype=np.float64)
        self._bars.set_points(digits, layered)
        self._rings.set_points(digits, at_once)
        low, high = min(0.0, float(layered.min())), max(0.0, float(layered.max()))
        margin = 0.1 * (high - low) + 1e-6
        self._plot.set_range((-0.5, len(digits) - 0.5), (low - margin, high + margin))
        for digit in range(len(digits)):
            difference = abs(float(layered[digit]) - float(at_once[digit]))
            texts = [number_text(float(values[digit]), 2) for values in (layered, at_once)]
            self.table.set_column(
                digit, str(digit), [*texts, short_number(difference), number_text(float(bent[digit]), 2)]
            )

    def _logits_at(self, x: float, _y: float) -> str:
        digit, (layered, at_once) = round(x), self.logits()
        if not 0 <= digit < len(layered):
            return ""
        layers, one = (number_text(float(values[digit]), 2) for values in (layered, at_once))
        return tr("logit of {digit}: {layers} layer by layer, {one} at once", digit=digit, layers=layers, one=one)

    def logits(self) -> tuple[FloatArray, FloatArray]:
        """Return the ten logits of the layers and those of the one map."""
        return self._bars.points[1], self._rings.points[1]


def sizes_text(network: Network) -> str:
    """Return how many weights the layers have, and how many their product."""
    sizes = network.sizes
    layers = " + ".join(f"{a} × {b}" for a, b in pairwise(sizes))
    count = sum(a * b for a, b in pairwise(sizes))
    return tr(
        "{layers} = {count:,} weights become {n_inputs} × {n_outputs} = {product:,}",
        layers=layers,
        count=count,
        n_inputs=sizes[0],
        n_outputs=sizes[-1],
        product=sizes[0] * sizes[-1],
    )


def demo_program(inputs: FloatArray) -> str:
    """Return lines that do what is shown: the network in the box without bends, on this picture, shape (784,)."""
    (inked,) = np.nonzero(inputs)
    values = ", ".join(f"{value:.4g}" for value in inputs[inked].tolist())
    return "\n".join(
        [
            "import numpy as np",
            "from app.sources.networks import network_in_the_box",
            "",
            'network = network_in_the_box()  # or, from nncore: load_network("yours.npz")',
            "x = np.zeros(784)",
            f"x[{inked.tolist()}] = [{values}]",
            "",
            "layered, W, b = x, np.eye(784), np.zeros(784)",
            "for weights, biases in zip(network.weights, network.biases):",
            "    layered = layered @ weights + biases  # a layer without activation",
            "    W, b = W @ weights, b @ weights + biases  # … and all layers so far as one",
            "logits = x @ W + b",
            "print(np.round(layered, 4))",
            "print(np.round(logits, 4))",
            'print("largest difference", np.abs(layered - logits).max())',
            "",
        ]
    )
