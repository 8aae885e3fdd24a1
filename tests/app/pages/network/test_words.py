"""What is said of a neuron's sum."""

import numpy as np
import pytest

from app.pages.network.words import sum_text
from nncore.explanations.neuron import NeuronSum


@pytest.mark.parametrize(
    ("total", "bias", "said"),
    [(0.25, 0.5, "Σ a·w 0.250 + b 0.500 = z 0.750"), (4.7386, -0.2234, "Σ a·w 4.739 + b −0.223 ≈ z 4.515")],
)
def test_a_sum_whose_rounded_parts_do_not_add_up_says_so(total: float, bias: float, said: str) -> None:
    none = np.empty(0)
    assert sum_text(NeuronSum(none, none, none, total, bias, total + bias, 0.0)) == said
