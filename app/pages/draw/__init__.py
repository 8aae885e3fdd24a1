"""Draw, the home page: canvas, what the network sees, hidden layers, probabilities."""
