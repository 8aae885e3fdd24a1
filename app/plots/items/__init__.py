"""What stands in a plot, each drawn in one call to the painter. For plots alone."""
