"""Numbers of very different size in narrow columns. Imported by labs."""

import math

from app.ui.widgets import number_text


def short_number(value: float, decimals: int = 3) -> str:
    """Return a number in at most eight characters: plain where it can be, else as 1.2e−9; nan is called by its name.

    >>> [short_number(x) for x in (0.5, -0.0, 1234.0, 1.24e-9, 3e9, float("inf"), float("nan"))]
    ['0.500', '0', '1234', '1.2e−9', '3.0e9', '∞', 'nan']
    """
    if math.isnan(value):
        return "nan"
    if math.isinf(value) or value == 0.0:
        return number_text(value, 0)
    size = abs(value)
    if 10.0 ** (1 - decimals) <= size < 100_000.0:
        return number_text(value, decimals if size < 10.0 else min(decimals, 2) if size < 1000.0 else 0)
    mantissa, exponent = f"{value:.1e}".split("e")
    return f"{mantissa}e{int(exponent)}".replace("-", "−")


def percent(share: float | None, decimals: int = 2) -> str:
    """Return a share as people read it, a dash for none."""
    return "–" if share is None else f"{100.0 * share:.{decimals}f} %"
