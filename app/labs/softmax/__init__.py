"""The page Softmax."""
