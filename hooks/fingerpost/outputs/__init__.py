"""What a catalogue becomes: pages for a generator, plain files, the offline bundle. Only this room writes files."""
