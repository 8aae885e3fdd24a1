"""What turns logits into an answer: each by hand, and what is refused."""

import math

import numpy as np
import pytest

from nncore.errors import NNCoreError
from nncore.functions.outputs import OUTPUTS, Output, output_function


def test_each_output_by_hand() -> None:
    logits = [0.0, math.log(3.0)]
    expected = {"softmax": [1 / 4, 3 / 4], "sigmoid": [1 / 2, 3 / 4], "identity": logits}
    assert set(expected) == set(OUTPUTS)
    for output in OUTPUTS:
        np.testing.assert_allclose(output_function(output, logits), expected[output], rtol=1e-15)


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_an_answer_is_an_array_of_its_own_in_the_logits_dtype(output: Output, dtype: type) -> None:
    logits = np.array([[1.0, -2.0]], dtype)
    answer = output_function(output, logits)
    assert answer.dtype == dtype
    assert not np.shares_memory(answer, logits)


def test_an_unknown_output_is_refused_with_those_there_are() -> None:
    with pytest.raises(NNCoreError, match="There is no output 'tanh'; choose one of: softmax, sigmoid, identity"):
        output_function("tanh", [1.0])
