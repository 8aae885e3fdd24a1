"""What is typed into the fields of the form: a message names the field as the form does, and the field is marked."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.pages.train.page import TrainPage
from app.pages.train.settings.fields import NumberField
from app.ui.widgets.invalid import is_invalid
from nncore.errors import NNCoreError
from nncore.learning.muon import NETWORK_OPTIMIZERS


@pytest.mark.parametrize(("text", "number"), [
    ("15", 15), (" 15 ", 15), ("60,000", 60_000), ("60 000", 60_000), ("1,000,000", 1_000_000), ("\u22123", -3),
])  # fmt: skip
def test_whole_numbers_may_have_their_thousands_apart(qapp: QApplication, text: str, number: int) -> None:
    assert NumberField("Epochs", text, is_whole=True).number() == number


@pytest.mark.parametrize("text", ["1,5", "1.5", "1 5", "15,00", "1,50,000", ",5", "5,", "1_0", "", "1e3", "0x1"])
def test_what_is_no_whole_number_is_refused(qapp: QApplication, text: str) -> None:
    with pytest.raises(NNCoreError, match="Epochs must be a whole number"):
        NumberField("Epochs", text, is_whole=True).number()


def fields(page: TrainPage) -> list[NumberField]:
    return [field for field in page.form.findChildren(NumberField) if field.isVisibleTo(page.form)]


def test_every_field_names_itself_as_the_form_does_and_is_marked(page: TrainPage) -> None:
    assert len(fields(page)) > 10
    for field in fields(page):
        label, line = field.findChild(QLabel), field.findChild(QLineEdit)
        right, tip = field.text, line.toolTip()
        for wrong in ("many", "-1", "nan"):
            field.set_text(wrong)
            assert page.transport.status.text().startswith(f"{label.text()} must be "), wrong
            assert is_invalid(line), wrong
            assert line.accessibleDescription() == page.transport.status.text()
            assert not page.transport.start_button.isEnabled()
        field.set_text(right)
        assert not is_invalid(line)
        assert line.toolTip() == tip
        assert page.transport.start_button.isEnabled()


def test_two_wrong_fields_are_both_marked(page: TrainPage) -> None:
    two = page.form.numbers["dropout"], page.form.numbers["epochs"]
    for field in two:
        field.set_text("7.5")
    assert all(is_invalid(field.findChild(QLineEdit)) for field in two)


def test_every_optimiser_can_be_chosen(page: TrainPage) -> None:
    chooser, chosen = page.form.optimizer, []
    for index in range(chooser.count()):
        chooser.setCurrentIndex(index)
        chosen.append(page.form.experiment().settings.optimizer)
    assert sorted(chosen) == sorted(NETWORK_OPTIMIZERS)
