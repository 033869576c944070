"""What a program can do with a catalogue: read it, check it, walk through it, find in it, compare it, and publish it.

The examples run in a folder in which ``fingerpost new hold-a-meeting`` has written its guide.
"""
