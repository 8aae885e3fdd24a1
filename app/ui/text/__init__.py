"""Words and figures: how numbers are written, text that stands and text that changes with the pen.

Imports the words of the glossary, painting and style; the numbers alone import no Qt.
"""
