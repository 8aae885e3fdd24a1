"""Classifiers whose classes are no digits in order: read by what each output stands for, or refused."""

import numpy as np
import onnxruntime
import pytest

from nncore.errors import ModelFileError
from nncore.models.assumptions import assumption_sentence
from nncore.models.onnx.classes import class_names, order_of_digits
from nncore.models.onnx.reader import import_onnx
from tests.nncore.models.onnx.test_fixtures import FOLDER

INPUTS = np.random.default_rng(3).normal(0.5, 1.0, (50, 12)).astype(np.float32)


def tables(name: str) -> list[dict[object, float]]:
    """Return for each example the probabilities by class, as ONNX Runtime gives them."""
    session = onnxruntime.InferenceSession(FOLDER / f"{name}.onnx", providers=["CPUExecutionProvider"])
    found = session.run(None, {"X": INPUTS})[-1]
    assert isinstance(found, list)
    return found


def test_outputs_named_by_words_stand_in_the_order_of_the_digits() -> None:
    network = import_onnx(FOLDER / "classes_words.onnx")

    wanted = [[row[word] for word in ("zero", "one", "two", "three", "four")] for row in tables("classes_words")]
    np.testing.assert_allclose(network.predict_probabilities(INPUTS), wanted, atol=1e-5)
    assert "order" not in network.card["assumed"]


def test_a_perceptron_names_its_scores_not_probabilities() -> None:
    network = import_onnx(FOLDER / "classes_of_perceptron.onnx")

    wanted = [
        [row[word] for word in ("zero", "one", "two", "three", "four")] for row in tables("classes_of_perceptron")
    ]
    np.testing.assert_allclose(network.logits(INPUTS), wanted, atol=1e-4)
    assert network.card["assumed"]["output"] == "softmax"


def test_the_class_10_is_taken_for_the_digit_0_and_said() -> None:
    network = import_onnx(FOLDER / "classes_from_one.onnx")

    wanted = [[row[number] for number in (10, *range(1, 10))] for row in tables("classes_from_one")]
    np.testing.assert_allclose(network.predict_probabilities(INPUTS), wanted, atol=1e-5)
    assert "its class 10 taken for the digit 0" in assumption_sentence(network)


def test_letters_are_no_digits() -> None:
    with pytest.raises(ModelFileError, match="the classes a, b, c, d, e instead of the digits"):
        import_onnx(FOLDER / "classes_letters.onnx")


@pytest.mark.parametrize(
    ("classes", "order"),
    [((), None), (("0", "1", "2"), None), (("2", "0", "1"), [1, 2, 0]), (("one", "two", "zero"), [2, 0, 1])],
)
def test_each_digit_has_its_output(classes: tuple[str, ...], order: list[int] | None) -> None:
    found, said = order_of_digits(classes, 3)
    assert (None if found is None else found.tolist(), said) == (order, "")


@pytest.mark.parametrize("classes", [("1", "2", "3"), ("0", "0", "1"), ("0", "1"), ("-1", "0", "1"), ("9" * 50,) * 3])
def test_other_classes_are_refused(classes: tuple[str, ...]) -> None:
    with pytest.raises(ModelFileError, match="instead of the digits from 0 on"):
        order_of_digits(classes, 3)


def test_a_class_that_lacks_is_seen_among_the_others() -> None:
    with pytest.raises(ModelFileError, match="it has the classes 0, 1, 3 instead of"):
        order_of_digits(("0", "1", "3"), 3)
    with pytest.raises(ModelFileError, match="it has the classes a, b, c, … instead of"):
        order_of_digits(tuple("abcdefghijk"), 11)


def test_names_are_compared_without_case_spaces_and_decimals() -> None:
    assert class_names([" Zero", 1.0, "2.0", 3]) == ("zero", "1", "2", "3")


def test_classes_may_be_called_as_labels_are() -> None:
    order, said = order_of_digits(class_names(["digit_2", "Class 0", "[1]"]), 3)
    assert order is not None
    assert order.tolist() == [1, 2, 0]
    assert said == ""
