"""What holds for every guide, shown on guides that are made up and on the same guides after one change."""
