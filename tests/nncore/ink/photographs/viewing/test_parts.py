"""The spots of a picture, and what each is taken for, by small pictures in which one thing differs."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.blobs import label_spots
from nncore.ink.photographs.viewing.kinds import judged
from nncore.ink.photographs.viewing.parts import Box, Part, box_around, main_of, parts_of

SIDE = 200
DIGIT = (slice(60, 140), slice(97, 103))  # a "1" in the middle


def kinds_of(*spots: tuple[slice, slice], strengths: tuple[float, ...] = (), sharp: float = 1.0) -> list[str]:
    """Return what spots on a sheet of 200 × 200 are taken for, in the order they are given in."""
    strengths = strengths or (1.0,) * len(spots)
    far = np.zeros((SIDE, SIDE))
    for spot, strength in zip(spots, strengths, strict=True):
        far[spot] = strength
    labels = label_spots(far > 0)
    kinds = {part.number: part.kind for part in judged(parts_of(labels, far, sharp * far), labels)}
    return [kinds[int(labels[spot][0, 0])] for spot in spots]


def test_boxes_by_hand() -> None:
    box, other = Box(0, 0, 10, 4), Box(5, 2, 15, 8)
    assert (box.height, box.width, box.size) == (10, 4, 10)
    assert box.overlap(other) == pytest.approx(5 * 2 / (40 + 60 - 10))
    assert box.overlap(Box(10, 0, 12, 4)) == 0.0
    assert box_around([box, other]) == Box(0, 0, 15, 8)
    assert Box(0, 0, 15, 8).holds(other)
    assert not box.holds(other)
    assert not other.holds(Box(5, 2, 15, 9))


def test_the_numbers_of_a_part_by_hand() -> None:
    far = np.zeros((20, 20))
    far[4:14, 6:9] = 0.5
    far[4:14, 8] = 1.0
    labels = label_spots(far > 0)
    edge = np.where(far == 1.0, 0.6, 0.2)  # the left side is not sharp
    (part,) = parts_of(labels, far, edge)
    assert (part.top, part.left, part.bottom, part.right, part.area) == (4, 6, 14, 9, 30)
    assert part.outline == 22  # all but eight within
    assert part.sharpness == pytest.approx(10 / 22)
    assert part.strength == pytest.approx((10 + 20 * 0.5**4) / (10 + 20 * 0.5**3))
    assert part.stroke_width == pytest.approx(60 / 22)


def test_breadth_tells_bars_of_any_direction_from_digits() -> None:
    row, column = np.mgrid[:60, :60]
    bar, ring = np.abs(row - column) < 3, np.abs(np.hypot(row - 30, column - 30) - 20) < 3
    for is_ink, breadth in ((bar, np.sqrt((1 + 1 / 12) / 600)), (ring, 1.0), ((row == 5) & (column == 5), 1.0)):
        (part,) = parts_of(label_spots(is_ink), is_ink * 1.0, is_ink * 1.0)
        assert part.breadth == pytest.approx(breadth, abs=2e-3)
        assert part.is_straight == (breadth < 0.2)


def test_the_sides_that_a_box_touches() -> None:
    assert Box(0, 2, 10, 8).touched((10, 9)) == (True, False, True, False)
    assert Box(1, 0, 9, 9).touched((10, 9)) == (False, True, False, True)


def test_a_sheet_without_ink_has_no_parts() -> None:
    nothing = np.zeros((9, 9))
    assert parts_of(nothing.astype(int), nothing, nothing) == []
    assert judged([], nothing.astype(int)) == []


def test_long_and_dark_parts_come_first() -> None:
    far = np.zeros((60, 60))
    far[5:45, 5:8], far[5:25, 20:23], far[5:45, 40:43] = 0.4, 1.0, 0.6
    lefts = [part.left for part in parts_of(label_spots(far > 0), far, far)]
    assert lefts == [40, 20, 5]  # 24, 20 and 16


def test_a_level_part_is_the_main_one_only_where_nothing_else_is() -> None:
    level, upright = Part(0, 0, 4, 50, 1, 200, 1.0, 1.0, 100), Part(0, 0, 40, 10, 2, 200, 1.0, 1.0, 100)
    assert main_of([level, upright]) is upright
    assert main_of([level]) is level


@pytest.mark.parametrize(
    ("spot", "kind"),
    [
        (DIGIT, "stroke"),
        ((slice(60, 64), slice(97, 100)), "blob"),  # 0.02 of the side
        ((slice(60, 63), slice(97, 100)), "speck"),
        ((slice(60, 65), slice(97, 98)), "speck"),  # of five pixels
        ((slice(60, 66), slice(97, 98)), "stroke"),
        ((slice(60, 120), slice(60, 120)), "blob"),
        ((slice(5, 195), slice(0, 5)), "edge"),  # 0.95 of the left side
        ((slice(15, 185), slice(0, 5)), "stroke"),  # 0.85 of it
        ((slice(5, 195), slice(195, 200)), "edge"),
        ((slice(5, 195), slice(190, 195)), "stroke"),  # beside it
        ((slice(0, 5), slice(5, 195)), "edge"),
        ((slice(195, 200), slice(5, 195)), "edge"),
        ((slice(100, 105), slice(0, 200)), "edge"),  # from side to side
        ((slice(100, 105), slice(0, 199)), "stroke"),
    ],
)
def test_what_a_part_looks_like_by_itself(spot: tuple[slice, slice], kind: str) -> None:
    assert kinds_of(spot) == [kind]


@pytest.mark.parametrize(("sharp", "kind"), [(0.6, "stroke"), (0.4, "shade")])
def test_what_has_no_sharp_outline_is_a_shade(sharp: float, kind: str) -> None:
    assert kinds_of(DIGIT, sharp=sharp) == [kind]


@pytest.mark.parametrize(
    ("spot", "strength", "kind"),
    [
        ((slice(70, 120), slice(150, 156)), 0.6, "stroke"),
        ((slice(70, 120), slice(150, 156)), 0.5, "faint"),
        ((slice(131, 135), slice(120, 160)), 1.0, "line"),  # level, from below 0.85 of the height
        ((slice(125, 129), slice(120, 160)), 1.0, "line"),  # level and more than 2.5 times as wide
        ((slice(125, 127), slice(120, 135)), 1.0, "stroke"),  # level, and no wider: the bar of a digit
        ((slice(131, 133), slice(120, 135)), 1.0, "line"),
        ((slice(145, 165), slice(120, 127)), 1.0, "stroke"),  # below, but not level
    ],
)
def test_what_a_part_is_beside_the_digit(spot: tuple[slice, slice], strength: float, kind: str) -> None:
    assert kinds_of(DIGIT, spot, strengths=(1.0, strength)) == ["stroke", kind]


@pytest.mark.parametrize(("height", "kind"), [(60, "frame"), (24, "stroke")])
def test_what_is_hollow_and_holds_a_stroke_of_some_size_is_a_frame(height: int, kind: str) -> None:
    far = np.zeros((SIDE, SIDE))
    far[40:160, 40:160] = 1.0
    far[44:156, 44:156] = 0.0
    far[70 : 70 + height, 97:103] = 0.9
    labels = label_spots(far > 0)
    kinds = {part.number: part.kind for part in judged(parts_of(labels, far, far), labels)}
    assert kinds[int(labels[40, 40])] == kind


def test_the_sides_of_three_cells_are_a_frame_round_their_digits() -> None:
    far = np.zeros((SIDE, SIDE))
    far[40:160, 20:184] = 0.5
    for left in (22, 76, 130):
        far[42:158, left : left + 52] = 0.0
        far[70:130, left + 23 : left + 29] = 0.9
    labels = label_spots(far > 0)
    kinds = {part.number: part.kind for part in judged(parts_of(labels, far, far), labels)}
    assert [kinds[int(labels[place])] for place in ((40, 40), (100, 46), (100, 154))] == ["frame", "stroke", "stroke"]


@pytest.mark.parametrize(("strength", "kind"), [(0.55, "frame"), (0.7, "stroke")])
def test_sides_that_are_not_all_there_are_a_frame_if_paler_than_the_digit_they_hold(strength: float, kind: str) -> None:
    """Half of a cell with a side in its middle: neither hollow nor as long as wide."""
    far = np.zeros((SIDE, SIDE))
    far[40:42, 30:170] = far[40:160, 100:102] = far[40:110, 168:170] = strength
    far[70:130, 60:66] = far[70:130, 130:136] = 0.9
    labels = label_spots(far > 0)
    kinds = {part.number: part.kind for part in judged(parts_of(labels, far, far), labels)}
    assert [kinds[int(labels[place])] for place in ((41, 50), (100, 62))] == [kind, "stroke"]


@pytest.mark.parametrize(("width", "kind"), [(2, "line"), (8, "stroke")])
def test_a_short_piece_of_a_printed_line_is_none_of_the_digit(width: int, kind: str) -> None:
    assert kinds_of(DIGIT, (slice(80, 102), slice(150, 150 + width)), strengths=(1.0, 0.58)) == ["stroke", kind]


def test_the_side_of_a_cell_is_not_the_main_stroke_though_it_is_longer() -> None:
    assert kinds_of((slice(20, 180), slice(150, 152)), DIGIT, strengths=(0.7, 1.0)) == ["line", "stroke"]


@pytest.mark.parametrize(("width", "kind"), [(34, "stroke"), (50, "blob")])
def test_a_digit_with_a_filled_loop_beside_another_is_one(width: int, kind: str) -> None:
    far = np.zeros((SIDE, SIDE))
    far[60:130, 40:46] = 1.0
    far[60:130, 120:128] = far[160 - 2 * width : 130, 120 : 120 + width] = 0.9
    labels = label_spots(far > 0)
    kinds = {part.number: part.kind for part in judged(parts_of(labels, far, far), labels)}
    assert [kinds[int(labels[80, place])] for place in (42, 122)] == ["stroke", kind]


@pytest.mark.parametrize(("power", "kind"), [(np.inf, "edge"), (2.0, "stroke")])
def test_a_cloth_round_a_sheet_is_no_digit_but_a_zero_that_fills_the_picture_is(power: float, kind: str) -> None:
    row, column = np.mgrid[:SIDE, :SIDE] - 0.5 * (SIDE - 1)
    away = np.linalg.norm([row, column], power, axis=0)
    far = ((away > 80) & (away < 100) & ((power == 2.0) | ((row // 10 + column // 10) % 3 > 0))) * 1.0
    labels = label_spots(far > 0)
    assert judged(parts_of(labels, far, far), labels, lambda part, _: part.kind)[0].kind == kind


@pytest.mark.parametrize(
    ("strength", "height", "kind"), [(0.6, 120, "line"), (0.9, 120, "stroke"), (0.6, 60, "stroke")]
)
def test_a_fine_line_longer_than_the_digit_is_no_one_where_it_is_weaker(
    strength: float, height: int, kind: str
) -> None:
    assert kinds_of(DIGIT, (slice(50, 50 + height), slice(150, 152)), strengths=(1.0, strength)) == ["stroke", kind]
