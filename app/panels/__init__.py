"""Live panels, one a file; each draws a trace it is shown. They import neither each other nor the canvas."""
