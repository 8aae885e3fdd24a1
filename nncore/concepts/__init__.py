"""The primer's small worlds: perceptron, separation, numerical derivative, landscapes. Imports learning and below."""
