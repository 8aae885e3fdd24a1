"""Report how well a network reads labelled data: accuracy, each digit, confusions, calibration, refusals."""

import argparse
import json

from app.data_source import HELP

EXAMPLE = "example: digitscope evaluate mnist:test"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("data", metavar="DATA", help=HELP)
    parser.add_argument(
        "--model", metavar="M.npz", help="the network (.npz, .safetensors or .onnx); without it the one in the box"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Evaluate and print."""
    from app.data_source import open_data
    from app.network_source import open_network
    from nncore.metrics import evaluate

    network = open_network(arguments.model)
    evaluation = evaluate(network, open_data(arguments.data))
    figures = evaluation.as_json_object()
    print(json.dumps(figures) if arguments.json else as_text(figures))
    return 0


def as_text(figures: dict[str, object]) -> str:
    """Return the figures as lines for a person."""
    lines = [
        f"digits          {figures['n']}",
        f"accuracy        {_percent(figures['accuracy'])}",
        f"refused         {_percent(figures['refused'])} of the digits",
        f"no digits       {figures['n_not_digits']}, of which refused {_percent(figures['refused_not_digits'])}",
        f"calibration     {_percent(figures['ece'])} expected error of the probabilities (ECE, 15 bins)",
        f"log loss        {_number(figures['log_loss'])} nats",
        "",
        "digit  correct   read as 0     1     2     3     4     5     6     7     8     9",
    ]
    per_digit, confusion = figures["per_digit"], figures["confusion"]
    if isinstance(per_digit, list) and isinstance(confusion, list):
        for digit, (share, counts) in enumerate(zip(per_digit, confusion, strict=True)):
            lines.append(f"{digit:5d}  {_percent(share):>8}  {''.join(f'{count:6d}' for count in counts)}".rstrip())
    return "\n".join(lines)


def _percent(share: object) -> str:
    return f"{100.0 * share:.2f} %" if isinstance(share, int | float) else "–"


def _number(value: object) -> str:
    return f"{value:.4f}" if isinstance(value, int | float) else "–"
