"""What is said of a lesson of the perceptron rule: whether it can end, and its latest correction as arithmetic."""

from app.language import tr, tr_n
from app.pages.neuron.lesson import MOST_EPOCHS, Lesson
from app.ui.text.numbers import kept_number, term_number, whole_number


def separability(lesson: Lesson) -> str:
    """Say whether any line parts the points, and what that means for the rule."""
    if not len(lesson.labels):
        return tr("There are no points: click the plane, or press Return there, to set some.")
    if lesson.wrong_counts[-1] == 0:
        return tr("Every point is correct: the rule has nothing left to correct.")
    if lesson.has_given_up:
        return tr(
            "No line separates these points. After {most_rounds} epochs the rule was stopped; it would go on for ever.",
            most_rounds=MOST_EPOCHS,
        )
    if not lesson.is_separable:
        return tr("No line separates these points: the rule will correct for ever, one correction undoing another.")
    return tr("A line separates these points, so the rule will find one.")


def corrections(n: int) -> str:
    """Return how many corrections were made."""
    return tr_n("{n} correction", "{n} corrections", n)


def misclassified(n_wrong: int, n: int) -> str:
    """Return how many of the points are wrong."""
    return tr_n("{n_wrong} of {n} point misclassified", "{n_wrong} of {n} points misclassified", n, n_wrong=n_wrong)


def latest_correction(lesson: Lesson) -> str:
    """Return the latest correction as arithmetic."""
    if lesson.last is None:
        return tr("None yet: press Step. The first misclassified point will pull the line.")
    step, eta = lesson.last, kept_number(lesson.learning_rate)
    x1, x2 = (kept_number(value) for value in step.point)
    before = lesson.start if lesson.former is None else lesson.former
    rows = zip(
        ("w₁", "w₂", "b"),
        (*before.weights, before.bias),
        (*(f" · {term_number(value, 2)}" for value in step.point), ""),
        (*step.perceptron.weights, step.perceptron.bias),
        strict=True,
    )
    error = f"({whole_number(step.label)} − {whole_number(1.0 - step.label)})"
    lines = [
        f"{name} = {kept_number(old, 3)} + {eta} · {error}{x} = {kept_number(new, 3)}" for name, old, x, new in rows
    ]
    head = tr(
        "Point ({x1}, {x2}) is {label}, but the answer was {answer}:",
        x1=x1,
        x2=x2,
        label=whole_number(step.label),
        answer=whole_number(1.0 - step.label),
    )
    return "\n".join([head, *lines])
