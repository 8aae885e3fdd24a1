"""A photograph in the making: paper, a digit written on it, and the camera. Imported by the others of this room."""

from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nncore.ink.resample import linear_resample

Floats: TypeAlias = npt.NDArray[np.floating]
Colour: TypeAlias = tuple[float, float, float]

PENS: dict[str, Colour] = {
    "black": (0.12, 0.12, 0.13),
    "blue": (0.13, 0.2, 0.55),
    "red": (0.75, 0.12, 0.14),
    "green": (0.1, 0.42, 0.2),
    "violet": (0.42, 0.15, 0.5),
}
PAPERS: tuple[Colour, ...] = ((0.95, 0.95, 0.94), (0.9, 0.88, 0.82), (0.86, 0.88, 0.9), (0.8, 0.8, 0.79))
COLOURED_PAPERS: tuple[Colour, ...] = (
    (0.97, 0.9, 0.45), (0.96, 0.72, 0.78), (0.65, 0.85, 0.95), (0.7, 0.9, 0.65), (0.98, 0.75, 0.45),
)  # fmt: skip
DESKS: tuple[Colour, ...] = (
    (0.45, 0.32, 0.2), (0.25, 0.18, 0.13), (0.62, 0.48, 0.33), (0.2, 0.22, 0.25), (0.5, 0.5, 0.5), (0.75, 0.62, 0.45),
)  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """A picture being made.

    Attributes
    ----------
    colours : array, shape (H, W, 3), in [0, 1]
        The paper so far.
    rng : numpy.random.Generator
    """

    colours: Floats
    rng: np.random.Generator

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.colours.shape[0], self.colours.shape[1]

    def blended(self, share: Floats, colour: Colour | Floats) -> "Scene":
        """Return the scene with a colour over it where `share`, shape (H, W), is not 0."""
        share = share[..., None]
        return replace(self, colours=self.colours * (1.0 - share) + np.asarray(colour) * share)

    def lit(self, light: Floats) -> "Scene":
        """Return the scene under light, shape (H, W)."""
        return replace(self, colours=self.colours * light[..., None])

    def places(self) -> tuple[Floats, Floats]:
        """Return row and column of each pixel, from 0 to 1."""
        height, width = self.shape
        return np.arange(height)[:, None] / height, np.arange(width)[None, :] / width


def sheet(rng: np.random.Generator, papers: tuple[Colour, ...] = PAPERS) -> Scene:
    """Return an empty sheet of paper."""
    height, width = int(rng.integers(420, 760)), int(rng.integers(480, 900))
    return Scene(np.ones((height, width, 3)) * pick(rng, papers), rng)


def pick(rng: np.random.Generator, choices: tuple[Colour, ...]) -> Floats:
    """Return one of the colours, as likely as any other."""
    return np.asarray(choices[rng.integers(len(choices))])


def written(
    scene: Scene,
    ink: Floats,
    colour: Colour,
    *,
    share: tuple[float, float] = (0.25, 0.6),
    within: tuple[float, float, float, float] = (0.04, 0.04, 0.96, 0.96),
    thin: tuple[float, float] = (0.0, 0.12),
) -> tuple[Scene, tuple[int, int, int, int]]:
    """Return the scene with a digit written somewhere within a box (shares of the sides), and the digit's place.

    `share` is the range of its height as a share of the shorter side; `thin` how far its strokes lose at their edges.
    """
    rng, (height, width) = scene.rng, scene.shape
    top, left, bottom, right = (
        round(edge * length) for edge, length in zip(within, (height, width, height, width), strict=True)
    )
    size = rng.uniform(*share) * min(height, width)
    size = min(size, 0.98 * (bottom - top), 0.98 * (right - left) / max(ink.shape[1] / ink.shape[0], 0.1))
    stroke = grown_ink(ink, size, rng.uniform(*thin), rng.uniform(-0.1, 0.1))
    high, wide = stroke.shape
    row = int(rng.integers(top, max(bottom - high, top) + 1))
    column = int(rng.integers(left, max(right - wide, left) + 1))
    share_map = np.zeros(scene.shape)
    place = share_map[row : row + high, column : column + wide]
    place[...] = stroke[: place.shape[0], : place.shape[1]]
    return scene.blended(share_map * rng.uniform(0.9, 1.0), colour), (row, column, row + high, column + wide)


def grown_ink(ink: Floats, height: float, thin: float, angle: float) -> Floats:
    """Return ink at another height, turned by an angle, with sharp edges and, by `thin`, thinner strokes."""
    rows, columns = max(round(height), 4), max(round(height * ink.shape[1] / ink.shape[0]), 3)
    smooth = linear_resample(ink.astype(np.float64), max(rows, ink.shape[0]), max(columns, ink.shape[1]))
    smooth = blurred(smooth, 0.3 * smooth.shape[0] / ink.shape[0])
    turned = sampled(smooth, angle)
    sharp = np.clip((turned - 0.4 - thin) * 6.0 + 0.5, 0.0, 1.0)
    is_ink = sharp > 0.05
    down, across = np.flatnonzero(is_ink.any(axis=1)), np.flatnonzero(is_ink.any(axis=0))
    return sharp[down[0] : down[-1] + 1, across[0] : across[-1] + 1] if len(down) else sharp


def sampled(picture: Floats, angle: float) -> Floats:
    """Return a picture turned about its middle, with room at its sides."""
    margin = round(0.15 * max(picture.shape))
    wide = np.pad(picture, margin)
    row, column = np.mgrid[: wide.shape[0], : wide.shape[1]].astype(float)
    middle_row, middle_column = (0.5 * (length - 1) for length in wide.shape)
    row, column = row - middle_row, column - middle_column
    old_row = np.clip(np.cos(angle) * row - np.sin(angle) * column + middle_row, 0, wide.shape[0] - 1.001)
    old_column = np.clip(np.sin(angle) * row + np.cos(angle) * column + middle_column, 0, wide.shape[1] - 1.001)
    top, left = old_row.astype(int), old_column.astype(int)
    down, across = old_row - top, old_column - left
    upper = wide[top, left] * (1 - across) + wide[top, left + 1] * across
    lower = wide[top + 1, left] * (1 - across) + wide[top + 1, left + 1] * across
    return upper * (1 - down) + lower * down


def seen_askew(
    picture: Floats, shape: tuple[int, int], rng: np.random.Generator, fill: tuple[float, float]
) -> tuple[Floats, Floats]:
    """Return where a flat thing lies in a photograph that was not taken from straight above, and how it looks there.

    `fill` is the range of its height as a share of the photograph's; beyond 1 it fills all of it.

    Returns
    -------
    share, shape (H, W), and colours, shape (H, W, 3)
    """
    height, width = shape
    high = rng.uniform(*fill) * height
    wide = high * picture.shape[1] / picture.shape[0]
    if max(fill) <= 1.0 and wide > 0.95 * width:
        high, wide = high * 0.95 * width / wide, 0.95 * width
    middle, angle, tilt = rng.uniform(0.45, 0.55, 2) * shape, rng.uniform(-0.22, 0.22), rng.uniform(-0.25, 0.25, 2)
    row, column = np.mgrid[:height, :width].astype(float)
    down = (np.cos(angle) * (row - middle[0]) - np.sin(angle) * (column - middle[1])) / high
    across = (np.sin(angle) * (row - middle[0]) + np.cos(angle) * (column - middle[1])) / wide
    depth = 1.0 + tilt[0] * down + tilt[1] * across
    old_row = (down / depth + 0.5) * (picture.shape[0] - 1)
    old_column = (across / depth + 0.5) * (picture.shape[1] - 1)
    inside = np.minimum(
        np.minimum(old_row, picture.shape[0] - 1 - old_row), np.minimum(old_column, picture.shape[1] - 1 - old_column)
    )
    smooth = blurred(picture, max(0.4 * (picture.shape[0] / high - 1.0), 0.0))
    top = np.clip(old_row, 0, picture.shape[0] - 1.001).astype(int)
    left = np.clip(old_column, 0, picture.shape[1] - 1.001).astype(int)
    below, right = np.clip(old_row - top, 0, 1)[..., None], np.clip(old_column - left, 0, 1)[..., None]
    upper = smooth[top, left] * (1 - right) + smooth[top, left + 1] * right
    lower = smooth[top + 1, left] * (1 - right) + smooth[top + 1, left + 1] * right
    return np.clip(inside + 0.5, 0.0, 1.0), upper * (1 - below) + lower * below


def blurred(picture: Floats, sigma: float) -> Floats:
    """Return a picture, shape (H, W) or (H, W, 3), under a Gaussian blur of some pixels."""
    if sigma <= 0.05:
        return picture
    reach = int(np.ceil(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights /= weights.sum()
    result = picture
    for axis in (0, 1):
        width = [(0, 0)] * picture.ndim
        width[axis] = (reach, reach)
        wide = np.pad(result, width, mode="edge")
        length = picture.shape[axis]
        result = sum(
            weight * np.take(wide, range(start, start + length), axis=axis) for start, weight in enumerate(weights)
        )
    return result


def taken(scene: Scene, noise: tuple[float, float] = (0.0, 0.02), blur: tuple[float, float] = (0.0, 1.0)) -> Floats:
    """Return what the camera makes of a scene: uneven light, a little blur, a little noise."""
    rng = scene.rng
    down, across = scene.places()
    tilt = rng.uniform(-0.2, 0.2, 2)
    vignette = rng.uniform(0.0, 0.25) * ((down - 0.5) ** 2 + (across - 0.5) ** 2) * 2
    light = rng.uniform(0.75, 1.0) * (1.0 + tilt[0] * (down - 0.5) + tilt[1] * (across - 0.5) - vignette)
    warmth = 1.0 + rng.uniform(-0.05, 0.05) * np.array([1.0, 0.0, -1.0])
    colours = blurred(scene.lit(light).colours * warmth, rng.uniform(*blur))
    return np.clip(colours + rng.normal(0.0, rng.uniform(*noise), colours.shape), 0.0, 1.0)
