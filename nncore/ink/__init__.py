"""From ink to 784 pixels: strokes and pictures, and both augmented for training. Imports functions' layer and below."""
