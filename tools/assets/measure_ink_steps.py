"""What each step from strokes to pixels is worth on strangers' digits: writes resources/ink_steps.toml.

    python tools/assets/measure_ink_steps.py train.ndjson.gz pendigits.ndjson.gz uji.ndjson.gz

Only the writers are used that every recipe keeps apart (`nncore.recipes.sources`). Each digit is put on a sheet of 400
units at a random place, its longer side a random 25 to 90 % of the sheet; then its pixels are made with every choice of
the steps (`nncore.ink.preparation`), and the share that the network in the box reads rightly is counted. The same seed
gives the same numbers.
"""

import argparse
import itertools
from collections.abc import Sequence
from pathlib import Path

import numpy as np

import resources
from nncore.data.datasets import Dataset, load_dataset
from nncore.ink.preparation import STEP_NAMES, StepChoice, prepare
from nncore.ink.strokes import Stroke
from nncore.models.npz import load_network
from nncore.network.network import Network
from nncore.recipes.sources import split

SIDE, SHARES, SEED = 400.0, (0.25, 0.9), 1
OUTPUT = Path(__file__).parents[2] / "resources" / "ink_steps.toml"


def placed(strokes: Sequence[Stroke], rng: np.random.Generator) -> list[Stroke]:
    """Return the strokes at a random place and size on the sheet."""
    points = np.concatenate(strokes)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    scale = SIDE * rng.uniform(*SHARES) / max(float(extent.max()), 1e-9)
    corner = rng.uniform(0.0, 1.0, 2) * (SIDE - extent * scale)
    return [(stroke - low) * scale + corner for stroke in strokes]


def accuracies(network: Network, digits: Sequence[Dataset]) -> dict[str, float]:
    """Return the share that is read rightly for each choice of the steps, by its key."""
    rng = np.random.default_rng(SEED)
    drawings = [placed(strokes, rng) for part in digits for strokes in part.strokes or ()]
    labels = np.concatenate([np.asarray(part.labels) for part in digits])
    found = {}
    for taken in itertools.product((True, False), repeat=len(STEP_NAMES)):
        choice = StepChoice(*taken)
        pixels = np.stack([prepare(strokes, SIDE, choice).pixels.reshape(-1) for strokes in drawings])
        found[choice.key] = float((network.predict(pixels) == labels).mean())
        print(f"{choice.key:24s} {found[choice.key]:.4f}", flush=True)
    return found


def main() -> None:
    """Measure, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("strokes", nargs="+", help="stroke files of digits that the network learned from")
    arguments = parser.parse_args()
    network = load_network(resources.path("digit_model.npz"))
    digits = split([load_dataset(file) for file in arguments.strokes], 0, np.random.default_rng(SEED)).validation
    found = accuracies(network, digits)
    files = " ".join(Path(file).name for file in arguments.strokes)
    lines = [
        "# What each step from strokes to pixels is worth to the network in the box. Made by:",
        f"#   python tools/assets/measure_ink_steps.py {files}",
        "# Of writers kept apart from its training; each digit lies at a random place, 25 to 90 % of the sheet large.",
        "",
        f'network = "{network.activations[0].key}"',
        f"digits = {sum(map(len, digits))}",
        f"writers = {len({writer for part in digits for writer in part.writers or ()})}",
        "",
        "[read]  # the share that is read rightly, with these steps",
        *(f'"{key}" = {share:.4f}' for key, share in found.items()),
    ]
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
