"""What the tests of the Draw page do with it."""

from app.pages.draw.studies.study import Study
from app.window.main_window import MainWindow


def open_study(window: MainWindow, name: str) -> Study:
    """Open one of the studies beside the canvas; return it with the drawing shown."""
    study = window.draw_page.studies.show_study(name)
    window.session.settle()
    return study
