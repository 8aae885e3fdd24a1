"""Settings of one's own for `digitscope train`, as on the Train page; the same give the same weights, bit for bit.

Imported by the command train alone.
"""

import argparse
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from app.commands.errors import CommandError

if TYPE_CHECKING:
    from nncore.learning.experiment import Experiment
    from nncore.network.network import Network

OPTIONS: dict[str, tuple[type, str]] = {
    "optimizer": (str, "sgd, momentum, adam or muon (adam)"),
    "learning_rate": (float, "where it starts (0.004)"),
    "schedule": (str, "constant, or cosine, which falls to 0 (cosine)"),
    "batch_size": (int, "digits a step (128)"),
    "epochs": (int, "how often the network sees all the digits (6)"),
    "weight_decay": (float, "share of the weights taken off at each step, times the learning rate (0)"),
    "dropout": (float, "share of hidden neurons silenced at each step (0)"),
    "label_smoothing": (float, "share of the target spread over all digits (0)"),
}
"""The options that are fields of TrainingSettings."""

_OF_EXPERIMENT = ("like", "start", "hidden", "scheme", "augmentation", "n_digits", "validation_share")


def add_own_settings(parser: argparse.ArgumentParser) -> None:
    """Add the options; any of them takes the place of a recipe."""
    group = parser.add_argument_group(
        "settings of your own, instead of a recipe (in brackets what the Train page begins with)"
    )
    group.add_argument(
        "--like",
        metavar="M.npz",
        help="train as the card of a network from the Train page says; the other settings change it",
    )
    group.add_argument(
        "--start", metavar="M.npz", help="continue training from this network; without it from fresh weights"
    )
    group.add_argument("--hidden", metavar="50,100", help="neurons of the hidden layers, 1 to 4 of them (50,100)")
    group.add_argument("--scheme", metavar="NAME", help="first weights: he, glorot or primer (he)")
    group.add_argument(
        "--augmentation",
        type=float,
        metavar="X",
        help="data augmentation, anew in every epoch: 0 off, 1 usual, at most 3 (0)",
    )
    group.add_argument(
        "--n-digits", type=int, metavar="N", help="how many digits of each DATA, at random; without it all"
    )
    group.add_argument(
        "--validation-share", type=float, metavar="X", help="share kept apart to judge by, 0 to 0.5 (0.1)"
    )
    for name, (kind, meaning) in OPTIONS.items():
        group.add_argument(f"--{name.replace('_', '-')}", type=kind, metavar="X", help=meaning)


def has_own_settings(arguments: argparse.Namespace) -> bool:
    """Return whether any of the options was given."""
    return any(getattr(arguments, name) is not None for name in (*_OF_EXPERIMENT, *OPTIONS))


def experiment_from(arguments: argparse.Namespace, start: "Network | None" = None) -> "Experiment":
    """Return what the options ask for, with the layers of `start` where they do not say which.

    NNCoreError or CommandError if that cannot be done.
    """
    from nncore.learning.experiment import Experiment, hidden_of

    experiment = Experiment() if arguments.like is None else _experiment_of_file(arguments.like)
    if start is not None and arguments.like is None:
        experiment = replace(experiment, hidden=hidden_of(start))
    given = {name: getattr(arguments, name) for name in OPTIONS if getattr(arguments, name) is not None}
    if arguments.seed is not None:
        given["seed"] = arguments.seed
    changes = {
        field.name: getattr(arguments, field.name)
        for field in fields(experiment)
        if field.name != "hidden" and getattr(arguments, field.name, None) is not None
    }
    return replace(
        experiment, hidden=_hidden(arguments, experiment), settings=replace(experiment.settings, **given), **changes
    )


def _experiment_of_file(path: str) -> "Experiment":
    from nncore.learning.experiment import experiment_of
    from nncore.models.any_file import load_any_network

    experiment = experiment_of(load_any_network(path).card)
    if experiment is None:
        raise CommandError(f"The card of {path} tells of no settings to train by; name a network from the Train page.")
    return experiment


def _hidden(arguments: argparse.Namespace, experiment: "Experiment") -> tuple[tuple[int, str], ...]:
    hidden = experiment.hidden
    if arguments.hidden is not None:
        words = arguments.hidden.split(",")
        if not all(word.strip().isdecimal() for word in words):
            raise CommandError(
                f"--hidden is numbers of neurons with commas between, such as 50,100, not '{arguments.hidden}'."
            )
        hidden = tuple((int(word), hidden[0][1]) for word in words)
    if arguments.activation is not None:
        hidden = tuple((units, arguments.activation) for units, _ in hidden)
    return hidden
