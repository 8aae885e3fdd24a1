"""Playgrounds worth watching, each with a sentence that says what to look at. Pure values."""

from dataclasses import dataclass

from app.language import tr
from nncore.concepts.playground import Playground


@dataclass(frozen=True)
class Preset:
    """A playground, its name, and what to watch."""

    name: str
    playground: Playground
    sentence: str


PRESETS = {
    "line": Preset(
        tr("One neuron, one line"),
        Playground("xor", hidden=(1,), optimizer="adam"),
        tr(
            "One hidden neuron draws one line, and no line parts XOR: about seven points of ten are right. "
            "Now give the layer four neurons."
        ),
    ),
    "ring": Preset(
        tr("Three lines close a ring"),
        Playground("circle", hidden=(3,), optimizer="adam"),
        tr(
            "Three neurons are three lines: watch the output close them to a triangle around the disc. Two do not "
            "close."
        ),
    ),
    "straight": Preset(
        tr("Three layers, still one line"),
        Playground("moons", hidden=(8, 8, 8), activation="identity"),
        tr("Without a bend in the activation, three layers of eight are still one line. Now choose Tanh."),
    ),
    "spiral": Preset(
        tr("One layer cannot part spirals"),
        Playground("spirals", hidden=(4,), optimizer="adam"),
        tr(
            "Four neurons in one layer cannot part the spirals: the loss stays high however long they learn. "
            "Now choose the next one in this list."
        ),
    ),
    "spiral3": Preset(
        tr("Three layers part the spirals"),
        Playground("spirals", hidden=(8, 8, 8), optimizer="adam", learning_rate=0.01),
        tr(
            "The first layer draws lines, the second bends them, the third winds: some thousand steps part the spirals."
        ),
    ),
    "still": Preset(
        tr("Five sigmoid layers stand still"),
        Playground("circle", hidden=(6, 6, 6, 6), activation="sigmoid"),
        tr(
            "The loss stands at ln 2 = 0.693 nat, which is guessing. Look at δ: with each layer back it is several "
            "times smaller, so the first layers learn nothing. Now choose ReLU."
        ),
    ),
    "heart": Preset(
        tr("Learned by heart"),
        Playground("clusters", n_points=20, noise=1.0, hidden=(8, 8), optimizer="adam"),
        tr(
            "Twenty noisy points: the training loss falls to nought while the test loss climbs. "
            "Now set the weight decay to 1 and start over."
        ),
    ),
    "dead": Preset(
        tr("A rate that kills"),
        Playground("moons", hidden=(6, 6), activation="relu", learning_rate=10.0),
        tr(
            "The rate η = 10 throws the ReLU neurons where they give 0 for every point: their δ is 0, and nothing "
            "learns any more. Set η to 0.03 and start over."
        ),
    ),
}
