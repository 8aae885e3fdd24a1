"""Neighbours: the test digits most alike to the drawing, and a map on which it moves."""

from PySide6.QtWidgets import QComboBox

from app import ui
from app.language import tr
from app.pages.draw.numpy_reading import reading_lines
from app.pages.draw.studies.neighbours.atlas import TSNE, Atlas, DigitPlane
from app.pages.draw.studies.neighbours.digit_map import DigitMap
from app.pages.draw.studies.study import Reading, Study
from app.sources.samples import sample_digits, sample_picture
from app.state.timeline import Timeline
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.pictures.strip import PictureStrip, StripPicture
from app.ui.style.fonts import SMALL, font
from app.ui.text.live_text import LiveText, live_heading
from app.ui.text.numbers import number_text, percent
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import heading, label_of
from nncore.explanations.neighbours import nearest, place_in_layer
from nncore.network.network import Network

_N = 10
_READING = tr("MNIST's 10,000 test digits are read …")
_RESTING = tr("Draw a digit: a disc shows where it lies, and moves with the pen.")
_PLANE = tr("The plane in which they differ most: {share} of all differences lie in it.")
_TSNE = tr(
    "By t-SNE, which keeps neighbours together and nothing else; the disc lies between the five nearest in pixels."
)


class NeighboursStudy(Study):
    """Two rows of ten digits, nearest in a layer and nearest in pixels; the map below."""

    def __init__(self) -> None:
        super().__init__()
        self.in_layer = PictureStrip(_N, tr("The test digits nearest in the layer"))
        self.in_pixels = PictureStrip(_N, tr("The test digits nearest in pixels"))
        self.map = DigitMap()
        self.of = combo(tr("What the map is of"), {})
        self.of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.of.setToolTip(tr("The layer in whose space the digits lie."))
        self.atlas = Atlas(self)
        self._layer_title, self._words = live_heading(), LiveText(font(SMALL), lines=2)
        self._reading: Reading | None = None
        self._rows: dict[PictureStrip, list[int]] = {}
        self._plane: DigitPlane | None = None
        self._build()
        self.of.activated.connect(self._show_map)
        self.map.looked_at.connect(self._say)
        self.map.chosen.connect(self._take_dot)
        self.in_layer.chosen.connect(lambda number: self._take(self._rows[self.in_layer][number]))
        self.in_pixels.chosen.connect(lambda number: self._take(self._rows[self.in_pixels][number]))
        self.atlas.found.connect(self._on_found)
        self.atlas.failed.connect(self.message)

    def _build(self) -> None:
        ui.column(
            self._layer_title,
            self.in_layer,
            heading(tr("Nearest in pixels")),
            self.in_pixels,
            ui.head(label_of(self.of, tr("Map of 2,000 test digits by")), self.of),
            (self.map, 1),
            self._words,
            parent=self,
            gap=GAP // 2,
        )

    @override
    def show_reading(self, reading: Reading) -> None:
        if self._reading is None or self._reading.network is not reading.network:
            self._list_layers(reading.network)
            self._forget()
        self._reading = reading
        self._show_here()

    @override
    def settle(self, reading: Reading, timeline: Timeline | None) -> None:
        self._reading = reading
        self._show_map()
        self._show_nearest()

    @override
    def rest(self) -> None:
        self.atlas.rest()

    @override
    def shut_down(self) -> None:
        self.atlas.shut_down()

    @override
    def numpy_code(self) -> str:
        if self._reading is None or self._reading.trace is None:
            return "import numpy as np"
        layer = _layer_of(self._reading.network)
        lines = [
            "import resources",
            "from nncore.data.datasets import load_dataset",
            "from nncore.explanations.neighbours import nearest, place_in_layer",
            'digits = load_dataset(resources.path("mnist"), "test")',
            f"places = place_in_layer(network.forward(digits.inputs), {layer})",
            f"rows, distances = nearest(places, place_in_layer(network.forward(x), {layer}), {_N})",
            'print("in the layer", digits.labels[rows], np.round(distances, 2))',
            f"rows, distances = nearest(digits.inputs, x, {_N})",
            'print("in pixels", digits.labels[rows], np.round(distances, 2))',
        ]
        return "\n".join([*reading_lines(self._reading.network, self._reading.trace.inputs), *lines])

    def _list_layers(self, network: Network) -> None:
        """Name the layers of a network; the second, or the last before it, is that of the neighbours."""
        chosen = self.of.currentData() if self.of.count() else None
        self.of.clear()
        for layer in range(1, len(network.weights) + 1):
            self.of.addItem(_layer_name(network, layer), layer)
        self.of.addItem(tr("pixels"), 0)
        self.of.addItem(tr("t-SNE of the pixels"), TSNE)
        place = self.of.findData(_layer_of(network) if chosen is None else chosen)
        self.of.setCurrentIndex(max(place, 0))
        self._layer_title.set_text(
            tr(
                "Nearest in {layer_name}",
                layer_name=_layer_name(network, _layer_of(network)),
            )
        )

    def _forget(self) -> None:
        """Show nothing of the former network: its layers have other places."""
        self._plane = None
        self.map.show_map(None)
        self.in_layer.show_pictures(())
        self._say(None)

    def _on_found(self) -> None:
        if self._reading is not None and self.isVisible():
            self.settle(self._reading, None)

    def _show_map(self) -> None:
        if self._reading is None:
            return
        self._plane = self.atlas.map(self._reading.network, self.of.currentData())
        self.map.show_map(self._plane)
        self._show_here()
        self._say(None)

    def _show_here(self) -> None:
        """Show where the drawing of this moment lies."""
        reading, plane = self._reading, self._plane
        if reading is None or reading.trace is None or plane is None:
            self.map.show_here(None)
            return
        self.map.show_here(plane.place_of(place_in_layer(reading.trace, max(self.of.currentData(), 0))))

    def _show_nearest(self) -> None:
        reading = self._reading
        if reading is None:
            return
        for strip, layer in ((self.in_layer, _layer_of(reading.network)), (self.in_pixels, 0)):
            places = self.atlas.places(reading.network, layer)
            if places is None or reading.trace is None:
                strip.show_pictures(())
                continue
            rows, distances = nearest(places, place_in_layer(reading.trace, layer), _N)
            self._rows[strip] = rows.tolist()
            strip.show_pictures([_strip_picture(row, away) for row, away in zip(rows.tolist(), distances, strict=True)])

    def _say(self, number: int | None) -> None:
        """Say which digit is looked at, or what the map is."""
        if self._plane is None:
            self._words.set_text(_READING)
        elif number is not None:
            row, label = int(self._plane.rows[number]), int(self._plane.labels[number])
            self._words.set_text(
                tr("Test digit {row}, truly a {label}; a click puts it on the canvas.", row=row, label=label)
            )
        else:
            plane = self._plane.plane
            what = _TSNE if plane is None else _PLANE.format(share=percent(plane.share, 0))
            has_drawing = self._reading is not None and self._reading.trace is not None
            self._words.set_text(what if has_drawing else f"{_RESTING} {what}")

    def _take_dot(self, number: int) -> None:
        if self._plane is not None:
            self._take(int(self._plane.rows[number]))

    def _take(self, row: int) -> None:
        labels = sample_digits().labels
        self.picture_chosen.emit(sample_picture(row), "" if labels is None else str(int(labels[row])))


def _layer_of(network: Network) -> int:
    """Return the layer whose neighbours are shown: the second hidden one, or the last that there is."""
    return min(2, max(len(network.activations), 1))


def _layer_name(network: Network, layer: int) -> str:
    return tr("hidden layer {layer}", layer=layer) if layer < len(network.weights) else tr("the logits")


def _strip_picture(row: int, distance: float) -> StripPicture:
    digits = sample_digits()
    label = -1 if digits.labels is None else int(digits.labels[row])
    words = tr(
        "Test digit {row}, truly a {label}, at a distance of {distance}. A click draws it.",
        row=row,
        label=label,
        distance=number_text(float(distance), 3),
    )
    return StripPicture(digits.inputs[row], f"{label}: {number_text(float(distance), 2)}", words)
