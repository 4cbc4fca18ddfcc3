"""Arithmetic of transformers from their published configurations, and attention in NumPy."""
