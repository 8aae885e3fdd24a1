"""How much darker, or lighter, than the paper around it each place of a picture is.

The light on a sheet is never even. Its broad course is a quadratic surface; what that leaves, such as the edge of a
shadow, is taken from the paper near each place. All this happens on a coarse copy, so a deep shadow with a sharp edge
leaves a dark line along that edge. Used by `nncore.ink.pictures` alone.
"""

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray
from nncore.ink.resample import area_resample, linear_resample

_COARSE_SIDE = 32
_WIDE = 0.25  # reach, as a share of the longer side, in which paper outweighs ink even inside a digit
_NEAR = 0.15  # reach in which paper is sought once the ink is known
_DARKEST_PAPER = 0.2  # below, the division would raise noise to ink
_FAINTEST = 0.06  # what departs less is surely paper
_HISTOGRAM_BINS = 128


def darkness(picture: FloatArray) -> FloatArray:
    """Return by which share of its paper's brightness each pixel is darker; lighter, if the ink is lighter.

    Parameters
    ----------
    picture : array, shape (H, W), in [0, 1]

    Returns
    -------
    array, shape (H, W), at most 1
        Around 0 for paper, whose noise goes to both sides of it.
    """
    scale = min(1.0, _COARSE_SIDE / max(picture.shape))
    coarse = area_resample(picture, *(max(round(length * scale), 1) for length in picture.shape))
    light = _quadratic(coarse)
    rest = coarse - light
    everywhere = np.ones(coarse.shape, np.bool_)
    lower, middle, upper = _near_quantiles(rest, everywhere, _WIDE, (0.4, 0.5, 0.6))
    # Cubes: strokes depart far from their paper, so they outweigh whatever the light does.
    if float(((picture - linear_resample(light + middle, *picture.shape)) ** 3).sum()) > 0.0:
        picture, light, rest, upper = 1.0 - picture, 1.0 - light, -rest, -lower
    paper = linear_resample(light + _without_ink(rest, upper), *picture.shape)
    paper = np.maximum(paper, _DARKEST_PAPER)
    return (paper - picture) / paper


def threshold(values: FloatArray) -> float:
    """Return the number in [0, 1] that parts values into two classes with the largest variance between them.

    Values outside are taken for 0 and 1.

    Source: N. Otsu, "A threshold selection method from gray-level histograms", 1979.
    """
    counts, edges = np.histogram(np.clip(values, 0.0, 1.0), _HISTOGRAM_BINS, (0.0, 1.0))
    below = np.cumsum(counts)[:-1]
    sums = np.cumsum(counts * 0.5 * (edges[1:] + edges[:-1]))
    between = (sums[-1] * below - sums[:-1] * values.size) ** 2 / np.maximum(below * (values.size - below), 1)
    # Between two clean classes all thresholds are equally good; the middle one is the fairest.
    best = np.flatnonzero(between >= between.max() * (1.0 - 1e-9))
    return float(edges[1:-1][best].mean())


def _quadratic(coarse: FloatArray) -> FloatArray:
    """Fit a quadratic surface by least absolute distance, so that ink, of which there is less, weighs little."""
    y, x = (axis / max(length, 2) for axis, length in zip(np.indices(coarse.shape), coarse.shape, strict=True))
    terms = np.stack([np.ones_like(x), x, y, x * x, y * y, x * y], axis=-1).reshape(-1, 6)
    values = coarse.reshape(-1)
    surface = np.full_like(values, np.median(values))
    for _ in range(8):
        # Least squares with weights 1 / |distance| is the step towards least absolute distance.
        weights = 1.0 / np.maximum(np.abs(values - surface), 0.005)
        normal = terms.T @ (terms * weights[:, None]) + 1e-9 * np.eye(6)
        surface = terms @ np.linalg.solve(normal, terms.T @ (weights * values))
    return surface.reshape(coarse.shape)


def _without_ink(rest: FloatArray, upper: FloatArray) -> FloatArray:
    """Return the paper's departure from the light: the median of what is near and no ink."""
    departure = upper - rest
    is_ink = departure > max(threshold(departure), _FAINTEST)
    (near,) = _near_quantiles(rest, ~_grown(is_ink), _NEAR, (0.5,))
    return np.where(np.isnan(near), upper, near)


def _grown(is_ink: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return the mask with the pixels beside it, which are part ink."""
    wide = np.pad(is_ink, 1)
    upright = wide[:-2] | wide[1:-1] | wide[2:]
    grown: npt.NDArray[np.bool_] = upright[:, :-2] | upright[:, 1:-1] | upright[:, 2:]
    return grown


def _near_quantiles(
    values: FloatArray, is_counted: npt.NDArray[np.bool_], share: float, quantiles: tuple[float, ...]
) -> list[FloatArray]:
    """Return quantiles of the counted values in the square around each place; NaN where none is counted."""
    reach = max(int(share * max(values.shape)), 1)
    wide = np.pad(np.where(is_counted, values, np.nan), reach, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(wide, (2 * reach + 1, 2 * reach + 1))
    ordered = np.sort(windows.reshape(*values.shape, -1), axis=-1)  # NaN comes last
    last = np.maximum(np.count_nonzero(~np.isnan(ordered), axis=-1) - 1, 0)
    places = ((quantile * last).round().astype(np.int64)[..., None] for quantile in quantiles)
    return [np.take_along_axis(ordered, place, axis=-1)[..., 0] for place in places]
