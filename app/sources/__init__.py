"""Where networks, data, samples and pictures come from. Imports ui, resources and nncore."""
