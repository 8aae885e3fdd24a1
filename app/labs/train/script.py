"""A run as a few lines of Python that make the same network, bit for bit. Imported by the Train page."""

from nncore.experiment import Experiment


def script_of(experiment: Experiment, data: str) -> str:
    """Return lines that train as the page does and run as they are."""
    return f"""from app.data_source import open_data
from nncore.experiment import Experiment, set_up
from nncore.training import TrainingSettings, train

dataset = open_data({data!r})
digits = dataset.subset(dataset.is_digit)
experiment = {experiment!r}
setup = set_up(experiment, digits.inputs, digits.labels)
for progress in train(setup.network, setup.examples, setup.settings, setup.validation):
    if progress.validation:
        print(f"pass {{progress.epoch}}: {{100 * progress.validation.accuracy:.2f}} % of the validation digits")
network = progress.network
"""
