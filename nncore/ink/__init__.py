"""From strokes and pictures to 784 pixels, both augmented for training; a room: photographs. Imports below functions."""
