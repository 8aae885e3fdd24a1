"""Files of networks, opened and chosen: the primer's own, any depth and width, and those that do not fit."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from on_files import choose_file, network
from on_window import action
from PySide6.QtWidgets import QComboBox

from app.window.main_window import MainWindow
from nncore.models.npz import save_network

DrawStrokes = Callable[..., None]


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, brought back to its beginning before each test."""
    return window_as_new


def test_a_network_as_the_primer_saves_it_reads_the_drawing(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    rng = np.random.default_rng(0)
    weights = {"W1": rng.normal(size=(784, 20)) * 0.1, "b1": np.zeros(20),
               "W2": rng.normal(size=(20, 10)), "b2": np.zeros(10)}  # fmt: skip
    np.savez(tmp_path / "primer.npz", **weights)
    window.networks.open(str(tmp_path / "primer.npz"))
    window.session.settle()
    trace = window.session.trace
    assert trace is not None
    z = trace.inputs @ weights["W1"]
    np.testing.assert_allclose(trace.logits, 1 / (1 + np.exp(-z)) @ weights["W2"], rtol=1e-4)
    page = window.draw_page
    assert len(page.hidden[0].bar_heights()) == 20
    assert not page.hidden[1].isVisible()
    chooser = page.network_card.findChild(QComboBox)
    assert chooser is not None
    assert (chooser.currentIndex(), chooser.currentText()) == (chooser.count() - 1, "primer")
    assert page.explorer.activation.key == "sigmoid"


def test_the_chooser_brings_the_first_network_back(window: MainWindow, tmp_path: Path) -> None:
    first = window.session.network
    save_network(network((784, 30, 20, 10)), tmp_path / "mine.npz")
    window.networks.open(str(tmp_path / "mine.npz"))
    assert window.session.network.sizes == (784, 30, 20, 10)
    chooser = window.draw_page.network_card.findChild(QComboBox)
    assert chooser is not None
    chooser.setCurrentIndex(0)
    chooser.activated.emit(0)
    assert window.session.network is first


@pytest.mark.parametrize("sizes", [(784, 10), (784, 1, 10), (784, 300, 10), (784, 8, 9, 7, 6, 10), (784, 60, 200, 10)])
def test_networks_of_any_depth_and_width_are_shown(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path, sizes: tuple[int, ...]
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    save_network(network(sizes), tmp_path / "mine.npz")
    window.networks.open(str(tmp_path / "mine.npz"))
    window.session.settle()
    window.grab()
    shown = [panel for panel in window.draw_page.hidden if panel.isVisible()]
    assert [len(panel.bar_heights()) for panel in shown] == list(sizes[1:-1])
    window.session.clear_drawing()
    window.session.settle()
    window.grab()
    assert window.session.trace is None


def test_a_smaller_network_while_the_pointer_rests_on_a_late_neuron(
    window: MainWindow, draw_strokes: DrawStrokes, tmp_path: Path
) -> None:
    draw_strokes(window.draw_page.canvas, [np.array([(200.0, 80), (200, 330)])])
    window.session.settle()
    panel = window.draw_page.hidden[1]
    panel.plot.pointed.emit(90.0, 0.5)
    save_network(network((784, 30, 20, 10)), tmp_path / "small.npz")
    window.networks.open(str(tmp_path / "small.npz"))
    window.session.settle()
    assert len(panel.bar_heights()) == 20


def test_a_network_that_does_not_fit_or_is_broken_gives_one_sentence(
    window: MainWindow, complaints: list[str], tmp_path: Path
) -> None:
    before = window.session.network
    (tmp_path / "broken.npz").write_bytes(b"PK\x03\x04")
    (tmp_path / "text.npz").write_text("W1")
    np.savez(tmp_path / "other.npz", a=np.zeros(3))
    save_network(network((4, 3, 10)), tmp_path / "narrow.npz")
    save_network(network((784, 3, 2)), tmp_path / "two.npz")
    names = ("broken.npz", "text.npz", "other.npz", "narrow.npz", "two.npz", "missing.npz")
    for name in names:
        window.networks.open(str(tmp_path / name))
    assert len(complaints) == len(names)
    assert all(name in said and "\n" not in said for name, said in zip(names, complaints, strict=True))
    assert window.session.network is before


def test_a_file_dialog_opens_a_network(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_network(network((784, 30, 20, 10)), tmp_path / "mine.npz")
    choose_file(monkeypatch, tmp_path / "mine.npz")
    action(window, "Open network…").trigger()
    assert window.session.network.sizes == (784, 30, 20, 10)
    assert window.recent.paths[0] == str(tmp_path / "mine.npz")
