"""The views of the Evaluate page: overview, confusion, calibration, browse, robustness, with what they draw."""
