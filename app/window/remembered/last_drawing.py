"""What lay on the canvas when the program ended, as JSON can hold it, and back. Imported by the window."""

import base64
import binascii
import math
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np

from app.state.drawing import Drawing
from nncore.arrays import FloatArray, Picture
from nncore.errors import ShapeError

_MOST_POINTS = 100_000
_MOST_PIXELS = 1 << 20
_MOST_READ = 4 * _MOST_POINTS  # each stroke, however short, keeps its ends
_DECIMALS = 2  # of a canvas unit and of a millisecond


def drawing_state(drawing: Drawing) -> dict[str, Any]:
    """Return strokes with their times and the picture under them; what is very large loses points, never itself."""
    every = max(1, math.ceil(drawing.n_points / _MOST_POINTS))
    strokes = [
        _thinned(np.column_stack(pair), every).round(_DECIMALS).T.tolist()
        for pair in zip(drawing.strokes, drawing.times_ms, strict=True)
    ]
    return {"strokes": strokes} | ({} if drawing.raster is None else {"picture": _picture_state(drawing.raster)})


def bring_back(drawing: Drawing, state: Mapping[str, Any]) -> None:
    """Lay a remembered drawing on an empty canvas; what is no drawing leaves it empty."""
    try:
        rows = [np.array(stroke, np.float64) for stroke in state.get("strokes", [])]
        picture = _picture(state["picture"]) if "picture" in state else None
        if sum(row.shape[1] for row in rows) <= _MOST_READ:
            drawing.load([row[:2].T for row in rows], [row[2] for row in rows])
            if picture is not None:
                drawing.set_raster(picture)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError, zlib.error, ShapeError):
        drawing.clear()
    drawing.forget_steps()


def _thinned(points: FloatArray, every: int) -> FloatArray:
    """Return the first of every so many points, and the last of all."""
    return points if every == 1 else np.concatenate((points[:-1:every], points[-1:]))


def _picture_state(picture: Picture) -> dict[str, Any]:
    every = max(1, math.ceil(math.sqrt(picture.size / _MOST_PIXELS)))
    picture = picture[::every, ::every]
    packed = zlib.compress(np.rint(picture * 255.0).astype(np.uint8).tobytes())
    return {"shape": list(picture.shape), "bytes": base64.b64encode(packed).decode("ascii")}


def _picture(state: Mapping[str, Any]) -> Picture:
    """Return a remembered picture; ValueError or the like if it is none."""
    height, width = (int(side) for side in state["shape"])
    if not (height > 0 and width > 0 and height * width <= _MOST_PIXELS):
        raise ValueError("no size of a picture")
    try:
        packed = base64.b64decode(state["bytes"], validate=True)
    except binascii.Error as error:
        raise ValueError("no picture") from error
    content = zlib.decompressobj().decompress(packed, height * width)
    picture: Picture = np.frombuffer(content, np.uint8).reshape(height, width).astype(np.float32) / np.float32(255.0)
    return picture
