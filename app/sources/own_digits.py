"""The file of one's own drawings: written whole or not at all; a broken one is set aside, never overwritten."""

import contextlib
import itertools
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from app.language import tr, tr_n
from nncore.atomic_file import replacing, why
from nncore.data.stroke_file import StrokeRecord, read_stroke_file, salvaged
from nncore.errors import DatasetError

_LOG = logging.getLogger(__name__)
_MOST_SALVAGED = 64 << 20  # bytes; some hundred thousand drawings
_UNREADABLE: tuple[int, ...] = ()  # the state of a file that nobody can tell
_PATIENCE_MS = 5000  # another window writes for some milliseconds


@dataclass(frozen=True)
class OwnDrawings:
    """What was read: the drawings, a sentence if the file was broken, and whether these are all that it held."""

    records: tuple[StrokeRecord, ...]
    sentence: str = ""
    is_whole: bool = True


def own_path() -> Path:
    """Return where the drawings of whoever runs the program lie, whether there are any or not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / "digitscope" / "my_digits.ndjson"


def check_own(names: Iterable[str]) -> None:
    """Raise DatasetError, saying where to write some, if own drawings are among these data and there are none."""
    path = own_path()
    if str(path) in names and not (path.exists() and path.stat().st_size):
        raise DatasetError(tr("My digits holds no drawings yet; write some on the page My digits."))


def read_labelled(path: str | os.PathLike[str]) -> tuple[StrokeRecord, ...]:
    """Read a stroke file whose drawings all have a word; DatasetError if it cannot be read or they have none."""
    records = read_stroke_file(path)
    if records[0].word is None:
        raise DatasetError(tr("{path} does not say what was drawn; give each line a 'word', such as \"7\".", path=path))
    return records


class OwnFile:
    """A stroke file that may be empty or missing, and that others may change meanwhile, as a second window does.

    A plain file, for a person can read it, copy it and give it to every command; a lock beside it makes reading,
    changing and writing one step that no other window can come between.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = QLockFile(str(path.with_suffix(".lock")))
        self._seen: tuple[int, ...] | None = None
        self._blocked = ""

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Keep every other window from writing until the block ends; without a lock the file is not written either."""
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        self._lock.tryLock(_PATIENCE_MS)
        try:
            yield
        finally:
            self._lock.unlock()

    @property
    def has_changed(self) -> bool:
        """Whether somebody else has written the file since it was last read or written here."""
        now = self._signature()
        return now != self._seen or now == _UNREADABLE

    def read(self) -> OwnDrawings:
        """Return the drawings; of a broken file, which is set aside, those whose lines can be read."""
        self._blocked = ""
        self._seen = self._signature()
        if self._seen is None:
            return OwnDrawings((), is_whole=False)
        try:
            return OwnDrawings(() if self._seen[1:2] == (0,) else read_labelled(self.path))
        except DatasetError as error:
            records, sentence = self._salvaged(str(error))
        self._seen = _UNREADABLE if self._blocked else self._signature()  # what was in the way may be gone next time
        return OwnDrawings(records, sentence, is_whole=False)

    def write(self, lines: Iterable[bytes]) -> str:
        """Write the lines of all drawings while the file is held; return what went wrong, or nothing."""
        if self._blocked:
            return self._blocked
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return tr(
                "Not saved: another window is writing {path}. All drawings stay here: save again.", path=self.path
            )
        try:
            with replacing(self.path) as file:
                file.writelines(lines)
        except OSError as error:
            return self._not_saved(tr(why(error)))
        except Exception as error:
            _LOG.exception("%s cannot be written", self.path)
            return self._not_saved(str(error) or type(error).__name__)
        self._seen = self._signature()
        return ""

    def _not_saved(self, reason: str) -> str:
        return tr(
            "Not saved: {path} cannot be written ({reason}). "
            "All drawings stay here while the window is open: save again, or export them.",
            path=self.path,
            reason=reason,
        )

    def _salvaged(self, fault: str) -> tuple[tuple[StrokeRecord, ...], str]:
        """Set a broken file aside; return the drawings that can be read, and a sentence about the whole."""
        records: tuple[StrokeRecord, ...] = ()
        try:
            with self.path.open("rb") as file:  # a disk that fails now may hold a file that is whole: it stays there
                found, _ = salvaged(file.read(_MOST_SALVAGED))  # the rest stays in the file that is set aside
            records = tuple(record for record in found if record.word is not None)
            aside = self._set_aside()
        except OSError as error:
            self._blocked = tr(
                "{fault} Nothing is saved until the file is mended or moved away: {why}.",
                fault=fault,
                why=tr(why(error)),
            )
            return records, self._blocked
        kept = (
            tr_n(
                "{n} drawing that could be read is taken over",
                "{n} drawings that could be read are taken over",
                len(records),
            )
            if records
            else tr("No drawing could be read")
        )
        return records, tr("{fault} {kept}; the file was set aside as {name}.", fault=fault, kept=kept, name=aside.name)

    def _set_aside(self) -> Path:
        numbers = itertools.chain([""], itertools.count(2))
        names = (self.path.with_suffix(f".broken{number}.ndjson") for number in numbers)
        aside = next(path for path in names if not path.exists())
        os.replace(self.path, aside)
        return aside

    def _signature(self) -> tuple[int, ...] | None:
        """Return what tells one state of the file from another; None if it is not there."""
        try:
            now = self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            return _UNREADABLE
        return now.st_mtime_ns, now.st_size, now.st_ino
