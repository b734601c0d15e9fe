"""What Alembic runs: the steps, on the connection and in the transaction that `upgrade` opened."""

from __future__ import annotations

from alembic import context

from modellic.watch.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=context.config.attributes["version_table"],
)
context.run_migrations()
