import numpy as np
import pytest
from step_by_step import shares_and_result

from nncore.errors import NNCoreError, ShapeError
from nncore.evaluation.robustness import Perturbation, accuracy_in_steps, perturb
from nncore.network.initialisation import init_network


def picture(*dots: tuple[int, int]) -> np.ndarray:
    """One image, shape (1, 784), with full ink at these rows and columns."""
    image = np.zeros((28, 28), np.float32)
    for row, column in dots:
        image[row, column] = 1.0
    return image.reshape(1, 784)


def ink_at(images: np.ndarray) -> list[tuple[int, int]]:
    rows, columns = np.nonzero(images.reshape(28, 28) > 0.5)
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


def test_nothing_leaves_the_images_as_they_are() -> None:
    images = np.random.default_rng(0).random((3, 784), np.float32)
    np.testing.assert_array_equal(perturb(images, Perturbation()), images)


@pytest.mark.parametrize(
    ("perturbation", "where"),
    [
        (Perturbation(right=3.0), (10, 15)),
        (Perturbation(down=2.0), (12, 12)),
        (Perturbation(right=-1.0, down=-1.0), (9, 11)),
        (Perturbation(rotation=90.0), (12, 18)),  # up 4 and left 2 of the middle becomes right 4 and up 2
        (Perturbation(rotation=180.0), (18, 16)),
        (Perturbation(scale=2.0), (6, 10)),
    ],
)
def test_a_dot_goes_where_it_should(perturbation: Perturbation, where: tuple[int, int]) -> None:
    assert where in ink_at(perturb(picture((10, 12)), perturbation))


def test_half_a_pixel_spreads_over_two_and_keeps_the_ink() -> None:
    moved = perturb(picture((10, 12)), Perturbation(right=0.5)).reshape(28, 28)
    assert moved[10, 12:14].tolist() == [0.5, 0.5]
    assert moved.sum() == pytest.approx(1.0)


@pytest.mark.parametrize(("right", "down"), [(0.25, 0.0), (0.0, 0.25), (0.6, -0.3), (-1.7, 2.4)])
def test_parts_of_a_pixel_are_interpolated_both_ways(right: float, down: float) -> None:
    row, column = np.mgrid[:28, :28] / 28.0
    plane = 0.1 + 0.3 * column + 0.5 * row
    moved = perturb(plane.reshape(1, 784), Perturbation(right=right, down=down)).reshape(28, 28)
    expected = plane - 0.3 * right / 28.0 - 0.5 * down / 28.0
    np.testing.assert_allclose(moved[3:-3, 3:-3], expected[3:-3, 3:-3], atol=1e-6)


def test_what_leaves_the_picture_is_gone_and_paper_comes_in() -> None:
    assert perturb(np.ones((1, 784), np.float32), Perturbation(right=6.0)).sum() == 28 * 22
    assert not perturb(picture((10, 26)), Perturbation(right=6.0)).any()


def test_the_pen_grows_and_shrinks_by_pixels() -> None:
    cross = [(9, 12), (10, 11), (10, 12), (10, 13), (11, 12)]
    assert sorted(ink_at(perturb(picture((10, 12)), Perturbation(thickness=1.0)))) == cross
    assert ink_at(perturb(picture(*cross), Perturbation(thickness=-1.0))) == [(10, 12)]
    half = perturb(picture((10, 12)), Perturbation(thickness=0.5)).reshape(28, 28)
    assert half[10, 11:14].tolist() == [0.5, 1.0, 0.5]
    far = perturb(picture((10, 12)), Perturbation(thickness=1.5)).reshape(28, 28)
    assert far[10, 10:15].tolist() == [0.5, 1.0, 1.0, 1.0, 0.5]


def test_noise_has_its_strength_its_seed_and_its_limits() -> None:
    grey = np.full((50, 784), 0.5, np.float32)
    noisy = perturb(grey, Perturbation(noise=0.1), seed=4)
    assert noisy.dtype == np.float32
    assert float(noisy.std()) == pytest.approx(0.1, rel=0.02)
    np.testing.assert_array_equal(noisy, perturb(grey, Perturbation(noise=0.1), seed=4))
    assert (noisy != perturb(grey, Perturbation(noise=0.1), seed=5)).any()
    strong = perturb(grey, Perturbation(noise=5.0))
    assert (strong.min(), strong.max()) == (0.0, 1.0)


def test_wrong_shapes_and_scales_are_told() -> None:
    with pytest.raises(ShapeError, match="784"):
        perturb(np.zeros((2, 100), np.float32), Perturbation())
    with pytest.raises(ShapeError, match="above 0"):
        perturb(picture(), Perturbation(scale=0.0))


def test_the_accuracy_of_several_networks_step_by_step() -> None:
    rng = np.random.default_rng(3)
    networks = [init_network((784, 10), [], rng=rng) for _ in range(2)]
    images = rng.random((600, 784), np.float32)
    perturbation = Perturbation(right=2.0, thickness=0.5)
    labels = networks[0].predict(perturb(images, perturbation))
    told, shares = shares_and_result(accuracy_in_steps(networks, images, labels, perturbation))
    assert told == sorted(told)
    assert 0.0 < told[0] < 1.0
    assert told[-1] == 1.0
    assert shares[0] == 1.0
    assert shares[1] == pytest.approx((networks[1].predict(perturb(images, perturbation)) == labels).mean())


def test_no_digits_and_other_numbers_of_labels_are_told() -> None:
    network = init_network((784, 10), [], rng=np.random.default_rng(0))
    with pytest.raises(NNCoreError, match="no accuracy"):
        next(accuracy_in_steps([network], np.empty((0, 784), np.float32), np.empty(0, np.int64), Perturbation()))
    with pytest.raises(ShapeError, match="1 and 2"):
        next(accuracy_in_steps([network], picture(), np.array([1, 2]), Perturbation()))
