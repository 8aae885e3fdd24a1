"""From strokes and pictures to 784 pixels, both augmented for training; in a room: photographs. Imports functions down."""
