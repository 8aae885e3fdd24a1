"""The page that the README shows is a whole one."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from painted import colors
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.lab.page import Page
from app.ui.style.theme import DARK
from app.ui.style.themed import theme_source

README = Path(__file__).parents[3] / "README.md"


def lines_of_the_page() -> str:
    """Return the one of the README's programs that defines a page."""
    programs = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (found,) = [program for program in programs if "(Page)" in program]
    return str(found)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    names: dict[str, Any] = {"__name__": "readme"}
    exec(lines_of_the_page(), names)
    made: Page = names["SigmoidPage"]()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def test_it_draws_what_its_slider_says_and_its_lines_compute_the_same(page: Any) -> None:
    page.restore({"weight": 5.0})
    lines: dict[str, Any] = {}
    exec(page.numpy_code(), lines)
    x, y = page.curve.points
    np.testing.assert_allclose(x, lines["x"])
    np.testing.assert_allclose(y, lines["y"], atol=2e-3)
    assert y[121] > 0.55  # as steep as 5 makes it
    page.reset_button.click()
    assert page.state() == {"weight": pytest.approx(1.0, abs=0.02)}


def test_it_wears_the_dark(page: Any) -> None:
    theme_source().choose("dark")
    assert QColor(DARK.accent).name() in colors(page.plot.grab().toImage())


def test_it_is_about_twenty_lines() -> None:
    body = lines_of_the_page().split("class ")[1].splitlines()
    assert len([line for line in body if line.strip()]) <= 20
