"""Train a network by a recipe and write it, with its card, to a file."""

import argparse
import shlex
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.errors import CommandError
from app.commands.outputs import check_output
from app.commands.own_settings import add_own_settings, experiment_from, has_own_settings
from app.commands.progress_bar import ProgressBar
from app.sources.data import HELP
from app.ui.text.numbers import plain_percent
from nncore.errors import ModelFileError
from nncore.recipes.recipe import RECIPES, find_recipe, with_activation

if TYPE_CHECKING:
    from nncore.data.datasets import Dataset
    from nncore.learning.experiment import Setup
    from nncore.network.network import Network
    from nncore.recipes.sources import Sources

EXAMPLE = "recipes:\n" + "\n".join(f"  {recipe.key:10s}{recipe.summary}" for recipe in RECIPES.values()) + (
    "\n\nexample: digitscope train mnist:train --recipe mnist --seed 1 -o my_network.npz"
    "\nexample: digitscope train mnist:train my_digits.ndjson --epochs 10 -o mine_too.npz"
    "\n\nSettings of your own learn from several DATA as the Train page does: each is split by itself for\n"
    "validation, and then a small one is repeated until the largest is about nine times as large."
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("data", metavar="DATA", nargs="+", help=HELP)
    parser.add_argument("-o", "--output", required=True, metavar="M.npz", help="the file to write")
    parser.add_argument("--recipe", default="mnist", metavar="NAME", help="how to train: one of those below (mnist)")
    parser.add_argument(
        "--activation", metavar="NAME", help="of the hidden layers: relu, tanh, …; without it the recipe's own"
    )
    parser.add_argument("--seed", type=int, help="the same seed gives the same network (1)")
    parser.add_argument(
        "--licence",
        action="append",
        default=[],
        metavar="TEXT",
        help="terms of your data, for the network's card; may be given again",
    )
    add_own_settings(parser)


def run(arguments: argparse.Namespace) -> int:
    """Train, and write the network when it is finished."""
    check_output(arguments.output, [*arguments.data, arguments.start, arguments.like])
    if arguments.seed is not None and arguments.seed < 0:
        raise CommandError(f"--seed is a whole number from 0 on, not {arguments.seed}.")
    train = _train_own if has_own_settings(arguments) else _train_by_recipe
    with ProgressBar(sys.stderr) as bar:
        network = train(arguments, bar)
    _save(network, arguments.output)
    for name, figure in network.card.get("figures", {}).items():
        print(f"{name}: {plain_percent(figure)}")
    return 0


def _save(network: "Network", output: str) -> None:
    """Write a network; where that fails, for a disk may have filled meanwhile, keep what was learned elsewhere."""
    from nncore.models.npz import save_network

    try:
        save_network(network, output)
    except ModelFileError as error:
        raise CommandError(f"{error}{_kept_elsewhere(network)}") from error


def _kept_elsewhere(network: "Network") -> str:
    """Write a network among the system's temporary files; return the sentence that says where, or nothing."""
    from nncore.models.npz import save_network

    try:
        path = Path(tempfile.mkdtemp(prefix="digitscope-")) / "network.npz"
        save_network(network, path)
    except (OSError, ModelFileError):
        return ""
    return f" The trained network lies in {path}."


def _train_by_recipe(arguments: argparse.Namespace, bar: ProgressBar) -> "Network":
    from nncore.recipes.run import run_recipe

    recipe = find_recipe(arguments.recipe)
    if arguments.activation is not None:
        recipe = with_activation(recipe, arguments.activation)
    seed = 1 if arguments.seed is None else arguments.seed
    for progress in run_recipe(recipe, _sources(arguments.data, arguments.licence), seed, _command(arguments, seed)):
        loss = "" if progress.loss is None else f"  loss {progress.loss:.4f}"
        bar.show(progress.fraction, f"{progress.text}{loss}{_validation(progress.validation_accuracy)}")
    return progress.network


def _train_own(arguments: argparse.Namespace, bar: ProgressBar) -> "Network":
    from app.sources.data import open_data
    from app.sources.networks import open_network
    from nncore.data.digit_sets import joined
    from nncore.evaluation.metrics import accuracy
    from nncore.learning.experiment import card_of, set_up
    from nncore.learning.training import train

    start = None if arguments.start is None else open_network(arguments.start)
    experiment, known = experiment_from(arguments, start), None
    setup = set_up(experiment, *joined(_read(arguments.data)), start=start)
    for progress in train(setup.network, setup.examples, setup.settings, setup.validation):
        known = progress.validation.accuracy if progress.validation else known
        text = f"Epoch {progress.epoch} of {experiment.settings.epochs}  loss {progress.loss:.4f}"
        bar.show(progress.step / progress.steps, f"{text}{_validation(known)}")
    _complain(progress.network, setup, bar)
    test = open_data("mnist:test")
    right = accuracy(test.labels, progress.network.predict(test.inputs)) if test.labels is not None else None
    figures = {"validation": known, "MNIST test": right}
    told = {name: figure for name, figure in figures.items() if figure is not None}
    origin = None if start is None else {"file": Path(arguments.start).name, **start.card}
    card = card_of(experiment, tuple(arguments.data), told, origin)
    return progress.network.replace(card=card | {"licences": [*card["licences"], *arguments.licence]})


def _complain(network: "Network", setup: "Setup", bar: ProgressBar) -> None:
    """Say what went wrong in a training that came to its end: dead neurons, a loss worse than guessing."""
    from nncore.learning.diagnostics import complaints, diagnose

    diagnostics = diagnose(network, setup.training_sample, setup.validation_sample)
    for sentence in complaints(diagnostics, setup.settings.learning_rate):
        bar.say(sentence)


def _validation(accuracy: float | None) -> str:
    return "" if accuracy is None else f"  validation {plain_percent(accuracy)}"


def _command(arguments: argparse.Namespace, seed: int) -> str:
    """Return the command that trains this network again; the name of the file does not matter.

    Of a path the file and its folder are kept: many collections call a file `train`.
    """
    data = " ".join(shlex.quote("/".join(Path(name).parts[-2:])) for name in arguments.data)
    activation = "" if arguments.activation is None else f" --activation {arguments.activation}"
    licences = "".join(f" --licence {shlex.quote(licence)}" for licence in arguments.licence)
    return f"digitscope train {data} --recipe {arguments.recipe}{activation} --seed {seed}{licences}"


def _read(names: list[str]) -> "tuple[Dataset, ...]":
    """Return the data to learn from, and say what was assumed of it."""
    from app.commands.reading import say_notes
    from app.sources.data import open_data

    datasets = tuple(open_data(name) for name in names)
    for dataset in datasets:
        say_notes(dataset.name, dataset.notes)
    return datasets


def _sources(names: list[str], licences: list[str]) -> "Sources":
    from app.sources.data import open_data
    from nncore.recipes.sources import Sources

    datasets = _read(names)
    return Sources(
        datasets,
        names=tuple(f"{dataset.name}, {len(dataset):,} drawings" for dataset in datasets),
        licences=(*(["MNIST: CC BY-SA 3.0"] if any(name.startswith("mnist:") for name in names) else []), *licences),
        reports={"MNIST test": open_data("mnist:test")},
    )
