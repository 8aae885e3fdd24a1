"""The settings of the next run: the form, its fields, and the choice of data. Knows neither runs nor their drawing."""
