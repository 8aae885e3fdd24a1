"""The page about gradients, driven through its controls: what it shows, what its lines of numpy print and it keeps."""

from on_pages import press

from app.pages.gradients.page import GradientsPage
from nncore.concepts.one_weight import WeightPlace
from nncore.network.network import ForwardTrace


def test_reset_brings_back_all_but_the_view(page: GradientsPage, trace: ForwardTrace) -> None:
    first = page.state()
    page.derivative.step_width.set_value(1e-9)
    press(page, "View: Network")
    page.show_trace(trace)
    page.weight.choose(WeightPlace(1, 300, 5))
    page.reset()
    assert page.state() == {**first, "view": "Network"}


def test_nonsense_in_a_remembered_state_is_let_be(page: GradientsPage, trace: ForwardTrace) -> None:
    press(page, "View: Network")
    page.show_trace(trace)
    default = page.weight.place
    page.restore({"own_Network": {"place": "W9[1, 2]"}, "own_Descent": {"start": ["a"]}, "view": "none", "rate": 3})
    assert page.weight.place == default
    assert page.view is page.weight
