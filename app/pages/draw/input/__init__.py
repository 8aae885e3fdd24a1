"""What the network gets: 28×28 pixels, and what in them speaks for the answer."""
