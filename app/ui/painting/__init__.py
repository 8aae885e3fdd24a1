"""What painters are helped with: whole pixels of the screen, the ground below, the marks above. Imports the style."""
