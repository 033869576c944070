"""Faults of the evidence."""
