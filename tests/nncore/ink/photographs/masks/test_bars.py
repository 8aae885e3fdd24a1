"""A bar of ink is flat; a pen is lit from one side, and a joint leads on."""

import numpy as np
import pytest

from nncore.ink.photographs.masks.bars import lopsidedness, share_led_on
from nncore.ink.photographs.masks.blobs import label_spots
from nncore.ink.photographs.pictures import find_digits
from nncore.ink.photographs.viewing.doubts import shows_thing
from nncore.ink.photographs.viewing.kinds import judged, without_patterns
from nncore.ink.photographs.viewing.parts import Part, parts_of
from nncore.ink.photographs.viewing.view import View
from nncore.ink.placement import picture_to_pixels
from nncore.ink.strokes import draw

SIDE = 300
THREE = (
    np.array(
        [[180.0, 90.0], [225.0, 80.0], [240.0, 105.0], [200.0, 135.0], [240.0, 165.0], [220.0, 200.0], [175.0, 190.0]]
    ),
)
INK = draw(THREE, 7.0, SIDE).astype(np.float64)
MEANT = picture_to_pixels(draw(THREE, 12.0, SIDE))
ROW, COLUMN = np.mgrid[:SIDE, :SIDE].astype(float)
ASIDE, ALONG = COLUMN - 70 - 0.2 * (ROW - 150), ROW - 150  # of a bar that leans


def bar(reach: float = 100.0, width: float = 10.0) -> np.ndarray:
    return (np.abs(ASIDE) < width / 2) & (np.abs(ALONG) < reach)


def pen() -> np.ndarray:
    """Light that falls on paper and on a pen that lies on it: bright along its top, and a shadow at its right."""
    shadow = 1.0 - 0.5 * np.clip(1.0 - np.abs(ASIDE - 7) / 7, 0, 1) * (np.abs(ALONG) < 100)
    return np.where(bar(), 0.15 + 0.3 * np.exp(-(((ASIDE + 2) / 1.5) ** 2)), 0.9 * shadow)


def lopsided(picture: np.ndarray, is_part: np.ndarray) -> float:
    rows, columns = np.nonzero(is_part)
    top, left = int(rows.min()), int(columns.min())
    cut = is_part[top : rows.max() + 1, left : columns.max() + 1]
    return lopsidedness(cut, picture[..., None], (top, left), 9.0)


def test_a_pen_is_lopsided_and_a_bar_of_ink_is_not() -> None:
    assert lopsided(np.where(bar(), 0.2, 0.9), bar()) < 0.05
    assert lopsided(pen(), bar()) > 0.3


def test_beside_the_edge_of_a_shadow_nothing_is_told() -> None:
    assert lopsided(np.where(bar(), 0.2, 0.9) * np.where(ASIDE > 3, 0.5, 1.0), bar()) == 0.0


def test_a_bar_of_ink_right_beside_the_picture_s_side_is_not_lopsided() -> None:
    strip = np.where(COLUMN < 12, 0.2, 0.9)
    assert lopsided(strip, (COLUMN < 12) & (np.abs(ALONG) < 100)) == 0.0


def test_how_much_of_the_way_on_is_ink_by_hand() -> None:
    is_part = np.ones((40, 4), bool)  # rows 100 to 140 of 300
    on = np.zeros((SIDE, SIDE), bool)
    assert share_led_on(is_part, (100, 50), on) == 0.0
    on[220:, 50:54] = True
    assert share_led_on(is_part, (100, 50), on) == pytest.approx(0.5, abs=0.02)  # of 160 rows
    on[:96, 50:54] = True
    assert share_led_on(is_part, (100, 50), on) > 0.9  # the other end
    assert share_led_on(is_part, (5, 50), on[::-1]) == pytest.approx(
        0.51, abs=0.02
    )  # next to the side nothing leads on


def test_beside_a_pen_the_digit_is_read() -> None:
    main = find_digits(pen() * (1.0 - 0.85 * INK)).main
    assert main is not None
    assert float(np.corrcoef(main.pixels, MEANT)[0, 1]) > 0.9
    assert not main.alternatives


def test_a_pen_alone_is_no_one_but_a_bar_of_ink_is() -> None:
    assert find_digits(pen()).digits == ()
    assert len(find_digits(np.where(bar(), 0.15, 0.9)).digits) == 1


@pytest.mark.parametrize(
    ("goes_on", "strength", "kind"), [(True, 1.0, "edge"), (False, 1.0, "stroke"), (True, 0.5, "stroke")]
)
def test_a_joint_that_another_crosses_is_no_one(goes_on: bool, strength: float, kind: str) -> None:
    """The crossing ones were taken out as rulings; of a one, nothing as strong leads on."""
    far = np.where(np.abs(COLUMN - 100 - 0.4 * ROW) < 1.6, 1.0, 0.0)
    far[64:70] = far[180:186] = 0.0
    far[:64] *= strength * goes_on
    far[186:] *= strength * goes_on
    labels = label_spots(far > 0)
    kinds = {part.top: part.kind for part in judged(parts_of(labels, far, far), labels, lambda part, _: part.kind)}
    assert kinds[70] == kind


def test_a_bar_of_ink_beside_a_smaller_digit_leaves_both_in_doubt() -> None:
    """A line drawn with the same pen: nothing tells it from a "1"."""
    findings = find_digits(0.9 * (1.0 - 0.85 * np.maximum(INK, bar(146.0, 7.0) * (COLUMN < 130))))
    assert len(findings.digits) == 2
    assert findings.main is not None
    assert len(findings.main.alternatives) == 1


def test_a_patterned_cloth_is_no_digit_and_the_digit_on_its_sheet_is_read() -> None:
    stripes = np.maximum((COLUMN // 15) % 2, (ROW // 15) % 2)
    is_sheet = (np.abs(COLUMN - 205) < 70) & (np.abs(ROW - 140) < 100)
    main = find_digits(np.where(is_sheet, 0.9, 0.45 + 0.3 * stripes) * (1.0 - 0.85 * INK)).main
    assert main is not None
    assert float(np.corrcoef(main.pixels, MEANT)[0, 1]) > 0.9


@pytest.mark.parametrize(
    ("box", "breadth", "is_on_it"),
    [
        ((30, 62, 90, 66), 0.05, True),
        ((30, 62, 90, 66), 0.5, False),  # bent: a digit on a box of crayons
        ((16, 62, 90, 66), 0.05, True),  # the thing's own width beyond it
        ((30, 62, 160, 66), 0.05, False),
    ],
)
def test_a_bar_on_a_thing_is_its_light_or_its_shadow(
    box: tuple[int, int, int, int], breadth: float, is_on_it: bool
) -> None:
    nothing = np.zeros((SIDE, SIDE))
    stroke = Part(*box, 1, 200, 1.0, 1.0, 100, breadth)
    view = View(True, 18, 0.2, nothing, nothing > 0, nothing.astype(int), (stroke,))
    thing = Part(20, 60, 100, 68, 2, 640, 1.0, 1.0, 160, 0.05, "thing")
    assert shows_thing(view, [thing]) == is_on_it
    assert not shows_thing(view, [])


@pytest.mark.parametrize(
    ("left", "area", "kind"),
    [(0, 6200, "edge"), (0, 5800, "stroke"), (1, 6200, "stroke")],  # of 300 by 4 pixels, times five: 6,000
)
def test_what_goes_all_over_a_picture_and_beyond_it_is_a_pattern(left: int, area: int, kind: str) -> None:
    part = Part(0, left, SIDE, SIDE - 1, 1, area, 1.0, 1.0, area // 2)
    assert [each.kind for each in without_patterns([part], (SIDE, SIDE))] == [kind]


def test_what_shows_only_at_a_second_glance_is_no_one() -> None:
    """Noise hides it, and half as large it could be any line; a digit of another shape is read there."""
    large = np.repeat(np.repeat(bar(60.0, 8.0), 2, axis=0), 2, axis=1)[80:480, :400]
    noise = np.random.default_rng(2).normal(0.0, 0.04, large.shape)
    assert find_digits(0.4 - 0.12 * large + noise).digits == ()


def test_a_bar_as_high_and_as_strong_as_a_digit_beside_it_is_a_one_whatever_light_fell_on_it() -> None:
    lit = np.where(np.abs(ASIDE) < 6, np.where(ASIDE < 0, 0.15, 0.3), 0.9)
    one = np.where(np.abs(ROW - 140) < 62, lit, 0.9)
    assert len(find_digits(one).digits) == 0
    assert len(find_digits(one - 0.75 * INK).digits) == 2
