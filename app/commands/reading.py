"""Reading DATA with a bar in the terminal, and saying what was assumed of it. Imported by the commands that read."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.commands.progress_bar import ProgressBar

if TYPE_CHECKING:
    from nncore.data.datasets import Dataset
    from nncore.data.packed_file import Progress


def read_data(names: Sequence[str], *, is_to_compare: bool = False) -> "Dataset":
    """Return the data that `names` stand for as one set, see `app.sources.data.open_all`.

    A bar shows how far it is, if anyone is watching.
    """
    from app.sources.data import open_all

    with reading_bar() as progress:
        dataset = open_all(names, progress, is_to_compare=is_to_compare)
    say_notes(dataset.name, dataset.notes)
    return dataset


@contextmanager
def reading_bar() -> Iterator["Progress | None"]:
    """Give what follows the reading with a bar, if anyone is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    with ProgressBar(sys.stderr) as bar:
        yield lambda done, total: bar.show(done / total, "reading")


def say_notes(name: str, notes: Iterable[str]) -> None:
    """Say on standard error what was assumed of data, a line each."""
    for note in notes:
        print(f"digitscope: note: {name}: {note}.", file=sys.stderr)
