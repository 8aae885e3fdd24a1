"""A long session of drawing, with undo and clear between: it goes on, and its memory stays where it was."""

import gc
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.window.main_window import MainWindow

MOVES_A_STROKE = 50
WARM_UP_STROKES = 10
STROKES = 30
GROWTH_BYTES = 10_000_000


def resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def scribble(rng: np.random.Generator) -> np.ndarray:
    return 200 + np.cumsum(rng.normal(0, 6, (MOVES_A_STROKE, 2)), axis=0)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="resident memory is read from Linux's /proc")
def test_two_thousand_moves_leave_memory_flat(window: MainWindow, draw_strokes: Callable[..., None]) -> None:
    rng = np.random.default_rng(8)

    def session(n_strokes: int) -> None:
        for number in range(n_strokes):
            draw_strokes(window.draw_page.canvas, [scribble(rng)])
            window.session.settle()
            QApplication.processEvents()
            if number % 3 == 1:
                window.session.undo()
            if number % 5 == 4:
                window.session.clear_drawing()
                window.draw_page.explorer.choose(("relu", "tanh")[number % 2])
                window.draw_page.hidden[0].set_quantity("za"[number % 2])

    session(WARM_UP_STROKES)
    gc.collect()
    objects, memory = len(gc.get_objects()), resident_bytes()
    session(STROKES)
    gc.collect()
    # Undo without limit keeps every stroke: a few objects each, and its points.
    assert len(gc.get_objects()) - objects < 60 * STROKES
    assert resident_bytes() - memory < GROWTH_BYTES
    draw_strokes(window.draw_page.canvas, [scribble(rng)])
    window.session.settle()
    assert window.session.trace is not None
    assert window.session.trace.probabilities.shape == (10,)
