"""Whether a window can open here at all: asked before Qt is, because Qt's own answer is to abort the process."""

import ctypes
import importlib
import importlib.util
import os
import sys
from pathlib import Path

from app.commands.errors import CommandError

_PACKAGES = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0"
)
_MEND = f"on Debian and Ubuntu install it with: sudo apt install {_PACKAGES}"


def check_display() -> None:
    """Raise a CommandError that says what to install or to set, if no window can open."""
    if not sys.platform.startswith("linux"):
        return
    check_qt()
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    plugins = _plugins()
    if platform and plugins is not None and not (plugins / f"libq{platform}.so").exists():
        raise CommandError(f"Qt has no platform '{platform}': set QT_QPA_PLATFORM to xcb or wayland, or unset it.")
    if platform in ("", "wayland") and _has_wayland():
        return
    if platform in ("", "xcb"):
        _check_x11()


def check_qt() -> None:
    """Raise a CommandError if Qt's own libraries cannot be loaded."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise CommandError(f"Qt cannot be loaded ({error}); {_MEND}") from error


def _has_wayland() -> bool:
    """Return whether the Wayland display that the environment names is there."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).exists()


def _check_x11() -> None:
    if not os.environ.get("DISPLAY"):
        raise CommandError(
            "There is no display to open a window on: start it on a desktop, set DISPLAY, or make pictures with "
            "'digitscope snapshot draw -o draw.png', which needs none."
        )
    plugins = _plugins()
    try:
        if plugins is not None:
            ctypes.CDLL(str(plugins / "libqxcb.so"))
        x11 = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise CommandError(f"A system library for windows is missing ({error}); {_MEND}") from error
    if not _can_connect(x11):
        raise CommandError(
            f"The display '{os.environ['DISPLAY']}' does not answer: set DISPLAY to one that runs, or make pictures "
            "with 'digitscope snapshot draw -o draw.png', which needs none."
        )


def _plugins() -> Path | None:
    """Return the folder of Qt's platform plugins, if Qt came in a wheel."""
    spec = importlib.util.find_spec("PySide6")
    folders = spec.submodule_search_locations if spec is not None else None
    folder = Path(folders[0]) / "Qt" / "plugins" / "platforms" if folders else None
    return folder if folder is not None and folder.is_dir() else None


def _can_connect(x11: ctypes.CDLL) -> bool:
    x11.xcb_connect.restype = ctypes.c_void_p
    x11.xcb_connection_has_error.argtypes = x11.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = x11.xcb_connect(None, None)
    has_error = x11.xcb_connection_has_error(connection) != 0
    x11.xcb_disconnect(connection)
    return not has_error
