"""The commands of the command line, one a file: `add_arguments`, `run`, and an `EXAMPLE` for its help."""
