"""A playground as lines of numpy and nncore, for "Copy as numpy"."""

from nncore.concepts.playground import Playground
from nncore.concepts.playground_line import playground_line
from nncore.network.network import Network


def playground_lines(playground: Playground, network: Network, steps: int) -> str:
    """Return lines that open this playground as it stands, score it, and learn another hundred steps."""
    return "\n".join(
        [
            "import itertools",
            "",
            "import numpy as np",
            "",
            "from nncore.concepts.playground import LOSS, plane_scores, playground_data",
            "from nncore.concepts.playground_line import open_playground",
            "from nncore.learning.training import fixed_examples, train",
            "",
            f'opened = open_playground("{playground_line(playground, network, steps)}")',
            "data, network = playground_data(opened.playground), opened.network",
            "for number, (W, b) in enumerate(zip(network.weights, network.biases), 1):",
            '    print(f"W{number} =", np.round(W, 3).tolist(), f"b{number} =", np.round(b, 3).tolist())',
            "scores = plane_scores(network, data.inputs, data.targets)",
            'print("training", scores, "test", plane_scores(network, data.test_inputs, data.test_targets))',
            "",
            "if len(data.inputs):",
            "    examples = fixed_examples(data.inputs, data.targets)",
            "    learning = train(network, examples, opened.playground.settings(), loss=LOSS)",
            "    for progress in itertools.islice(learning, 100):",
            "        pass",
            '    print("after 100 more steps:", plane_scores(progress.network, data.inputs, data.targets))',
            "",
        ]
    )
