"""Which inputs a network finds alike, and a map of many of them: places in a layer, distances, principal axes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nncore.arrays import FloatArray, IntArray, ShortRepr, as_floats, as_rows, read_only
from nncore.errors import ShapeError
from nncore.explanations._checks import check_layer
from nncore.in_steps import InSteps
from nncore.network.network import ForwardTrace, Network

_BATCH = 64
_EXTRA_AXES, _ROUNDS = 6, 40


def place_in_layer(trace: ForwardTrace, layer: int) -> FloatArray:
    """Return where the inputs of a trace lie in the space of a layer: its a, or the logits of the outputs.

    Parameters
    ----------
    trace : ForwardTrace
    layer : int
        0 for the inputs themselves, 1 for the first hidden layer, one more than there are for the outputs.

    Returns
    -------
    array of the network's dtype, shape (n,) or (N, n)

    Raises
    ------
    ShapeError
        If there is no such layer.
    """
    places = (*trace.layer_inputs, trace.logits)
    if not 0 <= layer < len(places):
        raise ShapeError(f"The network has layers 0, its inputs, to {len(places) - 1}, but no layer {layer}.")
    return places[layer]


def places_in_layer(network: Network, layer: int, inputs: npt.ArrayLike) -> InSteps[FloatArray]:
    """Find where many inputs lie in the space of a layer, in slices.

    Parameters
    ----------
    network : Network
    layer : int
        1 for the first hidden layer; one more than there are hidden layers means the outputs.
    inputs : array_like, shape (N, n_in)

    Returns
    -------
    array of the network's dtype, shape (N, n), read-only

    Yields
    ------
    float
        The share that is done, 0 … 1.

    Raises
    ------
    ShapeError
        If there is no such layer, the inputs have another width, or there are none.
    """
    check_layer(network, layer)
    rows = as_rows(inputs, network.sizes[0], "Inputs of this network")
    places: FloatArray = np.empty((len(rows), network.sizes[layer]), network.dtype)
    for start in range(0, len(rows), _BATCH):
        trace = network.forward(rows[start : start + _BATCH])
        places[start : start + _BATCH] = place_in_layer(trace, layer)
        yield min(1.0, (start + _BATCH) / len(rows))
    return read_only(places)


def nearest(places: npt.ArrayLike, place: npt.ArrayLike, k: int) -> tuple[IntArray, FloatArray]:
    """Return which k of many places lie nearest to one, the nearest first.

    Parameters
    ----------
    places : array_like, shape (N, n)
    place : array_like, shape (n,)
    k : int
        At least 1; all, if there are fewer.

    Returns
    -------
    rows : array of int64, shape (k,)
    distances : array of float, shape (k,)
        Euclidean.

    Raises
    ------
    ShapeError
        If the places have another width.
    """
    many, one = as_floats(places), as_floats(place)
    if many.ndim != 2 or one.shape != many.shape[1:]:
        raise ShapeError(f"Places of shape {many.shape} have no distance to one of shape {one.shape}.")
    rough = np.einsum("ij,ij->i", many, many) - 2.0 * (many @ one)  # but for |one|², which all have
    k = min(k, len(many))
    near = np.argpartition(rough, k - 1)[:k] if k < len(many) else np.arange(len(many))
    distances = np.linalg.norm(many[near] - one, axis=1)
    order = np.argsort(distances, kind="stable")
    return near[order], distances[order]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PrincipalPlane(ShortRepr):
    """The plane in which places differ most; read-only.

    Attributes
    ----------
    mean : array of float64, shape (n,)
    axes : array of float64, shape (n, 2)
        Columns of length 1, at right angles, the one of largest variance first.
    share : float
        Which part of all variance lies in the plane, 0 … 1.
    """

    mean: FloatArray
    axes: FloatArray
    share: float

    def project(self, places: npt.ArrayLike) -> FloatArray:
        """Return where places lie in the plane.

        Parameters
        ----------
        places : array_like, shape (n,) or (N, n)

        Returns
        -------
        array of float64, shape (2,) or (N, 2)
        """
        projected: FloatArray = (as_floats(places).astype(np.float64) - self.mean) @ self.axes
        return projected


def principal_plane(places: npt.ArrayLike) -> InSteps[PrincipalPlane]:
    """Find the first two principal components of many places, by orthogonal iteration (Golub and Van Loan), in slices.

    The sign of an axis is such that its largest entry is above 0, so that the same places give the same map.

    Parameters
    ----------
    places : array_like, shape (N, n), with N and n at least 2

    Returns
    -------
    PrincipalPlane

    Yields
    ------
    float
        The share that is done, 0 … 1.

    Raises
    ------
    ShapeError
        If there are fewer places or dimensions.
    """
    rows = as_floats(places).astype(np.float64)
    if rows.ndim != 2 or min(rows.shape) < 2:
        raise ShapeError(f"A plane needs at least 2 places in 2 dimensions, not an array of shape {rows.shape}.")
    mean = rows.mean(axis=0)
    centred = rows - mean
    wanted = min(2 + _EXTRA_AXES, rows.shape[1])
    axes = np.linalg.qr(np.random.default_rng(0).standard_normal((rows.shape[1], wanted)))[0]
    for number in range(_ROUNDS):
        axes = np.linalg.qr(centred.T @ (centred @ axes))[0]
        yield (number + 1) / _ROUNDS
    projected = centred @ axes
    values, turn = np.linalg.eigh(projected.T @ projected)
    axes = (axes @ turn)[:, ::-1][:, :2]
    axes *= np.where(axes[np.abs(axes).argmax(axis=0), [0, 1]] < 0.0, -1.0, 1.0)
    total = float(np.square(centred).sum())
    share = float(values[::-1][:2].sum()) / total if total else 1.0
    return PrincipalPlane(read_only(mean), read_only(axes), share)
