"""A small convolutional network: the teacher of the network in the box, and nothing else.

It reads handwriting better than 45,000 weights can, and writes the soft answers the small network learns from. Three
convolutions halve the picture twice and feed two dense layers; everything between is ReLU. Imported by
`nncore.recipes.distillation`.
"""

import math
from dataclasses import dataclass

import numpy as np

from nncore.arrays import FloatArray
from nncore.functions.losses import LOSSES
from nncore.ink.strokes import SIDE
from nncore.learning.descent import Batch
from nncore.learning.gradients import loss_and_delta


@dataclass(frozen=True)
class ConvLayer:
    """A convolution with a square kernel over (N, side, side, channels), padded so that only the stride shrinks it.

    Attributes
    ----------
    side, channels : int
        Rows and columns of its images, and numbers at each place.
    kernel : int
        Rows and columns that are seen at once, odd.
    stride : int
        Pixels from one place of the kernel to the next.
    filters : int
        Channels of the result.
    """

    side: int
    channels: int
    kernel: int
    stride: int
    filters: int

    @property
    def fan_in(self) -> int:
        """Numbers under the kernel."""
        return self.kernel**2 * self.channels

    @property
    def out_side(self) -> int:
        """Rows and columns of the result."""
        return self.side // self.stride

    def patches(self, images: FloatArray) -> FloatArray:
        """Return what the kernel sees at each place, one row a place (im2col).

        Parameters
        ----------
        images : array, shape (N, side, side, channels)

        Returns
        -------
        array, shape (N · out_side², fan_in), of the same dtype
        """
        margin = self.kernel // 2
        padded = np.pad(images, ((0, 0), (margin, margin), (margin, margin), (0, 0)))
        windows = np.lib.stride_tricks.sliding_window_view(padded, (self.kernel, self.kernel), axis=(1, 2))
        windows = windows[:, :: self.stride, :: self.stride].transpose(0, 1, 2, 4, 5, 3)
        return np.ascontiguousarray(windows).reshape(-1, self.fan_in)

    def spread_back(self, patches: FloatArray, n: int) -> FloatArray:
        """Return the sum of all patches where they came from: the transpose of `patches`.

        Parameters
        ----------
        patches : array, shape (n · out_side², fan_in)
        n : int
            How many images they are of.

        Returns
        -------
        array, shape (n, side, side, channels), of the same dtype
        """
        margin, out = self.kernel // 2, self.out_side
        padded = np.zeros((n, self.side + 2 * margin, self.side + 2 * margin, self.channels), patches.dtype)
        parts = patches.reshape(n, out, out, self.kernel, self.kernel, self.channels)
        reach = self.stride * (out - 1) + 1
        for row in range(self.kernel):
            for column in range(self.kernel):
                target = padded[:, row : row + reach : self.stride, column : column + reach : self.stride]
                target += parts[:, :, :, row, column]
        return padded[:, margin : margin + self.side, margin : margin + self.side]


LAYERS = (ConvLayer(28, 1, 5, 2, 24), ConvLayer(14, 24, 3, 2, 64), ConvLayer(7, 64, 3, 1, 64))
HIDDEN = 128
_FLAT = LAYERS[-1].out_side ** 2 * LAYERS[-1].filters


def _shapes(n_classes: int) -> list[tuple[int, int]]:
    """Return fan_in and fan_out of every layer."""
    return [*((layer.fan_in, layer.filters) for layer in LAYERS), (_FLAT, HIDDEN), (HIDDEN, n_classes)]


@dataclass(frozen=True, eq=False)
class ConvNet:
    """The network as a value.

    Attributes
    ----------
    vector : array of float32, shape (n,)
        All its numbers: W1 b1 W2 b2 …
    n_classes : int
    """

    vector: FloatArray
    n_classes: int

    def parameters(self, vector: FloatArray) -> list[tuple[FloatArray, FloatArray]]:
        """Return the weights and biases of each layer as views of a vector like this one's.

        Parameters
        ----------
        vector : array, shape (n,)

        Returns
        -------
        list of (array, shape (fan_in, fan_out), and array, shape (fan_out,))
        """
        pairs, start = [], 0
        for fan_in, fan_out in _shapes(self.n_classes):
            middle, stop = start + fan_in * fan_out, start + (fan_in + 1) * fan_out
            pairs.append((vector[start:middle].reshape(fan_in, fan_out), vector[middle:stop]))
            start = stop
        return pairs

    def is_weight(self) -> FloatArray:
        """Return 1 for each weight and 0 for each bias.

        Returns
        -------
        array of float32, shape (n,)
        """
        mask = np.zeros_like(self.vector)
        for weights, _ in self.parameters(mask):
            weights[...] = 1.0
        return mask

    def logits(self, inputs: FloatArray, batch_size: int = 128) -> FloatArray:
        """Return the logits, so many rows at a time.

        Parameters
        ----------
        inputs : array of float32, shape (N, 784), in [0, 1]
        batch_size : int, optional

        Returns
        -------
        array of float32, shape (N, n_classes)
        """
        result = np.empty((len(inputs), self.n_classes), np.float32)
        for start in range(0, len(inputs), batch_size):
            rows = slice(start, start + batch_size)
            result[rows] = self._forward(inputs[rows])[-1]
        return result

    def loss_and_gradient(self, batch: Batch, rng: np.random.Generator, dropout: float) -> tuple[float, FloatArray]:
        """Return the mean cross-entropy of a batch and its gradient.

        Parameters
        ----------
        batch : (array of float32, shape (B, 784), and array of float32, shape (B, n_classes))
            Inputs and targets.
        rng : numpy.random.Generator
            Draws the units that dropout switches off.
        dropout : float
            Share of the dense hidden units, 0 … below 1.

        Returns
        -------
        loss : float
        gradient : array of float32, shape (n,)
        """
        inputs, targets = batch
        kept = (rng.random((len(inputs), HIDDEN), np.float32) >= dropout) / np.float32(1.0 - dropout)
        seen, results, logits = self._forward(inputs, kept)
        losses, delta = loss_and_delta(LOSSES["cross_entropy"], "softmax", logits, targets)
        delta = delta / np.float32(len(inputs))
        gradient = np.empty_like(self.vector)
        parameters, gradients = self.parameters(self.vector), self.parameters(gradient)
        for number in range(len(parameters) - 1, -1, -1):
            np.matmul(seen[number].T, delta, out=gradients[number][0])
            np.sum(delta, axis=0, out=gradients[number][1])
            if number == 0:
                break
            upstream: FloatArray = delta @ parameters[number][0].T
            if number < len(LAYERS):
                upstream = LAYERS[number].spread_back(upstream, len(inputs))
            elif number == len(LAYERS) + 1:
                upstream *= kept
            delta = upstream.reshape(results[number - 1].shape) * (results[number - 1] > 0)
        return float(losses.mean()), gradient

    def _forward(
        self, inputs: FloatArray, kept: FloatArray | None = None
    ) -> tuple[list[FloatArray], list[FloatArray], FloatArray]:
        """Return what each layer saw, what the hidden ones made of it, and the logits."""
        n = len(inputs)
        seen: list[FloatArray] = []
        results: list[FloatArray] = []
        images = inputs.reshape(n, SIDE, SIDE, 1)
        *convolutions, dense, last = self.parameters(self.vector)
        for layer, (weights, biases) in zip(LAYERS, convolutions, strict=True):
            seen.append(layer.patches(images))
            results.append(_relu_of(seen[-1], weights, biases))
            images = results[-1].reshape(n, layer.out_side, layer.out_side, layer.filters)
        seen.append(images.reshape(n, -1))
        hidden = _relu_of(seen[-1], *dense)
        results.append(hidden if kept is None else hidden * kept)
        seen.append(results[-1])
        return seen, results, seen[-1] @ last[0] + last[1]


def _relu_of(rows: FloatArray, weights: FloatArray, biases: FloatArray) -> FloatArray:
    """Return max(0, x W + b), computed in one piece of memory."""
    z: FloatArray = rows @ weights
    z += biases
    return np.maximum(z, 0.0, out=z)


def init_conv_net(n_classes: int, rng: np.random.Generator) -> ConvNet:
    """Return a network with He's random weights (He et al. 2015) and biases of 0.

    Parameters
    ----------
    n_classes : int
    rng : numpy.random.Generator

    Returns
    -------
    ConvNet
    """
    net = ConvNet(np.zeros(sum((rows + 1) * columns for rows, columns in _shapes(n_classes)), np.float32), n_classes)
    for weights, _ in net.parameters(net.vector):
        weights[...] = rng.standard_normal(weights.shape) * math.sqrt(2.0 / len(weights))
    return net
