"""What changes while the program runs: drawing, session, the gate that lets one update a frame through.

Imports ui and nncore.
"""
