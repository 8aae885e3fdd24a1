"""How the networks in the box are made, from sources to card. Imports concepts, evaluation and all below."""
