"""Where the program notes which files it is writing, so that its next start takes away what a kill left anywhere.

Knows no Qt, for commands without a window write too. Imported by the command line and by tools.
"""

import contextlib
import os
import sys
from pathlib import Path

from nncore.atomic_file import keep_journal


def begin_journal() -> None:
    """Note from now on what is written; without a home nothing is noted."""
    with contextlib.suppress(RuntimeError):
        keep_journal(_state_folder() / "digitscope" / "writing")


def _state_folder() -> Path:
    """Return where programs keep, for whoever runs them, what is neither settings nor data."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
