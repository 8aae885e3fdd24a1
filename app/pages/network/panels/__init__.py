"""The panels about the pinned neuron, one for each question, and the pictures that only they show."""
