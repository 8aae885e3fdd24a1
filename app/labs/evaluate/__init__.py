"""The page Evaluate, with the browser of digits."""
