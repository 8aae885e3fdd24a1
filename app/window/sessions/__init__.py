"""Sessions: all that the window shows, to a file and back, and the files that were open lately."""
