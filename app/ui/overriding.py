"""`override` for Python 3.11, where `typing` lacks it; with 3.12 as the oldest Python this module goes.

Imported by every widget.
"""

import sys

if sys.version_info >= (3, 12):
    from typing import override
else:
    from collections.abc import Callable
    from typing import ParamSpec, TypeVar

    _P = ParamSpec("_P")
    _R = TypeVar("_R")

    def override(method: Callable[_P, _R]) -> Callable[_P, _R]:
        """Mark a method that takes the place of one in a base class."""
        return method


__all__ = ["override"]
