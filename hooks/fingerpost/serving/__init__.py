"""The guides of a site over HTTP. What is told comes from ``answering``; here it is read, limited and written."""
