"""One digit in a text of numbers."""

import numpy as np
import pytest

from nncore.data.digit_text import digit_of_text

PIXELS = np.random.default_rng(8).integers(0, 256, 784)


@pytest.mark.parametrize(
    "text",
    [
        str(PIXELS.tolist()),
        ",".join(map(str, [7, *PIXELS])),
        "\n".join("\t".join(map(str, row)) for row in PIXELS.reshape(28, 28)),
        ";".join(f"{value}.0" for value in PIXELS),
        f"np.array({PIXELS.tolist()}, dtype=np.float32)",
        " ".join(f"{value:+.3e}" for value in PIXELS),
    ],
)
def test_numbers_in_any_form_are_the_pixels(text: str) -> None:
    found = digit_of_text(text)
    assert found is not None
    np.testing.assert_allclose(found[0] * 255, PIXELS, atol=0.5)


def test_a_picture_of_another_size_is_fitted_and_it_is_said() -> None:
    found = digit_of_text(" ".join(["0 0 0 16 16 0 0 0"] * 8))
    assert found is not None
    assert found[0].shape == (784,)
    assert found[1][-1] == "its pictures of 8×8 pixels were fitted to 28×28"


@pytest.mark.parametrize("text", ["", "7", "0 " * 783, "word " * 784, "0 " * 784 * 2, "0." + "0" * 70000 + " 0" * 783])
def test_what_is_no_digit_is_none(text: str) -> None:
    assert digit_of_text(text) is None
