"""What the program says of itself: the glossary and the texts of the Help menu. Imported by the main window."""
