"""What changed between two catalogues: in walks, in paths, in facts, in all other entries."""
