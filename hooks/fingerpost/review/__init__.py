"""What changed between two catalogues, for whoever reviews the change.

Reads two sides, compares them, and says it as text or as Markdown.
"""
