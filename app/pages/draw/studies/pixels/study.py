"""From strokes to pixels: six pictures, a switch for each step, the answer without it, and what it is worth."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from app import ui
from app.language import tr
from app.pages.draw.studies.pixels.step_pictures import StepPictures
from app.pages.draw.studies.pixels.worth import measured
from app.pages.draw.studies.study import Reading, Study
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.style.fonts import BODY, MEDIUM, SMALL, font
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import percent, signed_number
from app.ui.widgets.labels import caption
from nncore.functions.activations import ACTIVATIONS
from nncore.ink.preparation import STEP_NAMES, Preparation, StepChoice, prepare

_STEPS = {
    "slant": (tr("2 Slant"), tr("Upright, each row moved sideways; else it leans as it does.")),
    "box": (
        tr("3 Box"),
        tr("The drawing's box goes to the middle; else it stays where it lies."),
    ),
    "scale": (tr("4 Scale"), tr("The longer side fills 20 of 28 pixels; else the whole sheet fills 28.")),
    "pen": (tr("5 Pen"), tr("2.2 pixels wide; else it grows and shrinks with the drawing.")),
    "mass": (tr("6 Mass"), tr("The ink's centre of mass goes to row 14, column 14.")),
}
_RESTING = tr("Draw a digit: its way from strokes to pixels is shown here.")
_NO_STROKES = tr(
    "A picture has no strokes: it is cut to its ink, set upright, scaled by area and put by its mass. "
    "Draw to see the steps."
)


class PixelsStudy(Study):
    """The pictures, five switches with the worth of each, and the answer with the steps that are on."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures = StepPictures()
        self.switches = {name: QCheckBox(text) for name, (text, _) in _STEPS.items()}
        self.worths = {name: LiveText(font(SMALL), width_of="+00.0") for name in _STEPS}
        self.answer, self.accuracy = LiveText(font(BODY, MEDIUM), lines=2), LiveText(font(SMALL), lines=2)
        self._reading: Reading | None = None
        self._sentence = _RESTING
        grid = ui.grid(row_gap=GAP // 2)
        unit = caption(tr("worth, percentage points"))
        unit.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(unit, 0, 0, 1, 3)
        for row, name in enumerate(STEP_NAMES, start=1):
            switch, tip = self.switches[name], caption(_STEPS[name][1])
            switch.setChecked(True)
            switch.toggled.connect(self._show)
            grid.addWidget(switch, row, 0)
            grid.addWidget(tip, row, 1)
            grid.addWidget(self.worths[name], row, 2)
            self.worths[name].align(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.worths[name].setAccessibleName(tr("Worth of {step} in percentage points", step=switch.text()))
        grid.setColumnStretch(1, 1)
        for line in (self.answer, self.accuracy):
            line.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        ui.column((self.pictures, 100), self.answer, grid, self.accuracy, 1, parent=self)
        self.pictures.looked_at.connect(self._say)
        self._show()

    @property
    def choice(self) -> StepChoice:
        """The steps that are switched on."""
        return StepChoice(**{name: switch.isChecked() for name, switch in self.switches.items()})

    @override
    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self._show_drawing()

    @override
    def numpy_code(self) -> str:
        if self._reading is None or not self._reading.drawing.shown_strokes:
            return "import numpy as np"
        strokes = ", ".join(str(np.round(stroke, 2).tolist()) for stroke in self._reading.drawing.shown_strokes)
        steps = ", ".join(f"{name}={value}" for name, value in vars(self.choice).items())
        return "\n".join(
            [
                "import numpy as np",
                "from nncore.ink.preparation import StepChoice, prepare",
                f"strokes = [{strokes}]",
                f"way = prepare(strokes, {self._reading.drawing.side}, StepChoice({steps}))",
                "print(np.round(way.pixels, 2))",
                'print("pen", way.pen_width, "pixels wide; centre of mass before the shift", way.centre)',
            ]
        )

    def _show(self) -> None:
        """Show what is switched on, and what that is worth."""
        worth, choice = measured(), self.choice
        for name, line in self.worths.items():
            other = worth.of(replace(choice, **{name: not getattr(choice, name)}))
            gain = 100.0 * (worth.of(choice) - other) * (1 if getattr(choice, name) else -1)
            line.set_text(signed_number(gain, 1))
        self.accuracy.set_text(
            tr(
                "With these steps {share} of {digits:,} digits of {writers} strangers, "
                "drawn anywhere and at any size, were read correctly by the network {network} in the box. A step's "
                "worth is what it adds to the others that are on.",
                share=percent(worth.of(choice), 1),
                digits=worth.digits,
                writers=worth.writers,
                network=ACTIVATIONS[worth.network].name,
            )
        )
        self._show_drawing()

    def _show_drawing(self) -> None:
        reading, preparation = self._reading, None
        if reading is not None and reading.drawing.raster is None:
            drawing = reading.drawing
            preparation = prepare(drawing.shown_strokes, drawing.side, self.choice)
        self.pictures.show_preparation(preparation, 400.0 if reading is None else reading.drawing.side)
        if reading is None or preparation is None:
            is_picture = reading is not None and reading.drawing.raster is not None
            self._sentence = _NO_STROKES if is_picture else _RESTING
        else:
            self._sentence = _answer(reading, preparation, self.choice)
        self._say()

    def _say(self) -> None:
        """Say what the network reads, or the numbers of the cell that is looked at."""
        self.answer.set_text(self.pictures.numbers or self._sentence)


def _answer(reading: Reading, preparation: Preparation, choice: StepChoice) -> str:
    """Return what the network reads with these steps, and with all where some are off."""
    shares = reading.network.forward(preparation.pixels.reshape(-1)).probabilities
    label = int(shares.argmax())
    own = f"{label}, {percent(float(shares[label]), 1)}"
    if choice == StepChoice() or reading.prediction is None:
        return tr("The network reads picture 6: {own}.", own=own)
    prediction = reading.prediction
    return tr(
        "With these steps: {own}. With all of them: {label}, {probability}.",
        own=own,
        label=prediction.label,
        probability=percent(prediction.probability, 1),
    )
