"""How well queries are routed."""
