"""What an author of the shipped guides has to pass after a change: the table of the walks, the checks, the links, a build, and the documentation that shows them."""
