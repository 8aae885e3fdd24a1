"""The page Gradients: derivative, network, descent."""
