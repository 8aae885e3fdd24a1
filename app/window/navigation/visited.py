"""Which pages were looked at, for Back and Forward. Imported by `page_stack`."""


class Visited:
    """A walk through the pages; going anywhere from the middle of it forgets what lay ahead."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Was there a page before this one?"""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Did somebody come back from a page?"""
        return self._at + 1 < len(self._names)

    def note(self, name: str) -> None:
        """Take note of the page that is shown now."""
        if self._at < 0 or self._names[self._at] != name:
            self._at += 1
            self._names[self._at :] = [name]

    def back(self) -> str:
        """Go to the page before; return its name."""
        self._at -= 1
        return self._names[self._at]

    def forward(self) -> str:
        """Go to the page that was left by going back; return its name."""
        self._at += 1
        return self._names[self._at]
