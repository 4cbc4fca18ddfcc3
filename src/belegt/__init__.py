"""Briefings in which no number can be wrong unnoticed."""
