"""Whether a window can open is asked before Qt aborts over it, and the answer says how to mend it."""

import ctypes
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.commands import display
from app.commands.errors import CommandError


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Linux without any display."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def x11_that(*, answers: bool) -> SimpleNamespace:
    """X11's library with a display that answers, or does not."""
    return SimpleNamespace(
        xcb_connect=lambda name, screen: 1,
        xcb_connection_has_error=lambda connection: int(not answers),
        xcb_disconnect=lambda connection: None,
    )


def test_no_display_is_told_with_a_way_out(bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(CommandError, match=r"no display.*DISPLAY.*digitscope snapshot"):
        display.check_display()


def test_a_display_that_does_not_answer_is_named(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("DISPLAY", ":99")
    bare.setattr(ctypes, "CDLL", lambda name: x11_that(answers=False))
    with pytest.raises(CommandError, match="':99' does not answer"):
        display.check_display()


def test_a_missing_library_is_named_with_what_to_install(bare: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise OSError("libxcb-icccm.so.4: cannot open shared object file")

    bare.setenv("DISPLAY", ":0")
    bare.setattr(ctypes, "CDLL", missing)
    with pytest.raises(CommandError, match=r"libxcb-icccm.so.4.*sudo apt install .*libxcb-icccm4") as raised:
        display.check_display()
    assert "\n" not in str(raised.value)


def test_qt_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> object:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(display.importlib, "import_module", fail)
    with pytest.raises(CommandError, match=r"libEGL.so.1.*apt install .*libegl1"):
        display.check_qt()


def test_a_display_that_answers_is_enough(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("DISPLAY", ":0")
    bare.setattr(ctypes, "CDLL", lambda name: x11_that(answers=True))
    display.check_display()


def test_without_a_screen_is_fine_when_asked_for(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "offscreen")
    display.check_display()


@pytest.mark.parametrize("platform", ["wayland", "wayland:debug", "eglfs", "linuxfb:fb=/dev/nowhere", "vkkhrdisplay"])
def test_a_platform_that_is_not_there_is_named(bare: pytest.MonkeyPatch, tmp_path: Path, platform: str) -> None:
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("QT_QPA_PLATFORM", platform)
    with pytest.raises(CommandError, match=f"(?i){platform.partition(':')[0]}"):
        display.check_display()


def test_a_socket_that_nobody_listens_to_is_named(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(tmp_path / "wayland-9"))
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-9")
    bare.setenv("QT_QPA_PLATFORM", "wayland")
    with pytest.raises(CommandError, match="wayland-9"):
        display.check_display()


def test_a_compositor_that_listens_is_enough(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-9")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-9"))
        compositor.listen()
        display.check_display()


def test_the_next_of_several_platforms_will_do(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("QT_QPA_PLATFORM", "wayland;offscreen")
    display.check_display()


def test_a_platform_that_qt_does_not_have_is_named(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "cocoa")
    with pytest.raises(CommandError, match="no platform 'cocoa'"):
        display.check_display()
