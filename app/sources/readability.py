"""Whether the network in the box reads a data set as digits are read; where it does not, one sentence says so.

Imported by `app.sources.orientation`.
"""

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from app.language import tr
from app.sources.networks import network_in_the_box
from nncore.arrays import FloatArray, IntArray
from nncore.data.datasets import Dataset, as_inputs
from nncore.network.network import Network
from nncore.network.prediction import is_rejected

_FEWEST, _SAMPLE = 20, 300
_GOOD = 0.6  # the share whose labels are exchanged in pairs that shows that they are
_POOR = 0.5  # the share read right below which it is said; the worst of hands is read better
_SURE = 0.85  # the mean of the highest probabilities below which it is said; of digits of 8×8 pixels it is 0.92
_FOREIGN = 0.5  # the share that looks like no digit above which it is said; of any one's digits it is below 0.2
_MOST_INK = 0.35  # the mean of a picture; two of MNIST's 70,000 have more


def with_doubt(dataset: Dataset) -> Dataset:
    """Return a data set whose notes say, too, if the network in the box does not read it as digits are read."""
    doubt = how_poorly(dataset.inputs, dataset.labels)
    return dataset if doubt is None else replace(dataset, notes=(*dataset.notes, doubt))


def how_poorly(pixels: npt.NDArray[Any], labels: IntArray | None) -> str | None:
    """Say how few of these digits, uint8 or float (N, 784), the network in the box reads as they are labelled.

    Of digits without labels, how unsure it is of them; None where it reads them.
    """
    rows = rows_to_try(pixels, labels)
    if rows is None:
        return None
    if labels is None:
        return _how_unsurely(as_inputs(pixels[rows]))
    read, wanted = network_in_the_box().predict(as_inputs(pixels[rows])), labels[rows]
    share = float((read == wanted).mean())
    if share >= _POOR:
        return None
    pairs = {digit: int(np.bincount(read[wanted == digit]).argmax()) for digit in np.unique(wanted).tolist()}
    as_pairs = np.mean([pairs[digit] == found for digit, found in zip(wanted.tolist(), read.tolist(), strict=True)])
    if len(set(pairs.values())) == len(pairs) and as_pairs > _GOOD:
        digit = next(digit for digit, found in pairs.items() if digit != found)
        return tr(
            "its labels do not fit: most of what is labelled {digit} is read as {found}",
            digit=digit,
            found=pairs[digit],
        )
    return tr(
        "it is read poorly: of {n} digits tried, the network in the box reads {share:.0f} % as they are labelled; "
        "these may be other pictures than digits, or labels out of order",
        n=len(rows),
        share=100.0 * share,
    )


def _how_unsurely(inputs: FloatArray) -> str | None:
    network = network_in_the_box()
    foreign = is_rejected(network, network.logits(inputs)) | (inputs.mean(axis=1) > _MOST_INK)
    if foreign.mean() > _FOREIGN:
        return tr(
            "of {n} of its pictures tried, {share:.0f} % look like no digit to the network in the box; these may be "
            "other pictures than digits",
            n=len(inputs),
            share=100.0 * foreign.mean(),
        )
    share = how_well(network, inputs, None)
    if share >= _SURE:
        return None
    return tr(
        "of {n} of its pictures tried, the network in the box is {share:.0f} % sure on average, where of digits it is "
        "mostly above 95 %; these may be other pictures than digits",
        n=len(inputs),
        share=100.0 * share,
    )


def rows_to_try(pixels: npt.NDArray[Any], labels: IntArray | None) -> IntArray | None:
    """Return some hundred rows, evenly spread over those that are labelled, if any are; None of too few to tell."""
    rows = np.arange(len(pixels)) if labels is None else np.flatnonzero(labels >= 0)
    return None if len(rows) < _FEWEST else rows[:: max(1, len(rows) // _SAMPLE)]


def how_well(network: Network, inputs: FloatArray, labels: IntArray | None) -> float:
    """Return the share that is read right or, without labels, the mean of the highest probabilities."""
    probabilities = network.predict_probabilities(inputs)
    if labels is None:
        return float(probabilities.max(axis=1).mean())
    return float((probabilities.argmax(axis=1) == labels).mean())
