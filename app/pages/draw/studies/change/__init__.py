"""What if: the smallest change that makes it another digit, and the pictures that the network likes best."""
