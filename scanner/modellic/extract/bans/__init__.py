"""Bans: uses that are forbidden, terms that stand for them, and where a licence does not hold."""
