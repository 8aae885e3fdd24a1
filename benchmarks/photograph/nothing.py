"""Pictures without a digit: empty paper, pages of text, faces, clouds, letters, drawings. No answer is right for them.

Each kind is a function of a random generator and of a function that draws a labelled digit, which none uses but for
its place; it returns the photo and the label `SIGN`. Used by `benchmarks/photographs.py`.
"""

import numpy as np
from photograph.papers import printed_line
from photograph.scene import DESKS, PAPERS, PENS, Floats, Scene, blurred, pick, seen_askew, sheet, taken
from photograph.several import SIGN, Draw, Several

from nncore.ink.resample import linear_resample
from nncore.ink.strokes import draw as drawn


def empty_page(rng: np.random.Generator, _: Draw) -> tuple[Floats, list[int]]:
    """A sheet, plain, ruled or squared, on a desk or filling the photo, with a crease and a shadow at times."""
    page = sheet(rng)
    spacing, kind = rng.uniform(0.05, 0.1) * page.shape[0], rng.integers(3)
    for along in np.mgrid[: page.shape[0], : page.shape[1]].astype(float)[:kind]:
        page = page.blended(np.clip(1.1 - np.abs(along % spacing - 0.5 * spacing), 0, 1), (0.65, 0.72, 0.85))
    row, column = np.mgrid[: page.shape[0], : page.shape[1]].astype(float)
    if rng.random() < 0.5:
        away = column - rng.uniform(0.2, 0.8) * page.shape[1] + rng.uniform(-0.1, 0.1) * row
        page = page.lit(1.0 + 0.08 * np.tanh(away / 6.0) - 0.15 * np.exp(-((away / 2.0) ** 2)))
    share, seen = seen_askew(page.colours, page.shape, rng, fill=(0.7, 1.4))
    desk = Scene(np.ones((*page.shape, 3)) * pick(rng, DESKS), rng)
    return taken(desk.blended(share, seen)), [SIGN]


def text_page(rng: np.random.Generator, _: Draw) -> tuple[Floats, list[int]]:
    """A printed page, from far or near."""
    page, size = sheet(rng), rng.uniform(7.0, 40.0)
    for top in np.arange(rng.uniform(5, 40), page.shape[0] - 2 * size, rng.uniform(1.4, 2.0) * size):
        page = page.blended(printed_line(page, top, size), (0.15, 0.15, 0.16))
    return taken(page), [SIGN]


def face(rng: np.random.Generator, _: Draw) -> tuple[Floats, list[int]]:
    """A face as soft spots: skin before a wall, hair, eyes, a mouth, light from one side."""
    scene = sheet(rng, (*PAPERS, *DESKS))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    size, at = rng.uniform(0.3, 0.45) * scene.shape[0], rng.uniform(0.4, 0.6, 2) * scene.shape
    skin = pick(rng, ((0.88, 0.7, 0.6), (0.65, 0.47, 0.36), (0.4, 0.28, 0.22)))
    hair = pick(rng, ((0.1, 0.08, 0.07), (0.4, 0.25, 0.12), (0.75, 0.6, 0.4)))

    def spot(down: float, across: float, high: float, wide: float, colour: Floats | tuple[float, ...]) -> None:
        nonlocal scene
        away = np.hypot((row - at[0] - down * size) / (high * size), (column - at[1] - across * size) / (wide * size))
        scene = scene.blended(np.clip(rng.uniform(4.0, 12.0) * (1.0 - away), 0, 1), np.asarray(colour))

    spot(-0.15, 0.0, 1.15, 0.9, hair)
    spot(0.0, 0.0, 1.0, 0.72, skin)
    for side in (-0.3, 0.3):
        spot(-0.15, side, 0.06, 0.12, (0.95, 0.95, 0.95))
        spot(-0.15, side, 0.06, 0.06, (0.15, 0.1, 0.08))
        spot(-0.32, side, 0.03, 0.17, hair)
    spot(0.2, 0.0, 0.12, 0.08, 0.85 * skin)
    spot(0.5, 0.0, 0.06, 0.25, (0.7, 0.3, 0.3))
    return taken(scene.lit(1.0 + 0.3 * np.tanh((column - at[1]) / size) * rng.uniform(-1, 1))), [SIGN]


def clouds(rng: np.random.Generator, _: Draw) -> tuple[Floats, list[int]]:
    """A photo of nothing in particular: soft spots of every size, as of a landscape out of focus."""
    height, width = int(rng.integers(420, 760)), int(rng.integers(480, 900))
    colours = np.zeros((height, width, 3))
    for number in range(2, 7):
        rough = rng.normal(0.0, 1.0, (2**number, 2**number))
        wave = linear_resample(blurred(rough, 0.7), height, width)
        colours += 2.0**-number * wave[..., None] * (1.0 + rng.uniform(-0.5, 0.5, 3))
    colours = 0.5 + rng.uniform(0.3, 1.0) * colours
    return taken(Scene(np.clip(colours, 0, 1), rng)), [SIGN]


_LETTERS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "A": (((0, 1), (0.4, 0), (0.8, 1)), ((0.15, 0.6), (0.65, 0.6))),
    "E": (((0.7, 0), (0, 0), (0, 1), (0.7, 1)), ((0, 0.5), (0.6, 0.5))),
    "F": (((0.7, 0), (0, 0), (0, 1)), ((0, 0.5), (0.6, 0.5))),
    "H": (((0, 0), (0, 1)), ((0.7, 0), (0.7, 1)), ((0, 0.5), (0.7, 0.5))),
    "K": (((0, 0), (0, 1)), ((0.7, 0), (0, 0.5), (0.7, 1))),
    "M": (((0, 1), (0.1, 0), (0.4, 0.6), (0.7, 0), (0.8, 1)),),
    "R": (((0, 1), (0, 0), (0.5, 0.05), (0.6, 0.25), (0.5, 0.5), (0, 0.5), (0.7, 1)),),
    "W": (((0, 0), (0.2, 1), (0.4, 0.4), (0.6, 1), (0.8, 0)),),
    "arrow": (((0, 0.5), (1, 0.5)), ((0.7, 0.2), (1, 0.5), (0.7, 0.8))),
    "star": (((0.5, 0), (0.8, 1), (0, 0.4), (1, 0.4), (0.2, 1), (0.5, 0)),),
    "house": (((0, 1), (0, 0.4), (0.5, 0), (1, 0.4), (1, 1), (0, 1)), ((0.4, 1), (0.4, 0.6), (0.6, 0.6), (0.6, 1))),
    "smile": (
        ((0.5, 0), (0.85, 0.15), (1, 0.5), (0.85, 0.85), (0.5, 1), (0.15, 0.85), (0, 0.5), (0.15, 0.15), (0.5, 0)),
        ((0.3, 0.35), (0.32, 0.4)), ((0.7, 0.35), (0.68, 0.4)), ((0.25, 0.65), (0.5, 0.8), (0.75, 0.65)),
    ),
}  # fmt: skip


def letters(rng: np.random.Generator, _: Draw) -> tuple[Floats, list[int]]:
    """A letter that looks like no digit, or a small drawing, by pen."""
    scene = sheet(rng)
    size = round(rng.uniform(0.25, 0.6) * scene.shape[0])
    strokes = _LETTERS[sorted(_LETTERS)[rng.integers(len(_LETTERS))]]
    bent = np.eye(2) + rng.uniform(-0.12, 0.12, (2, 2))
    placed = [size * (0.1 + 0.8 * np.array(stroke, float) @ bent) for stroke in strokes]
    top, left = (int(rng.integers(length - size)) for length in scene.shape)
    share = np.zeros(scene.shape)
    share[top : top + size, left : left + size] = drawn(placed, rng.uniform(0.03, 0.1) * size, size)
    return taken(scene.blended(share, PENS[sorted(PENS)[rng.integers(len(PENS))]])), [SIGN]


def objects(rng: np.random.Generator, _: Draw) -> tuple[Floats, list[int]]:
    """A desk with things on it: a cup's circle, a cable, a key, a coin."""
    scene = sheet(rng, (*DESKS, *PAPERS))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    for _number in range(int(rng.integers(1, 4))):
        at, radius = rng.uniform(0.1, 0.9, 2) * scene.shape, rng.uniform(0.05, 0.3) * scene.shape[0]
        away = np.hypot(row - at[0], column - at[1]) - radius
        colour = pick(rng, (*DESKS, *PAPERS, (0.8, 0.2, 0.2)))
        scene = scene.lit(1.0 - 0.3 * np.exp(-((np.clip(away, 0, None) / 12.0) ** 2)))
        scene = scene.blended(np.clip(-away, 0, 1), colour).blended(np.clip(-away - 0.1 * radius, 0, 1), 0.7 * colour)
    if rng.random() < 0.6:
        side = max(scene.shape)
        knots = rng.uniform(-0.1, 1.1, (5, 2)) * side
        steps = np.linspace(0, 4, 60)
        path = np.stack([np.interp(steps, range(5), knots[:, axis]) for axis in (0, 1)], axis=1)
        cable = drawn([blurred(path, 4.0)], rng.uniform(4, 14), side)[: scene.shape[0], : scene.shape[1]]
        scene = scene.blended(cable, pick(rng, ((0.08, 0.08, 0.08), (0.92, 0.92, 0.92))))
    return taken(scene), [SIGN]


NOTHING: dict[str, Several] = {
    function.__name__: function for function in (empty_page, text_page, face, clouds, letters, objects)
}
