"""The network as one picture: where everything lies, the cells of the neurons, the links. Knows no panel."""
