"""The lines that read the kept drawings with the network in the box. Imported by the page."""

from pathlib import Path


def numpy_lines(kept: Path | None) -> str:
    """Return lines of Python for the file of the drawings, or for a stroke by itself where nothing is kept yet."""
    if kept is None:
        return "from nncore import to_pixels\n\nprint(to_pixels([[(0, 0), (0, 20)]]).reshape(28, 28).round(1))"
    return "\n".join(
        (
            "from app.sources.networks import network_in_the_box",
            "from nncore.data.datasets import load_dataset",
            "from nncore.evaluation.predictions import evaluate",
            "",
            f"digits = load_dataset({str(kept)!r})",
            "result = evaluate(network_in_the_box(), digits)",
            "print(result.n_digits, result.accuracy, result.per_digit, result.rejected_share)",
        )
    )
