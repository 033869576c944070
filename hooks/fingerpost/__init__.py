"""Fingerpost: a catalogue of options, turned into a decision site that is proved against itself."""
