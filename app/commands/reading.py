"""Reading DATA with a bar in the terminal. Imported by the commands that read."""

import sys
from typing import TYPE_CHECKING

from app.commands.progress_bar import ProgressBar

if TYPE_CHECKING:
    from nncore.data.datasets import Dataset


def read_data(name: str) -> "Dataset":
    """Return the data set that `name` stands for; a bar shows how far a stroke file is drawn, if anyone is watching."""
    from app.sources.data import open_data

    if not sys.stderr.isatty():
        return open_data(name)
    with ProgressBar(sys.stderr) as bar:
        return open_data(name, lambda done, total: bar.show(done / total, f"{name}: {done:,} of {total:,} drawings"))
