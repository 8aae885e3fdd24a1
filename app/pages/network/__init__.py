"""Network: pixels, neurons and links of the drawing as one picture, and everything about one neuron."""
