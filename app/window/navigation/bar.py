"""The narrow bar at the left that switches pages."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from app import ui
from app.language import tr
from app.ui.layout.boxes import GAP
from app.ui.overriding import override
from app.ui.pictures.icons import icon
from app.ui.style.fonts import SMALL, font
from app.ui.style.text_size import text_percent
from app.ui.style.themed import Themed
from app.window.actions import page_keys

_LEAST_WIDTH = 80  # and more where a title of another language needs it
_HEIGHT = 56  # of a button where there is room
_ICON_SIDE, _LEAST_ICON_SIDE = 24, 14
_AROUND = 12  # above the icon, between it and the words, and below them
_AROUND_WORDS = 6  # above and below words without an icon: ten of them have their place in the smallest window


class NavigationBar(Themed, QWidget):
    """A button for each page, the current one marked.

    Signals: ``page_chosen(str)``, the page's name.
    """

    page_chosen = Signal(str)

    def __init__(self, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        layout = ui.column(parent=self, gap=GAP // 2, margins=(GAP // 2, GAP, GAP // 2, GAP))
        for number, (name, title) in enumerate(pages, 1):
            button = QToolButton()
            button.setText(title)
            button.setToolTip(f"{title} ({page_keys(number)})")
            button.setAccessibleName(tr("Page {title}", title=title))
            button.setCheckable(True)
            button.setFont(font(SMALL))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
            button.setProperty("page", name)
            group.addButton(button)
            layout.addWidget(button, 1)
            self._buttons[name] = button
        layout.addStretch()
        group.buttonClicked.connect(self._on_clicked)
        self.fit_text()
        self.follow_theme()

    def fit_text(self) -> None:
        """Be as wide as the longest title, and each button as high as its words need."""
        metrics, buttons = QFontMetrics(font(SMALL)), self._buttons.values()
        edges = 2 * GAP + GAP // 2 + (text_percent() - 100) // 5
        width = max(_LEAST_WIDTH, *(metrics.horizontalAdvance(button.text()) + edges for button in buttons))
        taller = metrics.height() - round(metrics.height() * 100 / text_percent())
        self.setFixedWidth(width)
        for button in buttons:
            button.setFixedWidth(width - GAP)
            button.setMinimumHeight(metrics.height() + _AROUND_WORDS)
            button.setMaximumHeight(_HEIGHT + taller)
        self._fit_icons()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_icons()

    def _fit_icons(self) -> None:
        """Take from the icons what large words need in a low window, and where little is left, do without them."""
        for button in self._buttons.values():
            room = button.height() - button.fontMetrics().height() - _AROUND
            has_icon = room >= _LEAST_ICON_SIDE
            side = min(room, _ICON_SIDE) if has_icon else _LEAST_ICON_SIDE
            button.setIconSize(QSize(side, side))
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextUnderIcon if has_icon else style.ToolButtonTextOnly)

    @override
    def apply_theme(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self.theme))

    def show_current(self, name: str) -> None:
        """Mark the page that is shown; Tab stops there, as Qt sees to only if it was clicked."""
        self._buttons[name].setChecked(True)
        for other, button in self._buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == name else Qt.FocusPolicy.NoFocus)

    def _on_clicked(self, button: QToolButton) -> None:
        self.page_chosen.emit(button.property("page"))
