"""The small widgets every page is put together from: labels, buttons, choosers, sliders, switches, tabs, tables."""
