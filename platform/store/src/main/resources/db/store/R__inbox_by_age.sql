-- What is older than anything the topics can deliver is deleted every hour, along this index.
-- Repeatable, as it came after the first numbers of the services had been given.

CREATE INDEX IF NOT EXISTS inbox_received_at ON inbox (received_at);
