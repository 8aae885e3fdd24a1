"""Ways of looking at a picture: for dark ink or light, with thin pens or thick; and the way that shows strokes best.

A stroke that a wider window shows just the same is all there; what goes on growing with the window is a piece of
something else: of a thicker pen, of a shadow, or of the paper between strokes, which is "ink" if one looks for the
wrong kind. Used by `sight` alone.
"""

from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import FloatArray
from nncore.ink.photographs.masks.bars import lopsidedness
from nncore.ink.photographs.masks.blobs import label_spots
from nncore.ink.photographs.masks.lines import frame_lines, straight_lines
from nncore.ink.photographs.masks.morphology import Mask
from nncore.ink.photographs.masks.paper import colours_of, departure, edges, light_ink, noise_of, threshold
from nncore.ink.photographs.masks.sides import ONE_SIDED, contrast, contrast_to_corners, one_sidedness
from nncore.ink.photographs.masks.wedges import wedges
from nncore.ink.photographs.viewing.doubts import is_doubtful, shows_thing
from nncore.ink.photographs.viewing.kinds import judged, without_patterns
from nncore.ink.photographs.viewing.parts import Kind, Part, box_around, main_of, parts_of
from nncore.ink.photographs.viewing.shades import level_of_ink, shows_light_or_shade
from nncore.ink.photographs.viewing.view import View

FAINTEST_INK = 0.1
"""Ink must differ from the paper by this share of the brightness; less is a blank picture."""

_WINDOWS = (0.06, 0.15, 0.4, 0.8)  # shares of the longer side; each finds strokes up to its own width
_CLEAR_OF_NOISE = 6.0  # standard deviations of the paper's noise by which ink must differ from it
_NOISE_BIAS = 4.0  # and by which a closing lies above noisy paper, at most
_GRAINY = 0.36  # so far off the paper is a pencil's line: where ink must be as far to be clear of noise, it has gaps
_LINE_SHARE = 0.5  # of the threshold: lines that are partly above it are taken out whole
_WORTH_IT = 1.2  # times the threshold: a higher one is tried
_NO_LABELS = np.zeros((0, 0), np.int64)
_RULING = 0.8  # of the picture's width or height: so long is a ruling at least
_EDGE = 0.01  # of the longer side: within so much, the edge of a stroke goes from ink to paper
_CLEAR = 0.9  # of its outline: the edges of a stroke that is cut out of a shadow
_INSIDE = 0.5  # of a frame's size: the digit that crosses it; where less is left, the sides were strokes, as of a "4"
_DOUBT = 0.2  # of its merit remains to a ground, a hole, a piece or paper
_STANDS_OUT = 0.2  # of its departure, so that it may be half in the shade: less from what surrounds it, and it is paper
_LOPSIDED = 0.15  # of its departure: so much do the two halves differ of a thing that is lit from one side,
_HAIR = 3.0  # pixels: if it is wide enough to have two
_SCENE = 160  # pixels of the longer side: a smaller picture shows a digit alone
_LEAST_WINDOW = 4  # pixels of the picture as it was
_LEAST_SHARE = 0.45  # of the digit's departure: what is fainter is cut off


def is_grainy(channels: FloatArray) -> bool:
    """Tell whether a picture is so noisy that neither dark ink nor light would be well clear of it.

    Parameters
    ----------
    channels : array of float32, shape (H, W, C), in [0, 1]

    Returns
    -------
    bool
    """
    noise = min(noise_of(channels), noise_of(channels, is_light=True))
    return _CLEAR_OF_NOISE * noise > _GRAINY


def is_scene(channels: FloatArray) -> bool:
    """Tell whether more than a digit can be in a picture: no desk or page is in a scan of a hundred pixels.

    Parameters
    ----------
    channels : array of float32, shape (H, W, C), in [0, 1]

    Returns
    -------
    bool
    """
    return bool(max(channels.shape) >= _SCENE)


def views_of(channels: FloatArray, softness: int = 1, *, of_scene: bool = True) -> list[tuple[float, View]]:
    """Return all views, each with its merit, the best first.

    Parameters
    ----------
    channels : array of float32, shape (H, W, C), in [0, 1]
    softness : int
        How many times the picture was enlarged: so many pixels wide are its edges.
    of_scene : bool
        Whether more than a digit can be in it.

    Returns
    -------
    list of (float, View)
        The merit is 0 where no strokes are shown.
    """
    windows = [max(round(share * max(channels.shape)), 3) for share in _WINDOWS]
    # In a tiny picture the narrow windows see nothing but steps from pixel to pixel.
    windows = [window for window in windows if window >= _LEAST_WINDOW * softness or window in windows[-2:]]
    reach = max(round(_EDGE * max(channels.shape)), softness + 1)
    found: list[tuple[float, bool, View]] = []
    for colours, lightest in ((each, light) for each in colours_of(channels) for light in (None, light_ink(each))):
        noise = noise_of(colours, lightest is not None)
        look = _Look(colours, lightest, edges(colours, reach, lightest), noise, reach, of_scene, softness)
        narrowest = _view(look, windows[0])
        views = [narrowest, *(_view(look, window, narrowest.lines) for window in windows[1:])]
        found += [
            (_merit(view, wider), _shows_paper(view, look), view)
            for view, wider in zip(views, [*views[1:], None], strict=True)
        ]
        split = [ink for view in views if (ink := _without_shade(view, look)) is not None]
        found += [(_merit(view, None), _shows_paper(view, look), view) for view in split]
    things = [part for _, _, view in found for part in view.parts if part.kind == "thing"]
    found = [(0.0 if shows_thing(view, things) else merit, is_paper, view) for merit, is_paper, view in found]
    if of_scene:
        inked = _inked(found)
        found = [(merit * (not shows_light_or_shade(view, inked)), is_paper, view) for merit, is_paper, view in found]
    inked = _inked(found)
    doubted = (
        (merit * (_DOUBT if merit > 0.0 and (is_paper or is_doubtful(view, inked)) else 1.0), view)
        for merit, is_paper, view in found
    )
    return sorted(doubted, key=lambda pair: -pair[0])


def _inked(found: list[tuple[float, bool, View]]) -> list[View]:
    """Return the views that show strokes, and no paper."""
    return [view for merit, is_paper, view in found if merit > 0.0 and not is_paper]


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """A picture and the kind of ink that is looked for, with its edges and noise as they are for that ink."""

    channels: FloatArray
    lightest: FloatArray | None
    edge: FloatArray
    noise: float
    reach: int
    is_scene: bool
    softness: int

    @property
    def is_light(self) -> bool:
        """Whether light ink is looked for."""
        return self.lightest is not None

    def told_by_sides(self, part: Part, is_part: Mask) -> Kind:
        """Return what the two sides of a part tell that it is."""
        corner = part.top, part.left
        if one_sidedness(is_part, self.channels, corner, self.reach, is_light=self.is_light) > ONE_SIDED:
            return "edge"
        is_bar = part.is_straight and part.stroke_width > _HAIR
        if is_bar and lopsidedness(is_part, self.channels, corner, part.stroke_width) > _LOPSIDED:
            return "thing"
        return part.kind

    def is_paper(self, part: Part, is_part: Mask) -> bool:
        """Tell whether a part looks as most of what surrounds it, or in a picture that was cut to it as the corners."""
        corner, least = (part.top, part.left), _STANDS_OUT * part.strength
        if self.is_scene and contrast(is_part, self.channels, corner) < least:
            return True
        is_cut = not self.is_scene or any(part.touched(self.channels.shape[:2]))
        return is_cut and contrast_to_corners(is_part, self.channels, corner, is_light=self.is_light) < least


def _view(look: _Look, window: int, rulings: Mask | None = None) -> View:
    """Return what a window shows; rulings are sought in the narrowest alone, which shows whatever is thin."""
    far = departure(look.channels, window, look.lightest)
    far = np.maximum(far - np.float32(min(float(np.median(far)), _NOISE_BIAS * look.noise)), np.float32(0.0))
    floor = max(_CLEAR_OF_NOISE * look.noise, FAINTEST_INK)
    cut = max(threshold(np.where(far > floor, far, 0.0)), floor)
    if rulings is None:
        height, width = far.shape
        rulings = straight_lines(far > max(_LINE_SHARE * cut, floor), _RULING * width, _RULING * height, far)
    view = _cut(View(look.is_light, window, cut, far, rulings, _NO_LABELS, (), look.softness), look)
    # What is much fainter than the digit, such as rulings it crosses, must not hang on it.
    while view.strokes and (higher := _LEAST_SHARE * main_of(view.strokes).strength) > _WORTH_IT * view.threshold:
        view = _cut(replace(view, threshold=higher), look)
    view = _without_frame(_without_wedges(view, look), look)
    return replace(view, parts=tuple(without_patterns(view.parts, far.shape)))


def _cut(view: View, look: _Look) -> View:
    """Return the view with the parts that lie above its threshold and on none of its lines."""
    labels = label_spots((view.departure > view.threshold) & ~view.lines)
    parts = judged(parts_of(labels, view.departure, look.edge), labels, look.told_by_sides if look.is_scene else None)
    return replace(view, labels=labels, parts=tuple(parts))


def _without_shade(view: View, look: _Look) -> View | None:
    """Return the view of the ink alone, where the main stroke, or what leaves the picture, is both ink and a shadow.

    Of what leaves the picture it must be a clear stroke inside: a bar is no "1" there, but any line.
    """
    shape = view.labels.shape
    beyond = [part for part in view.parts[:1] if look.is_scene and any(part.touched(shape))]
    for part in dict.fromkeys([*([main_of(view.strokes)] if view.strokes else ()), *beyond]):
        level = level_of_ink(part, view, look.channels, look.reach, is_scene=look.is_scene)
        if level is not None:
            ink = _cut(replace(view, threshold=level), look)
            if not (look.is_scene and any(part.touched(shape))) or _shows_clear_stroke(ink):
                return ink
    return None


def _shows_clear_stroke(view: View) -> bool:
    """Tell whether the main stroke of a view lies inside, has edges all along, and is no bar."""
    if not view.strokes:
        return False
    main = main_of(view.strokes)
    return main.sharpness > _CLEAR and not main.is_straight and not any(main.touched(view.labels.shape))


def _without_wedges(view: View, look: _Look) -> View:
    """Return the view without the wedges that hang on its main stroke."""
    if not view.strokes or not look.is_scene:
        return view
    main = main_of(view.strokes)
    is_main, far = view.labels[main.box] == main.number, view.departure[main.box]
    found = wedges(is_main, far, look.channels, (main.top, main.left), reach=look.reach, lightest=look.lightest)
    if not found.any():
        return view
    lines = view.lines.copy()
    lines[main.box] |= found
    return _cut(replace(view, lines=lines), look)


def _without_frame(view: View, look: _Look) -> View:
    """Return the view without the frame that its main stroke crosses."""
    if not view.strokes:
        return view
    main = main_of(view.strokes)
    sides = frame_lines(view.labels[main.box] == main.number, look.is_scene)
    if not sides.any():
        return view
    lines = view.lines.copy()
    lines[main.box] |= sides
    without = _cut(replace(view, lines=lines), look)
    inside = [part for part in without.strokes if main.holds(part)]
    return without if inside and box_around(inside).size > _INSIDE * main.size else view


def _shows_paper(view: View, look: _Look) -> bool:
    """Tell whether what a view takes for its main stroke is paper."""
    if not view.strokes:
        return False
    main = main_of(view.strokes)
    return look.is_paper(main, view.labels[main.box] == main.number)


def _merit(view: View, wider: View | None) -> float:
    """Return how well a view shows strokes: long ones, far from the paper, that a wider window shows the same."""
    if not view.strokes:
        return 0.0
    main = main_of(view.strokes)
    if main.is_level:
        return 0.0
    stays = _stays(main, view, wider) if wider is not None else 0.8
    thin = 1.0 / (main.stroke_width / main.size + 0.1) ** 0.5
    return float(main.strength**0.5 * main.size * (0.5 + 0.5 * stays) * main.sharpness**3 * thin)


def _stays(part: Part, view: View, wider: View) -> float:
    """Return how much of a part is the same in the view of a wider window: 1 all, 0 nothing."""
    is_part = view.labels[part.box] == part.number
    counts = np.bincount(wider.labels[part.box][is_part], minlength=1)
    counts[0] = 0
    if not counts.any():
        return 0.0
    area = int(np.count_nonzero(wider.labels == int(counts.argmax())))
    return min(part.area, area) / max(part.area, area)
