"""The way in: what must stand before numpy is imported, then the command line."""

import contextlib
import os
import signal
import sys
from types import FrameType

_OF_A_SIGNAL = 128
"""What a shell adds to a signal's number for the status of what it ended: 130 for Ctrl-C, 143 for SIGTERM."""


def main() -> int:
    """Run the command line and return its exit status."""
    _hear_interrupts()
    # Beside a live window one BLAS thread is never much slower and can be many times faster; see the README. numpy
    # reads the variables once, when it is imported. Whoever has set one knows better.
    for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    try:
        from app.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt as interrupt:  # before or after what the command line itself catches
        return _OF_A_SIGNAL + next(iter(interrupt.args), signal.SIGINT)
    finally:
        # All is done, and a signal would only make Python say where it was when it ended.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _hear_interrupts() -> None:
    """Let Ctrl-C and SIGTERM end the program with a word, wherever it is; who started it deaf to one keeps it so."""
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _on_interrupt)


def _on_interrupt(number: int, frame: FrameType | None) -> None:
    """Raise, so that what a command has begun is taken back; but while a module is loaded, leave at once.

    There an exception comes out as it likes: Qt's own loader prints where it was and aborts.
    """
    while frame is not None:
        if frame.f_code.co_filename == "<frozen importlib._bootstrap>":
            with contextlib.suppress(OSError):
                os.write(2, b"\nStopped; nothing was written.\n")
            os._exit(_OF_A_SIGNAL + number)
        frame = frame.f_back
    raise KeyboardInterrupt(number)


if __name__ == "__main__":
    sys.exit(main())
