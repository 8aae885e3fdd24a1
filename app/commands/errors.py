"""The error of the command line. Imported by `app.cli` and the commands."""


class CommandError(Exception):
    """What a command cannot do, in one sentence for the person who typed it."""
