"""From a photo, a scan or a screenshot to the ink of its digits: find_digits, view by view. Imports ink."""
