"""Why a network says what it says: links, attributions, one neuron's numbers, and what happens without it.

Most of it is exact arithmetic on the weights and a trace; the smallest change and the pictures that a network likes
best are searched for. Imports learning and below; imported by app.
"""
