"""The look of the program: colours, fonts, light and dark, and the colour maps of its pictures.

Everything that draws takes its colours from a `Theme`, and the same meaning has the same colour on every
page. Imported by all of `app`; imports only Qt, numpy and `resources`.
"""

import re
from dataclasses import asdict, dataclass
from functools import cache
from string import Template
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources
from app.language import spoken
from app.ui.text_size import enlarged, text_percent

ThemeChoice: TypeAlias = Literal["system", "light", "dark", "contrast"]
ColorTable: TypeAlias = npt.NDArray[np.uint8]

SMALL, BODY, TITLE, ANSWER = 12, 14, 18, 64
"""The four sizes of text at 100 per cent, in logical pixels."""

REGULAR, MEDIUM, SEMI_BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold


@dataclass(frozen=True)
class Theme:
    """The colours of one appearance, each as ``#rrggbb``; frozen and hashable, so it can key a cache."""

    name: str
    is_dark: bool
    window: str  # behind everything
    surface: str  # controls, menus, plots
    paper: str  # the canvas
    ink: str  # what is drawn on it
    text: str
    text_muted: str  # captions, units; still readable
    text_disabled: str
    rule: str  # thin lines that part things
    border: str  # the edge of a control
    track: str  # the empty part of a slider or bar
    hover: str
    accent: str  # the one colour of interaction, as a line or as text
    accent_fill: str  # the same behind `on_accent`
    accent_pressed: str
    accent_soft: str  # a chosen thing's background
    on_accent: str
    speaks_for: str  # what argues for the answer (Okabe-Ito blue)
    speaks_against: str  # what argues against it (Okabe-Ito vermilion)
    speaks_for_text: str  # the same two where they colour words
    speaks_against_text: str
    layer1: str  # a hidden layer, in all plots and pictures: see `layer`
    layer2: str
    layer3: str
    layer4: str
    mark: str  # what is pointed at, chosen or marked in a plot or picture: a line over a wider one of `paper`
    inactive: str  # a neuron that gives nothing
    saturated: str  # a neuron at the flat end of its curve
    warning: str  # words that warn
    bar: str  # a bar without a special meaning
    series: tuple[str, ...]  # several curves in one plot, in this order; none of the colours that have a meaning

    def layer(self, number: int) -> str:
        """Return the colour of a hidden layer, counted from 1; of more than four, the fifth has the first's again."""
        return (self.layer1, self.layer2, self.layer3, self.layer4)[(number - 1) % 4]


LIGHT = Theme(
    name="light",
    is_dark=False,
    window="#f5f6f7",
    surface="#ffffff",
    paper="#ffffff",
    ink="#16181c",
    text="#1c1f24",
    text_muted="#5a626d",
    text_disabled="#6a717b",
    rule="#e3e6ea",
    border="#cbd0d7",
    track="#dcdfe4",
    hover="#eceef1",
    accent="#4a50c0",
    accent_fill="#4a50c0",
    accent_pressed="#3c41a6",
    accent_soft="#e6e7f8",
    on_accent="#ffffff",
    speaks_for="#0072b2",
    speaks_against="#d55e00",
    speaks_for_text="#0069a5",
    speaks_against_text="#b24e00",
    layer1="#007d57",
    layer2="#a8437f",
    layer3="#6e3d1e",
    layer4="#7440b8",
    mark="#660077",
    inactive="#838a94",
    saturated="#8a6100",
    warning="#8a5a00",
    bar="#818995",
    series=("#00788a", "#8a6100", "#7440b8", "#8c1d4a", "#5a626d", "#566b00", "#6e3d1e", "#23407a"),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    window="#17191c",
    surface="#1f2226",
    paper="#101214",
    ink="#f3f4f6",
    text="#e7e9ec",
    text_muted="#a4abb5",
    text_disabled="#8b929d",
    rule="#2d3137",
    border="#434952",
    track="#3a3f47",
    hover="#2a2e33",
    accent="#a3a9ff",
    accent_fill="#6068d8",
    accent_pressed="#5058c4",
    accent_soft="#30335a",
    on_accent="#ffffff",
    speaks_for="#56b4e9",
    speaks_against="#f0803c",
    speaks_for_text="#6fc0ee",
    speaks_against_text="#f59a62",
    layer1="#2fc596",
    layer2="#e08bbd",
    layer3="#d2a679",
    layer4="#b48cff",
    mark="#c8ff6a",
    inactive="#79818c",
    saturated="#e6b030",
    warning="#e9bd57",
    bar="#7f8895",
    series=("#3fd0dd", "#e6c34a", "#b48cff", "#ff9ab0", "#a4abb5", "#b5cc3c", "#d2a679", "#cfe3ff"),
)

CONTRAST = Theme(
    name="contrast",
    is_dark=True,
    window="#000000",
    surface="#000000",
    paper="#000000",
    ink="#ffffff",
    text="#ffffff",
    text_muted="#ffffff",
    text_disabled="#b4b4b4",
    rule="#4a4a4a",
    border="#ffffff",
    track="#6a6a6a",
    hover="#26264d",
    accent="#ffff00",
    accent_fill="#ffff00",
    accent_pressed="#ffe066",
    accent_soft="#333300",
    on_accent="#000000",
    speaks_for="#6fc8ff",
    speaks_against="#ff9a5c",
    speaks_for_text="#6fc8ff",
    speaks_against_text="#ff9a5c",
    layer1="#4dffc3",
    layer2="#ff9fdc",
    layer3="#d9b38c",
    layer4="#c9a6ff",
    mark="#ffffff",
    inactive="#b4b4b4",
    saturated="#ffd23f",
    warning="#ffdd55",
    bar="#d0d0d0",
    series=("#00e5ff", "#ffd23f", "#c9a6ff", "#ffb3c1", "#d0d0d0", "#c6ff4d", "#d9b38c", "#8f9bff"),
)
"""For eyes that need it: text at 7 to 1 and more, every control with an edge."""


# ---- fonts ---------------------------------------------------------------------------------------


@cache
def _font_families() -> list[str]:
    """Load the shipped faces once and return their families, the Chinese one if Chinese is spoken; Qt's own else."""
    files = [f"Inter-{face}.otf" for face in ("Regular", "Medium", "SemiBold")]
    if spoken() == "zh_CN":
        files += [f"NotoSansSC-{face}.otf" for face in ("Regular", "Bold")]
    families: list[str] = []
    for file in files:
        number = QFontDatabase.addApplicationFont(str(resources.path("fonts", file)))
        families += QFontDatabase.applicationFontFamilies(number)
    return list(dict.fromkeys(families)) or [QFont().family()]


def font(size: int = BODY, weight: QFont.Weight = REGULAR) -> QFont:
    """Return the program's font at `size` logical pixels, more where larger text is wanted; figures of one width."""
    face = QFont(_font_families())
    face.setPixelSize(enlarged(size))
    face.setWeight(weight)
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


# ---- light and dark ------------------------------------------------------------------------------

_SCHEMES: dict[ThemeChoice, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "contrast": Qt.ColorScheme.Dark,
}


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of `theme`, for all that the style sheet does not reach."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.text_muted,
        role.Highlight: theme.accent_fill,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.text_muted,
        role.Shadow: theme.ink if not theme.is_dark else theme.paper,
    }
    made = QPalette()
    for each, color in colors.items():
        made.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.text_disabled))
    return made


_MIN_HEIGHT = re.compile(r"min-height: (\d+)px")


@cache
def style_sheet(theme: Theme, percent: int = 100) -> str:
    """Return the style sheet with the colours of `theme` filled in, its controls as high as so large a text needs."""
    template = Template(resources.path("theme.qss").read_text(encoding="utf-8"))
    sheet = template.substitute(asdict(theme), icons=resources.path("icons").as_posix())
    return _MIN_HEIGHT.sub(lambda found: f"min-height: {round(int(found[1]) * percent / 100)}px", sheet)


def resolve(choice: ThemeChoice) -> Theme:
    """Return the theme that `choice` means now; a system that does not say is taken as light."""
    if choice == "contrast" or (choice == "system" and _wants_contrast()):
        return CONTRAST
    is_system_dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if choice == "dark" or (choice == "system" and is_system_dark) else LIGHT


def _wants_contrast() -> bool:
    """Tell whether the system asks for high contrast; before Qt 6.10 nobody could say."""
    style = QApplication.styleHints()  # held: what it gives lives no longer than it does
    if not hasattr(style, "accessibility"):
        return False
    return style.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def dress(choice: ThemeChoice) -> Theme:
    """Dress the whole program and return the theme it now wears."""
    # Asked of the system as well, so that title bars and file dialogs agree with the window.
    QApplication.styleHints().setColorScheme(_SCHEMES[choice])
    theme = resolve(choice)
    if QApplication.style().objectName() != "fusion":
        QApplication.setStyle(QStyleFactory.create("Fusion"))
    QApplication.setFont(font())
    QApplication.setPalette(palette(theme))
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet(style_sheet(theme, text_percent()))
    return theme


# ---- colour maps ---------------------------------------------------------------------------------

_VIRIDIS_ANCHORS = (
    "44015446085c471063481769481d6f482475472a7a46307e453781433d844142873f48893d4e8a3a538b"
    "38598c355e8d33638d31688e2e6d8e2c718e2a768e297b8e27808e25848e23898e218e8d20928c1f978b"
    "1e9c891fa18821a58524aa8328ae802eb37c35b7793dbc7446c06f50c46a5ac86465cb5e70cf577cd250"
    "89d54895d840a2da37b0dd2fbddf26cae11fd8e219e5e419f1e51dfde725"
)
"""Every fifth colour of viridis (S. van der Walt and N. Smith, 2015, CC0); straight lines fill the rest."""


def _table(anchors: npt.NDArray[np.float64]) -> ColorTable:
    """Draw 256 colours evenly along a chain of anchors (n, 3)."""
    at = np.linspace(0.0, 1.0, len(anchors))
    channels = [np.interp(np.linspace(0.0, 1.0, 256), at, channel) for channel in anchors.T]
    table: ColorTable = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    table.flags.writeable = False
    return table


def _rgb(colors: str) -> npt.NDArray[np.float64]:
    """Return (n, 3) channels in 0 … 255 from a run of ``rrggbb``; a ``#`` before each is allowed."""
    return np.frombuffer(bytes.fromhex(colors.replace("#", "")), np.uint8).reshape(-1, 3).astype(np.float64)


@cache
def sequential_map() -> ColorTable:
    """Return viridis as (256, 3) uint8, read-only: for values from low to high."""
    return _table(_rgb(_VIRIDIS_ANCHORS))


@cache
def diverging_map(theme: Theme) -> ColorTable:
    """Return (256, 3) uint8, read-only: vermilion against, the surface at nought, blue for."""
    return _table(_rgb(theme.speaks_against + theme.surface + theme.speaks_for))
