"""Tests of the built site, walked as files."""
