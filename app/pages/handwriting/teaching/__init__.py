"""Teaching the network one's own hand: the panel that offers it, the dialog that shows it, what comes of it."""
