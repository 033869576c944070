"""Measurements, side by side with what else there is. Nothing here is a test: a slow machine is no fault."""
