"""The way in: what must stand before numpy is imported, then the command line."""

import os
import sys


def main() -> int:
    """Run the command line and return its exit status."""
    # Beside a live window one BLAS thread is never much slower and can be many times faster; see the README. numpy
    # reads the variables once, when it is imported. Whoever has set one knows better.
    for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    try:
        from app.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:  # while the first modules are loaded
        return 130


if __name__ == "__main__":
    sys.exit(main())
