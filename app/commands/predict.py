"""Read the digits of a file: their labels and probabilities; for Kaggle's test.csv a submission."""

import argparse
import sys
from typing import TYPE_CHECKING

from app.data_source import HELP

if TYPE_CHECKING:
    from nncore.arrays import FloatArray
    from nncore.datasets import Dataset

EXAMPLE = "example: digitscope predict test.csv -o submission.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("data", metavar="DATA", help=HELP)
    parser.add_argument(
        "--model", metavar="M.npz", help="the network (.npz, .safetensors or .onnx); without it the one in the box"
    )
    parser.add_argument("-o", "--output", metavar="OUT.csv", help="the file to write; without it the terminal")


def run(arguments: argparse.Namespace) -> int:
    """Predict, and write or print."""
    from app.commands.reading import read_data
    from app.network_source import open_network
    from nncore.kaggle_csv import write_submission
    from nncore.network import output_function
    from nncore.packed_file import writing_packed
    from nncore.verdict import is_refused

    network = open_network(arguments.model)
    dataset = read_data(arguments.data)
    logits = network.logits(dataset.inputs)
    probabilities = output_function(network.output, logits)
    if arguments.output and _is_kaggle_test(dataset):
        write_submission(arguments.output, probabilities.argmax(axis=1))
        return 0
    lines = _table(probabilities, is_refused(network, logits).tolist())
    if arguments.output:
        with writing_packed(arguments.output) as file:
            file.write("".join(lines).encode("ascii"))
    else:
        sys.stdout.writelines(lines)
    return 0


def _is_kaggle_test(dataset: "Dataset") -> bool:
    return dataset.labels is None and dataset.name.lower().removesuffix(".gz").endswith(".csv")


def _table(probabilities: "FloatArray", refused: list[bool]) -> list[str]:
    """Return a line for each digit: its number from 0, label, whether it was refused, and all probabilities."""
    n = probabilities.shape[1]
    lines = ["index,label,refused," + ",".join(f"p{digit}" for digit in range(n)) + "\n"]
    for index, (row, label) in enumerate(
        zip(probabilities.tolist(), probabilities.argmax(axis=1).tolist(), strict=True)
    ):
        shares = ",".join(f"{share:.6f}" for share in row)
        lines.append(f"{index},{label},{int(refused[index])},{shares}\n")
    return lines
