"""The reasons as lines of Python, for "Copy as numpy". No widgets; for this folder."""

from app.pages.draw.studies.why.reasons import GRADIENT, INTEGRATED, Question


def reasons_lines(question: Question) -> list[str]:
    """Return lines that compute the reasons of ``x`` and ``network`` and print their sums."""
    chosen = f"{question.label}, against={question.against}"
    empty = "network.forward(np.zeros_like(x)).logits"
    if question.method == GRADIENT:
        found = [
            "from nncore.explanations.attributions import saliency",
            f"values = x * saliency(network, network.forward(x), {chosen})",
        ]
    elif question.method == INTEGRATED:
        found = [
            "from nncore.explanations.integrated import integrated_gradients",
            f"values = integrated_gradients(network, x, {chosen}, n_steps=256)",
        ]
    else:
        found = [
            "from nncore.explanations.occlusion import occlusion",
            f"values = occlusion(network, x, {chosen}, patch={question.patch})",
        ]
    other = "0.0" if question.against is None else f"z[{question.against}]"
    return [
        *found,
        "",
        f"score = lambda z: z[{question.label}] - {other}",
        "print(np.round(values.reshape(28, 28), 2))",
        'print("for", values[values > 0].sum(), "against", values[values < 0].sum(), "sum", values.sum())',
        f'print("logit", score(network.forward(x).logits), "on an empty sheet", score({empty}))',
    ]
