"""What pupils and teachers bring: legal pads, exercise books, crumpled sheets, night photos, scans in black and white.

Each kind is a function of a random generator and a digit's ink. Used by `benchmarks/photographs.py`.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from photograph.scene import PAPERS, PENS, Colour, Floats, Scene, blurred, pick, seen_askew, sheet, taken, written

from nncore.ink.resample import linear_resample


def legal_pad(rng: np.random.Generator, ink: Floats) -> Floats:
    """A blue ballpoint on a yellow legal pad, its lines blue or green, with a double red margin."""
    scene = sheet(rng, ((0.98, 0.94, 0.6), (0.96, 0.9, 0.5)))
    height, width = scene.shape
    spacing = rng.uniform(0.07, 0.13) * height
    scene = _lined(scene, spacing, pick(rng, ((0.55, 0.7, 0.75), (0.6, 0.75, 0.6))), is_upright=False)
    column = np.arange(width) * np.ones((height, 1))
    for at in (0.12, 0.135):
        scene = scene.blended(np.clip(1.3 - np.abs(column - at * width), 0, 1), (0.85, 0.4, 0.35))
    return _askew(
        written(scene, ink, PENS["blue"], share=(0.2, 0.5), within=(0.1, 0.08, 0.9, 0.9), thin=(0.0, 0.15))[0]
    )


def exercise_book(rng: np.random.Generator, ink: Floats) -> Floats:
    """Squares of 5 mm, every fifth line strong, a red margin at the right, written by fountain pen."""
    scene = sheet(rng)
    height, width = scene.shape
    spacing = rng.uniform(0.035, 0.06) * height
    blue = pick(rng, ((0.65, 0.75, 0.9), (0.7, 0.72, 0.75)))
    for is_upright in (False, True):
        scene = _lined(scene, spacing, blue, is_upright=is_upright)
        scene = _lined(scene, 5 * spacing, 0.8 * blue, is_upright=is_upright)
    column = np.arange(width) * np.ones((height, 1))
    scene = scene.blended(np.clip(1.5 - np.abs(column - rng.uniform(0.75, 0.9) * width), 0, 1), (0.9, 0.3, 0.3))
    return _askew(written(scene, ink, PENS["blue"], share=(0.2, 0.5), within=(0.1, 0.1, 0.9, 0.9))[0])


def _lined(scene: Scene, spacing: float, colour: Floats, *, is_upright: bool) -> Scene:
    """Return a scene with parallel lines all over it."""
    height, width = scene.shape
    along = np.arange(width)[None, :] if is_upright else np.arange(height)[:, None]
    away = np.abs((along + scene.rng.uniform(0, spacing)) % spacing - spacing / 2)
    return scene.blended(np.clip(1.1 - away, 0, 1) * np.ones(scene.shape), colour)


def _askew(scene: Scene) -> Floats:
    """Return a page that fills the photograph, which was not taken from straight above."""
    _, seen = seen_askew(scene.colours, scene.shape, scene.rng, fill=(1.25, 1.4))
    return taken(Scene(seen, scene.rng))


def crumpled(rng: np.random.Generator, ink: Floats) -> Floats:
    """A sheet that was crumpled and smoothed: facets of other brightness, bright and dark creases between them."""
    scene, _ = written(sheet(rng), ink, PENS[("black", "blue")[rng.integers(2)]])
    height, width = scene.shape
    row, column = np.mgrid[:height, :width].astype(float)
    light = np.ones(scene.shape)
    for _ in range(int(rng.integers(5, 12))):
        angle, through = rng.uniform(0, np.pi), rng.uniform(0.0, 1.0, 2) * (height, width)
        away = np.cos(angle) * (row - through[0]) + np.sin(angle) * (column - through[1])
        away += rng.uniform(2, 8) * np.sin((row - column) / rng.uniform(20, 60))
        light *= 1.0 + rng.uniform(-0.07, 0.07) * np.tanh(away / rng.uniform(1.5, 30.0))
        light *= 1.0 + rng.uniform(-0.15, 0.08) * np.exp(-((away / rng.uniform(1.0, 3.0)) ** 2))
    return taken(scene.lit(np.clip(light, 0.4, 1.1)))


def night(rng: np.random.Generator, ink: Floats) -> Floats:
    """A photo by a weak lamp: dim, yellow, with coarse noise in light and colours, sharpened by the telephone."""
    scene, _ = written(sheet(rng), ink, PENS[("black", "blue")[rng.integers(2)]])
    dim = scene.lit(rng.uniform(0.25, 0.5) * np.ones(scene.shape))
    photo = taken(replace(dim, colours=dim.colours * np.array([1.0, 0.85, 0.6])), noise=(0.0, 0.01), blur=(0.5, 1.5))
    grain = blurred(rng.normal(0.0, 1.0, photo.shape), rng.uniform(0.5, 1.0))
    noisy = np.clip(photo + rng.uniform(0.01, 0.035) * grain / grain.std(), 0.0, 1.0)
    return np.clip(noisy + 0.6 * (noisy - blurred(noisy, 1.5)), 0.0, 1.0)


def one_bit(rng: np.random.Generator, ink: Floats) -> Floats:
    """A scan in black and white, with specks of dust and the black edge of the lid."""
    grey = taken(written(sheet(rng), ink, PENS["black"])[0], noise=(0.0, 0.03)).mean(axis=2)
    picture = (grey > 0.55 * np.median(grey)) * 1.0
    for _ in range(int(rng.integers(0, 60))):
        top, left, size = rng.integers(picture.shape[0]), rng.integers(picture.shape[1]), rng.integers(1, 5)
        picture[top : top + size, left : left + size] = 0.0
    if rng.random() < 0.4:
        edge = int(rng.integers(2, 15))
        picture[:edge], picture[:, -int(edge / 2) - 1 :] = 0.0, 0.0
    return np.repeat(picture[..., None], 3, axis=2)


def faint_pencil(rng: np.random.Generator, ink: Floats) -> Floats:
    """A hard pencil on grey paper: hardly darker than it."""
    paper = rng.uniform(0.6, 0.85)
    pencil = paper * rng.uniform(0.72, 0.82)
    scene = Scene(np.full((int(rng.integers(420, 760)), int(rng.integers(480, 900)), 3), paper), rng)
    return taken(written(scene, ink, (pencil, pencil, pencil))[0], noise=(0.0, 0.008))


def circled(rng: np.random.Generator, ink: Floats) -> Floats:
    """A digit with a ring drawn round it, as teachers do, in another pen or the same."""
    pen = PENS[("black", "blue")[rng.integers(2)]]
    scene, place = written(sheet(rng), ink, pen, share=(0.2, 0.4), within=(0.22, 0.22, 0.78, 0.78))
    down, across = ((place[i] + place[i + 2]) / 2 for i in (0, 1))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    radius = rng.uniform(0.7, 0.95) * np.hypot(place[2] - place[0], place[3] - place[1])
    angle = np.arctan2(row - down, column - across)
    wobble = 1.0 + rng.uniform(0.0, 0.05) * np.sin(2 * angle + rng.uniform(0, 6))
    ring = np.hypot(row - down, (column - across) * rng.uniform(0.85, 1.15)) - radius * wobble
    colour = _red_or(rng, pen)
    return taken(scene.blended(np.clip(rng.uniform(1.5, 4.0) - np.abs(ring), 0, 1), colour))


def _red_or(rng: np.random.Generator, pen: Colour) -> Colour:
    """Return the teacher's red, or at times the pupil's own pen."""
    return PENS["red"] if rng.random() < 0.6 else pen


def tablet(rng: np.random.Generator, ink: Floats) -> Floats:
    """A tablet's drawing seen in a photo of its screen: a moiré of fine stripes, a bright frame, a dark desk."""
    page = Scene(np.ones((520, 420, 3)) * pick(rng, ((0.96, 0.98, 1.0), (0.05, 0.06, 0.08))), rng)
    is_dark = page.colours[0, 0, 0] < 0.5
    pen: Colour = (0.95, 0.95, 0.9) if is_dark else PENS[("black", "blue", "red")[rng.integers(3)]]
    page, _ = written(page, ink, pen, share=(0.3, 0.7), within=(0.1, 0.1, 0.9, 0.9))
    down, across = page.places()
    waves = np.sin(2 * np.pi * (down * rng.uniform(60, 120) + across * rng.uniform(-40, 40)))
    page = page.lit(1.0 + rng.uniform(0.0, 0.04) * waves)
    table = sheet(rng, (*PAPERS[2:], (0.2, 0.2, 0.22)))
    share, seen = seen_askew(page.colours, table.shape, rng, fill=(0.7, 0.95))
    rim = np.clip(blurred(share, 6.0) * 3.0, 0.0, 1.0)
    return taken(table.blended(rim, (0.08, 0.08, 0.09)).blended(share, seen))


def stained(rng: np.random.Generator, ink: Floats) -> Floats:
    """Recycled paper with fibres, and the ring of a coffee cup."""
    scene = sheet(rng, ((0.78, 0.76, 0.7), (0.85, 0.82, 0.75)))
    fibres = linear_resample(rng.normal(0.0, 1.0, (scene.shape[0] // 2, scene.shape[1] // 2)), *scene.shape)
    scene = scene.lit(1.0 + rng.uniform(0.005, 0.03) * fibres)
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    at, radius = rng.uniform(0.1, 0.9, 2) * scene.shape, rng.uniform(0.2, 0.4) * min(scene.shape)
    away = np.abs(np.hypot(row - at[0], column - at[1]) - radius)
    ring = np.exp(-((away / rng.uniform(3, 9)) ** 2)) * rng.uniform(0.1, 0.35)
    scene = scene.blended(ring, (0.45, 0.3, 0.15))
    return taken(written(scene, ink, PENS[("black", "blue")[rng.integers(2)]])[0])


BROUGHT_TO_SCHOOL: dict[str, Callable[[np.random.Generator, Floats], Floats]] = {
    function.__name__: function
    for function in (
        legal_pad, exercise_book, crumpled, night, one_bit, faint_pencil, circled, tablet, stained,
    )
}  # fmt: skip
