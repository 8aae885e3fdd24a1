"""The functions as lines of plain numpy, run and held against nncore."""

import numpy as np
import pytest

from app.labs.activations.numpy_lines import program
from nncore.activations import ACTIVATIONS


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_the_lines_of_each_function_agree_with_nncore(key: str) -> None:
    function = ACTIVATIONS[key]
    found: dict[str, object] = {}

    exec(program([function], -6.0, 6.0, 0.5), found)

    value, slope, _ = found["curves"][function.name]
    np.testing.assert_allclose(value, function(found["z"]), atol=1e-12)
    np.testing.assert_allclose(slope, function.slope(found["z"]), atol=1e-12)
