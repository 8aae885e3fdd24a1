"""Photographs of digits as people take them, made up: paper, light, rulings, shadows, thumbs, desks, pens, sizes.

Each kind is a function of a random generator and a digit's ink; whatever it leaves open is drawn anew for each picture.
Used by `benchmarks/photographs.py`.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from photograph.scene import (
    COLOURED_PAPERS,
    DESKS,
    PAPERS,
    PENS,
    Colour,
    Floats,
    Scene,
    blurred,
    grown_ink,
    pick,
    sheet,
    taken,
    written,
)

from nncore.ink.resample import linear_resample


def _dark_pen(rng: np.random.Generator) -> Colour:
    return PENS[("black", "blue")[rng.integers(2)]]


def plain(rng: np.random.Generator, ink: Floats) -> Floats:
    """A dark pen on plain paper."""
    return taken(written(sheet(rng), ink, _dark_pen(rng))[0])


def coloured_pen(rng: np.random.Generator, ink: Floats) -> Floats:
    """A pen of any colour on white paper."""
    return taken(written(sheet(rng), ink, PENS[sorted(PENS)[rng.integers(len(PENS))]])[0])


def coloured_paper(rng: np.random.Generator, ink: Floats) -> Floats:
    """A pen of any colour on paper of any colour, as far as they differ."""
    scene = sheet(rng, COLOURED_PAPERS)
    paper = scene.colours[0, 0]
    pens = [pen for pen in PENS.values() if np.abs(np.asarray(pen) - paper).max() > 0.4]
    return taken(written(scene, ink, pens[rng.integers(len(pens))])[0])


def pencil(rng: np.random.Generator, ink: Floats) -> Floats:
    """A pencil: thin, grey, and grainy."""
    scene = sheet(rng)
    before = scene.colours
    grey = rng.uniform(0.5, 0.72)
    scene, _ = written(scene, ink, (grey, grey, grey), thin=(0.08, 0.2))
    grain = np.clip(rng.normal(1.0, rng.uniform(0.05, 0.25), scene.shape), 0.3, 1.0)[..., None]
    return taken(replace(scene, colours=before + (scene.colours - before) * grain), noise=(0.0, 0.012))


def ruled(rng: np.random.Generator, ink: Floats) -> Floats:
    """Ruled paper, often with a margin, not quite straight."""
    return taken(written(_with_rulings(sheet(rng), is_squared=False), ink, _dark_pen(rng))[0])


def squared(rng: np.random.Generator, ink: Floats) -> Floats:
    """Squared paper."""
    return taken(written(_with_rulings(sheet(rng), is_squared=True), ink, _dark_pen(rng), share=(0.3, 0.7))[0])


def _with_rulings(scene: Scene, is_squared: bool) -> Scene:
    rng, (height, width) = scene.rng, scene.shape
    spacing = rng.uniform(0.035, 0.09) * height if is_squared else rng.uniform(0.06, 0.16) * height
    colour = pick(rng, ((0.6, 0.7, 0.88), (0.65, 0.65, 0.68), (0.5, 0.62, 0.8), (0.78, 0.8, 0.86)))
    slope, thick = rng.uniform(-0.05, 0.05), rng.uniform(1.0, 2.5)
    row, column = np.mgrid[:height, :width].astype(float)
    start = rng.uniform(0.0, spacing, 2)
    scene = scene.blended(_stripes(row + slope * column + start[0], spacing, thick), colour)
    if is_squared:
        scene = scene.blended(_stripes(column - slope * row + start[1], spacing, thick), colour)
    elif rng.random() < 0.6:
        at = rng.uniform(0.08, 0.2) * width
        scene = scene.blended(np.clip(thick / 2 + 0.5 - np.abs(column - slope * row - at), 0, 1), (0.9, 0.5, 0.52))
    return scene


def _stripes(across: Floats, spacing: float, thick: float) -> Floats:
    off = np.abs((across % spacing) - spacing / 2)
    return np.clip(thick / 2 + 0.5 - off, 0.0, 1.0)


def shadow(rng: np.random.Generator, ink: Floats) -> Floats:
    """The sharp edge of a deep shadow across the sheet, often across the digit."""
    scene, _ = written(sheet(rng), ink, _dark_pen(rng))
    for _ in range(int(rng.integers(1, 3))):
        scene = scene.lit(_half_plane(scene, rng.uniform(0.3, 0.75), rng.uniform(0.5, 4.0)))
    return taken(scene)


def _half_plane(scene: Scene, depth: float, soft: float) -> Floats:
    """Return light that falls from 1 to `depth` across a straight edge, `soft` pixels wide."""
    rng, (height, width) = scene.rng, scene.shape
    row, column = np.mgrid[:height, :width].astype(float)
    angle = rng.uniform(0.0, 2 * np.pi)
    through = rng.uniform(0.2, 0.8, 2) * (height, width)
    away = np.cos(angle) * (row - through[0]) + np.sin(angle) * (column - through[1])
    return 1.0 - (1.0 - depth) / (1.0 + np.exp(-np.clip(away / soft, -50, 50)))


def hand_shadow(rng: np.random.Generator, ink: Floats) -> Floats:
    """The soft, round shadow of a head, a hand or a phone."""
    scene, _ = written(sheet(rng), ink, _dark_pen(rng))
    down, across = scene.places()
    middle, size = rng.uniform(0.0, 1.0, 2), rng.uniform(0.2, 0.5, 2)
    away = np.hypot((down - middle[0]) / size[0], (across - middle[1]) / size[1])
    return taken(scene.lit(1.0 - rng.uniform(0.2, 0.55) / (1.0 + np.exp((away - 1.0) / rng.uniform(0.02, 0.2)))))


def thumb(rng: np.random.Generator, ink: Floats) -> Floats:
    """A thumb that holds the sheet, from one side."""
    scene, _ = written(sheet(rng), ink, _dark_pen(rng), share=(0.25, 0.5), within=(0.05, 0.22, 0.95, 0.95))
    down, across = scene.places()
    at, wide, long = rng.uniform(0.2, 0.8), rng.uniform(0.05, 0.1), rng.uniform(0.08, 0.16)
    away = np.where(across < long, np.abs(down - at) / wide, np.hypot((down - at) / wide, (across - long) / wide))
    skin = pick(rng, ((0.85, 0.65, 0.53), (0.55, 0.37, 0.27), (0.36, 0.23, 0.17), (0.92, 0.75, 0.66)))
    over = 1.0 / (1.0 + np.exp(np.clip((away - 1.0) * 40, -50, 50)))
    shaded = skin * (1.0 - 0.3 * np.clip(away, 0, 1) ** 2)[..., None]
    scene = scene.blended(over, shaded)
    scene = scene.lit(1.0 - 0.25 * np.exp(-np.clip(away - 1.0, 0, None) * 6) * (1.0 - over))
    colours = scene.colours
    if rng.random() < 0.5:
        colours = colours[:, ::-1]
        return taken(replace(scene, colours=colours))[:, ::-1] if rng.random() < 0.5 else taken(scene)
    return taken(scene)


def desk(rng: np.random.Generator, ink: Floats) -> Floats:
    """A note on a desk, turned a little; the desk may have a grain."""
    scene = _desk(rng)
    papers = PAPERS + COLOURED_PAPERS[:2]
    inside, box = _note(scene)
    scene = scene.blended(inside, pick(rng, papers))
    top, left, bottom, right = box
    inset = 0.16
    within = (
        top + inset * (bottom - top), left + inset * (right - left),
        bottom - inset * (bottom - top), right - inset * (right - left),
    )  # fmt: skip
    return taken(written(scene, ink, _dark_pen(rng), share=(0.25, 0.5), within=within)[0])


def _desk(rng: np.random.Generator) -> Scene:
    scene = sheet(rng, DESKS)
    height, width = scene.shape
    if rng.random() < 0.6:
        waves = blurred(rng.normal(0.0, 1.0, (height, width)), 1.0)
        grain = np.repeat(blurred(rng.normal(0.0, 1.0, (height, 1)), rng.uniform(0.5, 4.0)), width, axis=1)
        strength = rng.uniform(0.02, 0.12)
        scene = scene.lit(1.0 + strength * (grain / grain.std() + 0.3 * waves))
    return scene


def _note(scene: Scene) -> tuple[Floats, tuple[float, float, float, float]]:
    """Return where a turned note lies, shape (H, W), and the box of its middle, as shares of the sides."""
    rng, (height, width) = scene.rng, scene.shape
    row, column = np.mgrid[:height, :width].astype(float)
    high, wide = rng.uniform(0.5, 0.8) * height, rng.uniform(0.45, 0.8) * width
    middle = rng.uniform(0.42, 0.58, 2) * (height, width)
    angle = rng.uniform(-0.15, 0.15)
    down = np.cos(angle) * (row - middle[0]) - np.sin(angle) * (column - middle[1])
    across = np.sin(angle) * (row - middle[0]) + np.cos(angle) * (column - middle[1])
    inside = np.clip(high / 2 - np.abs(down), 0, 1) * np.clip(wide / 2 - np.abs(across), 0, 1)
    box = (middle[0] - high / 2) / height, (middle[1] - wide / 2) / width
    return inside, (*box, box[0] + high / height, box[1] + wide / width)


def printed_box(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit in the printed box of a form."""
    scene, place = written(sheet(rng), ink, _dark_pen(rng), share=(0.25, 0.55), within=(0.15, 0.15, 0.85, 0.85))
    room = rng.uniform(0.06, 0.35, 4) * (place[2] - place[0])
    top, left = place[0] - room[0], place[1] - room[1]
    bottom, right = place[2] + room[2], place[3] + room[3]
    grey = rng.uniform(0.1, 0.5)
    return taken(scene.blended(_outline(scene, (top, left, bottom, right), rng.uniform(1.0, 5.0)), (grey, grey, grey)))


def _outline(scene: Scene, box: tuple[float, float, float, float], thick: float) -> Floats:
    height, width = scene.shape
    row, column = np.mgrid[:height, :width].astype(float)
    top, left, bottom, right = box
    away = np.maximum(
        np.abs(row - (top + bottom) / 2) - (bottom - top) / 2, np.abs(column - (left + right) / 2) - (right - left) / 2
    )
    return np.clip(thick / 2 + 0.5 - np.abs(away), 0.0, 1.0)


def box_crossed(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit that reaches over one side of its printed box."""
    scene, place = written(sheet(rng), ink, _dark_pen(rng), share=(0.3, 0.55), within=(0.15, 0.15, 0.85, 0.85))
    size = place[2] - place[0]
    room = rng.uniform(0.08, 0.35, 4) * size
    room[rng.integers(4)] = -rng.uniform(0.03, 0.12) * size
    box = place[0] - room[0], place[1] - room[1], place[2] + room[2], place[3] + room[3]
    grey = rng.uniform(0.3, 0.6)
    return taken(scene.blended(_outline(scene, box, rng.uniform(1.0, 3.0)), (grey, grey, grey)))


def line_below(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit above the line it was written on."""
    scene, place = written(sheet(rng), ink, _dark_pen(rng), share=(0.25, 0.55), within=(0.05, 0.2, 0.85, 0.8))
    size = place[2] - place[0]
    height, width = scene.shape
    row, column = np.mgrid[:height, :width].astype(float)
    level = place[2] + rng.uniform(0.05, 0.2) * size + rng.uniform(-0.06, 0.06) * (column - place[1])
    inside = (column > place[1] - rng.uniform(0.15, 1.0) * size) & (column < place[3] + rng.uniform(0.15, 1.0) * size)
    pen = _dark_pen(rng) if rng.random() < 0.5 else (0.4, 0.4, 0.42)
    return taken(scene.blended(np.clip(rng.uniform(1.0, 4.0) / 2 + 0.5 - np.abs(row - level), 0, 1) * inside, pen))


def chalk(rng: np.random.Generator, ink: Floats) -> Floats:
    """Chalk on a blackboard or a green one, with what was wiped off."""
    scene = sheet(rng, ((0.1, 0.12, 0.12), (0.13, 0.27, 0.2), (0.2, 0.22, 0.25)))
    wiped = blurred(rng.random((scene.shape[0] // 8 + 1, scene.shape[1] // 8 + 1)), 2.0)
    wiped = linear_resample(wiped, scene.shape[0], scene.shape[1])
    scene = scene.blended(np.clip(wiped - wiped.mean(), 0, 1) * rng.uniform(0.0, 1.0), (0.9, 0.9, 0.9))
    return taken(written(scene, ink, (0.9, 0.9, 0.87))[0])


def screen(rng: np.random.Generator, ink: Floats) -> Floats:
    """White on black, or light on a colour, as a screen shows it."""
    scene = sheet(rng, ((0.0, 0.0, 0.0), (0.05, 0.1, 0.3), (0.2, 0.2, 0.2)))
    return taken(written(scene, ink, (1.0, 1.0, 1.0))[0], noise=(0.0, 0.005), blur=(0.0, 0.5))


def small(rng: np.random.Generator, ink: Floats) -> Floats:
    """A small digit on a large sheet."""
    return taken(written(sheet(rng), ink, _dark_pen(rng), share=(0.09, 0.2))[0], noise=(0.0, 0.012), blur=(0.0, 0.6))


def large(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit that fills the picture."""
    return taken(written(sheet(rng), ink, _dark_pen(rng), share=(0.75, 0.97), within=(0, 0, 1, 1))[0])


def blurry(rng: np.random.Generator, ink: Floats) -> Floats:
    """Out of focus and noisy."""
    return taken(written(sheet(rng), ink, _dark_pen(rng), share=(0.3, 0.6))[0], noise=(0.02, 0.05), blur=(1.5, 4.0))


def tightly_cut(rng: np.random.Generator, ink: Floats) -> Floats:
    """A picture cut to its digit, so that strokes touch its sides."""
    scene, place = written(sheet(rng), ink, _dark_pen(rng), share=(0.3, 0.8))
    rows, columns = slice(place[0], place[2]), slice(place[1], place[3])
    picture = taken(scene, noise=(0.0, 0.01))[rows, columns]
    step = max(round(min(picture.shape[:2]) / rng.uniform(20, 120)), 1)
    return picture[::step, ::step] if step == 1 else _shrunk(picture, step)


def _shrunk(picture: Floats, step: int) -> Floats:
    rows, columns = picture.shape[0] // step, picture.shape[1] // step
    cut = picture[: rows * step, : columns * step]
    return cut.reshape(rows, step, columns, step, 3).mean(axis=(1, 3))


def painted(rng: np.random.Generator, ink: Floats) -> Floats:
    """Painted at 28×28, anywhere, black on white or white on black."""
    return _tiny(rng, ink, 28, (14.0, 26.0))


def sixteen(rng: np.random.Generator, ink: Floats) -> Floats:
    """A picture of 16×16 or 32×32 that the digit fills."""
    side = (16, 32)[rng.integers(2)]
    return _tiny(rng, ink, side, (0.85 * side, side))


def _tiny(rng: np.random.Generator, ink: Floats, side: int, heights: tuple[float, float]) -> Floats:
    scale = 12
    height = rng.uniform(*heights) * scale
    height = min(height, side * scale * ink.shape[0] / ink.shape[1])
    stroke = grown_ink(ink, height, rng.uniform(0.0, 0.15), rng.uniform(-0.08, 0.08))
    stroke = stroke[: side * scale, : side * scale]
    picture = np.zeros((side * scale, side * scale))
    row = int(rng.integers(0, side * scale - stroke.shape[0] + 1))
    column = int(rng.integers(0, side * scale - stroke.shape[1] + 1))
    picture[row : row + stroke.shape[0], column : column + stroke.shape[1]] = stroke
    small = picture.reshape(side, scale, side, scale).mean(axis=(1, 3))
    return np.repeat((small if rng.random() < 0.3 else 1.0 - small)[..., None], 3, axis=2)


def all_at_once(rng: np.random.Generator, ink: Floats) -> Floats:
    """Ruled paper on a desk, a shadow over it."""
    scene = _desk(rng)
    inside, (top, left, bottom, right) = _note(scene)
    ruled_sheet = _with_rulings(Scene(np.ones_like(scene.colours) * pick(rng, PAPERS), rng), is_squared=False)
    scene = scene.blended(inside, ruled_sheet.colours)
    within = (
        top + 0.18 * (bottom - top),
        left + 0.18 * (right - left),
        bottom - 0.15 * (bottom - top),
        right - 0.18 * (right - left),
    )
    scene, _ = written(scene, ink, _dark_pen(rng), share=(0.25, 0.45), within=within)
    return taken(scene.lit(_half_plane(scene, rng.uniform(0.45, 0.8), rng.uniform(1.0, 20.0))))


KINDS: dict[str, Callable[[np.random.Generator, Floats], Floats]] = {
    function.__name__: function
    for function in (
        plain, coloured_pen, coloured_paper, pencil, ruled, squared, shadow, hand_shadow, thumb, desk, printed_box,
        box_crossed, line_below, chalk, screen, small, large, blurry, tightly_cut, painted, sixteen, all_at_once,
    )
}  # fmt: skip
