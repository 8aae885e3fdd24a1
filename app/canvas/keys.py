"""A pen that is moved by keys: where it stands, and where the keys that are held take it. For the canvas alone."""

from PySide6.QtCore import Qt

from app.ui.arrow_keys import ARROWS

_STEPS = {
    **ARROWS,
    Qt.Key.Key_Home: (-1, -1),
    Qt.Key.Key_PageUp: (1, -1),
    Qt.Key.Key_End: (-1, 1),
    Qt.Key.Key_PageDown: (1, 1),
}
_N_STEPS, _FINER = 28, 4  # steps across the paper; how many small ones make one


class KeyPen:
    """The place of the pen in canvas units. Two arrows held together go aslant, as Home, End and the page keys do."""

    def __init__(self, side: float) -> None:
        self._side = side
        self._held: set[int] = set()
        self.x = self.y = side / 2

    def press(self, key: int, *, is_fine: bool) -> bool:
        """Move by all keys that are held now; return whether this key moves the pen at all."""
        if key not in _STEPS:
            return False
        self._held.add(key)
        step = self._side / _N_STEPS / (_FINER if is_fine else 1)
        self.x = self._within(self.x + step * self._direction(0))
        self.y = self._within(self.y + step * self._direction(1))
        return True

    def release(self, key: int) -> None:
        """Let go of a key."""
        self._held.discard(key)

    def let_go(self) -> None:
        """Let go of all keys: the keyboard is another's now, and will not tell."""
        self._held.clear()

    def _direction(self, axis: int) -> int:
        total = sum(_STEPS[Qt.Key(key)][axis] for key in self._held)
        return (total > 0) - (total < 0)

    def _within(self, place: float) -> float:
        return min(max(place, 0.0), self._side)
