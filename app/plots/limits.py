"""Where an axis ends. Imports no pyqtgraph, so that what paints itself can have it before that is loaded."""

_RANGE_STEPS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0)


def calm_limit(largest: float, current: float) -> float:
    """Return the end of an axis that has to show `largest`: the current one if it does, else the next round step."""
    if largest <= current:
        return current
    return next((step for step in _RANGE_STEPS if step >= largest), largest)
