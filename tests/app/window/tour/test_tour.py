"""The tour on the live window: each step is seen to be done by what a person does, and it is left and taken up."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QRegion, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.slider import NumberSlider
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
from app.window.tour.spotlight import place_beside
from app.window.tour.steps import STEPS
from tests.shared.on_window import action

DrawStrokes = Callable[..., None]
OpenWindow = Callable[..., MainWindow]
LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One window for all, brought back to its beginning before each test."""
    return window_as_new


class Person:
    """Does what the card asks for, with mouse and keyboard."""

    def __init__(
        self, qtbot: QtBot, window: MainWindow, draw: DrawStrokes, seven: list[np.ndarray], pointer: object
    ) -> None:
        self.bot, self.window, self._draw, self._seven, self._pointer = qtbot, window, draw, seven, pointer

    def press(self, panel: QWidget, text: str) -> None:
        button = next(each for each in panel.findChildren(QPushButton) if text in each.text())
        self.bot.mouseClick(button, LEFT)

    def navigation_button(self, text: str) -> QToolButton:
        bar = self.window.findChild(QWidget, "navigation")
        return next(each for each in bar.findChildren(QToolButton) if each.text() == text)

    def slider(self, name: str) -> QSlider:
        return self.window.findChild(NumberSlider, name).findChild(QSlider)

    def darkens(self) -> bool:
        """Whether the spotlight paints anything."""
        picture = QImage(200, 200, QImage.Format.Format_ARGB32)
        picture.fill(0)
        self.window.help.tour.spotlight.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
        return any(picture.pixelColor(x, x).alpha() > 0 for x in range(0, 200, 10))

    def point_at_the_middle(self, widget: QWidget) -> None:
        self._pointer.over(widget, widget.width() // 2, widget.height() // 2)

    def walk_the_chooser_to(self, words: str) -> None:
        chooser = self.window.draw_page.explorer.findChild(QComboBox)
        self.bot.keyClick(chooser, Qt.Key.Key_Home)
        for _ in range(chooser.findText(words)):
            self.bot.keyClick(chooser, Qt.Key.Key_Down)

    def draw(self, strokes: list[np.ndarray]) -> None:
        self._draw(self.window.draw_page.canvas, strokes)
        self.window.session.settle()

    def do(self, step: int) -> None:
        """Do the deed of a step, from 0."""
        page, key = self.window.draw_page, Qt.Key
        deeds: list[Callable[[], object]] = [
            lambda: self.draw(self._seven),
            lambda: self.draw([np.array([(90.0, 90), (90, 340), (300, 340), (310, 95)])]),
            lambda: (self.bot.keyClick(self.window, key.Key_Z, CONTROL), self.window.session.settle()),
            lambda: self.point_at_the_middle(page.hidden[0].findChildren(QWidget)[-1]),
            lambda: self.press(page.network_input, "attribution"),
            lambda: self.bot.keyClick(self.window, key.Key_L),
            lambda: (self.walk_the_chooser_to("Sigmoid"), self.press(page.explorer, "Run it with Sigmoid")),
            lambda: self.bot.mouseClick(self.navigation_button("Softmax"), LEFT),
            lambda: self.bot.keyClick(self.slider("temperature"), key.Key_End),
            lambda: self.bot.keyClick(self.window, key.Key_F1),
        ]
        deeds[step]()


@pytest.fixture
def person(
    qtbot: QtBot, window: MainWindow, draw_strokes: DrawStrokes, seven: list[np.ndarray], pointer: object
) -> Person:
    return Person(qtbot, window, draw_strokes, seven, pointer)


def begin(window: MainWindow) -> None:
    action(window, "Tour").trigger()


def test_every_step_is_driven_to_its_end(person: Person, window: MainWindow, qtbot: QtBot) -> None:
    begin(window)
    tour = window.help.tour
    for number, step in enumerate(STEPS):
        assert tour.at == number
        assert tour.card.text == step.asks
        assert tour.spotlight.hole.isValid(), step.title
        assert not tour.is_done, step.title
        person.do(number)
        QApplication.processEvents()
        assert tour.is_done, step.title
        assert tour.card.text == step.shows
        qtbot.mouseClick(tour.card.next_button, LEFT)
    assert not tour.is_running
    assert not tour.card.isVisible()
    assert not tour.spotlight.isVisible()


def test_an_empty_canvas_is_no_other_answer(person: Person, window: MainWindow, qtbot: QtBot) -> None:
    begin(window)
    person.do(0)
    qtbot.mouseClick(window.help.tour.card.next_button, LEFT)
    window.session.clear_drawing()
    window.session.settle()
    QApplication.processEvents()
    assert not window.help.tour.is_done


def test_it_is_left_and_taken_up_after_a_restart(open_window: OpenWindow, qtbot: QtBot) -> None:
    first = open_window()
    first.help.offer_tour()
    qtbot.mouseClick(first.help.tour.card.next_button, LEFT)
    qtbot.mouseClick(first.help.tour.card.leave_button, LEFT)
    first.close()
    second = open_window()
    second.help.offer_tour()
    assert not second.help.tour.is_running
    begin(second)
    assert second.help.tour.card.text == STEPS[1].asks


def test_it_is_in_nobodys_way(person: Person, window: MainWindow) -> None:
    begin(window)
    assert person.darkens()
    assert window.help.tour.spotlight.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    window.show_page("losses")  # whatever one does instead
    assert not person.darkens()
    window.resize(1100, 720)
    assert window.rect().contains(window.help.tour.card.geometry())


def test_whoever_goes_elsewhere_is_offered_the_way_back_to_the_step(window: MainWindow, qtbot: QtBot) -> None:
    begin(window)
    card = window.help.tour.card
    window.show_page("losses")
    assert card.place_button.isVisibleTo(card)
    assert not card.next_button.isVisibleTo(card)
    head = window.current_lab.findChildren(QPushButton)[0]
    assert card.geometry().top() > head.mapTo(window, QPoint(0, head.height())).y()
    qtbot.mouseClick(card.place_button, LEFT)
    assert window.current_page == "draw"
    assert window.help.tour.spotlight.hole.isValid()
    assert card.next_button.isVisibleTo(card)
    assert not card.place_button.isVisibleTo(card)


def test_what_a_step_points_at_is_shown_though_it_was_hidden(window: MainWindow, qtbot: QtBot) -> None:
    begin(window)
    tour = window.help.tour
    for each in action(window, "Panels").menu().actions():
        if each.isCheckable():
            each.setChecked(False)
    window.draw_page.studies.show_study("pixels")
    for step in STEPS[:8]:
        assert tour.spotlight.hole.isValid(), step.title
        qtbot.mouseClick(tour.card.next_button, LEFT)


def test_a_presentation_ends_the_tour_and_the_tour_a_presentation(window: MainWindow) -> None:
    begin(window)
    present = action(window, "Presentation")
    present.setChecked(True)
    assert not window.help.tour.is_running
    begin(window)
    assert not present.isChecked()
    assert window.help.tour.spotlight.hole.isValid()


def test_a_step_on_another_page_goes_there(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(Settings.volatile())
    begin(window)
    for _ in range(8):
        qtbot.mouseClick(window.help.tour.card.next_button, LEFT)
    assert window.current_page == "softmax"


@pytest.mark.parametrize(
    "hole", [QRect(0, 0, 90, 700), QRect(90, 60, 400, 400), QRect(900, 50, 300, 600), QRect(100, 600, 900, 80)]
)
def test_the_card_covers_no_light_and_stays_inside(hole: QRect) -> None:
    window, size = QRect(0, 0, 1366, 768), QSize(320, 160)
    card = QRect(place_beside(hole, size, window), size)
    assert window.contains(card)
    assert not card.intersects(hole)


def test_a_hole_as_large_as_the_window_keeps_the_card_inside() -> None:
    window, size = QRect(0, 0, 1366, 768), QSize(320, 160)
    assert window.contains(QRect(place_beside(window, size, window), size))


def test_escape_leaves_and_is_free_again(window: MainWindow, qtbot: QtBot) -> None:
    window.help.tour.begin()
    qtbot.keyClick(window.draw_page.canvas, Qt.Key.Key_Escape)
    assert not window.help.tour.is_running
    assert not window.help.tour.card.isVisible()
    assert not any(each.isEnabled() and each.key() == QKeySequence("Esc") for each in window.findChildren(QShortcut))


@pytest.mark.parametrize("size", [(960, 600), (1024, 700), (1366, 768), (1920, 1080)])
def test_each_card_points_to_what_is_seen_and_lies_over_neither_it_nor_the_page_bar(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    begin(window)
    tour, bar = window.help.tour, window.findChild(QWidget, "navigation")
    bar_place = QRect(bar.mapTo(window, QPoint(0, 0)), bar.size())
    for step in STEPS:
        QApplication.processEvents()
        assert window.rect().intersects(tour.spotlight.hole), step.title
        covered = tour.card.geometry().intersected(tour.spotlight.hole)
        is_whole_page = step.target == step.page  # the card has to lie upon it
        assert is_whole_page or covered.width() * covered.height() == 0, (step.title, covered)
        assert not tour.card.geometry().intersects(bar_place), step.title
        qtbot.mouseClick(tour.card.next_button, LEFT)


def test_the_key_that_the_tour_names_leads_to_the_page(window: MainWindow, qtbot: QtBot) -> None:
    step = next(each for each in STEPS if "Softmax" in each.asks)
    digit = step.asks.partition("Ctrl+")[2][0]
    qtbot.keyClicks(window, digit, CONTROL)
    assert window.current_page == "softmax"


@pytest.mark.parametrize(("step", "choose"), [(4, "attribution"), (5, "logits")])
def test_what_is_chosen_already_is_seen(person: Person, window: MainWindow, step: int, choose: str) -> None:
    person.do(0)
    page = window.draw_page
    person.press({"attribution": page.network_input, "logits": page.probabilities}[choose], choose)
    begin(window)
    tour = window.help.tour
    while tour.at < step:
        tour.card.next_button.click()
    assert tour.is_done
    assert tour.card.text == STEPS[step].shows


def test_going_back_to_the_ink_is_no_attribution(person: Person, window: MainWindow) -> None:
    person.do(0)
    begin(window)
    tour = window.help.tour
    person.press(window.draw_page.network_input, "attribution")
    person.press(window.draw_page.network_input, "ink")
    while tour.at < 4:
        tour.card.next_button.click()
    assert not tour.is_done
