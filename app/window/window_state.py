"""What the window writes down at its end and brings back at its start. Imported by the main window."""

from app.pages.draw.studies.studies import Studies
from app.ui.style.qt_style import ThemeChoice
from app.ui.style.text_size import TEXT_PERCENTS
from app.ui.style.themed import theme_source
from app.window.actions import THEME_NAMES, Actions
from app.window.frame import Frame
from app.window.navigation.pages import LABS
from app.window.remembered.first_look import first_percent, first_size
from app.window.remembered.last_drawing import bring_back, drawing_state
from app.window.remembered.settings import Blob, Choice, Flag, Number, Settings, State

_THEME = Choice("theme", "system", *THEME_NAMES)
_PAGE = Choice("page", "draw", *(spec.name for spec in LABS))
_PEN_WIDTH = Number("pen_width", 18, 1, 40)
_NOT_CHOSEN = 0
_TEXT_PERCENT = Number("text_percent", _NOT_CHOSEN, TEXT_PERCENTS[0], TEXT_PERCENTS[-1])
_GRID, _SHOW_Z, _SHOW_LOGITS = Flag("grid", False), Flag("show_z", False), Flag("show_logits", False)
_STUDY = Choice("study", "layers", *Studies.NAMES)
_GEOMETRY = Blob("geometry")
_DRAWING, _NETWORK = State("drawing"), State("network")


def remembered_theme(settings: Settings) -> ThemeChoice:
    """Return the appearance that was chosen last."""
    remembered = settings.value(_THEME)
    return next(choice for choice in THEME_NAMES if choice == remembered)


def bring_back_window(window: Frame, actions: Actions, settings: Settings) -> None:
    """Bring place, network, drawing, page and choices back."""
    remembered = settings.value
    size = first_size(window.screen().availableSize())
    window.resize(size)
    window.restoreGeometry(remembered(_GEOMETRY))
    window.text_size.choose(remembered(_TEXT_PERCENT) or first_percent(size))
    window.networks.restore(remembered(_NETWORK))
    actions.themes[theme_source().choice].setChecked(True)
    _bring_back_drawing_and_page(window, actions, settings)


def bring_back_session(window: Frame, actions: Actions, settings: Settings) -> None:
    """Bring drawing, page and choices of a session back, and let every page stand as it did."""
    window.pages.take_states(settings)
    _bring_back_drawing_and_page(window, actions, settings)
    window.session.note_restored()


def _bring_back_drawing_and_page(window: Frame, actions: Actions, settings: Settings) -> None:
    remembered = settings.value
    bring_back(window.session.drawing, remembered(_DRAWING))
    window.show_page(remembered(_PAGE))
    window.draw_page.studies.show_study(remembered(_STUDY))
    window.draw_page.pen_slider.setValue(int(remembered(_PEN_WIDTH)))
    actions.grid.setChecked(remembered(_GRID))
    actions.show_z.setChecked(remembered(_SHOW_Z))
    actions.show_logits.setChecked(remembered(_SHOW_LOGITS))


def remember_window(window: Frame, actions: Actions, settings: Settings, text_percent: int) -> None:
    """Write all of that down; the text may be larger for a while, so its usual size is given."""
    remember = settings.remember
    remember(_GEOMETRY, window.saveGeometry())
    remember(_THEME, theme_source().choice)
    remember(_TEXT_PERCENT, text_percent)
    remember(_NETWORK, window.networks.state())
    remember_session(window, actions, settings)


def remember_session(window: Frame, actions: Actions, settings: Settings) -> None:
    """Write down what a session is beside its network: drawing, page, choices, and how every page stands."""
    remember = settings.remember
    remember(_PAGE, window.current_page)
    remember(_DRAWING, drawing_state(window.session.drawing))
    remember(_STUDY, window.draw_page.studies.tabs.key)
    remember(_PEN_WIDTH, window.draw_page.pen_slider.value())
    remember(_GRID, actions.grid.isChecked())
    remember(_SHOW_Z, actions.show_z.isChecked())
    remember(_SHOW_LOGITS, actions.show_logits.isChecked())
    window.pages.remember(settings)
