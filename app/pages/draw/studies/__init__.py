"""The middle of the Draw page: ways to look into the answer, a folder each, chosen by tabs."""
