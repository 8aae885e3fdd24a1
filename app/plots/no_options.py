"""The form with the options that pyqtgraph lays behind a menu of each plot. Imported by `app.plots.pyqtgraph_import`.

No plot here has that menu, and the form would be some sixty widgets for each: more than half of all in the window, made
at its start and dressed anew with every change of the theme or the size of text. This one has the six groups that the
menu takes, empty, and for all else one option that is off.
"""

from types import ModuleType

from PySide6.QtWidgets import QWidget

_GROUPS = ("transformGroup", "decimateGroup", "averageGroup", "alphaGroup", "gridGroup", "pointsGroup")


class _Signal:
    """It is never sent."""

    def connect(self, slot: object) -> None:
        """Connect nothing."""


class _Option:
    """An option that nobody can change: it is off, and whatever else pyqtgraph asks it for is a signal."""

    def isChecked(self) -> bool:
        """Say that it is off."""
        return False

    def __getattr__(self, name: str) -> _Signal:
        return _Signal()


class _Group(QWidget):
    """Options that belong together: none. It can be switched off as a whole, and is."""

    toggled = _Signal()

    def isChecked(self) -> bool:
        """Say that it is off."""
        return False


class _NoOptions:
    """What stands in for the class ``Ui_Form``."""

    def setupUi(self, form: QWidget) -> None:
        """Make the groups."""
        vars(self).update({name: _Group(form) for name in _GROUPS})

    def __getattr__(self, name: str) -> _Option:
        return _OPTION


_OPTION = _Option()


def form_module() -> ModuleType:
    """Return what stands in for the module of pyqtgraph's form."""
    made = ModuleType("pyqtgraph.graphicsItems.PlotItem.plotConfigTemplate_generic")
    vars(made)["Ui_Form"] = _NoOptions
    return made
