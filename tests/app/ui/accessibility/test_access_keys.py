"""Letters that choose an entry of a menu: those that the words bring, and those that are given."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.ui.accessibility.access_keys import give_access_keys


@pytest.mark.parametrize(
    ("texts", "given"),
    [
        (["&Back", "Losses", "Bare losses"], ["&Back", "&Losses", "B&are losses"]),
        (["训练", "打开…", "&Softmax"], ["训练(&A)", "打开(&B)…", "&Softmax"]),
        (["You && me", "1  First"], ["&You && me", "&1  First"]),
    ],
)
def test_each_entry_without_a_letter_gets_one_that_is_free(qtbot: QtBot, texts: list[str], given: list[str]) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for text in texts:
        menu.addAction(text)
    give_access_keys(menu.actions())
    assert [entry.text() for entry in menu.actions()] == given


def test_signs_without_letters_take_that_of_the_name_in_the_code(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("训练").setData("train")
    give_access_keys(menu.actions())
    assert menu.actions()[0].text() == "训练(&T)"
