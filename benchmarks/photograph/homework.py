"""What is written on a page of homework and beside it: sums, equations, telephone numbers, postcodes, ticks, two pens.

Each kind is a function of a random generator and of a function that draws a labelled digit; it returns the photo and
the labels in reading order, `SIGN` for what is no digit. Used by `benchmarks/photographs.py`.
"""

from dataclasses import dataclass, field

import numpy as np
from photograph.scene import DESKS, PENS, Colour, Floats, Scene, grown_ink, pick, sheet, taken
from photograph.several import SIGN, Draw, Several

from nncore.ink.strokes import draw as drawn

SIGNS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "+": (((0.1, 0.5), (0.9, 0.52)), ((0.5, 0.1), (0.48, 0.9))),
    "-": (((0.1, 0.5), (0.9, 0.52)),),
    "=": (((0.1, 0.38), (0.9, 0.36)), ((0.1, 0.65), (0.9, 0.63))),
    "x": (((0.15, 0.2), (0.85, 0.85)), ((0.8, 0.15), (0.2, 0.85))),
    "tick": (((0.0, 0.55), (0.3, 0.95), (1.0, 0.0)),),
    "struck": (((0.0, 0.85), (1.0, 0.1)), ((0.05, 0.1), (0.95, 0.9))),
    "scribbled": (((0.0, 0.2), (1.0, 0.25), (0.0, 0.4), (1.0, 0.5), (0.0, 0.6), (1.0, 0.7), (0.05, 0.85)),),
}
"""Strokes of signs and marks: points (x, y) from 0 to 1."""


@dataclass
class Page:
    """A sheet on which digits and signs are written one after the other, with one pen."""

    rng: np.random.Generator
    draw: Draw
    shape: tuple[int, int]
    pen: float = 0.08  # of the size of a sign
    thin: float = 0.05  # see `grown_ink`
    labels: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.share: Floats = np.zeros(self.shape)

    def digit(self, top: float, left: float, size: float) -> float:
        """Write a digit, about as high as `size`, and return where it ends at the right."""
        label, stroke = self._digit(size)
        while stroke.shape[1] > 1.1 * size:  # a long bar or tail: the next one would be too far away
            label, stroke = self._digit(size)
        self.labels.append(label)
        down = top + 0.5 * (size - stroke.shape[0]) * self.rng.uniform(0.5, 1.5)
        return self._put(stroke, down, left)

    def _digit(self, size: float) -> tuple[int, Floats]:
        (label, ink), angle = self.draw(self.rng), self.rng.uniform(-0.06, 0.06)
        high = size * self.rng.uniform(0.8, 1.0)
        first = grown_ink(ink, high, self.thin, angle)  # some have much room round their ink
        return label, grown_ink(ink, high * high / first.shape[0], self.thin, angle)

    def sign(self, name: str, top: float, left: float, size: float) -> float:
        """Write a sign, and return where it ends at the right."""
        wobble = self.rng.uniform(-0.04, 0.04, (2, 2)) + np.eye(2)
        strokes = [size * (0.05 + 0.9 * np.array(stroke)) @ wobble for stroke in SIGNS[name]]
        self.labels.append(SIGN)
        return self._put(drawn(strokes, self.pen * size, round(1.1 * size)), top, left)

    def line(self, top: float, left: float, right: float, size: float) -> None:
        """Draw a line from left to right."""
        row, column = np.mgrid[: self.shape[0], : self.shape[1]].astype(float)
        away = np.abs(row - top - self.rng.uniform(-0.03, 0.03) * (column - left))
        inside = (column > left) & (column < right)
        self.share = np.maximum(self.share, np.clip(0.5 * self.pen * size + 0.5 - away, 0, 1) * inside)

    def _put(self, ink: Floats, top: float, left: float) -> float:
        row, column = max(round(top), 0), max(round(left), 0)
        place = self.share[row : row + ink.shape[0], column : column + ink.shape[1]]
        np.maximum(place, ink[: place.shape[0], : place.shape[1]], out=place)
        return float(column + ink.shape[1])


def _pen(rng: np.random.Generator) -> Colour:
    return PENS[("black", "blue")[rng.integers(2)]]


def _page(rng: np.random.Generator, draw: Draw) -> tuple[Scene, Page]:
    scene = sheet(rng)
    return scene, Page(rng, draw, scene.shape, rng.uniform(0.06, 0.12), rng.uniform(0.0, 0.12))


def _squared(scene: Scene, spacing: float) -> Scene:
    """Return a scene with pale squares, at times."""
    if scene.rng.random() < 0.5:
        return scene
    for along in np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float):
        away = np.abs(along % spacing - 0.5 * spacing)
        scene = scene.blended(np.clip(1.1 - away, 0, 1), (0.7, 0.78, 0.9))
    return scene


def sum_below(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Two numbers of one to three digits below each other, a plus or minus before the lower, a line, and the sum."""
    scene, page = _page(rng, draw)
    size, n = rng.uniform(0.13, 0.2) * scene.shape[0], int(rng.integers(1, 4))
    top, left, apart = 0.1 * scene.shape[0], rng.uniform(0.1, 0.3) * scene.shape[1], rng.uniform(0.85, 1.1)
    gap = rng.uniform(1.25, 1.6) * size
    for row, is_lower in ((0, False), (1, True), (2, False)):
        at = top + row * gap
        if is_lower:
            page.sign("+-"[rng.integers(2)], at + 0.15 * size, left - 0.9 * size, 0.7 * size)
        for number in range(n):
            page.digit(at, left + number * apart * size, size)
    page.line(top + 2 * gap - 0.5 * (gap - size), left - size, left + n * apart * size, size)
    scene = _squared(scene, 0.5 * size)
    return taken(scene.blended(page.share, _pen(rng))), page.labels


def equation(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A sum in a row, as 3 + 4 = 7."""
    scene, page = _page(rng, draw)
    size = rng.uniform(0.09, 0.13) * scene.shape[1]
    top, at = rng.uniform(0.2, 0.6) * scene.shape[0], 0.06 * scene.shape[1]
    for name in ("+-x"[rng.integers(3)], "=", ""):
        at = page.digit(top, at, size) + rng.uniform(0.25, 0.5) * size
        if name:
            at = page.sign(name, top + 0.2 * size, at, 0.6 * size) + rng.uniform(0.2, 0.4) * size
    return taken(_squared(scene, 0.5 * size).blended(page.share, _pen(rng))), page.labels


def phone_number(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Seven to ten small digits in a row, in two groups, at times with a hyphen between."""
    scene, page = _page(rng, draw)
    n, size = int(rng.integers(7, 11)), rng.uniform(0.055, 0.075) * scene.shape[1]
    top, at = rng.uniform(0.15, 0.75) * scene.shape[0], 0.05 * scene.shape[1]
    for number in range(n):
        if number == n // 2 - 1:
            at += 0.6 * size
            if rng.random() < 0.6:
                at = page.sign("-", top + 0.2 * size, at - 0.3 * size, 0.6 * size) + 0.3 * size
        at = page.digit(top + rng.uniform(-0.1, 0.1) * size, at, size) + rng.uniform(0.12, 0.4) * size
    return taken(scene.blended(page.share, _pen(rng))), page.labels


def postcode(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Five digits in the boxes of an envelope, which share their walls, or of a form, grey or orange."""
    scene, page = _page(rng, draw)
    size = rng.uniform(0.1, 0.13) * scene.shape[1]
    top, left, step = rng.uniform(0.2, 0.6) * scene.shape[0], 0.08 * scene.shape[1], rng.uniform(1.25, 1.4) * size
    for number in range(5):
        page.digit(top, left + number * step + rng.uniform(0.15, 0.25) * size, size)
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    inside = (row > top - 0.2 * size) & (row < top + 1.2 * size) & (column > left - 1) & (column < left + 5 * step + 1)
    walls = np.abs((column - left + 0.5 * step) % step - 0.5 * step)
    ends = np.minimum(np.abs(row - top + 0.2 * size), np.abs(row - top - 1.2 * size))
    share = np.clip(rng.uniform(1.2, 2.0) - np.minimum(walls, ends), 0, 1) * inside
    colour = pick(rng, ((0.4, 0.4, 0.42), (0.95, 0.6, 0.35), (0.6, 0.7, 0.85)))
    return taken(scene.blended(share, colour).blended(page.share, _pen(rng))), page.labels


def ticked(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A digit with a teacher's red tick beside it."""
    scene, page = _page(rng, draw)
    size = rng.uniform(0.2, 0.4) * scene.shape[0]
    top, left = rng.uniform(0.15, 0.5) * scene.shape[0], rng.uniform(0.1, 0.35) * scene.shape[1]
    right = page.digit(top, left, size)
    scene = scene.blended(page.share, _pen(rng))
    mark = Page(rng, draw, scene.shape, rng.uniform(0.05, 0.1), labels=page.labels)
    tall = rng.uniform(0.5, 1.1) * size
    mark.sign("tick", top + rng.uniform(-0.1, 0.6) * size, right + rng.uniform(0.1, 0.5) * size, tall)
    return taken(scene.blended(mark.share, PENS["red"])), mark.labels


def crossed_out(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A wrong digit, crossed out or scribbled over, and the right one beside it."""
    scene, page = _page(rng, draw)
    size = min(rng.uniform(0.25, 0.4) * scene.shape[0], 0.3 * scene.shape[1])
    top, left = rng.uniform(0.15, 0.5) * scene.shape[0], rng.uniform(0.06, 0.2) * scene.shape[1]
    right = page.digit(top, left, size)
    page.labels.clear()
    page.sign(("struck", "scribbled")[rng.integers(2)], top, left - 0.1 * size, max(right - left, 0.8 * size))
    page.digit(top, max(right, left + 0.8 * size) + rng.uniform(0.25, 0.6) * size, size)
    return taken(scene.blended(page.share, _pen(rng))), page.labels


def two_pens(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Two digits in one row, the one with a felt pen, the other with a ball pen."""
    scene, thick = _page(rng, draw)
    size = min(rng.uniform(0.25, 0.4) * scene.shape[0], 0.3 * scene.shape[1])
    top, left = rng.uniform(0.15, 0.5) * scene.shape[0], rng.uniform(0.06, 0.2) * scene.shape[1]
    thick.thin = rng.uniform(-0.2, -0.05)
    thin = Page(rng, draw, scene.shape, thin=rng.uniform(0.15, 0.3), labels=thick.labels)
    pages = [thick, thin] if rng.random() < 0.5 else [thin, thick]
    for page in pages:
        left = page.digit(top, left, size) + rng.uniform(0.3, 0.6) * size
    scene = scene.blended(thick.share, PENS["black"]).blended(thin.share, PENS["blue"])
    return taken(scene), thick.labels


def touching(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """Two digits in a row that touch: to be told as no digit, or read in two."""
    scene, page = _page(rng, draw)
    size = rng.uniform(0.25, 0.45) * scene.shape[0]
    top, left = rng.uniform(0.15, 0.5) * scene.shape[0], rng.uniform(0.06, 0.3) * scene.shape[1]
    for _ in range(2):
        left = page.digit(top, left, size) - rng.uniform(0.0, 0.08) * size
    return taken(scene.blended(page.share, _pen(rng))), page.labels


def thumbs(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A number on a sheet that fingers hold at its sides, a staple in its corner."""
    scene, page = _page(rng, draw)
    size = rng.uniform(0.15, 0.22) * scene.shape[1]
    top, at = rng.uniform(0.25, 0.5) * scene.shape[0], 0.2 * scene.shape[1]
    for _ in range(int(rng.integers(1, 4))):
        at = page.digit(top, at, size) + rng.uniform(0.2, 0.35) * size
    scene = scene.blended(page.share, _pen(rng))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    for side in (0.0, scene.shape[1] - 1.0)[: int(rng.integers(1, 3))]:
        down, long = rng.uniform(0.3, 0.9) * scene.shape[0], rng.uniform(0.06, 0.14) * scene.shape[1]
        away = np.hypot((row - down) / rng.uniform(25.0, 45.0), (column - side) / long)
        skin = np.clip(8.0 * (1.0 - away), 0, 1)
        scene = scene.lit(1.0 - 0.25 * np.clip(1.6 - away, 0, 1) * (away > 0.97))
        scene = scene.blended(skin, pick(rng, ((0.85, 0.65, 0.55), (0.6, 0.42, 0.32), (0.4, 0.27, 0.2))))
    staple = (np.abs(row - 25.0 - 0.4 * (column - 40.0)) < 1.5) & (np.abs(column - 40.0) < 16.0)
    return taken(scene.blended(staple * 1.0, pick(rng, DESKS[3:5]))), page.labels


HOMEWORK: dict[str, Several] = {
    function.__name__: function
    for function in (
        sum_below, equation, phone_number, postcode, ticked, crossed_out, two_pens, touching, thumbs,
    )
}  # fmt: skip
