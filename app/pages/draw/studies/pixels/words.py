"""What is said of a cell of the six pictures. No widgets; for this folder."""

import numpy as np

from app.language import tr
from app.ui.text.numbers import number_text
from nncore.arrays import FloatArray
from nncore.ink.preparation import Preparation
from nncore.ink.strokes import SIDE, Stroke

NAMES = tr("1 strokes"), tr("2 slant"), tr("3 box"), tr("4 scale"), tr("5 pen"), tr("6 mass")


def cell_words(way: Preparation, sheet: float, number: int, cell: int) -> str:
    """Return the numbers of a cell of a picture, both from 0; the sheet has so many units."""
    name, (row, column) = NAMES[number], divmod(cell, SIDE)
    if number == 0:
        x, y = (number_text((each + 0.5) / SIDE * sheet, 0) for each in (column, row))
        return tr("{name}: x {x}, y {y} of {side} on the sheet", name=name, x=x, y=y, side=number_text(sheet, 0))
    if number == 1:
        degrees = number_text(float(np.degrees(np.arctan(abs(way.slant)))), 0)
        if way.slant > 0.0:
            return tr("{name}: it leaned {degrees}° to the left", name=name, degrees=degrees)
        return tr("{name}: it leaned {degrees}° to the right", name=name, degrees=degrees)
    if number < 4:
        (left, top), (right, bottom) = box_of(way.upright if number == 2 else way.fitted)
        decimals, whole = (0, sheet) if number == 2 else (1, float(SIDE))
        return tr(
            "{name}: {width} × {height} of {side}, its middle at x {x}, y {y}",
            name=name,
            width=number_text(right - left, decimals),
            height=number_text(bottom - top, decimals),
            side=number_text(whole, 0),
            x=number_text(0.5 * (left + right), decimals),
            y=number_text(0.5 * (top + bottom), decimals),
        )
    value = float((way.drawn if number == 4 else way.pixels)[row, column])
    return tr("{name}: row {row}, col {column}: {value}", name=name, row=row, column=column, value=number_text(value))


def box_of(strokes: tuple[Stroke, ...]) -> FloatArray:
    """Return the smallest and the largest coordinates of all points, shape (2, 2)."""
    points = np.concatenate(strokes)
    box: FloatArray = np.stack([points.min(axis=0), points.max(axis=0)])
    return box
