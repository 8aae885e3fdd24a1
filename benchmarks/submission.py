"""How long `digitscope predict test.csv -o submission.csv` takes beside merely reading the file with numpy.loadtxt.

    python benchmarks/submission.py

A file like Kaggle's test.csv, 28,000 digits of MNIST, is written to a temporary folder. The whole command runs in a
fresh process five times, and five times numpy.loadtxt reads the file in this one, as bytes and as the floats it reads
without being told. Printed are the medians.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

import resources
from nncore.data.datasets import load_dataset
from nncore.data.tables.kaggle_csv import write_kaggle_csv

N_DIGITS, N_TURNS, AIM = 28_000, 5, 1.5


def main() -> None:
    """Measure and print."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "test.csv", Path(folder) / "submission.csv"
        inputs = load_dataset(resources.path("mnist"), "train").inputs[:N_DIGITS]
        write_kaggle_csv(path, np.rint(255.0 * inputs).astype(np.uint8))
        command = [sys.executable, "-m", "app", "predict", str(path), "-o", str(out)]
        runs: dict[str, Callable[[], object]] = {
            "digitscope predict, whole process": lambda: subprocess.run(command, check=True),
            "numpy.loadtxt, dtype uint8": lambda: np.loadtxt(path, np.uint8, delimiter=",", skiprows=1),
            "numpy.loadtxt, its default dtype": lambda: np.loadtxt(path, delimiter=",", skiprows=1),
        }
        times = {name: [seconds(run) for _ in range(N_TURNS)] for name, run in runs.items()}
        assert len(out.read_text().splitlines()) == N_DIGITS + 1
    medians = {name: statistics.median(each) for name, each in times.items()}
    ours, *others = medians.values()
    for name, median in medians.items():
        print(f"{name:36} {median:5.2f} s")
    print(f"ratio                                {ours / others[0]:5.2f} and {ours / others[1]:.2f}   aim {AIM}")


def seconds(run: Callable[[], object]) -> float:
    """Return how long something takes."""
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
