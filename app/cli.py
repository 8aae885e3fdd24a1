"""The command line. Each command lives in `app.commands` and imports only what it needs.

Bad input ends with status 2 and one line on standard error that says what, where, and how to mend it.
"""

import argparse
import importlib
import io
import os
import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

from app.commands.errors import CommandError
from app.sources.journal import begin_journal
from nncore.atomic_file import remove_noted
from nncore.errors import NNCoreError, named

COMMANDS = {
    "window": "open the window (what happens without a command)",
    "evaluate": "how well a network reads labelled data",
    "predict": "labels and probabilities for a file; a submission for Kaggle's test.csv",
    "train": "train a network and write it to a file",
    "export": "a network as ONNX",
    "snapshot": "a picture of a page, without a screen",
}

_JOINERS = "\u200c\u200d"  # of Persian and Indian letters, and of pictures
BAD_INPUT, OF_A_SIGNAL, READER_GONE = 2, 128, 141
_ADDRESSES = ("http://", "https://", "ftp://")
_DAY_S = 86_400.0
_OF_THE_WINDOW = "--theme", "--language"  # options that need no command before them


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line, as the commands do."""

    def error(self, message: str) -> NoReturn:
        """End with the sentence."""
        self.exit(BAD_INPUT, f"digitscope: {message}; '{self.prog} --help' shows what may be given.\n")


def _build_parser(chosen: str) -> argparse.ArgumentParser:
    """Return the parser that knows every command by name, and the arguments of the chosen one: it alone is imported."""
    parser = _Parser(
        prog="digitscope",
        description="Draw a digit and watch a small neural network think. Without a command, or with a file or the "
        "window's options alone, the window opens.",
        epilog="'digitscope COMMAND --help' shows a command's arguments and an example.",
    )
    parser.add_argument("--version", action="store_true", help="tell the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        if name != chosen:
            commands.add_parser(name, help=summary)
            continue
        module = importlib.import_module(f"app.commands.{name}")
        subparser = commands.add_parser(
            name,
            help=summary,
            description=module.__doc__,
            epilog=module.EXAMPLE,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(subparser)
        subparser.set_defaults(run=module.run)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run a command line and return the exit status."""
    words = _with_command(arguments)
    _make_output_safe()
    try:
        return _run(words)
    except (NNCoreError, CommandError) as error:
        return _fail(str(error))
    except BrokenPipeError:
        _drop_output()
        return READER_GONE
    except OSError as error:
        if error.filename is None:
            _drop_output()
        return _fail(f"{error.filename or 'The output'}: {error.strerror or error}. Choose another place or free it.")
    except KeyboardInterrupt as interrupt:
        print("\nStopped; nothing was written.", file=sys.stderr)
        return OF_A_SIGNAL + next(iter(interrupt.args), signal.SIGINT)


def _run(words: Sequence[str]) -> int:
    """Run the command that the words begin with; what goes wrong is raised."""
    _check_names(words)
    if words[0] == "--version":
        from importlib.metadata import version  # it brings the whole of email with it

        print(f"digitscope {version('digitscope')}")
        return 0
    if words[0] not in COMMANDS and not words[0].startswith("-"):
        raise CommandError(
            f"{named(words[0])} is no file that is there, and no command; check its path, or choose one of: "
            f"{', '.join(COMMANDS)}."
        )
    parsed = _build_parser(words[0]).parse_args(words)
    begin_journal()
    if words[0] != "window":  # which looks for it once it stands
        remove_noted(_DAY_S)
    status = int(parsed.run(parsed))
    sys.stdout.flush()  # what cannot be written is told here, not by Python on its way out
    return status


def _check_names(words: Sequence[str]) -> None:
    """Raise a CommandError where a word can name no file, though it may where other programs are called."""
    if not all(words):
        raise CommandError("One of the words is empty; leave it out, or name a file.")
    if "-" in words:
        raise CommandError("- names no file here; give /dev/stdin or /dev/stdout, or ./- for a file that is called so.")
    if address := next((word for word in words if word.lower().startswith(_ADDRESSES)), None):
        raise CommandError(f"{named(address)} is an address; fetch what lies there, and give the file.")


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Return the words with the command that is meant: without one the window, with the options or the file given."""
    words = list(arguments)
    if words and words[0].partition("=")[0] in _OF_THE_WINDOW:
        return ["window", *words]
    is_file = bool(words) and words[0] not in COMMANDS and not words[0].startswith("-") and os.path.exists(words[0])
    return ["window", *words] if is_file or not words else words


def _make_output_safe() -> None:
    """Write a question mark for what the terminal's encoding lacks, and nowhere where no output is open."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _drop_output() -> None:
    """Let go of what standard output will not take, so that Python does not try again at the end."""
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _fail(sentence: str) -> int:
    print(f"digitscope: {_plain(sentence)}", file=sys.stderr)
    return BAD_INPUT


def _plain(sentence: str) -> str:
    """Return a sentence on one line, in which names of files cannot move the cursor, turn the text, or colour it."""
    line = " ".join(sentence.split())
    return "".join(letter if letter.isprintable() or letter in _JOINERS else repr(letter)[1:-1] for letter in line)
