"""Papers and cameras of strangers: sticky notes at an angle, whiteboards, envelopes, screens, bad files.

What `photograph.kinds` does not have, so that these tell how strangers' photographs are read. Each kind is a
function of a random generator and a digit's ink. Used by `benchmarks/photographs.py`.
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
    pick,
    seen_askew,
    sheet,
    taken,
    written,
)

from nncore.ink.resample import linear_resample


def sticky_note(rng: np.random.Generator, ink: Floats) -> Floats:
    """A felt pen on a coloured sticky note that lies askew on dark wood."""
    side = int(rng.integers(420, 560))
    note = Scene(np.ones((side, side, 3)) * pick(rng, COLOURED_PAPERS), rng)
    down, _ = note.places()
    note = note.lit(1.0 - rng.uniform(0.0, 0.18) * down**4 * np.ones(note.shape))  # its lower edge curls up
    pen = PENS[("black", "blue", "red")[rng.integers(3)]]
    note, _ = written(note, ink, pen, share=(0.35, 0.7), within=(0.1, 0.1, 0.9, 0.9))
    table = _wood(rng)
    return taken(_laid_on(table, note, fill=(0.45, 0.8)))


def _wood(rng: np.random.Generator) -> Scene:
    """Return a wooden table: long wavy grain, and a joint between two boards now and then."""
    scene = sheet(rng, DESKS[:2])
    height, width = scene.shape
    down, across = scene.places()
    waves = down * rng.uniform(15, 40) + 1.5 * np.sin(across * rng.uniform(2, 9) + rng.uniform(0, 6))
    fine = linear_resample(blurred(rng.normal(0, 1, (height, width // 8 + 1)), 0.8), height, width)
    scene = scene.lit(1.0 + rng.uniform(0.03, 0.14) * np.sin(waves) + rng.uniform(0.02, 0.1) * fine)
    if rng.random() < 0.4:
        joint = np.abs(down - rng.uniform(0.1, 0.9)) * height < rng.uniform(1.0, 3.0)
        scene = scene.blended(joint * np.ones(scene.shape), (0.08, 0.06, 0.05))
    return scene


def _laid_on(table: Scene, note: Scene, fill: tuple[float, float]) -> Scene:
    """Return a table with a note on it, seen at an angle, and the note's shadow."""
    share, seen = seen_askew(note.colours, table.shape, table.rng, fill)
    offset = table.rng.integers(2, 12, 2)
    fallen = blurred(np.roll(share, offset, (0, 1)), float(table.rng.uniform(2.0, 8.0)))
    return table.lit(1.0 - 0.4 * fallen).blended(share, seen)


def graph_paper(rng: np.random.Generator, ink: Floats) -> Floats:
    """Blue squares of 5 mm, every tenth line stronger, photographed at an angle so that they run together."""
    height, width = int(rng.integers(520, 700)), int(rng.integers(560, 800))
    page = Scene(np.ones((height, width, 3)) * pick(rng, PAPERS), rng)
    spacing = rng.uniform(18, 40)
    blue = pick(rng, ((0.55, 0.68, 0.9), (0.45, 0.62, 0.85), (0.6, 0.75, 0.8)))
    row, column = np.mgrid[:height, :width].astype(float)
    for along in (row, column):
        number = np.floor(along / spacing + 0.5)
        thick = 1.2 + 0.8 * (number % 10 == 0)
        page = page.blended(np.clip(thick / 2 + 0.5 - np.abs(along - number * spacing), 0, 1), blue)
    pen = PENS[("black", "blue")[rng.integers(2)]]
    page, _ = written(page, ink, pen, share=(0.2, 0.5), within=(0.2, 0.2, 0.8, 0.8))
    _, seen = seen_askew(page.colours, (int(0.75 * height), int(0.75 * width)), rng, fill=(1.5, 1.7))
    return taken(Scene(seen, rng))


def whiteboard(rng: np.random.Generator, ink: Floats) -> Floats:
    """A marker on a whiteboard: glare of a lamp, grey smears of what was wiped off, a reflection."""
    scene = sheet(rng, ((0.93, 0.94, 0.95), (0.86, 0.88, 0.9)))
    down, across = scene.places()
    smears = linear_resample(blurred(rng.random((24, 30)), 1.5), *scene.shape)
    scene = scene.lit(1.0 - rng.uniform(0.0, 0.5) * np.clip(smears - smears.mean(), 0, 1))
    pen = PENS[("black", "blue", "red", "green")[rng.integers(4)]]
    scene, _ = written(scene, ink, pen, share=(0.3, 0.7))
    darker = scene.lit(rng.uniform(0.6, 0.85) * (1.0 - 0.25 * across * rng.uniform(-1, 1)) * np.ones(scene.shape))
    at, size = rng.uniform(0.05, 0.95, 2), rng.uniform(0.05, 0.2, 2)
    glare = np.exp(-(((down - at[0]) / size[0]) ** 2) - ((across - at[1]) / size[1]) ** 2)
    return taken(darker.blended(rng.uniform(0.4, 0.95) * glare, (1.0, 1.0, 1.0)))


def envelope(rng: np.random.Generator, ink: Floats) -> Floats:
    """A ballpoint on an envelope, with printed lines, and perhaps a stamp, at some distance."""
    scene = sheet(rng, (*PAPERS, (0.85, 0.75, 0.58)))
    height, width = scene.shape
    scene, place = written(
        scene, ink, PENS["blue" if rng.random() < 0.7 else "black"], share=(0.3, 0.55), within=(0.3, 0.05, 0.95, 0.95),
        thin=(0.05, 0.2),
    )  # fmt: skip
    size = rng.uniform(8, 18)
    top = 12.0
    while top + size < place[0] - 0.5 * size - 10:
        scene = scene.blended(printed_line(scene, top, size), (0.15, 0.15, 0.17))
        top += size * rng.uniform(1.4, 1.9)
        if top > 0.25 * height:
            break
    if rng.random() < 0.4 and place[0] > 0.3 * height and place[1] < 0.6 * width:
        row, column = np.mgrid[:height, :width]
        stamp = (row > 10) & (row < 0.2 * height) & (column > 0.8 * width) & (column < 0.96 * width)
        scene = scene.blended(stamp * 1.0, pick(rng, ((0.7, 0.3, 0.3), (0.3, 0.5, 0.65), (0.45, 0.6, 0.4))))
    return taken(scene)


def printed_line(scene: Scene, top: float, size: float) -> Floats:
    """Return words of a printed line: upright and level bars as of letters, some pixels high."""
    rng, width = scene.rng, scene.shape[1]
    share = np.zeros(scene.shape)
    left, end = rng.uniform(0.03, 0.2) * width, rng.uniform(0.4, 0.95) * width
    while left < end:
        for _ in range(int(rng.integers(2, 9))):
            rows = slice(round(top), round(top + size * rng.uniform(0.6, 1.0)))
            share[rows, round(left) : round(left + 0.15 * size) + 1] = 1.0
            if rng.random() < 0.7:
                at = round(rng.choice([top, top + 0.5 * size, top + 0.85 * size]))
                share[at : at + max(round(0.12 * size), 1), round(left) : round(left + 0.5 * size)] = 1.0
            left += 0.65 * size
            if left > width - size:
                return share
        left += 0.5 * size
    return share


def blackboard(rng: np.random.Generator, ink: Floats) -> Floats:
    """Grainy chalk, white or yellow, on a dusty board with a ghost of what stood there."""
    scene = sheet(rng, ((0.1, 0.12, 0.12), (0.13, 0.27, 0.2), (0.16, 0.2, 0.18)))
    dust = linear_resample(blurred(rng.random((30, 40)), 2.0), *scene.shape)
    scene = scene.blended(rng.uniform(0.1, 0.6) * np.clip(dust - dust.mean() + 0.1, 0, 1), (0.85, 0.85, 0.82))
    ghost, _ = written(scene, ink[::-1], (0.85, 0.85, 0.82), share=(0.3, 0.6))
    share = rng.uniform(0.0, 0.08)
    scene = replace(scene, colours=(1 - share) * scene.colours + share * ghost.colours)
    before = scene.colours
    scene, _ = written(scene, ink, _one_of(rng, (0.93, 0.93, 0.9), (0.95, 0.88, 0.45)), share=(0.3, 0.65))
    grain = blurred(rng.random(scene.shape), 0.7)
    kept = np.clip(1.6 * (grain - np.quantile(grain, rng.uniform(0.02, 0.2))) / grain.std() + 0.2, 0, 1)
    return taken(replace(scene, colours=before + (scene.colours - before) * kept[..., None]))


def _one_of(rng: np.random.Generator, usual: Colour, other: Colour) -> Colour:
    """Return the usual colour, or at times the other."""
    return usual if rng.random() < 0.7 else other


def backlit(rng: np.random.Generator, ink: Floats) -> Floats:
    """A sheet before a lamp or window: bright in one place, dark in the corners, warm, noisy."""
    scene, _ = written(sheet(rng), ink, PENS[("black", "blue")[rng.integers(2)]])
    down, across = scene.places()
    at = rng.uniform(0.2, 0.8, 2)
    away = np.hypot(down - at[0], across - at[1])
    scene = scene.lit(rng.uniform(0.12, 0.35) + 0.75 * np.exp(-((away / rng.uniform(0.35, 0.7)) ** 2)))
    scene = replace(scene, colours=scene.colours * np.array([1.0, 0.88, 0.68]))
    return taken(scene, noise=(0.01, 0.035), blur=(0.3, 1.5))


def bad_jpeg(rng: np.random.Generator, ink: Floats) -> Floats:
    """A photograph sent through a messenger: shrunk, and coded twice so coarsely that blocks and rings show."""
    photo = taken(written(sheet(rng), ink, PENS[sorted(PENS)[rng.integers(len(PENS))]], share=(0.3, 0.7))[0])
    step = int(rng.integers(2, 5))
    rows, columns = photo.shape[0] // step, photo.shape[1] // step
    small = photo[: rows * step, : columns * step].reshape(rows, step, columns, step, 3).mean(axis=(1, 3))
    return _coarsely_coded(_coarsely_coded(small, rng.uniform(20, 60)), rng.uniform(20, 60))


def _coarsely_coded(picture: Floats, coarse: float) -> Floats:
    """Return a picture whose blocks of 8×8 keep only large waves, as JPEG of a low quality leaves them."""
    rows, columns = (length // 8 * 8 for length in picture.shape[:2])
    blocks = picture[:rows, :columns].reshape(rows // 8, 8, columns // 8, 8, 3)
    number = np.arange(8)
    waves = np.cos(np.pi * number[:, None] * (2 * number + 1) / 16) * np.where(number[:, None], 0.5, 0.5**1.5)
    there = np.einsum("ua,iajbc,vb->iujvc", waves, blocks, waves) * 255
    steps = coarse * (1 + (number[:, None] + number) / 4.0)[None, :, None, :, None]
    back = np.einsum("ua,iujvc,vb->iajbc", waves, np.round(there / steps) * steps / 255, waves)
    return np.clip(back.reshape(rows, columns, 3), 0.0, 1.0)


def screenshot(rng: np.random.Generator, ink: Floats) -> Floats:
    """A telephone's screen with a drawing app: bars with symbols above and below, a digit between, often small."""
    height, width = int(rng.integers(1000, 1400)), int(rng.integers(520, 640))
    is_dark = rng.random() < 0.3
    ground, bar, sign = (0.07, 0.16, 0.85) if is_dark else (1.0, 0.93, 0.35)
    scene = Scene(np.full((height, width, 3), ground), rng)
    bars = round(0.09 * height)
    row, column = np.mgrid[:height, :width]
    scene = scene.blended(((row < bars) | (row > height - bars)) * 1.0, (bar, bar, bar))
    for top in (round(0.055 * height), round(0.955 * height)):
        for at in np.linspace(0.12, 0.88, int(rng.integers(3, 7))) * width:
            away = np.hypot(row - top, column - at)
            symbol = (away < 15) & ((away > 12) | (rng.random() < 0.5))
            scene = scene.blended(symbol * 1.0, (sign, sign, sign) if rng.random() < 0.6 else pick(rng, DESKS))
    pen = (1.0, 1.0, 1.0) if is_dark else PENS[sorted(PENS)[rng.integers(len(PENS))]]
    scene, _ = written(scene, ink, pen, share=(0.12, 0.6), within=(0.13, 0.06, 0.87, 0.94))
    return scene.colours


def thick_marker(rng: np.random.Generator, ink: Floats) -> Floats:
    """A board marker so thick that loops nearly close, on cardboard."""
    scene = sheet(rng, ((0.72, 0.56, 0.4), (0.8, 0.68, 0.5)))
    fibres = linear_resample(rng.normal(0, 1, (scene.shape[0], 60)), *scene.shape)
    scene = scene.lit(1.0 + rng.uniform(0.0, 0.03) * fibres)
    return taken(written(scene, ink, PENS["black"], share=(0.35, 0.7), thin=(-0.25, -0.05))[0])


def receipt(rng: np.random.Generator, ink: Floats) -> Floats:
    """A narrow strip of thermal paper on a dark table, its fold across, with a few printed lines above the digit."""
    strip = Scene(np.ones((640, 300, 3)) * pick(rng, PAPERS[:2]), rng)
    for number in range(int(rng.integers(1, 4))):
        strip = strip.blended(printed_line(strip, 30.0 + 22 * number, 11.0), (0.35, 0.33, 0.4))
    fold = rng.uniform(0.3, 0.9) * 640
    away = np.arange(640)[:, None] - fold
    strip = strip.lit((1.0 - rng.uniform(0.05, 0.25) / (1.0 + np.exp(-away / 3.0))) * np.ones(strip.shape))
    strip, _ = written(strip, ink, PENS["blue"], share=(0.4, 0.75), within=(0.22, 0.08, 0.92, 0.92))
    return taken(_laid_on(sheet(rng, DESKS), strip, fill=(0.8, 0.95)))


PAPERS_OF_STRANGERS: dict[str, Callable[[np.random.Generator, Floats], Floats]] = {
    function.__name__: function
    for function in (
        sticky_note, graph_paper, whiteboard, envelope, blackboard, backlit, bad_jpeg, screenshot, thick_marker,
        receipt,
    )
}  # fmt: skip
