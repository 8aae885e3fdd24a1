"""How long each explanation takes, how complete integrated gradients are, and how often a smallest change is found.

    python benchmarks/explanations.py [--network NETWORK.npz] [--n 1000]

Every k-th of MNIST's test digits is explained for the network's own answer. Times are those of the processor, so that
other work on the machine does not count; the share that is found "in under 100 ms" is told by both.
"""

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

import numpy as np

import resources
from nncore.arrays import FloatArray
from nncore.data.datasets import load_dataset
from nncore.explanations.attributions import input_contributions
from nncore.explanations.integrated import integrated_gradients
from nncore.explanations.occlusion import occlusion
from nncore.explanations.smallest_change import Change, smallest_change
from nncore.models.npz import load_network
from nncore.network.network import Network

LIMIT_S = 0.1


def report(name: str, value: str) -> None:
    """Print one line."""
    print(f"{name:60s}{value:>24s}")


def time_of(explain: Callable[[FloatArray, int], object], inputs: FloatArray, labels: list[int]) -> str:
    """Return the median and the 95th percentile of the processor's milliseconds."""
    times = []
    for x, label in zip(inputs, labels, strict=True):
        began = time.process_time()
        explain(x, label)
        times.append(1000.0 * (time.process_time() - began))
    return "{:.2f} / {:.2f} ms".format(*np.percentile(times, (50, 95)))


def largest_gap(network: Network, inputs: FloatArray, labels: list[int]) -> tuple[float, float]:
    """Return the largest and the median gap of the sum, as a share of the difference of the logits."""
    empty = network.forward(np.zeros(784)).logits
    gaps = []
    for x, label in zip(inputs, labels, strict=True):
        difference = float(network.forward(x).logits[label] - empty[label])
        gaps.append(abs(integrated_gradients(network, x, label).sum() - difference) / abs(difference))
    return float(np.max(gaps)), float(np.median(gaps))


def changes(network: Network, inputs: FloatArray) -> tuple[list[Change | None], list[float], list[float]]:
    """Return the smallest change of each input, and how long it took: by the clock, of the processor."""
    found, passed, worked = [], [], []
    for x in inputs:
        began, began_to_work = time.perf_counter(), time.process_time()
        found.append(smallest_change(network, x))
        passed.append(time.perf_counter() - began)
        worked.append(time.process_time() - began_to_work)
    return found, passed, worked


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", type=Path, default=resources.path("digit_model.npz"))
    parser.add_argument("--n", type=int, default=1000)
    arguments = parser.parse_args()
    network, digits = load_network(arguments.network), load_dataset(resources.path("mnist"), "test")
    inputs = digits.inputs[:: len(digits) // arguments.n][: arguments.n]
    labels = network.predict(inputs).tolist()
    few, their = inputs[:200], labels[:200]
    print(f"{network}, {len(inputs)} test digits")
    report("gradient × input, 50 / 95 %", time_of(
        lambda x, label: input_contributions(network, network.forward(x), label), few, their))  # fmt: skip
    for n_steps in (32, 256):
        report(f"integrated gradients, {n_steps} steps", time_of(
            lambda x, label, n=n_steps: integrated_gradients(network, x, label, n_steps=n), few, their))  # fmt: skip
    report("occlusion, patch 5", time_of(lambda x, label: occlusion(network, x, label), few, their))
    report("completeness, largest / median gap", "{:.1e} / {:.1e}".format(*largest_gap(network, inputs, labels)))
    found, passed, worked = changes(network, inputs)
    sizes = [change.size for change in found if change is not None]
    for name, times in (("by the clock", passed), ("of the processor", worked)):
        quick = sum(change is not None and taken < LIMIT_S for change, taken in zip(found, times, strict=True))
        report(f"smallest change found in under 100 ms {name}", f"{100.0 * quick / len(found):.1f} %")
        report("  50 / 95 / 100 %", "{:.0f} / {:.0f} / {:.0f} ms".format(*1000 * np.percentile(times, (50, 95, 100))))
    report("  length, median", f"{np.median(sizes):.3f}")


if __name__ == "__main__":
    main()
