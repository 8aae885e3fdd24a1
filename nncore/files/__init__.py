"""What a file is, by its content, and how much memory it may ask for. For `data`, `models` and app; imports errors."""

from nncore.files.file_kind import FileKind
from nncore.files.limit import MemoryBudget, check_memory, memory_limit, whole_content
from nncore.files.recognise import kind_of, kind_of_head

__all__ = ["FileKind", "MemoryBudget", "check_memory", "kind_of", "kind_of_head", "memory_limit", "whole_content"]
