"""What the commands found out, as text for whoever reads it: a person, a program or a code host.

This room returns text and writes no file.
"""
