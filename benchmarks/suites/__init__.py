"""Texts with what is written in them: tables, and generated forms that are read back."""
