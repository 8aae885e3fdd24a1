"""What to say of an exception that ended some work. Imported by whatever does long work."""

import logging

from app.language import tr
from nncore.errors import NNCoreError

_LOG = logging.getLogger(__name__)


def why_failed(error: Exception, what: str, of_memory: str = "") -> str:
    """Return the sentence for the person: the error's own, `of_memory` where that ran out, or that nobody expected it.

    >>> why_failed(NNCoreError("Two losses are needed, not 1."), "The check")
    'Two losses are needed, not 1.'
    >>> why_failed(MemoryError(), "The check", "The memory does not suffice; check fewer weights.")
    'The memory does not suffice; check fewer weights.'
    """
    if isinstance(error, NNCoreError):
        return str(error)
    if isinstance(error, MemoryError) and of_memory:
        return of_memory
    return unexpected(error, what)


def unexpected(error: Exception, what: str) -> str:
    """Write an exception to the log with its traceback, and return the sentence for the person.

    >>> logging.disable()
    >>> unexpected(ValueError("no such row"), "The check")
    'The check ended with an error that nobody expected (ValueError: no such row); the log has the details.'
    >>> logging.disable(logging.NOTSET)
    """
    _LOG.error("%s failed", what, exc_info=error)
    first_line = str(error).partition("\n")[0]
    kind = type(error).__name__
    said = f"{kind}: {first_line}" if first_line else kind
    return tr(
        "{what} ended with an error that nobody expected ({said}); the log has the details.", what=what, said=said
    )
