"""Takes away, after the start, what a program that was killed while it wrote left in its own folders."""

from app.sources.own_digits import own_path
from app.training import unfinished
from nncore.atomic_file import remove_leftovers

_DAY_S = 86_400.0


def remove_own_leftovers() -> None:
    """Look through the folders of settings, of interrupted trainings and of one's own digits."""
    for folder in {own_path().parent, unfinished.folder(), unfinished.folder().parent}:
        remove_leftovers(folder, _DAY_S)
