"""What keyboard and screen reader find where Qt by itself would mislead them."""
