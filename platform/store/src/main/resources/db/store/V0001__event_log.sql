-- The log of everything that was committed, and the counter of each stream that has no row of its own.
-- Flyway runs this as the owner; the service works as ${appRole}, which owns nothing.

CREATE TABLE event_log (
    -- Taken while the stream's row is locked: within a stream ids rise with the sequence.
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id      uuid        NOT NULL DEFAULT uuidv7(),
    stream_key    text        NOT NULL CHECK (stream_key <> ''),
    fiscal_year   integer,
    sequence      bigint      NOT NULL CHECK (sequence > 0),
    type          text        NOT NULL CHECK (type <> ''),
    subject       text        NOT NULL CHECK (subject <> ''),
    business_date date,
    actor         text        NOT NULL CHECK (actor <> ''),
    trace_parent  text,
    recorded_at   timestamptz NOT NULL,
    -- Text, not jsonb: a resend must carry the very same bytes. Bounded below Kafka's one megabyte,
    -- so that no event can block the relay.
    data          text        NOT NULL CHECK (data IS JSON OBJECT AND octet_length(data) <= 900000),
    feed_seq      bigint      CHECK (feed_seq > 0),
    sent_at       timestamptz CHECK (sent_at IS NULL OR feed_seq IS NOT NULL),
    CONSTRAINT event_log_event_id_unique UNIQUE (event_id),
    CONSTRAINT event_log_feed_seq_unique UNIQUE (feed_seq),
    CONSTRAINT event_log_sequence_unique UNIQUE NULLS NOT DISTINCT (stream_key, fiscal_year, sequence)
);

-- Serves both questions of the relay: which rows have no feed number yet (in order of id), and which
-- numbered rows are not sent (in order of the number).
CREATE INDEX event_log_unsent ON event_log (feed_seq, id) WHERE sent_at IS NULL;

COMMENT ON TABLE event_log IS 'One row for every committed change: the audit trail, the pull feed and the source of every replay.';
COMMENT ON COLUMN event_log.feed_seq IS 'Number in the feed of this service, without gaps; stamped once by the relay before it sends.';
COMMENT ON COLUMN event_log.sent_at IS 'When the broker had acknowledged the event; null again only to have it sent once more.';

CREATE FUNCTION event_log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'event_log is append-only: % refused', TG_OP USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER event_log_no_delete BEFORE DELETE ON event_log
    FOR EACH ROW EXECUTE FUNCTION event_log_refuse();

CREATE TRIGGER event_log_no_truncate BEFORE TRUNCATE ON event_log
    FOR EACH STATEMENT EXECUTE FUNCTION event_log_refuse();

-- Two columns may change: the feed number from null to its value, and the mark of being sent.
CREATE TRIGGER event_log_no_update BEFORE UPDATE ON event_log
    FOR EACH ROW
    WHEN ((OLD.feed_seq IS NOT NULL AND NEW.feed_seq IS DISTINCT FROM OLD.feed_seq)
          OR ROW (OLD.id, OLD.event_id, OLD.stream_key, OLD.fiscal_year, OLD.sequence, OLD.type, OLD.subject,
                  OLD.business_date, OLD.actor, OLD.trace_parent, OLD.recorded_at, OLD.data)
             IS DISTINCT FROM
             ROW (NEW.id, NEW.event_id, NEW.stream_key, NEW.fiscal_year, NEW.sequence, NEW.type, NEW.subject,
                  NEW.business_date, NEW.actor, NEW.trace_parent, NEW.recorded_at, NEW.data))
    EXECUTE FUNCTION event_log_refuse();

CREATE TABLE event_stream (
    stream_key  text    NOT NULL CHECK (stream_key <> ''),
    fiscal_year integer,
    sequence    bigint  NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    CONSTRAINT event_stream_unique UNIQUE NULLS NOT DISTINCT (stream_key, fiscal_year)
);

COMMENT ON TABLE event_stream IS 'The last sequence of each stream that no row of the service counts; locked by every transaction that writes to the stream.';

GRANT SELECT, INSERT, UPDATE (feed_seq, sent_at) ON event_log TO ${appRole};
GRANT SELECT, INSERT, UPDATE (sequence) ON event_stream TO ${appRole};
