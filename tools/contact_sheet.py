"""Show digits as the network sees them, side by side: look at what is trained on, and at what is misread.

    python tools/contact_sheet.py sheet.png styles
    python tools/contact_sheet.py sheet.png pen_digits/train.ndjson.gz --each 30
    python tools/contact_sheet.py sheet.png scans/scans.tar --misread

DATA is anything the command line reads, or `styles` for the ways of writing that the recipe makes up. Each digit has a
row, and what is no digit the last one; with --misread only what the network reads wrongly is shown.
"""

import argparse

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

import resources
from app.sources.data import open_data
from nncore.arrays import FloatArray
from nncore.data.datasets import Dataset
from nncore.ink.augment_strokes import StrokeAugmentation, augment_trails
from nncore.ink.trails import draw_trails, trails_of
from nncore.models.npz import load_network
from nncore.recipes.synthetic import styled_digits

_CELL = 30  # pixels; a picture and its frame


def main() -> None:
    """Write the sheet."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sheet", help="picture to write")
    parser.add_argument("data", help="data set, or styles")
    parser.add_argument("--each", type=int, default=40, help="how many of each digit (40)")
    parser.add_argument("--misread", action="store_true", help="only what the network reads wrongly")
    parser.add_argument("--augmented", action="store_true", help="strokes as the stock augments them")
    parser.add_argument("--model", default=str(resources.path("digit_model.npz")), help="network that reads")
    arguments = parser.parse_args()
    rng = np.random.default_rng(0)
    dataset = styled_digits(60, rng) if arguments.data == "styles" else open_data(arguments.data)
    if arguments.misread:
        dataset = dataset.subset(load_network(arguments.model).predict(dataset.inputs) != dataset.labels)
    inputs = _augmented(dataset, rng) if arguments.augmented else dataset.inputs
    labels = np.zeros(len(dataset), np.int64) if dataset.labels is None else dataset.labels
    save(sheet(inputs, labels, arguments.each, rng), arguments.sheet)


def _augmented(dataset: Dataset, rng: np.random.Generator) -> FloatArray:
    trails = trails_of(dataset.strokes or ())
    labels = np.asarray(dataset.labels)
    return draw_trails(augment_trails(trails, labels, StrokeAugmentation(), rng)).astype(np.float32) / np.float32(255.0)


def sheet(inputs: FloatArray, labels: npt.NDArray[np.int64], each: int, rng: np.random.Generator) -> FloatArray:
    """Return a picture of rows of digits, black on white: so many of each label that there is."""
    rows = [_row(inputs[labels == label], each, rng) for label in (*range(10), -1) if (labels == label).any()]
    return np.concatenate(rows)


def _row(inputs: FloatArray, n: int, rng: np.random.Generator) -> FloatArray:
    chosen = np.sort(rng.permutation(len(inputs))[:n])
    cells = np.full((n, _CELL, _CELL), 0.7, np.float32)
    cells[: len(chosen), 1:-1, 1:-1] = 1.0 - inputs[chosen].reshape(-1, _CELL - 2, _CELL - 2)
    return cells.transpose(1, 0, 2).reshape(_CELL, n * _CELL)


def save(picture: FloatArray, path: str) -> None:
    """Write a picture, shape (H, W), 0 black to 1 white."""
    grey = np.ascontiguousarray(np.rint(255.0 * picture).astype(np.uint8))
    height, width = grey.shape
    if not QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).save(path):
        raise SystemExit(f"{path} cannot be written; name a picture such as sheet.png in a folder that exists.")


if __name__ == "__main__":
    main()
