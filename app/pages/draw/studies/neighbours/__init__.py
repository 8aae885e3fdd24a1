"""Neighbours: the test digits most alike, to the network and in pixels, and a map of digits."""
