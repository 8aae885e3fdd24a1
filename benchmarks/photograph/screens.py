"""Digits that no camera saw, or that no hand wrote: drawing programs, tiny pictures, displays, print, turned pages.

Each kind is a function of a random generator and a digit's ink, or its label. Used by `benchmarks/photographs.py`.
"""

import numpy as np
from photograph.kinds import plain
from photograph.scene import PENS, Floats, Scene, blurred, grown_ink, pick, sheet, taken, written
from photograph.several import Draw, Several
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.sources.pictures.reader import read_picture


def drawing_program(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A drawing program's canvas: any size, white on black or any colours, steps instead of soft edges at times."""
    label, ink = draw(rng)
    side = int(rng.integers(40, 800))
    dark, light = pick(rng, ((0, 0, 0), (0.1, 0.1, 0.3), (0, 0, 0))), pick(rng, ((1, 1, 1), (1, 1, 1), (1, 1, 0.6)))
    ground, pen = (dark, light) if rng.random() < 0.6 else (light, dark)
    scene = Scene(np.ones((side, int(side * rng.uniform(0.8, 1.4)), 3)) * ground, rng)
    scene, _ = written(scene, ink, tuple(pen.tolist()), share=(0.4, 0.9), thin=(-0.1, 0.25))
    if rng.random() < 0.5:
        is_pen = np.abs(scene.colours - ground).mean(axis=2) > 0.5 * np.abs(pen - ground).mean()
        return np.where(is_pen[..., None], pen, ground), [label]
    return scene.colours, [label]


def tiny(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A picture of 8 to 40 pixels, light on dark or dark on light, with any margin."""
    label, ink = draw(rng)
    side = int(rng.integers(8, 41))
    large = np.zeros((side * 12, side * 12))
    stroke = grown_ink(ink, rng.uniform(0.6, 0.95) * side * 12, rng.uniform(-0.1, 0.1), 0.0)
    stroke = stroke[: len(large), : len(large)]
    top, left = (int(rng.integers(len(large) - length + 1)) for length in stroke.shape)
    large[top : top + stroke.shape[0], left : left + stroke.shape[1]] = stroke
    small = large.reshape(side, 12, side, 12).mean(axis=(1, 3))
    return np.repeat((small if rng.random() < 0.5 else 1.0 - small)[..., None], 3, axis=2), [label]


def printed(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A digit of a printer's or a screen's type: any family that is at hand, upright or slanted, thin or bold."""
    label, _ = draw(rng)
    scene = sheet(rng)
    families = ("Inter", "DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono", "Nimbus Roman", "Nimbus Sans", "C059")
    font = QFont(families[rng.integers(len(families))])
    font.setPixelSize(round(rng.uniform(0.2, 0.7) * scene.shape[0]))
    font.setWeight(QFont.Weight.Bold if rng.random() < 0.4 else QFont.Weight.Normal)
    font.setItalic(bool(rng.random() < 0.2))
    image = QImage(scene.shape[1], scene.shape[0], QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QRectF(image.rect()), Qt.AlignmentFlag.AlignCenter, str(label))
    painter.end()
    share = 1.0 - read_picture(image).mean(axis=2)
    return taken(scene.blended(share, PENS["black"])), [label]


_BARS = ((0, 0, 1, 0), (1, 0, 1, 1), (1, 1, 1, 2), (0, 2, 1, 2), (0, 1, 0, 2), (0, 0, 0, 1), (0, 1, 1, 1))
_LIT = ("012345", "12", "01346", "01236", "1256", "02356", "023456", "012", "0123456", "012356")


def seven_bars(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A digit of seven bars, lit on a dark display or dark on a grey one, the others showing faintly."""
    label, _ = draw(rng)
    is_lit = rng.random() < 0.5
    scene = sheet(rng, ((0.06, 0.05, 0.05),) if is_lit else ((0.62, 0.68, 0.6), (0.75, 0.78, 0.74)))
    colour = pick(rng, ((0.95, 0.15, 0.1), (0.2, 0.9, 0.4), (0.3, 0.7, 1.0))) if is_lit else np.full(3, 0.12)
    size = rng.uniform(0.12, 0.3) * scene.shape[0]
    top, left = (rng.uniform(0.1, 0.9) * (length - 2.2 * size) for length in scene.shape)
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(float)
    wide, lean = rng.uniform(0.12, 0.24) * size, rng.uniform(0.0, 0.12)
    faint, upright = rng.uniform(0.0, 0.12), column - left - lean * (top + 2 * size - row)
    for number, (x, y, x_end, y_end) in enumerate(_BARS):
        away = np.maximum(
            _beyond(upright, x * size, x_end * size, wide), _beyond(row - top, y * size, y_end * size, wide)
        )
        bar = np.clip(0.5 * wide + 0.5 - away, 0, 1)
        is_on = str(number) in _LIT[label]
        scene = scene.blended(bar * (1.0 if is_on else faint), colour)
    if is_lit:
        glow = blurred(np.abs(scene.colours - 0.06), rng.uniform(1.0, 6.0))
        scene = Scene(np.clip(scene.colours + 0.4 * glow, 0, 1), rng)
    return taken(scene), [label]


def _beyond(places: Floats, first: float, last: float, wide: float) -> Floats:
    """Return how far places lie beyond a bar's middle line along an axis; bars leave a gap between each other."""
    gap = 0.6 * wide if last > first else 0.0
    return np.maximum(first + gap - places, places - last + gap)


def cut_by_edge(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A digit of which up to a third lies beyond a side of the picture."""
    label, ink = draw(rng)
    scene, place = written(sheet(rng), ink, PENS["black"], share=(0.3, 0.6), within=(0.1, 0.1, 0.9, 0.9))
    photo, side, lost = taken(scene), int(rng.integers(4)), rng.uniform(0.1, 0.35)
    top, left, bottom, right = place
    rows = slice(round(top + lost * (bottom - top)) if side == 0 else 0,
                 round(bottom - lost * (bottom - top)) if side == 1 else None)  # fmt: skip
    columns = slice(round(left + lost * (right - left)) if side == 2 else 0,
                    round(right - lost * (right - left)) if side == 3 else None)  # fmt: skip
    return photo[rows, columns], [label]


def sideways(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A photo that lies on its side."""
    label, ink = draw(rng)
    return np.rot90(plain(rng, ink), 1 + 2 * int(rng.integers(2))).copy(), [label]


def upside_down(rng: np.random.Generator, draw: Draw) -> tuple[Floats, list[int]]:
    """A photo that stands on its head."""
    label, ink = draw(rng)
    return np.rot90(plain(rng, ink), 2).copy(), [label]


SCREENS: dict[str, Several] = {
    function.__name__: function
    for function in (drawing_program, tiny, printed, seven_bars, cut_by_edge, sideways, upside_down)
}
