"""Whether what moves by itself should stand still. Imported by whatever would move so."""

from PySide6.QtWidgets import QApplication, QProgressBar


def wants_little_motion() -> bool:
    """Tell whether the system asks for less motion; before Qt 6.12 nobody could say."""
    style = QApplication.styleHints()  # held: what it gives lives no longer than it does
    preference = getattr(style.accessibility(), "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"


def show_share(bar: QProgressBar, done: float) -> None:
    """Show which share is done; where nobody knows yet, the bar runs to and fro, or stands empty."""
    is_running = done == 0 and not wants_little_motion()
    bar.setRange(0, 0 if is_running else 1000)
    bar.setValue(round(1000 * done))
