"""Pictures, numbers and a report of what is shown, to files and to the clipboard."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from app.plots.plot import Plot
from app.sources.samples import sample_picture
from app.ui.accessibility.access_keys import without_access_key
from app.ui.export import csv_text
from app.window.exchange.panel_export import PanelExport, report_lines
from app.window.main_window import MainWindow


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each."""
    return window_as_new


@pytest.fixture
def drawn(window: MainWindow) -> Iterator[MainWindow]:
    window.resize(1366, 768)
    window.draw_page.studies.show_study("layers")
    window.show()
    window.session.load_picture(sample_picture(0))
    window.session.settle()
    QApplication.processEvents()
    yield window
    for menu in window.findChildren(QMenu):
        menu.close()


def entry(window: MainWindow, panel: str, text: str) -> QAction:
    """The entry of File ▸ Take away for a panel, as it is when the menu opens."""
    menu = next(menu for menu in window.findChildren(QMenu) if without_access_key(menu.title()) == "Take away")
    menu.aboutToShow.emit()
    if not panel:
        return next(
            action for action in menu.actions() if without_access_key(action.text()) == f"The whole page: {text}"
        )
    inside = next(action.menu() for action in menu.actions() if without_access_key(action.text()) == panel)
    assert isinstance(inside, QMenu)
    return next(action for action in inside.actions() if without_access_key(action.text()) == text)


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_the_numbers_of_the_hidden_layer_are_its_activations(
    drawn: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "layer.csv")
    entry(drawn, "Hidden layer 1", "Save numbers…").trigger()
    rows = list(csv.DictReader(io.StringIO((tmp_path / "layer.csv").read_text("utf-8"))))
    heights = {int(float(row["x"])): float(row["y"]) for row in rows if row["item"] in ("neurons", "saturated neurons")}
    assert drawn.session.trace is not None
    np.testing.assert_allclose([heights[n] for n in range(50)], drawn.session.trace.hidden[0].a, rtol=1e-5)
    assert str(tmp_path / "layer.csv") in drawn.messages.text


def test_the_ten_probabilities_go_to_the_clipboard_as_csv(drawn: MainWindow) -> None:
    entry(drawn, "The ten digits", "Copy numbers").trigger()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    assert [row["item"] for row in rows] == ["probability"] * 10
    assert sum(float(row["value"]) for row in rows) == pytest.approx(1.0, abs=1e-5)


def test_a_picture_is_png_or_svg_by_its_name(
    drawn: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "page.png")
    entry(drawn, "", "Save picture…").trigger()
    image = QImage(str(tmp_path / "page.png"))
    assert image.width() == 2 * drawn.draw_page.width()
    save_as(monkeypatch, tmp_path / "layer.svg")
    entry(drawn, "Hidden layer 2", "Save picture…").trigger()
    assert QSvgRenderer(str(tmp_path / "layer.svg")).isValid()


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
def test_the_right_button_on_a_panel_offers_the_same(drawn: MainWindow) -> None:
    bars = drawn.draw_page.probabilities.bars
    for target, is_offered in ((bars, True), (drawn.draw_page.canvas, False)):
        before = {menu for menu in drawn.findChildren(QMenu) if menu.isVisible()}
        middle = target.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, target.mapToGlobal(middle))
        drawn.contextMenuEvent(event)
        opened = {menu for menu in drawn.findChildren(QMenu) if menu.isVisible()} - before
        assert bool(opened) is is_offered
        for menu in opened:
            assert "Copy numbers" in [without_access_key(action.text()) for action in menu.actions()]
            menu.close()


def test_a_report_is_a_pdf(drawn: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_as(monkeypatch, tmp_path / "report.pdf")
    next(
        action for action in drawn.findChildren(QAction) if without_access_key(action.text()) == "Report of this page…"
    ).trigger()
    content = (tmp_path / "report.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(content) > 10_000


def test_a_file_that_cannot_be_written_is_said(
    drawn: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.window.main_window.complain", lambda _, sentence: said.append(sentence))
    save_as(monkeypatch, tmp_path / "missing" / "layer.csv")
    entry(drawn, "Hidden layer 1", "Save numbers…").trigger()
    assert len(said) == 1
    assert "cannot be written" in said[0]


def test_every_page_lists_panels_by_different_names_and_each_gives_its_numbers(drawn: MainWindow) -> None:
    export = drawn.findChild(PanelExport)
    menu = next(menu for menu in drawn.findChildren(QMenu) if without_access_key(menu.title()) == "Take away")
    for name in drawn.page_names:
        drawn.show_page(name)
        QApplication.processEvents()
        menu.aboutToShow.emit()
        names = [without_access_key(action.text()) for action in menu.actions() if action.menu() is not None]
        assert all(names)
        assert len(set(names)) == len(names), name
        for panel in export.panels():
            rows = csv.reader(io.StringIO(csv_text(panel.rows())))
            assert {len(row) for row in rows} == {4}, f"{name}: {panel.accessibleName()}"


def test_the_panels_of_each_study_are_listed_by_names_of_their_own(drawn: MainWindow) -> None:
    export, studies = drawn.findChild(PanelExport), drawn.draw_page.studies
    menu = next(menu for menu in drawn.findChildren(QMenu) if without_access_key(menu.title()) == "Take away")
    of_studies: list[str] = []
    beside = {"28 by 28 pixels", "The ten digits", "Probability while drawing"}
    for study in studies.NAMES:
        studies.show_study(study)
        QApplication.processEvents()
        menu.aboutToShow.emit()
        names = [without_access_key(action.text()) for action in menu.actions() if action.menu() is not None]
        assert len(names) == len(export.panels())
        assert len(set(names)) == len(names), study
        of_studies += set(names) - beside
    assert len(set(of_studies)) == len(of_studies)


def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    drawn: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind, ending in (("SVG (*.svg)", ".svg"), ("PNG (*.png)", ".png")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, kind=kind: (str(tmp_path / "layer"), kind))
        entry(drawn, "Hidden layer 1", "Save picture…").trigger()
        assert (tmp_path / "layer").with_suffix(ending).exists()


def test_panels_are_listed_line_by_line(drawn: MainWindow) -> None:
    menu = next(menu for menu in drawn.findChildren(QMenu) if without_access_key(menu.title()) == "Take away")
    menu.aboutToShow.emit()
    names = [without_access_key(action.text()) for action in menu.actions() if action.menu() is not None]
    assert names.index("Hidden layer 1") < names.index("Hidden layer 2")
    assert names.index("The ten digits") < names.index("Hidden layer 2")  # at the right, but higher up


def test_the_report_tells_the_likeliest_first(drawn: MainWindow) -> None:
    *_, answer = report_lines(drawn.session)
    prediction = drawn.session.prediction
    assert prediction is not None
    shares = answer.partition(". ")[2]
    assert shares.startswith(f"{prediction.label}: ")
    told = [float(share.partition(": ")[2].removesuffix(".").removesuffix("\xa0%")) for share in shares.split(", ")]
    assert told == sorted(told, reverse=True)


def test_the_report_calls_the_network_as_the_list_does(drawn: MainWindow) -> None:
    assert report_lines(drawn.session)[0].startswith(f"Network: {drawn.networks.name} (784-")


def test_a_report_of_two_digits_says_so(window: MainWindow, seven: list[np.ndarray]) -> None:
    window.session.load_strokes([*seven, *(stroke + np.array([300.0, 0.0]) for stroke in seven)])
    window.session.settle()
    assert report_lines(window.session)[-1].startswith("Answer to the drawing: 2 digits: 7, 7. ")


def test_no_item_of_the_open_pages_is_named_by_its_kind_alone(drawn: MainWindow) -> None:
    for page in ("draw", "activations", "softmax", "losses", "neuron", "gradients"):
        drawn.show_page(page)
        plots = [plot for plot in drawn.pages.currentWidget().findChildren(Plot) if plot.isVisible()]
        items = {row[0] for plot in plots for row in plot.rows()}
        assert not [item for item in items if re.fullmatch(r"(bars|line|points|cells|point to drag) \d+", item)], page
