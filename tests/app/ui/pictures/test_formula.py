"""Formulas set as mathematics: every one there, drawn in the colour of the theme, and spoken in plain text."""

import re
import tomllib
from pathlib import Path

import pytest
from painted import colors
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

import app
import resources
from app.language import LANGUAGES
from app.ui.pictures.formula import Formula, has_formula, plain_text
from app.ui.style.theme import DARK, LIGHT, Theme
from app.ui.style.themed import theme_source
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.losses import LOSSES

TABLE = tomllib.loads(resources.path("formulas.toml").read_text(encoding="utf-8"))

_WORD = re.compile(r"mathrm{(?!sgn|acc|conf)[a-z]{3}")


def colors_of(formula: Formula) -> set[str]:
    return colors(formula.grab().toImage())


def test_the_pictures_are_those_of_the_table() -> None:
    pictures = {path.stem for path in resources.path("formulas").glob("*.svg")}

    assert pictures == set(TABLE)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_formula_with_words_has_a_picture_in_each_language(language: str) -> None:
    own = tomllib.loads(resources.path(f"formulas.{language}.toml").read_text(encoding="utf-8"))
    drawn = {path.stem for path in resources.path(f"formulas.{language}").glob("*.svg")}
    worded = {name for name, entry in TABLE.items() if _WORD.search(str(entry))}
    assert worded <= drawn == set(own) <= set(TABLE)


def test_every_formula_is_shown_somewhere() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in Path(app.__path__[0]).rglob("*.py"))
    named = set(re.findall(r'"(\w+)"', sources))
    made_up = [re.sub(r"\{[\w.]+\}", r"\\w+", text) for text in re.findall(r'f"(\w*\{[\w.]+\}\w*)"', sources)]
    patterns = [re.compile(each) for each in made_up if each.removeprefix(r"\w+").removesuffix(r"\w+").count("_")]
    assert [name for name in TABLE if name not in named and not any(each.fullmatch(name) for each in patterns)] == []


def test_each_formula_is_the_outline_of_an_entry_in_no_colour_of_its_own() -> None:
    for name, entry in TABLE.items():
        source = resources.path("formulas", f"{name}.svg").read_text(encoding="utf-8")
        assert 'fill="currentColor"' in source, name
        assert plain_text(name) == entry.get("text", plain_text(name))
        assert plain_text(name) != name


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_each_activation_has_its_two_formulas_in_the_words_of_nncore(key: str) -> None:
    assert plain_text(f"f_{key}") == f"f(z) = {ACTIVATIONS[key].formula}"
    assert plain_text(f"derivative_{key}") == f"f′(z) = {ACTIVATIONS[key].derivative_formula}"


@pytest.mark.parametrize("key", LOSSES)
def test_each_loss_has_its_two_formulas(key: str) -> None:
    assert has_formula(key)
    assert has_formula(f"{key}_derivative")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_formula_is_drawn_in_the_colour_of_text(qtbot: QtBot, theme: Theme) -> None:
    formula = Formula("cross_entropy")
    qtbot.addWidget(formula)
    theme_source().choose("dark" if theme.is_dark else "light")
    formula.resize(formula.sizeHint())

    assert QColor(theme.text).name() in colors_of(formula)


def test_a_formula_says_itself_and_another_one_after_it(qtbot: QtBot) -> None:
    formula = Formula("mse")
    qtbot.addWidget(formula)
    width = formula.sizeHint().width()

    formula.set_formula("adam")

    assert formula.accessibleName() == plain_text("adam")
    assert formula.sizeHint().width() > width


def test_a_formula_shrinks_into_a_narrow_column(qtbot: QtBot) -> None:
    formula = Formula("adam")
    qtbot.addWidget(formula)
    formula.resize(formula.sizeHint() * 0.5)
    picture = formula.grab().toImage()
    blank = picture.pixelColor(0, 0)

    assert any(
        picture.pixelColor(picture.width() - 12 + x, y) != blank for x in range(12) for y in range(picture.height())
    )
