"""The whole program as its surroundings may treat it: interrupted, killed, doubled, started oddly, without a screen.

Each file is a command of its own and starts processes of the program; none imports another.
"""
