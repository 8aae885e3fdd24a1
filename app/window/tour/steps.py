"""The ten steps of the tour, as a table: where, what is asked, how one sees that it was done, and what it shows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from app.language import tr
from app.state.session import Session


@dataclass
class Scene:
    """What a step may look at: the session, the page with its settings, what is chosen there, and what happened."""

    session: Session
    page: str = "draw"
    settings: Mapping[str, Any] = field(default_factory=dict)
    chosen: set[str] = field(default_factory=set)
    happened: set[str] = field(default_factory=set)

    @property
    def has_answer(self) -> bool:
        """Whether there is ink that was read, though it may be rejected."""
        return self.session.prediction is not None

    @property
    def answer(self) -> str:
        """The digit that is read now; nothing if there is none, or if it is rejected."""
        prediction = self.session.prediction
        return "" if prediction is None or prediction.is_rejected else str(prediction.label)


class Step(NamedTuple):
    """One deed: on which page, under the light on which widget, asked how, seen how, and what it shows."""

    title: str
    page: str
    target: str
    asks: str
    is_done: Callable[[Scene], bool]
    shows: str


def _happened(event: str) -> Callable[[Scene], bool]:
    return lambda scene: event in scene.happened


def _is_chosen(name: str) -> Callable[[Scene], bool]:
    return lambda scene: name in scene.chosen


STEPS = (
    Step(
        tr("Draw a digit"), "draw", "canvas",
        tr(
            "Draw a 7, with mouse, pen or finger, or with the arrow keys and Space. The network reads it while you "
            "draw."
        ),
        lambda scene: scene.answer == "7",
        tr("A 7: 784 pixels went through 50 and 100 neurons to ten probabilities, and the largest is the answer."),
    ),
    Step(
        tr("Change its mind"), "draw", "canvas",
        tr(
            "Draw on, or erase a stroke with the right button (or E), until the answer is another. What does it "
            "become?"
        ),
        lambda scene: "drawn" in scene.happened and scene.has_answer and scene.answer != "7",
        tr("No rule says what a 7 is. The answer is whatever these pixels make of the learned weights."),
    ),
    Step(
        tr("Take it back"), "draw", "canvas",
        tr("Press Ctrl+Z until it is a 7 again. There is no limit, and every page has its own undo."),
        lambda scene: scene.answer == "7",
        tr("The same pixels give the same answer: the network has no memory of what was there before."),
    ),
    Step(
        tr("Ask a neuron"), "draw", "hidden1",
        tr(
            "Point at a bar, or walk there by Tab and arrow keys: each is the activation of one of the 50 neurons of "
            "hidden layer 1."
        ),
        _happened("neuron"),
        tr("Under the canvas stand its weights: blue pixels excite this neuron, vermilion ones inhibit it."),
    ),
    Step(
        tr("Ask for the attribution"), "draw", "networkInput",
        tr("Choose “attribution” above the pixels."),
        _is_chosen("attribution"),
        tr("Blue ink speaks for the answer, vermilion against it: each pixel times the derivative of the logit."),
    ),
    Step(
        tr("Look before softmax"), "draw", "probabilities",
        tr("Choose “logits”, or press L."),
        _is_chosen("logits"),
        tr("Logits are what the last layer gives, of any size. Softmax turns them into probabilities that sum to 1."),
    ),
    Step(
        tr("Swap the activation"), "draw", "activationExplorer",
        tr("Choose Sigmoid, then press “Run it with Sigmoid”."),
        lambda scene: scene.session.is_trial,
        tr("The weights were learned for another function; the button beside it brings the network's own back."),
    ),
    Step(
        tr("Go to another page"), "draw", "navigation",
        tr("Each page is one part of the primer. Go to Softmax, by a click or by Ctrl+4."),
        lambda scene: scene.page == "softmax",
        tr("The bars are those of your drawing. Alt+Left leads back to where you came from."),
    ),
    Step(
        tr("Move a slider"), "softmax", "temperature",
        tr("Move T above 2."),
        lambda scene: scene.settings.get("temperature", 1.0) > 2.0,
        tr("A high temperature evens the probabilities out; their order stays. Ctrl+Z and Reset bring T back."),
    ),
    Step(
        tr("Look a word up"), "softmax", "softmax",
        tr("Press F1: the glossary has every word on these pages, its formula, and where to see it."),
        _happened("glossary"),
        tr("That is all. Train, Evaluate and My digits wait at the left; the tour is under Help."),
    ),
)  # fmt: skip
