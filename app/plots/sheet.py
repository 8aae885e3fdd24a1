"""What the items of a plot lie on. Imported by `Plot` alone."""

from collections.abc import Mapping

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.plots.axis import PlotAxis
from app.plots.lean import pg
from app.ui.overriding import override
from app.ui.text_size import enlarged
from app.ui.theme import SMALL, font
from app.ui.themed import Themed


class Sheet(Themed, pg.PlotWidget):
    """The ground and the two thin axes of a plot, each with its name, in the colours of the theme."""

    def __init__(self, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent, enableMenu=False, axisItems={side: PlotAxis(side) for side in names})
        self._axes = {side: self.getPlotItem().getAxis(side) for side in names}
        for side, axis in self._axes.items():
            axis.setCacheMode(axis.CacheMode.DeviceCoordinateCache)
            axis.setStyle(tickLength=-4, tickTextOffset=4, maxTickLevel=1, hideOverlappingLabels=False)
            if names[side]:
                axis.setLabel(names[side])
        self.follow_theme()

    @override
    def apply_theme(self) -> None:
        self.setBackground(QColor(self.theme.surface))
        for axis in self._axes.values():
            axis.setStyle(tickFont=font(SMALL))
            axis.setPen(pg.mkPen(self.theme.rule, width=1))
            axis.setTextPen(pg.mkPen(self.theme.text_muted))
            if axis.labelText:
                axis.setLabel(axis.labelText, color=self.theme.text_muted, **{"font-size": f"{enlarged(SMALL)}px"})
