"""Whether a recipe gives the same network again, bit for bit, from the files.

    python benchmarks/same_bits.py DATA… [--recipe best] [--seed 1] [--whole]

The files are read and the recipe is run twice, each time in a process of its own, and the networks are compared bit
for bit. Without --whole the recipe keeps all its stages, but each is short: a fiftieth of the passes over a tenth of
the examples, one copy of each drawing, one pass of the teachers. Ends with 1 if a bit differs.
"""

import argparse
import multiprocessing
import sys
from dataclasses import replace

import numpy as np

from app.sources.data import open_data
from nncore.arrays import FloatArray
from nncore.network.parameter_vector import to_vector
from nncore.recipes.recipe import Recipe, find_recipe
from nncore.recipes.run import run_recipe
from nncore.recipes.sources import Sources


def main() -> None:
    """Run twice, compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="+", help="as for digitscope train")
    parser.add_argument("--recipe", default="best")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--whole", action="store_true", help="the recipe as it is: an hour or more")
    arguments = parser.parse_args()
    recipe = find_recipe(arguments.recipe)
    task = (recipe if arguments.whole else short(recipe), arguments.data, arguments.seed)
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as processes:
        (first, figures), (again, _) = (processes.apply(made, task) for _ in range(2))
    for name, figure in figures.items():
        print(f"{name:40}{100.0 * figure:6.2f} %")
    sys.exit(compare(first, again))


def short(recipe: Recipe) -> Recipe:
    """Return a recipe of the same stages, each of them short."""
    settings = replace(recipe.settings, epochs=max(2, recipe.settings.epochs // 50))
    stock = recipe.stock and replace(
        recipe.stock, image_copies=1, scan_copies=1, stroke_copies=1, per_pass=recipe.stock.per_pass // 10
    )
    teaching = recipe.teaching and replace(recipe.teaching, settings=replace(recipe.teaching.settings, epochs=1))
    return replace(recipe, settings=settings, stock=stock, teaching=teaching)


def made(recipe: Recipe, data: list[str], seed: int) -> tuple[FloatArray, dict[str, float]]:
    """Return all numbers of the network that a recipe makes of files, its threshold as the last, and its figures."""
    stage = ""
    for progress in run_recipe(recipe, Sources(tuple(open_data(name) for name in data)), seed):
        if progress.text.split(" ")[0] != stage:
            stage = progress.text.split(" ")[0]
            print(f"  {progress.text}", file=sys.stderr)
    network = progress.network
    return np.append(to_vector(network), np.float32(network.reject_below)), network.card["figures"]


def compare(first: FloatArray, again: FloatArray) -> int:
    """Print how many numbers differ, and return 1 if any does."""
    n_other = int((first.view(np.int32) != again.view(np.int32)).sum())
    print(f"numbers that differ   {n_other} of {len(first)}")
    return int(n_other > 0)


if __name__ == "__main__":
    main()
