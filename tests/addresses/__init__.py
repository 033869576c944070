"""Tests of one room of the engine."""
