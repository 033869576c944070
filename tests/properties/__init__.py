"""Properties that hold for every guide: shown on guides that are made up, and on what becomes of them when one thing is changed."""
