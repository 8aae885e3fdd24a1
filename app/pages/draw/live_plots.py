"""The panels of the Draw page that pyqtgraph paints: the layers with their activation functions, and the timeline."""

from PySide6.QtWidgets import QWidget

from app.pages.draw.answer.timeline import TimelinePanel
from app.pages.draw.studies.layers.study import LayersStudy


class LivePlots:
    """Both together, the layers for the place where they will stand.

    A module of its own: to load pyqtgraph takes as long as all else that the window needs, so the page imports it when
    the window has been painted once.
    """

    def __init__(self, studies: QWidget) -> None:
        self.layers = LayersStudy(studies)
        self.timeline = TimelinePanel()
