"""What if: the smallest change of pixels that makes it another digit, and what the network likes best."""

import numpy as np
from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from app import ui
from app.lab.sliced_work import SlicedWork
from app.language import tr
from app.pages.draw.numpy_reading import reading_lines
from app.pages.draw.studies.change.class_pictures import ClassPictures, ClassPictureSearch
from app.pages.draw.studies.change.words import NOT_FOUND, RESTING, SEARCHING, change_words, pictures_words
from app.pages.draw.studies.picture_sum import PictureSum
from app.pages.draw.studies.study import Reading, Study
from app.state.timeline import Timeline
from app.ui.layout.folding import kept_together
from app.ui.overriding import override
from app.ui.pictures.strip import PictureStrip, StripPicture
from app.ui.style.fonts import SMALL, font
from app.ui.style.motion import wants_little_motion
from app.ui.text.live_text import LiveText
from app.ui.text.numbers import number_text
from app.ui.widgets.chooser import combo
from app.ui.widgets.labels import caption, heading, label_of
from app.ui.widgets.slider import Slider
from nncore.explanations.smallest_change import Change, smallest_change_in_steps
from nncore.ink.strokes import SIDE

_NEAREST = "nearest"
_STEPS, _TICK_MS, _WHOLE_MS = 100, 16, 1500
_FIRST_SLICE_S = 0.03


class ChangeStudy(Study):
    """Three pictures with a slider and a button to play; below, the pictures that it likes best and the mean digits."""

    def __init__(self) -> None:
        super().__init__()
        self.target = combo(
            tr("Digit to make of it"), {_NEAREST: tr("another digit")} | {str(d): str(d) for d in range(10)}
        )
        self.target.setToolTip(
            tr("Which digit the network is to see; without a choice it is the one that takes least.")
        )
        self.pictures = PictureSum()
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setAccessibleName(tr("How much of the change is done"))
        self.slider.setToolTip(tr("How much of the change is done."))
        self.play = ui.button(tr("Play"), tr("See the change come, from nothing to all of it."))
        self.take = ui.button(
            tr("Put on canvas"), tr("Put the changed picture on the canvas; undo brings your drawing back.")
        )
        self.words = LiveText(font(SMALL), lines=3)
        self._sentence = ""
        self.words.align(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.strip = PictureStrip(10, tr("What the network likes best for each digit, and the mean digits"), rows=2)
        self.change: Change | None = None
        self.class_pictures = ClassPictureSearch(self)
        self._reading: Reading | None = None
        self._work = SlicedWork(self)
        self._clock, self._timer = QElapsedTimer(), QTimer(self, interval=_TICK_MS)
        self._build()
        self._connect()
        self._show_nothing(RESTING)

    def _build(self) -> None:
        explained = caption(
            tr(
                "Above, what makes a digit's logit as large as can be with no more ink than digits have; below, the "
                "mean of MNIST's test digits. Under each, or in its tip, stands its logit. A network can be surer of a "
                "picture that nobody would draw."
            )
        )
        ui.column(
            ui.head(kept_together(label_of(self.target, tr("Make it")), self.target), self.take),
            self.pictures,
            ui.row(self.play, (self.slider, 1)),
            self.words,
            heading(tr("What it likes best")),
            self.strip,
            explained,
            1,
            parent=self,
        )

    def _connect(self) -> None:
        self.target.activated.connect(self._search)
        self.slider.valueChanged.connect(self._show_share)
        self.play.clicked.connect(self._play)
        self.take.clicked.connect(self._take)
        self.strip.chosen.connect(self._take_class_picture)
        self.class_pictures.found.connect(self._show_class_pictures)
        self.class_pictures.failed.connect(self.message)
        self._work.finished.connect(self._on_found)
        self._work.failed.connect(self._say)
        self.pictures.looked_at.connect(self._show_words)
        self._timer.timeout.connect(self._tick)

    @property
    def is_playing(self) -> bool:
        """Whether the change is seen to come."""
        return self._timer.isActive()

    @override
    def show_reading(self, reading: Reading) -> None:
        former = self._reading
        if former is not None and former.trace is reading.trace and former.network is reading.network:
            return  # told again, as when the page is shown: what was found, or is being looked for, stays
        self._work.stop()
        self._timer.stop()
        self._reading = reading
        self._show_nothing(RESTING if reading.trace is None else SEARCHING)

    @override
    def settle(self, reading: Reading, timeline: Timeline | None) -> None:
        self._reading = reading
        if self.change is None and not self._work.is_busy:
            self._search()
        if (found := self.class_pictures.want(reading.network)) is not None:
            self._show_class_pictures(found)

    @override
    def rest(self) -> None:
        self._work.stop()
        if self.is_playing:
            self._timer.stop()
            self.slider.setValue(_STEPS)  # who comes back sees the whole change
        self.class_pictures.rest()

    @override
    def shut_down(self) -> None:
        self.rest()
        self.class_pictures.shut_down()

    @override
    def numpy_code(self) -> str:
        if self._reading is None or self._reading.trace is None:
            return "import numpy as np"
        target = self.target.currentData()
        targets = "" if target == _NEAREST else f", targets=[{target}]"
        lines = [
            "from nncore.explanations.smallest_change import smallest_change",
            f"found = smallest_change(network, x{targets})",
            'print("from", found.label, "to", found.target, "L2", found.size, "pixels", found.count(0.01))',
            "print(np.round((found.after - found.before).reshape(28, 28), 2))",
        ]
        return "\n".join([*reading_lines(self._reading.network, self._reading.trace.inputs), *lines])

    def _show_nothing(self, sentence: str) -> None:
        """Show the drawing alone."""
        self.change = None
        trace = None if self._reading is None else self._reading.trace
        self.pictures.show_change(np.zeros(SIDE * SIDE) if trace is None else trace.inputs, np.zeros(SIDE * SIDE))
        self.pictures.show_share(0.0, (tr("drawn"), tr("change"), ""))
        self._say(sentence)
        for control in (self.slider, self.play, self.take):
            control.setEnabled(False)

    def _say(self, sentence: str) -> None:
        self._sentence = sentence
        self._show_words()

    def _show_words(self) -> None:
        """Say what was found, or the numbers of the pixel that is looked at."""
        self.words.set_text(self.pictures.numbers or self._sentence)

    def _search(self) -> None:
        """Look for the change again, from this drawing to the digit that is chosen."""
        reading = self._reading
        if reading is None or reading.trace is None or reading.prediction is None:
            return
        target = self.target.currentData()
        if target == str(reading.prediction.label):
            self._show_nothing(tr("It is a {target} to the network already: choose another digit.", target=target))
            return
        targets = None if target == _NEAREST else [int(target)]
        pixels = np.clip(reading.trace.inputs, 0.0, 1.0)
        self._work.start(smallest_change_in_steps(reading.network, pixels, targets=targets), _FIRST_SLICE_S)

    def _on_found(self, change: Change | None) -> None:
        self._show_nothing(NOT_FOUND)
        self.change = change
        if change is None or self._reading is None:
            return
        self.pictures.show_change(change.before, change.after - change.before)
        rejected = self._reading.prediction is not None and self._reading.prediction.is_rejected
        self._say(change_words(change, is_rejected=rejected))
        for control in (self.slider, self.play, self.take):
            control.setEnabled(True)
        if wants_little_motion():  # then it is seen to come only when that is asked for
            self.slider.setValue(_STEPS)
            self._show_share()
        else:
            self._play()

    def _play(self) -> None:
        self._clock.start()
        self._timer.start()
        self._tick()

    def _tick(self) -> None:
        done = min(self._clock.elapsed() / _WHOLE_MS, 1.0)
        if done == 1.0:
            self._timer.stop()
        self.slider.setValue(round(done * _STEPS))
        self._show_share()

    def _show_share(self) -> None:
        if self.change is None or self._reading is None:
            return
        if self.slider.isSliderDown():
            self._timer.stop()
        share = self.slider.value() / _STEPS
        network, change = self._reading.network, self.change
        now = change.before + share * (change.after - change.before)
        before, after = (network.forward(x).probabilities for x in (change.before, now))
        self.pictures.show_share(share, pictures_words(before, after, change.size * share))

    def _take(self) -> None:
        if self.change is not None:
            picture = self.pictures.after.reshape(SIDE, SIDE).clip(0.0, 1.0).astype(np.float32)
            self.picture_chosen.emit(picture, "")

    def _show_class_pictures(self, found: ClassPictures) -> None:
        rows = (
            (found.best, found.best_logits, tr("The picture it likes best for {digit}: its logit is {logit}.")),
            (found.mean, found.mean_logits, tr("The mean of MNIST's test digits {digit}: its logit is {logit}.")),
        )
        self.strip.show_pictures(
            [
                StripPicture(
                    pixels[digit],
                    f"{digit}: {number_text(float(logits[digit]), 1)}",
                    words.format(digit=digit, logit=number_text(float(logits[digit]), 2)) + tr(" A click draws it."),
                )
                for pixels, logits, words in rows
                for digit in range(10)
            ]
        )

    def _take_class_picture(self, number: int) -> None:
        pixels = self.strip.pictures[number].pixels
        self.picture_chosen.emit(pixels.reshape(SIDE, SIDE).clip(0.0, 1.0).astype(np.float32), "")
