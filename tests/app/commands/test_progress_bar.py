"""The bar in the terminal: how much is done, and how long the rest will take."""

import io

import pytest

from app.commands import progress_bar
from app.commands.progress_bar import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_time_left_counts_from_the_first_step_and_not_from_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(progress_bar.time, "monotonic", lambda: clock[0])
    stream = Terminal()
    with ProgressBar(stream) as bar:
        for now, fraction in ((130.0, 0.01), (130.5, 0.02), (140.0, 0.21), (200.0, 1.0)):  # half a minute of reading
            clock[0] = now
            bar.show(fraction, "Epoch 1")
    first, second, third, last = stream.getvalue().split("\r\x1b[K")[1:]
    assert first.endswith("1 %  Epoch 1")
    assert second.endswith("2 %  Epoch 1")  # half a second tells nothing
    assert third.endswith("21 %  Epoch 1  0:40 left")  # a fifth in ten seconds, and four fifths to go
    assert last.endswith("100 %  Epoch 1\n")


def test_without_a_terminal_there_is_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(progress_bar.time, "monotonic", lambda: clock[0])
    stream = io.StringIO()
    with ProgressBar(stream) as bar:
        for step in range(101):
            clock[0] = 100.0 + step
            bar.show(step / 100, "Epoch 1")
    lines = stream.getvalue().splitlines()
    assert len(lines) == 8  # each 15 seconds, and the end
    assert lines[1].endswith("15 %  Epoch 1  1:25 left")
