"""How a network reads the handwriting of people it was not trained on, and what it makes of letters.

    python benchmarks/handwriting.py pen_digits/train.ndjson.gz pen_not_digits/train.ndjson.gz

Of both files only the writers are used that every recipe keeps apart (`nncore.recipes.sources`); --all uses everyone,
as for files of strangers. Prints accuracy by digit, calibration, rejection, the area under the ROC curve of the
evidence, how early answers settle, and how many keep their label when drawn elsewhere, smaller or larger, with
whole-pixel mouse positions.
"""

import argparse
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

import resources
from nncore.arrays import FloatArray
from nncore.data.datasets import Dataset, load_dataset
from nncore.evaluation.earliness import earliness
from nncore.evaluation.predictions import evaluate
from nncore.evaluation.rejection import roc_auc
from nncore.ink.strokes import Stroke, to_pixels
from nncore.models.npz import load_network
from nncore.network.network import Network
from nncore.network.prediction import evidence
from nncore.recipes.sources import split

CANVAS = 480
"""Side of the canvas in pixels, on which digits are moved about."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", help="stroke file of digits")
    parser.add_argument("not_digits", help="stroke file of letters and symbols")
    parser.add_argument(
        "--model", default=str(resources.path("digit_model.npz")), help="network; else the one in the box"
    )
    parser.add_argument("--all", action="store_true", help="use all writers, not only those kept apart")
    arguments = parser.parse_args()
    network = load_network(arguments.model)
    digits, others = (_chosen(load_dataset(name), arguments.all) for name in (arguments.digits, arguments.not_digits))
    report_accuracy(network, digits)
    report_refusal(network, digits, others)
    report_earliness(network, digits)
    report_invariance(network, digits)


def _chosen(dataset: Dataset, is_all: bool) -> Dataset:
    return dataset if is_all else split([dataset], 0, np.random.default_rng(0)).validation[0]


def report_accuracy(network: Network, digits: Dataset) -> None:
    """Print accuracy, by digit, and calibration."""
    result = evaluate(network, digits)
    print(f"digits                {result.n_digits}, of {len(set(digits.writers or ()))} writers")
    print(f"accuracy              {_percent(result.accuracy)}")
    print(f"by digit              {'  '.join(map(_percent, result.per_digit))}")
    print(f"calibration (ECE)     {_percent(result.calibration_error)}")


def report_refusal(network: Network, digits: Dataset, others: Dataset) -> None:
    """Print what the threshold rejects, and how well the evidence parts digits from the rest at any threshold."""
    of_digits, of_others = (
        evidence(network.logits(dataset.inputs), dataset.spare_strokes) for dataset in (digits, others)
    )
    is_digit = np.repeat([True, False], [len(digits), len(others)])
    area = roc_auc(np.concatenate([of_digits, of_others]), is_digit)
    print(f"no digits             {len(others)}, rejected {_percent(_share_below(of_others, network))}")
    print(f"digits rejected       {_percent(_share_below(of_digits, network))}")
    print(f"area under ROC        {area:.4f}")


def report_earliness(network: Network, digits: Dataset) -> None:
    """Print the mean share of the ink at which the final answer stands, by digit."""
    means = earliness(network, digits.strokes or (), np.asarray(digits.labels))
    print(f"settled at, by digit  {'  '.join(map(_percent, means))} of the ink")


def report_invariance(network: Network, digits: Dataset) -> None:
    """Print how many digits keep their label anywhere on the canvas, from a quarter of its side to all of it."""
    rng = np.random.default_rng(0)
    moved = np.array([to_pixels(_placed(strokes, rng)) for strokes in digits.strokes or ()])
    is_same = network.predict(moved) == network.predict(digits.inputs)
    print(f"same label elsewhere  {_percent(float(is_same.mean()))}")


def _placed(strokes: Sequence[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """Return the drawing at a random place and size of the canvas, in whole pixels."""
    points = np.concatenate(strokes)
    low, extent = points.min(axis=0), max(float(np.ptp(points, axis=0).max()), 1.0)
    side = rng.uniform(CANVAS / 4, CANVAS)
    corner = rng.uniform(0.0, CANVAS - side, 2)
    return [np.rint((stroke - low) * (side / extent) + corner) for stroke in strokes]


def _share_below(scores: FloatArray, network: Network) -> float:
    below: npt.NDArray[np.bool_] = scores < network.reject_below
    return float(below.mean())


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100.0 * share:.2f} %"


if __name__ == "__main__":
    main()
