"""The pages of the window beside Draw, in the order of the primer: a line each, imported when it is first opened."""

from importlib import import_module
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from app.lab.page import Page
from app.language import tr


class PageSpec(NamedTuple):
    """A page: the name of its folder in `app.pages`, its title for people, and the class in the folder's ``page``."""

    name: str
    title: str
    class_name: str

    def build(self, parent: QWidget | None) -> Page:
        """Import the page and make it."""
        page: Page = getattr(import_module(f"app.pages.{self.name}.page"), self.class_name)(parent)
        return page


LABS = (
    PageSpec("network", tr("Network"), "NetworkPage"),
    PageSpec("activations", tr("Activations"), "ActivationsPage"),
    PageSpec("softmax", tr("Softmax"), "SoftmaxPage"),
    PageSpec("losses", tr("Losses"), "LossesPage"),
    PageSpec("neuron", tr("Neuron"), "NeuronPage"),
    PageSpec("gradients", tr("Gradients"), "GradientsPage"),
    PageSpec("train", tr("Train"), "TrainPage"),
    PageSpec("evaluate", tr("Evaluate"), "EvaluatePage"),
    PageSpec("handwriting", tr("My digits"), "HandwritingPage"),
)
