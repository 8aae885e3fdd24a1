"""Augmented images are still the same digits: shape, range, ink, place, and the same again from the same generator."""

import math
from dataclasses import fields, replace

import numpy as np
import pytest

import resources
from nncore.arrays import FloatArray
from nncore.data.datasets import load_dataset
from nncore.errors import ShapeError
from nncore.ink.augment_images import ImageAugmentation, augment_images
from nncore.models.npz import load_network

NONE = ImageAugmentation(**{field.name: 0.0 for field in fields(ImageAugmentation)})


@pytest.fixture
def images() -> FloatArray:
    """300 soft-edged bars of 12×4 pixels, upright, with their middle at (14, 14)."""
    bar = np.zeros((28, 28), np.float32)
    bar[8:21, 12:17] = 0.5
    bar[9:20, 13:16] = 1.0
    return np.repeat(bar.reshape(1, 784), 300, axis=0)


def centres(images: FloatArray) -> FloatArray:
    """Rows and columns of the centres of mass, shape (N, 2)."""
    grid = np.mgrid[:28, :28].reshape(2, -1)
    means: FloatArray = images @ grid.T / images.sum(axis=1, keepdims=True)
    return means


def test_copies_have_the_shape_and_range_of_images(images: FloatArray) -> None:
    copies = augment_images(images, ImageAugmentation(), np.random.default_rng(1))
    assert copies.shape == images.shape
    assert copies.dtype == np.float32
    assert copies.min() >= 0.0
    assert copies.max() <= 1.0
    assert len(np.unique(copies, axis=0)) == len(copies)


def test_the_same_generator_gives_the_same_copies(images: FloatArray) -> None:
    first, again, other = (
        augment_images(images, ImageAugmentation(), np.random.default_rng(seed)) for seed in (5, 5, 6)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_without_any_strength_an_image_stays_as_it_is(images: FloatArray) -> None:
    assert np.allclose(augment_images(images, NONE, np.random.default_rng(0)), images, atol=1e-5)


def test_the_originals_are_not_changed(images: FloatArray) -> None:
    before = images.copy()
    augment_images(images, ImageAugmentation(), np.random.default_rng(0))
    assert np.array_equal(images, before)


def test_copies_keep_most_of_the_ink_and_its_place(images: FloatArray) -> None:
    copies = augment_images(images, ImageAugmentation(), np.random.default_rng(2))
    ratio = copies.sum(axis=1) / images.sum(axis=1)
    assert 0.9 < ratio.mean() < 1.15
    assert ratio.min() > 0.4
    assert np.abs(centres(copies).mean(axis=0) - 14.0).max() < 0.15
    assert np.abs(centres(copies) - 14.0).max() < 3.5


def test_a_shift_moves_the_digit_by_so_many_pixels(images: FloatArray) -> None:
    copies = augment_images(images, replace(NONE, shift=1.5), np.random.default_rng(3))
    assert np.allclose(copies.sum(axis=1), images.sum(axis=1), rtol=1e-4)
    assert np.allclose(centres(copies).std(axis=0), 1.5, rtol=0.15)
    assert abs(np.corrcoef(*centres(copies).T)[0, 1]) < 0.15  # down and across on their own


def test_rotation_turns_the_bar_by_its_angle(images: FloatArray) -> None:
    copies = augment_images(images, replace(NONE, rotation=0.3), np.random.default_rng(4))
    y, x = np.mgrid[:28, :28].reshape(2, -1) - 14.0
    angles = 0.5 * np.arctan2(-2 * copies @ (x * y), copies @ (y * y - x * x))
    assert np.std(angles) == pytest.approx(0.3, rel=0.15)
    assert np.abs(centres(copies) - 14.0).max() < 0.1


def test_slant_leans_the_bar_and_keeps_its_height(images: FloatArray) -> None:
    copies = augment_images(images, replace(NONE, slant=0.3), np.random.default_rng(4))
    rows = copies.reshape(-1, 28, 28).sum(axis=2)
    assert np.allclose(rows, images.reshape(-1, 28, 28).sum(axis=2), atol=0.02)
    assert len(np.unique(copies.round(3), axis=0)) > 200


def test_thickness_goes_both_ways_around_an_edge(images: FloatArray) -> None:
    copies = augment_images(images, replace(NONE, thickness=0.5), np.random.default_rng(7))
    ratio = copies.sum(axis=1) / images.sum(axis=1)
    assert ratio.min() < 0.85
    assert ratio.max() > 1.25
    assert copies[:, 14 * 28 + 14].min() == 1.0


def test_elastic_fields_bend_smoothly(images: FloatArray) -> None:
    copies = augment_images(images, replace(NONE, elastic=1.0), np.random.default_rng(8))
    assert np.abs(copies - images).max() > 0.5
    assert np.abs(copies.sum(axis=1) / images.sum(axis=1) - 1.0).max() < 0.8


def extents(images: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Heights and widths as standard deviations of the ink, shape (N,) each."""
    y, x = np.mgrid[:28, :28].reshape(2, -1) - 14.0
    ink = images.sum(axis=1)
    return np.sqrt(images @ y**2 / ink), np.sqrt(images @ x**2 / ink)


def test_size_changes_both_sides_alike_and_stretch_one_against_the_other(images: FloatArray) -> None:
    for strength, sign in (("size", 1.0), ("stretch", -1.0)):
        copies = augment_images(images, replace(NONE, **{strength: 0.15}), np.random.default_rng(5))
        height, width = np.log(extents(copies)) - np.log(extents(images))
        assert float(height.std()) == pytest.approx(0.15, rel=0.2)
        assert float(np.corrcoef(height, width)[0, 1]) == pytest.approx(sign, abs=0.1)


def test_the_elastic_field_has_its_strength_everywhere_and_changes_slowly() -> None:
    ramp = np.tile(np.arange(28, dtype=np.float32) / 28.0, 28)  # of a ramp, the change of a value is the way it moved
    copies = augment_images(np.tile(ramp, (2000, 1)), replace(NONE, elastic=0.5), np.random.default_rng(8))
    moved = (28.0 * (copies - ramp)).reshape(-1, 28, 28)[:, 3:-3, 3:-3]
    assert moved.std(axis=0) == pytest.approx(np.full((22, 22), 0.5), rel=0.1)
    steps = np.diff(moved, axis=2).std(axis=0)
    assert steps.mean() == pytest.approx(0.5 / (5.0 * np.sqrt(2.0)), rel=0.1)  # bumps 5 pixels wide


def test_a_shift_moves_every_point_alike() -> None:
    across = np.tile(np.arange(28, dtype=np.float32) / 28.0, (28, 1))
    for ramp in (across, across.T):
        ramps = np.tile(ramp.reshape(784), (200, 1))
        copies = augment_images(ramps, replace(NONE, shift=0.8), np.random.default_rng(6))
        moved = (28.0 * (copies - ramps)).reshape(-1, 28, 28)[:, 4:-4, 4:-4]
        assert moved.std(axis=0) == pytest.approx(np.full((20, 20), 0.8), rel=0.15)
        assert moved.std(axis=(1, 2)).max() < 1e-4


def test_beyond_the_edge_there_is_paper() -> None:
    inked = np.ones((1000, 784), np.float32)
    copies = augment_images(inked, replace(NONE, shift=60.0), np.random.default_rng(2))
    inside = math.erf(28.0 / 60.0 / math.sqrt(2.0)) ** 2  # of a normal shift, down and across: some ink is left
    assert (copies.max(axis=1) == 0.0).mean() == pytest.approx(1.0 - inside, abs=0.05)
    assert copies.max() == 1.0


def test_turned_slanted_and_stretched_digits_keep_their_ink(images: FloatArray) -> None:
    copies = augment_images(images, replace(NONE, rotation=0.5, slant=0.4, stretch=0.2), np.random.default_rng(11))
    near = np.abs(centres(copies) - 14.0).max(axis=1) < 0.1  # whose ends have not left the picture
    assert near.mean() > 0.9
    assert copies[near].sum(axis=1) == pytest.approx(images[near].sum(axis=1), rel=0.04)


def test_a_pen_is_at_most_a_pixel_thicker_or_six_tenths_thinner() -> None:
    square = np.zeros((28, 28), np.float32)
    square[10:16, 8:20] = 1.0
    cross = np.array([(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)])
    moved = np.stack([np.roll(square, step, axis=(0, 1)) for step in cross])
    thick, thin = moved.max(axis=0), 0.4 * square + 0.6 * moved.min(axis=0)
    copies = augment_images(
        np.tile(square.reshape(784), (200, 1)), replace(NONE, thickness=1e6), np.random.default_rng(1)
    )
    is_thick = copies.sum(axis=1) > square.sum()
    assert 60 < is_thick.sum() < 140
    np.testing.assert_allclose(copies[is_thick].reshape(-1, 28, 28), np.tile(thick, (is_thick.sum(), 1, 1)), atol=1e-5)
    np.testing.assert_allclose(
        copies[~is_thick].reshape(-1, 28, 28), np.tile(thin, ((~is_thick).sum(), 1, 1)), atol=1e-5
    )


def test_thickness_is_the_spread_of_the_pens_edge() -> None:
    square = np.zeros((28, 28), np.float32)
    square[8:20, 8:20] = 1.0
    copies = augment_images(
        np.tile(square.reshape(784), (2000, 1)), replace(NONE, thickness=0.3), np.random.default_rng(1)
    )
    more = copies.sum(axis=1) - square.sum()
    assert np.sqrt(np.mean((more[more > 0] / 48) ** 2)) == pytest.approx(0.3, rel=0.08)  # 48 pixels lie around it
    assert np.sqrt(np.mean((more[more < 0] / 44) ** 2)) == pytest.approx(0.6 * 0.3, rel=0.08)  # 44 are its edge


def test_ink_at_the_edge_of_the_picture_thins_from_there_too() -> None:
    copies = augment_images(np.ones((40, 784), np.float32), replace(NONE, thickness=1e6), np.random.default_rng(1))
    thin = copies[copies.min(axis=1) < 1.0].reshape(-1, 28, 28)
    assert len(thin) > 10
    np.testing.assert_allclose(thin[:, 1:-1, 1:-1], 1.0)
    for edge in (thin[:, 0], thin[:, -1], thin[:, :, 0], thin[:, :, -1]):
        np.testing.assert_allclose(edge, 0.4, atol=1e-6)


def test_copies_of_the_usual_strength_are_still_read() -> None:
    digits, network = load_dataset(resources.path("mnist"), "test"), load_network(resources.path("digit_model.npz"))
    images, labels = digits.inputs[:1500], digits.labels[:1500]
    copies = augment_images(images, ImageAugmentation(), np.random.default_rng(0))
    accuracy = (network.predict(copies) == labels).mean()
    assert 0.96 < accuracy < (network.predict(images) == labels).mean() - 0.01  # not spoilt, but not the same again


@pytest.mark.parametrize("shape", [(2, 400), (784,), (2, 784, 1)])
def test_images_of_another_shape_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ShapeError, match="784"):
        augment_images(np.zeros(shape, np.float32), ImageAugmentation(), np.random.default_rng(0))
