"""The functions of a network with their derivatives: activations, losses, softmax. Imports arrays and errors alone."""
