"""Faults of the comparison."""
