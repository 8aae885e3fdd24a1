"""The file of one's own drawings: written whole or not at all; a broken one is set aside, never overwritten."""

import itertools
import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from nncore.atomic_file import replacing, why
from nncore.data.stroke_file import StrokeRecord, read_stroke_file
from nncore.errors import DatasetError


def own_path() -> Path:
    """Return where the drawings of whoever runs the program lie, whether there are any or not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / "digitscope" / "my_digits.ndjson"


def check_own(names: Iterable[str]) -> None:
    """Raise DatasetError, saying where to write some, if own drawings are among these data and there are none."""
    path = own_path()
    if str(path) in names and not (path.exists() and path.stat().st_size):
        raise DatasetError("My digits holds no drawings yet; write some on the page My digits.")


def read_labelled(path: str | os.PathLike[str]) -> tuple[StrokeRecord, ...]:
    """Read a stroke file whose drawings all have a word; DatasetError if it cannot be read or they have none."""
    records = read_stroke_file(path)
    if records[0].word is None:
        raise DatasetError(f"{path} does not say what was drawn; give each line a 'word', such as \"7\".")
    return records


class OwnFile:
    """A stroke file that may be empty or missing, and that others may change meanwhile, as a second window does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen: tuple[int, ...] | None = None
        self._blocked = ""

    @property
    def has_changed(self) -> bool:
        """Whether somebody else has written the file since it was last read or written here."""
        return self._signature() != self._seen

    def read(self) -> tuple[tuple[StrokeRecord, ...], str]:
        """Return the drawings, and a sentence if the file was broken and had to be set aside."""
        self._blocked = ""
        self._seen = self._signature()
        if self._seen is None or self._seen[1] == 0:
            return (), ""
        try:
            return read_labelled(self.path), ""
        except DatasetError as error:
            sentence = self._set_aside(str(error))
        self._seen = self._signature()
        return (), sentence

    def write(self, lines: Iterable[bytes]) -> str:
        """Write the lines of all drawings; return what went wrong, or nothing."""
        if self._blocked:
            return self._blocked
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self.path) as file:
                file.writelines(lines)
        except OSError as error:
            return (
                f"Not saved: {self.path} cannot be written ({why(error)}). "
                "All drawings stay here while the window is open: save again, or export them."
            )
        self._seen = self._signature()
        return ""

    def _set_aside(self, fault: str) -> str:
        numbers = itertools.chain([""], itertools.count(2))
        names = (self.path.with_suffix(f".broken{number}.ndjson") for number in numbers)
        aside = next(path for path in names if not path.exists())
        try:
            os.replace(self.path, aside)
        except OSError as error:
            self._blocked = f"{fault} Nothing is saved until the file is mended or moved away: {why(error)}."
            return self._blocked
        return f"{fault} The file was set aside as {aside.name}; mend it and import it."

    def _signature(self) -> tuple[int, ...] | None:
        """Return what tells one state of the file from another; None if it is not there."""
        try:
            now = self.path.stat()
        except OSError:
            return None
        return now.st_mtime_ns, now.st_size, now.st_ino
