"""The pages of the window beside Draw, in the order of the primer. Each is imported when it is first opened."""

from app.lab.page import Page, PageSpec
from app.ui.theme import Theme


def _activations(theme: Theme) -> Page:
    from app.pages.activations.page import ActivationsPage

    return ActivationsPage(theme)


def _softmax(theme: Theme) -> Page:
    from app.pages.softmax.page import SoftmaxPage

    return SoftmaxPage(theme)


def _losses(theme: Theme) -> Page:
    from app.pages.losses.page import LossesPage

    return LossesPage(theme)


def _neuron(theme: Theme) -> Page:
    from app.pages.neuron.page import NeuronPage

    return NeuronPage(theme)


def _gradients(theme: Theme) -> Page:
    from app.pages.gradients.page import GradientsPage

    return GradientsPage(theme)


def _train(theme: Theme) -> Page:
    from app.pages.train.page import TrainPage

    return TrainPage(theme)


def _evaluate(theme: Theme) -> Page:
    from app.pages.evaluate.page import EvaluatePage

    return EvaluatePage(theme)


def _handwriting(theme: Theme) -> Page:
    from app.pages.handwriting.page import HandwritingPage

    return HandwritingPage(theme)


LABS: tuple[PageSpec, ...] = (
    PageSpec("activations", "Activations", _activations),
    PageSpec("softmax", "Softmax", _softmax),
    PageSpec("losses", "Losses", _losses),
    PageSpec("neuron", "Neuron", _neuron),
    PageSpec("gradients", "Gradients", _gradients),
    PageSpec("train", "Train", _train),
    PageSpec("evaluate", "Evaluate", _evaluate),
    PageSpec("handwriting", "My digits", _handwriting),
)
