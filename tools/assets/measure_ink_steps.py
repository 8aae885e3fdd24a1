"""What each step from strokes to pixels is worth on strangers' digits: writes resources/ink_steps.toml.

    python tools/assets/measure_ink_steps.py pendigits.ndjson.gz uji.ndjson.gz --network resources/networks/relu.npz

The network must never have met these writers. Each digit is put on a sheet of 400 units at a random place, its longer
side a random 25 to 90 % of the sheet; then its pixels are made with every choice of the steps
(`nncore.ink.preparation`), and the share that is read rightly is counted. The same seed gives the same numbers.
"""

import argparse
import itertools
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.ink.preparation import STEP_NAMES, StepChoice, prepare
from nncore.ink.strokes import Stroke
from nncore.models.npz import load_network

SIDE, SHARES, SEED = 400.0, (0.25, 0.9), 1
OUTPUT = Path(__file__).parents[2] / "resources" / "ink_steps.toml"


def placed(record: StrokeRecord, rng: np.random.Generator) -> list[Stroke]:
    """Return the strokes at a random place and size on the sheet."""
    points = np.concatenate(record.strokes)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    scale = SIDE * rng.uniform(*SHARES) / max(float(extent.max()), 1e-9)
    corner = rng.uniform(0.0, 1.0, 2) * (SIDE - extent * scale)
    return [(stroke - low) * scale + corner for stroke in record.strokes]


def accuracies(network_file: str, records: Sequence[StrokeRecord]) -> dict[str, float]:
    """Return the share that is read rightly for each choice of the steps, by its key."""
    network, rng = load_network(network_file), np.random.default_rng(SEED)
    drawings = [placed(record, rng) for record in records]
    labels = np.array([int(record.word) for record in records])
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
    parser.add_argument("strokes", nargs="+", help="stroke files of digits of writers the network never met")
    parser.add_argument("--network", required=True)
    parser.add_argument("--n", type=int, default=4000, help="how many digits, drawn from all files alike")
    arguments = parser.parse_args()
    records = [
        record for file in arguments.strokes for record in read_stroke_file(file) if record.word in set("0123456789")
    ]
    chosen = np.random.default_rng(SEED).permutation(len(records))[: arguments.n]
    records = [records[index] for index in chosen]
    found = accuracies(arguments.network, records)
    files = " ".join(Path(file).name for file in arguments.strokes)
    lines = [
        "# What each step from strokes to pixels is worth. Made by:",
        f"#   python tools/assets/measure_ink_steps.py {files}"
        f" --network {Path(arguments.network).name} --n {len(records)}",
        "# The network never met these writers; each digit lies at a random place, 25 to 90 % of the sheet large.",
        "",
        f'network = "{Path(arguments.network).stem}"',
        f"digits = {len(records)}",
        f"writers = {len({record.writer for record in records})}",
        "",
        "[read]  # the share that is read rightly, with these steps",
        *(f'"{key}" = {share:.4f}' for key, share in found.items()),
    ]
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
