"""Measurements. Nothing here is a test: a slow machine is no fault."""
