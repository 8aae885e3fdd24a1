"""What the next start brings back: the settings, the old ones of Qt, and the drawing that was left."""
