"""Whatever stands in the settings, the window opens and every page with it."""

import json
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.pages.losses.page import LossesPage
from app.window.main_window import MainWindow
from app.window.navigation.pages import LABS, PageSpec

ODD: dict[str, Any] = {
    "a large number": 1e308,
    "a small number": -1e308,
    "a whole number beyond a slider": 2**40,
    "a negative one": -(2**40),
    "nothing": None,
    "yes": True,
    "a word": "Infinity",
    "a number as a word": "5",
    "an empty word": "",
    "a lone surrogate": "\udc80",
    "a list": [1, "2", None],
    "an empty list": [],
    "names and values": {"a": {"b": [1]}},
    "fifty levels of lists": json.loads("[" * 50 + "]" * 50),
    "zero": 0,
    "a tiny number": 5e-324,
}


def replaced(state: Any, value: Any) -> Any:
    """Return a remembered state with every value in it replaced, at every depth."""
    return {name: replaced(part, value) if isinstance(part, dict) else value for name, part in state.items()}


@pytest.mark.parametrize("spec", LABS, ids=lambda spec: spec.name)
def test_a_page_takes_odd_values_for_what_they_are(qtbot: QtBot, spec: PageSpec) -> None:
    page = spec.build(None)
    qtbot.addWidget(page)
    first = page.state()
    for odd in ODD.values():
        page.restore(replaced(first, odd))
    page.restore(first)
    assert page.state() == first


def test_a_page_that_cannot_be_brought_back_begins_anew(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(page: LossesPage, state: object) -> None:
        raise OverflowError("planted")

    monkeypatch.setattr(LossesPage, "restore", fail)
    window.show_page("losses")
    assert window.findChild(LossesPage, "losses").isVisible()
    assert "Losses" in window.messages.text
    assert "planted" in caplog.text
