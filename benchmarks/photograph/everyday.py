"""What lies beside, over and under a digit every day: folds, rings, holes, stamps, print, cells, units; and worn pens.

Each kind is a function of a random generator and a digit's ink. Used by `benchmarks/photographs.py`.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from photograph.papers import printed_line
from photograph.scene import (
    COLOURED_PAPERS,
    DESKS,
    PAPERS,
    PENS,
    Colour,
    Floats,
    Scene,
    blurred,
    pick,
    seen_askew,
    sheet,
    taken,
    written,
)

from nncore.ink.strokes import draw

UNITS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "h": (((0.2, 0.0), (0.2, 1.0)), ((0.2, 0.7), (0.4, 0.5), (0.6, 0.6), (0.65, 1.0))),
    "m": (((0.0, 1.0), (0.0, 0.4), (0.3, 0.5), (0.4, 1.0)), ((0.4, 0.6), (0.7, 0.4), (0.9, 0.6), (0.95, 1.0))),
    "€": (
        ((0.8, 0.1), (0.5, 0.0), (0.2, 0.5), (0.5, 1.0), (0.8, 0.9)),
        ((0.0, 0.4), (0.6, 0.4)),
        ((0.0, 0.6), (0.6, 0.6)),
    ),
    "x": (((0.1, 0.4), (0.7, 1.0)), ((0.7, 0.4), (0.1, 1.0))),
}
"""Strokes of units: points (x, y) from 0 to 1."""


def _pen(rng: np.random.Generator) -> Colour:
    return PENS[("black", "blue")[rng.integers(2)]]


def telephone(rng: np.random.Generator, ink: Floats) -> Floats:
    """A sheet of any paper that fills the photo, seen at an angle, with the dark corners of a telephone's lens."""
    scene, _ = written(
        sheet(rng, PAPERS + COLOURED_PAPERS), ink, _pen(rng), share=(0.2, 0.4), within=(0.2, 0.2, 0.8, 0.8)
    )
    _, seen = seen_askew(scene.colours, scene.shape, rng, fill=(1.3, 1.5))
    down, across = scene.places()
    return taken(Scene(seen, rng).lit(1.0 - rng.uniform(0.5, 1.0) * ((down - 0.5) ** 2 + (across - 0.5) ** 2)))


def exercise_lines(rng: np.random.Generator, ink: Floats) -> Floats:
    """Lines in strong blue or red, in pairs as first-graders have them, which the digit fills."""
    scene = sheet(rng)
    height, _ = scene.shape
    spacing, colour = rng.uniform(0.1, 0.2) * height, pick(rng, ((0.35, 0.5, 0.85), (0.9, 0.45, 0.45)))
    along = np.arange(height)[:, None] * np.ones(scene.shape)
    for offset in (0.0, 0.4 * spacing):
        away = np.abs((along + offset) % spacing - 0.5 * spacing)
        scene = scene.blended(np.clip(rng.uniform(1.0, 1.8) - away, 0, 1), colour)
    return taken(written(scene, ink, _pen(rng), share=(0.2, 0.5))[0])


def lamp(rng: np.random.Generator, ink: Floats) -> Floats:
    """Glossy paper with the reflections of lamps, one of them perhaps upon the digit."""
    scene, place = written(sheet(rng), ink, _pen(rng))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    for at in ((place[0], place[3]), rng.uniform(0, 1, 2) * scene.shape):
        size = rng.uniform(0.04, 0.15, 2) * min(scene.shape)
        away = ((row - at[0]) / size[0]) ** 2 + ((column - at[1]) / size[1]) ** 2
        scene = scene.blended(
            rng.uniform(0.3, 0.75) / (1.0 + np.exp(4.0 * np.clip(away - 1.0, -9, 9))), (1.0, 1.0, 0.98)
        )
    return taken(scene)


def folded(rng: np.random.Generator, ink: Floats) -> Floats:
    """A sheet that was folded in four: creases through the digit, each field in another light."""
    scene, place = written(sheet(rng), ink, _pen(rng))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    down, across = rng.uniform(place[0], place[2]), rng.uniform(place[1], place[3])
    for away in (row - down + rng.uniform(-0.05, 0.05) * column, column - across + rng.uniform(-0.05, 0.05) * row):
        scene = scene.lit(1.0 + rng.uniform(-0.1, 0.1) * np.tanh(away / rng.uniform(2.0, 20.0)))
        scene = scene.lit(1.0 + rng.uniform(-0.25, 0.1) * np.exp(-((away / rng.uniform(0.8, 2.5)) ** 2)))
    return taken(scene)


def spiral(rng: np.random.Generator, ink: Floats) -> Floats:
    """A pad with a spiral of wire through holes along its upper or left side."""
    scene, _ = written(sheet(rng), ink, _pen(rng), share=(0.25, 0.5), within=(0.25, 0.25, 0.97, 0.97))
    is_left, (height, width) = rng.random() < 0.5, scene.shape
    row, column = np.mgrid[:height, :width].astype(float)
    along, across = (row, column) if is_left else (column, row)
    spacing, hole, at = rng.uniform(22, 40), rng.uniform(4, 7), rng.uniform(20, 34)
    off = (along % spacing) - 0.5 * spacing
    scene = scene.blended(np.clip(hole - np.hypot(off, across - at) + 0.5, 0, 1), pick(rng, DESKS))
    wire = np.clip(2.5 - np.abs(off), 0, 1) * (across < at)
    return taken(scene.blended(wire, pick(rng, ((0.15, 0.15, 0.16), (0.6, 0.6, 0.62)))))


def punched(rng: np.random.Generator, ink: Floats) -> Floats:
    """Two holes at the left, through which the desk is seen, with a little shadow."""
    scene, _ = written(sheet(rng), ink, _pen(rng), share=(0.2, 0.5), within=(0.05, 0.22, 0.95, 0.97))
    height, width = scene.shape
    row, column = np.mgrid[:height, :width].astype(float)
    radius, desk = rng.uniform(0.015, 0.04) * height, pick(rng, DESKS)
    for down in (0.35, 0.65):
        away = np.hypot(row - down * height, column - 0.09 * width)
        scene = scene.blended(np.clip(radius - away + 0.5, 0, 1), desk)
        scene = scene.lit(1.0 - 0.3 * np.exp(-(((away - radius) / 2.0) ** 2)))
    return taken(scene)


def stamped(rng: np.random.Generator, ink: Floats) -> Floats:
    """An office's round stamp beside the digit, or half upon it."""
    scene, place = written(sheet(rng), ink, _pen(rng), share=(0.25, 0.5), within=(0.1, 0.1, 0.9, 0.9))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    radius, side = rng.uniform(0.1, 0.18) * min(scene.shape), rng.choice([-1, 1])
    middle = 0.5 * (place[1] + place[3]) + side * (0.5 * (place[3] - place[1]) + rng.uniform(0.6, 1.6) * radius)
    away = np.hypot(row - rng.uniform(place[0], place[2]), column - middle)
    rings = np.maximum(np.clip(2.5 - np.abs(away - radius), 0, 1), np.clip(1.5 - np.abs(away - 0.72 * radius), 0, 1))
    angle = np.arctan2(row - row.mean(), column - middle)
    letters = (np.abs(away - 0.86 * radius) < 0.07 * radius) & (np.sin(24 * angle) > 0.2)
    worn = np.clip(blurred(rng.random(scene.shape), 1.0) * 8 - 3.2, 0, 1)
    colour = pick(rng, ((0.3, 0.25, 0.6), (0.7, 0.2, 0.25), (0.2, 0.2, 0.22)))
    return taken(scene.blended(np.maximum(rings, letters * 1.0) * worn * rng.uniform(0.5, 0.9), colour))


def among_print(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit written into a printed text: lines above it and below."""
    scene, place = written(sheet(rng), ink, _pen(rng), share=(0.2, 0.4), within=(0.25, 0.1, 0.75, 0.9))
    size = rng.uniform(8, 16)
    tops = np.arange(8.0, scene.shape[0] - 1.3 * size, 1.7 * size)
    for top in tops[(tops + size < place[0] - 8) | (tops > place[2] + 8)]:
        scene = scene.blended(printed_line(scene, top, size), (0.2, 0.2, 0.22))
    return taken(scene)


def table_cell(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit in a cell of a printed table, over one of whose lines it may reach."""
    scene, place = written(sheet(rng), ink, _pen(rng), share=(0.2, 0.4), within=(0.12, 0.12, 0.88, 0.88))
    room = rng.uniform(-0.06, 0.3, 4) * (place[2] - place[0])
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    grey = rng.uniform(0.15, 0.55)
    for along, first, last in (
        (row, place[0] - room[0], place[2] + room[1]),
        (column, place[1] - room[2], place[3] + room[3]),
    ):
        away = np.abs((along - first + 0.5 * (last - first)) % (last - first) - 0.5 * (last - first))
        scene = scene.blended(np.clip(rng.uniform(1.0, 2.0) - away, 0, 1), (grey, grey, grey))
    return taken(scene)


def struck(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit through whose middle a printed line goes, from side to side or for some way."""
    scene, place = written(sheet(rng), ink, _pen(rng), share=(0.25, 0.5), within=(0.1, 0.2, 0.9, 0.8))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    level, grey = rng.uniform(0.2, 0.8) * (place[2] - place[0]) + place[0], rng.uniform(0.2, 0.6)
    reach = rng.uniform(0.3, 4.0) * (place[3] - place[1])
    inside = (column > place[1] - reach) & (column < place[3] + reach)
    line = np.clip(rng.uniform(1.0, 2.0) - np.abs(row - level + rng.uniform(-0.05, 0.05) * (column - place[1])), 0, 1)
    return taken(scene.blended(line * inside, (grey, grey, grey)))


def dotted(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit of dots, as those that children trace."""
    return _of_pieces(rng, ink, (2.2, 3.4), is_gap=False)


def dashed(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit with gaps, as from a pen that skips."""
    return _of_pieces(rng, ink, (3.5, 6.0), is_gap=True)


def _of_pieces(rng: np.random.Generator, ink: Floats, spacing: tuple[float, float], *, is_gap: bool) -> Floats:
    """Return a photo of a digit of which only discs along its strokes are there, or all but those."""
    scene = sheet(rng)
    blank = scene.colours
    pen = _pen(rng)
    scene, place = written(scene, ink, pen, share=(0.3, 0.6), thin=(0.0, 0.05))
    is_ink = np.abs(scene.colours - blank).max(axis=2) > 0.3
    rows, columns = np.nonzero(is_ink)
    core = blurred(is_ink * 1.0, 0.02 * (place[2] - place[0]))[rows, columns]
    wide = 0.08 * (place[2] - place[0])
    step, chosen = rng.uniform(*spacing) * 0.6 * wide, np.zeros((0, 2))
    for number in np.argsort(-core + rng.uniform(0, 0.02, len(core))):
        at = np.array([rows[number], columns[number]], float)
        if not len(chosen) or np.hypot(*(chosen - at).T).min() > step:
            chosen = np.concatenate([chosen, at[None]])
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    discs = np.zeros(scene.shape)
    for at in chosen:
        discs = np.maximum(discs, np.clip(0.5 * wide - np.hypot(row - at[0], column - at[1]) + 0.5, 0, 1))
    if is_gap:
        return taken(replace(scene, colours=scene.colours * (1 - discs[..., None]) + blank * discs[..., None]))
    return taken(replace(scene, colours=blank).blended(discs, pen))


def bleeding(rng: np.random.Generator, ink: Floats) -> Floats:
    """A felt pen on soft paper: fuzzy, wide, and paler towards its edges."""
    scene = sheet(rng)
    blank = scene.colours
    scene, place = written(scene, ink, PENS[("black", "blue", "red")[rng.integers(3)]], thin=(-0.2, -0.05))
    fibre = rng.uniform(0.01, 0.025) * (place[2] - place[0])
    return taken(replace(scene, colours=blank + blurred(scene.colours - blank, fibre) * rng.uniform(0.75, 1.0)))


def ball_pen(rng: np.random.Generator, ink: Floats) -> Floats:
    """A thin ball pen, from so far that its line is a pixel or two wide."""
    return taken(written(sheet(rng), ink, PENS["blue"], share=(0.12, 0.3), thin=(0.15, 0.3))[0], blur=(0.0, 0.6))


def shaken(rng: np.random.Generator, ink: Floats) -> Floats:
    """A photo by a hand that moved: smeared one way."""
    photo = taken(written(sheet(rng), ink, _pen(rng), share=(0.3, 0.6))[0])
    angle, length = rng.uniform(0, np.pi), rng.uniform(4, 14)
    steps = np.linspace(-0.5, 0.5, 12)
    moves = [np.rint(length * step * np.array([np.sin(angle), np.cos(angle)])).astype(int) for step in steps]
    return sum(np.roll(photo, move, (0, 1)) for move in moves) / len(moves)


def ruler(rng: np.random.Generator, ink: Floats) -> Floats:
    """A ruler with its ticks along one side of the digit's sheet."""
    scene, _ = written(sheet(rng), ink, _pen(rng), share=(0.25, 0.5), within=(0.25, 0.05, 0.95, 0.95))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    high, spacing = rng.uniform(0.1, 0.18) * scene.shape[0], rng.uniform(7.0, 16.0)
    scene = scene.blended(np.clip(high - row, 0, 1), pick(rng, ((0.9, 0.8, 0.5), (0.8, 0.85, 0.88))))
    number = np.floor(column / spacing + 0.5)
    long = high * np.where(number % 10 == 0, 0.55, np.where(number % 5 == 0, 0.42, 0.28))
    ticks = (
        np.clip(rng.uniform(1.0, 1.6) - np.abs(column - number * spacing), 0, 1) * (row < high) * (row > high - long)
    )
    return taken(scene.blended(ticks, (0.1, 0.1, 0.1)))


def with_unit(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit with the unit of what was counted behind it, small and at its foot: hours, metres, euros, times."""
    pen = _pen(rng)
    scene, place = written(sheet(rng), ink, pen, share=(0.3, 0.5), within=(0.1, 0.05, 0.9, 0.65))
    size = place[2] - place[0]
    high = round(rng.uniform(0.3, 0.55) * size)
    strokes = UNITS[sorted(UNITS)[rng.integers(len(UNITS))]]
    unit = draw(
        [0.8 * high * np.array(stroke) + 0.1 * high for stroke in strokes], rng.uniform(0.08, 0.14) * high, high
    )
    left = min(place[3] + round(rng.uniform(0.12, 0.35) * size), scene.shape[1] - high)
    share = np.zeros(scene.shape)
    share[place[2] - high : place[2], left : left + high] = unit
    return taken(scene.blended(share, pen))


EVERYDAY: dict[str, Callable[[np.random.Generator, Floats], Floats]] = {
    function.__name__: function
    for function in (
        telephone, exercise_lines, lamp, folded, spiral, punched, stamped, among_print, table_cell, struck, dotted,
        dashed, bleeding, ball_pen, shaken, ruler, with_unit,
    )
}  # fmt: skip
