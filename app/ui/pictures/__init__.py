"""Pictures: icons, formulas, digits, and those whose parts are looked at by pointer and keyboard. Imports painting."""
