"""What belongs to the whole process: Qt's application, the log of faults, garbage, the system's wish to end it.

Imported by the commands and the main window.
"""
