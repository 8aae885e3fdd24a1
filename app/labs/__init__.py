"""The labs of the primer, one page a file."""
