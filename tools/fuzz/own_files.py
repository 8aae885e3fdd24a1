"""What the program itself writes, to begin from: settings, sessions, lessons, playgrounds, interrupted trainings."""

import json
import tempfile
from functools import cache
from pathlib import Path

import numpy as np

from app.sources.lessons import shipped_lessons
from app.sources.session_file import SavedSession, write_session
from nncore.concepts.playground import Playground, fresh_network
from nncore.concepts.playground_line import playground_line
from nncore.functions.activations import activation
from nncore.learning.experiment import Experiment, Setup, card_of, set_up
from nncore.learning.settings import TrainingSettings
from nncore.learning.training import train
from nncore.learning.training_state import save_unfinished
from nncore.network.initialisation import init_network
from tools.fuzz.digit_files import digits
from tools.fuzz.network_files import npz_networks

RUN = Experiment(hidden=((3, "relu"),), settings=TrainingSettings(epochs=2, batch_size=2), validation_share=0.0)


def settings() -> list[bytes]:
    """Return the settings file of a window with a drawing."""
    page = {"loss": "mse", "rate": 0.1, "is_on": True}
    drawing = {"strokes": [[[1, 2], [3, 4], [0, 8]]], "picture": {"shape": [1, 2], "bytes": "eJxjYAAAAAIAAQ=="}}
    values = {"theme": "dark", "grid": True, "pen_width": 12, "geometry": "AAAA", "page/losses": page}
    return [json.dumps(values | {"drawing": drawing, "network": {"path": "a.npz"}}).encode()]


def sessions() -> list[bytes]:
    """Return a session with its network, and one without."""
    window = json.loads(settings()[0])
    small = init_network((784, 2, 10), (activation("tanh"),), rng=np.random.default_rng(2))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.digitscope")
        write_session(path, SavedSession(window, "made up", small, "relu"))
        whole = path.read_bytes()
        write_session(path, SavedSession(window, "made up"))
        return [whole, path.read_bytes()]


def playgrounds() -> list[bytes]:
    """Return the lines that a playground is passed on as, with and without weights."""
    chosen = (Playground("spirals", hidden=(4, 3)), Playground("none", own=((0.5, -1.0, 1), (1.0, 2.0, 0))))
    lines = [playground_line(each, fresh_network(each), 120) for each in chosen]
    return [line.encode() for line in (*lines, playground_line(chosen[0]))]


def ini() -> list[bytes]:
    """Return the settings of the program's earlier versions."""
    return [b'[General]\ntheme=dark\ngeometry=@ByteArray(x)\npen_width=12\n[page]\nlosses="{\\"loss\\": \\"mse\\"}"\n']


def lessons() -> list[bytes]:
    """Return the shipped lessons."""
    return [path.read_bytes() for path in shipped_lessons()]


@cache
def interrupted() -> Setup:
    """Return a training of two epochs, ready to run."""
    images, labels = (np.repeat(array, 5, axis=0) for array in digits())
    return set_up(RUN, images, labels.astype(np.int64))


def unfinished() -> list[bytes]:
    """Return a training that was kept after its first step, and a network without one."""
    setup = interrupted()
    progress = next(iter(train(setup.network, setup.examples, setup.settings)))
    card = card_of(RUN, ("mnist:train",), {}) | {"step": 1, "steps": 4}
    with tempfile.TemporaryDirectory() as folder:
        save_unfinished(progress.network.replace(card=card), progress.state(), Path(folder, "run.npz"))
        return [Path(folder, "run.npz").read_bytes(), *npz_networks()[:1]]
