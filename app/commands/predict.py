"""Read the digits of a file: their labels and probabilities; for Kaggle's test.csv a submission."""

import argparse
import sys
from typing import TYPE_CHECKING

from app.sources.data import HELP

if TYPE_CHECKING:
    from nncore.arrays import FloatArray
    from nncore.network.network import Network

EXAMPLE = "example: digitscope predict test.csv -o submission.csv"

# All pixels of a file as float32 would take four times their memory, and the system longer to give it than the network
# to read them. As many as `Network.logits` takes at once, so that the logits are the same to the bit.
_ROWS_AT_ONCE = 1024


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("data", metavar="DATA", help=HELP)
    parser.add_argument(
        "--model", metavar="M.npz", help="the network (.npz, .safetensors or .onnx); without it the one in the box"
    )
    parser.add_argument("-o", "--output", metavar="OUT.csv", help="the file to write; without it the terminal")


def run(arguments: argparse.Namespace) -> int:
    """Predict, and write or print."""
    from app.sources.networks import open_network
    from nncore.data.kaggle_csv import write_submission
    from nncore.data.packed_file import writing_packed
    from nncore.network.network import output_function
    from nncore.network.prediction import is_rejected

    network = open_network(arguments.model)
    logits, is_kaggle_test = _read(network, arguments.data)
    probabilities = output_function(network.output, logits)
    if arguments.output and is_kaggle_test:
        write_submission(arguments.output, probabilities.argmax(axis=1))
        return 0
    lines = _table(probabilities, is_rejected(network, logits).tolist())
    if arguments.output:
        with writing_packed(arguments.output) as file:
            file.write("".join(lines).encode("ascii"))
    else:
        sys.stdout.writelines(lines)
    return 0


def _read(network: "Network", name: str) -> tuple["FloatArray", bool]:
    """Return the logits of all digits of DATA, and whether it is Kaggle's test.csv, which has no labels."""
    import numpy as np

    from app.commands.reading import read_data
    from nncore.data.datasets import as_inputs
    from nncore.data.kaggle_csv import is_csv, read_kaggle_csv

    if not is_csv(name):
        return network.logits(read_data(name).inputs), False
    pixels, labels = read_kaggle_csv(name)
    parts = (as_inputs(pixels[start : start + _ROWS_AT_ONCE]) for start in range(0, len(pixels), _ROWS_AT_ONCE))
    return np.concatenate([network.logits(part) for part in parts]), labels is None


def _table(probabilities: "FloatArray", rejected: list[bool]) -> list[str]:
    """Return a line for each digit: its number from 0, label, whether it was rejected, and all probabilities."""
    n = probabilities.shape[1]
    lines = ["index,label,refused," + ",".join(f"p{digit}" for digit in range(n)) + "\n"]
    for index, (row, label) in enumerate(
        zip(probabilities.tolist(), probabilities.argmax(axis=1).tolist(), strict=True)
    ):
        shares = ",".join(f"{share:.6f}" for share in row)
        lines.append(f"{index},{label},{int(rejected[index])},{shares}\n")
    return lines
