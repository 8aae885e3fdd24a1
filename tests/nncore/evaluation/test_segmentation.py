"""More than one digit in a drawing: each is read as it would be alone, and none where a part is no digit."""

from dataclasses import replace

import numpy as np
import pytest

import resources
from nncore.evaluation.segmentation import ReadSegments, read_mirrored, read_segments
from nncore.ink.strokes import to_pixels
from nncore.models.npz import load_network
from nncore.network.network import Network
from nncore.network.prediction import predict_trace

AWAY = np.array([12.0, 0.0])
SEVEN = np.array([(0.0, 0.0), (7.0, 0.2), (3.5, 10.0)])
ONE = np.array([(0.0, 2.5), (2.0, 0.0), (2.0, 10.0)])
FIVE = np.array([(5.0, 0.0), (0.5, 0.0), (0.0, 4.5), (3.0, 3.8), (5.0, 6.5), (3.5, 9.8), (0.0, 9.5)])
_AROUND = np.linspace(0.0, 2.0 * np.pi, 50)
CIRCLE = np.stack([np.cos(_AROUND), np.sin(_AROUND)], axis=1)
NINE = np.concatenate([3.0 * CIRCLE + (3.5, 3.0), [(6.5, 5.0), (6.0, 10.0)]])
SCRIBBLE = np.array([(x, y) for x, y in zip(np.arange(12.0), [0.0, 10.0] * 6, strict=True)])


@pytest.fixture(scope="module")
def network() -> Network:
    return load_network(resources.path("digit_model.npz"))


def read(network: Network, strokes: list[np.ndarray], *, is_sure: bool = False) -> ReadSegments | None:
    whole = predict_trace(network, network.forward(to_pixels(strokes)))
    assert whole.is_sure or not is_sure, "the whole is no digit for the network either; this proves nothing"
    return read_segments(network, strokes, whole)


def labels(segments: ReadSegments | None) -> list[int]:
    return [prediction.label for prediction in segments.predictions] if segments is not None else []


def test_each_is_read_as_if_it_were_alone(network: Network) -> None:
    segments = read(network, [SEVEN, ONE + AWAY])
    assert labels(segments) == [7, 1]
    alone = network.predict_probabilities(to_pixels([SEVEN])[None])[0]
    assert segments is not None
    assert segments.predictions[0].probability == pytest.approx(float(alone[7]), abs=1e-5)


def test_where_a_part_is_no_digit_or_there_is_one_part_nothing_is_said(network: Network) -> None:
    assert read(network, [SEVEN, SCRIBBLE + AWAY]) is None
    assert read(network, [SEVEN]) is None


def test_two_that_nearly_touch_are_two_where_each_speaks_for_itself_more_than_the_whole(network: Network) -> None:
    both = [ONE, FIVE + 0.25 * AWAY]
    whole = predict_trace(network, network.forward(to_pixels(both)))
    assert not whole.is_rejected, "taken for one digit; else this proves nothing"
    assert labels(read_segments(network, both, whole)) == [1, 5]


def test_an_open_four_is_one_digit_though_its_parts_look_like_digits(network: Network) -> None:
    left, right = np.array([(0.0, 0.0), (0.0, 6.0), (1.5, 6.0)]), np.array([(2.6, 1.0), (2.6, 9.0)])
    for part in (left, right):
        assert network.predict(to_pixels([part])[None])[0] == 1, "its parts look like digits; else this proves nothing"
    assert read(network, [left, right], is_sure=True) is None


@pytest.mark.parametrize(
    ("mark", "digit", "label", "arrangement"),
    [
        (np.array([(-2.0, 12.0), (9.0, 12.0)]), SEVEN, 7, "underlined"),
        (6.5 * CIRCLE * (1.0, 1.3) + (3.5, 5.0), NINE, 9, "framed"),
        (np.array([(-6.0, 5.0), (-2.0, 5.0)]), NINE, 9, "marked"),
        (np.array([(-3.0, -1.0), (9.0, 11.0)]), FIVE, 5, "struck"),
    ],
)
def test_a_mark_that_changes_the_answer_is_left_out_and_said(
    network: Network, mark: np.ndarray, digit: np.ndarray, label: int, arrangement: str
) -> None:
    segments = read(network, [digit, mark])
    assert segments is not None
    assert (segments.arrangement, labels(segments)) == (arrangement, [label])


def test_a_line_that_stands_apart_needs_no_evidence_and_one_that_comes_near_does(network: Network) -> None:
    seven = np.array([(0.0, 2.0), (1.0, 0.6), (2.5, 0.0), (4.5, 0.3), (5.6, 1.8), (5.4, 3.2), (3.5, 6.5), (2.4, 10.0)])
    line = np.array([(-1.0, 0.0), (6.6, 0.0)])
    assert labels(read(network, [seven, line + np.array([0.0, 11.0])], is_sure=True)) == [7]
    assert read(network, [seven, line + np.array([0.0, 10.3])], is_sure=True) is None, "it may be the foot of a 2"


def test_a_mark_that_changes_nothing_is_not_spoken_of(network: Network) -> None:
    assert read(network, [SEVEN, np.array([(9.0, 9.8), (9.2, 10.0)])], is_sure=True) is None


def test_digits_above_each_other_are_told_apart(network: Network) -> None:
    segments = read(network, [SEVEN, FIVE + np.array([0.0, 11.5])])
    assert segments is not None
    assert (segments.arrangement, labels(segments)) == ("above", [7, 5])


def test_a_slashed_zero_is_no_one_in_a_frame(network: Network) -> None:
    assert read(network, [CIRCLE, 0.6 * np.array([(0.6, -1.0), (-0.6, 1.0)])]) is None


def test_of_two_ways_the_one_with_more_digits_is_taken_if_they_speak_for_more(network: Network) -> None:
    tangled, away = [FIVE, FIVE + np.array([3.5, 0.0])], SEVEN + 1.3 * AWAY
    assert read(network, tangled, is_sure=False) is not None
    assert labels(read(network, [*tangled, away])) == [5, 5, 7]
    assert labels(read(network, [NINE, ONE + np.array([5.6, 0.0]), away])) == [9, 7], "less evidence in three"


def test_a_bar_through_a_seven_and_a_slash_through_a_zero_are_their_own(network: Network) -> None:
    assert read(network, [SEVEN, np.array([(-0.5, 5.0), (7.5, 4.6)])], is_sure=True) is None
    assert read(network, [4.0 * CIRCLE * (1.0, 1.4), 6.5 * np.array([(0.75, -1.0), (-0.75, 1.0)])]) is None


def read_in_the_mirror(network: Network, strokes: list[np.ndarray]) -> ReadSegments | None:
    pixels = to_pixels(strokes)
    whole = predict_trace(network, network.forward(pixels))
    assert whole.is_sure, "else this proves nothing"
    return read_mirrored(network, pixels, whole)


def test_a_digit_as_in_a_mirror_is_told_with_what_it_is_the_right_way_round(network: Network) -> None:
    mirrored = read_in_the_mirror(network, [FIVE * (-1.0, 1.0)])
    assert mirrored is not None
    assert (mirrored.arrangement, labels(mirrored)) == ("mirrored", [5])
    alone = network.predict_probabilities(to_pixels([FIVE])[None])[0]
    assert mirrored.predictions[0].probability == pytest.approx(float(alone[5]), abs=1e-3), (
        "as if it were drawn rightly"
    )
    assert read_in_the_mirror(network, [FIVE]) is None
    assert read_in_the_mirror(network, [4.0 * CIRCLE * (1.0, 1.4)]) is None, "a 0 is the same in a mirror"


def test_a_network_that_knows_nothing_but_digits_is_not_asked_about_a_mirror(network: Network) -> None:
    assert read_in_the_mirror(replace(network, reject_below=0.0), [FIVE * (-1.0, 1.0)]) is None
