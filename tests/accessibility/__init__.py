"""Tests by tools that nobody of this project wrote."""
