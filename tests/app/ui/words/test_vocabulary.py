"""Words are found as a person would find them: whole, the longest first, in plural and in every language."""

import pytest

from app.ui.words.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    {"activation": "a", "activation function": "f", "neuron": "n", "probability": "p", "ECE": "e", "权重": "w"},
    dict.fromkeys("afnpew", "It is."),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The activation function of a neuron", {"activation function": "f", "neuron": "n"}),
        ("Activation, two Neurons, drei Neuronen", {"Activation": "a", "Neurons": "n", "Neuronen": "n"}),
        ("ten probabilities", {"probabilities": "p"}),
        ("ECE but not ece, nor piece", {"ECE": "e"}),
        ("pre-activation, neuronal, 50neuron", {}),
        ("50个neuron的权重", {"neuron": "n", "权重": "w"}),
        ("", {}),
    ],
)
def test_words_in_a_text(text: str, found: dict[str, str]) -> None:
    assert {text[place.start : place.end]: place.key for place in VOCABULARY.places(text)} == found
