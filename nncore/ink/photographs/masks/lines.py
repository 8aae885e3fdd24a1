"""Rulings, squares, margins, underlines and the sides of boxes: long, thin and straight, as no digit's stroke is.

Used by `views` and `frames`.
"""

from typing import TypeVar

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray
from nncore.ink.photographs.masks.blobs import label_spots
from nncore.ink.photographs.masks.morphology import Mask, framed, grown, short_runs, stroke_width

_Ink = TypeVar("_Ink", Mask, FloatArray)

_SLOPES = np.arange(-17, 18) * 0.015
"""Slants at which lines are looked for: a sheet photographed by hand is not straight."""
_STEEP = 5  # at each end: so slant also the strokes of a "4", which may be as parallel as a frame's sides,
_SHEET = 160  # or as long as a ruling of a picture that is smaller, and lie half upon each other like that
_WHOLE = 0.85  # share of a line that must be ink,
_BARE = 0.5  # and that must be thin: where it passes below the stroke of a digit it is not
_WIDEST = 0.02  # of the longer side of the picture: a ruling's width
_SIDE = 0.8  # of its part's width or height: the side of a frame
_APART = 0.4  # of its part's height or width: two sides of a frame
_FINER = 0.5  # of the width of the other strokes: a printed line beside a pen's
_PAST = 0.15  # of its length: so far a side of a frame goes on beyond what meets it
_WIDE_PEN = 4.0  # pixels: beside narrower strokes a fine line may be one of them
_STUB = 0.15  # of the largest spot: a smaller one is no stroke that ends a bar
_NEXT_TO_ALL = 0.9  # of a frame's pixels: so many lie on its sides
_ENOUGH = 0.99  # of the ink of a line: a row with less holds none; the sums' rounding may not cost one of them
_CELLS = 100  # a line is looked for in so many cells along its way
_FAINT_SHARE = 1 / 3  # of a line's cells: a pen's stroke that lies along it leaves more of them bare,
_STRONGER = 1.7  # and is so many times as strong as those are


def straight_lines(is_ink: Mask, length: float, height: float, departure: FloatArray | None = None) -> Mask:
    """Return the ink of lines within 14 degrees of level at least `length` long, or of upright at least `height` high.

    In small pictures they are within 10 degrees. Where a stroke crosses a line, it stays: there the ink is not thin.
    Where a thin one runs along it, it stays if it is much stronger: a line is printed in one strength.

    Parameters
    ----------
    is_ink : array of bool, shape (H, W)
    length, height : float
        Pixels.
    departure : array of float, shape (H, W), optional
        How far each pixel departs from the paper; else all ink is equally strong.

    Returns
    -------
    array of bool, shape (H, W)
    """
    is_sheet = max(is_ink.shape) >= _SHEET
    slants, bare = (_SLOPES, _BARE) if is_sheet else (_SLOPES[_STEEP:-_STEEP], _WHOLE)
    far = is_ink.astype(np.float32) if departure is None else departure
    return _level_lines(is_ink, length, slants, bare, far) | _level_lines(is_ink.T, height, slants, bare, far.T).T


def frame_lines(is_part: Mask, is_scene: bool = True) -> Mask:
    """Return the lines of a frame that a stroke crosses, shape (H, W).

    A frame has two parallel sides or, where more than a digit can be in the picture, one that is much finer than the
    strokes that cross it: in a digit alone that is a stroke of it.

    Parameters
    ----------
    is_part : array of bool, shape (H, W)
        A connected part, cut to its box.
    is_scene : bool
        Whether more than a digit can be in the picture.

    Returns
    -------
    array of bool, shape (H, W)
    """
    level, upright = _sides(is_part, is_scene), _sides(is_part.T, is_scene).T
    if _are_apart(level.any(axis=1)) and _are_apart(upright.any(axis=0)):
        return level | upright
    wide = _widest(is_part)
    corners = grown(level, wide) & grown(upright, wide)
    rest = _large_spots(is_part & ~(level | upright | corners))
    return _without_bars(level, rest) | _without_bars(upright.T, rest.T).T


def consists_of_sides(is_part: Mask) -> bool:
    """Tell whether a part is next to all level and upright lines as long as it, as the frame round several cells is.

    Parameters
    ----------
    is_part : array of bool, shape (H, W)
        A connected part, cut to its box.

    Returns
    -------
    bool
    """
    lines = _long_lines(is_part) | _long_lines(is_part.T).T
    return int(np.count_nonzero(lines)) > _NEXT_TO_ALL * int(np.count_nonzero(is_part))


def _long_lines(is_part: Mask) -> Mask:
    """Return the level lines of a part that are about as long as it is wide."""
    return _level_lines(is_part, _SIDE * is_part.shape[1], _SLOPES[_STEEP:-_STEEP])


def _widest(is_ink: Mask) -> int:
    """Return how wide a line can be in a picture, in pixels."""
    widest: int = max(round(_WIDEST * max(is_ink.shape)), 3)
    return widest


def _sides(is_part: Mask, is_scene: bool) -> Mask:
    """Return the level lines of a part that may be sides of a frame: two that are apart, or one that is finer."""
    lines = _long_lines(is_part)
    return lines & (_are_apart(lines.any(axis=1)) or (is_scene and _is_finer(lines, is_part)))


def _is_finer(lines: Mask, is_part: Mask) -> bool:
    """Tell whether a level line is much finer than what else a part consists of."""
    length, rest = int(np.count_nonzero(lines.any(axis=0))), is_part & ~lines
    return length > 0 and bool(np.count_nonzero(lines) / length < _FINER * stroke_width(rest))


def _without_bars(lines: Mask, rest: Mask) -> Mask:
    """Return level lines without the bars of a digit: each of these ends where another of its strokes begins.

    So do those of a "7", a "2" or a "3"; but a side of a frame leads past what crosses it, at both ends, and beside
    a wide pen's strokes it is much finer.
    """
    width = stroke_width(rest)
    if width > _WIDE_PEN and np.count_nonzero(lines) < _FINER * width * np.count_nonzero(lines.any(axis=0)):
        return lines
    result = lines.copy()
    rows = np.flatnonzero(lines.any(axis=1))
    for group in np.split(rows, 1 + np.flatnonzero(np.diff(rows) > _APART * len(lines))) if len(rows) else ():
        band = slice(max(group[0] - 1, 0), group[-1] + 2)
        along = np.flatnonzero(lines[band].any(axis=0))
        meets = np.flatnonzero((rest[band] & grown(lines[band])).any(axis=0))
        past = _PAST * (along[-1] - along[0])
        if len(meets) and (meets[0] < along[0] + past or meets[-1] > along[-1] - past):
            result[band] = False
    return result


def _large_spots(is_ink: Mask) -> Mask:
    """Return the ink without its small spots: they are what is left of a line."""
    spots = label_spots(is_ink)
    areas = np.bincount(spots[is_ink], minlength=1)
    large: Mask = (spots > 0) & (areas > _STUB * areas.max())[spots]
    return large


def _are_apart(is_line: npt.ArrayLike) -> bool:
    """Tell whether two of the rows that hold lines are far from each other, with rows that hold none between them."""
    rows = np.flatnonzero(is_line)
    return len(rows) > 1 and int(np.diff(rows).max()) > _APART * np.size(is_line)


def _level_lines(
    is_ink: Mask, length: float, slants: FloatArray, bare_share: float = _BARE, departure: FloatArray | None = None
) -> Mask:
    found = np.zeros_like(is_ink)
    thin = short_runs(is_ink, 0, _widest(is_ink))
    if np.count_nonzero(thin) < bare_share * length:
        return found
    step = max(is_ink.shape[1] // _CELLS, 1)
    cells = _cells(thin, step)
    shortest = max(int(length / step), 1)
    away = (np.arange(cells.shape[1]) + 0.5) * step - 0.5 * is_ink.shape[1]
    shifts = np.round(slants[:, None] * away).astype(np.int64)
    slopes, starts = _full_enough(cells, shifts, _ENOUGH * bare_share * shortest)
    if not len(starts):
        return found
    reach = int(shifts.max()) + 1
    rows = starts[:, None] + shifts[slopes] + 2 * reach
    columns = np.arange(cells.shape[1])
    bare, covered = (framed(each, 2 * reach, 0)[rows, columns] for each in (cells, _cells(is_ink, step)))
    is_run = _long_runs(covered, bare, shortest, bare_share)
    if departure is not None:
        is_run &= ~_is_stronger(framed(_cells(departure, step), 2 * reach, 0)[rows, columns], is_run)
    line, column = np.nonzero(is_run)
    is_line = np.zeros(cells.shape, np.bool_)
    is_line[rows[line, column] - 2 * reach, column] = True
    along = np.repeat(is_line, step, axis=1)[:, : is_ink.shape[1]]
    found[:, : along.shape[1]] = along
    return thin & grown(found, 1)


def _full_enough(cells: FloatArray, shifts: IntArray, least: float) -> tuple[IntArray, IntArray]:
    """Return the slopes and rows of the slanted lines that hold at least so much ink: few do.

    Parameters
    ----------
    cells : array of float32, shape (H, W)
    shifts : array of int64, shape (S, W)
        How many rows a line of each slope is above or below its own row, column by column.
    least : float

    Returns
    -------
    slopes, rows : arrays of int64, shape (n,)
        A row may lie above or below the picture.
    """
    reach = int(np.abs(shifts).max())
    height = len(cells) + 2 * reach
    row, column = np.nonzero(cells)
    # Each cell adds to the one line of each slope that goes through it.
    lines = row + reach - shifts[:, column] + height * np.arange(len(shifts))[:, None]
    ink = np.broadcast_to(cells[row, column], lines.shape)
    sums = np.bincount(lines.ravel(), ink.ravel(), height * len(shifts))
    slopes, rows = np.divmod(np.flatnonzero(sums >= least), height)
    return slopes, rows - reach


def _is_stronger(strength: FloatArray, is_run: Mask) -> Mask:
    """Tell which cells of each line are much stronger than most of it is."""
    # Sorted rows: several times as fast as a percentile of each, of which there can be thousands.
    rising = np.sort(np.where(is_run, strength, np.inf), axis=1)
    usual = rising[np.arange(len(rising)), (_FAINT_SHARE * is_run.sum(axis=1)).astype(np.int64)]
    stronger: Mask = strength > _STRONGER * usual[:, None]
    return stronger


def _cells(ink: _Ink, step: int) -> FloatArray:
    """Return how much ink is in each cell of a row; what lies just above or below counts, for lines wander."""
    wide = framed(ink, 1, 0)
    near = np.maximum(np.maximum(wide[:-2], wide[1:-1]), wide[2:])
    near = np.pad(near, ((0, 0), (0, -near.shape[1] % step)), mode="edge")
    cells: FloatArray = near.reshape(len(near), -1, step).mean(axis=2, dtype=np.float32)
    return cells


def _long_runs(covered: FloatArray, bare: FloatArray, length: int, bare_share: float) -> Mask:
    """Return the cells of windows of this length, along rows, that are nearly all ink, and much of it thin."""
    if length > covered.shape[1]:
        return np.zeros(covered.shape, np.bool_)
    is_full = (_sums(covered, length) >= _WHOLE * length) & (_sums(bare, length) >= bare_share * length)
    # A cell is covered if one of the windows that begin at most `length` − 1 cells before it is full.
    begun = np.pad(np.cumsum(is_full, axis=1), ((0, 0), (length, length - 1)), mode="edge")
    begun[:, :length] = 0
    return (begun[:, length:] > begun[:, :-length]) & (bare > 0.0)


def _sums(cells: FloatArray, length: int) -> FloatArray:
    """Return the sums of all windows of this length along rows."""
    total = np.pad(np.cumsum(cells, axis=1), ((0, 0), (1, 0)))
    sums: FloatArray = total[:, length:] - total[:, :-length]
    return sums
