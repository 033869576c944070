"""Guides as files that others publish: one module for each generator that takes pages in a form of its own."""
