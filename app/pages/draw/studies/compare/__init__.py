"""Compare: this drawing beside a pinned one, or read by another network, with the differences."""
