"""From strokes and pictures to 784 pixels, and augmentation; a room: photographs. Imports functions and below."""
