"""Why a network says what it says: links, attributions, one neuron's numbers, and what happens without it.

All of it is exact arithmetic on the weights and a trace. Imports network, functions and arrays; imported by app.
"""
