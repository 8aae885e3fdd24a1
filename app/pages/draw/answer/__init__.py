"""The answer of the network: the digit, ten probabilities, how it came about, and which network it is."""
