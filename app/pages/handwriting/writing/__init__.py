"""Writing new digits: the paper, and what is asked for next."""
