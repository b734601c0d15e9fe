"""How the store's tables come to be, step by step (Alembic)."""
