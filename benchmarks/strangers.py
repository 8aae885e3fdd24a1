"""How a recipe reads strangers: other people, and other devices, paper and countries than it ever met.

    python benchmarks/strangers.py pen_digits/*.gz pen_not_digits/*.gz scans/scans.tar -o FOLDER

Each file is a source. For each source of digits a network is trained from the others and MNIST: the whole source is
left out, and with it a part of the writers of all others, a part of the words that are no digits, and one alphabet
(what stands before the "/" of a word). It then reads what it never met; thresholds and temperature too come from
those it trained beside. Networks that are in FOLDER already are not trained again, so the work can be stopped, or be
shared between processes with --leave-out. --quick trains for two minutes a network, without teachers: enough to compare
ideas by, about a point below the recipe itself.
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

import resources
from app.sources.data import open_data
from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset, load_dataset
from nncore.evaluation.calibration import expected_calibration_error
from nncore.models.npz import load_network, save_network
from nncore.network.network import Network
from nncore.network.prediction import is_rejected
from nncore.recipes.recipe import Recipe, find_recipe
from nncore.recipes.run import run_recipe
from nncore.recipes.sources import LOOK_ALIKES, Sources


class Fold(NamedTuple):
    """What a network learns from, and what it is judged by: parts of the sources, by name."""

    training: tuple[Dataset, ...]
    strange: dict[str, Dataset]
    left_out: str


class Reading(NamedTuple):
    """What a network makes of one source: of digits, what was read as which; of the rest, what was rejected."""

    labels: IntArray
    probabilities: FloatArray
    rejected: npt.NDArray[np.bool_]


def main() -> None:
    """Train what is missing, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="+", help="stroke files and scans, with writers or words")
    parser.add_argument("-o", "--output", required=True, type=Path, help="folder for the networks")
    parser.add_argument("--recipe", default="best")
    parser.add_argument("--quick", action="store_true", help="few passes, no teachers")
    parser.add_argument("--leave-out", nargs="*", help="only these sources: pen_digits-uji.ndjson.gz")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    recipe = quick(find_recipe(arguments.recipe)) if arguments.quick else find_recipe(arguments.recipe)
    folds = folds_of([named_source(name) for name in arguments.data])
    chosen = [fold for fold in folds if not arguments.leave_out or fold.left_out in arguments.leave_out]
    report(chosen, [network_of(fold, arguments.output / f"without_{fold.left_out}.npz", recipe) for fold in chosen])


def named_source(name: str) -> Dataset:
    """Read a source, called by its folder and file: many collections call a file `train`."""
    return replace(open_data(name), name="-".join(Path(name).parts[-2:]))


def quick(recipe: Recipe) -> Recipe:
    """Return a recipe of a twelfth of the passes, a third of the stock, and no teachers."""
    settings = replace(recipe.settings, epochs=QUICK_EPOCHS, averaging=0.998)
    stock = recipe.stock and replace(recipe.stock, image_copies=4, scan_copies=8, stroke_copies=8)
    return replace(recipe, settings=settings, teaching=None, stock=stock)


QUICK_EPOCHS = 60


def folds_of(sources: Sequence[Dataset]) -> list[Fold]:
    """Return a fold for each source of digits."""
    names = [source.name for source in sources if source.is_digit.all()]
    groups = {source.name: _groups(source, len(names)) for source in sources}
    return [_fold(sources, groups, name, number) for number, name in enumerate(names)]


def _groups(source: Dataset, n: int) -> IntArray:
    """Return the fold, 0 … n − 1, in which each row of a source is a stranger's; −1 if in none but its source's own."""
    names = source.writers if source.is_digit.all() else tuple(word.split("/")[0] for word in source.words or ())
    distinct = np.random.default_rng(0).permutation(np.unique(np.array(names)))
    if len(distinct) == 1:
        return np.full(len(source), -1)
    place = {name: number % n for number, name in enumerate(distinct.tolist())}
    return np.array([place[name] for name in names or ()])


def _fold(sources: Sequence[Dataset], groups: dict[str, IntArray], left_out: str, number: int) -> Fold:
    training, strange = [], {}
    for source in sources:
        is_strange = (groups[source.name] == number) | (source.name == left_out)
        if is_strange.any():
            strange[source.name] = source.subset(is_strange)
        if not is_strange.all():
            training.append(source.subset(~is_strange))
    return Fold(tuple(training), strange, left_out)


def network_of(fold: Fold, path: Path, recipe: Recipe) -> Network:
    """Return the network of a fold, trained if its file is not there."""
    if path.exists():
        return load_network(path)
    mnist = load_dataset(resources.path("mnist"), "train")
    for progress in run_recipe(recipe, Sources((mnist, *fold.training)), seed=1):
        print(f"\r{path.name}: {progress.fraction:4.0%} {progress.text:24}", end="", flush=True)
    print()
    save_network(progress.network, path)
    return progress.network


def report(folds: Sequence[Fold], networks: Sequence[Network]) -> None:
    """Print the figures of each source: left out whole, and of writers or words left out."""
    print(f"{'':44}    n   read  worst digit  rejected   ECE    by digit")
    names = dict.fromkeys(name for fold in folds for name in fold.strange)
    for name in names:
        for is_whole, text in ((True, "whole source"), (False, "writers, words")):
            readings = [
                reading_of(network, fold.strange[name])
                for fold, network in zip(folds, networks, strict=True)
                if name in fold.strange and (fold.left_out == name) == is_whole
            ]
            if readings:
                print(f"{name.split('.')[0]:28}{text:16}{row(readings)}")
    mnist = load_dataset(resources.path("mnist"), "test")
    print(f"{'MNIST test':44}{row([reading_of(network, mnist) for network in networks])}")


def reading_of(network: Network, source: Dataset) -> Reading:
    """Return what a network makes of some rows; look-alikes of digits are passed over."""
    if source.words is not None:
        source = source.subset(np.array([word not in LOOK_ALIKES for word in source.words]))
    logits = network.logits(source.inputs)
    return Reading(
        np.asarray(source.labels),
        network.predict_probabilities(source.inputs),
        is_rejected(network, logits, source.spare_strokes),
    )


def row(readings: Sequence[Reading]) -> str:
    """Return the figures of some readings together in a line."""
    labels, probabilities, rejected = (np.concatenate(parts) for parts in zip(*readings, strict=True))
    if (labels < 0).all():
        return f"{len(labels):5}  {'':19}  {_percent(rejected.mean())}"
    is_read = probabilities.argmax(axis=1) == labels
    by_digit = [is_read[labels == digit].mean() for digit in np.unique(labels)]
    error = expected_calibration_error(labels, probabilities) or 0.0
    shares = f"{_percent(is_read.mean())} {_percent(min(by_digit))} ({np.unique(labels)[np.argmin(by_digit)]})"
    rest = " ".join(f"{100.0 * share:4.1f}" for share in by_digit)
    return f"{len(labels):5}  {shares}     {_percent(rejected.mean())}  {_percent(error)}  {rest}"


def _percent(share: float) -> str:
    return f"{100.0 * share:6.2f}%"


if __name__ == "__main__":
    main()
