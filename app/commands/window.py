"""Open the window."""

import argparse

EXAMPLE = "example: digitscope window --theme dark"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="for this time only")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and return when it is closed."""
    from app.display import check_display

    check_display()
    from app.application import make_application
    from app.main_window import MainWindow

    application = make_application()
    window = MainWindow()
    if arguments.theme:
        window.set_theme_choice(arguments.theme)
    window.show()
    return application.exec()
