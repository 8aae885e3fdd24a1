"""nncore beside PyTorch, scikit-learn and ONNX Runtime: the same network, the same work, the same number of threads.

    pip install -e ".[bench]" && python benchmarks/beside_others.py --threads 1

Each row is measured in this one process, ours and theirs in turns, and the medians of the processor's time are
compared: what else runs on the machine counts for neither. The network is 784-50-100-10 with ReLU, float32; training is
Adam with batches of 128 over MNIST's training digits. The limit is numpy's: the matrix products of the same work, and
nothing else.

The first line says for which processors numpy's products were made: those for AVX-512 (SkylakeX) take two thirds of the
time. OpenBLAS chooses them by itself; an OPENBLAS_CORETYPE in the environment overrules it, for numpy and scikit-learn.
"""

import argparse
import os
import statistics
import time
import warnings
from collections.abc import Callable

_parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
_parser.add_argument("--threads", type=int, default=1, help="of each library (1)")
THREADS = _parser.parse_args().threads
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = str(THREADS)

import numpy as np
import onnxruntime
import torch
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_info

import resources
from nncore.data.datasets import load_dataset
from nncore.functions.activations import ACTIVATIONS
from nncore.functions.targets import one_hot
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import fixed_examples, train
from nncore.models.onnx.export import onnx_model
from nncore.network.initialisation import init_network
from nncore.network.network import Network

N_TRAIN, BATCH, SLICE, ROUNDS = 30_000, 128, 1024, 5

torch.set_num_threads(THREADS)


def torch_model(network: Network) -> torch.nn.Sequential:
    """Return the same network, with the same weights, in PyTorch."""
    layers: list[torch.nn.Module] = []
    for weights, biases in zip(network.weights, network.biases, strict=True):
        linear = torch.nn.Linear(*weights.shape)
        linear.weight.data = torch.from_numpy(np.ascontiguousarray(weights.T))
        linear.bias.data = torch.from_numpy(np.array(biases))
        layers += [linear, torch.nn.ReLU()]
    return torch.nn.Sequential(*layers[:-1])


def train_ours(inputs: np.ndarray, labels: np.ndarray, network: Network) -> None:
    """Train one pass with nncore."""
    for _ in train(network, fixed_examples(inputs, one_hot(labels)), TrainingSettings(epochs=1, batch_size=BATCH)):
        pass


def train_torch(inputs: np.ndarray, labels: np.ndarray, network: Network) -> None:
    """Train one pass with PyTorch."""
    model, loss = torch_model(network), torch.nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    x, y = torch.from_numpy(inputs), torch.from_numpy(labels)
    order = torch.randperm(len(x))
    for start in range(0, len(x), BATCH):
        batch = order[start : start + BATCH]
        optimizer.zero_grad()
        loss(model(x[batch]), y[batch]).backward()
        optimizer.step()


def sklearn_trainer(inputs: np.ndarray, labels: np.ndarray) -> Callable[[], object]:
    """Return a function that trains one pass with scikit-learn."""
    model = MLPClassifier((50, 100), batch_size=BATCH, max_iter=1, learning_rate_init=1e-3)
    warnings.simplefilter("ignore", ConvergenceWarning)  # one pass is all that is wanted
    return lambda: model.fit(inputs, labels)


def training_products(inputs: np.ndarray, network: Network) -> Callable[[], None]:
    """Return a function that does the matrix products of one pass of training and nothing else."""
    layers = [inputs[:BATCH], *(np.ones((BATCH, size), np.float32) for size in network.sizes[1:])]
    gradients = [np.empty(weights.shape, np.float32) for weights in network.weights]

    def multiply() -> None:
        for _ in range(0, len(inputs), BATCH):
            forward_products(layers, network)
            for number in range(len(gradients) - 1, -1, -1):
                np.matmul(layers[number].T, layers[number + 1], out=gradients[number])
                if number:
                    np.matmul(layers[number + 1], network.weights[number].T, out=layers[number])
            for layer in layers[1:]:
                layer.fill(1.0)  # else the numbers grow until they are infinite

    return multiply


def forward_products(layers: list[np.ndarray], network: Network) -> None:
    """Multiply from layer to layer, in place."""
    for left, weights, right in zip(layers[:-1], network.weights, layers[1:], strict=True):
        np.matmul(left, weights, out=right)


def reading_products(inputs: np.ndarray, network: Network) -> Callable[[], None]:
    """Return a function that does the matrix products of reading digits and nothing else, in slices as ours."""
    slices = [inputs[start : start + SLICE] for start in range(0, len(inputs), SLICE)]
    parts = [[part, *(np.empty((len(part), size), np.float32) for size in network.sizes[1:])] for part in slices]

    def multiply() -> None:
        for layers in parts:
            forward_products(layers, network)

    return multiply


def medians(*functions: Callable[[], object], repeat: int) -> list[float]:
    """Return the median seconds of the processor of each function, called in turns."""
    times: list[list[float]] = [[] for _ in functions]
    for _ in range(repeat):
        for function, own in zip(functions, times, strict=True):
            began = time.process_time()
            function()
            own.append(time.process_time() - began)
    return [statistics.median(own) for own in times]


def report(name: str, unit: str, ours: float, others: dict[str, float]) -> None:
    """Print our figure, theirs, and how many times as fast we are."""
    for other, theirs in others.items():
        print(
            f"{name:32s}{ours:12,.1f}  {other:14s}{theirs:12,.1f}  {unit:10s}  ratio {_ratio(unit, ours, theirs):5.2f}"
        )


def _ratio(unit: str, ours: float, theirs: float) -> float:
    return ours / theirs if unit == "digits/s" else theirs / ours


def products() -> str:
    """Say whose matrix products numpy does, for which processors they were made, and who chose them."""
    libraries = [each for each in threadpool_info() if each["user_api"] == "blas"]
    names = {f"{each['internal_api']} {each['version']}, {each.get('architecture')}" for each in libraries}
    chosen = os.environ.get("OPENBLAS_CORETYPE")
    return "; ".join(sorted(names)) + (f" (by OPENBLAS_CORETYPE={chosen})" if chosen else "")


def main() -> None:
    """Measure and print the table."""
    print(f"matrix products: {products()}")
    digits = load_dataset(resources.path("mnist"), "train")
    test = load_dataset(resources.path("mnist"), "test").inputs.copy()
    inputs, labels = digits.inputs[:N_TRAIN].copy(), np.array(digits.labels)[:N_TRAIN]
    network = init_network((784, 50, 100, 10), (ACTIVATIONS["relu"],) * 2, rng=np.random.default_rng(0))
    model, one = torch_model(network).eval(), test[0]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    session = onnxruntime.InferenceSession(onnx_model(network), options, providers=["CPUExecutionProvider"])

    seconds = medians(
        lambda: train_ours(inputs, labels, network),
        lambda: train_torch(inputs, labels, network),
        sklearn_trainer(inputs, labels),
        training_products(inputs, network),
        repeat=ROUNDS,
    )
    ours, *theirs = (N_TRAIN / each for each in seconds)
    report(
        "training, batch 128, Adam",
        "digits/s",
        ours,
        dict(zip(("PyTorch", "scikit-learn", "limit"), theirs, strict=True)),
    )
    with torch.inference_mode():
        row, rows = torch.from_numpy(one[None]), torch.from_numpy(test)
        for name, array, tensor, repeat, scale, unit in (
            ("one digit, with its trace", one, row, 2000, 1e6, "µs"),
            ("10,000 digits", test, rows, 15, 1e3, "ms"),
        ):
            batch = np.atleast_2d(array)
            call = network.forward if array is one else network.predict_probabilities
            ours, *theirs = (
                scale * each
                for each in medians(
                    lambda call=call, array=array: call(array),
                    lambda tensor=tensor: model(tensor).softmax(1),
                    lambda batch=batch: session.run(["probabilities"], {"pixels": batch}),
                    reading_products(batch, network),
                    repeat=repeat,
                )
            )
            report(name, unit, ours, dict(zip(("PyTorch", "ONNX Runtime", "limit"), theirs, strict=True)))


if __name__ == "__main__":
    main()
