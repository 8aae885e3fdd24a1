"""How far each pixel of a picture departs from the paper around it, in all its colours, as thin dark things do.

The paper is a closing of the picture: what is dark and narrower than a window is filled with the brightness around it,
and the edges of wider things, such as a shadow, a desk or a thumb, stay where they are, so that they leave no ink.
Departures are shares of the paper's brightness: a pencil in the shade departs as far as one in the light.
Used by `views` and `wedges`.
"""

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.photographs.masks.morphology import Levels, closing, largest_near

_DARKEST_PAPER = 0.15  # below, the division would raise noise to ink
_WIDE = 0.8  # of the longer side: where light ink is sought, to measure departures by
_LIGHT_INK = 99.0  # per cent of the pixels are no lighter than light ink
_OPPOSED = 0.5  # of full agreement: two colours that go against each other
_COUNTS = 0.2  # of the strongest colour's steps
_HISTOGRAM_BINS = 128
_SAMPLED, _LEAST_SAMPLED = 2, 100  # of so many rows and columns every second tells the noise as well
_LEVELS = 65535  # whole numbers are compared several times as fast as floats, and a camera tells but 256 levels apart


def colours_of(channels: FloatArray) -> list[FloatArray]:
    """Return a picture and, of ink that is darker than its paper in one colour and lighter in another, a second one.

    Red ink on green paper has to be looked for in both at once: there the channels that rise where the others fall are
    turned round, so that ink is dark in all of them.

    Parameters
    ----------
    channels : array, shape (H, W, C), in [0, 1]

    Returns
    -------
    list of array like `channels`
        One or two.
    """
    steps = np.diff(channels, axis=1).reshape(-1, channels.shape[2]).astype(np.float64)
    products = steps.T @ steps
    main = int(np.diag(products).argmax())
    lengths = np.sqrt(np.diag(products))
    is_opposed = products[main] < -_OPPOSED * lengths[main] * lengths
    is_opposed &= lengths > _COUNTS * lengths[main]
    return [channels, np.where(is_opposed, 1.0 - channels, channels)] if is_opposed.any() else [channels]


def light_ink(channels: FloatArray) -> FloatArray:
    """Return the lightest that is near each pixel: what light ink is, if there is any.

    Parameters
    ----------
    channels : array, shape (H, W, C), in [0, 1]

    Returns
    -------
    array, shape (H, W, C), of the same dtype
    """
    return _of_levels(largest_near(_as_levels(channels), round(_WIDE * max(channels.shape))), channels)


def departure(channels: FloatArray, window: int, lightest: FloatArray | None = None) -> FloatArray:
    """Return by which share of the brighter of the two each pixel is darker, or lighter, than its paper.

    Parameters
    ----------
    channels : array, shape (H, W, C), in [0, 1]
    window : int
        Pixels; wider things are no ink.
    lightest : array, shape (H, W, C), optional
        `light_ink` of the channels, where ink is sought that is lighter than its paper, as chalk is; None for dark ink.

    Returns
    -------
    array, shape (H, W), in [0, 1]
        The root of the mean square over the channels.
    """
    if lightest is None:
        return share(channels, _of_levels(closing(_as_levels(channels), window), channels), lightest)
    return share(channels, 1.0 - _of_levels(closing(_as_levels(1.0 - channels), window), channels), lightest)


def edges(channels: FloatArray, reach: int, lightest: FloatArray | None = None) -> FloatArray:
    """Return by which share each pixel is darker, or lighter, than the brightest, or darkest, `reach` pixels away.

    Parameters
    ----------
    channels : array, shape (H, W, C), in [0, 1]
    reach : int
        Pixels within which the edge of a stroke goes from ink to paper.
    lightest : array, shape (H, W, C), optional
        As for `departure`.

    Returns
    -------
    array, shape (H, W), in [0, 1]
        As `departure`.
    """
    side = 2 * reach + 1
    if lightest is None:
        return share(channels, _of_levels(largest_near(_as_levels(channels), side), channels), lightest)
    return share(channels, 1.0 - _of_levels(largest_near(_as_levels(1.0 - channels), side), channels), lightest)


def _as_levels(channels: FloatArray) -> Levels:
    return np.rint(channels * _LEVELS).astype(np.uint16)


def _of_levels(levels: Levels, channels: FloatArray) -> FloatArray:
    """Return levels as shares, in the dtype of the picture that they are of."""
    return levels * channels.dtype.type(1.0 / _LEVELS)


def share(channels: FloatArray, paper: FloatArray, lightest: FloatArray | None) -> FloatArray:
    """Return the share of the paper's brightness, or of the lightest ink's, by which pixels differ from their paper.

    Parameters
    ----------
    channels, paper : arrays, shape (..., C), in [0, 1]
    lightest : array, shape (..., C), optional
        As for `departure`.

    Returns
    -------
    array, shape (...,)
        As `departure`.
    """
    brightest = paper if lightest is None else lightest
    shares = (paper - channels) / np.maximum(brightest, _DARKEST_PAPER)
    # Several times as fast as the mean of the squares over so short an axis.
    far: FloatArray = np.sqrt(np.einsum("...c,...c->...", shares, shares) / shares.dtype.type(shares.shape[-1]))
    return far


def noise_of(channels: FloatArray, is_light: bool = False) -> float:
    """Return the standard deviation of a picture's noise, as a share of the brightness of paper, or of light ink.

    Parameters
    ----------
    channels : array, shape (H, W, C), in [0, 1]
    is_light : bool
        Whether the ink is lighter than its paper.

    Returns
    -------
    float
        Over the channels the root of the mean square, as of departures; 0 for a clean picture.

    Source: J. Immerkær, "Fast noise variance estimation", 1996; with the median for the mean, so that strokes, of which
    there are fewer, count little.
    """
    if min(channels.shape[:2]) < 3:
        return 0.0
    across = channels[:, :-2] - 2.0 * channels[:, 1:-1] + channels[:, 2:]
    mixed = across[:-2] - 2.0 * across[1:-1] + across[2:]
    # The weights' squares add up to 36; 0.6745 is the median distance from 0 of a standard normal number.
    step = _SAMPLED if min(mixed.shape[:2]) > _LEAST_SAMPLED else 1
    deviation = np.median(np.abs(mixed[::step, ::step]), axis=(0, 1)) / (6.0 * 0.6745)
    brightness = np.percentile(channels[::step, ::step], _LIGHT_INK if is_light else 50.0, axis=(0, 1))
    return float(np.sqrt(np.mean((deviation / np.maximum(brightness, _DARKEST_PAPER)) ** 2)))


def threshold(values: FloatArray) -> float:
    """Return the number in [0, 1] that parts values into two classes with the largest variance between them.

    Values outside are taken for 0 and 1.

    Source: N. Otsu, "A threshold selection method from gray-level histograms", 1979.

    Parameters
    ----------
    values : array of float, any shape

    Returns
    -------
    float
    """
    counts, edges = np.histogram(np.clip(values, 0.0, 1.0), _HISTOGRAM_BINS, (0.0, 1.0))
    below = np.cumsum(counts)[:-1]
    sums = np.cumsum(counts * 0.5 * (edges[1:] + edges[:-1]))
    between = (sums[-1] * below - sums[:-1] * values.size) ** 2 / np.maximum(below * (values.size - below), 1)
    # Between two clean classes all thresholds are equally good; the middle one is the fairest.
    best = np.flatnonzero(between >= between.max() * (1.0 - 1e-9))
    return float(edges[1:-1][best].mean())
