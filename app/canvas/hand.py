"""The hand on the canvas: which mouse button, pen or finger is at work, and what it does to the drawing.

One hand works at a time; a second button or finger meanwhile changes nothing. No Qt; for the canvas alone.
"""

from collections.abc import Hashable
from enum import Enum, auto

from app.state.drawing import Drawing


class Gesture(Enum):
    """What the hand is doing."""

    REST = auto()
    DRAWING = auto()
    ERASING = auto()


class Hand:
    """Turns presses, moves and releases, in canvas units, into gestures of a drawing.

    A holder names the button or finger a gesture belongs to; what other holders do is passed over until it ends.
    """

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._gesture = Gesture.REST
        self._holder: Hashable = None

    @property
    def gesture(self) -> Gesture:
        """What the hand is doing now."""
        return self._gesture

    @property
    def holder(self) -> Hashable:
        """Whose gesture is under way, or None."""
        return self._holder

    def press(self, holder: Hashable, at: tuple[float, float], time_ms: float, eraser_reach: float | None) -> None:
        """Begin to draw, or with a reach to erase, unless another hand is at work."""
        if self._gesture is not Gesture.REST:
            return
        self._holder = holder
        if eraser_reach is None:
            self._gesture = Gesture.DRAWING
            self._drawing.begin_stroke(*at, time_ms)
        else:
            self._gesture = Gesture.ERASING
            self._drawing.begin_erase(*at, eraser_reach)

    def move(self, holder: Hashable, at: tuple[float, float], time_ms: float) -> None:
        """Go on with the gesture, if it is this holder's."""
        if holder != self._holder:
            return
        if self._gesture is Gesture.DRAWING:
            self._drawing.extend_stroke(*at, time_ms)
        elif self._gesture is Gesture.ERASING:
            self._drawing.extend_erase(*at)

    def release(self, holder: Hashable) -> Gesture:
        """End the gesture, if it is this holder's, and return which one has ended."""
        if self._gesture is Gesture.REST or holder != self._holder:
            return Gesture.REST
        ended = self._gesture
        self._rest()
        self._drawing.end_stroke()
        self._drawing.end_erase()
        return ended

    def cancel(self) -> None:
        """Take back the gesture under way; its holder must press again to go on."""
        self._rest()
        self._drawing.cancel_gesture()

    def _rest(self) -> None:
        self._gesture = Gesture.REST
        self._holder = None
