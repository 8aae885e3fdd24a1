"""The drawing: strokes, an opened picture under them, undo and redo. A plain model without Qt or widgets.

Points are floats in canvas units, y down, as the hand gave them; the square has `CANVAS_SIDE` units to a side,
whatever the widget's size. `revision` rises at each change, so who shows a drawing can tell whether it is up to date.
Owned by `Session`, shown by `DrawingCanvas`; imported by both.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from app.state.drawn_page import DrawnPage, GrowingRows, KeptStroke, checked_picture, checked_points, checked_times
from app.state.geometry import Points, touches, wiped
from nncore.arrays import Picture

CANVAS_SIDE = 400.0
"""Units along a side of the canvas, unless a caller says otherwise."""

MOUSE_INTERVAL_MS = 8.0
"""The time between two points of a loaded stroke that says nothing of its times."""

_DECIMALS_KEPT = 2  # of a canvas unit


class Drawing:
    """Strokes over an opened picture, with undo and redo without limit.

    One gesture is one step of undo: a stroke, a drag of the eraser, a clear, a picture, a load.
    """

    def __init__(self, side: float = CANVAS_SIDE) -> None:
        self._side = side
        self._page = DrawnPage()
        self._undo: list[DrawnPage] = []
        self._redo: list[DrawnPage] = []
        self._live: GrowingRows | None = None
        self._before_erase: DrawnPage | None = None
        self._eraser = (0.0, 0.0, 0.0)  # x, y, reach
        self._revision = 0
        self._moment: int | None = None

    def __repr__(self) -> str:
        return f"Drawing({len(self.strokes)} strokes, {self.n_points} points, raster={self.raster is not None})"

    # ---- what is there ----------------------------------------------------------------------

    @property
    def side(self) -> float:
        """Units along a side of the canvas."""
        return self._side

    @property
    def revision(self) -> int:
        """A number that rises at each change."""
        return self._revision

    @property
    def strokes(self) -> tuple[Points, ...]:
        """Every stroke as (n, 2) float64, read-only, the live one last. No points are copied."""
        return self._page.points if self._live is None else (*self._page.points, self._live.view()[:, :2])

    @property
    def finished_strokes(self) -> tuple[Points, ...]:
        """The strokes without the live one; the same tuple until one of them changes."""
        return self._page.points

    @property
    def live_stroke(self) -> Points | None:
        """The points so far of the stroke being drawn, (n, 2) read-only, or None between strokes."""
        return None if self._live is None else self._live.view()[:, :2]

    @property
    def times_ms(self) -> tuple[Points, ...]:
        """The time of each point, (n,) milliseconds for each stroke, on the clock of whoever drew."""
        finished = tuple(stroke.times_ms for stroke in self._page.strokes)
        return finished if self._live is None else (*finished, self._live.view()[:, 2])

    @property
    def raster(self) -> Picture | None:
        """The opened picture under the strokes as ink (H, W) float32 in [0, 1], read-only, or None."""
        return self._page.raster

    @property
    def n_points(self) -> int:
        """How many points all strokes have together."""
        return sum(len(stroke) for stroke in self.strokes)

    @property
    def moment(self) -> int | None:
        """How many points are shown of a drawing that is looked at as it was before it was done; None: it is whole."""
        return self._moment

    @property
    def shown_strokes(self) -> tuple[Points, ...]:
        """The strokes up to the moment that is looked at; what is kept and saved are always all strokes."""
        return self.strokes if self._moment is None else self.truncated(self._moment)

    @property
    def strokes_to_read(self) -> tuple[Points, ...]:
        """The shown strokes as `nncore.evaluation.segmentation` reads them: none over a picture."""
        return () if self.raster is not None else self.shown_strokes

    @property
    def strokes_to_keep(self) -> list[Points]:
        """The strokes as a file keeps them: no pixel of the network's picture changes by what is rounded off."""
        return [stroke.round(_DECIMALS_KEPT) for stroke in self.strokes]

    def set_moment(self, n_points: int | None) -> None:
        """Look at the drawing as it was after so many points; whatever changes it makes it whole again."""
        at = None if n_points is None or n_points >= self.n_points else max(n_points, 1)
        if at != self._moment:
            self._moment = at
            self._revision += 1

    @property
    def is_empty(self) -> bool:
        """Is there neither stroke nor picture?"""
        return self._live is None and not self._page.strokes and self._page.raster is None

    def truncated(self, n_points: int) -> tuple[Points, ...]:
        """Return the strokes up to the `n_points`-th point in the order of drawing."""
        shown: list[Points] = []
        left = n_points
        for stroke in self.strokes:
            if left <= 0:
                break
            shown.append(stroke if len(stroke) <= left else stroke[:left])
            left -= len(stroke)
        return tuple(shown)

    # ---- drawing ----------------------------------------------------------------------------

    def begin_stroke(self, x: float, y: float, time_ms: float) -> None:
        """Set the pen down; a stroke still being drawn ends first."""
        self._finish_gesture()
        self._live = GrowingRows()
        self._live.append(x, y, time_ms)
        self._revision += 1

    def extend_stroke(self, x: float, y: float, time_ms: float) -> None:
        """Draw on to a point; nothing happens without a stroke, or at a point that is no number."""
        if self._live is not None and math.isfinite(x) and math.isfinite(y):
            self._live.append(x, y, time_ms)
            self._revision += 1

    def end_stroke(self) -> None:
        """Lift the pen: from here the stroke is one step of undo."""
        if self._live is not None:
            stroke = KeptStroke.from_rows(self._live.view())
            self._live = None
            self._commit(replace(self._page, strokes=(*self._page.strokes, stroke)))

    def cancel_stroke(self) -> None:
        """Take the live stroke away as if it had never begun."""
        if self._live is not None:
            self._live = self._moment = None
            self._revision += 1

    # ---- erasing ----------------------------------------------------------------------------

    def begin_erase(self, x: float, y: float, reach: float) -> None:
        """Set the eraser down: whole strokes that come within `reach` units go, a picture loses its ink there."""
        self._finish_gesture()
        self._before_erase = self._page
        self._eraser = (x, y, reach)
        self.extend_erase(x, y)

    def extend_erase(self, x: float, y: float) -> None:
        """Drag the eraser straight to a point; what the way touches goes too, however fast the hand."""
        if self._before_erase is None:
            return
        from_x, from_y, reach = self._eraser
        way = np.array([[from_x, from_y], [x, y]])
        strokes = tuple(each for each in self._page.strokes if not touches(each.points, way, reach))
        raster = self._page.raster if self._page.raster is None else wiped(self._page.raster, way, reach, self._side)
        self._eraser = (x, y, reach)
        if len(strokes) < len(self._page.strokes) or raster is not self._page.raster:
            self._page = DrawnPage(strokes, raster)
            self._revision += 1

    def end_erase(self) -> None:
        """Lift the eraser: from here its whole drag is one step of undo, if it took anything."""
        before, self._before_erase = self._before_erase, None
        if before is not None and before is not self._page:
            after, self._page = self._page, before
            self._commit(after)

    def cancel_gesture(self) -> None:
        """Take back the stroke or the drag of the eraser that is under way, as if it had never begun."""
        self.cancel_stroke()
        before, self._before_erase = self._before_erase, None
        if before is not None and before is not self._page:
            self._page = before
            self._revision += 1

    # ---- whole pages ------------------------------------------------------------------------

    def clear(self) -> None:
        """Begin an empty page; undo brings the old one back."""
        self._finish_gesture()
        if not self.is_empty:
            self._commit(DrawnPage())

    def load(self, strokes: Sequence[npt.ArrayLike], times_ms: Sequence[npt.ArrayLike] | None = None) -> None:
        """Replace the page by `strokes`, each (n, 2) in canvas units; without times, as a mouse would draw them."""
        clock = 0.0
        loaded: list[KeptStroke] = []
        for number, stroke in enumerate(strokes):
            points = checked_points(stroke, number)
            times = clock + MOUSE_INTERVAL_MS * np.arange(len(points))
            if times_ms is not None:
                times = checked_times(times_ms[number], len(points), number)
            if len(points):
                loaded.append(KeptStroke.from_rows(np.column_stack([points, times])))
                clock = float(times[-1]) + MOUSE_INTERVAL_MS
        self._finish_gesture()
        self._commit(DrawnPage(tuple(loaded)))

    def set_raster(self, picture: npt.ArrayLike | None, *, keep_strokes: bool = True) -> None:
        """Lay a picture under the strokes, ink (H, W) in [0, 1], or take it away with None.

        It fills the square as far as its shape allows (`raster_box`).
        """
        raster = None if picture is None else checked_picture(picture)
        self._finish_gesture()
        self._commit(DrawnPage(self._page.strokes if keep_strokes else (), raster))

    # ---- undo -------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Is there a step to take back?"""
        return self.n_steps > 0

    @property
    def n_steps(self) -> int:
        """How many gestures can be taken back."""
        return len(self._undo) + (self._live is not None)

    @property
    def can_redo(self) -> bool:
        """Is there a step to take again?"""
        return bool(self._redo)

    def undo(self) -> None:
        """Take the last gesture back; in the middle of a stroke, that stroke."""
        if self._live is not None:
            self.cancel_stroke()
            return
        self._finish_gesture()
        self._step(self._undo, self._redo)

    def redo(self) -> None:
        """Do again what undo took back last."""
        self._finish_gesture()
        self._step(self._redo, self._undo)

    def forget_steps(self) -> None:
        """Let undo and redo go no further than the page as it is now."""
        self._finish_gesture()
        self._undo.clear()
        self._redo.clear()

    def _step(self, source: list[DrawnPage], target: list[DrawnPage]) -> None:
        """Move one page from one pile to the other, through the table."""
        if source:
            target.append(self._page)
            self._page = source.pop()
            self._revision += 1

    def _commit(self, page: DrawnPage) -> None:
        """Make `page` the page, as one step of undo."""
        self._moment = None
        self._undo.append(self._page)
        self._redo.clear()
        self._page = page
        self._revision += 1

    def _finish_gesture(self) -> None:
        """End what is still under way, so that two gestures never share a step."""
        self._moment = None
        self.end_stroke()
        self.end_erase()
