"""Whether a file can be written, asked before the work that fills it. Imported by the commands that write."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from app.commands.errors import CommandError
from nncore.atomic_file import why

_BLOCK = 4096  # bytes


def check_output(output: str | None, inputs: Iterable[str | None]) -> None:
    """Raise a CommandError if a file cannot be written, or if that would destroy one of the inputs.

    Parameters
    ----------
    output : str or None
        The file to write; None is standard output.
    inputs : iterable of str or None
        What is read: files, folders, names such as mnist:test, which are no files, and what was not given.
    """
    if output is None:
        return
    for name in inputs:
        if name is not None and os.path.exists(name) and _would_destroy(output, name):
            raise CommandError(
                f"{output} is what {name} is read from; name another file to write, so that it stays whole."
            )
    if not output:
        raise CommandError("The file to write has no name; give it one.")
    if os.path.isdir(output) or output.endswith(("/", os.sep)):
        raise CommandError(f"{output} is a folder; name a file to write.")
    if os.path.exists(output) and not os.path.isfile(output):
        return  # a pipe or a device, which takes what comes
    target = Path(os.path.realpath(output))
    if not target.parent.is_dir():
        raise CommandError(f"{output} lies in a folder that does not exist; make it first.")
    _check_folder(output, target)


def _would_destroy(output: str, name: str) -> bool:
    """Tell whether output is an input by any name, a hard link too, or a file that lies in a folder that is read."""
    if not os.path.isfile(output):
        return False
    if os.path.isdir(name):
        return Path(os.path.realpath(output)).is_relative_to(os.path.realpath(name))
    return os.path.samefile(output, name)


def _check_folder(output: str, target: Path) -> None:
    """Raise a CommandError if no file can be made where the output goes, or the old one may not be replaced."""
    try:
        with tempfile.TemporaryFile(dir=target.parent) as file:
            file.write(bytes(_BLOCK))  # a full disk makes files, but takes nothing in
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError
    except OSError as error:
        raise CommandError(f"{output} cannot be written: {why(error)}.") from error
