"""Whether a digit drawn with the mouse gets the answer that `digitscope predict` gives for its strokes.

    python benchmarks/canvas_equals_command.py STROKES.ndjson [--count 300] [--seed 1]

Digits of a stroke file are placed at a random place of the real canvas, a quarter of it to all of it large, and drawn
by real mouse events. Printed: how many get the same answer as the command gives, and how many each reads rightly.
"""

import argparse
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from mouse import draw_stroke
from window import open_window

from app.state.geometry import Points
from app.window.main_window import MainWindow
from nncore.data.datasets import dataset_of_strokes
from nncore.data.stroke_file import StrokeRecord, read_stroke_file

SMALLEST = 0.25  # of the canvas's side


def main() -> None:
    """Choose the digits, ask both, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("strokes")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = np.random.default_rng(arguments.seed)
    records = [record for record in read_stroke_file(arguments.strokes) if record.word in set("0123456789")]
    chosen = [records[index] for index in rng.permutation(len(records))[: arguments.count]]
    window = open_window()
    command = window.session.network.predict(dataset_of_strokes(chosen, "chosen").inputs)
    canvas = np.array([read_on_canvas(window, placed(record, rng)) for record in chosen])
    truth = np.array([int(record.word or -1) for record in chosen])
    print(f"same answer     {int((canvas == command).sum())} of {len(chosen)}")
    print(f"canvas right    {100 * (canvas == truth).mean():.2f} %")
    print(f"command right   {100 * (command == truth).mean():.2f} %")


def placed(record: StrokeRecord, rng: np.random.Generator, side: float = 400.0) -> list[Points]:
    """Return a drawing at a random place and size of the canvas."""
    points = np.concatenate(record.strokes)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    scale = rng.uniform(SMALLEST, 1.0) * side / max(float(extent.max()), 1e-9)
    corner = rng.uniform(0.0, 1.0, 2) * (side - scale * extent)
    return [(stroke - low) * scale + corner for stroke in record.strokes]


def read_on_canvas(window: MainWindow, strokes: list[Points]) -> int:
    """Draw strokes on the emptied canvas and return the digit that the window reads."""
    window.session.clear_drawing()
    for stroke in strokes:
        draw_stroke(window.draw_page.canvas, stroke)
    window.session.settle()
    return int(window.draw_page.prediction.text)


if __name__ == "__main__":
    main()
