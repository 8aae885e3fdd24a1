"""The answer to the drawing while the network learns: the same that Draw would give."""

from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from app.pages.train.stage.drawing import DrawingStrip
from app.state.drawing import Drawing
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.strokes import to_pixels
from nncore.network.initialisation import init_network
from nncore.network.prediction import evidence, predict_trace

APART = [np.array([(at, 40.0), (at, 360.0)]) for at in (60.0, 130.0, 200.0, 270.0, 340.0)]


def test_a_drawing_of_many_separate_strokes_is_rejected_as_on_draw(qtbot: QtBot) -> None:
    drawing, strip = Drawing(), DrawingStrip()
    qtbot.addWidget(strip)
    drawing.load(APART)
    network = init_network((784, 12, 10), [ACTIVATIONS["relu"]], rng=np.random.default_rng(1))
    pixels = to_pixels(APART)
    trace = network.forward(pixels)
    bound = (evidence(trace.logits, 0) + evidence(trace.logits, 2)) / 2
    strict = replace(network, reject_below=float(bound))
    assert not predict_trace(strict, trace).is_rejected, "as a picture"
    strip.take_drawing(drawing)
    strip.show_pixels(pixels)
    strip.show_fresh(strict)
    assert strip.text.startswith("now rejected")
