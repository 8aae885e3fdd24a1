"""The last state of runs that were interrupted, a file for each run. Imported by the Train page and the window.

A lock beside a file says that its owner still trains, in this window or another; so no window calls a run interrupted
that is not, and none takes away another's. Whatever ends the program, the file is whole: it is written beside its
place and then moved there.
"""

import contextlib
import logging
import uuid
from pathlib import Path

from PySide6.QtCore import QLockFile, QStandardPaths

from app.language import tr
from nncore.atomic_file import why
from nncore.errors import ModelFileError
from nncore.learning.training_state import TrainingState, load_state, save_unfinished
from nncore.models.npz import load_network
from nncore.network.network import Network

_LOG = logging.getLogger(__name__)


class UnfinishedRun:
    """The file of one run. Whoever claims it owns it until it is left for a later start, or forgotten.

    `problem` says why the last state could not be kept, if so; `keep` may be called in another thread.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem = ""
        self._lock = QLockFile(str(path.with_suffix(".lock")))

    def claim(self) -> bool:
        """Make the run one's own; False if somebody else has it."""
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def keep(self, network: Network, state: TrainingState | None = None) -> str:
        """Write a network and how its training goes on; return why that cannot be, and then the file is as it was."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            save_unfinished(network, state, self.path)
            self.problem = ""
        except ModelFileError as error:
            self.problem = str(error)
        except OSError as error:
            self.problem = tr("{path} cannot be written: {why}.", path=self.path, why=tr(why(error)))
        except Exception as error:
            _LOG.exception("%s cannot be written", self.path)
            reason = str(error) or type(error).__name__
            self.problem = tr("{path} cannot be written: {why}.", path=self.path, why=reason)
        return self.problem

    def network(self) -> Network | None:
        """Return the network that was kept, if there is one that can be read."""
        with contextlib.suppress(ModelFileError):
            return load_network(self.path) if self.path.exists() else None
        return None

    def state(self) -> TrainingState | None:
        """Return how the training goes on, if the file says so."""
        with contextlib.suppress(ModelFileError):
            return load_state(self.path)
        return None

    def leave(self) -> None:
        """Give the run up, to be offered at the next start."""
        self._lock.unlock()

    def forget(self) -> None:
        """Take the file away."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
        self._lock.unlock()


def folder() -> Path:
    """Return where the files lie, whether there are any or not."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / "digitscope" / "unfinished"


def new_run() -> UnfinishedRun:
    """Return the place of a run that begins now, claimed."""
    run = UnfinishedRun(folder() / f"{uuid.uuid4().hex}.npz")
    run.claim()
    return run


def interrupted() -> list[UnfinishedRun]:
    """Return the runs that nobody trains any more, the latest first."""
    former = folder().with_name("unfinished_training.npz")  # where version 0.1 kept its only one
    paths = [path for path in (*folder().glob("*.npz"), former) if path.is_file()]
    runs = [UnfinishedRun(path) for path in sorted(paths, key=_time, reverse=True)]
    return [run for run in runs if _is_nobodys(run)]


def _time(path: Path) -> float:
    with contextlib.suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _is_nobodys(run: UnfinishedRun) -> bool:
    is_free = run.claim()
    run.leave()
    return is_free
