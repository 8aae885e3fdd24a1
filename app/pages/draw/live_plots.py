"""The panels of the Draw page that pyqtgraph paints: the layers with their activation functions, and the timeline."""

from app.pages.draw.answer.timeline import TimelinePanel
from app.pages.draw.studies.layers.study import LayersStudy


class LivePlots:
    """Both together. A module of its own: to load pyqtgraph takes as long as all else that the window needs, so the
    page imports it when the window has been painted once."""

    def __init__(self) -> None:
        self.layers = LayersStudy()
        self.timeline = TimelinePanel()
