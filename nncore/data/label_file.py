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
    name = images.name.lower()
    wanted = {re.sub(rf"(?<![a-z]){mine}(?![a-z])", theirs, name) for mine, theirs in _NAMES} - {name}
    if not wanted:
        return None
    beside = sorted(images.parent.glob("*"))  # nothing, where the folder may not be listed
    return next((path for path in beside if path.name.lower() in wanted and path.is_file()), None)
