"""Faults of single texts."""
