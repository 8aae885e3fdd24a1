"""Lays down a map of 2,000 test digits by t-SNE of their pixels: writes resources/tsne_pixels.npz.

    python tools/assets/tsne_map.py

Exact t-SNE (van der Maaten and Hinton 2008) in numpy: perplexity 30, early exaggeration 12 for 250 of 1,000 steps,
learning rate n / 12, begun at the first two principal components. It takes every fifth of MNIST's test digits, knows no
label and no network, and gives the same map each time on the same machine.
"""

import argparse
import time
from pathlib import Path

import numpy as np

import resources
from nncore.arrays import FloatArray
from nncore.data.datasets import load_dataset

N, PERPLEXITY, STEPS, EARLY, EXAGGERATION = 2000, 30.0, 1000, 250, 12.0
OUTPUT = Path(__file__).parents[2] / "resources" / "tsne_pixels.npz"


def squared_distances(points: FloatArray) -> FloatArray:
    """Return |x_i − x_j|² of all pairs, shape (n, n)."""
    lengths = np.square(points).sum(axis=1)
    return np.maximum(lengths[:, None] + lengths - 2.0 * points @ points.T, 0.0)


def neighbour_shares(distances: FloatArray, perplexity: float) -> FloatArray:
    """Return p_ij, symmetric and summing to 1: normal around each point, as wide as its perplexity asks."""
    n = len(distances)
    shares, aim = np.zeros((n, n)), np.log(perplexity)
    for row in range(n):
        low, high, precision = 0.0, np.inf, 1.0
        others = np.delete(distances[row], row)
        for _ in range(60):
            weights = np.exp(-(others - others.min()) * precision)
            total = weights.sum()
            entropy = np.log(total) + precision * float(((others - others.min()) * weights).sum()) / total
            if abs(entropy - aim) < 1e-5:
                break
            low, high = (precision, high) if entropy > aim else (low, precision)
            precision = 2.0 * precision if np.isinf(high) else 0.5 * (low + high)
        shares[row] = np.insert(weights / total, row, 0.0)
    return np.maximum((shares + shares.T) / (2 * n), 1e-12)


def tsne(points: FloatArray) -> FloatArray:
    """Return places in the plane, shape (n, 2)."""
    centred = points - points.mean(axis=0)
    axes = np.linalg.svd(centred, full_matrices=False)[2][:2]
    places = centred @ axes.T
    places = 1e-4 * places / places[:, 0].std()
    shares = neighbour_shares(squared_distances(points), PERPLEXITY)
    speed, gains, rate = np.zeros_like(places), np.ones_like(places), max(len(points) / EXAGGERATION, 50.0)
    for step in range(STEPS):
        factor = EXAGGERATION if step < EARLY else 1.0
        near = 1.0 / (1.0 + squared_distances(places))
        np.fill_diagonal(near, 0.0)
        pull = (factor * shares - near / near.sum()) * near
        slope = 4.0 * (pull.sum(axis=1)[:, None] * places - pull @ places)
        gains = np.maximum(np.where(np.sign(slope) != np.sign(speed), gains + 0.2, 0.8 * gains), 0.01)
        speed = (0.5 if step < EARLY else 0.8) * speed - rate * gains * slope
        places = places + speed
        places -= places.mean(axis=0)
        if (step + 1) % 100 == 0:
            print(f"step {step + 1}, largest place {np.abs(places).max():.1f}", flush=True)
    return places


def main() -> None:
    """Compute the map and write it."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    began = time.perf_counter()
    digits = load_dataset(resources.path("mnist"), "test")
    rows = np.arange(0, len(digits), len(digits) // N)
    places = tsne(digits.inputs[rows].astype(np.float64))
    np.savez_compressed(OUTPUT, rows=rows.astype(np.int32), places=places.astype(np.float32))
    print(f"{OUTPUT.name}: {len(rows)} digits in {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
