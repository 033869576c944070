"""Faults that only show when walks are held against what the paths need."""
