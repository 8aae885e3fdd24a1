"""How well a network reads: metrics, readings of each digit, robustness, earliness. Imports learning and below."""
