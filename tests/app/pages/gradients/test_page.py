"""The page about gradients as a whole: reset, remembered states, the keyboard."""

from on_gradients import choose

from app.pages.gradients.page import GradientsPage
from nncore.concepts.one_weight import WeightPlace
from nncore.network.network import ForwardTrace


def test_reset_brings_back_all_but_the_view(page: GradientsPage, trace: ForwardTrace) -> None:
    first = page.state()
    page.derivative.step_width.set_value(1e-9)
    choose(page, "Network")
    page.show_trace(trace)
    page.weight.choose(WeightPlace(1, 300, 5))
    page.reset()
    assert page.state() == {**first, "view": "Network"}


def test_nonsense_in_a_remembered_state_is_let_be(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    default = page.weight.place
    page.restore({"own_Network": {"place": "W9[1, 2]"}, "own_Descent": {"start": ["a"]}, "view": "none", "rate": 3})
    assert page.weight.place == default
    assert page.view is page.weight


def test_the_keyboard_goes_from_check_all_to_stop_and_back(page: GradientsPage, trace: ForwardTrace) -> None:
    choose(page, "Network")
    page.show_trace(trace)
    check = page.weight.check
    check.start_button.setFocus()
    check.start_button.click()
    assert page.focusWidget() is check.stop_button
    check.stop_button.click()
    assert page.focusWidget() is check.start_button
