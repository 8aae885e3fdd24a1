"""The controls of the Activations page that choose functions: parameters of each, and which stand beside the chosen."""

from PySide6.QtWidgets import QCheckBox, QWidget

from app import ui
from app.language import tr
from app.pages.activations.curve_board import MOST_OTHERS
from app.ui.layout.boxes import GAP
from app.ui.style.fonts import SMALL, font
from app.ui.widgets.slider import NumberSlider
from nncore.functions.activations import ACTIVATIONS, Activation


class ParameterSliders(QWidget):
    """The sliders of every function, of which those of one are seen; `sliders` has them by "function.parameter"."""

    def __init__(self) -> None:
        super().__init__()
        layout = ui.column(parent=self, gap=GAP // 2)
        self.sliders: dict[str, NumberSlider] = {}
        self._shown = ""
        for key, activation in ACTIVATIONS.items():
            for name, parameter in activation.parameters.items():
                slider = NumberSlider(
                    parameter.symbol, parameter.low, parameter.high, parameter.default, name=tr(parameter.meaning)
                )
                slider.setToolTip(tr(parameter.meaning))
                self.sliders[f"{key}.{name}"] = slider
                layout.addWidget(slider)

    def show_function(self, key: str) -> None:
        """Show the sliders of one function alone."""
        if key == self._shown:
            return
        self._shown = key
        for name, slider in self.sliders.items():
            slider.setVisible(name.startswith(f"{key}."))

    def activation(self, key: str) -> Activation:
        """Return a function with the settings of its sliders."""
        activation = ACTIVATIONS[key]
        settings = {name: self.sliders[f"{key}.{name}"].value for name in activation.parameters}
        if {"low", "high"} <= settings.keys():  # one may be pushed past the other
            settings["low"], settings["high"] = sorted((settings["low"], settings["high"]))
        return activation.with_settings(**settings)


class FunctionBoxes(QWidget):
    """A box for each function, in two columns: those that are checked are drawn too; `boxes` has them by key."""

    def __init__(self) -> None:
        super().__init__()
        grid = ui.grid(parent=self, row_gap=0)
        self.boxes: dict[str, QCheckBox] = {}
        self._places: dict[str, int] = {}
        n_rows = (len(ACTIVATIONS) + 1) // 2
        for index, (key, activation) in enumerate(ACTIVATIONS.items()):
            box = QCheckBox(tr(activation.name))
            box.setFont(font(SMALL))
            box.setAccessibleName(tr("Draw {name} too", name=tr(activation.name)))
            self.boxes[key] = box
            grid.addWidget(box, index % n_rows, index // n_rows)

    def chosen(self, but: str) -> list[str]:
        """Return the keys that are checked, but one, at most as many as there are colours for."""
        return [key for key, box in self.boxes.items() if box.isChecked() and key != but][:MOST_OTHERS]

    def places(self, but: str) -> list[int]:
        """Return for each of the chosen which of the colours it has: the first free one, and that as long as it stands.

        So no curve changes its colour because another comes or goes.
        """
        keys = self.chosen(but)
        self._places = {key: at for key, at in self._places.items() if key in keys}
        for key in keys:
            if key not in self._places:
                self._places[key] = min(set(range(MOST_OTHERS)) - set(self._places.values()))
        return [self._places[key] for key in keys]

    def show_room(self, but: str) -> None:
        """Close the boxes that there is no room for, and that of the chosen function, which is drawn anyway."""
        is_full = len(self.chosen(but)) >= MOST_OTHERS
        for key, box in self.boxes.items():
            box.setEnabled(key != but and (box.isChecked() or not is_full))
            box.setToolTip(tr("Seven at most beside the chosen one: uncheck another first.") if is_full else "")
