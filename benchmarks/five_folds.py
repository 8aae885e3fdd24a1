"""How a recipe reads strangers: every writer is once kept from the training, and so is every symbol.

    python benchmarks/five_folds.py pen_digits/train.ndjson.gz pen_not_digits/train.ndjson.gz -o FOLDER

Writers are dealt out into five folds, and so are the symbols that are no digits. For each fold a network is trained
from the other four and MNIST, and then reads its own: threshold and temperature too come from writers it trained
beside. Networks that are in FOLDER already are not trained again, so the work can be stopped, or be shared between
processes with --folds. With the recipe `best` a fold takes a quarter of an hour of two cores.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

import resources
from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset, load_dataset
from nncore.evaluation.calibration import expected_calibration_error
from nncore.evaluation.metrics import confusion_matrix, per_digit_accuracy
from nncore.evaluation.rejection import roc_auc
from nncore.models.npz import load_network, save_network
from nncore.network.network import Network
from nncore.network.prediction import evidence
from nncore.recipes.run import find_recipe, run_recipe
from nncore.recipes.sources import Sources

N_FOLDS = 5


class Fold(NamedTuple):
    """What one network learns from, and what it is judged by: digits, symbols it knows, and symbols it does not."""

    training: tuple[Dataset, Dataset]
    digits: Dataset
    known: Dataset
    unknown: Dataset


def main() -> None:
    """Train what is missing, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", help="stroke file of digits, with writers")
    parser.add_argument("not_digits", help="stroke file of letters and symbols, with writers")
    parser.add_argument("-o", "--output", required=True, type=Path, help="folder for the networks")
    parser.add_argument("--recipe", default="best")
    parser.add_argument("--folds", type=int, nargs="*", default=range(N_FOLDS), help="only these, from 0")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    digits, others = load_dataset(arguments.digits), load_dataset(arguments.not_digits)
    folds = {number: fold_of(digits, others, number) for number in arguments.folds}
    networks = {
        number: network_of(fold, arguments.output / f"{arguments.recipe}_{number}.npz", arguments.recipe)
        for number, fold in folds.items()
    }
    report(folds, networks)


def fold_of(digits: Dataset, others: Dataset, number: int) -> Fold:
    """Return one of the five folds."""
    writers = dealt((*(digits.writers or ()), *(others.writers or ())))
    of_digits, of_others = (
        np.array([writers[name] for name in dataset.writers or ()]) == number for dataset in (digits, others)
    )
    words = others.words or ()
    symbols = dealt(words)
    is_strange = np.array([symbols[word] for word in words]) == number
    return Fold(
        (digits.subset(~of_digits), others.subset(~of_others & ~is_strange)),
        digits.subset(of_digits),
        others.subset(of_others & ~is_strange),
        others.subset(of_others & is_strange),
    )


def dealt(names: Sequence[str]) -> dict[str, int]:
    """Return the fold of each name, the same in every run."""
    shuffled = np.random.default_rng(0).permutation(np.unique(np.array(names))).tolist()
    return {name: place % N_FOLDS for place, name in enumerate(shuffled)}


def network_of(fold: Fold, path: Path, recipe: str) -> Network:
    """Return the network of a fold, trained if its file is not there."""
    if path.exists():
        return load_network(path)
    mnist = load_dataset(resources.path("mnist"), "train")
    for progress in run_recipe(find_recipe(recipe), Sources((mnist, *fold.training)), seed=1):
        print(f"\r{path.name}: {progress.fraction:4.0%} {progress.text:24}", end="", flush=True)
    print()
    save_network(progress.network, path)
    return progress.network


def report(folds: dict[int, Fold], networks: dict[int, Network]) -> None:
    """Print the figures of each fold and of all digits together."""
    readings = {number: _Reading(networks[number], fold) for number, fold in folds.items()}
    print("fold  digits  read      refused   no digits refused   ROC area, known and unknown symbols")
    for number, reading in readings.items():
        print(f"{number:4}  {reading.row()}")
    labels = np.concatenate([reading.labels for reading in readings.values()])
    probabilities = np.concatenate([reading.probabilities for reading in readings.values()])
    confusion = confusion_matrix(labels, probabilities.argmax(axis=1))
    print(f"all   {len(labels):6}  {_percent(float(np.trace(confusion)) / len(labels))}")
    print(f"by digit              {'  '.join(_percent(share or 0.0) for share in per_digit_accuracy(confusion))}")
    print(f"calibration (ECE)     {_percent(expected_calibration_error(labels, probabilities) or 0.0)}")
    for name in ("known", "unknown"):
        areas = [getattr(reading, name) for reading in readings.values()]
        print(f"area, {name:7} symbols {np.mean(areas):.4f} in the mean")
    mnist = load_dataset(resources.path("mnist"), "test")
    shares = [float((network.predict(mnist.inputs) == mnist.labels).mean()) for network in networks.values()]
    print(f"MNIST test            {'  '.join(map(_percent, shares))}")


class _Reading:
    """What a network makes of its fold."""

    def __init__(self, network: Network, fold: Fold) -> None:
        logits = network.logits(fold.digits.inputs)
        self.labels: IntArray = np.asarray(fold.digits.labels)
        self.probabilities: FloatArray = network.predict_probabilities(fold.digits.inputs)
        self.known, self.unknown = (
            _area(evidence(logits), evidence(network.logits(others.inputs))) for others in (fold.known, fold.unknown)
        )
        of_others = np.concatenate([network.logits(others.inputs) for others in (fold.known, fold.unknown)])
        self._rejected = _share(evidence(logits) < network.reject_below)
        self._others_refused = _share(evidence(of_others) < network.reject_below)

    def row(self) -> str:
        """Return the figures in a line."""
        read = _share(self.probabilities.argmax(axis=1) == self.labels)
        shares = f"{_percent(read)}   {_percent(self._rejected)}   {_percent(self._others_refused)}"
        return f"{len(self.labels):6}  {shares}             {self.known:.4f}  {self.unknown:.4f}"


def _area(of_digits: FloatArray, of_others: FloatArray) -> float:
    is_digit = np.repeat([True, False], [len(of_digits), len(of_others)])
    return roc_auc(np.concatenate([of_digits, of_others]), is_digit) or 0.0


def _share(is_so: npt.NDArray[np.bool_]) -> float:
    return float(is_so.mean())


def _percent(share: float) -> str:
    return f"{100.0 * share:.2f} %"


if __name__ == "__main__":
    main()
