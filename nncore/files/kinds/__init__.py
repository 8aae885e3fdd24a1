"""The kinds of files people bring, each with the line that turns one that is not read into one that is."""

from nncore.files.kinds.file_kind import FileKind, in_line
from nncore.files.kinds.table import KINDS

__all__ = ["KINDS", "FileKind", "in_line"]
