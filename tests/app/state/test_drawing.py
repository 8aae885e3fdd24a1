"""The drawing as a model: every gesture one step of undo, points kept as drawn, nothing copied needlessly."""

import time
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.state.drawing import Drawing
from nncore.errors import ShapeError

LINE = [(10.0, 10.0), (20.5, 10.25), (30.0, 11.0)]
FAR_LINE = [(10.0, 300.0), (200.0, 300.0)]


def draw(drawing: Drawing, points: list[tuple[float, float]], start_ms: float = 0.0) -> None:
    drawing.begin_stroke(*points[0], start_ms)
    for number, point in enumerate(points[1:], start=1):
        drawing.extend_stroke(*point, start_ms + 8 * number)
    drawing.end_stroke()


def erase(drawing: Drawing, *way: tuple[float, float], reach: float = 5.0) -> None:
    drawing.begin_erase(*way[0], reach)
    for point in way[1:]:
        drawing.extend_erase(*point)
    drawing.end_erase()


def test_a_stroke_keeps_its_points_and_their_times(drawing: Drawing) -> None:
    draw(drawing, LINE, start_ms=100)
    (stroke,), (times,) = drawing.strokes, drawing.times_ms
    np.testing.assert_array_equal(stroke, LINE)
    np.testing.assert_array_equal(times, [100, 108, 116])
    assert stroke.dtype == np.float64
    assert drawing.n_points == 3


def test_the_live_stroke_is_seen_while_it_is_drawn(drawing: Drawing) -> None:
    assert drawing.live_stroke is None
    drawing.begin_stroke(1, 2, 0)
    drawing.extend_stroke(3, 4, 8)
    np.testing.assert_array_equal(drawing.strokes[-1], [(1, 2), (3, 4)])
    np.testing.assert_array_equal(drawing.live_stroke, [(1, 2), (3, 4)])
    assert drawing.finished_strokes == ()


def test_what_was_handed_out_never_changes(drawing: Drawing) -> None:
    drawing.begin_stroke(0, 0, 0)
    early = drawing.strokes[0]
    for x in range(1, 1000):
        drawing.extend_stroke(x, x, 0)
    np.testing.assert_array_equal(early, [(0, 0)])
    for array in (*drawing.strokes, *drawing.times_ms):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 7
    drawing.end_stroke()
    with pytest.raises(ValueError, match="read-only"):
        drawing.strokes[0][0] = 7


def test_finished_strokes_are_not_copied_at_each_move(drawing: Drawing) -> None:
    draw(drawing, LINE)
    first = drawing.strokes[0]
    drawing.begin_stroke(0, 0, 0)
    assert drawing.strokes[0] is first


def test_a_point_costs_the_same_however_many_there_are(drawing: Drawing) -> None:
    drawing.begin_stroke(0, 0, 0)

    def seconds_for(count: int) -> float:
        start = time.perf_counter()
        for x in range(count):
            drawing.extend_stroke(x, 0, 0)
            assert drawing.live_stroke is not None
        return time.perf_counter() - start

    few = min(seconds_for(1000) for _ in range(3))
    seconds_for(100_000)
    many = min(seconds_for(1000) for _ in range(3))
    assert many < 5 * few


def test_revision_rises_at_each_change_and_only_then(drawing: Drawing) -> None:
    seen = [drawing.revision]
    for change in (
        lambda: drawing.begin_stroke(0, 0, 0),
        lambda: drawing.extend_stroke(1, 1, 0),
        drawing.end_stroke,
        drawing.undo,
        drawing.redo,
        drawing.clear,
        lambda: drawing.set_raster(np.ones((4, 4))),
        lambda: drawing.load([LINE]),
    ):
        change()
        seen.append(drawing.revision)
    assert all(a < b for a, b in pairwise(seen))
    still = drawing.revision
    drawing.end_stroke()
    drawing.redo()
    drawing.extend_stroke(1, 1, 0)
    erase(drawing, (399, 399))
    assert drawing.revision == still


def test_points_that_are_no_numbers_are_left_out(drawing: Drawing) -> None:
    draw(drawing, [(1, 1), (float("nan"), 2), (3, float("inf")), (4, 4)])
    np.testing.assert_array_equal(drawing.strokes[0], [(1, 1), (4, 4)])


def test_undo_and_redo_go_through_every_kind_of_gesture(drawing: Drawing) -> None:
    draw(drawing, LINE)
    draw(drawing, FAR_LINE)
    erase(drawing, (20, 10))
    drawing.set_raster(np.full((2, 2), 0.5))
    drawing.clear()
    drawing.load([LINE, LINE])
    counts = [(2, False), (0, False), (1, True), (1, False), (2, False), (1, False), (0, False)]
    for n_strokes, has_raster in counts[1:]:
        drawing.undo()
        assert (len(drawing.strokes), drawing.raster is not None) == (n_strokes, has_raster)
    assert not drawing.can_undo
    for n_strokes, has_raster in reversed(counts[:-1]):
        drawing.redo()
        assert (len(drawing.strokes), drawing.raster is not None) == (n_strokes, has_raster)
    assert not drawing.can_redo


def test_undo_has_no_limit(drawing: Drawing) -> None:
    for _ in range(500):
        draw(drawing, LINE)
    for _ in range(500):
        drawing.undo()
    assert drawing.is_empty
    assert not drawing.can_undo


def test_a_new_gesture_forgets_what_was_undone(drawing: Drawing) -> None:
    draw(drawing, LINE)
    drawing.undo()
    draw(drawing, FAR_LINE)
    assert not drawing.can_redo
    drawing.redo()
    np.testing.assert_array_equal(drawing.strokes[0], FAR_LINE)


def test_steps_that_are_forgotten_leave_the_page_and_cannot_be_gone_back(drawing: Drawing) -> None:
    draw(drawing, LINE)
    draw(drawing, FAR_LINE)
    drawing.undo()
    drawing.begin_stroke(1, 2, 0)
    drawing.forget_steps()
    assert len(drawing.finished_strokes) == 2
    assert not drawing.can_undo
    assert not drawing.can_redo
    draw(drawing, FAR_LINE)
    drawing.undo()
    drawing.undo()
    assert len(drawing.strokes) == 2
    drawing.redo()
    drawing.forget_steps()
    assert not drawing.can_undo
    drawing.clear()
    drawing.undo()
    drawing.forget_steps()  # with a step that could be done again
    assert not drawing.can_redo


def test_undo_in_the_middle_of_a_stroke_takes_that_stroke(drawing: Drawing) -> None:
    draw(drawing, LINE)
    drawing.begin_stroke(0, 0, 0)
    drawing.undo()
    assert len(drawing.strokes) == 1
    drawing.extend_stroke(5, 5, 0)
    assert drawing.n_points == 3


def test_clearing_an_empty_page_is_no_step(drawing: Drawing) -> None:
    drawing.clear()
    assert not drawing.can_undo


@pytest.mark.parametrize(
    ("way", "is_touched"),
    [
        ([(20, 10)], True),  # on the ink
        ([(20, 15.2)], True),  # within reach of it
        ([(20, 16)], False),  # just out of reach
        ([(34.9, 11)], True),  # past the end, within reach
        ([(20, -100), (20, 100)], True),  # a fast drag across: no event lies near
        ([(-100, 17), (100, 17)], False),  # alongside, out of reach
    ],
)
def test_the_eraser_takes_whole_strokes_it_touches(
    drawing: Drawing, way: list[tuple[float, float]], is_touched: bool
) -> None:
    draw(drawing, LINE)
    draw(drawing, FAR_LINE)
    erase(drawing, *way)
    assert len(drawing.strokes) == (1 if is_touched else 2)
    np.testing.assert_array_equal(drawing.strokes[-1], FAR_LINE)


def test_the_eraser_touches_a_dot(drawing: Drawing) -> None:
    draw(drawing, [(50, 50)])
    erase(drawing, (53, 50))
    assert drawing.is_empty


def test_one_drag_of_the_eraser_is_one_step(drawing: Drawing) -> None:
    draw(drawing, LINE)
    draw(drawing, FAR_LINE)
    erase(drawing, (20, 10), (20, 200), (20, 300))
    assert drawing.is_empty
    drawing.undo()
    assert len(drawing.strokes) == 2


def test_an_eraser_that_touches_nothing_is_no_step(drawing: Drawing) -> None:
    draw(drawing, LINE)
    drawing.undo()
    erase(drawing, (300, 300))
    assert not drawing.can_undo
    assert drawing.can_redo


def test_the_eraser_wipes_a_picture_where_it_goes(drawing: Drawing) -> None:
    drawing.set_raster(np.ones((40, 40)))  # ten units a pixel
    erase(drawing, (205, 205), reach=14.0)  # the centre of pixel (20, 20); corners lie 14.14 away
    wiped = np.argwhere(drawing.raster == 0)
    assert {tuple(at) for at in wiped} == {(20, 20), (19, 20), (21, 20), (20, 19), (20, 21)}
    drawing.undo()
    assert drawing.raster is not None
    assert drawing.raster.all()


def test_a_picture_wiped_clean_is_gone(drawing: Drawing) -> None:
    drawing.set_raster(np.pad(np.ones((1, 1)), 2))
    erase(drawing, (200, 200), reach=50)
    assert drawing.is_empty


def test_cancelling_a_drag_of_the_eraser_brings_back_what_it_took(drawing: Drawing) -> None:
    draw(drawing, LINE)
    drawing.begin_erase(20, 10, 5)
    assert drawing.is_empty
    drawing.cancel_gesture()
    assert len(drawing.strokes) == 1
    drawing.undo()
    assert drawing.is_empty
    assert not drawing.can_undo


def test_a_raster_is_a_checked_copy(drawing: Drawing) -> None:
    picture = np.full((3, 5), 0.25)
    drawing.set_raster(picture)
    picture[:] = 1
    assert drawing.raster is not None
    assert drawing.raster.dtype == np.float32
    assert (drawing.raster == 0.25).all()
    assert not drawing.raster.flags.writeable


def test_a_picture_can_take_the_place_of_the_strokes_in_one_step(drawing: Drawing) -> None:
    draw(drawing, LINE)
    drawing.set_raster(np.ones((2, 2)), keep_strokes=False)
    assert drawing.strokes == ()
    drawing.undo()
    assert len(drawing.strokes) == 1


@pytest.mark.parametrize("picture", [np.ones(4), np.ones((0, 3)), np.full((2, 2), 1.5), np.full((2, 2), np.nan)])
def test_what_is_no_picture_is_refused_and_changes_nothing(drawing: Drawing, picture: np.ndarray) -> None:
    with pytest.raises(ShapeError, match="ink from 0 to 1"):
        drawing.set_raster(picture)
    assert drawing.is_empty


@pytest.mark.parametrize("stroke", [[1, 2, 3], [[1, 2, 3]], [[1, float("nan")]]])
def test_what_is_no_stroke_is_refused_and_changes_nothing(drawing: Drawing, stroke: list[object]) -> None:
    draw(drawing, LINE)
    with pytest.raises(ShapeError, match="Stroke 1"):
        drawing.load([LINE, stroke])
    assert len(drawing.strokes) == 1


def test_loaded_strokes_get_the_times_of_a_mouse(drawing: Drawing) -> None:
    drawing.load([LINE, np.empty((0, 2)), FAR_LINE])
    assert [list(times) for times in drawing.times_ms] == [[0, 8, 16], [24, 32]]
    drawing.load([FAR_LINE], [[5.0, 50.0]])
    assert list(drawing.times_ms[0]) == [5, 50]


def test_times_that_do_not_fit_their_stroke_are_refused(drawing: Drawing) -> None:
    with pytest.raises(ShapeError, match="Stroke 0 has 2 points, but 3 times"):
        drawing.load([FAR_LINE], [[1.0, 2.0, 3.0]])


def test_truncated_shows_the_drawing_up_to_a_point(drawing: Drawing) -> None:
    draw(drawing, LINE)
    draw(drawing, FAR_LINE)
    assert drawing.truncated(0) == ()
    assert [len(stroke) for stroke in drawing.truncated(2)] == [2]
    assert [len(stroke) for stroke in drawing.truncated(4)] == [3, 1]
    assert [len(stroke) for stroke in drawing.truncated(99)] == [3, 2]
    assert drawing.truncated(4)[0] is drawing.strokes[0]


ACTIONS = st.lists(st.sampled_from(["stroke", "erase", "clear", "raster", "load", "undo", "redo"]), max_size=30)


@given(ACTIONS)
def test_undoing_everything_and_redoing_it_comes_back_to_the_same(actions: list[str]) -> None:
    drawing = Drawing()
    doing = {
        "stroke": lambda: draw(drawing, LINE),
        "erase": lambda: erase(drawing, (20, 10)),
        "clear": drawing.clear,
        "raster": lambda: drawing.set_raster(np.ones((2, 2))),
        "load": lambda: drawing.load([FAR_LINE]),
        "undo": drawing.undo,
        "redo": drawing.redo,
    }
    for action in actions:
        doing[action]()
    while drawing.can_redo:
        drawing.redo()
    strokes, raster = drawing.strokes, drawing.raster
    steps = 0
    while drawing.can_undo:
        drawing.undo()
        steps += 1
    assert drawing.is_empty
    for _ in range(steps):
        drawing.redo()
    assert drawing.raster is raster
    assert len(drawing.strokes) == len(strokes)
    assert all(a is b for a, b in zip(drawing.strokes, strokes, strict=True))
