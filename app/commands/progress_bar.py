"""A bar in the terminal for long work; where there is no terminal, a line now and then."""

import time
from types import TracebackType
from typing import TextIO

_WIDTH = 24
_REDRAW_S = 0.1
_LINE_S = 15.0
_ESTIMATE_S = 1.0  # sooner, what is done is too little to tell how long the rest will take


class ProgressBar:
    """Shows how much is done, a text, and how long the rest will take. Use it in a ``with`` statement."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._first: tuple[float, float] | None = None  # when, and how much was done: before, data were read
        self._shown_at = -_LINE_S

    def __enter__(self) -> "ProgressBar":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._is_terminal and self._shown_at > 0.0:
            self._stream.write("\n")

    def show(self, fraction: float, text: str) -> None:
        """Show that `fraction`, 0 … 1, is done; many calls cost next to nothing."""
        now = time.monotonic()
        if self._first is None:
            self._first = now, fraction
        pause = _REDRAW_S if self._is_terminal else _LINE_S
        if fraction < 1.0 and now - self._shown_at < pause:
            return
        self._shown_at = now
        done = round(_WIDTH * fraction)
        bar = "█" * done + "░" * (_WIDTH - done)
        line = f"{bar} {100.0 * fraction:3.0f} %  {text}{self._left(fraction, now, *self._first)}"
        self._stream.write(f"\r\x1b[K{line}" if self._is_terminal else f"{line}\n")
        self._stream.flush()

    def say(self, sentence: str) -> None:
        """Write a sentence on a line of its own, below the bar."""
        is_bar_open = self._is_terminal and self._shown_at > 0.0
        self._stream.write(f"\n{sentence}" if is_bar_open else f"{sentence}\n")
        self._stream.flush()

    def _left(self, fraction: float, now: float, began: float, before: float) -> str:
        if fraction >= 1.0 or fraction <= before or now - began < _ESTIMATE_S:
            return ""
        minutes, seconds = divmod(round((now - began) * (1.0 - fraction) / (fraction - before)), 60)
        return f"  {minutes}:{seconds:02d} left"
