"""What is typed into a field for a whole number."""

import pytest
from PySide6.QtWidgets import QApplication

from app.pages.train.fields import NumberField
from nncore.errors import NNCoreError


@pytest.mark.parametrize(("text", "number"), [
    ("15", 15), (" 15 ", 15), ("60,000", 60_000), ("60 000", 60_000), ("1,000,000", 1_000_000), ("\u22123", -3),
])  # fmt: skip
def test_whole_numbers_may_have_their_thousands_apart(qapp: QApplication, text: str, number: int) -> None:
    assert NumberField("Epochs", text).whole_number() == number


@pytest.mark.parametrize("text", ["1,5", "1.5", "1 5", "15,00", "1,50,000", ",5", "5,", "1_0", "", "1e3", "0x1"])
def test_what_is_no_whole_number_is_refused(qapp: QApplication, text: str) -> None:
    with pytest.raises(NNCoreError, match="Epochs must be a whole number"):
        NumberField("Epochs", text).whole_number()
