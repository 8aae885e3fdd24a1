"""The network that a command works with, and what its file does not say. Imported by the commands."""

import argparse
from typing import TYPE_CHECKING

from app.commands.reading import say_notes

if TYPE_CHECKING:
    from nncore.network.network import Network

NETWORK_FILES = ".npz, .safetensors, .onnx, Nielsen's network.json, or a folder with one of them"


def add_network_arguments(parser: argparse.ArgumentParser) -> None:
    """Add --model, and what a file may leave out."""
    parser.add_argument(
        "--model", metavar="M.npz", help=f"the network ({NETWORK_FILES}); without it the one in the box"
    )
    add_choices(parser)


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Add --activation and --input-scale."""
    parser.add_argument(
        "--activation",
        metavar="NAME",
        help="of the network's hidden layers, where its file names none, such as relu "
        "or tanh; without it the likeliest, "
        "and a line says so",
    )
    parser.add_argument(
        "--input-scale",
        metavar="SCALE",
        help="what the network was trained on: pixels of 0-1, 0-255, 1-0 (dark ink on white), or normalised by "
        "MEAN,DEVIATION, as 0.1307,0.3081 (0-1)",
    )


def read_network(arguments: argparse.Namespace) -> "Network":
    """Return the network that was named, and say what was assumed of it."""
    from app.sources.networks import open_network

    network = open_network(arguments.model, arguments.activation, arguments.input_scale)
    say_assumptions(network, arguments.model)
    return network


def say_assumptions(network: "Network", path: str | None) -> None:
    """Say on standard error what the file did not say, and what reads digits far better if anything does."""
    from nncore.models.assumptions import assumed, assumption_sentence

    if path is None or not assumed(network):
        return
    from app.sources.better_reading import better_reading, poor_reading

    say_notes(path, [assumption_sentence(network)])
    better = better_reading(network)
    if better is not None:
        say_notes(path, [f"{better.sentence}; give {better.options}"])
    elif poor := poor_reading(network):
        say_notes(path, [poor])
