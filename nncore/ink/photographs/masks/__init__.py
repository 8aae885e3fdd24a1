"""What lies in a picture, by its pixels: paper and light, lines, bars, sides, spots. Imports ink."""
