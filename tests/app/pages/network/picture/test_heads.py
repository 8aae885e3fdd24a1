"""The names above the layers stand whole in the picture."""

import pytest
from PySide6.QtCore import QRectF

from app.pages.network.picture.heads import inside


@pytest.mark.parametrize(("box", "width", "middle"), [((0, 75), 120, 60), ((0, 75), 60, 37.5), ((100, 50), 120, 125)])
def test_words_wider_than_their_layer_begin_in_the_picture(box: tuple[int, int], width: int, middle: float) -> None:
    assert inside(QRectF(box[0], 0, box[1], 20), width).center().x() == middle
