"""What to say of an exception that nobody expected. Imported by whatever does long work."""

import logging

from app.language import tr

_LOG = logging.getLogger(__name__)


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
