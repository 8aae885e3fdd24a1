"""What the tests of the Draw page do with it."""

from PySide6.QtCore import QCoreApplication, QEvent

from app.pages.draw.studies.studies import LAYERS
from app.pages.draw.studies.study import Study
from app.window.main_window import MainWindow


def open_study(window: MainWindow, name: str) -> Study:
    """Open one of the studies beside the canvas; return it with the drawing shown."""
    study = window.draw_page.studies.show_study(name)
    window.session.settle()
    return study


def forget_studies(window: MainWindow) -> None:
    """Show the layers, and let each study be built anew when it is opened next."""
    studies = window.draw_page.studies
    studies.show_study(LAYERS)
    for name in studies.NAMES:
        if name != LAYERS and name in studies._built:
            studies._built.pop(name).shut_down()
            studies._places.pop(name).deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
