"""Guides on the hosts that live on: older and newer themes, and what goes on with MkDocs and Material."""
