"""The stock: the same copies from the same generator whatever the threads do, and passes made of the right parts."""

import numpy as np
import pytest

from nncore.data.datasets import Dataset, dataset_of_strokes
from nncore.data.stroke_file import StrokeRecord
from nncore.ink.augment_strokes import StrokeAugmentation
from nncore.recipes.copies import Augmentation, Copies, augmented, examples_from, kinds

ZERO = (np.array([[0.0, 0.0], [60.0, 0.0], [60.0, 100.0], [0.0, 100.0], [0.0, 0.0]]),)
LETTER = (np.array([[0.0, 0.0], [40.0, 80.0], [80.0, 0.0]]),)


@pytest.fixture(scope="module")
def drawings() -> Dataset:
    records = [StrokeRecord(ZERO, "0"), StrokeRecord(LETTER, "v")] * 5
    return dataset_of_strokes(records, "drawings")


@pytest.fixture
def stock() -> Copies:
    """Two copies of three pictures; every pixel of copy c and row r is 10 r + c."""
    values = 10 * np.arange(3)[None, :, None] + np.arange(2)[:, None, None]
    return Copies(np.broadcast_to(values, (2, 3, 784)).astype(np.uint8), np.array([7, 8, 10]))


@pytest.mark.parametrize("is_stroke", [True, False])
def test_copies_are_the_same_from_the_same_generator(drawings: Dataset, is_stroke: bool) -> None:
    dataset = drawings if is_stroke else Dataset("images", drawings.inputs, drawings.labels)
    augmentation = Augmentation(image_copies=3, stroke_copies=3)
    first, again = (list(augmented(dataset, augmentation, np.random.default_rng(1))) for _ in range(2))
    assert len(first) == 3
    assert first[0].shape == (10, 784)
    assert first[0].dtype == np.uint8
    assert all(np.array_equal(one, two) for one, two in zip(first, again, strict=True))
    assert not np.array_equal(first[0], first[1])


def test_a_sample_keeps_pictures_and_labels_together(stock: Copies) -> None:
    pictures, targets = stock.sample(200, 11, np.random.default_rng(0))
    assert pictures.dtype == np.uint8
    assert np.array_equal(targets.argmax(axis=1), np.array([7, 8, 10])[pictures[:, 0] // 10])
    assert set(pictures[:, 0].tolist()) == {0, 1, 10, 11, 20, 21}


def test_a_teachers_answers_take_the_place_of_labels(stock: Copies) -> None:
    answers = np.linspace(0.0, 1.0, 6).reshape(2, 3, 1).repeat(11, axis=2).astype(np.float16)
    taught = Copies(stock.pictures, stock.labels, targets=answers)
    pictures, targets = taught.sample(50, 11, np.random.default_rng(0))
    values = pictures[:, 0].astype(int)
    assert np.allclose(targets[:, 0], (3 * (values % 10) + values // 10) / 5.0, atol=1e-3)


def test_rows_are_drawn_by_their_weights(stock: Copies) -> None:
    weighted = Copies(stock.pictures, stock.labels, np.array([0.0, 1.0, 3.0]))
    _, targets = weighted.sample(4000, 11, np.random.default_rng(0))
    assert np.allclose(targets.mean(axis=0)[[7, 8, 10]], [0.0, 0.25, 0.75], atol=0.03)


def test_scans_are_images_with_writers_and_have_a_share_of_their_own(drawings: Dataset) -> None:
    digits, letters = kinds([drawings])
    labels = np.asarray(digits.labels)
    images = Dataset("images", digits.inputs, labels)
    scans = Dataset("scans", digits.inputs, labels, writers=("a",) * len(labels))
    augmentation = Augmentation(scan_copies=3, image_copies=2, stroke_copies=4, per_pass=1000)
    assert [augmentation.n_copies(dataset) for dataset in (images, scans, digits)] == [2, 3, 4]
    assert augmentation.counts([images, scans, digits, letters]) == [400, 110, 290, 200]


def test_a_thin_pen_makes_lighter_pictures(drawings: Dataset) -> None:
    def ink(thin_pens: float) -> float:
        stock = Augmentation(of_strokes=StrokeAugmentation(thin_pens=thin_pens), stroke_copies=2)
        return float(np.mean([copy.mean() for copy in augmented(drawings, stock, np.random.default_rng(1))]))

    assert ink(1.0) < 0.8 * ink(0.0)


def test_a_pass_has_so_many_of_each_set(drawings: Dataset, stock: Copies) -> None:
    digits, letters = kinds([drawings])
    images = Dataset("images", digits.inputs, digits.labels)
    counts = Augmentation(per_pass=1000).counts([images, digits, letters])
    assert np.allclose(counts, np.array([400, 290, 200]) / 0.89, atol=1.0)
    assert Augmentation(per_pass=900, image_share=0.6, stroke_share=0.3).counts([images, images, digits]) == [300] * 3
    inputs, targets = examples_from([stock, stock], [30, 12], 11)(np.random.default_rng(0))
    assert (inputs.shape, targets.shape) == ((42, 784), (42, 11))


def test_kinds_are_digits_and_the_rest(drawings: Dataset) -> None:
    digits, letters = kinds([drawings])
    assert digits.is_digit.all()
    assert not letters.is_digit.any()
    assert (len(digits), len(letters)) == (5, 5)
    assert len(kinds([digits])) == 1
