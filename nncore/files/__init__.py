"""What a file is, by its content, and how much memory it may ask for. For `data`, `models` and app; imports errors.

`recognise` is the door: it asks `content`, and answers with one of the `kinds`.
"""

from nncore.files.kinds import FileKind
from nncore.files.limit import MemoryBudget, check_memory, memory_limit, whole_content
from nncore.files.recognise import kind_if_readable, kind_of, kind_of_head

__all__ = [
    "FileKind",
    "MemoryBudget",
    "check_memory",
    "kind_if_readable",
    "kind_of",
    "kind_of_head",
    "memory_limit",
    "whole_content",
]
