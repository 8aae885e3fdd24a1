"""How a network's accuracy falls when its digits are shifted, turned, scaled, written with another pen, or noisy.

Every image is perturbed in the same way, unlike in `nncore.ink.augment_images`, where each is changed in its own: so
the accuracy is a function of the strength. Imported by the Evaluate page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from nncore.arrays import FloatArray, IntArray
from nncore.errors import NNCoreError, ShapeError
from nncore.in_steps import InSteps
from nncore.ink.pen_edge import of_neighbours
from nncore.ink.strokes import CENTRE, SIDE
from nncore.network.network import Network

_BATCH = 256

Shares: TypeAlias = tuple[float, ...]
"""An accuracy, 0 … 1, of each network."""


@dataclass(frozen=True)
class Perturbation:
    """What is done to every image, in this order: moved, drawn with another pen, made noisy. The default does nothing.

    Attributes
    ----------
    right, down : float
        Pixels.
    rotation : float
        Degrees, clockwise as seen.
    scale : float
        Factor of the size, above 0.
    thickness : float
        Pixels by which the pen's edge moves out, or in where it is below 0.
    noise : float
        Standard deviation of what is added to each pixel, whose range is 0 … 1; the sum is cut to it.
    """

    right: float = 0.0
    down: float = 0.0
    rotation: float = 0.0
    scale: float = 1.0
    thickness: float = 0.0
    noise: float = 0.0


def perturb(images: FloatArray, perturbation: Perturbation, seed: int = 0) -> FloatArray:
    """Return the images as the perturbation leaves them.

    Moving samples by bilinear interpolation; the pen's edge moves by grey dilation or erosion with a cross of five
    pixels (Serra 1982).

    Parameters
    ----------
    images : array of float, shape (N, 784), in [0, 1]
    perturbation : Perturbation
    seed : int
        The same seed gives the same noise.

    Returns
    -------
    array of float32, shape (N, 784), in [0, 1]

    Raises
    ------
    ShapeError
        If the images have another shape, or the scale is not above 0.
    """
    if images.ndim != 2 or images.shape[1] != SIDE * SIDE:
        raise ShapeError(f"Images to perturb need shape (N, {SIDE * SIDE}), not {images.shape}.")
    if not perturbation.scale > 0.0:
        raise ShapeError(f"A scale is a factor above 0, not {perturbation.scale}.")
    result = images.astype(np.float32, copy=False)
    still = replace(perturbation, thickness=0.0, noise=0.0)
    if still != Perturbation():
        result = _moved(result, still)
    if perturbation.thickness:
        result = _with_pen(result, perturbation.thickness)
    if perturbation.noise:
        grain = np.random.default_rng(seed).standard_normal(result.shape, np.float32)
        result = np.clip(result + np.float32(perturbation.noise) * grain, np.float32(0.0), np.float32(1.0))
    return result


def accuracy_in_steps(
    networks: Sequence[Network], inputs: FloatArray, labels: IntArray, perturbation: Perturbation
) -> InSteps[Shares]:
    """Find the accuracy of networks on perturbed digits, a few hundred a step.

    Parameters
    ----------
    networks : sequence of K Network
    inputs : array of float, shape (N, 784), in [0, 1], N above 0
    labels : array of int, shape (N,), values 0 … 9
    perturbation : Perturbation

    Returns
    -------
    tuple of K float
        The accuracy of each network, 0 … 1.

    Yields
    ------
    float
        The share that is done, rising to 1.

    Raises
    ------
    ShapeError
        If there are not as many labels as inputs, or `perturb` cannot take them.
    NNCoreError
        If there are no digits, so that there is no accuracy.
    """
    n = len(inputs)
    if len(labels) != n:
        raise ShapeError(f"Each digit needs one label, but there are {n} and {len(labels)}.")
    if not n:
        raise NNCoreError("Without labelled digits there is no accuracy; choose data that has them.")
    right = np.zeros(len(networks))
    for start in range(0, n, _BATCH):
        rows = slice(start, start + _BATCH)
        seen = perturb(inputs[rows], perturbation, seed=start)
        for number, network in enumerate(networks):
            right[number] += (network.predict(seen) == labels[rows]).sum()
        yield min(1.0, (start + _BATCH) / n)
    return tuple((right / n).tolist())


def _moved(images: FloatArray, perturbation: Perturbation) -> FloatArray:
    """Return the images shifted, turned and scaled, by bilinear interpolation; what comes from outside is paper."""
    columns, rows = _sources(perturbation)
    left, top = np.floor(columns), np.floor(rows)
    across, down = columns - left, rows - top
    result = np.zeros(images.shape, np.float32)
    for step_right, step_down in ((0, 0), (1, 0), (0, 1), (1, 1)):
        column, row = (left + step_right).astype(np.intp), (top + step_down).astype(np.intp)
        weight = (across if step_right else 1.0 - across) * (down if step_down else 1.0 - down)
        is_inside = (column >= 0) & (column < SIDE) & (row >= 0) & (row < SIDE) & (weight > 0.0)
        targets = np.flatnonzero(is_inside)
        source = (row * SIDE + column)[targets]
        result[:, targets] += images[:, source] * weight[targets].astype(np.float32)
    return result


def _sources(perturbation: Perturbation) -> tuple[FloatArray, FloatArray]:
    """Return column and row, shape (784,) each, from which each pixel of the new image comes."""
    row, column = (axis.reshape(-1) - CENTRE for axis in np.mgrid[:SIDE, :SIDE].astype(np.float64))
    x, y = column - perturbation.right, row - perturbation.down
    angle = np.deg2rad(perturbation.rotation)
    cos, sin = np.cos(angle) / perturbation.scale, np.sin(angle) / perturbation.scale
    return cos * x + sin * y + CENTRE, cos * y - sin * x + CENTRE


def _with_pen(images: FloatArray, thickness: float) -> FloatArray:
    """Return the images with the pen's edge moved by so many pixels; a part of a pixel blends."""
    extreme = np.maximum if thickness > 0.0 else np.minimum
    result, left = images.reshape(-1, SIDE, SIDE), abs(thickness)
    while left > 0.0:
        step = np.float32(min(left, 1.0))
        result = result + step * (of_neighbours(result, extreme) - result)
        left -= 1.0
    return result.reshape(images.shape)
