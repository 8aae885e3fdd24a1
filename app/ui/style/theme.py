"""The colours of the program's appearances: light, dark and of high contrast.

Everything that draws takes its colours from a `Theme`, and the same meaning has the same colour on every page.
"""

from dataclasses import dataclass


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
