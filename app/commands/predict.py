"""Read the digits of files: their labels and probabilities; for Kaggle's test.csv a submission."""

import argparse
import sys
from typing import TYPE_CHECKING

from app.commands.network_choice import add_network_arguments, read_network
from app.sources.data import HELP

if TYPE_CHECKING:
    from nncore.arrays import FloatArray
    from nncore.data.datasets import Dataset
    from nncore.evaluation.segmentation import ReadSegments
    from nncore.network.network import Network

EXAMPLE = "example: digitscope predict test.csv -o submission.csv"

# All pixels of a file as float32 would take four times their memory, and the system longer to give it than the network
# to read them. As many as `Network.logits` takes at once, so that the logits are the same to the bit.
_ROWS_AT_ONCE = 1024
_LABELLED = (
    "it has labels, which were not used; what is written holds index, label and probabilities, no submission for Kaggle"
)

_ARRANGED = {
    "beside": "{n} digits beside each other; each by itself",
    "above": "{n} digits above each other; each by itself",
    "marked": "a digit with a mark beside it, which by itself",
    "underlined": "a digit over a line, which by itself",
    "framed": "a digit in a frame, which by itself",
    "struck": "a digit that is crossed out, which by itself",
    "mirrored": "a digit as in a mirror, which the right way round",
}
"""What a note says of a drawing, by how its digits are arranged."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("data", metavar="DATA", nargs="+", help=HELP)
    add_network_arguments(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT.csv",
        help="the file to write; without it the terminal. Of a CSV without labels it is a submission for Kaggle "
        "(ImageId,Label); of all else, each digit's index, label, whether it was rejected, and probabilities",
    )


def run(arguments: argparse.Namespace) -> int:
    """Predict, and write or print."""
    from app.commands.outputs import check_output
    from nncore.data.packed_file import writing_packed
    from nncore.data.tables.kaggle_csv import write_submission
    from nncore.functions.outputs import output_function

    check_output(arguments.output, [*arguments.data, arguments.model])
    network = read_network(arguments)
    logits, rejected, is_kaggle_test = _read(network, arguments.data, is_written=arguments.output is not None)
    probabilities = output_function(network.output, logits)
    if arguments.output and is_kaggle_test:
        write_submission(arguments.output, probabilities.argmax(axis=1))
        return 0
    lines = _table(probabilities, rejected)
    if arguments.output:
        with writing_packed(arguments.output) as file:
            file.write("".join(lines).encode("ascii"))
    else:
        sys.stdout.writelines(lines)
    return 0


def _read(network: "Network", names: list[str], *, is_written: bool) -> tuple["FloatArray", list[bool], bool]:
    """Return the logits of all digits of DATA, which are rejected, and whether it is like Kaggle's test.csv."""
    import numpy as np

    from app.sources.data import is_picture
    from nncore.data.datasets import kind_of_data
    from nncore.network.prediction import is_rejected

    if len(names) == 1 and not names[0].startswith("mnist:") and kind_of_data(names[0]).name == "csv":
        logits, is_kaggle_test = _read_csv(network, names[0], is_written=is_written)
        return logits, is_rejected(network, logits).tolist(), is_kaggle_test
    parts = [_read_picture(network, name) if is_picture(name) else _read_rows(network, name) for name in names]
    return (
        np.concatenate([logits for logits, _ in parts]),
        [answer for _, rejected in parts for answer in rejected],
        False,
    )


def _read_rows(network: "Network", name: str) -> tuple["FloatArray", list[bool]]:
    """Return the logits of the digits of a data set, and which of them are rejected."""
    from app.commands.reading import read_data, say_notes
    from nncore.network.prediction import are_contested, is_rejected

    dataset = read_data([name])
    logits = network.logits(dataset.inputs)
    contested = are_contested(network, dataset.inputs, dataset.alternatives)
    segmented = _segmented(network, dataset)
    say_notes(dataset.name, [_how_read(row, segments) for row, segments in segmented.items()])
    rejected = is_rejected(network, logits, dataset.spare_strokes) | contested
    rejected[list(segmented)] = True
    return logits, rejected.tolist()


def _segmented(network: "Network", dataset: "Dataset") -> dict[int, "ReadSegments"]:
    """Return how each drawing of several digits, with a mark or mirrored is read, by its row."""
    from nncore.evaluation.segmentation import read_drawing

    read = {
        row: read_drawing(network, strokes, network.forward(dataset.inputs[row]))[1]
        for row, strokes in enumerate(dataset.strokes or ())
    }
    return {row: segments for row, segments in read.items() if segments is not None}


def _how_read(row: int, segments: "ReadSegments") -> str:
    read = " ".join(str(prediction.label) for prediction in segments.predictions)
    shown = _ARRANGED[segments.arrangement].format(n=len(segments.predictions))
    return f"drawing {row} shows {shown} is read as {read}"


def _read_picture(network: "Network", name: str) -> tuple["FloatArray", list[bool]]:
    """Return the logits of the digits of a picture in reading order, and which of them are rejected.

    A digit is rejected, too, where the picture may show something else that the network reads otherwise.
    """
    import numpy as np

    from app.commands.reading import say_notes
    from app.sources.pictures.digits import digits_in_picture, notes_of_picture
    from nncore.network.prediction import are_contested, is_rejected

    digits = digits_in_picture(name)
    say_notes(name, notes_of_picture(name))
    inputs = np.stack([digit.pixels for digit in digits])
    logits = network.logits(inputs)
    contested = are_contested(network, inputs, [digit.alternative_pixels for digit in digits])
    return logits, (is_rejected(network, logits) | contested).tolist()


def _read_csv(network: "Network", name: str, *, is_written: bool) -> tuple["FloatArray", bool]:
    """Return the logits of the digits in a CSV file, read in parts, and whether it has no labels."""
    import numpy as np

    from app.commands.reading import reading_bar, say_notes
    from app.sources.orientation import set_upright
    from nncore.data.datasets import as_inputs
    from nncore.data.tables.digit_csv import read_digit_csv

    with reading_bar() as progress:
        table = read_digit_csv(name, progress)
    pixels, of_orientation = set_upright(table.pixels, table.labels)
    notes = [*table.notes, *of_orientation]
    if is_written and table.labels is not None:
        notes.append(_LABELLED)
    say_notes(name, notes)
    parts = (as_inputs(pixels[start : start + _ROWS_AT_ONCE]) for start in range(0, len(pixels), _ROWS_AT_ONCE))
    return np.concatenate([network.logits(part) for part in parts]), table.labels is None


def _table(probabilities: "FloatArray", rejected: list[bool]) -> list[str]:
    """Return a line for each digit: its number from 0, label, whether it was rejected, and all probabilities."""
    n = probabilities.shape[1]
    lines = ["index,label,rejected," + ",".join(f"p{digit}" for digit in range(n)) + "\n"]
    for index, (row, label) in enumerate(
        zip(probabilities.tolist(), probabilities.argmax(axis=1).tolist(), strict=True)
    ):
        shares = ",".join(f"{share:.6f}" for share in row)
        lines.append(f"{index},{label},{int(rejected[index])},{shares}\n")
    return lines
