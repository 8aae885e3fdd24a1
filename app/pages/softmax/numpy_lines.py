"""The lines behind "Copy as numpy" of the softmax lab. They run as they are."""

from nncore.arrays import FloatArray

_CODE = """\
import numpy as np

c, T = {c}, {T}
z = np.array([{z}]) + c
z = z.astype(np.{precision})

exponents = (z - z.max()) / T          # at most 0: nothing overflows
p = np.exp(exponents)
p /= p.sum()
with np.errstate(all="ignore"):        # the bare formula: inf / inf or 0 / 0 is nan
    bare = np.exp(z / T) / np.exp(z / T).sum()
jacobian = (np.diag(p) - np.outer(p, p)) / T
entropy = -(p[p > 0] * np.log(p[p > 0])).sum()

print("p       ", np.round(p, 6), "sum", p.sum())
print("bare    ", np.round(bare, 6))
print("entropy ", entropy)
print(np.round(jacobian, 4))
"""


def program(logits: FloatArray, offset: int, temperature: float, precision: str) -> str:
    """Return lines that take the softmax of ten logits with and without the shift, its Jacobian and its entropy."""
    z = ", ".join(f"{value:.6g}" for value in logits)
    return _CODE.format(z=z, c=offset, T=temperature, precision=precision)
