"""Which file holds the labels of a file of images, by their names: y_train.csv beside x_train.csv. For the readers."""

import re
from pathlib import Path

_NAMES = (("x", "y"), ("images", "labels"), ("images", "label"), ("image", "label"), ("imgs", "labels"),
          ("data", "labels"), ("data", "target"), ("features", "labels"), ("inputs", "targets"))  # fmt: skip
"""What a file of images is called, and what that of its labels."""


def file_of_labels(images: Path) -> Path | None:
    """Return the file of labels that is called as that of the images is.

    Parameters
    ----------
    images : Path

    Returns
    -------
    Path or None
        None if there is none.
    """
    wanted = [_called(images.name, mine, theirs) for mine, theirs in _NAMES]
    names = {name.lower() for name in wanted} - {images.name.lower()}
    if not names:
        return None
    # The folder may perhaps not be listed: first what is called just so.
    beside = [*(images.with_name(name) for name in wanted), *sorted(images.parent.glob("*"))]
    return next((path for path in beside if path.name.lower() in names and path.is_file()), None)


def _called(name: str, mine: str, theirs: str) -> str:
    return re.sub(rf"(?<![a-z]){mine}(?![a-z])", theirs, name, flags=re.IGNORECASE)
