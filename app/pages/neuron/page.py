"""The page about the neuron: a perceptron and its gates, XOR by two layers, the learning rule, a network 2-3-2-2,
and a playground."""

from PySide6.QtWidgets import QWidget

from app.lab.page import Page
from app.language import mark_text, tr
from app.pages.neuron.gates_view import GatesView
from app.pages.neuron.learning_view import LearningView
from app.pages.neuron.network.view import NetworkView
from app.pages.neuron.playground.view import PlaygroundView
from app.pages.neuron.xor_view import XorView


class NeuronPage(Page):
    """Five views under one switch; each brings its stage, its controls and its lines of numpy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.gates = GatesView()
        self.xor, self.learning, self.network = XorView(), LearningView(), NetworkView()
        self.playground = PlaygroundView()
        super().__init__(
            tr("Neuron"),
            tr(
                "A neuron weighs its inputs, adds its bias and decides: one line through the plane. "
                "Layers of neurons do what no line can."
            ),
            parent,
        )
        self.add_views(
            {
                mark_text("Gates"): self.gates,
                "XOR": self.xor,
                mark_text("Learning"): self.learning,
                "2-3-2-2": self.network,
                mark_text("Playground"): self.playground,
            }
        )
        self.finish()
