"""What each neuron says of every place of the plane, as numbers and as pictures. Imported by `view` and `words`."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from app.ui.style.color_maps import diverging_map
from app.ui.style.theme import Theme
from nncore.arrays import FloatArray, read_only
from nncore.concepts.plane_points import PLANE
from nncore.network.network import Network

GRID = 40
"""Places of a map along each axis."""


@cache
def _grid_inputs() -> FloatArray:
    """Return the middles of the places, shape (GRID², 2): row by row from the top, as a picture has them."""
    low, high = PLANE
    middles = (low + (high - low) * (np.arange(GRID) + 0.5) / GRID).astype(np.float32)
    across, up = np.meshgrid(middles, middles[::-1])
    return read_only(np.column_stack([across.ravel(), up.ravel()]))


@dataclass(frozen=True, eq=False)
class PlaneMaps:
    """The map of every neuron.

    Attributes
    ----------
    values : tuple of array, shape (units, GRID, GRID) each
        What each unit gives there: the inputs first, then a of each hidden layer, last the probability of label 1.
    """

    values: tuple[FloatArray, ...]

    @property
    def sizes(self) -> tuple[int, ...]:
        """Units of each layer, the inputs first."""
        return tuple(len(layer) for layer in self.values)

    def value_at(self, layer: int, unit: int, x: float, y: float) -> float:
        """Return what a unit gives at the place nearest to a point of the plane."""
        low, high = PLANE
        column, row = (int(np.clip((at - low) / (high - low) * GRID, 0, GRID - 1)) for at in (x, y))
        return float(self.values[layer][unit, GRID - 1 - row, column])

    def shares(self) -> tuple[FloatArray, ...]:
        """Return each map from −1 to 1: of its own largest size; of the output, from p = 0 to p = 1."""
        tops = [np.abs(layer).max(axis=(1, 2), keepdims=True) for layer in self.values[:-1]]
        hidden = [layer / np.maximum(top, 1e-9) for layer, top in zip(self.values, tops, strict=False)]
        return *hidden, 2.0 * self.values[-1] - 1.0


def plane_maps(network: Network) -> PlaneMaps:
    """Return what every neuron of a network with two inputs and one output says of the plane."""
    trace = network.forward(_grid_inputs())
    layers = [trace.inputs, *trace.layer_a]
    return PlaneMaps(tuple(layer.T.reshape(-1, GRID, GRID) for layer in layers))


def map_images(maps: PlaneMaps, theme: Theme) -> tuple[tuple[QImage, ...], ...]:
    """Return each map as a picture: vermilion below nought, blue above."""
    return tuple(tuple(map(_image, _colors(theme)[_steps(layer)])) for layer in maps.shares())


def _steps(shares: FloatArray) -> npt.NDArray[np.uint8]:
    steps: npt.NDArray[np.uint8] = np.rint(127.5 + 127.5 * np.nan_to_num(shares)).astype(np.uint8)
    return steps


def _image(pixels: npt.NDArray[np.uint32]) -> QImage:
    # Qt keeps no hold of the array, so the picture takes its own copy of these few bytes.
    return QImage(pixels.tobytes(), GRID, GRID, 4 * GRID, QImage.Format.Format_RGB32).copy()


@cache
def _colors(theme: Theme) -> npt.NDArray[np.uint32]:
    """Return the 256 colours as Qt's 32 bits a pixel."""
    red, green, blue = diverging_map(theme).astype(np.uint32).T
    colors: npt.NDArray[np.uint32] = 0xFF000000 | (red << 16) | (green << 8) | blue
    return colors
