"""Drafts with their sources, and what a checker is to say of each number."""
