"""Digits of 28×28 pixels in red, green, blue and alpha, made grey. Used by the readers of tables and arrays."""

from typing import Any

import numpy as np
import numpy.typing as npt

from nncore.files.digit_sizes import N_PIXELS

_RGB, _RGBA = 3, 4
_NOTES = {
    "colours": "its three colours were read as one",
    "opaque": "its pixels are red, green, blue and alpha; the colours were read as one",
    "alpha": "its pixels are red, green, blue and alpha; what is not transparent was read as ink",
}


def grey(images: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], tuple[str, ...]]:
    """Return pictures of one value a pixel: the mean of three colours, or alpha where it differs.

    Parameters
    ----------
    images : array
        Colours stand last in (N, 28, 28, 3 or 4), behind the images as PyTorch has them, (N, 3 or 4, 28, 28), or in
        rows: (N, 2352) likewise either way, (N, 3136) from pixel to pixel. What is none of these stays as it is:
        3136 are the pixels of 56×56, too, of which no fourth column is all paper.

    Returns
    -------
    images : array
    notes : tuple of str
        What was read.

    Examples
    --------
    >>> grey(np.array([[[[0, 3, 6]]]], np.uint8))
    (array([[[3]]], dtype=uint8), ('its three colours were read as one',))
    """
    colours = None if images.dtype.kind not in "uif" or not images.size else _colours_last(images)
    if colours is None:
        return images, ()
    if colours.shape[-1] == _RGBA and not _is_constant(colours[..., 3]):
        return colours[..., 3], (_NOTES["alpha"],)
    mean = colours[..., :3].mean(axis=-1)
    note = _NOTES["colours" if colours.shape[-1] == _RGB else "opaque"]
    return (np.rint(mean).astype(np.uint8) if images.dtype == np.uint8 else mean), (note,)


def _colours_last(images: npt.NDArray[Any]) -> npt.NDArray[Any] | None:
    """Return pictures with their colours as last axis, or None where they have none."""
    if images.ndim == 4:
        axis = next((axis for axis in (3, 1) if images.shape[axis] in (_RGB, _RGBA)), None)
        return None if axis is None else np.moveaxis(images, axis, -1)
    if images.ndim != 2:
        return None
    if images.shape[1] == _RGB * N_PIXELS:
        ways = images.reshape(-1, N_PIXELS, _RGB), images.reshape(-1, _RGB, N_PIXELS).transpose(0, 2, 1)
        return min(ways, key=lambda way: float(way.std(axis=2).mean()))  # most colours of a pixel are alike
    pixels = images.reshape(-1, N_PIXELS, _RGBA) if images.shape[1] == _RGBA * N_PIXELS else None
    return pixels if pixels is not None and _has_alpha(pixels) else None


def _has_alpha(pixels: npt.NDArray[Any]) -> bool:
    """Tell whether either alpha is the same everywhere, but not 0, or the colours are."""
    return bool(pixels[..., 3].any()) and _is_constant(pixels[..., 3]) != _is_constant(pixels[..., :3])


def _is_constant(values: npt.NDArray[Any]) -> bool:
    return bool(values.min() == values.max())
