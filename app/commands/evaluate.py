"""Report how well a network reads labelled data: accuracy, each digit, confusions, calibration, rejections.

Of data in parts for training and for testing, it reads those for testing.
"""

import argparse
import json
from typing import TYPE_CHECKING, Any

from app.commands.network_choice import add_network_arguments, read_network
from app.sources.data import HELP
from app.ui.text.numbers import number_text, plain_percent

if TYPE_CHECKING:
    from nncore.data.datasets import Dataset
    from nncore.network.network import Network

EXAMPLE = "example: digitscope evaluate mnist:test"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("data", metavar="DATA", nargs="+", help=HELP)
    add_network_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")


def run(arguments: argparse.Namespace) -> int:
    """Evaluate and print."""
    from app.commands.reading import read_data
    from nncore.evaluation.predictions import evaluate

    network = read_network(arguments)
    dataset = read_data(arguments.data, is_to_compare=True)
    figures = evaluate(network, dataset).as_json_object() | _earliness(network, dataset)
    print(json.dumps(figures) if arguments.json else as_text(figures))
    return 0


def _earliness(network: "Network", dataset: "Dataset") -> dict[str, object]:
    """Return, for drawings, the mean share of the ink from which on the final answer stands, by digit."""
    from nncore.evaluation.earliness import earliness

    if dataset.strokes is None or dataset.labels is None:
        return {}
    drawings = [strokes for strokes, is_digit in zip(dataset.strokes, dataset.is_digit, strict=True) if is_digit]
    return {"earliness": list(earliness(network, drawings, dataset.labels[dataset.is_digit]))}


def as_text(figures: dict[str, Any]) -> str:
    """Return the figures as lines for a person."""
    has_earliness = "earliness" in figures
    lines = [
        f"digits          {figures['n']}",
        f"accuracy        {plain_percent(figures['accuracy'])}",
        f"rejected        {plain_percent(figures['rejected'])} of the digits",
        f"no digits       {figures['n_not_digits']}, of which rejected {plain_percent(figures['rejected_not_digits'])}",
        f"calibration     {plain_percent(figures['ece'])} expected error of the probabilities (ECE, 15 bins)",
        f"log loss        {number_text(figures['log_loss'], 4)} nats",
        "",
        f"digit  correct{'   settled at' if has_earliness else ''}   read as {'     '.join(map(str, range(10)))}",
    ]
    if has_earliness:
        lines.insert(-1, "settled at: the mean share of the ink from which on the final answer stands for good")
    settled = figures.get("earliness", [None] * 10)
    for digit, (share, counts) in enumerate(zip(figures["per_digit"], figures["confusion"], strict=True)):
        early = f"   {plain_percent(settled[digit]):>10}" if has_earliness else ""
        lines.append(f"{digit:5d}  {plain_percent(share):>8}{early}  {''.join(f'{count:6d}' for count in counts)}")
    return "\n".join(lines)
