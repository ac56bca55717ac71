-- Runs as the owner after each migration. A service that does not migrate itself compares the schema with its release before it starts,
-- and for that its own role reads what was applied.
GRANT SELECT ON "flyway_schema_history" TO ${appRole};
