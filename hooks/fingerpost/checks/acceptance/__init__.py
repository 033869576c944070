"""Faults of acceptances, by which an author says that a warning is meant."""
