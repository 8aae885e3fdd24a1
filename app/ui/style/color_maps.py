"""The colour maps of pictures: one from low to high, one from against to for."""

from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from app.ui.style.theme import Theme

ColorTable: TypeAlias = npt.NDArray[np.uint8]

_VIRIDIS_ANCHORS = (
    "44015446085c471063481769481d6f482475472a7a46307e453781433d844142873f48893d4e8a3a538b"
    "38598c355e8d33638d31688e2e6d8e2c718e2a768e297b8e27808e25848e23898e218e8d20928c1f978b"
    "1e9c891fa18821a58524aa8328ae802eb37c35b7793dbc7446c06f50c46a5ac86465cb5e70cf577cd250"
    "89d54895d840a2da37b0dd2fbddf26cae11fd8e219e5e419f1e51dfde725"
)
"""Every fifth colour of viridis (S. van der Walt and N. Smith, 2015, CC0); straight lines fill the rest."""


def _table(anchors: npt.NDArray[np.float64]) -> ColorTable:
    """Draw 256 colours evenly along a chain of anchors (n, 3)."""
    at = np.linspace(0.0, 1.0, len(anchors))
    channels = [np.interp(np.linspace(0.0, 1.0, 256), at, channel) for channel in anchors.T]
    table: ColorTable = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    table.flags.writeable = False
    return table


def _rgb(colors: str) -> npt.NDArray[np.float64]:
    """Return (n, 3) channels in 0 … 255 from a run of ``rrggbb``; a ``#`` before each is allowed."""
    return np.frombuffer(bytes.fromhex(colors.replace("#", "")), np.uint8).reshape(-1, 3).astype(np.float64)


@cache
def sequential_map() -> ColorTable:
    """Return viridis as (256, 3) uint8, read-only: for values from low to high."""
    return _table(_rgb(_VIRIDIS_ANCHORS))


@cache
def diverging_map(theme: Theme) -> ColorTable:
    """Return (256, 3) uint8, read-only: vermilion against, the surface at nought, blue for."""
    return _table(_rgb(theme.speaks_against + theme.surface + theme.speaks_for))
