"""The way in: what must stand before numpy is imported, then the command line."""

import contextlib
import os
import signal
import sys
from types import FrameType

INTERRUPTED = 130


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
    except KeyboardInterrupt:  # before or after what the command line itself catches
        return INTERRUPTED
    finally:
        # All is done, and Ctrl-C would only make Python say where it was when it ended.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _hear_interrupts() -> None:
    """Let Ctrl-C end the program with a word, wherever it is; who started it deaf to Ctrl-C keeps it so."""
    if signal.getsignal(signal.SIGINT) != signal.SIG_IGN:
        signal.signal(signal.SIGINT, _on_interrupt)


def _on_interrupt(number: int, frame: FrameType | None) -> None:
    """Raise, so that what a command has begun is taken back; but while a module is loaded, leave at once.

    There an exception comes out as it likes: Qt's own loader prints where it was and aborts.
    """
    while frame is not None:
        if frame.f_code.co_filename == "<frozen importlib._bootstrap>":
            with contextlib.suppress(OSError):
                os.write(2, b"\nStopped; nothing was written.\n")
            os._exit(INTERRUPTED)
        frame = frame.f_back
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
