"""From strokes to pixels: the five pictures on the way, each step switchable, with what it is worth."""
