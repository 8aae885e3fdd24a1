"""The primer's small worlds: perceptron, separation, numerical derivative, landscapes, playground, one weight.

Imports learning and below.
"""
