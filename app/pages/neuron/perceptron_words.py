"""Every number of a perceptron of two inputs in words: what it is, and the sum it stands in. Pure text."""

from app.language import tr
from app.pages.neuron.network.diagram_layout import Place
from app.ui.text.numbers import factor_number, kept_number, whole_number
from nncore.arrays import FloatArray
from nncore.concepts.perceptron import Perceptron

_MARKS = "₁₂"


def number_words(perceptron: Perceptron, inputs: FloatArray, place: Place | None) -> str:
    """Return what is to be said of the number at a place of the diagram; without one, of the answer."""
    if place is None or place.kind == "n":
        return answer_words(perceptron, inputs)
    if place.kind == "b":
        bias = perceptron.bias
        return tr(
            "b = {bias} is added whatever the inputs are: θ = −b = {theta}.",
            bias=kept_number(bias),
            theta=kept_number(-bias),
        )
    number = place.column if place.kind == "x" else place.row
    mark, x = _MARKS[number], float(inputs[number])
    if place.kind == "x":
        return tr("x{mark} = {x} is an input, from the marked row of the table.", mark=mark, x=whole_number(x))
    weight = perceptron.weights[number]
    product = f"{factor_number(x)}·{factor_number(weight)} = {kept_number(x * weight)}"
    return tr(
        "w{mark} = {weight} says how much of x{mark} goes into z: {product}.",
        mark=mark,
        weight=kept_number(weight),
        product=product,
    )


def answer_words(perceptron: Perceptron, inputs: FloatArray) -> str:
    """Return the sum of the products, and the answer, at inputs of shape (2,)."""
    products = [
        f"{factor_number(float(x))}·{factor_number(w)}" for x, w in zip(inputs, perceptron.weights, strict=True)
    ]
    z = float(perceptron.score(inputs))
    answer = ">\u00a00: y\u00a0=\u00a01" if z > 0.0 else "≤\u00a00: y\u00a0=\u00a00"  # no line parts an answer
    return f"z = {' + '.join(products)} + {factor_number(perceptron.bias)} = {kept_number(z)} {answer}"
