"""Whether a window can open here at all: asked before Qt is, because Qt's own answer is to abort the process."""

import contextlib
import ctypes
import importlib
import importlib.util
import os
import socket
import subprocess
import sys
from pathlib import Path

from app.commands.errors import CommandError

_PACKAGES = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0"
)
_MEND = f"on Debian and Ubuntu install it with: sudo apt install {_PACKAGES}"
_WITHOUT_A_SCREEN = ("offscreen", "minimal", "vnc")
_WITHOUT_WIDGETS = ("vkkhrdisplay",)  # it starts, and shows nothing


def check_display() -> None:
    """Raise a CommandError that says what to install or to set, if no window can open."""
    if not sys.platform.startswith("linux"):
        return
    check_qt()
    asked = [name.partition(":")[0].strip() for name in os.environ.get("QT_QPA_PLATFORM", "").split(";")]
    problems = [_problem(platform) for platform in asked if platform] or [_problem("wayland") and _problem("xcb")]
    if all(problems):
        raise CommandError(problems[-1])


def check_qt() -> None:
    """Raise a CommandError if Qt's own libraries cannot be loaded."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise CommandError(f"Qt cannot be loaded ({error}); {_MEND}") from error


def _problem(platform: str) -> str:
    """Return why Qt could not open a window on a platform, and what to do; nothing if it could."""
    plugins = _plugins()
    if plugins is not None and not (plugins / f"libq{platform}.so").exists():
        return f"Qt has no platform '{platform}': set QT_QPA_PLATFORM to xcb or wayland, or unset it."
    if platform in _WITHOUT_A_SCREEN:
        return ""
    checks = {"wayland": _wayland_problem, "xcb": _x11_problem}
    return checks[platform]() if platform in checks else _start_problem(platform)


def _wayland_problem() -> str:
    """Connect to the compositor that the environment names; a socket may outlive who made it."""
    place = Path(os.environ.get("XDG_RUNTIME_DIR", "/"), os.environ.get("WAYLAND_DISPLAY") or "wayland-0")
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as line:
        line.settimeout(2.0)
        line.connect(str(place))
        return ""
    return (
        f"No Wayland compositor answers at {place}: set WAYLAND_DISPLAY to one that runs, or set QT_QPA_PLATFORM=xcb."
    )


def _start_problem(platform: str) -> str:
    """Start Qt in a process of its own, which may abort, and look whether it has a screen."""
    code = "import sys; from PySide6.QtGui import QGuiApplication; sys.exit(not QGuiApplication([]).screens())"
    try:
        ended = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=20, check=False)
    except subprocess.TimeoutExpired:
        return f"Qt's platform '{platform}' does not answer: unset QT_QPA_PLATFORM, or set it to xcb or wayland."
    if ended.returncode == 0 and platform not in _WITHOUT_WIDGETS:
        return ""
    return f"Qt's platform '{platform}' cannot be used here: unset QT_QPA_PLATFORM, or set it to xcb or wayland."


def _x11_problem() -> str:
    """Load what the plugin of X11 needs, and connect to the display."""
    if not os.environ.get("DISPLAY"):
        return (
            "There is no display to open a window on: start it on a desktop, set DISPLAY, or make pictures with "
            "'digitscope snapshot draw -o draw.png', which needs none."
        )
    plugins = _plugins()
    try:
        if plugins is not None:
            ctypes.CDLL(str(plugins / "libqxcb.so"))
        x11 = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"A system library for windows is missing ({error}); {_MEND}"
    if _can_connect(x11):
        return ""
    return (
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
