"""Files that travel with the program: fonts, icons, networks, data, licences.

`path` is the one door to them. The wheel carries the folder unpacked, so every file has a real path that
Qt and numpy can open; this module imports nothing but the standard library.
"""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return the path of a shipped file, for example ``path("fonts", "Inter-Regular.otf")``."""
    return _ROOT.joinpath(*parts)
