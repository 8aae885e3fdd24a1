"""The 2-3-2-2 network of the page: its diagram, its forward pass as matrices, and back-propagation line by line."""
