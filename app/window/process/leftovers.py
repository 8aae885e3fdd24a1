"""Takes away, after the start, what a program that was killed while it wrote left behind."""

from app.sources.own_digits import own_path
from app.training import unfinished
from nncore.atomic_file import remove_leftovers, remove_noted

_DAY_S = 86_400.0


def remove_all_leftovers() -> None:
    """Look through the folders of settings, interrupted trainings and one's own digits, and follow the journal."""
    for folder in {own_path().parent, unfinished.folder(), unfinished.folder().parent}:
        remove_leftovers(folder, _DAY_S)
    remove_noted(_DAY_S)
