"""Augmentation of 28×28 images: each copy a digit that someone else might have written.

An image is sampled along a bent grid (rotation, slant, size, stretch, shift, and a smooth random field), and its pen is
made thicker or thinner. Everything works on whole batches in float32. Imported by the recipes and by
`nncore.learning.experiment`.
"""

from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.errors import ShapeError
from nncore.ink.pen_edge import of_neighbours
from nncore.ink.strokes import CENTRE, SIDE

_CHUNK = 128  # images at a time; their arrays stay in the processor's cache
_KNOT_SPACING = 7.0  # pixels between the centres of the elastic field's bumps
_BUMP_RADIUS = 5.0  # pixels; standard deviation of one bump


@dataclass(frozen=True)
class ImageAugmentation:
    """How strong the augmentation is; each is the standard deviation of a normal number, 0 switches it off.

    Attributes
    ----------
    rotation : float
        Radians.
    slant : float
        Columns moved a row.
    size, stretch : float
        Logarithm of the factor on both axes; on the one against the other.
    shift, elastic : float
        Pixels: of the whole image; of each point in the smooth field.
    thickness : float
        1 takes the pen's edge a pixel out or in.
    """

    rotation: float = 0.12
    slant: float = 0.15
    size: float = 0.06
    stretch: float = 0.08
    shift: float = 0.4
    elastic: float = 0.8
    thickness: float = 0.3


def augment_images(images: FloatArray, augmentation: ImageAugmentation, rng: np.random.Generator) -> FloatArray:
    """Return one augmented copy of each image, bent by a smooth random field (Simard, Steinkraus and Platt 2003).

    Parameters
    ----------
    images : array of float, shape (N, 784)
        0 is paper, 1 full ink.
    augmentation : ImageAugmentation
    rng : numpy.random.Generator
        The same generator gives the same copies.

    Returns
    -------
    array of float32, shape (N, 784), in [0, 1]

    Raises
    ------
    ShapeError
        If the images are not of shape (N, 784).
    """
    if images.ndim != 2 or images.shape[1] != SIDE * SIDE:
        raise ShapeError(f"Images to augment need shape (N, {SIDE * SIDE}), not {images.shape}.")
    result = np.empty(images.shape, np.float32)
    for start in range(0, len(images), _CHUNK):
        chunk = images[start : start + _CHUNK].astype(np.float32, copy=False)
        bent = _sample(chunk, *_bent_grid(len(chunk), augmentation, rng))
        result[start : start + _CHUNK] = _with_other_pen(bent, augmentation.thickness, rng)
    return result


def _bent_grid(n: int, augmentation: ImageAugmentation, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """Return where each pixel of n images is taken from: columns and rows, shape (n, 784) each.

    Position is linear in the random numbers: coefficients (n, k) times the basis (k, 784) of `_BASIS`.
    """
    angle, slant, size, stretch = rng.standard_normal((4, n)) * np.array(
        [[augmentation.rotation], [augmentation.slant], [augmentation.size], [augmentation.stretch]]
    )
    wide, high = np.exp(size + stretch), np.exp(size - stretch)
    shift = rng.standard_normal((2, n)) * augmentation.shift + CENTRE
    bumps = rng.standard_normal((2, n, len(_BASIS) - 3)) * augmentation.elastic
    cos, sin = np.cos(angle), np.sin(angle)
    column = np.stack([shift[0], cos * wide, (cos * slant - sin) * wide], axis=1)
    row = np.stack([shift[1], sin * high, (sin * slant + cos) * high], axis=1)
    columns, rows = (
        np.concatenate([affine, field], axis=1).astype(np.float32) @ _BASIS
        for affine, field in zip((column, row), bumps, strict=True)
    )
    return columns, rows


def _basis() -> FloatArray:
    """Return what a position is made of, shape (3 + bumps, 784): 1, x, y, and bumps of joint strength 1 everywhere."""
    y, x = np.mgrid[:SIDE, :SIDE].reshape(2, -1) - CENTRE
    knots = np.arange(-1.5, 2.0) * _KNOT_SPACING
    bumps = np.array([np.exp(-((x - kx) ** 2 + (y - ky) ** 2) / (2 * _BUMP_RADIUS**2)) for ky in knots for kx in knots])
    bumps /= np.sqrt(np.square(bumps).sum(axis=0))
    return np.concatenate([[np.ones_like(x), x, y], bumps]).astype(np.float32)


_BASIS = _basis()


def _sample(images: FloatArray, columns: FloatArray, rows: FloatArray) -> FloatArray:
    """Return the images at the given columns and rows, shape (n, 784) each, by bilinear interpolation."""
    wide = SIDE + 3  # one pixel of paper before, two behind: every place has its four neighbours
    padded = np.zeros((len(images), wide, wide), np.float32)
    padded[:, 1:-2, 1:-2] = images.reshape(-1, SIDE, SIDE)
    columns = np.minimum(np.maximum(columns + np.float32(1.0), np.float32(0.0)), np.float32(SIDE + 1))
    rows = np.minimum(np.maximum(rows + np.float32(1.0), np.float32(0.0)), np.float32(SIDE + 1))
    left, top = columns.astype(np.int32), rows.astype(np.int32)
    across, down = columns - left.astype(np.float32), rows - top.astype(np.float32)
    first = (top * wide + left + wide * wide * np.arange(len(images), dtype=np.int32)[:, None]).astype(np.intp)
    flat = padded.reshape(-1)
    upper_left, lower_left = flat.take(first), flat[wide:].take(first)
    upper = upper_left + across * (flat[1:].take(first) - upper_left)
    lower = lower_left + across * (flat[wide + 1 :].take(first) - lower_left)
    result: FloatArray = upper + down * (lower - upper)
    return result


def _with_other_pen(images: FloatArray, thickness: float, rng: np.random.Generator) -> FloatArray:
    """Return the images, shape (n, 784), with their pens thicker or thinner by up to a pixel on each side."""
    if thickness == 0.0:
        return images
    amount = np.clip(rng.standard_normal(len(images)) * thickness, -1.0, 1.0).astype(np.float32)
    amount -= amount * (amount < 0) * 0.4  # thin pens vanish sooner than thick ones blot
    result = images.reshape(-1, SIDE, SIDE).copy()
    for extreme, is_chosen in ((np.maximum, amount > 0), (np.minimum, amount < 0)):
        chosen = result[is_chosen]
        strength = np.abs(amount[is_chosen])[:, None, None]
        result[is_chosen] = chosen + strength * (of_neighbours(chosen, extreme) - chosen)
    return result.reshape(len(images), -1)
