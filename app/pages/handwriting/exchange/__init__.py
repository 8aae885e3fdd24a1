"""One's own drawings as files, and the buttons for that."""
