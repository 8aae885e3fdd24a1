"""Text from 100 to 200 per cent: chosen by keys, on every page, remembered, and nothing is cut off."""

from collections.abc import Callable

import pytest
from on_window import action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.pages.activations.z_strips import ZStrips
from app.pages.evaluate.views.robustness import RobustnessView
from app.plots.plot import Plot
from app.plots.sheet import Sheet
from app.ui.painting.text import text_width
from app.ui.pictures.formula import Formula
from app.ui.style.fonts import BODY, SMALL, font
from app.ui.style.text_size import SIZE_PROPERTY, enlarged, text_percent
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
from tools.walks.layout_faults import out_of_reach
from tools.walks.stations import settle

CONTROL = Qt.KeyboardModifier.ControlModifier
OpenWindow = Callable[..., MainWindow]


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, times: int = 1) -> None:
    window.activateWindow()
    for _ in range(times):
        qtbot.keyClick(window, key, CONTROL)


def test_keys_enlarge_and_reduce_between_100_and_200(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_Minus)
    assert text_percent() == 100
    press(qtbot, window, Qt.Key.Key_Plus, 3)
    assert text_percent() == 150
    assert window.messages.text == "Text size: 150 %"
    press(qtbot, window, Qt.Key.Key_Plus, 9)
    assert text_percent() == 200
    press(qtbot, window, Qt.Key.Key_Minus)
    assert text_percent() == 175
    press(qtbot, window, Qt.Key.Key_0)
    assert text_percent() == 100


@pytest.mark.parametrize(
    ("percent", "can"), [(100, (False, True, False)), (150, (True, True, True)), (200, (True, False, True))]
)
def test_only_what_changes_the_size_is_offered(window: MainWindow, percent: int, can: tuple[bool, ...]) -> None:
    window.text_size.choose(percent)
    assert tuple(action(window, text).isEnabled() for text in ("Smaller text", "Larger text", "Usual text size")) == can


def test_widgets_plots_formulas_and_painted_words_grow(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("softmax")
    label = next(each for each in window.findChildren(QLabel) if each.text() == "Softmax")
    formula, sheet = window.current_lab.findChild(Formula), window.findChildren(Sheet)[-1]
    axis = sheet.getPlotItem().getAxis("bottom")
    before = label.font().pixelSize(), formula.sizeHint().height(), text_width("0.25", SMALL)
    window.text_size.choose(200)
    assert label.font().pixelSize() == 2 * before[0]
    assert formula.sizeHint().height() == pytest.approx(2 * before[1], abs=2)
    assert text_width("0.25", SMALL) == pytest.approx(2 * before[2], rel=0.1)
    assert axis.style["tickFont"].pixelSize() == 2 * SMALL
    assert QApplication.font().pixelSize() == font().pixelSize() == 2 * BODY
    window.text_size.choose(100)
    assert (label.font().pixelSize(), formula.sizeHint().height(), text_width("0.25", SMALL)) == before


def test_a_page_built_later_is_as_large(window: MainWindow) -> None:
    window.text_size.choose(150)
    window.show_page("losses")
    label = next(each for each in window.findChildren(QLabel) if each.text() == "Losses")
    large = label.font().pixelSize()
    window.text_size.choose(100)
    assert large == pytest.approx(1.5 * label.font().pixelSize())


def test_the_size_is_remembered(open_window: OpenWindow) -> None:
    window = open_window()
    window.text_size.choose(125)
    window.close()
    window.text_size.choose(100)
    open_window()
    assert text_percent() == 125


def too_small(window: MainWindow) -> list[str]:
    """Return the names of the page bar, and of all that has a font of its own, that are not as large as text is now."""
    with_font = [each for each in window.findChildren(QWidget) if each.property(SIZE_PROPERTY)]
    wrong = [each for each in with_font if each.font().pixelSize() != enlarged(each.property(SIZE_PROPERTY))]
    return [type(each).__name__ + " " + (each.accessibleName() or each.objectName()) for each in wrong]


def test_at_the_next_start_all_of_the_window_is_as_large(open_window: OpenWindow) -> None:
    """Some of it is polished before the text's size is known, and the style gave it its first font back when shown."""
    window = open_window()
    window.text_size.choose(200)
    window.close()
    window.text_size.choose(100)
    again = open_window()
    again.resize(1920, 1080)
    settle()
    assert text_percent() == 200
    assert too_small(again) == []
    assert list(out_of_reach(again.draw_page)) == []


def test_another_appearance_leaves_text_as_large(window: MainWindow) -> None:
    window.show()
    window.text_size.choose(200)
    window.set_theme_choice("dark")
    assert too_small(window) == []
    window.text_size.choose(100)
    window.set_theme_choice("light")
    assert too_small(window) == []


def test_controls_go_below_what_has_no_room_beside_them_and_come_back(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1366, 768)
    window.show_page("gradients")
    lab = window.current_lab
    slider = lab.view.panel
    assert slider.mapTo(lab, slider.rect().topLeft()).x() > lab.width() / 2
    window.text_size.choose(200)
    qtbot.waitUntil(lambda: slider.mapTo(lab, slider.rect().topLeft()).x() < lab.width() / 2)
    assert slider.isVisible()
    window.text_size.choose(100)
    qtbot.waitUntil(lambda: slider.mapTo(lab, slider.rect().topLeft()).x() > lab.width() / 2)


def test_controls_that_go_below_and_back_keep_the_size(window: MainWindow) -> None:
    window.resize(1366, 740)
    window.show_page("softmax")
    button = next(each for each in window.current_lab.findChildren(QPushButton) if "logits" in each.text())
    usual, places = button.font().pixelSize(), set()
    for percent in (200, 150, 100):
        window.text_size.choose(percent)
        for _ in range(3):  # one pass of the layouts makes the next
            QApplication.processEvents()
        places.add(button.mapTo(window, button.rect().center()).x() > window.width() // 2)
        assert button.font().pixelSize() == usual * percent // 100
    assert places == {True, False}


def test_strips_grow_with_their_words(window: MainWindow) -> None:
    window.show_page("activations")
    window.show_page("evaluate")
    strip = window.findChild(ZStrips).findChild(Plot)
    examples = window.findChild(RobustnessView).examples
    before = strip.maximumHeight(), examples.maximumHeight()
    window.text_size.choose(200)
    assert strip.maximumHeight() == 2 * before[0]
    assert examples.maximumHeight() > before[1]


def test_icons_of_the_page_bar_leave_room_for_its_words_in_a_low_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 640)
    usual = {button.iconSize().height() for button in page_buttons(window)}
    press(qtbot, window, Qt.Key.Key_Plus, 3)
    for button in page_buttons(window):
        assert button.iconSize().height() + button.fontMetrics().height() + 8 <= button.height(), button.text()
    press(qtbot, window, Qt.Key.Key_0)
    assert {button.iconSize().height() for button in page_buttons(window)} == usual


def page_buttons(window: MainWindow) -> list[QToolButton]:
    """Return the buttons of the page bar."""
    return [button for button in window.findChildren(QToolButton) if button.property("page")]


def test_the_menus_are_large_from_the_start_where_text_is(open_window: OpenWindow) -> None:
    window = open_window(Settings.holding({"text_percent": 150}))
    assert window.menuBar().font().pixelSize() == enlarged(BODY) > BODY
    window.text_size.choose(100)
